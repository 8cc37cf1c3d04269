import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { identify } from './process-identity.js';
import { findLiveRun, leftovers, OwnRun, readRunRecord } from './run-record.js';

let folder = '';
const file = (): string => join(folder, 'run.json');
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'run-record-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const self = identify(process.pid) ?? { pid: 0, started: '' };

describe('the record of a run', () => {
  it('belongs to one run at a time', () => {
    const run = OwnRun.claim(file(), 'start');
    expect(() => OwnRun.claim(file(), 'start')).toThrow('another run');
    run.release();
    expect(findLiveRun(file())).toBeUndefined();
    OwnRun.claim(file(), 'start').release();
  });

  it('names the processes, the newest of each name, and where to reach the system', () => {
    const run = OwnRun.claim(file(), 'start');
    run.add('gateway', { pid: 1, started: 'old' });
    run.add('gateway', self);
    run.publish({ url: 'http://localhost:8080' });
    const live = findLiveRun(file());
    expect(live?.url).toBe('http://localhost:8080');
    expect(live?.processes).toEqual([{ name: 'gateway', ...self }]);
  });

  it('of a dead launcher is no live run, and only what still runs is left over', () => {
    const processes = [
      { name: 'gateway', ...self },
      { name: 'postgres', pid: self.pid, started: 'recycled number' },
    ];
    writeFileSync(
      file(),
      JSON.stringify({ command: 'start', launcher: { pid: 1, started: 'x' }, processes }),
    );
    expect(findLiveRun(file())).toBeUndefined();
    expect(leftovers(readRunRecord(file())).map(({ name }) => name)).toEqual(['gateway']);
  });

  it('that is cut off counts as none', () => {
    writeFileSync(file(), '{"launcher":');
    expect(readRunRecord(file())).toBeUndefined();
    expect(leftovers(undefined)).toEqual([]);
  });
});
