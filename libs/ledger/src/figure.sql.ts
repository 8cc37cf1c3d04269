/**
 * One statement, one snapshot: folded cells + unfolded tail. Parameters of all: $1 indicators, $2 campaign (nil uuid =
 * any), $3 first day, $4 last day, $5 unit, $6 path of the caller; of units below also $7 after this code, $8 rows, and
 * of a level $9 the level.
 * `root` is empty when the unit is not the caller's or below.
 */
export const ROOT = `
root as (select id, code, name, place_name, level, path, partition_id, child_count, parent_id from org_unit
         where id = $5 and path >= $6 and path < $6 || '/')`;

export const SELF = `${ROOT}, asked as (select * from root)`;

/** A closed unit is listed for a span in which it was open, or that it has figures of: children add up to their parent. */
const STILL_COUNTS = `u.closed_on > $3 or exists (
  select from figure_month c join indicator i on i.code = c.indicator
  where c.partition_id = u.partition_id and c.tenant_id = u.id and c.campaign_id = $2 and c.indicator = any ($1)
    and c.quantity <> 0 and c.month <= $4 and (i.kind = 'stock' or c.month >= date_trunc('month', $3::date)))
  or exists (select from fact_tail t where t.tenant_path >= u.path and t.tenant_path < u.path || '/' and t.indicator = any ($1)
             and t.occurred_on <= $4)`;

const below = (where: string, also = '') => `${ROOT},
asked as (select u.id, u.code, u.name, u.place_name, u.level, u.path, u.partition_id, u.child_count, u.parent_id
          from root join org_unit u on ${where}
          where u.code > $7 and (u.closed_on is null or (${STILL_COUNTS})${also}) order by u.code limit $8)`;

const CHILDREN = below('u.parent_id = root.id');
/** Whatever stands between: all stations of a province, say. */
const OF_LEVEL = below(
  "u.path > root.path and u.path < root.path || '/' and u.level = $9",
  // One that was united with another of its level counts there.
  ' and not exists (select from org_unit p where p.id = u.parent_id and p.level = u.level)',
);

/**
 * The indicators asked for with the days each is summed over: a stock from its beginning. `months_from` (first day) to
 * `months_to` (not counted) are the whole months among them, read from the cells of months; the days before and after are
 * read from those of days. Without a whole month all are days before `months_from`.
 */
export const WANTED = `
wanted as (select a.indicator, a.position, i.kind, s.since, m.months_from, date_trunc('month', $4::date + 1)::date as months_to
           from unnest($1::text[]) with ordinality as a (indicator, position)
           left join indicator i on i.code = a.indicator
           cross join lateral (select case when i.kind = 'stock' then '-infinity'::date else $3::date end) as s (since)
           cross join lateral (select case when not isfinite(s.since) or extract(day from s.since) = 1 then s.since
                               else (date_trunc('month', s.since) + interval '1 month')::date end) as m (months_from))`;

/**
 * The same bounds once more as constants, as wide as the widest of `wanted`: the planner expects a handful of cells of a unit,
 * begins with them and would read every day the unit ever had.
 */
const AMONG = 'c.campaign_id = $2 and c.indicator = any ($1)';
const MONTHS_FROM = `(case when extract(day from $3::date) = 1 then $3::date
  else (date_trunc('month', $3::date) + interval '1 month')::date end)`;
const MONTHS_TO = `date_trunc('month', $4::date + 1)::date`;

const MONTHS = `
from asked a cross join wanted w join figure_month c on c.partition_id = a.partition_id and c.tenant_id = a.id
  and ${AMONG} and c.month < ${MONTHS_TO}
  and c.indicator = w.indicator and c.month >= w.months_from and c.month < w.months_to`;

const DAYS = (within: string, between: string) => `
from asked a cross join wanted w join figure_cell c on c.partition_id = a.partition_id and c.tenant_id = a.id
  and ${AMONG} and ${within}
  and c.indicator = w.indicator and ${between}`;
