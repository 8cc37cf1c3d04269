import { Injectable } from '@nestjs/common';
import { type RequestContext, requirePermission, today } from '@fayuan/context';
import { Database, type Tx } from '@fayuan/database';
import { isId } from '@fayuan/kernel';
import { unitNotFound } from '../unit.errors.js';
import { unitInOwnSubtree } from '../unit.repository.js';
import type { UnitPlace } from '../unit.js';
import {
  anotherUnderWay,
  notTheLast,
  reasonRequired,
  reorganisationNotFound,
  wrongEffectiveDay,
  wrongParent,
} from './reorganisation.errors.js';
import type { Rehanging, Reorganisation, UnitMove } from './reorganisation.js';
import {
  changesBelow,
  findMove,
  markUndone,
  oneAtATime,
  presentEdge,
  recordMove,
  rehang,
} from './reorganisation.repository.js';

const LONGEST_REASON = 500;
const MOST_SHOWN = 200;
const PERMISSION = 'unit.reorganise';

/** Ends the transaction of a preview: what it wrote is taken back. */
class Previewed extends Error {
  constructor(readonly rehanging: Rehanging) {
    super('a preview keeps nothing');
  }
}

/** Changes of the tree below the own unit. Facts never change; today's caches do, all in one transaction. */
@Injectable()
export class ReorganisationService {
  constructor(private readonly database: Database) {}

  /**
   * What a move would write anew, counted by doing it and taking it back.
   * @throws Refusal as `move`
   */
  async preview(ctx: RequestContext, move: UnitMove): Promise<Rehanging> {
    requirePermission(ctx, PERMISSION);
    try {
      return await this.database.write(ctx, async (tx) => {
        throw new Previewed((await carryOut(tx, move)).rehanging);
      });
    } catch (error) {
      if (error instanceof Previewed) return error.rehanging;
      throw error;
    }
  }

  /**
   * Hangs a unit with all below it under another parent of the same level.
   * @returns the id of the change, by which it can be undone
   * @throws Refusal `unit.not_found`, `reorganisation.*`, `access.not_permitted`
   */
  async move(ctx: RequestContext, move: UnitMove, key: string): Promise<string> {
    requirePermission(ctx, PERMISSION);
    return this.database.once(ctx, { key, operation: 'moveUnit', input: move }, async (tx) => {
      const { unit, rehanging } = await carryOut(tx, move);
      const id = await recordMove(tx, { ...move, reason: move.reason.trim() }, unit.parentId ?? '');
      await tx.audit({
        action: 'unit.moved',
        subjectKind: 'unit',
        subjectId: unit.id,
        detail: {
          reorganisation: id,
          from: unit.parentId,
          to: move.parentId,
          on: move.effectiveOn,
          rehanging,
        },
      });
      return id;
    });
  }

  /**
   * Takes back the last change of a unit: the tree is as if it had not been, the record of it stays.
   * @throws Refusal `reorganisation.not_found`, `reorganisation.not_the_last`, `access.not_permitted`
   */
  async undo(ctx: RequestContext, id: string, key: string): Promise<string> {
    requirePermission(ctx, PERMISSION);
    if (!isId(id)) throw reorganisationNotFound();
    return this.database.once(ctx, { key, operation: 'undoReorganisation', input: { id } }, async (tx) => {
      const made = await findMove(tx, id);
      if (!made) throw reorganisationNotFound();
      if (!made.isLast) throw notTheLast();
      if (!(await oneAtATime(tx))) throw anotherUnderWay();
      const { unitId, effectiveOn, fromParentId } = made;
      const rehanging = await rehang(tx, { unitId, effectiveOn, parentId: fromParentId }, true);
      await markUndone(tx, id);
      const detail = { reorganisation: id, rehanging };
      await tx.audit({ action: 'unit.move_undone', subjectKind: 'unit', subjectId: unitId, detail });
      return id;
    });
  }

  /** The changes within the own branch, the last first; at most 200. */
  async changes(ctx: RequestContext): Promise<Reorganisation[]> {
    requirePermission(ctx, PERMISSION);
    return this.database.read(ctx, (tx) => changesBelow(tx, MOST_SHOWN));
  }
}

async function carryOut(tx: Tx, move: UnitMove): Promise<{ unit: UnitPlace; rehanging: Rehanging }> {
  const reason = move.reason.trim();
  if (reason === '' || reason.length > LONGEST_REASON) throw reasonRequired();
  if (!isId(move.unitId)) throw unitNotFound('unitId');
  if (!isId(move.parentId)) throw unitNotFound('parentId');
  const unit = await unitInOwnSubtree(tx, move.unitId);
  const parent = await unitInOwnSubtree(tx, move.parentId, 'parentId');
  const edge = await presentEdge(tx, unit.id);
  // The own unit is moved by somebody above it.
  if (unit.id === tx.scope.tenantId || !unit.parentId || !edge) throw unitNotFound('unitId');
  const present = await unitInOwnSubtree(tx, unit.parentId);
  if (present.id === parent.id || present.level !== parent.level) throw wrongParent();
  if (move.effectiveOn <= edge.from || move.effectiveOn > today(tx.ctx)) throw wrongEffectiveDay(edge.from);
  // The lock shared at the entry keeps the tree as it was read until here.
  if (!(await oneAtATime(tx))) throw anotherUnderWay();
  return { unit, rehanging: await rehang(tx, move) };
}
