import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { loadConfig } from '@fayuan/config';
import type { SuiteName } from './cipher-suite.js';
import { DataKeys } from './data-keys.js';

const UNIT = '0190a000-0000-7000-8000-000000000001';
const OTHER = '0190a000-0000-7000-8000-000000000002';
const PLACE = 'person 1 name';
const master = (id: string) => ({ id, secret: randomBytes(32) });

describe.each<SuiteName>(['aes-256-gcm', 'sm4'])('DataKeys with %s', (suite) => {
  const keys = new DataKeys([master('k1')], suite);

  it('open for the same unit and place what they have sealed, and show none of it', () => {
    const sealed = keys.cipherOf(UNIT).seal('王小明', PLACE);
    expect(keys.cipherOf(UNIT).open(sealed, PLACE)).toBe('王小明');
    expect(sealed.includes(Buffer.from('王小明'))).toBe(false);
    expect(keys.cipherOf(UNIT).seal('王小明', PLACE).equals(sealed)).toBe(false);
  });

  it('open nothing of another unit, of another place, or of another master key', () => {
    const sealed = keys.cipherOf(UNIT).seal('王小明', PLACE);
    expect(() => keys.cipherOf(OTHER).open(sealed, PLACE)).toThrow('not authentic');
    expect(() => keys.cipherOf(UNIT).open(sealed, 'person 2 name')).toThrow('not authentic');
    expect(() => new DataKeys([master('k1')], suite).cipherOf(UNIT).open(sealed, PLACE)).toThrow(
      'not authentic',
    );
    expect(() => new DataKeys([master('k2')], suite).cipherOf(UNIT).open(sealed, PLACE)).toThrow('k1');
  });

  it('refuse what is no ciphertext of theirs, without repeating it', () => {
    const sealed = keys.cipherOf(UNIT).seal('王小明', PLACE);
    const open = (bytes: Buffer) => () => keys.cipherOf(UNIT).open(bytes, PLACE);
    for (const wrong of [
      Buffer.alloc(0),
      Buffer.from('王小明'),
      sealed.subarray(0, 9),
      sealed.subarray(0, -1),
    ]) {
      expect(open(wrong)).toThrow('cannot be opened');
      expect(open(wrong)).not.toThrow('王小明');
    }
  });

  it('seal with the newest master key and open with the old one as well while keys are being changed', () => {
    const [old, next] = [master('k1'), master('k2')];
    const before = new DataKeys([old], suite);
    const between = new DataKeys([next, old], suite);
    const sealed = before.cipherOf(UNIT).seal('王小明', PLACE);
    expect(between.cipherOf(UNIT).open(sealed, PLACE)).toBe('王小明');
    const anew = between.cipherOf(UNIT).seal('王小明', PLACE);
    expect(new DataKeys([next], suite).cipherOf(UNIT).open(anew, PLACE)).toBe('王小明');
    expect(() => before.cipherOf(UNIT).open(anew, PLACE)).toThrow('k2');
    const digests = between.indexOf(UNIT).digestsOf('phone', '13800000000');
    expect(digests).toContainEqual(before.indexOf(UNIT).digestsOf('phone', '13800000000')[0]);
  });

  it('index equal texts of one unit and kind alike, and nothing else', () => {
    const digest = (unit: string, kind: string, text: string) =>
      keys.indexOf(unit).digestsOf(kind, text)[0]?.digest.toString('hex');
    const one = digest(UNIT, 'phone', '13800000000');
    expect(one).toHaveLength(64);
    expect(digest(UNIT, 'phone', '13800000000')).toBe(one);
    expect(
      new Set([one, digest(OTHER, 'phone', '13800000000'), digest(UNIT, 'document', '13800000000')]).size,
    ).toBe(3);
  });

  it('are not to be looked at, nor are the ciphers made of them', () => {
    const secret = master('k1');
    const hidden = new DataKeys([secret], suite);
    const cipher = hidden.cipherOf(UNIT);
    cipher.seal('x', PLACE);
    for (const each of [hidden, cipher, hidden.indexOf(UNIT)])
      for (const shown of [inspect(each, { depth: 9, showHidden: true }), JSON.stringify(each)])
        expect(shown).not.toMatch(
          new RegExp(`${secret.secret.toString('base64').slice(0, 12)}|Buffer|Uint8Array`),
        );
  });
});

describe('DataKeys of a changed suite', () => {
  it('open what the other suite has sealed', () => {
    const secret = master('k1');
    const sealed = new DataKeys([secret], 'aes-256-gcm').cipherOf(UNIT).seal('王小明', PLACE);
    expect(new DataKeys([secret], 'sm4').cipherOf(UNIT).open(sealed, PLACE)).toBe('王小明');
  });
});

describe('DataKeys from a file', () => {
  let folder: string;
  beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'fayuan-keys-'))));
  afterAll(() => rmSync(folder, { recursive: true }));

  const read = (content: string, more = {}): DataKeys => {
    const file = join(folder, 'keys');
    writeFileSync(file, content);
    return DataKeys.fromFile(loadConfig({ DATA_KEY_FILE: file, ...more }));
  };

  it('use the suite of the configuration', () => {
    const content = `k1:${randomBytes(32).toString('base64')}`;
    expect(read(content).cipherOf(UNIT).seal('', PLACE)[1]).toBe(1);
    expect(read(content, { DATA_CIPHER: 'sm4' }).cipherOf(UNIT).seal('', PLACE)[1]).toBe(2);
  });

  it('name the variable when they are missing or malformed, and never what the file holds', () => {
    expect(() => DataKeys.fromFile(loadConfig({}))).toThrow(/DATA_KEY_FILE/);
    expect(() => DataKeys.fromFile(loadConfig({ DATA_KEY_FILE: join(folder, 'none') }))).toThrow(
      /DATA_KEY_FILE.*ENOENT/,
    );
    for (const content of ['', 'nothing-of-a-key', 'k1:c2hvcnQ='])
      expect(() => read(content)).toThrow(/DATA_KEY_FILE/);
    expect(() => read('k1:c2hvcnQ=')).not.toThrow('c2hvcnQ=');
  });
});
