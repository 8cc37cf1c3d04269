import { Refusal } from '@fayuan/kernel';
import { Database } from '@fayuan/database';
import { actingFor, growProvince, type TestProvince } from './province.js';
import { RoundTrips } from './round-trips.js';
import { TestDatabase } from './test-database.js';

describe('a transaction in the scope of a unit', () => {
  let db: TestDatabase;
  let gateway: Database;
  let tree: TestProvince;

  beforeAll(async () => {
    db = await TestDatabase.create();
    gateway = await db.open('app_gateway', { poolSize: 1 });
    tree = await growProvince(db);
  });
  afterAll(() => db.drop());

  const county = () => actingFor(tree.counties[0] as never);
  const audits = (ctx = county()) =>
    gateway.read(ctx, (tx) => tx.rows<{ action: string }>('select action from audit_event'));

  it('knows the path and partition of the unit, looked up by the database', async () => {
    const unit = tree.stations[0] as never as (typeof tree.stations)[number];
    const scope = await gateway.read(actingFor(unit), async (tx) => tx.scope);
    expect(scope).toMatchObject({ tenantPath: unit.path, partitionId: unit.partitionId, level: 'township' });
  });

  it('begins and enters in one round trip', async () => {
    const trips = await RoundTrips.before(db.urlOf('app_gateway'));
    const options = { poolSize: 1, applicationName: 'test' };
    const database = await Database.open({ url: trips.url, ...options });
    await database.read(county(), async () => undefined); // the connection itself is made here
    const before = trips.count;
    await database.read(county(), (tx) => tx.rows('select 1'));
    expect(trips.count - before).toBe(3); // begin and enter, the question, commit
    await database.close();
    await trips.close();
  });

  it('shows what it wrote to the unit and those above, not to a sibling', async () => {
    await gateway.write(county(), (tx) =>
      tx.audit({ action: 'test.done', subjectKind: 'test', subjectId: tree.province.id }),
    );
    expect(await audits()).toHaveLength(1);
    expect(await audits(actingFor(tree.province))).toHaveLength(1);
    expect(await audits(actingFor(tree.stations[0] as never))).toHaveLength(0);
  });

  it('shows no row without a scope, on a fresh and on a reused connection', async () => {
    expect(await gateway.unscoped('select * from audit_event')).toHaveLength(0);
    const fresh = await db.open('app_gateway', { poolSize: 1 });
    expect(await fresh.unscoped('select * from audit_event')).toHaveLength(0);
  });

  it('keeps the plan of a question asked all day long, and answers each unit with its own rows by it', async () => {
    const station = tree.stations[1] as never as (typeof tree.stations)[number];
    await gateway.write(actingFor(station), (tx) =>
      tx.audit({ action: 'test.kept', subjectKind: 'test', subjectId: tree.province.id }),
    );
    const asked = (ctx = county()) =>
      gateway.read(ctx, (tx) =>
        tx.rowsByKeptPlan<{ tenant_id: string }>('select tenant_id from audit_event where action = $1', [
          'test.kept',
        ]),
      );
    for (let times = 1; times <= 8; times += 1)
      expect(await asked(actingFor(tree.stations[0] as never))).toEqual([]);
    expect(await asked(actingFor(station))).toEqual([{ tenant_id: station.id }]);
    expect(await asked(actingFor(tree.province))).toEqual([{ tenant_id: station.id }]);
    const kept = await gateway.read(county(), (tx) =>
      tx.rows('select generic_plans > 0 as "isKept" from pg_prepared_statements where statement like $1', [
        'select tenant_id from audit_event%',
      ]),
    );
    expect(kept).toEqual([{ isKept: true }]);
  });

  it('runs an operation once per key and gives the kept answer to a repeat', async () => {
    const ctx = county();
    const record = () =>
      gateway.once(ctx, { key: 'k1', operation: 'test', input: { a: 1 } }, async (tx) => {
        await tx.audit({ action: 'test.once', subjectKind: 'test', subjectId: tree.province.id });
        return { at: tx.now.toISOString() };
      });
    const [first, second] = await Promise.all([record(), record()]);
    expect(second).toEqual(first);
    expect((await audits()).filter((row) => row.action === 'test.once')).toHaveLength(1);
  });

  it('refuses a key that comes back with other arguments', async () => {
    const ctx = county();
    const once = (input: unknown) =>
      gateway.once(ctx, { key: 'k2', operation: 'test', input }, async () => 1);
    await once({ a: 1 });
    await expect(once({ a: 2 })).rejects.toThrow(Refusal);
  });

  it('leaves nothing of a transaction that failed', async () => {
    const failing = gateway.write(county(), async (tx) => {
      await tx.audit({ action: 'test.failed', subjectKind: 'test', subjectId: tree.province.id });
      throw new Error('stop');
    });
    await expect(failing).rejects.toThrow('stop');
    expect((await audits()).some((row) => row.action === 'test.failed')).toBe(false);
  });

  it('refuses a unit that does not exist', async () => {
    await expect(
      gateway.read(actingFor({ id: '0190a0a0-0000-7000-8000-000000000000', name: 'x' }), async () => 1),
    ).rejects.toThrow('no such unit');
  });
});
