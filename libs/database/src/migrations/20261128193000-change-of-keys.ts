import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The change of keys reaches rows of closed units too: their people's data is kept like that of others. */
export class ChangeOfKeys20261128193000 implements MigrationInterface {
  name = 'ChangeOfKeys20261128193000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
-- As before; for the change of keys alone a closed unit is entered as well.
create or replace function app_enter(p_unit uuid, p_purpose text)
returns table (tenant_path text, partition_id uuid, level text, name text) language plpgsql as $$
declare u org_unit%rowtype;
begin
  if current_setting('transaction_read_only') = 'off' then
    perform pg_advisory_xact_lock_shared(826020);
  end if;
  select * into u from org_unit o where o.id = p_unit and (o.closed_on is null or p_purpose = 'keys');
  if not found then
    raise exception 'no such unit' using errcode = '42501';
  end if;
  execute format('set local app.tenant = %L', u.id);
  execute format('set local app.lo = %L', u.path);
  execute format('set local app.hi = %L', u.path || '/');
  execute format('set local app.purpose = %L', p_purpose);
  return query select u.path, u.partition_id, u.level, u.name;
end $$;
`);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}
