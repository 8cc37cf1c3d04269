import { newId } from '@fayuan/kernel';
import { ROOT_UNIT_ID } from '@fayuan/org';
import { actingFor, growProvince, type TestProvince, type TestUnit } from '@fayuan/testing';
import { foldTail } from './fold.js';
import { rebuildFigures } from './rebuild-figures.js';
import { LedgerUnderTest } from './testing/ledger-under-test.js';
import { verifyFigures } from './verify-figures.js';

jest.setTimeout(60_000);

describe('rebuilding figures', () => {
  let kit: LedgerUnderTest;
  let trees: TestProvince[];

  beforeAll(async () => {
    kit = await LedgerUnderTest.open();
    trees = [];
    for (let n = 0; n < 2; n += 1)
      trees.push(await growProvince(kit.db, { cities: 2, countiesPerCity: 2, stationsPerCounty: 2 }));
  });
  afterAll(() => kit.close());

  const stations = () => trees.flatMap((tree) => tree.stations);
  const root = { id: ROOT_UNIT_ID, name: '司法部' };
  const differing = async () => (await verifyFigures(kit.rollup)).differing;

  async function post(station: TestUnit): Promise<void> {
    const id = await kit.post(station, { quantity: 3, campaignIds: [newId()] });
    if (Math.random() < 0.3)
      await kit.gateway.write(actingFor(station), (tx) => kit.ledger.reverse(tx, id, '录错'));
  }

  const DAMAGE = [
    `update figure_cell set quantity = quantity + 1 where random() < 0.3`,
    `update figure_month set own_quantity = own_quantity - 2, tenant_path = tenant_path || '.9' where random() < 0.3`,
    `delete from figure_cell where random() < 0.3`,
    `delete from figure_month where random() < 0.3`,
    `update figure_cell set day = day + 400 where random() < 0.2`,
    `update figure_month set month = month + interval '1 year' where random() < 0.2`,
  ];

  it('makes every damaged cell right again and touches nothing that is right', async () => {
    for (const station of stations()) await post(station);
    await foldTail(kit.rollup);
    for (const station of stations()) await post(station);
    for (const damage of DAMAGE) await kit.db.sql(damage);
    expect(await differing()).toBeGreaterThan(10);
    const mended = await rebuildFigures(kit.rollup);
    expect(mended.written).toBeGreaterThan(10);
    expect(await differing()).toBe(0);
    expect(await rebuildFigures(kit.rollup)).toEqual({ written: 0, removed: 0 });
    await foldTail(kit.rollup);
    expect(await differing()).toBe(0);
    const written = await kit.db.sql(
      `select distinct tenant_id from audit_event where action = 'figures.rebuilt'`,
    );
    expect(written).toHaveLength(3);
  });

  it('goes on beside writers and folders', async () => {
    let over = false;
    const whole = async () => (await kit.total(root as TestUnit)) as number;
    const before = await whole();
    let saved = 0;
    const write = async () => {
      while (!over) {
        await kit.post(stations()[saved % stations().length] as TestUnit, { quantity: 1 });
        saved += 1;
      }
    };
    const fold = async () => {
      while (!over) await foldTail(kit.rollup, 3);
    };
    const working = Promise.all([write(), write(), fold()]);
    for (let round = 0; round < 5; round += 1) {
      await kit.db.sql(DAMAGE[0] as string);
      await rebuildFigures(kit.rollup);
      expect(await differing()).toBe(0);
    }
    over = true;
    await working;
    expect(await whole()).toBe(before + saved);
  });
});
