import { eachMark, MARKS } from './standing.sql.js';

/**
 * Months are numbered through (year × 12 + month - 1), as `ordinalOf` does. Parameters of all: $1 units or the unit, $2 and $3 first and
 * last month, $4 first day, $5 last day, $6 path of the caller.
 */
const ORDINAL = (day: string): string =>
  `(extract(year from ${day})::int * 12 + extract(month from ${day})::int - 1)`;

/** Months of the span that lie wholly within a spell in which the unit was not open. */
const SHUT = (c: string): string => `sum(greatest(0, least(${ORDINAL(`${c}.valid_to`)} - 1, $3::int)
    - greatest(${ORDINAL(`${c}.valid_from`)} + 1, $2::int) + 1))::int`;

/**
 * Which months of the span each unit at and below the asked ones owes: those in which it was open for a day; the ministry
 * itself counts nothing. Who owes none of them is left out.
 */
const OWING = `
asked as materialized (
  select id, path, level from org_unit where id = any ($1) and path >= $6 and path < $6 || '/'),
shut as (
  select c.unit_id, ${SHUT('c')} as months from org_closure c where c.valid_to is not null group by c.unit_id),
owing as (
  select a.id as asked_id, u.id as unit_id, m.first, m.last, m.last - m.first + 1 - coalesce(c.months, 0) as months
  from asked a join org_unit u on u.path >= a.path and u.path < a.path || '/'
  cross join lateral (select case when u.opened_on > $4 then greatest($2::int, ${ORDINAL('u.opened_on')}) else $2::int end as first,
                             case when u.closed_on < $5 then least($3::int, ${ORDINAL('u.closed_on')}) else $3::int end as last) m
  left join shut c on c.unit_id = u.id
  where u.level <> 'ministry' and u.opened_on <= $5 and (u.closed_on is null or (u.closed_on >= $4 and u.closed_on > u.opened_on))
    and m.last - m.first + 1 > coalesce(c.months, 0))`;

/** How the months of the years of the span stand below the asked ones, a row for each unit and year. */
const STANDING = `
standing as materialized (
  select s.tenant_id, s.year, s.declared, s.late, s.revised, s.nil
  from (select min(path) as lo, max(path) || '/' as hi from asked) span
  join month_standing s on s.tenant_path >= span.lo and s.tenant_path < span.hi
  where s.year between $2::int / 12 and $3::int / 12)`;

/** The bits of the owed months that lie in a year. */
const owedBits = (year: string): string => `((1 << (greatest(least(o.last - ${year} * 12, 11), -1) + 1)) - 1)
  & ~((1 << least(greatest(o.first - ${year} * 12, 0), 12)) - 1)`;

const counted = (of: string): string => `bit_count((${of})::bit(12))`;

/** Units by whether they declared every month they owe. A unit is one, however many months. */
export const COVERAGE = `
with ${OWING}, ${STANDING},
declared as (
  select o.asked_id, o.months, coalesce(sum(${counted('s.declared & w.owed')}), 0) as declared,
         bool_or(s.late & w.owed <> 0) as late, bool_or(s.revised & w.owed <> 0) as revised,
         coalesce(sum(${counted('s.nil & w.owed')}), 0) as nil
  from owing o left join standing s on s.tenant_id = o.unit_id left join lateral (select ${owedBits('s.year')} as owed) w on true
  group by o.asked_id, o.unit_id, o.months),
summed as (
  select asked_id, count(*)::int as expected, (count(*) filter (where declared = months))::int as reported,
         (count(*) filter (where declared = months and late))::int as late,
         (count(*) filter (where declared = months and revised))::int as revised,
         (count(*) filter (where nil = months))::int as nil
  from declared group by asked_id)
select a.id as "unitId", a.level, coalesce(s.expected, 0) as expected, coalesce(s.reported, 0) as reported,
       coalesce(s.late, 0) as late, coalesce(s.revised, 0) as revised, coalesce(s.nil, 0) as nil
from asked a left join summed s on s.asked_id = a.id`;

