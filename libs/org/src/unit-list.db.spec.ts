import type { Database } from '@fayuan/database';
import { newId, Refusal } from '@fayuan/kernel';
import { actingFor, growProvince, TestDatabase, type TestProvince, type TestUnit } from '@fayuan/testing';
import { UnitListService } from './unit-list.service.js';
import { countUnitsBelow, unitsBelow } from './unit.repository.js';
import { EVERYONE, type UnitSelection } from './unit-selection.js';

const OFFICER = ['directive.read', 'directive.draft'];

describe('selections and saved lists', () => {
  let db: TestDatabase;
  let gateway: Database;
  let lists: UnitListService;
  let tree: TestProvince;

  beforeAll(async () => {
    db = await TestDatabase.create();
    gateway = await db.open('app_gateway');
    lists = new UnitListService(gateway);
  });
  beforeEach(async () => {
    tree = await growProvince(db, { cities: 2, countiesPerCity: 2, stationsPerCounty: 3 });
  });
  afterAll(() => db?.drop());

  const of = <T>(units: readonly T[], at = 0): T => {
    const unit = units[at];
    if (unit === undefined) throw new Error(`no unit ${at}`);
    return unit;
  };
  const officer = (unit: TestUnit) => actingFor(unit, OFFICER);
  const meant = (selection: Partial<UnitSelection>, by: TestUnit = tree.province) =>
    gateway.read(officer(by), async (tx) =>
      (await unitsBelow(tx, { ...EVERYONE, ...selection })).map((unit) => unit.id),
    );
  const refused = (work: Promise<unknown>) =>
    work.then(
      () => 'was not refused',
      (error: unknown) => {
        if (error instanceof Refusal) return `${error.code} ${error.field}`;
        throw error;
      },
    );
  const branch = async (host: string): Promise<string> => {
    const station = of(tree.stations);
    await db.sql(`update org_unit set kind = 'branch', host = $2 where id = $1`, [station.id, host]);
    return station.id;
  };

  it('narrow by level, kind, region and code, all of which must hold', async () => {
    const city = of(tree.cities);
    expect(await meant({ levels: ['county'] })).toHaveLength(4);
    expect(await meant({ levels: ['county'], underIds: [city.id] })).toHaveLength(2);
    expect(await meant({ underIds: [city.id] })).toHaveLength(1 + 2 + 6);
    expect(await meant({ kinds: ['station'], codePrefixes: [of(tree.counties).code] })).toHaveLength(3);
    const hosted = await branch('妇联');
    expect(await meant({ hosts: ['妇联'] })).toEqual([hosted]);
    expect(await meant({ kinds: ['branch'] })).toEqual([hosted]);
    expect(await meant({ hosts: ['总工会'] })).toEqual([]);
  });

  it('put named units and lists on top, and take exceptions away last', async () => {
    const [county, other] = [of(tree.counties), of(tree.counties, 3)];
    const list = await lists.create(
      officer(tree.province),
      { name: '沿海', unitIds: [other.id, county.id] },
      newId(),
    );
    expect(await meant({ listIds: [list.id] })).toEqual([county.id, other.id]);
    const region = await meant({ levels: ['township'], underIds: [county.id], listIds: [list.id] });
    expect(region).toHaveLength(5);
    const without = await meant({ listIds: [list.id], exceptUnitIds: [other.id] });
    expect(without).toEqual([county.id]);
    expect(await meant({ exceptUnderIds: [of(tree.cities).id] })).toHaveLength(1 + 2 + 6);
  });

  it('mean nobody through a list of another unit', async () => {
    const list = await lists.create(
      officer(tree.province),
      { name: '全省', unitIds: [of(tree.stations).id] },
      newId(),
    );
    expect(await meant({ listIds: [list.id] }, of(tree.counties))).toEqual([]);
  });

  it('are kept, changed under the version that was seen, and deleted; only the own unit sees them', async () => {
    const ctx = officer(tree.province);
    const units = tree.counties.map((unit) => unit.id);
    const list = await lists.create(ctx, { name: ' 各县 ', unitIds: units }, newId());
    expect(list).toMatchObject({ name: '各县', count: 4, gone: 0, version: 1 });
    const next = { name: '各县中心', unitIds: units.slice(0, 2) };
    const edited = await lists.edit(ctx, { id: list.id, version: 1 }, next, newId());
    expect(edited).toMatchObject({ version: 2, count: 2, units: [{ id: units[0] }, { id: units[1] }] });
    expect(await refused(lists.edit(ctx, { id: list.id, version: 1 }, next, newId()))).toBe(
      'unit_list.changed version',
    );
    await db.sql(`update org_unit set closed_on = '2026-01-01' where id = $1`, [units[0]]);
    expect(await lists.lists(ctx)).toMatchObject([{ id: list.id, count: 1, gone: 1 }]);
    for (const stranger of [of(tree.cities), of((await growProvince(db)).counties)]) {
      const other = officer(stranger);
      expect(await lists.list(other, list.id)).toBeNull();
      expect(await lists.lists(other)).toEqual([]);
      expect(await refused(lists.delete(other, list.id, newId()))).toBe('unit_list.not_found id');
    }
    await lists.delete(ctx, list.id, newId());
    expect(await lists.list(ctx, list.id)).toBeNull();
  });

  it('refuse an empty list, a name that is taken, and units that are not below, naming the field', async () => {
    const ctx = officer(of(tree.cities));
    const make = (name: string, unitIds: string[]) => refused(lists.create(ctx, { name, unitIds }, newId()));
    const county = of(tree.counties).id;
    expect(await make(' ', [county])).toBe('unit_list.name_missing input.name');
    expect(await make('空', [])).toBe('unit_list.empty input.unitIds');
    expect(await make('外', [county, of(tree.counties, 3).id])).toBe(
      'unit_list.unit_not_below input.unitIds.1',
    );
    expect(await make('甲', [county])).toBe('was not refused');
    expect(await make('甲', [county])).toBe('unit_list.name_taken input.name');
    expect(await refused(lists.lists(actingFor(of(tree.cities))))).toMatch('access.not_permitted');
  });

  it('count a whole province in one pass over its units', async () => {
    await db.sql(
      `insert into org_unit (id, no, code, name, place_name, level, kind, parent_id, path, ancestor_ids, partition_id, opened_on)
       select gen_random_uuid(), (select max(no) from org_unit) + n, 'B' || n, '站' || n, '镇' || n, 'township', 'station', p.id,
         p.path || '.' || ((select max(no) from org_unit) + n), p.ancestor_ids, p.partition_id, '2022-01-01'
       from org_unit p cross join generate_series(1, 44702) n where p.id = $1`,
      [of(tree.counties).id],
    );
    await db.sql('analyze org_unit');
    const selection: UnitSelection = {
      ...EVERYONE,
      levels: ['township'],
      underIds: [of(tree.cities).id],
      exceptUnderIds: [of(tree.counties, 1).id],
    };
    const ctx = { ...officer(tree.province), meter: { statements: 0 } };
    expect(await gateway.read(ctx, (tx) => countUnitsBelow(tx, selection))).toBe(44_702 + 3);
    expect(ctx.meter.statements).toBe(1);
    const plan = await gateway.read(ctx, (tx) =>
      tx.rows<{ 'QUERY PLAN': string }>(
        `explain select count(*) from org_unit u where u.path >= $1 and u.path < $2 and u.closed_on is null
           and (u.level = any ($3::text[]) and u.ancestor_ids && $4::uuid[])`,
        [
          `${of(tree.counties, 1).path}.`,
          `${of(tree.counties, 1).path}/`,
          ['township'],
          [of(tree.counties, 1).id],
        ],
      ),
    );
    expect(plan.map((line) => line['QUERY PLAN']).join('\n')).toMatch(
      /Index Scan using org_unit_(path_key|spells)[^]*Index Cond: \(\(path >= /,
    );
  });
});
