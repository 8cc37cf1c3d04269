import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { loadConfig } from '@fayuan/config';
import { PersonKeys } from './person-keys.js';

describe('PersonKeys', () => {
  let folder: string;
  beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'fayuan-keys-'))));
  afterAll(() => rmSync(folder, { recursive: true }));

  const read = (content: string): PersonKeys => {
    const file = join(folder, 'keys');
    writeFileSync(file, content);
    return PersonKeys.fromFile(loadConfig({ PERSON_INDEX_KEY_FILE: file }));
  };

  it('come from the file, and are not to be looked at', () => {
    const secret = randomBytes(32);
    const keys = read(`k1:${secret.toString('base64')}\n`);
    expect(keys.indexesOf('11010519491231002X')).toMatchObject([{ keyId: 'k1' }]);
    for (const shown of [inspect(keys, { depth: 9, showHidden: true }), JSON.stringify(keys)])
      expect(shown).not.toMatch(new RegExp(`${secret.toString('base64').slice(0, 12)}|Buffer`));
  });

  it('name the variable when they are missing or malformed, and never what the file holds', () => {
    expect(() => PersonKeys.fromFile(loadConfig({}))).toThrow(/PERSON_INDEX_KEY_FILE/);
    const missing = loadConfig({ PERSON_INDEX_KEY_FILE: join(folder, 'none') });
    expect(() => PersonKeys.fromFile(missing)).toThrow(/PERSON_INDEX_KEY_FILE.*ENOENT/);
    for (const content of ['', 'nothing-of-a-key', 'k1:!!', 'k1:c2hvcnQ='])
      expect(() => read(content)).toThrow(/PERSON_INDEX_KEY_FILE/);
    expect(() => read('k1:c2hvcnQ=')).not.toThrow('c2hvcnQ=');
  });
});
