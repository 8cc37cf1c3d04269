/**
 * One statement, one snapshot: folded cells + unfolded tail. Parameters of all: $1 indicators, $2 campaign (nil uuid =
 * any), $3 first day, $4 last day, $5 unit, $6 path of the caller; of the children also $7 after this code, $8 rows.
 * `root` is empty when the unit is not the caller's or below.
 */
const ROOT = `
root as (select id, code, name, place_name, level, path, partition_id, child_count from org_unit
         where id = $5 and path >= $6 and path < $6 || '/')`;

const SELF = `${ROOT}, asked as (select * from root)`;

const CHILDREN = `${ROOT},
asked as (select u.id, u.code, u.name, u.place_name, u.level, u.path, u.partition_id, u.child_count
          from root join org_unit u on u.parent_id = root.id
          where u.code > $7 and u.closed_on is null order by u.code limit $8)`;

const CELLS = `
from asked a join figure_cell c on c.partition_id = a.partition_id and c.tenant_id = a.id
where c.campaign_id = $2 and c.indicator = any ($1) and c.day between $3 and $4`;

const TAIL = `
from asked a join fact_tail t on t.tenant_path >= a.path and t.tenant_path < a.path || '/'
where t.indicator = any ($1) and t.occurred_on between $3 and $4
  and ($2 = '00000000-0000-0000-0000-000000000000'::uuid or $2 = any (t.campaign_ids))`;

const figures = (asked: string) => `
with ${asked},
folded as (select a.id, c.indicator, sum(c.quantity) as quantity ${CELLS} group by a.id, c.indicator),
pending as (select a.id, t.indicator, sum(t.quantity) as quantity ${TAIL} group by a.id, t.indicator)
select a.id, a.code, a.name, a.place_name as "placeName", a.level, a.child_count as "childCount", wanted.indicator, i.kind,
       coalesce(f.quantity, 0) as folded, coalesce(p.quantity, 0) as tail
from root
cross join unnest($1::text[]) with ordinality as wanted (indicator, position)
left join asked a on true
left join indicator i on i.code = wanted.indicator
left join folded f on f.id = a.id and f.indicator = wanted.indicator
left join pending p on p.id = a.id and p.indicator = wanted.indicator
order by a.code, wanted.position`;

export const FIGURES_OF_UNIT = figures(SELF);
export const FIGURES_OF_CHILDREN = figures(CHILDREN);

export const FIGURES_BY_DAY = `
with ${SELF},
parts as (select c.indicator, c.day, c.quantity ${CELLS}
          union all select t.indicator, t.occurred_on, t.quantity ${TAIL}),
days as (select indicator, day, sum(quantity) as quantity from parts group by indicator, day)
select wanted.indicator, i.kind, d.day, d.quantity
from root
cross join unnest($1::text[]) as wanted (indicator)
left join indicator i on i.code = wanted.indicator
left join days d on d.indicator = wanted.indicator
order by d.day, wanted.indicator`;

/** The rows a figure is made of, with their count and sum from the same row set: $7, $8 sort keys to start after, $9 rows, $10 recorded until. */
export const FACT_ROWS = `
with ${SELF},
wanted as (select f.id, f.tenant_id, f.indicator, f.quantity, f.occurred_on, f.recorded_at, f.recorded_by_name, f.source_kind,
                  f.source_id, f.source_title, f.reverses_id, f.reason
           from asked a join fact f on f.tenant_path >= a.path and f.tenant_path < a.path || '/'
           where f.indicator = any ($1) and f.occurred_on between $3 and $4
             and ($2 = '00000000-0000-0000-0000-000000000000'::uuid or $2 = any (f.campaign_ids))
             and ($10::timestamptz is null or f.recorded_at <= $10::timestamptz)),
totals as (select count(*)::int as total, coalesce(sum(quantity), 0) as sum from wanted),
page as (select * from wanted where $7::date is null or (occurred_on, id) < ($7::date, $8::uuid)
         order by occurred_on desc, id desc limit $9)
select t.total, t.sum, i.kind, p.id, p.indicator, p.quantity, p.occurred_on as "occurredOn", p.recorded_at as "recordedAt",
       p.recorded_by_name as "recordedBy", p.source_kind as "sourceKind", p.source_id as "sourceId",
       p.source_title as "sourceTitle", p.reverses_id as "reversesId", p.reason,
       u.id as "unitId", u.code as "unitCode", u.name as "unitName", u.place_name as "unitPlaceName", u.level as "unitLevel"
from root cross join totals t
left join indicator i on i.code = ($1::text[])[1]
left join page p on true
left join org_unit u on u.id = p.tenant_id
order by p.occurred_on desc, p.id desc`;
