import { Injectable } from '@nestjs/common';
import { type RequestContext, requirePermission } from '@fayuan/context';
import { Database } from '@fayuan/database';
import { isId } from '@fayuan/kernel';
import { carryOut } from './carry-out.js';
import { reorganisationNotFound } from './reorganisation.errors.js';
import type { ChangeEffect, Reorganisation, TreeChange } from './reorganisation.js';
import { changesBelow, recordChange } from './reorganisation.repository.js';
import { takeBack } from './take-back.js';

const MOST_SHOWN = 200;
const PERMISSION = 'unit.reorganise';

/** Ends the transaction of a preview: what it wrote is taken back. */
class Previewed extends Error {
  constructor(readonly effect: ChangeEffect) {
    super('a preview keeps nothing');
  }
}

/** Changes of the tree below the own unit. Facts never change; today's caches do, all in one transaction. */
@Injectable()
export class ReorganisationService {
  constructor(private readonly database: Database) {}

  /**
   * What a change would write anew, counted by doing it and taking it back.
   * @throws Refusal as `reorganise`
   */
  async preview(ctx: RequestContext, change: TreeChange): Promise<ChangeEffect> {
    requirePermission(ctx, PERMISSION);
    try {
      return await this.database.write(ctx, async (tx) => {
        throw new Previewed((await carryOut(tx, change)).effect);
      });
    } catch (error) {
      if (error instanceof Previewed) return error.effect;
      throw error;
    }
  }

  /**
   * Moves, unites, splits, closes or reopens a unit below the own one.
   * @returns the id of the change, by which it can be undone
   * @throws Refusal `unit.not_found`, `reorganisation.*`, `access.not_permitted`
   */
  async reorganise(ctx: RequestContext, change: TreeChange, key: string): Promise<string> {
    requirePermission(ctx, PERMISSION);
    return this.database.once(ctx, { key, operation: 'reorganise', input: change }, async (tx) => {
      const { unit, effect, ...made } = await carryOut(tx, change);
      const id = await recordChange(tx, change, made);
      const { kind, effectiveOn } = change;
      await tx.audit({
        action: 'unit.reorganised',
        subjectKind: 'unit',
        subjectId: unit.id,
        detail: { reorganisation: id, kind, effectiveOn, ...made, effect },
      });
      return id;
    });
  }

  /**
   * Takes back the last change of its units: the tree is as if it had not been, the record of it stays.
   * @throws Refusal `reorganisation.*`, `access.not_permitted`
   */
  async undo(ctx: RequestContext, id: string, key: string): Promise<string> {
    requirePermission(ctx, PERMISSION);
    if (!isId(id)) throw reorganisationNotFound();
    return this.database.once(ctx, { key, operation: 'undoReorganisation', input: { id } }, async (tx) => {
      const { made, effect } = await takeBack(tx, id);
      const detail = { reorganisation: id, kind: made.kind, effect };
      await tx.audit({
        action: 'unit.reorganisation_undone',
        subjectKind: 'unit',
        subjectId: made.unitId,
        detail,
      });
      return id;
    });
  }

  /** The changes within the own branch, the last first; at most 200. */
  async changes(ctx: RequestContext): Promise<Reorganisation[]> {
    requirePermission(ctx, PERMISSION);
    return this.database.read(ctx, (tx) => changesBelow(tx, MOST_SHOWN));
  }
}
