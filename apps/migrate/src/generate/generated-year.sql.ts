import { SOURCE_KIND, TITLE_END } from './generated-facts.js';

/** Where the year goes, branch by branch: $1 code of the one province, or null for all. Each province, then what hangs below it. */
export const BRANCHES = `
select u.code, u.place_name as name, u.path as lo, case when u.level = 'province' then u.path || '.' else u.path || '/' end as hi
from org_unit u join org_unit p on p.id = u.parent_id
where (u.level = 'province' and ($1::text is null or u.code = $1))
   or (p.level = 'province' and u.kind = 'center' and ($1::text is null or p.code = $1))
order by u.code collate "C"`;

/** The units of a branch ($1 to $2) that count for themselves. */
export const UNITS = `
select id, partition_id as "partitionId", path, code, name, level, opened_on::text as "openedOn" from org_unit
where path >= $1 and path < $2 and kind <> 'branch' and closed_on is null order by path`;

/** Working days from $1 to $2. */
export const WORKING_DAYS = `
select d::date::text as day from generate_series($1::date, $2::date, interval '1 day') as d
left join calendar_day c on c.jurisdiction = 'CN' and c.day = d::date
where coalesce(c.kind = 'workday', extract(isodow from d) < 6) order by d`;

/** Within how many working days a month is to be declared. */
export const TERM = `select working_days as "workingDays" from report_term where period_kind = 'month'`;

const IN_BRANCH = `tenant_path >= $1 and tenant_path < $2 and occurred_on between $3 and $4`;
const GENERATED = `${IN_BRANCH} and source_kind = '${SOURCE_KIND}' and source_title like '%${TITLE_END}'`;

/** Whether a branch ($1 to $2) has its year ($3 to $4) already. */
export const HAS_ITS_YEAR = `select exists (select from fact where ${GENERATED}) as found`;

/** Row level security is forced on the owner too; who generates writes for every unit of a branch, until the transaction ends. */
const TABLES = ['fact', 'figure_cell', 'figure_month', 'period_report', 'month_standing', 'standing_cell'];
export const OPEN_WALLS = TABLES.map((table) => `alter table ${table} no force row level security;`).join(
  ' ',
);
export const CLOSE_WALLS = TABLES.map((table) => `alter table ${table} force row level security;`).join(' ');

/** The planner has seen nothing yet of what comes in, takes it for a handful of rows and would loop over all of them. */
export const LARGE_SETS = `set local statement_timeout = 0; set local enable_nestloop = off; set local work_mem = '64MB'`;

/** Folding stands off meanwhile: both would add to the cells of the units above. */
export const NO_FOLDING = 'select pg_advisory_xact_lock(826010)';

/** What the facts of a branch ($1 to $2), of the days $3 to $4, add up to per unit, indicator and day. */
export const SUM_UP = `
create temporary table generated_day on commit drop as
select tenant_id, indicator, occurred_on as day, sum(quantity) as quantity from fact where ${GENERATED} group by 1, 2, 3`;

/** What the facts add to the cells of the units and all above them: as folding them would. */
const cells = (table: 'figure_cell' | 'figure_month', span: 'day' | 'month', day: string) => `
insert into ${table} (partition_id, tenant_id, tenant_path, campaign_id, indicator, ${span}, quantity, own_quantity)
select a.partition_id, a.id, a.path, '00000000-0000-0000-0000-000000000000', g.indicator, ${day}, sum(g.quantity),
       coalesce(sum(g.quantity) filter (where a.id = g.tenant_id), 0)
from generated_day g join org_unit u on u.id = g.tenant_id
cross join lateral unnest(u.ancestor_ids) as up (id) join org_unit a on a.id = up.id
group by a.partition_id, a.id, a.path, g.indicator, ${day}
on conflict (partition_id, tenant_id, campaign_id, indicator, ${span}) do update
set quantity = ${table}.quantity + excluded.quantity, own_quantity = ${table}.own_quantity + excluded.own_quantity`;

export const DAY_CELLS = cells('figure_cell', 'day', 'g.day');
export const MONTH_CELLS = cells('figure_month', 'month', `date_trunc('month', g.day)::date`);

/** Hundredths of the units that do not declare a month, and that declare it late. */
const SILENT = 3;
const LATE = 6;

/**
 * The units of a branch ($1 to $2; facts of the days $3 to $4) declare the months $5, each by its day of $6: most in time, some
 * late, some not at all, told by a hash of the seed $7. Months of which something is said already are left alone.
 */
export const DECLARATIONS = `
with acts as (
insert into period_report (partition_id, id, tenant_id, tenant_path, month, act, is_nil, is_late, due_on, acted_at, acted_by_name)
select u.partition_id, (lpad(to_hex((extract(epoch from m.due_on) * 1000)::bigint), 12, '0') || '7'
         || overlay(left(md5(w.words), 19) placing '8' from 4 for 1))::uuid,
       u.id, u.path, m.month, 'declared', counted.tenant_id is null, h.no < ${SILENT + LATE}, m.due_on,
       (m.due_on + case when h.no < ${SILENT + LATE} then 3 else 0 end) + time '16:00' at time zone 'Asia/Shanghai',
       u.name || '登记员'
from org_unit u cross join unnest($5::date[], $6::date[]) as m (month, due_on)
cross join lateral (select $7::text || '|' || u.code || '|' || m.month as words) w
cross join lateral (select abs(hashtextextended(w.words, 3) % 100) as no) h
left join (select distinct tenant_id, date_trunc('month', occurred_on)::date as month from fact where ${IN_BRANCH}) counted
  on counted.tenant_id = u.id and counted.month = m.month
where u.path >= $1 and u.path < $2 and u.kind <> 'branch' and u.closed_on is null and u.opened_on <= m.month and h.no >= ${SILENT}
  and not exists (select from period_report r where r.partition_id = u.partition_id and r.tenant_id = u.id and r.month = m.month)
returning partition_id, tenant_id, tenant_path, month, extract(year from month)::int as year, is_late, is_nil,
          1 << (extract(month from month)::int - 1) as bit),
counted as (
insert into standing_cell as c (partition_id, tenant_id, tenant_path, month, declared, late, revised, nil)
select a.partition_id, a.id, a.path, acts.month, count(*), count(*) filter (where acts.is_late), 0, count(*) filter (where acts.is_nil)
from acts join org_unit u on u.id = acts.tenant_id cross join lateral unnest(u.ancestor_ids) as up (id) join org_unit a on a.id = up.id
group by a.partition_id, a.id, a.path, acts.month
on conflict (partition_id, tenant_id, month) do update set
  declared = c.declared + excluded.declared, late = c.late + excluded.late, nil = c.nil + excluded.nil)
insert into month_standing as s (partition_id, tenant_id, tenant_path, year, declared, late, revised, nil)
select partition_id, tenant_id, tenant_path, year, sum(bit), coalesce(sum(bit) filter (where is_late), 0), 0,
       coalesce(sum(bit) filter (where is_nil), 0)
from acts group by partition_id, tenant_id, tenant_path, year
on conflict (partition_id, tenant_id, year) do update set
  declared = s.declared | excluded.declared, late = s.late | excluded.late, nil = s.nil | excluded.nil`;

/** The planner is told of what came in: nobody waits for it to be noticed. */
export const ANALYZE = `analyze ${TABLES.join(', ')}`;
