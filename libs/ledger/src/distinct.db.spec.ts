import { randomBytes } from 'node:crypto';
import { newId, parseDay } from '@fayuan/kernel';
import { actingFor, growProvince, type TestUnit } from '@fayuan/testing';
import { distinctOf } from './distinct.repository.js';
import { FiguresService } from './figures.service.js';
import { parsePersonKeys, personIndexes, type PersonKey } from './person-index.js';
import { LedgerUnderTest } from './testing/ledger-under-test.js';

jest.setTimeout(60_000);

const CHECKS = '10X98765432';
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
/** The number of the n-th of a few thousand people. */
function numberOf(person: number): string {
  const digits = `35018119800101${String(100 + person)}`;
  return digits + CHECKS[WEIGHTS.reduce((sum, weight, at) => sum + weight * Number(digits[at]), 0) % 11];
}

/** The same choices in every run. */
function dice(): (faces: number) => number {
  let state = 7;
  return (faces) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * faces);
  };
}

interface Visit {
  readonly unit: TestUnit;
  readonly month: number;
  readonly person: number;
  readonly campaignId: string | null;
}

describe('distinctOf', () => {
  let kit: LedgerUnderTest;
  const keys = parsePersonKeys(`k1:${randomBytes(32).toString('base64')}`);

  beforeAll(async () => {
    kit = await LedgerUnderTest.open();
    await kit.db.sql(
      `insert into indicator (code, position, name, name_en, unit, unit_en, kind, area)
       values ('people_helped_test', 9001, '受援人数', 'People helped', '人', 'people', 'distinct', 'recipients')`,
    );
  });
  afterAll(() => kit.close());

  const grow = () => growProvince(kit.db, { cities: 2, countiesPerCity: 2, stationsPerCounty: 2 });
  const dayOf = (month: number, day = 10) => parseDay(`2026-${String(month).padStart(2, '0')}-${day}`);

  async function visit(of: Visit, known: readonly PersonKey[] = keys): Promise<string> {
    const id = newId();
    const campaignIds = of.campaignId ? [of.campaignId] : [];
    const source = { kind: 'case', id, title: '案件', occurredOn: dayOf(of.month), campaignIds };
    const person = personIndexes(known, numberOf(of.person));
    await kit.gateway.write(actingFor(of.unit), (tx) =>
      kit.ledger.post(tx, source, [], [{ indicator: 'people_helped_test', person }]),
    );
    return id;
  }
  const count = async (viewer: TestUnit, unit: TestUnit, months = [1, 12], campaignId?: string) => {
    const [from, to] = [dayOf(months[0] as number, 10), dayOf(months[1] as number, 28)];
    const query = { unitIds: [unit.id], indicators: ['people_helped_test'], from, to, campaignId };
    const [found] = await kit.gateway.read(actingFor(viewer), (tx) => distinctOf(tx, query));
    return found?.persons ?? 0;
  };

  it('counts as a naive set does, at every unit, over any months, after corrections, per campaign', async () => {
    const tree = await grow();
    const roll = dice();
    const campaignId = newId();
    const standing: Visit[] = [];
    for (let n = 0; n < 120; n += 1) {
      const unit = tree.all[roll(tree.all.length)] as TestUnit;
      const each = { unit, month: 1 + roll(12), person: roll(30), campaignId: roll(3) ? null : campaignId };
      const id = await visit(each);
      if (roll(4)) standing.push(each);
      else await kit.gateway.write(actingFor(unit), (tx) => kit.ledger.reverse(tx, id, '录错'));
    }
    for (const unit of tree.all)
      for (const [first = 1, last = 12] of [
        [1, 12],
        [3, 5],
        [7, 7],
      ])
        for (const campaign of [undefined, campaignId]) {
          const naive = new Set(
            standing
              .filter((each) => each.unit.path === unit.path || each.unit.path.startsWith(`${unit.path}.`))
              .filter((each) => each.month >= first && each.month <= last)
              .filter((each) => !campaign || each.campaignId === campaign)
              .map((each) => each.person),
          );
          expect(await count(tree.province, unit, [first, last], campaign)).toBe(naive.size);
        }
  });

  it('is what figures say of such an indicator, beside sums and by child', async () => {
    const tree = await grow();
    const county = tree.counties[0] as TestUnit;
    for (const unit of tree.stations.slice(0, 2))
      for (const person of [1, 2, 3, 4, 5, 6]) await visit({ unit, month: 5, person, campaignId: null });
    const figures = new FiguresService(kit.gateway);
    const viewer = actingFor(tree.province, ['figure.read']);
    const query = {
      unitId: county.id,
      indicators: ['people_helped_test', 'leaflets'],
      from: dayOf(1),
      to: dayOf(12),
    };
    const [persons, leaflets] = await figures.figures(viewer, query);
    expect([persons?.quantity, leaflets?.quantity]).toEqual([6, 0]);
    const children = await figures.figuresByChild(viewer, query, {});
    expect(children.items.map((item) => item.figures[0]?.quantity)).toEqual([6, 6]);
    await expect(
      figures.figureRows(viewer, { ...query, indicators: ['people_helped_test'] }, {}),
    ).rejects.toMatchObject({
      code: 'figure.not_additive',
    });
  });

  it('stays exact while keys are being changed: old, both, new', async () => {
    const tree = await grow();
    const [station, other] = tree.stations as [TestUnit, TestUnit];
    const both = parsePersonKeys(
      `k1:${keys[0]?.secret.toString('base64')} k2:${randomBytes(32).toString('base64')}`,
    );
    const at = (unit: TestUnit, person: number) => ({ unit, person, month: 5, campaignId: null });
    await visit(at(station, 1));
    await visit(at(station, 2));
    await visit(at(other, 2), both);
    await visit(at(other, 3), both);
    expect(await count(tree.province, tree.province)).toBe(3);
  });

  it('gives the neighbour nothing, and nobody above an index', async () => {
    const tree = await grow();
    const [station, beside] = tree.stations as [TestUnit, TestUnit];
    await visit({ unit: station, month: 5, person: 1, campaignId: null });
    expect(await count(tree.province, station)).toBe(1);
    expect(await count(beside, station)).toBe(0);
    expect(await count(station, tree.province)).toBe(0);
    const rows = (viewer: TestUnit) =>
      kit.gateway.read(actingFor(viewer), (tx) => tx.rows('select person from person_fact'));
    expect(await rows(station)).toHaveLength(1);
    for (const viewer of [beside, tree.counties[0] as TestUnit, tree.province])
      expect(await rows(viewer)).toHaveLength(0);
  });

  it('takes a person back once, however often it is asked', async () => {
    const tree = await grow();
    const [station] = tree.stations as [TestUnit];
    const kept = await visit({ unit: station, month: 5, person: 4, campaignId: null });
    const undone = await visit({ unit: station, month: 5, person: 4, campaignId: null });
    const reverse = (id: string) =>
      kit.gateway.write(actingFor(station), (tx) => kit.ledger.reverse(tx, id, '重复'));
    await reverse(undone);
    await reverse(undone);
    expect(await count(tree.province, station)).toBe(1);
    await reverse(kept);
    expect(await count(tree.province, station)).toBe(0);
  });
});
