import { Client } from 'pg';
import { growProvince, type TestProvince } from '../province.js';
import { TestDatabase } from '../test-database.js';
import { findBreaches, ROLES } from './breaches.js';
import { findDetours } from './detours.js';
import { plant } from './planted.js';

describe('31 units against each other', () => {
  let db: TestDatabase;
  let tree: TestProvince;
  let tables: string[];

  beforeAll(async () => {
    db = await TestDatabase.create();
    tree = await growProvince(db, { cities: 2, countiesPerCity: 2, stationsPerCounty: 6 });
    tables = await plant(db, tree.all);
  }, 120_000);
  afterAll(() => db.drop());

  it('has planted every tenant table', () => {
    expect(tree.all).toHaveLength(31);
    expect(tables.length).toBeGreaterThanOrEqual(20);
  });

  it('finds no row of another unit, and every row it should, for every role, table and act', async () => {
    expect(await findBreaches(db, tree.all)).toEqual([]);
  }, 600_000);

  it('leaves no detour by moving, upserting or merging rows', async () => {
    const [city, otherCity] = tree.cities;
    const [county, sibling] = tree.counties.filter((unit) => unit.parentId === city?.id);
    const [station] = tree.stations.filter((unit) => unit.parentId === county?.id);
    const owners = [county, station, sibling, city, otherCity, tree.province].filter(
      (unit) => unit !== undefined,
    );
    expect(owners).toHaveLength(6);
    for (const actor of [county, station, city]) {
      if (actor) expect(await findDetours(db, actor, owners)).toEqual([]);
    }
  });

  it('shows nothing on a fresh connection without a scope', async () => {
    for (const role of ROLES) {
      const client = new Client({ connectionString: db.urlOf(role) });
      await client.connect();
      for (const table of tables) {
        const rows = await client.query(`select 1 from ${table} limit 1`).then(
          (result) => result.rowCount,
          () => 0,
        );
        expect({ role, table, rows }).toEqual({ role, table, rows: 0 });
      }
      await client.end();
    }
  });
});
