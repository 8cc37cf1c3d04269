import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Of how many units a figure by another tree than today's speaks. */
export class CoverageByTree20261128011000 implements MigrationInterface {
  name = 'CoverageByTree20261128011000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
-- Who owes a month is who stood below on its last day and was open on a day of it; months are numbered through (year × 12 +
-- month - 1), p_first to p_last. Of a unit within the scope, or of each that stood directly below it, over the span
-- as one or month by month. Counts only.
create function coverage_by_tree(p_unit uuid, p_as_of date, p_by_child boolean, p_by_month boolean, p_from date, p_first integer, p_last integer)
returns table (unit_id uuid, level text, month integer, expected integer, reported integer, late integer, revised integer, nil integer)
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  if not exists (select from org_unit u where u.id = p_unit and u.path >= current_setting('app.lo', true)
                 and u.path < current_setting('app.hi', true)) then
    return;
  end if;
  if p_as_of is not null and tree_beyond_scope(p_unit, p_as_of) then
    raise exception 'beyond the scope' using errcode = '42501';
  end if;
  return query
  with pieces as materialized (
    select t.child_id, u.path, t.days, t.sign
    from tree_pieces(p_unit, p_as_of, p_from, p_by_child) t join org_unit u on u.id = t.unit_id),
  months as (
    select m.number, m.number / 12 as year, 1 << m.number % 12 as bit, make_date(m.number / 12, m.number % 12 + 1, 1) as first,
           (make_date(m.number / 12, m.number % 12 + 1, 1) + interval '1 month')::date - 1 as last
    from generate_series(p_first, p_last) as m (number)),
  owing as (
    select p.child_id, u.id, m.number, m.year, m.bit
    from pieces p join org_unit u on u.path >= p.path and u.path < p.path || '/'
    join months m on m.last <@ p.days and u.opened_on <= m.last and (u.closed_on is null or u.closed_on >= m.first and u.closed_on > u.opened_on)
    where u.level <> 'ministry' and not exists (
      select from org_closure c where c.unit_id = u.id and c.valid_from <= m.first and c.valid_to > m.last)
    group by p.child_id, u.id, m.number, m.year, m.bit having sum(p.sign) > 0),
  units as (
    select o.child_id, o.id, case when p_by_month then o.number end as number, bool_and(coalesce(s.declared & o.bit, 0) <> 0) as declared, bool_or(s.late & o.bit <> 0) as late,
           bool_or(s.revised & o.bit <> 0) as revised, bool_and(coalesce(s.nil & o.bit, 0) <> 0) as nil
    from owing o left join month_standing s on s.tenant_id = o.id and s.year = o.year
    group by 1, 2, 3)
  select o.id, o.level, n.number, count(*)::int, (count(*) filter (where n.declared))::int, (count(*) filter (where n.declared and n.late))::int,
         (count(*) filter (where n.declared and n.revised))::int, (count(*) filter (where n.nil))::int
  from units n join org_unit o on o.id = coalesce(n.child_id, p_unit) group by o.id, o.level, n.number;
end $$;
`);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}
