import { figuresByChildOf, figuresOf, verifyFigures } from '@fayuan/ledger';
import { parseDay } from '@fayuan/kernel';
import { actingFor, growProvince, TestDatabase, type TestProvince } from '@fayuan/testing';
import { generateYear } from './generate-year.js';

jest.setTimeout(120_000);

describe('a generated year', () => {
  let db: TestDatabase;
  let tree: TestProvince;
  const quiet = () => undefined;

  beforeAll(async () => {
    db = await TestDatabase.create();
    tree = await growProvince(db, { cities: 2, countiesPerCity: 2, stationsPerCounty: 3 });
  });
  afterAll(() => db.drop());

  const generate = (seed = '7') =>
    generateYear(db.ownerUrl, { province: tree.province.code, year: 2025, seed }, quiet);
  const facts = () => db.sql('select id, tenant_id, indicator, occurred_on, quantity from fact order by id');
  const year = { from: parseDay('2025-01-01'), to: parseDay('2025-12-31') };

  it('leaves facts and cells that agree, figures that add up, and the walls as they were', async () => {
    const { facts: written } = await generate();
    expect(written).toBeGreaterThan(1000);
    expect(await verifyFigures(await db.open('app_rollup'))).toMatchObject({ facts: written, differing: 0 });
    const asked = {
      ...year,
      unitId: tree.province.id,
      indicators: ['cases', 'cases.civil', 'cases.criminal', 'cases.administrative'],
    };
    const gateway = await db.open('app_gateway');
    const [whole, ...members] = await gateway.read(actingFor(tree.province), (tx) => figuresOf(tx, asked));
    expect(whole?.quantity).toBeGreaterThan(0);
    expect(members.reduce((sum, { quantity }) => sum + quantity, 0)).toBe(whole?.quantity);
    const { items } = await gateway.read(actingFor(tree.province), (tx) => figuresByChildOf(tx, asked));
    expect(items.reduce((sum, { figures }) => sum + (figures[0]?.quantity ?? 0), 0)).toBe(whole?.quantity);
    const open = await db.sql(
      `select relname from pg_class where relname in ('fact', 'figure_cell', 'figure_month') and not relforcerowsecurity`,
    );
    expect(open).toEqual([]);
  });

  it('has its months declared, and kept as they stand', async () => {
    const [counted] = await db.sql<{ acts: number; late: number; bits: number; lateBits: number }>(
      `select count(*)::int as acts, (count(*) filter (where is_late))::int as late,
              (select sum(bit_count(declared::bit(12)))::int from month_standing) as bits,
              (select sum(bit_count(late::bit(12)))::int from month_standing) as "lateBits" from period_report`,
    );
    const units = tree.all.length;
    expect(counted?.acts).toBeGreaterThan(units * 10);
    expect(counted).toMatchObject({ bits: counted?.acts, lateBits: counted?.late });
    const wrong = await db.sql(
      `select from period_report r where is_nil = exists (select from fact f where f.tenant_id = r.tenant_id
         and date_trunc('month', f.occurred_on)::date = r.month)`,
    );
    expect(wrong).toEqual([]);
  });

  it('has its events on working days only: neither on a Sunday nor on the first of May', async () => {
    const odd = await db.sql(
      `select distinct occurred_on from fact where occurred_on in ('2025-05-01', '2025-10-01', '2025-06-08')`,
    );
    expect(odd).toEqual([]);
  });

  it('is left alone by a second run, and is the same again for the same seed', async () => {
    const first = await facts();
    expect((await generate()).facts).toBe(0);
    expect(await facts()).toEqual(first);
    const again = async (seed: string) => {
      await db.sql('truncate fact, figure_cell, figure_month, period_report, month_standing, standing_cell');
      await generate(seed);
      return facts();
    };
    expect(await again('8')).not.toEqual(first);
    expect(await again('7')).toEqual(first);
  });
});
