import { randomBytes } from 'node:crypto';
import { parseKeys, PersonKeys, type SecretKey } from '@fayuan/crypto';
import { newId, parseDay } from '@fayuan/kernel';
import { ReorganisationService } from '@fayuan/org';
import { actingFor, growProvince, type TestUnit } from '@fayuan/testing';
import { distinctOf } from './distinct.repository.js';
import { PersonFacts } from './person-facts.js';
import { LedgerUnderTest } from './testing/ledger-under-test.js';
import { verifyFigures } from './verify-figures.js';

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
  const keys = parseKeys(`k1:${randomBytes(32).toString('base64')}`);

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

  async function visit(of: Visit, known: readonly SecretKey[] = keys): Promise<string> {
    const id = newId();
    const campaignIds = of.campaignId ? [of.campaignId] : [];
    const source = { kind: 'case', id, title: '案件', occurredOn: dayOf(of.month), campaignIds };
    const facts = new PersonFacts(kit.ledger, new PersonKeys(known));
    const persons = [{ indicator: 'people_helped_test', residentNumber: numberOf(of.person) }];
    const measures = [{ indicator: 'leaflets', quantity: 2 }];
    await kit.gateway.write(actingFor(of.unit), (tx) => facts.post(tx, source, measures, persons));
    return id;
  }
  const count = async (viewer: TestUnit, unit: TestUnit, months = [1, 12], campaignId?: string) => {
    const [from, to] = [dayOf(months[0] as number, 10), dayOf(months[1] as number, 28)];
    const query = { unitIds: [unit.id], indicators: ['people_helped_test'], from, to, campaignId };
    const [found] = await kit.gateway.read(actingFor(viewer), (tx) => distinctOf(tx, query));
    return found?.persons ?? 0;
  };

  /** Different persons that still stand, at a unit with all that lies below it by its path. */
  const naive = (standing: readonly Visit[], pathOf: (unit: TestUnit) => string, unit: TestUnit) => {
    const path = pathOf(unit);
    const below = standing.filter((each) => `${pathOf(each.unit)}.`.startsWith(`${path}.`));
    return ([first, last]: readonly number[], campaign?: string) =>
      new Set(
        below
          .filter((each) => each.month >= (first ?? 1) && each.month <= (last ?? 12))
          .filter((each) => !campaign || each.campaignId === campaign)
          .map((each) => each.person),
      ).size;
  };
  const verified = async () => {
    const { tornPersons, differences } = await verifyFigures(kit.rollup);
    return [tornPersons, differences];
  };

  it('counts as a naive set does, at every unit, over any months, after corrections and moves, per campaign', async () => {
    const tree = await grow();
    const roll = dice();
    const campaignId = newId();
    const standing: Visit[] = [];
    const record = async () => {
      const unit = tree.all[roll(tree.all.length)] as TestUnit;
      const each = { unit, month: 1 + roll(12), person: roll(30), campaignId: roll(3) ? null : campaignId };
      const id = await visit(each);
      if (roll(4)) standing.push(each);
      else await kit.gateway.write(actingFor(unit), (tx) => kit.ledger.reverse(tx, id, '录错'));
    };
    const agree = async () => {
      const paths = await kit.db.sql<{ id: string; path: string }>('select id, path from org_unit');
      const pathOf = (unit: TestUnit) => paths.find(({ id }) => id === unit.id)?.path ?? '';
      for (const unit of tree.all) {
        const expected = naive(standing, pathOf, unit);
        for (const months of [
          [1, 12],
          [3, 5],
          [7, 7],
        ])
          for (const campaign of [undefined, campaignId])
            expect(await count(tree.province, unit, months, campaign)).toBe(expected(months, campaign));
      }
      expect(await verified()).toEqual([0, []]);
    };
    for (let n = 0; n < 80; n += 1) await record();
    await agree();
    const [county, city] = [tree.counties[0], tree.cities[1]] as [TestUnit, TestUnit];
    const move = {
      kind: 'move' as const,
      unitId: county.id,
      parentId: city.id,
      effectiveOn: parseDay('2026-07-01'),
      reason: '划转',
    };
    await new ReorganisationService(kit.gateway).reorganise(
      actingFor(tree.province, ['unit.reorganise']),
      move,
      newId(),
    );
    for (let n = 0; n < 40; n += 1) await record();
    await agree();
  });

  it('is found out by the check when a row lies at another path or takes back something else', async () => {
    const tree = await grow();
    const [station, beside] = tree.stations as [TestUnit, TestUnit];
    const id = await visit({ unit: station, month: 5, person: 8, campaignId: null });
    await kit.gateway.write(actingFor(station), (tx) => kit.ledger.reverse(tx, id, '录错'));
    const damage = async (sql: string, parameters: readonly unknown[], mend: string) => {
      await kit.db.sql(sql, parameters);
      expect((await verified())[0]).toBeGreaterThan(0);
      await kit.db.sql(mend, [station.id, station.path]);
      expect(await verified()).toEqual([0, []]);
    };
    const path = 'update person_fact set tenant_path = $2 where tenant_id = $1';
    await damage(path, [station.id, beside.path], path);
    const day =
      'update person_fact set occurred_on = occurred_on + 1 where tenant_id = $1 and reverses_id is not null';
    await damage(day, [station.id], `${day.replace('+ 1', '- 1')} and tenant_path = $2`);
  });

  it('is what figures say of such an indicator, beside sums and by child', async () => {
    const tree = await grow();
    const county = tree.counties[0] as TestUnit;
    for (const unit of tree.stations.slice(0, 2))
      for (const person of [1, 2, 3, 4, 5, 6]) await visit({ unit, month: 5, person, campaignId: null });
    const figures = kit.figures();
    const viewer = actingFor(tree.province, ['figure.read']);
    const query = {
      unitId: county.id,
      indicators: ['people_helped_test', 'leaflets'],
      from: dayOf(1),
      to: dayOf(12),
    };
    const [persons, leaflets] = await figures.figures(viewer, query);
    expect([persons?.quantity, leaflets?.quantity]).toEqual([6, 24]);
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
    const both = parseKeys(
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
