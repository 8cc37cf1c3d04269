import { createHash } from 'node:crypto';
import { newId } from '@fayuan/kernel';
import { actingFor, growProvince, type TestUnit } from './province.js';
import { TestDatabase } from './test-database.js';

const BEFORE = 'ErasureOfParties20261128191000';
const INPUT = { phone: '13800138000' };
const plain = createHash('sha256').update(JSON.stringify(INPUT)).digest('hex');

describe('digests of what was asked, from a release that made them without a key', () => {
  let db: TestDatabase;
  beforeAll(async () => {
    db = await TestDatabase.ofRelease(BEFORE);
  });
  afterAll(() => db.drop());

  it('go where they could give a person away; the repeat still gets its answer', async () => {
    const county = (await growProvince(db)).counties[0] as TestUnit;
    const ctx = actingFor(county);
    const owner = [county.partitionId, county.id, county.path, ctx.accountId];
    for (const [key, operation] of [
      ['with a person', 'saveHandler'],
      ['without', 'createUnitList'],
    ])
      await db.sql(
        `insert into idempotency_key (partition_id, tenant_id, tenant_path, account_id, key, operation, digest, answer, created_at)
         values ($1, $2, $3, $4, $5, $6, $7, '"kept"', now())`,
        [...owner, key, operation, plain],
      );
    await db.upgrade();
    expect(await db.sql('select key, digest from idempotency_key order by key desc')).toEqual([
      { key: 'without', digest: plain },
      { key: 'with a person', digest: '' },
    ]);
    const gateway = await db.open('app_gateway');
    const repeat = (key: string, operation: string) =>
      gateway.once(ctx, { key, operation, input: INPUT }, async () => newId());
    expect(await repeat('with a person', 'saveHandler')).toBe('kept');
    expect(await repeat('without', 'createUnitList')).toBe('kept');
    await expect(repeat('without', 'saveHandler')).rejects.toMatchObject({ code: 'idempotency.different' });
  });

  it('are never made: neither the text nor a digest that could be guessed is kept', async () => {
    const county = (await growProvince(db)).counties[0] as TestUnit;
    const gateway = await db.open('app_gateway');
    await gateway.once(actingFor(county), { key: 'k', operation: 'test', input: INPUT }, async () => 1);
    const [kept] = await db.sql<{ digest: string }>(
      'select digest from idempotency_key where tenant_id = $1',
      [county.id],
    );
    expect(kept?.digest).toMatch(/^[0-9a-f]{12}:[0-9a-f]{64}$/);
    expect(kept?.digest).not.toContain(plain);
  });
});
