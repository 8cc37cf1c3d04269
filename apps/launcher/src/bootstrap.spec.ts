import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fingerprint, projectFolders, sourceFiles } from '../bootstrap/fingerprint.mjs';
import { isInstalled, isNodeRecent } from '../bootstrap/install.mjs';
import { closingLine, countsOf } from '../bootstrap/test-counts.mjs';

let root = '';
const put = (path: string, content: string): string => {
  const file = join(root, path);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, content);
  return file;
};
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'bootstrap-'));
});
afterEach(() => rmSync(root, { recursive: true }));

describe('the fingerprint of sources', () => {
  const now = (): string => fingerprint(root, sourceFiles(root));

  it('stays while nothing changes, and leaves built files out', () => {
    put('apps/a/src/main.ts', 'a');
    const before = now();
    put('apps/a/dist/main.js', 'built');
    put('apps/a/node_modules/x/index.js', 'installed');
    expect(now()).toBe(before);
  });

  it('changes with a file, its size, its time or its absence', () => {
    const file = put('apps/a/src/main.ts', 'a');
    const seen = [now()];
    put('apps/a/src/other.ts', 'b');
    seen.push(now());
    rmSync(join(root, 'apps/a/src/other.ts'));
    put('apps/a/src/main.ts', 'aa');
    seen.push(now());
    utimesSync(file, 1, 1);
    seen.push(now());
    expect(new Set(seen).size).toBe(4);
  });

  it('follows the libs a project declares, and theirs', () => {
    put('apps/a/package.json', '{"dependencies":{"@fayuan/org":"*","zod":"4"}}');
    put('libs/org/package.json', '{"dependencies":{"@fayuan/kernel":"*"}}');
    put('libs/kernel/package.json', '{}');
    expect(projectFolders(root, ['apps/a'])).toEqual(['apps/a', 'libs/kernel', 'libs/org']);
  });
});

describe('what is installed', () => {
  it('is nothing on a clean clone, and stale after the lock has changed', () => {
    put('package-lock.json', '{}');
    expect(isInstalled(root)).toBe(false);
    put('node_modules/.package-lock.json', '{}');
    expect(isInstalled(root)).toBe(true);
    utimesSync(join(root, 'node_modules/.package-lock.json'), 1, 1);
    expect(isInstalled(root)).toBe(true);
    put('package-lock.json', '{"changed":true}');
    expect(isInstalled(root)).toBe(false);
  });

  it.each([
    ['20.18.3', false],
    ['18.20.0', false],
    ['20.19.0', true],
    ['22.1.0', true],
  ])('needs Node.js 20.19: %s', (version, isEnough) => {
    expect(isNodeRecent(version)).toBe(isEnough);
  });
});

describe('what a test stage counts', () => {
  it('adds up tests, and takes a file that could not run for one failure', () => {
    const report = { numPassedTests: 5, numFailedTests: 1, numPendingTests: 2, numRuntimeErrorTestSuites: 1 };
    expect(countsOf(report, 1)).toEqual({ passed: 5, failed: 2, skipped: 2 });
  });

  it('takes a run that broke without a report for one failure', () => {
    expect(countsOf(undefined, 0)).toEqual({ passed: 0, failed: 1, skipped: 0 });
    const fine = { numPassedTests: 5, numFailedTests: 0, numPendingTests: 0, numRuntimeErrorTestSuites: 0 };
    expect(countsOf(fine, 1)).toEqual({ passed: 5, failed: 1, skipped: 0 });
  });

  it('ends with one line', () => {
    expect(closingLine([{ passed: 2, failed: 0, skipped: 0 }, countsOf(undefined, 0)])).toBe(
      '2 passed, 1 failed',
    );
  });
});
