import { asOwner, type CopyValue } from '@fayuan/database';
import { TestDatabase } from './test-database.js';

describe('rows copied in by the owner', () => {
  let db: TestDatabase;

  beforeAll(async () => {
    db = await TestDatabase.create();
    await db.sql('create table copied (no int primary key, word text, at timestamptz)');
    await db.sql('grant all on copied to fayuan_owner');
  });
  afterAll(() => db.drop());

  const copy = (rows: Iterable<readonly CopyValue[]>) =>
    asOwner(db.ownerUrl, (owner) => owner.copyInto('copied (no, word, at)', rows));
  const found = () => db.sql<{ no: number; word: string | null }>('select no, word from copied order by no');

  it('arrive as they were, whatever letters are in them, and more of them than one chunk holds', async () => {
    const odd = ['制表\t换行\n回车\r反斜\\杠', '\\N', '', '“引号”'];
    expect(await copy(odd.map((word, no) => [no, word, new Date(0)]))).toBe(4);
    expect((await found()).map(({ word }) => word)).toEqual(odd);
    await db.sql('truncate copied');
    const many = Array.from({ length: 20_000 }, (_, no) => [no, no === 7 ? null : '法律援助', null]);
    expect(await copy(many)).toBe(20_000);
    expect((await found())[7]).toEqual({ no: 7, word: null });
    expect(await copy([])).toBe(0);
  });

  it('leave nothing behind when the server refuses one of them, or when they cannot be made', async () => {
    await db.sql('truncate copied');
    const endless = function* () {
      for (let no = 0; ; no = (no + 1) % 50_000) yield [no, 'twice', null];
    };
    await expect(copy(endless())).rejects.toThrow(/copied_pkey/);
    const broken = function* () {
      yield [1, 'one', null];
      throw new Error('no more words');
    };
    await expect(copy(broken())).rejects.toThrow('no more words');
    await expect(asOwner(db.ownerUrl, (owner) => owner.copyInto('nowhere', []))).rejects.toThrow(/nowhere/);
    expect(await found()).toEqual([]);
  });
});