/** First and last of the months of the span that a unit owes; the first is past the last where it owes none. */
const FIRST = `case
  when u.level = 'ministry' or u.opened_on > a.last_day or u.closed_on < a.first_day or u.closed_on <= u.opened_on then a.last + 1
  when u.opened_on > a.first_day then greatest(a.first, ${ORDINAL('u.opened_on')}) else a.first end`;
const LAST = `case when u.closed_on < a.last_day then least(a.last, ${ORDINAL('u.closed_on')}) else a.last end`;
const BELOW = `asked a join org_unit u on u.path >= a.path and u.path < a.path || '/'`;
const THROUGHOUT = `u.level <> 'ministry' and u.opened_on <= a.first_day and (u.closed_on is null or u.closed_on > a.last_day)`;

/**
 * The units at and below the asked one, $1: how many were open throughout, and the others one by one. The former are most of them,
 * or all, and counted from the index alone. The values stand in a row of their own, which the planner does not look into: so
 * one plan is as good as another, and the connection keeps the first.
 */
const SPELLS = `
question as materialized (
  select $1::uuid as unit_id, $2::int as first, $3::int as last, $4::date as first_day, $5::date as last_day, $6::text as caller_path),
asked as materialized (
  select u.id, u.partition_id, u.path, u.level, q.first, q.last, q.first_day, q.last_day
  from question q join org_unit u on u.id = q.unit_id and u.path >= q.caller_path and u.path < q.caller_path || '/'),
below as materialized (
  select (count(*) filter (where ${THROUGHOUT}))::int as throughout, count(*) as units from ${BELOW}),
spell as materialized (
  select u.id, u.partition_id, ${FIRST} as first, ${LAST} as last
  from below b join ${BELOW} on b.units > b.throughout where (${THROUGHOUT}) is not true)`;

const BIT = '(1 << (m.month % 12))';

/**
 * The same month by month, for one unit, without asking its units: the counts kept for it, what the tail adds, less the months
 * that units declared without owing them, which only those can have done that were not open throughout.
 */
export const COVERAGE_BY_MONTH = `
with ${SPELLS},
month as materialized (
  select m.month, make_date(m.month / 12, m.month % 12 + 1, 1) as first_day
  from asked a cross join generate_series(a.first, a.last) as m (month)),
alike as materialized (select first, last, count(*)::int as units from spell where first <= last group by first, last),
resting as (
  select m.month, count(*)::int as units
  from org_closure c join ${BELOW} on u.id = c.unit_id
  join month m on m.month > ${ORDINAL('c.valid_from')} and m.month < ${ORDINAL('c.valid_to')} and m.month between ${FIRST} and ${LAST}
  where c.valid_to is not null group by m.month),
unowed as (
  select m.month, ${eachMark((mark) => `-(count(*) filter (where s.${mark} & ${BIT} <> 0))::int as ${mark}`)}
  from spell o join month_standing s on s.partition_id = o.partition_id and s.tenant_id = o.id
  join month m on m.month / 12 = s.year and not m.month between o.first and o.last
  where s.declared & ${BIT} <> 0 group by m.month),
kept as (
  select m.month, ${eachMark((mark) => `c.${mark}`)}
  from asked a join standing_cell c on c.partition_id = a.partition_id and c.tenant_id = a.id join month m on m.first_day = c.month
  union all
  select m.month, ${eachMark((mark) => `t.${mark}`)}
  from asked a join standing_tail t on t.tenant_path >= a.path and t.tenant_path < a.path || '/' join month m on m.first_day = t.month
  union all
  select * from unowed),
counted as (select month, ${eachMark((mark) => `sum(${mark})::int as ${mark}`)} from kept group by month)
select a.level, m.first_day as month,
       b.throughout + (select coalesce(sum(units), 0)::int from alike where m.month between first and last)
         - coalesce(r.units, 0) as expected,
       coalesce(k.declared, 0) as reported, ${MARKS.slice(1)
         .map((mark) => `coalesce(k.${mark}, 0) as ${mark}`)
         .join(', ')}
from asked a cross join below b cross join month m left join resting r on r.month = m.month left join counted k on k.month = m.month
order by m.month`;
