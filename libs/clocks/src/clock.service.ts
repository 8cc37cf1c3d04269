import { Injectable } from '@nestjs/common';
import { addWorkingDays, type CalendarWarning, calendarWarnings, workingCalendar } from '@fayuan/calendar';
import { type RequestContext, requirePermission, today } from '@fayuan/context';
import { Database } from '@fayuan/database';
import { type Day, isDay, isId, type Text } from '@fayuan/kernel';
import { cursorOf, keysOf, type Page, pageOf, type PageRequest, pageSize } from '@fayuan/ledger';
import { type UnitName, unitNameJson } from '@fayuan/org';
import type { Clock } from './clock.js';
import { kept, standing, type StoredClock } from './clock.repository.js';
import { CLOCK } from './clock.sql.js';
import { LAPSES } from './lapsing.js';

/** `due`: runs and ends by `until`; `overdue`: its end has passed; `stopped`: stands still. */
export const DUE_STATES = ['due', 'overdue', 'stopped'] as const;
export type DueState = (typeof DUE_STATES)[number];

export interface DueQuery {
  readonly state: DueState;
  /** Last day to look at; the next working day (tomorrow's breaches) when not given. Only for `due`. */
  readonly until?: Day | null | undefined;
  /** Only clocks of this rule. */
  readonly rule?: string | null | undefined;
  readonly page: PageRequest;
}

export interface ClockOfUnit extends Clock {
  readonly unitName: UnitName;
}

/** How many clocks of a rule press, in the own unit and below. */
export interface DueCount {
  readonly code: string;
  readonly title: Text;
  readonly article: Text;
  readonly due: number;
  readonly overdue: number;
  readonly stopped: number;
}

export interface DueClocks extends Page<ClockOfUnit> {
  /** The last day looked at. */
  readonly until: Day;
  readonly counts: readonly DueCount[];
  /** Years of the days shown whose holidays are not published: these days may still move. */
  readonly warnings: readonly CalendarWarning[];
}

const PAGE = 50;

/** $1 today, $2 now, $3 the last day looked at. */
const IS_OVERDUE = `coalesce(c.due_at < $2, c.due_on < $1)`;
const STATE = `case when c.state = 'stopped' then 'stopped' when ${IS_OVERDUE}
  then case when ${LAPSES} then 'lapsed' else 'overdue' end when c.due_on <= $3 then 'due' end`;
const OPEN = `c.state in ('running', 'stopped')`;
/** What sorts stopped clocks, which have no end, behind nothing: the day on which they began. */
const SORT = `coalesce(c.due_on, c.started_on)`;

const COUNTS = `
select c.code, jsonb_build_object('zh-CN', min(c.title_zh), 'en', min(c.title_en)) as title,
  jsonb_build_object('zh-CN', min(c.article_zh), 'en', min(c.article_en)) as article,
  count(*) filter (where ${STATE} = 'due')::int as due, count(*) filter (where ${STATE} = 'overdue')::int as overdue,
  count(*) filter (where ${STATE} = 'stopped')::int as stopped
from clock c where ${OPEN} and (c.due_on is null or c.due_on <= $3)
group by c.code order by c.code`;

const ROWS = `
select ${CLOCK}, ${unitNameJson('u')} as "unitName"
from clock c join org_unit u on u.id = c.tenant_id
where ${OPEN} and (c.due_on is null or c.due_on <= $3) and ${STATE} = $4 and ($5::text is null or c.code = $5)
  and ($6::date is null or (${SORT}, c.id) > ($6::date, $7::uuid))
order by ${SORT}, c.id limit $8`;

/** What presses: the clocks of the own unit and of those below that end soon, have ended, or stand still. */
@Injectable()
export class ClockService {
  constructor(private readonly database: Database) {}

  /**
   * Clocks in one state, the first to end first, with the numbers of all three states by rule.
   * @throws Refusal `access.not_permitted`, `page.bad_cursor`
   */
  async dueClocks(ctx: RequestContext, query: DueQuery): Promise<DueClocks> {
    requirePermission(ctx, 'case.read');
    const day = today(ctx);
    const size = pageSize(query.page, PAGE);
    const [afterDay, afterId] = after(query.page);
    return this.database.read(ctx, async (tx) => {
      const calendar = await workingCalendar(tx, day, query.until ?? day);
      const until = query.until ?? addWorkingDays(day, 1, calendar);
      const at = [day, tx.now, until];
      const rows = await tx.rows<StoredClock & { unitName: UnitName }>(ROWS, [
        ...at,
        query.state,
        query.rule ?? null,
        afterDay,
        afterId,
        size + 1,
      ]);
      const counts = await tx.rows<DueCount>(COUNTS, at);
      const page = pageOf(rows, size, (row) => cursorOf(row.dueOn ?? row.startedOn, row.id));
      const days = [until, ...page.items.flatMap((row) => row.dueOn ?? [])];
      return {
        ...page,
        items: page.items.map((row) => ({
          ...standing(kept(row), { now: tx.now, today: day }),
          unitName: row.unitName,
        })),
        until,
        counts: counts.filter((each) => each.due + each.overdue + each.stopped > 0),
        warnings: calendarWarnings(
          days.filter((each) => each >= day),
          calendar,
        ),
      };
    });
  }
}

function after(page: PageRequest): [Day | null, string | null] {
  if (!page.after) return [null, null];
  const [day, id] = keysOf(page.after, isDay, isId);
  return [(day as Day | undefined) ?? null, id ?? null];
}
