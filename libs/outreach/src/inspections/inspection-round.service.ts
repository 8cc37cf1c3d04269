import { Injectable } from '@nestjs/common';
import { type RequestContext, requirePermission, today } from '@fayuan/context';
import { Database, type Tx } from '@fayuan/database';
import { type Day, isId, newId } from '@fayuan/kernel';
import type { Page, PageRequest } from '@fayuan/ledger';
import { unitInOwnSubtree, unitNotFound, unitsBelow } from '@fayuan/org';
import { checkReason } from '../check-activity.js';
import { type Credit, findCredit } from '../credit.repository.js';
import {
  directiveEnded,
  directiveNotFound,
  inspectedUnitNotBelow,
  outsideWindow,
} from '../outreach.errors.js';
import { type CheckedRound, checkRound } from './check-round.js';
import { type InspectionRound, type RoundInput, stopLight } from './inspection-round.js';
import { roundCalledOff, roundChanged, roundNotFound } from './inspection-round.errors.js';
import {
  findRound,
  type HeldRound,
  holdRound,
  insertRound,
  listRounds,
  markCalledOff,
  replaceStops,
  type RoundFilter,
  type StoredRound,
  updateRound,
} from './inspection-round.repository.js';

export interface InspectionRoundPage extends Page<InspectionRound> {
  readonly total: number;
}

/** Which plan a change is meant for, as the person saw it. */
export interface RoundVersion {
  readonly id: string;
  readonly version: number;
}

/** Plans of visits (督查安排): which units below are inspected, when and by whom. */
@Injectable()
export class InspectionRoundService {
  constructor(private readonly database: Database) {}

  /** @throws Refusal naming the field that is wrong */
  async plan(ctx: RequestContext, input: RoundInput, key: string): Promise<InspectionRound> {
    requirePermission(ctx, 'activity.record');
    const round = checkRound(input, today(ctx));
    const once = { key, operation: 'planInspectionRound', input };
    const id = await this.database.once(ctx, once, async (tx) => {
      const id = newId();
      const lineage = await lineageOf(tx, round, null);
      await insertRound(tx, { id, title: round.title, directiveId: round.directiveId, lineage });
      await replaceStops(tx, id, round.stops);
      const detail = { stops: round.stops.length };
      await tx.audit({
        action: 'inspection_round.planned',
        subjectKind: 'inspection_round',
        subjectId: id,
        detail,
      });
      return id;
    });
    return this.round(ctx, id);
  }

  /** Puts another plan in place of what was not visited yet. @throws Refusal `inspection_round.changed`, `….called_off` */
  async edit(
    ctx: RequestContext,
    at: RoundVersion,
    input: RoundInput,
    key: string,
  ): Promise<InspectionRound> {
    requirePermission(ctx, 'activity.record');
    const round = checkRound(input, today(ctx));
    const once = { key, operation: 'editInspectionRound', input: { at, input } };
    await this.database.once(ctx, once, async (tx) => {
      const { id, directiveId: namedBefore } = await held(tx, at);
      const lineage = await lineageOf(tx, round, namedBefore);
      await updateRound(tx, { id, title: round.title, directiveId: round.directiveId, lineage });
      await replaceStops(tx, id, round.stops);
      const detail = { version: at.version + 1, stops: round.stops.length };
      await tx.audit({
        action: 'inspection_round.edited',
        subjectKind: 'inspection_round',
        subjectId: id,
        detail,
      });
      return id;
    });
    return this.round(ctx, at.id);
  }

  /** What was not visited will not be; visits that took place stay. @throws Refusal as `edit` */
  async callOff(
    ctx: RequestContext,
    at: RoundVersion & { readonly reason: string },
    key: string,
  ): Promise<InspectionRound> {
    requirePermission(ctx, 'activity.record');
    const reason = checkReason(at.reason);
    const once = { key, operation: 'callOffInspectionRound', input: at };
    await this.database.once(ctx, once, async (tx) => {
      const { id } = await held(tx, at);
      await markCalledOff(tx, id, { reason, on: today(ctx) });
      await tx.audit({
        action: 'inspection_round.called_off',
        subjectKind: 'inspection_round',
        subjectId: id,
      });
      return id;
    });
    return this.round(ctx, at.id);
  }

  /** Plans of a unit and of those below it, the latest first. @throws Refusal `unit.not_found` */
  async rounds(ctx: RequestContext, filter: RoundFilter, page: PageRequest): Promise<InspectionRoundPage> {
    requirePermission(ctx, 'activity.read');
    const unitId = filter.unitId ?? ctx.unitId;
    if (!isId(unitId)) throw unitNotFound('unitId');
    if (filter.directiveId && !isId(filter.directiveId)) throw directiveNotFound();
    const found = await this.database.read(ctx, async (tx) =>
      listRounds(tx, (await unitInOwnSubtree(tx, unitId)).path, filter, page),
    );
    return { ...found, items: found.items.map((each) => lit(each, today(ctx))) };
  }

  /** @throws Refusal `inspection_round.not_found` for one that is not of the own unit or below */
  async round(ctx: RequestContext, id: string): Promise<InspectionRound> {
    requirePermission(ctx, 'activity.read');
    const round = isId(id) ? await this.database.read(ctx, (tx) => findRound(tx, id)) : undefined;
    if (!round) throw roundNotFound();
    return lit(round, today(ctx));
  }
}

const lit = (round: StoredRound, at: Day): InspectionRound => ({
  ...round,
  stops: round.stops.map((stop) => ({ ...stop, light: stopLight(stop, at) })),
});

async function held(tx: Tx, at: RoundVersion): Promise<HeldRound> {
  const round = isId(at.id) ? await holdRound(tx, at.id) : undefined;
  if (!round) throw roundNotFound();
  if (round.calledOffOn !== null) throw roundCalledOff();
  if (round.version !== at.version) throw roundChanged(round.version);
  return round;
}

/**
 * Asks the database for what the rules cannot know.
 * @param namedBefore the directive that a standing plan names; null for a new one
 * @returns the directive's lineage, root first
 */
async function lineageOf(
  tx: Tx,
  round: CheckedRound,
  namedBefore: string | null,
): Promise<readonly string[]> {
  const ids = round.stops.map(({ unitId }) => unitId);
  const named = await unitsBelow(tx, { levels: [], unitIds: ids, exceptUnitIds: [] });
  const below = new Set(named.map(({ id }) => id));
  const strange = ids.findIndex((id) => !below.has(id));
  if (strange >= 0) throw inspectedUnitNotBelow(`stops.${strange}.unitId`);
  if (round.directiveId === null) return [];
  const credit = await findCredit(tx, round.directiveId);
  if (!credit) throw directiveNotFound();
  if (credit.ended && round.directiveId !== namedBefore) throw directiveEnded();
  requireWithin(round, credit);
  return credit.lineage;
}

/** A visit outside the directive's period could not be credited to it, so it is not planned either. */
function requireWithin({ stops }: CheckedRound, credit: Credit): void {
  const outside = stops.findIndex(
    ({ plannedOn }) => plannedOn < credit.startsOn || plannedOn > credit.endsOn,
  );
  if (outside >= 0) throw outsideWindow(credit, `stops.${outside}.plannedOn`);
}
