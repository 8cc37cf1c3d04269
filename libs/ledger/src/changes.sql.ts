import { FACT_ROW_COLUMNS } from './figure.sql.js';

/**
 * What was recorded since a moment, of one row set: its sums per indicator, its sums per direct child and its rows. $1
 * indicators, $2 campaign (nil uuid = any), $3 first day, $4 last day, $5 unit, $6 path of the caller, $7 since.
 */
const CHANGED = `
root as (select id, path from org_unit where id = $5 and path >= $6 and path < $6 || '/'),
changed as (select f.* from root a join fact f on f.tenant_path >= a.path and f.tenant_path < a.path || '/'
            where f.indicator = any ($1) and f.occurred_on between $3 and $4 and f.recorded_at > $7
              and ($2 = '00000000-0000-0000-0000-000000000000'::uuid or $2 = any (f.campaign_ids)))`;

/** Per direct child, the unit itself among them; only where something was recorded. */
export const CHANGES_BY_CHILD = `
with ${CHANGED}
select u.id, u.code, u.name, u.place_name as "placeName", u.level, c.indicator, sum(c.quantity) as difference,
       count(*)::int as rows
from root r
join changed c on true
join org_unit o on o.id = c.tenant_id
join org_unit u on u.id = coalesce(o.ancestor_ids[array_position(o.ancestor_ids, r.id) + 1], r.id)
group by r.id, u.id, u.code, u.name, u.place_name, u.level, c.indicator order by (u.id <> r.id), u.code, c.indicator`;

/** The newest first; $8, $9 sort keys to start after, $10 rows. */
export const CHANGED_ROWS = `
with ${CHANGED},
totals as (select count(*)::int as total from changed),
page as (select * from changed where $8::timestamptz is null or (recorded_at, id) < ($8::timestamptz, $9::uuid)
         order by recorded_at desc, id desc limit $10)
select t.total, ${FACT_ROW_COLUMNS}
from totals t
left join page p on true
left join org_unit u on u.id = p.tenant_id
order by p.recorded_at desc, p.id desc`;
