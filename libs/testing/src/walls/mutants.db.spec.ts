import { tableStatements } from '@fayuan/database';
import { growProvince, type TestProvince } from '../province.js';
import { TestDatabase } from '../test-database.js';
import { findBreaches } from './breaches.js';
import { catalogueFaults } from './catalogue.js';
import { plant } from './planted.js';

const LO = `current_setting('app.lo', true)`;
const HI = `current_setting('app.hi', true)`;

interface Mutant {
  readonly what: string;
  readonly table: string;
  readonly sql: string;
}

const onPolicy = (what: string, table: string, policy: string, change: string): Mutant => ({
  what,
  table,
  sql: `alter policy ${policy} on ${table} ${change}`,
});

/** Every way in which a wall was ever weakened, or could be; each must be noticed by the harness. */
const MUTANTS: readonly Mutant[] = [
  {
    what: 'a policy is missing',
    table: 'activity',
    sql: 'drop policy activity_select_app_gateway on activity',
  },
  {
    what: 'row level security is off',
    table: 'activity',
    sql: 'alter table activity disable row level security',
  },
  {
    what: 'row level security is not forced',
    table: 'activity',
    sql: 'alter table activity no force row level security',
  },
  onPolicy('everything is visible', 'activity', 'activity_select_app_gateway', 'using (true)'),
  onPolicy('no upper bound', 'activity', 'activity_select_app_gateway', `using (tenant_path >= ${LO})`),
  onPolicy('no lower bound', 'activity', 'activity_select_app_gateway', `using (tenant_path < ${HI})`),
  onPolicy(
    'the unit itself is left out',
    'activity',
    'activity_select_app_gateway',
    `using (tenant_path > ${LO} and tenant_path < ${HI})`,
  ),
  onPolicy(
    'the upper bound lets a sibling in',
    'activity',
    'activity_select_app_gateway',
    `using (tenant_path >= ${LO} and tenant_path < ${LO} || ':')`,
  ),
  onPolicy(
    'open when the setting is empty',
    'activity',
    'activity_select_app_gateway',
    `using (tenant_path like ${LO} || '%')`,
  ),
  onPolicy(
    'open when nothing is set',
    'activity',
    'activity_select_app_gateway',
    `using (${LO} is null or ${LO} = '' or tenant_path >= ${LO} and tenant_path < ${HI})`,
  ),
  onPolicy(
    'an own table is open to superiors',
    'summary',
    'summary_select_app_gateway',
    `using (tenant_path >= ${LO} and tenant_path < ${HI})`,
  ),
  onPolicy(
    'a subtree table is closed to superiors',
    'fact',
    'fact_select_app_gateway',
    `using (tenant_path = ${LO})`,
  ),
  onPolicy(
    'a superior may write down',
    'activity',
    'activity_insert_app_gateway',
    `with check (tenant_path >= ${LO} and tenant_path < ${HI})`,
  ),
  onPolicy('anybody may insert for anybody', 'fact', 'fact_insert_app_gateway', 'with check (true)'),
  onPolicy(
    'anybody may change anything',
    'receipt',
    'receipt_update_app_gateway',
    'using (true) with check (true)',
  ),
  onPolicy(
    'the worker may deliver beside its subtree',
    'receipt',
    'receipt_insert_app_worker',
    'with check (true)',
  ),
  onPolicy(
    'the fold may take facts from outside its scope',
    'fact_tail',
    'fact_tail_delete_app_rollup',
    'using (true)',
  ),
  onPolicy('a policy is for everybody', 'activity', 'activity_select_app_gateway', 'to public'),
  {
    what: 'a second policy opens the table',
    table: 'activity',
    sql: 'create policy extra on activity for select using (true)',
  },
  { what: 'a table may be emptied', table: 'activity', sql: 'grant truncate on activity to app_gateway' },
  { what: 'facts may be changed', table: 'fact', sql: 'grant update on fact to app_gateway' },
  {
    what: 'a view shows all rows',
    table: 'activity',
    sql: 'create view all_activities as select * from activity',
  },
  {
    what: 'a materialised view keeps all rows',
    table: 'activity',
    sql: 'create materialized view kept_activities as select * from activity',
  },
  { what: 'a table is not classified', table: 'activity', sql: 'create table forgotten (id uuid)' },
  {
    what: "a function runs with its owner's rights",
    table: 'activity',
    sql: `create function peek() returns bigint language sql security definer as 'select count(*) from activity'`,
  },
  {
    what: 'the scope outlives its transaction',
    table: 'activity',
    sql: `create or replace function app_enter(p_unit uuid, p_purpose text)
      returns table (tenant_path text, partition_id uuid, level text, name text) language plpgsql as $$
      declare u org_unit%rowtype;
      begin
        select * into u from org_unit o where o.id = p_unit;
        execute format('set app.lo = %L', u.path);
        execute format('set app.hi = %L', u.path || '/');
        return query select u.path, u.partition_id, u.level, u.name;
      end $$`,
  },
];

describe('a weakened wall', () => {
  let db: TestDatabase;
  let tree: TestProvince;

  beforeEach(async () => {
    db = await TestDatabase.create();
    tree = await growProvince(db, { cities: 1, countiesPerCity: 2, stationsPerCounty: 1 });
    await plant(db, tree.all, { turns: 1 });
  });
  afterEach(() => db.drop());

  it.each(MUTANTS)('is noticed: $what', async ({ table, sql }) => {
    await db.sql(sql);
    const noticed = [...(await catalogueFaults(db)), ...(await findBreaches(db, tree.all, [table]))];
    expect(noticed.length).toBeGreaterThan(0);
  });

  it('is noticed: a login role can bypass', async () => {
    // Roles belong to the whole server: the change is never committed, so that no other test sees it.
    await db.sql('begin');
    await db.sql('alter role app_gateway bypassrls');
    const noticed = await catalogueFaults(db);
    await db.sql('rollback');
    expect(noticed).toContain('a login role can bypass or is superuser (R4): app_gateway');
  });

  it('is mended by applying the manifest again', async () => {
    await db.sql('alter policy activity_select_app_gateway on activity using (true)');
    const policies = await db.sql<{ polname: string }>(
      `select polname from pg_policy where polrelid = 'activity'::regclass`,
    );
    await db.sql(
      tableStatements(
        'activity',
        policies.map((row) => row.polname),
      ).join('\n'),
    );
    expect(await catalogueFaults(db)).toEqual([]);
    expect(await findBreaches(db, tree.all, ['activity'])).toEqual([]);
  });
});
