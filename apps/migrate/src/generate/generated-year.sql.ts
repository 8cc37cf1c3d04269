/** What a generated fact is called by: it came in as a list, no screen entered it. */
const SOURCE_KIND = 'import';

/** Where the year goes, branch by branch: $1 code of the one province, or null for all. Each province, then what hangs below it. */
export const BRANCHES = `
select u.code, u.place_name as name, u.path as lo, case when u.level = 'province' then u.path || '.' else u.path || '/' end as hi
from org_unit u join org_unit p on p.id = u.parent_id
where (u.level = 'province' and ($1::text is null or u.code = $1))
   or (p.level = 'province' and u.kind = 'center' and ($1::text is null or p.code = $1))
order by u.code collate "C"`;

/** Whether a branch ($1 to $2) has its year ($3 to $4) already. */
export const HAS_ITS_YEAR = `
select exists (select from fact where tenant_path >= $1 and tenant_path < $2 and occurred_on between $3 and $4
               and source_kind = '${SOURCE_KIND}' and source_title like '%（生成）') as found`;

/** Row level security is forced on the owner too; who generates writes for every unit of a branch, until the transaction ends. */
const TABLES = ['fact', 'figure_cell', 'figure_month'];
export const OPEN_WALLS = TABLES.map((table) => `alter table ${table} no force row level security;`).join(
  ' ',
);
export const CLOSE_WALLS = TABLES.map((table) => `alter table ${table} force row level security;`).join(' ');

/** Folding stands off meanwhile: both would add to the cells of the units above. */
export const NO_FOLDING = 'select pg_advisory_xact_lock(826010)';

/** A share from 0 to below 1 out of 31 bits of a hash, from bit `shift` on. */
const share = (hash: string, shift: number) => `(((${hash} >> ${shift}) & 2147483647) / 2147483648.0)`;

/** A UUIDv7 of the day, its random part made of the words: the same for the same seed. */
const idOf = (words: string) => `(lpad(to_hex((extract(epoch from d.day) * 1000)::bigint), 12, '0') || '7'
  || overlay(left(md5(${words}), 19) placing '8' from 4 for 1))::uuid`;

const WORDS = `$5::text || '|' || u.code || '|' || p.code || '|' || d.day`;

/**
 * Writes the facts of a branch ($1 to $2), of the days $3 to $4, for the seed $5 and the profile $6, and notes what they add up to
 * per unit, indicator and day. Whether something happens on a working day, how much and of which member is told by hashes of
 * unit, kind and day, so the same seed gives the same year. Quantities spread exponentially about their mean.
 */
export const FACTS = `
create temporary table generated_day on commit drop as
with days as (
  select d::date as day, extract(month from d)::int as month from generate_series($3::date, $4::date, interval '1 day') as d
  left join calendar_day c on c.jurisdiction = 'CN' and c.day = d::date
  where coalesce(c.kind = 'workday', extract(isodow from d) < 6)),
profile as (
  select p.code, p.title, p.total, p.members, p.seasons, l.key as level, (l.value->>0)::float8 as share, (l.value->>1)::float8 as mean
  from jsonb_to_recordset($6::jsonb) as p (code text, title text, total text, members text[], at jsonb, seasons float8[])
  cross join lateral jsonb_each(p.at) as l (key, value)),
events as (
  select u.partition_id, u.id as tenant_id, u.path as tenant_path, u.name, d.day, p.total, p.title, p.members, h.two,
         ${idOf(WORDS)} as id, greatest(1, round(-ln(1 - ${share('h.one', 31)}) * p.mean)) as quantity
  from org_unit u join profile p on p.level = u.level cross join days d
  cross join lateral (select hashtextextended(${WORDS}, 1) as one, hashtextextended(${WORDS}, 2) as two) as h
  where u.path >= $1 and u.path < $2 and u.kind <> 'branch' and u.opened_on <= d.day and u.closed_on is null
    and ${share('h.one', 0)} < p.share * p.seasons[d.month]),
facts as (
  insert into fact (partition_id, id, tenant_id, tenant_path, indicator, occurred_on, quantity, source_kind, source_id, source_title,
                    recorded_at, recorded_by_name)
  select e.partition_id, overlay(e.id::text placing lpad(to_hex(f.no), 2, '0') from 35 for 2)::uuid, e.tenant_id, e.tenant_path,
         f.indicator, e.day, e.quantity, '${SOURCE_KIND}', e.id, e.title || '（生成）', e.day + time '17:00' at time zone 'Asia/Shanghai',
         e.name || '登记员'
  from events e cross join lateral (
    select 1, e.total union all
    select 2, e.members[1 + (${share('e.two', 0)} * cardinality(e.members))::int % cardinality(e.members)]
    where cardinality(e.members) > 0) as f (no, indicator)
  returning tenant_id, indicator, occurred_on as day, quantity)
select tenant_id, indicator, day, sum(quantity) as quantity, count(*) as facts from facts group by 1, 2, 3`;

export const COUNT = 'select coalesce(sum(facts), 0)::int as facts from generated_day';

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
