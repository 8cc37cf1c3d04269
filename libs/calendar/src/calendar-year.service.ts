import { Injectable } from '@nestjs/common';
import { type RequestContext, requirePermission } from '@fayuan/context';
import { Database, type Tx } from '@fayuan/database';
import { stableId } from '@fayuan/kernel';
import {
  changedMeanwhile,
  dayOutsideYear,
  dayTwice,
  ministryOnly,
  nameRequired,
  noticeRequired,
  nothingEntered,
  wrongYear,
} from './calendar.errors.js';
import {
  type CalendarYear,
  type CalendarYearChange,
  FIRST_YEAR,
  LAST_YEAR,
  NATIONAL,
} from './calendar-year.js';
import { findCalendarYear, publishCalendarYear, replaceCalendarYear } from './calendar-year.repository.js';
import { yearOf } from './working-day.js';

const PUBLISH = 'calendar.publish';

/** The working-day calendar as it is kept: read by everybody, entered and published by the ministry's administrators. */
@Injectable()
export class CalendarYearService {
  constructor(private readonly database: Database) {}

  /** A year with the days entered; one without any is provisional and empty. @throws Refusal `calendar.year` */
  async year(ctx: RequestContext, year: number): Promise<CalendarYear> {
    checkYear(year);
    return this.database.read(ctx, (tx) => shown(tx, year));
  }

  /**
   * Replaces what is entered for a year. A published one stays published: the correction counts at once.
   * @throws Refusal `calendar.ministry_only`, `calendar.year`, `calendar.day_…`, `calendar.changed_meanwhile`, …
   */
  async save(ctx: RequestContext, change: CalendarYearChange, key: string): Promise<CalendarYear> {
    requirePermission(ctx, PUBLISH);
    checkYear(change.year);
    const once = { key, operation: 'saveCalendarYear', input: change };
    await this.database.once(ctx, once, async (tx) => {
      requireMinistry(tx);
      checkDays(change);
      if (!(await replaceCalendarYear(tx, change))) throw changedMeanwhile();
      await record(tx, 'calendar.year_saved', change.year, { days: change.days.length });
      return change.year;
    });
    return this.year(ctx, change.year);
  }

  /** Makes a year count from now on. @throws Refusal `calendar.nothing_entered`, `calendar.notice_required`, … */
  async publish(
    ctx: RequestContext,
    { year, version }: Pick<CalendarYear, 'year' | 'version'>,
    key: string,
  ): Promise<CalendarYear> {
    requirePermission(ctx, PUBLISH);
    checkYear(year);
    const once = { key, operation: 'publishCalendarYear', input: { year, version } };
    await this.database.once(ctx, once, async (tx) => {
      requireMinistry(tx);
      const entered = await findCalendarYear(tx, year);
      if (!entered?.days.length) throw nothingEntered();
      if (!entered.notice.trim()) throw noticeRequired();
      if (!(await publishCalendarYear(tx, year, version))) throw changedMeanwhile();
      await record(tx, 'calendar.year_published', year, { version: version + 1 });
      return year;
    });
    return this.year(ctx, year);
  }
}

async function shown(tx: Tx, year: number): Promise<CalendarYear> {
  const mayEdit = tx.ctx.permissions.has(PUBLISH) && isMinistry(tx);
  const entered = await findCalendarYear(tx, year);
  if (entered) return { ...entered, mayEdit };
  return {
    year,
    state: 'provisional',
    notice: '',
    source: '',
    version: 0,
    publishedAt: null,
    days: [],
    mayEdit,
  };
}

const isMinistry = (tx: Tx): boolean => tx.scope.level === 'ministry';

/** The calendar is the same for every tenant, so nobody below the root may change it. */
function requireMinistry(tx: Tx): void {
  if (!isMinistry(tx)) throw ministryOnly();
}

function checkYear(year: number): void {
  if (!Number.isInteger(year) || year < FIRST_YEAR || year > LAST_YEAR) throw wrongYear();
}

function checkDays({ year, days }: CalendarYearChange): void {
  const seen = new Set<string>();
  days.forEach(({ day, name }, at) => {
    if (yearOf(day) !== year) throw dayOutsideYear(at);
    if (seen.has(day)) throw dayTwice(at);
    if (!name.trim()) throw nameRequired(at);
    seen.add(day);
  });
}

const record = (tx: Tx, action: string, year: number, detail: Readonly<Record<string, unknown>>) =>
  tx.audit({
    action,
    subjectKind: 'calendar_year',
    subjectId: stableId('calendar_year', NATIONAL, String(year)),
    detail: { year, ...detail },
  });
