import type { Tx } from '@fayuan/database';
import { today } from '@fayuan/context';
import { addDays, type Day, type Level } from '@fayuan/kernel';
import type { Coverage } from './coverage.js';
import { ANY_CAMPAIGN, type FigureQuery } from './figure.js';
import { monthOf } from './report-month.js';

export interface CoverageQuery {
  readonly unitIds: readonly string[];
  readonly from: Day;
  readonly to: Day;
}

/** A unit as its figures need to be read. */
export interface CoveredUnit {
  readonly unitId: string;
  readonly level: Level;
  readonly coverage: Coverage;
}

/**
 * $1 units, $2 first month, $3 last month, $4 first day, $5 last day, $6 path of the caller. A unit owes a declaration for
 * each month of the span in which it was open for a day; the ministry itself counts nothing.
 */
const COVERAGE = `
with asked as materialized (
  select id, path, level from org_unit where id = any ($1) and path >= $6 and path < $6 || '/'),
standing as materialized (
  select distinct on (r.tenant_id, r.month) r.tenant_id, r.act, r.is_nil, r.is_late
  from (select min(path) as lo, max(path) || '/' as hi from asked) span
  join period_report r on r.tenant_path >= span.lo and r.tenant_path < span.hi
  where r.month between $2 and $3
  order by r.tenant_id, r.month, r.acted_at desc, r.id desc),
declared as (
  select tenant_id, count(*) as months, bool_or(is_late) as late, bool_or(act = 'revised') as revised, bool_and(is_nil) as nil
  from standing where act <> 'withdrawn' group by tenant_id),
owing as (
  select a.id as asked_id, d.late, d.revised, d.nil,
         d.months >= (extract(year from span.to_month) - extract(year from span.from_month)) * 12
                     + extract(month from span.to_month) - extract(month from span.from_month) + 1 as reported
  from asked a join org_unit u on u.path >= a.path and u.path < a.path || '/'
  cross join lateral (select greatest($2::date, u.opened_on) as from_month,
                             least($3::date, coalesce(u.closed_on, $3::date)) as to_month) span
  left join declared d on d.tenant_id = u.id
  where u.level <> 'ministry' and u.opened_on <= $5 and (u.closed_on is null or u.closed_on >= $4))
select a.id as "unitId", a.level, count(o.asked_id)::int as expected,
       (count(*) filter (where o.reported))::int as reported, (count(*) filter (where o.reported and o.late))::int as late,
       (count(*) filter (where o.reported and o.revised))::int as revised,
       (count(*) filter (where o.reported and o.nil))::int as nil
from asked a left join owing o on o.asked_id = a.id group by a.id, a.level`;

type Row = Coverage & Omit<CoveredUnit, 'coverage'>;

/** First and last month to be declared by now: this year's total speaks of the months that are over, if any is. */
function monthsOwed(tx: Tx, { from, to }: CoverageQuery): readonly [Day, Day] {
  const [first, last] = [monthOf(from), monthOf(to)];
  const over = monthOf(addDays(monthOf(today(tx.ctx)), -1));
  return [first, over < first ? first : over < last ? over : last];
}

/**
 * Coverage of each unit asked, with all below it, by its id; units outside the caller's subtree are left out. One statement.
 */
export async function coverageOf(tx: Tx, query: CoverageQuery): Promise<Map<string, CoveredUnit>> {
  const { unitIds, from, to } = query;
  const parameters = [unitIds, ...monthsOwed(tx, query), from, to, tx.scope.tenantPath];
  const rows = await tx.rows<Row>(COVERAGE, parameters);
  return new Map(rows.map(({ unitId, level, ...coverage }) => [unitId, { unitId, level, coverage }]));
}

/** What the unit of the scope counted itself, per indicator, from its own facts: one statement. */
export async function ownQuantities(tx: Tx, query: FigureQuery): Promise<Map<string, number>> {
  const rows = await tx.rows<{ indicator: string; quantity: number }>(
    `select indicator, sum(quantity) as quantity from fact
     where tenant_path = $1 and indicator = any ($2) and occurred_on between $3 and $4
       and ($5 = '${ANY_CAMPAIGN}'::uuid or $5 = any (campaign_ids))
     group by indicator`,
    [tx.scope.tenantPath, query.indicators, query.from, query.to, query.campaignId ?? ANY_CAMPAIGN],
  );
  return new Map(rows.map(({ indicator, quantity }) => [indicator, quantity]));
}
