import { Injectable } from '@nestjs/common';
import { workingCalendar, type WorkingCalendar, workingDaysBetween } from '@fayuan/calendar';
import { type RequestContext, requirePermission, today } from '@fayuan/context';
import { Database, type Tx } from '@fayuan/database';
import { type Day, isId } from '@fayuan/kernel';
import { belowOf, type PathRange, unitInOwnSubtree, unitNotFound } from '@fayuan/org';
import { Bells } from '@fayuan/queue';
import type { DirectiveText } from '../directive.js';
import { directiveTexts } from '../directive-text.repository.js';
import { directiveNotFound } from '../directives.errors.js';
import type { ChaseCandidate, ChaseOutcome } from './chase.js';
import { nobodySelected, noteTooLong, notInForce, tooManySelected } from './chase.errors.js';
import { copiesFor, ownTellings } from './hand-tellings.js';
import { CANDIDATES, SELECTED } from './selection.sql.js';
import { type Selected, skipReason, type Standing } from './selection.js';
import { tell } from './tell.repository.js';

const CHASE = 'directive.chase';
const MOST_SELECTED = 2_000;
const MOST_LISTED = 200;
const MOST_NAMED = 100;
const NOTE_LENGTH = 200;

/** Who to chase: units named, or all that are overdue below one. */
export interface ChaseByHand {
  readonly directiveId: string;
  readonly unitIds: readonly string[];
  /** The own unit or one below it: everybody overdue below it, whatever is named. */
  readonly overdueBelow?: string | null | undefined;
  readonly note?: string | null | undefined;
}

export interface CandidateQuery {
  readonly directiveId: string;
  readonly unitId?: string | null | undefined;
  readonly overdueOnly: boolean;
}

/** Chasing by a person (催办): a selection of units below, each at most once a day, those between get a copy. */
@Injectable()
export class ChaseByHandService {
  constructor(
    private readonly database: Database,
    private readonly bells: Bells,
  ) {}

  /** Units below with something open, the longest overdue first, at most 200, with the number of all. */
  async candidates(
    ctx: RequestContext,
    query: CandidateQuery,
  ): Promise<{ readonly total: number; readonly items: readonly ChaseCandidate[] }> {
    requirePermission(ctx, CHASE);
    return this.database.read(ctx, async (tx) => {
      const directive = await directiveInForce(tx, query.directiveId);
      const range = await rangeBelow(tx, query.unitId ?? ctx.unitId, 'unitId');
      const day = today(ctx);
      const rows = await candidatesIn(tx, { directive, range, day }, { ...query, most: MOST_LISTED });
      const calendar = await calendarOf(tx, day, rows);
      const items = rows.map(({ unit, superior, toldToday, matters }) => ({
        unit,
        superior,
        toldToday,
        matters: matters.map(({ kind, dueOn }) => ({
          kind,
          dueOn,
          workingDays: workingDaysBetween(dueOn, day, calendar),
        })),
      }));
      return { total: rows[0]?.total ?? 0, items };
    });
  }

  /**
   * Tells the units of their open duties, says who was skipped and why. A repeat changes nothing.
   * @throws Refusal `directive.not_found`, `unit.not_found`, `chase.…`
   */
  async chase(ctx: RequestContext, wish: ChaseByHand, key: string): Promise<ChaseOutcome> {
    requirePermission(ctx, CHASE);
    const note = wish.note?.trim() || null;
    if (note && note.length > NOTE_LENGTH) throw noteTooLong(NOTE_LENGTH);
    const unitIds = [...new Set(wish.unitIds)];
    if (unitIds.length > MOST_SELECTED) throw tooManySelected(MOST_SELECTED);
    const once = { key, operation: 'chase', input: { ...wish, unitIds, note } };
    return this.database.once(ctx, once, async (tx) => {
      const directive = await directiveInForce(tx, wish.directiveId);
      const day = today(ctx);
      const standings = wish.overdueBelow
        ? await overdueBelow(tx, directive, wish.overdueBelow, day)
        : await selected(tx, directive, unitIds, day);
      return this.tell(tx, { directive, day, note }, standings);
    });
  }

