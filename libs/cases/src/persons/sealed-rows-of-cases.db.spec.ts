import { randomBytes } from 'node:crypto';
import { DataKeys, PersonKeys } from '@fayuan/crypto';
import { TestDatabase } from '@fayuan/testing';
import { sealedRowsOfCases } from './sealed-rows-of-cases.js';

/** Columns of bytes that no data key has to do with: hashes of what was given out once. */
const OTHERS: readonly string[] = [
  'handler_link.session_hash',
  'handler_link.token_hash',
  'session.token_hash',
  'sign_in_attempt.login_digest',
];

describe('what is sealed', () => {
  let db: TestDatabase;
  beforeAll(async () => {
    db = await TestDatabase.create();
  });
  afterAll(() => db.drop());

  it('is written anew by the change of keys, every column of it', async () => {
    const keys = [{ id: 'k1', secret: randomBytes(32) }];
    const rows = sealedRowsOfCases(new DataKeys(keys, 'aes-256-gcm'), new PersonKeys(keys));
    const known = new Set(['person', 'person_index', ...rows.map(({ name }) => name)]);
    const columns = await db.sql<{ table: string; column: string }>(
      `select table_name as "table", column_name as "column" from information_schema.columns
       where table_schema = 'public' and data_type = 'bytea' order by 1, 2`,
    );
    const forgotten = columns
      .filter(({ table }) => !known.has(table))
      .map((each) => `${each.table}.${each.column}`);
    expect(forgotten).toEqual(OTHERS);
  });
});
