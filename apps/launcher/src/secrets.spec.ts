import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureKeys } from './secrets.js';

describe('the keys of persons', () => {
  it('are made up once, for their owner alone, and never again', () => {
    const folder = mkdtempSync(join(tmpdir(), 'fayuan-secrets-'));
    const file = join(folder, '.data', 'person-keys');
    ensureKeys(file);
    const made = readFileSync(file, 'utf8');
    expect(made).toMatch(/^k1:[A-Za-z0-9+/]{43}=\n$/);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    ensureKeys(file);
    expect(readFileSync(file, 'utf8')).toBe(made);
    rmSync(folder, { recursive: true });
  });
});