const DAYS_BEFORE = DAYS(
  `c.day >= $3 and c.day < least(${MONTHS_FROM}, $4::date + 1)`,
  'c.day >= w.since and c.day < least(w.months_from, $4::date + 1)',
);
const DAYS_AFTER = DAYS(
  `c.day >= ${MONTHS_TO} and c.day <= $4`,
  'c.day >= greatest(w.months_to, w.months_from) and c.day <= $4',
);
const ALL_DAYS = DAYS('c.day <= $4', 'c.day between w.since and $4');

const TAIL = `
from asked a cross join wanted w join fact_tail t on t.tenant_path >= a.path and t.tenant_path < a.path || '/'
where t.indicator = w.indicator and t.occurred_on between w.since and $4
  and ($2 = '00000000-0000-0000-0000-000000000000'::uuid or $2 = any (t.campaign_ids))`;

const figures = (asked: string) => `
with ${asked}, ${WANTED},
cells as (select a.id, c.indicator, c.quantity ${MONTHS}
          union all select a.id, c.indicator, c.quantity ${DAYS_BEFORE}
          union all select a.id, c.indicator, c.quantity ${DAYS_AFTER}),
folded as (select id, indicator, sum(quantity) as quantity from cells group by id, indicator),
pending as (select a.id, t.indicator, sum(t.quantity) as quantity ${TAIL} group by a.id, t.indicator)
select a.id, a.code, a.name, a.place_name as "placeName", a.level, a.child_count as "childCount",
       (select o.name from org_unit o where o.id = a.parent_id) as "parentName", wanted.indicator, wanted.kind,
       coalesce(f.quantity, 0) as folded, coalesce(p.quantity, 0) as tail
from root
cross join wanted
left join asked a on true
left join folded f on f.id = a.id and f.indicator = wanted.indicator
left join pending p on p.id = a.id and p.indicator = wanted.indicator
order by a.code, wanted.position`;

export const FIGURES_OF_UNIT = figures(SELF);
export const FIGURES_OF_CHILDREN = figures(CHILDREN);
export const FIGURES_OF_LEVEL = figures(OF_LEVEL);

/** What a united unit did its successor goes on doing, and stands with it in every line. */
const UNITED = `exists (select from org_closure c where c.unit_id = u.id and c.valid_to is null and c.successor_id is not null)`;

/**
 * Of each unit of $9, which is the asked one or stands below it, with all below: what units that were not there all the time
 * from $7 to $8 contributed by themselves, and how many such units there are; those that no longer exist keep their part.
 */
export const UNLIKE_UNITS = `
with ${ROOT}, ${WANTED},
lines as (select l.id, l.path from root join org_unit l on l.path >= root.path and l.path < root.path || '/'
          where l.id = any ($9::uuid[])),
asked as (select l.id as line_id, u.id, u.partition_id
          from lines l join org_unit u on u.path >= l.path and u.path < l.path || '/'
          where u.opened_on > $7::date or (u.closed_on <= $8::date and not ${UNITED})
             or exists (select from org_closure c where c.unit_id = u.id and c.valid_from <= $8::date and c.valid_to > $7::date)),
parts as (select a.line_id, c.indicator, c.own_quantity as quantity ${MONTHS}
          union all select a.line_id, c.indicator, c.own_quantity ${DAYS_BEFORE}
          union all select a.line_id, c.indicator, c.own_quantity ${DAYS_AFTER}
          union all select a.line_id, t.indicator, t.quantity
          from wanted w join fact_tail t on t.indicator = w.indicator and t.occurred_on between w.since and $4
          join root on t.tenant_path >= root.path and t.tenant_path < root.path || '/'
          join asked a on a.id = t.tenant_id
          where $2 = '00000000-0000-0000-0000-000000000000'::uuid or $2 = any (t.campaign_ids))
select n.line_id as "lineId", n.units, p.indicator, coalesce(p.quantity, 0) as quantity
from (select line_id, count(*)::int as units from asked group by line_id) n
left join (select line_id, indicator, sum(quantity) as quantity from parts group by line_id, indicator) p
  on p.line_id = n.line_id`;

/** Sums by day or by month: where `parts` are the cells and the tail with the day each belongs to. */
const series = (parts: string) => `
with ${SELF}, ${WANTED},
parts as (${parts}),
days as (select indicator, day, sum(quantity) as quantity from parts group by indicator, day)
select wanted.indicator, wanted.kind, d.day, d.quantity
from root cross join wanted
left join days d on d.indicator = wanted.indicator
order by d.day, wanted.position`;