  private async tell(
    tx: Tx,
    { directive, day, note }: { directive: DirectiveText; day: Day; note: string | null },
    standings: readonly Standing[],
  ): Promise<ChaseOutcome> {
    const wanted = standings.filter((each) => skipReason(each) === null);
    const calendar = await calendarOf(tx, day, wanted);
    const own = ownTellings(wanted, day, calendar);
    const copies = copiesFor(wanted, own, tx.scope.tenantId);
    const options = { day, byName: tx.ctx.accountName, note };
    const fresh = await tell(tx, this.bells, options, [...own, ...copies]);
    const skipped = standings.flatMap((each) => {
      const reason = skipReason(each) ?? (fresh.has(each.unit.id) ? null : 'told_today');
      return reason ? [{ unit: each.unit, reason }] : [];
    });
    const told = standings.length - skipped.length;
    const copied = new Set(copies.map((each) => each.unitId)).size;
    const detail = { told, copied, skipped: skipped.length };
    const subject = { subjectKind: 'directive', subjectId: directive.id };
    await tx.audit({ action: 'directive.chased_by_hand', ...subject, detail });
    return { told, copied, skippedCount: skipped.length, skipped: skipped.slice(0, MOST_NAMED) };
  }
}

async function directiveInForce(tx: Tx, id: string): Promise<DirectiveText> {
  if (!isId(id)) throw directiveNotFound('directiveId');
  const [directive] = await directiveTexts(tx, [id]);
  if (!directive) throw directiveNotFound('directiveId');
  if (directive.status !== 'issuing' && directive.status !== 'issued') throw notInForce();
  return directive;
}

async function rangeBelow(tx: Tx, unitId: string, field: string): Promise<PathRange> {
  if (!isId(unitId)) throw unitNotFound(field);
  return belowOf((await unitInOwnSubtree(tx, unitId, field)).path);
}

interface Where {
  readonly directive: DirectiveText;
  readonly range: PathRange;
  readonly day: Day;
}

type CandidateRow = Selected & { readonly total: number };

const candidatesIn = (
  tx: Tx,
  { directive, range, day }: Where,
  { overdueOnly, most }: { readonly overdueOnly: boolean; readonly most: number | null },
): Promise<CandidateRow[]> =>
  tx.rows<CandidateRow>(CANDIDATES, [
    directive.id,
    directive.rootId,
    range.lo,
    range.hi,
    null,
    day,
    overdueOnly,
    most,
  ]);

async function overdueBelow(tx: Tx, directive: DirectiveText, unitId: string, day: Day): Promise<Standing[]> {
  const range = await rangeBelow(tx, unitId, 'overdueBelow');
  const rows = await candidatesIn(tx, { directive, range, day }, { overdueOnly: true, most: null });
  return rows.map((row) => ({ ...row, addressed: true, covered: false, inReview: false }));
}

/** @throws Refusal `unit.not_found` unless every one of them stands below the own unit */
async function selected(
  tx: Tx,
  directive: DirectiveText,
  unitIds: readonly string[],
  day: Day,
): Promise<Standing[]> {
  if (unitIds.length === 0) throw nobodySelected();
  if (!unitIds.every(isId)) throw unitNotFound('unitIds');
  const { lo, hi } = belowOf(tx.scope.tenantPath);
  const rows = await tx.rows<Standing>(SELECTED, [directive.id, directive.rootId, lo, hi, unitIds, day]);
  if (rows.length !== unitIds.length) throw unitNotFound('unitIds');
  return rows;
}

function calendarOf(tx: Tx, day: Day, units: readonly Selected[]): Promise<WorkingCalendar> {
  const days = [day, ...units.flatMap((each) => each.matters.map((matter) => matter.dueOn))].sort();
  return workingCalendar(tx, days[0] ?? day, days.at(-1) ?? day);
}
