/**
 * Months are numbered through (year × 12 + month - 1), as `ordinalOf` does. Parameters of all: $1 units, $2 and $3 first and
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

/** How many of the marks have the bit of each month, January first. */
const eachMonth = (marks: string): string =>
  `array[${Array.from({ length: 12 }, (_, at) => `count(*) filter (where ${marks} & ${1 << at} <> 0)`).join(', ')}] as ${marks}`;

const ofMonth = (marks: string): string => `coalesce(y.${marks}[m.month % 12 + 1], 0)::int`;

/**
 * The same month by month, for one unit. Each row of a unit's year is looked at once and counted in twelve places: a row for
 * each month would be twelve times as many. (`offset 0`: what is owed is worked out once a row, not once a count.)
 */
export const COVERAGE_BY_MONTH = `
with ${OWING}, ${STANDING},
year as (
  select year, ${['owed', 'declared', 'late', 'revised', 'nil'].map(eachMonth).join(', ')}
  from (select y.year, w.owed, s.declared & w.owed as declared, s.late & w.owed as late, s.revised & w.owed as revised,
               s.nil & w.owed as nil
        from owing o cross join generate_series($2::int / 12, $3::int / 12) as y (year)
        left join standing s on s.tenant_id = o.unit_id and s.year = y.year
        cross join lateral (select ${owedBits('y.year')} as owed) w offset 0) marks
  group by year),
resting as (
  select m.month, count(*)::int as units from owing o join org_closure c on c.unit_id = o.unit_id and c.valid_to is not null
  join generate_series($2::int, $3::int) as m (month) on m.month > ${ORDINAL('c.valid_from')} and m.month < ${ORDINAL('c.valid_to')}
  group by m.month)
select a.level, make_date(m.month / 12, m.month % 12 + 1, 1) as month,
       ${ofMonth('owed')} - coalesce(r.units, 0) as expected, ${ofMonth('declared')} as reported, ${ofMonth('late')} as late,
       ${ofMonth('revised')} as revised, ${ofMonth('nil')} as nil
from asked a cross join generate_series($2::int, $3::int) as m (month)
left join year y on y.year = m.month / 12
left join resting r on r.month = m.month
order by m.month`;
