import { randomBytes } from 'node:crypto';
import { growProvince, TestDatabase, type TestProvince } from '@fayuan/testing';
import { manageBiLogins } from './manage-bi-logins.js';

describe('npm run bi', () => {
  let db: TestDatabase;
  let tree: TestProvince;
  const login = `bi_test_${randomBytes(6).toString('hex')}`;
  const run = async (...given: string[]) => {
    const lines: string[] = [];
    const code = await manageBiLogins(db.ownerUrl, given, (line) => lines.push(line));
    return { code, text: lines.join('\n') };
  };

  beforeAll(async () => {
    db = await TestDatabase.create();
    tree = await growProvince(db);
  });
  afterAll(async () => {
    await run('remove', login);
    await db.drop();
  });

  it('makes a login and names its password once, lists it, and drops it', async () => {
    const made = await run('add', login, tree.province.code);
    expect([made.code, made.text]).toEqual([0, expect.stringMatching(/口令 password {2}[\w-]{32}\n/u)]);
    expect((await run('add', login, tree.province.code)).code).toBe(0);
    const list = await run();
    expect(list.text).toContain(`${login}  ${tree.province.code} ${tree.province.name}`);
    expect(list.text).toContain('1 logins');
    expect((await run('remove', login)).code).toBe(0);
    expect((await run('remove', login)).code).toBe(1);
    expect(await db.sql(`select from pg_roles where rolname = $1`, [login])).toEqual([]);
  });

  it('says what is wrong with a wish', async () => {
    expect((await run('add', login, 'no-such-code')).code).toBe(1);
    for (const wish of [['add', login], ['add', 'postgres', tree.province.code], ['remove'], ['drop', login]])
      expect(await run(...wish)).toEqual({ code: 2, text: expect.stringContaining('docs/bi.md') });
  });
});
