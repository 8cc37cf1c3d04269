import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { asOwner, type Database } from '@fayuan/database';
import { parseDay } from '@fayuan/kernel';
import { actingFor, TestDatabase } from '@fayuan/testing';
import { ROOT_UNIT_ID } from './unit.js';
import { UnitImportError } from './unit-import.errors.js';
import { importUnits, type UnitImportOutcome } from './unit-import.service.js';
import { UnitService } from './unit.service.js';

const PROJECT = join(import.meta.dirname, '../../..');
const TWO_PROVINCES = join(PROJECT, 'apps/migrate/data/regions-fujian-jiangsu.csv');
const WHOLE_COUNTRY = join(PROJECT, '../shared/data/regions.csv');
const FROM = parseDay('2022-01-01');

const csv = readFileSync(TWO_PROVINCES, 'utf8');
const fujian = csv
  .split('\n')
  .filter((line) => /^(code|35)/.test(line))
  .join('\n');
const lineOf = (text: string, start: string) =>
  text.split('\n').findIndex((line) => line.startsWith(start)) + 1;

describe('importing places', () => {
  let db: TestDatabase;
  let gateway: Database;
  const load = (file: string): Promise<UnitImportOutcome> =>
    asOwner(db.ownerUrl, (owner) => importUnits(owner, { file, validFrom: FROM }));
  const faultsOf = (file: string) =>
    load(file).then(
      () => [],
      (error: unknown) => {
        if (!(error instanceof UnitImportError)) throw error;
        return error.faults.map((each) => `${each.line} ${each.kind}`);
      },
    );
  const one = async <T extends object>(sql: string, parameters: readonly unknown[] = []): Promise<T> => {
    const [row] = await db.sql<T>(sql, parameters);
    if (!row) throw new Error('no row');
    return row;
  };
  const counted = () =>
    one<{ units: number; edges: number; codes: number }>(
      `select (select count(*)::int from org_unit) as units, (select count(*)::int from org_edge) as edges,
              (select count(*)::int from org_unit_code) as codes`,
    );

  beforeAll(async () => {
    db = await TestDatabase.create();
    gateway = await db.open('app_gateway');
  });
  afterAll(() => db.drop());

  it('leaves nothing behind when a parent is missing', async () => {
    const before = await counted();
    const torn = fujian.replace(/^350112,.*\n/m, '');
    const first = lineOf(torn, '350112001,');
    const faults = await faultsOf(torn);
    expect(faults).toHaveLength(18);
    expect(faults[0]).toBe(`${first} orphan`);
    expect(await counted()).toEqual(before);
  });

  it('turns Fujian into units, with paths, partitions, dated edges and codes', async () => {
    const places = fujian.trim().split('\n').length - 1;
    expect(await load(fujian)).toEqual({ added: places, renamed: 0, unchanged: 0 });
    expect(await counted()).toEqual({ units: places + 1, edges: places, codes: places });
    const wrong = await db.sql(
      `select u.code from org_unit u join org_unit p on p.id = u.parent_id
       where u.path <> p.path || '.' || u.no or u.ancestor_ids <> p.ancestor_ids || u.id
          or u.partition_id <> case u.level when 'township' then p.id else u.id end
          or u.kind <> case u.level when 'township' then 'station' else 'center' end
          or not exists (select from org_edge e where e.child_id = u.id and e.parent_id = p.id
                         and e.valid_from = $1 and e.valid_to is null)
          or not exists (select from org_unit_code c where c.unit_id = u.id and c.code = u.code
                         and c.valid_from = $1 and c.valid_to is null)`,
      [FROM],
    );
    expect(wrong).toEqual([]);
    const counts = await db.sql(
      `select p.code from org_unit p
       where p.child_count <> (select count(*) from org_unit c where c.parent_id = p.id)`,
    );
    expect(counts).toEqual([]);
  });

  it('changes nothing the second time', async () => {
    const before = await counted();
    expect(await load(fujian)).toEqual({ added: 0, renamed: 0, unchanged: before.units - 1 });
    expect(await counted()).toEqual(before);
  });

  it('renames a place, keeps its identity, and leaves alone what the file does not name', async () => {
    const find = () =>
      one<{ id: string; name: string }>(`select id, name from org_unit where code = '350112'`);
    const before = await find();
    const total = await counted();
    const chain = '35,,province,福建省\n3501,35,prefecture,福州市\n350112,3501,county';
    expect(await load(`code,parent,level,name\n${chain},长乐新区`)).toEqual({
      added: 0,
      renamed: 1,
      unchanged: 2,
    });
    expect(await find()).toEqual({ id: before.id, name: '长乐新区法律援助中心' });
    expect(await counted()).toEqual(total);
    await load(fujian);
  });

  it('refuses to move a place that the tree has elsewhere, and writes nothing of the file', async () => {
    const moved = `${fujian.replace('350112,3501,county', '350112,3502,county').trim()}\n36,,province,江西省`;
    const before = await counted();
    expect(await faultsOf(moved)).toEqual([`${lineOf(moved, '350112,')} conflict`]);
    expect(await counted()).toEqual(before);
  });

  it('adds a county to a tree that stands, and counts it', async () => {
    const city = '35,,province,福建省\n3501,35,prefecture,福州市';
    const count = () => one<{ child_count: number }>(`select child_count from org_unit where code = '3501'`);
    const before = await count();
    await load(`code,parent,level,name\n${city}\n350199,3501,county,试验县`);
    expect((await count()).child_count).toBe(before.child_count + 1);
  });

  it('lets two imports at the same moment pass one after the other', async () => {
    const [first, second] = await Promise.all([load(csv), load(csv)]);
    expect(Math.min(first.added, second.added)).toBe(0);
    expect(Math.max(first.added, second.added)).toBe(1605);
  });

  it('leaves the walls standing: a county sees itself and above, the root everything', async () => {
    const units = new UnitService(gateway);
    const county = await one<{ id: string; name: string }>(
      `select id, name from org_unit where code = '350112'`,
    );
    const as = actingFor(county, ['unit.read']);
    expect((await units.unit(as)).ancestors.map((each) => each.code)).toEqual(['00', '35', '3501']);
    await expect(units.unitByCode(as, '320117')).rejects.toMatchObject({ code: 'unit.not_found' });
    const root = actingFor({ id: ROOT_UNIT_ID, name: '司法部' }, ['unit.read']);
    expect((await units.units(root, { search: '溧水区' })).items.map((unit) => unit.code)).toEqual([
      '320117',
    ]);
  });

  it('takes the largest file at hand in well under a minute', async () => {
    const file = readFileSync(existsSync(WHOLE_COUNTRY) ? WHOLE_COUNTRY : TWO_PROVINCES, 'utf8');
    const places = file.trim().split('\n').length - 1;
    const start = performance.now();
    const outcome = await load(file);
    expect(performance.now() - start).toBeLessThan(30_000);
    expect(outcome.added + outcome.unchanged).toBe(places);
    expect(await load(file)).toEqual({ added: 0, renamed: 0, unchanged: places });
  }, 60_000);
});
