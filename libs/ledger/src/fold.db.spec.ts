import { type RequestContext, worker } from '@fayuan/context';
import { newId, parseDay } from '@fayuan/kernel';
import { ROOT_UNIT_ID } from '@fayuan/org';
import { actingFor, growProvince, type TestProvince, type TestUnit } from '@fayuan/testing';
import { figuresOf } from './figure.repository.js';
import { foldBatch, foldTail } from './fold.js';
import { LedgerUnderTest, YEAR } from './testing/ledger-under-test.js';
import { verifyFigures } from './verify-figures.js';

// Rounds of many writers take a while on a busy machine.
jest.setTimeout(60_000);

describe('folding', () => {
  let kit: LedgerUnderTest;
  let tree: TestProvince;

  beforeEach(async () => {
    kit = await LedgerUnderTest.open();
    tree = await growProvince(kit.db, { cities: 2, countiesPerCity: 2, stationsPerCounty: 3 });
  });
  afterEach(() => kit.close());

  const root = worker('test', ROOT_UNIT_ID);
  const some = <T>(list: readonly T[]): T => list[Math.floor(Math.random() * list.length)] as T;

  const tailRows = async () =>
    (await kit.db.sql<{ n: number }>('select count(*)::int as n from fact_tail'))[0]?.n;

  /** What the figure says and what the bare facts say, in one snapshot. */
  const compare = (viewer: TestUnit, campaignId?: string) =>
    kit.gateway.read(actingFor(viewer), async (tx) => {
      const [figure] = await figuresOf(tx, {
        unitId: viewer.id,
        indicators: ['leaflets'],
        ...YEAR,
        campaignId,
      });
      const { sum } = await tx.one<{ sum: number }>(
        `select coalesce(sum(quantity), 0) as sum from fact where indicator = 'leaflets' and ($1::uuid is null or $1 = any (campaign_ids))`,
        [campaignId ?? null],
      );
      return [figure?.quantity, sum];
    });

  async function write(ctx: RequestContext, campaign: string): Promise<void> {
    const source = {
      kind: 'activity',
      id: newId(),
      title: 't',
      occurredOn: parseDay('2026-05-07'),
      campaignIds: [campaign],
    };
    await kit.gateway
      .write(ctx, async (tx) => {
        await kit.ledger.post(tx, source, [
          { indicator: 'leaflets', quantity: 1 + Math.floor(Math.random() * 90) },
        ]);
        if (Math.random() < 0.2) await kit.ledger.reverse(tx, source.id, 'x');
        if (Math.random() < 0.2) throw new Error('rolled back on purpose');
      })
      .catch((error: Error) => {
        if (!error.message.includes('on purpose')) throw error;
      });
  }

  it('beside many writers never shows a figure that the facts do not bear out', async () => {
    const campaign = newId();
    let writing = true;
    const writers = Array.from({ length: 4 }, async () => {
      for (let i = 0; i < 60; i += 1)
        await write(actingFor(some([...tree.stations, ...tree.counties])), campaign);
    });
    const folders = [7, 23].map(async (batch) => {
      while (writing) await foldTail(kit.rollup, batch);
    });
    let checks = 0;
    const checker = (async () => {
      while (writing) {
        const [figure, sum] = await compare(some(tree.all), some([undefined, campaign]));
        expect(figure).toBe(sum);
        checks += 1;
      }
    })();
    await Promise.all(writers).finally(() => (writing = false));
    await Promise.all([...folders, checker]);
    await foldTail(kit.rollup);
    expect(checks).toBeGreaterThan(20);
    expect(await tailRows()).toBe(0);
    expect(await verifyFigures(kit.rollup)).toMatchObject({ differing: 0 });
  });

  it('loses and doubles nothing when the folder is killed before it commits', async () => {
    for (const station of tree.stations) await kit.post(station, { quantity: 11 });
    const before = await kit.total(tree.province);
    const killed = kit.rollup.write(root, async (tx) => {
      expect(await foldBatch(tx, 5)).toBe(5);
      const { pid } = await tx.one<{ pid: number }>('select pg_backend_pid() as pid');
      await kit.db.sql('select pg_terminate_backend($1)', [pid]);
      await tx.rows('select 1');
    });
    await expect(killed).rejects.toThrow();
    expect(await tailRows()).toBe(tree.stations.length);
    expect(await kit.total(tree.province)).toBe(before);
    expect(await foldTail(kit.rollup, 5)).toBe(tree.stations.length);
    expect(await kit.total(tree.province)).toBe(before);
    expect(await verifyFigures(kit.rollup)).toMatchObject({ differing: 0, facts: tree.stations.length });
  });

  it('is done by one folder at a time', async () => {
    await kit.post(tree.province);
    await kit.rollup.write(root, async (tx) => {
      expect(await foldBatch(tx, 10)).toBe(1);
      expect(await foldTail(kit.rollup)).toBe(0);
    });
    expect(await foldTail(kit.rollup)).toBe(0);
    expect(await kit.total(tree.province)).toBe(1);
  });

  it('stops at a fact of a unit that is not in the tree rather than losing it', async () => {
    await kit.post(tree.province);
    await kit.db.sql('update fact_tail set tenant_id = $1', [newId()]);
    await expect(foldTail(kit.rollup)).rejects.toThrow(/figure_cell/);
    expect(await tailRows()).toBe(1);
  });

  it('is checked against the facts: a wrong cell, a missing tail row and a stray cell are found and named', async () => {
    const station = tree.stations[0] as TestUnit;
    await kit.post(station, { quantity: 8, campaignIds: [newId()] });
    await kit.post(station, { indicator: 'banners', quantity: 2 });
    await foldTail(kit.rollup);
    await kit.post(station, { indicator: 'consultations', quantity: 4 });
    const seen: string[] = [];
    const right = await verifyFigures(kit.rollup, (indicator) => seen.push(indicator));
    // station, county, city, province, root: once per campaign and once for any, by day and by month.
    expect(right).toMatchObject({ facts: 3, cells: 40, differing: 0, differences: [] });
    expect(seen).toContain('leaflets');
    await kit.db.sql(
      `update figure_cell set quantity = 9 where indicator = 'leaflets' and tenant_id = $1
                        and campaign_id = '00000000-0000-0000-0000-000000000000'`,
      [station.id],
    );
    await kit.db.sql(`delete from fact_tail where indicator = 'consultations'`);
    await kit.db.sql(
      `update figure_cell set day = '2026-06-01' where indicator = 'banners' and tenant_id = $1`,
      [tree.province.id],
    );
    await kit.db.sql(
      `update figure_month set own_quantity = 0 where indicator = 'banners' and tenant_id = $1`,
      [station.id],
    );
    const wrong = await verifyFigures(kit.rollup);
    expect(wrong.differing).toBe(1 + 10 + 2 + 1);
    expect(wrong.differences).toContainEqual({
      unit: `${station.code} ${station.name}`,
      indicator: 'leaflets',
      span: 'day',
      day: '2026-05-07',
      campaignId: null,
      rebuilt: 8,
      shown: 9,
      rebuiltOwn: 8,
      shownOwn: 8,
    });
  });
});