export const FIGURES_BY_DAY = series(`
select c.indicator, c.day, c.quantity ${ALL_DAYS}
union all select t.indicator, t.occurred_on, t.quantity ${TAIL}`);

/**
 * Of months nothing is asked before the span, whatever the kind, so that the bounds are the same for all: compared with each
 * indicator's own, every cell would be held against every indicator.
 */
const OF_SPAN = (table: 'figure_cell' | 'figure_month', within: string): string => `
from asked a join ${table} c on c.partition_id = a.partition_id and c.tenant_id = a.id and ${AMONG} and ${within}`;
const MONTH_OF = (day: string): string => `date_trunc('month', ${day})::date`;

const WHOLE_MONTHS = `
select c.indicator, c.month as day, c.quantity ${OF_SPAN('figure_month', `c.month >= ${MONTHS_FROM} and c.month < ${MONTHS_TO}`)}`;
const TAIL_BY_MONTH = `
select t.indicator, ${MONTH_OF('t.occurred_on')}, t.quantity
from asked a join fact_tail t on t.tenant_path >= a.path and t.tenant_path < a.path || '/'
where t.indicator = any ($1) and t.occurred_on between $3 and $4
  and ($2 = '00000000-0000-0000-0000-000000000000'::uuid or $2 = any (t.campaign_ids))`;

/** For a span of whole months, which asks no cell of a day: half the planning, and most questions are of this kind. */
export const FIGURES_BY_WHOLE_MONTHS = series(`${WHOLE_MONTHS} union all ${TAIL_BY_MONTH}`);

export const FIGURES_BY_MONTH = series(`${WHOLE_MONTHS}
union all
select c.indicator, ${MONTH_OF('c.day')}, c.quantity
${OF_SPAN('figure_cell', `c.day >= $3 and c.day < least(${MONTHS_FROM}, $4::date + 1)`)}
union all
select c.indicator, ${MONTH_OF('c.day')}, c.quantity
${OF_SPAN('figure_cell', `c.day >= greatest(${MONTHS_FROM}, ${MONTHS_TO}) and c.day <= $4`)}
union all ${TAIL_BY_MONTH}`);

/** A row of the ledger as `LedgerRow` names it: `p` the fact, `u` its unit. */
export const FACT_ROW_COLUMNS = `p.id, p.indicator, p.quantity, p.occurred_on as "occurredOn", p.recorded_at as "recordedAt",
       p.recorded_by_name as "recordedBy", p.source_kind as "sourceKind", p.source_id as "sourceId",
       p.source_title as "sourceTitle", p.reverses_id as "reversesId", p.reason,
       u.id as "unitId", u.code as "unitCode", u.name as "unitName", u.place_name as "unitPlaceName", u.level as "unitLevel"`;

/** The rows a figure is made of, with their count and sum from the same row set: $7, $8 sort keys to start after, $9 rows, $10 recorded until. */
export const FACT_ROWS = `
with ${SELF}, ${WANTED},
found as (select f.id, f.tenant_id, f.indicator, f.quantity, f.occurred_on, f.recorded_at, f.recorded_by_name, f.source_kind,
                  f.source_id, f.source_title, f.reverses_id, f.reason
           from asked a cross join wanted w join fact f on f.tenant_path >= a.path and f.tenant_path < a.path || '/'
           where f.indicator = w.indicator and f.occurred_on between w.since and $4
             and ($2 = '00000000-0000-0000-0000-000000000000'::uuid or $2 = any (f.campaign_ids))
             and ($10::timestamptz is null or f.recorded_at <= $10::timestamptz)),
totals as (select count(*)::int as total, coalesce(sum(quantity), 0) as sum from found),
page as (select * from found where $7::date is null or (occurred_on, id) < ($7::date, $8::uuid)
         order by occurred_on desc, id desc limit $9)
select t.total, t.sum, w.kind, ${FACT_ROW_COLUMNS}
from root cross join totals t cross join wanted w
left join page p on true
left join org_unit u on u.id = p.tenant_id
order by p.occurred_on desc, p.id desc`;
