import { TestDatabase } from './test-database.js';

describe('bringing a database up to date', () => {
  let db: TestDatabase;

  beforeAll(async () => {
    db = await TestDatabase.create();
  });
  afterAll(() => db.drop());

  const owner = async () => {
    const [row] = await db.sql<{ owner: string }>(
      `select proowner::regrole::text as owner from pg_proc where proname = 'coverage_by_tree'`,
    );
    return row?.owner;
  };

  it('lets a migration write the allow-listed functions anew, and hands them over again', async () => {
    expect(await owner()).toBe('app_definer');
    // One that has run already fails for what it made; the functions were taken back for it all the same.
    const [last] = await db.sql<{ name: string; timestamp: string }>(
      `delete from schema_migration where name = 'CoverageByTree20261128011000' returning name, "timestamp"`,
    );
    await expect(db.upgrade()).rejects.toThrow('already exists');
    expect(await owner()).toBe('fayuan_owner');
    await db.sql('insert into schema_migration (name, "timestamp") values ($1, $2)', [
      last?.name,
      last?.timestamp,
    ]);
    await db.upgrade();
    expect(await owner()).toBe('app_definer');
  });
});
