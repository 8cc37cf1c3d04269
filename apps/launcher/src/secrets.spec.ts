import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensurePersonKeys } from './secrets.js';

describe('the keys persons are counted by', () => {
  it('are made up once, for their owner alone, and never again', () => {
    const folder = mkdtempSync(join(tmpdir(), 'fayuan-secrets-'));
    const file = join(folder, '.data', 'person-keys');
    ensurePersonKeys(file);
    const made = readFileSync(file, 'utf8');
    expect(made).toMatch(/^k1:[A-Za-z0-9+/]{43}=\n$/);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    ensurePersonKeys(file);
    expect(readFileSync(file, 'utf8')).toBe(made);
    rmSync(folder, { recursive: true });
  });
});
