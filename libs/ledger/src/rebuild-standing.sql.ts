import { eachMark, MARKS, STANDING_MONTHS } from './standing.sql.js';

const BRANCH = (row: string): string => `${row}.tenant_path >= $1 and ${row}.tenant_path < $1 || '/'`;
const DIFFERS = `(${eachMark((mark) => `c.${mark}`)}, c.tenant_path) is distinct from (${eachMark((mark) => `excluded.${mark}`)}, excluded.tenant_path)`;

/**
 * Makes the counts of declared months of a branch what its units' months say, less what waits in the tail, and says how many
 * were not. $1 path of the branch, $2 where the units end whose counts are written.
 */
export const STANDING_OF_BRANCH = `
with folded as (
  ${STANDING_MONTHS(BRANCH('s'))}
  union all
  select t.tenant_id, t.month, ${eachMark((mark) => `-t.${mark}`)} from standing_tail t where ${BRANCH('t')}),
rebuilt as materialized (
  select a.partition_id, a.id as tenant_id, a.path as tenant_path, f.month, ${eachMark((mark) => `sum(f.${mark})::int as ${mark}`)}
  from folded f join org_unit u on u.id = f.tenant_id cross join lateral unnest(u.ancestor_ids) as up (id)
  join org_unit a on a.id = up.id and a.path >= $1 and a.path < $2
  group by a.partition_id, a.id, a.path, f.month),
removed as (
  delete from standing_cell c
  where c.tenant_id in (select id from org_unit where path >= $1 and path < $2)
    and not exists (select 1 from rebuilt r where r.partition_id = c.partition_id and r.tenant_id = c.tenant_id and r.month = c.month)
  returning ${MARKS.map((mark) => `c.${mark} <> 0`).join(' or ')} as counted),
written as (
  insert into standing_cell as c (partition_id, tenant_id, tenant_path, month, ${MARKS.join(', ')})
  select partition_id, tenant_id, tenant_path, month, ${MARKS.join(', ')} from rebuilt
  on conflict (partition_id, tenant_id, month) do update
  set tenant_path = excluded.tenant_path, ${eachMark((mark) => `${mark} = excluded.${mark}`)} where ${DIFFERS}
  returning 1)
select (select count(*) from written)::int as written, (select count(*) from removed where counted)::int as removed`;
