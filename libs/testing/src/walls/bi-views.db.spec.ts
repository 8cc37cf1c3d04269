import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { addBiLogin, BI_VIEWS, MANIFEST, removeBiLogin } from '@fayuan/database';
import { newId } from '@fayuan/kernel';
import { growProvince, type TestProvince, type TestUnit } from '../province.js';
import { TestDatabase } from '../test-database.js';

const NIL = '00000000-0000-0000-0000-000000000000';

describe('what a reporting tool can ask', () => {
  let db: TestDatabase;
  let tree: TestProvince;
  let neighbours: TestProvince;
  const logins: string[] = [];
  const clients: Client[] = [];

  /** A session of a login made for the unit. */
  const sessionOf = async (unit: TestUnit): Promise<Client> => {
    const login = `bi_test_${randomBytes(6).toString('hex')}`;
    const password = await addBiLogin(db.ownerUrl, login, unit.code);
    logins.push(login);
    const url = new URL(db.ownerUrl);
    [url.username, url.password] = [login, password ?? ''];
    const client = new Client({ connectionString: url.toString() });
    clients.push(client);
    await client.connect();
    return client;
  };
  const rows = async <T extends object>(client: Client, sql: string): Promise<T[]> =>
    (await client.query(sql)).rows as T[];
  const failure = (client: Client, sql: string): Promise<string> =>
    client.query(sql).then(
      () => 'done',
      (error: { code: string }) => error.code,
    );

  /** So many leaflets of a station: a fact in the tail, or one that is folded already. */
  const post = async (unit: TestUnit, quantity: number, folded: boolean): Promise<void> => {
    const id = newId();
    await db.sql(
      `insert into fact (partition_id, id, tenant_id, tenant_path, indicator, occurred_on, quantity, source_kind, source_id,
         source_title, recorded_at, recorded_by_name)
       values ($1, $2, $3, $4, 'leaflets', '2026-05-07', $5, 'activity', $2, '发放资料', now(), '王芳')`,
      [unit.partitionId, id, unit.id, unit.path, quantity],
    );
    const to = folded
      ? `insert into figure_cell (partition_id, tenant_id, tenant_path, campaign_id, indicator, day, quantity, own_quantity)
         select a.partition_id, a.id, a.path, '${NIL}', 'leaflets', '2026-05-07', $2::numeric, case when a.id = u.id then $2::numeric else 0 end
         from org_unit u cross join unnest(u.ancestor_ids) up (id) join org_unit a on a.id = up.id where u.id = $1
         on conflict (partition_id, tenant_id, campaign_id, indicator, day) do update
         set quantity = figure_cell.quantity + excluded.quantity, own_quantity = figure_cell.own_quantity + excluded.own_quantity`
      : `insert into fact_tail (partition_id, fact_id, tenant_id, tenant_path, indicator, occurred_on, quantity, campaign_ids)
         select partition_id, $3, id, path, 'leaflets', '2026-05-07', $2, '{}' from org_unit where id = $1`;
    await db.sql(to, folded ? [unit.id, quantity] : [unit.id, quantity, id]);
  };

  beforeAll(async () => {
    db = await TestDatabase.create();
    tree = await growProvince(db, { cities: 1, countiesPerCity: 2, stationsPerCounty: 2 });
    neighbours = await growProvince(db, { cities: 1, countiesPerCity: 1, stationsPerCounty: 1 });
    for (const [index, station] of [...tree.stations, ...neighbours.stations].entries()) {
      await post(station, 10 ** index, true);
      await post(station, 2 * 10 ** index, false);
    }
  });
  afterAll(async () => {
    await Promise.all(clients.map((client) => client.end()));
    for (const login of logins) await removeBiLogin(db.ownerUrl, login);
    await db.drop();
  });

  it('is its unit and all below, folded or not, with the rows that make the figures', async () => {
    const county = await sessionOf(tree.counties[0] as TestUnit);
    const totals = await rows(
      county,
      `select unit_name, quantity::int, own_quantity::int from bi_figure
       where indicator = 'leaflets' and campaign_id is null and day = '2026-05-07' order by unit_code`,
    );
    const [first, second] = tree.stations as [TestUnit, TestUnit];
    expect(totals).toEqual([
      { unit_name: tree.counties[0]?.name, quantity: 33, own_quantity: 0 },
      { unit_name: first.name, quantity: 3, own_quantity: 3 },
      { unit_name: second.name, quantity: 30, own_quantity: 30 },
    ]);
    expect(
      await rows(county, 'select sum(quantity)::int as sum, count(*)::int as count from bi_fact'),
    ).toEqual([{ sum: 33, count: 4 }]);
    expect(await rows(county, 'select unit_code, parent_code from bi_unit order by unit_code')).toEqual([
      { unit_code: tree.counties[0]?.code, parent_code: null },
      ...[first, second].map(({ code }) => ({ unit_code: code, parent_code: tree.counties[0]?.code })),
    ]);
    expect(await rows(county, `select measure, kind from bi_indicator where indicator = 'leaflets'`)).toEqual(
      [{ measure: '份', kind: 'additive' }],
    );
  });

  it('is nothing of a neighbour or a unit above, whatever the session sets or becomes', async () => {
    const county = await sessionOf(tree.counties[1] as TestUnit);
    const own = [tree.counties[1], ...tree.stations.slice(2)].map((unit) => unit?.code).sort();
    const ways = [
      `select 1`,
      `set app.lo = '0'; set app.hi = '1'; set app.tenant = '${tree.province.id}'`,
      `set role app_bi`,
      `set search_path = pg_temp, public; create temp view org_unit_mine as select 1`,
    ];
    for (const way of ways) {
      await county.query('set default_transaction_read_only = off');
      await county.query(way).catch(() => undefined);
      for (const view of ['bi_unit', 'bi_figure', 'bi_fact']) {
        const seen = await rows<{ code: string }>(
          county,
          `select distinct unit_code as code from public.${view} order by 1`,
        );
        expect(seen.map(({ code }) => code)).toEqual(view === 'bi_fact' ? own.slice(1) : own);
      }
      for (const table of ['fact', 'fact_tail', 'figure_cell'])
        expect(
          await rows(
            county,
            `select from public.${table} where not (tenant_path || '/' > '${tree.counties[1]?.path}'
             and tenant_path like '${tree.counties[1]?.path}%')`,
          ),
        ).toEqual([]);
      await county.query('reset all; reset role');
    }
    for (const role of ['app_gateway', 'app_worker', 'app_rollup', 'app_definer', 'fayuan_owner'])
      expect(await failure(county, `set role ${role}`)).toBe('42501');
  });

  it('is those views and what they stand on: no other table, and nothing can be written', async () => {
    const county = await sessionOf(tree.counties[0] as TestUnit);
    const open = Object.entries(MANIFEST).flatMap(([table, rule]) => (rule.bi ? [table] : []));
    for (const table of Object.keys(MANIFEST))
      expect([table, await failure(county, `select from ${table} limit 0`)]).toEqual([
        table,
        open.includes(table) ? 'done' : '42501',
      ]);
    await county.query('set default_transaction_read_only = off');
    for (const place of [...open, ...BI_VIEWS, 'bi_login'])
      expect([place, await failure(county, `delete from ${place}`)]).toEqual([
        place,
        expect.stringMatching(/42501|55000/u),
      ]);
    expect(await failure(county, `select * from app_enter('${tree.province.id}', 'read')`)).toBe('42501');
  });

  it('holds no sensitive indicator', async () => {
    const [county, station] = [tree.counties[0], tree.stations[0]] as [TestUnit, TestUnit];
    const client = await sessionOf(county);
    const rowsOf = async () => [
      await rows(client, `select from bi_figure where unit_id = '${station.id}'`),
      await rows(client, `select from bi_fact where unit_id = '${station.id}'`),
    ];
    expect((await rowsOf()).map(({ length }) => length > 0)).toEqual([true, true]);
    await db.sql(`update indicator set sensitive = true where code = 'leaflets'`);
    expect(await rowsOf()).toEqual([[], []]);
    await db.sql(`update indicator set sensitive = false where code = 'leaflets'`);
  });

  it('is nothing once the login is taken away or its unit is closed, and there is none for an unknown unit', async () => {
    const [closed, removed] = [tree.stations[3], tree.stations[2]] as [TestUnit, TestUnit];
    const [ofClosed, ofRemoved] = [await sessionOf(closed), await sessionOf(removed)];
    await db.sql(`update org_unit set closed_on = '2026-06-01' where id = $1`, [closed.id]);
    await db.sql(`delete from bi_login where unit_id = $1`, [removed.id]);
    for (const client of [ofClosed, ofRemoved])
      for (const view of ['bi_unit', 'bi_figure', 'bi_fact'])
        expect(await rows(client, `select from ${view}`)).toEqual([]);
    expect(await addBiLogin(db.ownerUrl, 'bi_test_nowhere', 'no-such-code')).toBeUndefined();
    expect(await addBiLogin(db.ownerUrl, 'bi_test_nowhere', closed.code)).toBeUndefined();
    expect(() => addBiLogin(db.ownerUrl, 'postgres', tree.province.code)).toThrow('bi_');
  });
});
