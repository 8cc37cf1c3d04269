import type { Database } from '@fayuan/database';
import { actingFor, growProvince, TestDatabase, type TestProvince, type TestUnit } from '@fayuan/testing';
import type { UnifiedAct } from './four-unifications.js';
import { requireCenter } from './require-center.repository.js';

describe('四统一 at a unit', () => {
  let db: TestDatabase;
  let gateway: Database;
  let tree: TestProvince;

  beforeAll(async () => {
    db = await TestDatabase.create();
    gateway = await db.open('app_gateway');
    tree = await growProvince(db);
  });
  afterAll(() => db.drop());

  const tries = (unit: TestUnit | undefined, act: UnifiedAct) =>
    gateway.write(actingFor(unit as TestUnit), (tx) => requireCenter(tx, act));

  it('lets a centre decide, and names it to a station that tries', async () => {
    for (const act of ['take_in', 'decide', 'assign'] as const) await tries(tree.counties[0], act);
    await tries(tree.stations[0], 'take_in');
    const refused = tries(tree.stations[0], 'decide');
    await expect(refused).rejects.toMatchObject({ code: 'case.only_center' });
    await expect(refused).rejects.toMatchObject({
      text: { 'zh-CN': expect.stringContaining(tree.counties[0]?.name ?? '?') as string },
    });
  });
});
