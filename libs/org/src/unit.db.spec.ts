import type { Database, Tx } from '@fayuan/database';
import { actingFor, growProvince, TestDatabase, type TestProvince, type TestUnit } from '@fayuan/testing';
import { ROOT_UNIT_ID } from './unit.js';
import type { UnitSelection } from './unit-selection.js';
import { countUnitsBelow, unitInOwnSubtree, unitNames, unitsBelow } from './unit.repository.js';
import { UnitService } from './unit.service.js';

const READ = ['unit.read'];
const NOTHING: UnitSelection = { levels: [], unitIds: [], exceptUnitIds: [] };
const at = <T>(list: readonly T[], index: number): T => {
  const item = list[index];
  if (item === undefined) throw new Error(`nothing at ${index}`);
  return item;
};
const refused = (code: string) => expect.objectContaining({ code });

describe('the unit tree as a unit sees it', () => {
  let db: TestDatabase;
  let gateway: Database;
  let units: UnitService;
  let tree: TestProvince;
  let other: TestProvince;
  const as = (unit: TestUnit) => actingFor(unit, READ);
  const inTx = <T>(unit: TestUnit, work: (tx: Tx) => Promise<T>) => gateway.read(as(unit), work);

  beforeAll(async () => {
    db = await TestDatabase.create();
    gateway = await db.open('app_gateway');
    units = new UnitService(gateway);
    tree = await growProvince(db, { cities: 2, countiesPerCity: 2, stationsPerCounty: 3 });
    other = await growProvince(db);
  });
  afterAll(() => db.drop());

  it('answers with the own unit and its ancestors, root first', async () => {
    const county = at(tree.counties, 0);
    const unit = await units.unit(actingFor(county));
    expect(unit).toMatchObject({ id: county.id, level: 'county', kind: 'center', host: null, childCount: 3 });
    expect(unit.ancestors.map((each) => each.id)).toEqual([
      ROOT_UNIT_ID,
      tree.province.id,
      at(tree.cities, 0).id,
    ]);
  });

  it('shows units below and above, by id and by code', async () => {
    const county = at(tree.counties, 0);
    for (const visible of [tree.province, at(tree.cities, 0), at(tree.stations, 2)]) {
      expect((await units.unit(as(county), visible.id)).id).toBe(visible.id);
      expect((await units.unitByCode(as(county), visible.code)).id).toBe(visible.id);
    }
  });

  it('answers the neighbour as if the unit did not exist', async () => {
    const county = at(tree.counties, 0);
    const sibling = at(tree.counties, 1);
    for (const hidden of [sibling, at(tree.cities, 1), at(tree.stations, 3), other.province]) {
      await expect(units.unit(as(county), hidden.id)).rejects.toEqual(refused('unit.not_found'));
      await expect(units.unitByCode(as(county), hidden.code)).rejects.toEqual(refused('unit.not_found'));
      await expect(units.units(as(county), { parentId: hidden.id })).rejects.toEqual(
        refused('unit.not_found'),
      );
      await expect(inTx(county, (tx) => unitInOwnSubtree(tx, hidden.id))).rejects.toEqual(
        refused('unit.not_found'),
      );
    }
    await expect(units.unit(as(county), 'no-id')).rejects.toEqual(refused('unit.not_found'));
    await expect(units.unitByCode(as(county), 'no-code')).rejects.toEqual(refused('unit.not_found'));
  });

  it('asks for the permission for every unit but the own one', async () => {
    const county = at(tree.counties, 0);
    const plain = actingFor(county);
    await expect(units.unit(plain, tree.province.id)).rejects.toEqual(refused('access.not_permitted'));
    await expect(units.units(plain, {})).rejects.toEqual(refused('access.not_permitted'));
  });

  it('pages through the children in the order of their codes', async () => {
    const county = at(tree.counties, 0);
    const first = await units.units(as(county), { first: 2 });
    const second = await units.units(as(county), { first: 2, after: first.endCursor });
    const codes = [...first.items, ...second.items].map((unit) => unit.code);
    expect(codes).toEqual(tree.stations.slice(0, 3).map((station) => station.code));
    expect([first.hasMore, second.hasMore]).toEqual([true, false]);
    const empty = await units.units(as(at(tree.stations, 0)), {});
    expect(empty).toEqual({ items: [], endCursor: null, hasMore: false });
    await expect(units.units(as(county), { first: 0 })).rejects.toEqual(refused('unit.page_size'));
    await expect(units.units(as(county), { first: 201 })).rejects.toEqual(refused('unit.page_size'));
  });

  it('shows of the children of a unit above only the own one', async () => {
    const county = at(tree.counties, 0);
    const page = await units.units(as(county), { parentId: at(tree.cities, 0).id });
    expect(page.items.map((unit) => unit.id)).toEqual([county.id]);
  });

  it('searches names and codes in the own subtree only', async () => {
    const city = at(tree.cities, 0);
    const station = at(tree.stations, 4);
    const byCode = await units.units(as(city), { search: ` ${station.code} ` });
    expect(byCode.items.map((unit) => unit.id)).toEqual([station.id]);
    const byName = await units.units(as(city), { search: '镇1' });
    expect(byName.items).toHaveLength(2);
    expect((await units.units(as(city), { search: at(tree.cities, 1).name })).items).toEqual([]);
    expect((await units.units(as(city), { search: '%' })).items).toEqual([]);
  });

  it('does not take a unit whose number begins alike for one below', async () => {
    await db.sql(`update org_unit set path = path || '7' where id = $1`, [at(tree.counties, 3).id]);
    const [row] = await db.sql<{ path: string }>('select path from org_unit where id = $1', [
      at(tree.counties, 3).id,
    ]);
    await db.sql('update org_unit set path = $2 where id = $1', [
      at(tree.counties, 2).id,
      row?.path.slice(0, -1) + '70',
    ]);
    const below = await inTx(at(tree.counties, 3), (tx) => unitsBelow(tx, NOTHING));
    expect(below.map((unit) => unit.id)).not.toContain(at(tree.counties, 2).id);
  });

  describe('what a selection of recipients means', () => {
    const chosen = (from: TestUnit, wish: Partial<UnitSelection>) =>
      inTx(from, async (tx) => {
        const selection = { ...NOTHING, ...wish };
        const rows = await unitsBelow(tx, selection);
        expect(await countUnitsBelow(tx, selection)).toBe(rows.length);
        return rows.map((unit) => unit.id).sort();
      });
    const ids = (list: readonly TestUnit[]) => list.map((unit) => unit.id).sort();

    it('takes all below when nothing is named', async () => {
      const city = at(tree.cities, 0);
      expect(await chosen(city, {})).toEqual(
        ids([...tree.counties.slice(0, 2), ...tree.stations.slice(0, 6)]),
      );
    });

    it('takes levels, adds units, leaves out exceptions', async () => {
      const city = at(tree.cities, 0);
      const [first, second] = [at(tree.counties, 0), at(tree.counties, 1)];
      const station = at(tree.stations, 0);
      expect(await chosen(city, { levels: ['county'] })).toEqual(ids([first, second]));
      expect(
        await chosen(city, { levels: ['county'], unitIds: [station.id], exceptUnitIds: [second.id] }),
      ).toEqual(ids([first, station]));
      expect(await chosen(city, { unitIds: [station.id] })).toEqual([station.id]);
    });

    it('never takes itself, a unit above, a neighbour or a closed unit', async () => {
      const county = at(tree.counties, 0);
      const strangers = [county, tree.province, at(tree.counties, 1), other.province];
      expect(await chosen(county, { unitIds: ids(strangers) })).toEqual([]);
      const closed = at(tree.stations, 1);
      await db.sql(`update org_unit set closed_on = '2026-01-01' where id = $1`, [closed.id]);
      expect(await chosen(county, {})).not.toContain(closed.id);
      await db.sql('update org_unit set closed_on = null where id = $1', [closed.id]);
    });
  });

  it('names units by id in one answer', async () => {
    const [first, second] = [at(tree.counties, 0), other.province];
    const names = await inTx(first, (tx) => unitNames(tx, [first.id, second.id, first.id]));
    expect([...names.values()].map((unit) => unit.name).sort()).toEqual([first.name, second.name].sort());
    expect(await inTx(first, (tx) => unitNames(tx, []))).toEqual(new Map());
  });
});
