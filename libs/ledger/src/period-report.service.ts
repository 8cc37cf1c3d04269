import { Injectable } from '@nestjs/common';
import { addWorkingDays, workingCalendar } from '@fayuan/calendar';
import { type RequestContext, requirePermission, today } from '@fayuan/context';
import { Database, type Tx } from '@fayuan/database';
import { addDays, type Day } from '@fayuan/kernel';
import type { PeriodReport } from './period-report.js';
import {
  alreadyDeclared,
  emptyButNotNil,
  monthNotOver,
  nilWithRows,
  notAMonth,
  notDeclared,
  withdrawalReasonMissing,
} from './period-report.errors.js';
import {
  factsOfMonths,
  holdDeclarations,
  insertActs,
  type LastAct,
  lastActs,
  monthTerm,
} from './period-report.repository.js';
import { lastDayOf, monthOf } from './report-month.js';

/** Months shown to whoever declares them: the year behind. */
const MONTHS_SHOWN = 12;
const LONGEST_REASON = 500;

export interface Declaration {
  /** The first day of the month. */
  readonly month: Day;
  /** True for a nil report (零报告): the month had nothing to count. */
  readonly isNil: boolean;
}

/** A unit says of a month that its figures are complete; those above see of whom it was said. */
@Injectable()
export class PeriodReportService {
  constructor(private readonly database: Database) {}

  /** The last twelve months that are over, the newest first, as they stand at the own unit. */
  periodReports(ctx: RequestContext): Promise<PeriodReport[]> {
    requirePermission(ctx, 'figure.read');
    const months = monthsBefore(today(ctx), MONTHS_SHOWN);
    return this.database.read(ctx, (tx) => standings(tx, months));
  }

  /** @throws Refusal for a month that is not over or is declared, and for a nil report of a month with entries */
  async declarePeriod(ctx: RequestContext, input: Declaration, key: string): Promise<PeriodReport> {
    requirePermission(ctx, 'report.submit');
    const { month, isNil } = input;
    if (monthOf(month) !== month) throw notAMonth();
    if (today(ctx) <= lastDayOf(month)) throw monthNotOver(month);
    await this.database.once(ctx, { key, operation: 'declarePeriod', input }, async (tx) => {
      await holdDeclarations(tx);
      const standing = await standingOf(tx, month);
      if (standing.standing !== 'open') throw alreadyDeclared(month);
      if (isNil && standing.rows > 0) throw nilWithRows(standing.rows);
      if (!isNil && standing.rows === 0) throw emptyButNotNil();
      const { dueOn } = standing;
      const isLate = today(ctx) > dueOn;
      await insertActs(tx, [{ month, act: 'declared', isNil, isLate, dueOn, reason: null, last: undefined }]);
      await audit(tx, 'period.declared', { month, isNil });
      return month;
    });
    return this.database.read(ctx, (tx) => standingOf(tx, month));
  }

  /** Takes a declaration back, so that it can be made anew. @throws Refusal when there is none or no reason is given */
  async withdrawPeriod(
    ctx: RequestContext,
    input: { readonly month: Day; readonly reason: string },
    key: string,
  ): Promise<PeriodReport> {
    requirePermission(ctx, 'report.submit');
    const { month } = input;
    const reason = input.reason.trim();
    if (reason === '' || reason.length > LONGEST_REASON) throw withdrawalReasonMissing();
    if (monthOf(month) !== month) throw notAMonth();
    await this.database.once(ctx, { key, operation: 'withdrawPeriod', input }, async (tx) => {
      await holdDeclarations(tx);
      const [last] = await lastActs(tx, [month]);
      if (!last || last.act === 'withdrawn') throw notDeclared(month);
      await insertActs(tx, [{ ...last, act: 'withdrawn', reason, last }]);
      await audit(tx, 'period.withdrawn', { month });
      return month;
    });
    return this.database.read(ctx, (tx) => standingOf(tx, month));
  }
}

const audit = (tx: Tx, action: string, detail: Readonly<Record<string, unknown>>): Promise<void> =>
  tx.audit({ action, subjectKind: 'period_report', subjectId: tx.scope.tenantId, detail });

/** First days of the months before the one a day lies in, the newest first. */
function monthsBefore(day: Day, count: number): Day[] {
  const months: Day[] = [];
  for (let month = monthOf(day); months.length < count;) {
    month = monthOf(addDays(month, -1));
    months.push(month);
  }
  return months;
}

async function standingOf(tx: Tx, month: Day): Promise<PeriodReport> {
  const [standing] = await standings(tx, [month]);
  if (!standing) throw notAMonth();
  return standing;
}

/** Four statements, however many months. */
async function standings(tx: Tx, months: readonly Day[]): Promise<PeriodReport[]> {
  const [newest, oldest] = [months[0], months.at(-1)];
  if (!newest || !oldest) return [];
  const term = await monthTerm(tx);
  const calendar = await workingCalendar(tx, oldest, lastDayOf(newest));
  const acts = new Map((await lastActs(tx, months)).map((act) => [act.month, act]));
  const rows = await factsOfMonths(tx, months);
  return rows.map(({ month, rows: count }) => {
    const due = addWorkingDays(lastDayOf(month), term, calendar);
    return { month, rows: count, ...said(acts.get(month), due) };
  });
}

function said(act: LastAct | undefined, dueOn: Day): Omit<PeriodReport, 'month' | 'rows'> {
  if (!act || act.act === 'withdrawn')
    return { standing: 'open', isNil: false, isLate: false, dueOn, declaredAt: null, declaredBy: null };
  const { isNil, isLate, declaredAt, declaredBy } = act;
  const standing = act.act === 'revised' ? 'revised' : 'declared';
  return { standing, isNil, isLate, dueOn: act.dueOn, declaredAt, declaredBy };
}
