import { FACT_ROW_COLUMNS, ROOT, SELF, WANTED } from './figure.sql.js';

/**
 * Figures by another tree than today's. Parameters as those of `figure.sql.ts`, and after them the day whose tree is put to
 * every fact, or null for the tree of each fact's own day.
 */
const sums = (asOf: string, byChild: boolean) => `
figures_by_tree($5::uuid, ${asOf}::date, ${byChild}, $1, $2, $3::date, $4::date)`;

const COLUMNS = `a.id, a.code, a.name, a.place_name as "placeName", a.level, a.child_count as "childCount",
       (select o.name from org_unit o where o.id = a.parent_id) as "parentName", wanted.indicator, wanted.kind,
       coalesce(s.folded, 0) as folded, coalesce(s.tail, 0) as tail`;

/** $7 the day. */
export const FIGURES_OF_UNIT_BY_TREE = `
with ${SELF}, ${WANTED},
sums as (select indicator, sum(folded) as folded, sum(tail) as tail from ${sums('$7', false)} group by indicator)
select ${COLUMNS}
from root cross join wanted left join asked a on true left join sums s on s.indicator = wanted.indicator
order by a.code, wanted.position`;

/** Whatever stood directly below on a day of the span, and was open or counted something; $7 after this code, $8 rows, $9 the day. */
export const FIGURES_OF_CHILDREN_BY_TREE = `
with ${ROOT}, ${WANTED},
sums as materialized (select child_id, indicator, sum(folded) as folded, sum(tail) as tail from ${sums('$9', true)} group by child_id, indicator),
asked as (
  select u.id, u.code, u.name, u.place_name, u.level, u.child_count, u.parent_id from root join org_unit u on u.code > $7 and u.id in (
    select e.child_id from org_edge e
    where e.parent_id = root.id and e.valid_from <= coalesce($9::date, $4::date)
      and (e.valid_to is null or e.valid_to > coalesce($9::date, $3::date))
      and u.opened_on <= coalesce($9::date, $4::date) and (u.closed_on is null or u.closed_on > coalesce($9::date, $3::date))
    union all select s.child_id from sums s where s.folded <> 0 or s.tail <> 0)
  order by u.code limit $8)
select ${COLUMNS}
from root cross join wanted left join asked a on true left join sums s on s.child_id = a.id and s.indicator = wanted.indicator
order by a.code, wanted.position`;

/** $7 the day. */
export const FIGURES_BY_MONTH_BY_TREE = `
with ${ROOT}, ${WANTED},
days as (select indicator, month as day, folded + tail as quantity from ${sums('$7', false)} where month >= date_trunc('month', $3::date))
select wanted.indicator, wanted.kind, d.day, d.quantity
from root cross join wanted left join days d on d.indicator = wanted.indicator
order by d.day, wanted.position`;

/**
 * Rows behind such a figure, as `FACT_ROWS`, with $11 the day: those that the caller may see. Of branches that have left since,
 * the figure is known and the rows are not.
 */
export const FACT_ROWS_BY_TREE = `
with ${ROOT}, ${WANTED},
pieces as materialized (
  select u.path, t.days, t.sign
  from root cross join wanted join tree_pieces(root.id, $11::date, wanted.since, false) t on true join org_unit u on u.id = t.unit_id),
found as (select f.id, f.tenant_id, f.indicator, f.quantity, f.occurred_on, f.recorded_at, f.recorded_by_name, f.source_kind,
                 f.source_id, f.source_title, f.reverses_id, f.reason
          from pieces p cross join wanted w
          join fact f on f.tenant_path >= p.path and f.tenant_path < p.path || '/' and f.occurred_on <@ p.days
          where f.indicator = w.indicator and f.occurred_on between w.since and $4
            and ($2 = '00000000-0000-0000-0000-000000000000'::uuid or $2 = any (f.campaign_ids))
            and ($10::timestamptz is null or f.recorded_at <= $10::timestamptz)
          group by f.partition_id, f.id having sum(p.sign) > 0),
totals as (select count(*)::int as total, coalesce(sum(quantity), 0) as sum from found),
page as (select * from found where $7::date is null or (occurred_on, id) < ($7::date, $8::uuid)
         order by occurred_on desc, id desc limit $9)
select t.total, t.sum, w.kind, ${FACT_ROW_COLUMNS}
from root cross join totals t cross join wanted w
left join page p on true
left join org_unit u on u.id = p.tenant_id
order by p.occurred_on desc, p.id desc`;
