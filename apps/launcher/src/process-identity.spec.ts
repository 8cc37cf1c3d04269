import { spawn } from 'node:child_process';
import { end, identify, isRunning, startTicks } from './process-identity.js';

const fields = (state: string): string =>
  `${state} 1 42 42 0 -1 4194560 1 0 0 0 0 0 0 0 20 0 1 0 987654 1000 2`;

describe('who a process is', () => {
  it('finds the start time behind a name with brackets and blanks', () => {
    expect(startTicks(`42 (postgres: a) b (c)) ${fields('S')}`)).toBe('987654');
  });

  it('takes a zombie for gone', () => {
    expect(startTicks(`42 (node) ${fields('Z')}`)).toBeUndefined();
  });

  it('knows itself, and not a later process of the same number', () => {
    const self = identify(process.pid);
    expect(self).toBeDefined();
    if (self === undefined) return;
    expect(isRunning(self)).toBe(true);
    expect(isRunning({ ...self, started: 'another boot:1' })).toBe(false);
  });

  it('ends exactly that process, the hard way when it must', async () => {
    const deaf = spawn(process.execPath, [
      '-e',
      "process.on('SIGTERM', () => {}); console.log('up'); setInterval(() => {}, 1000)",
    ]);
    await new Promise((resolve) => deaf.stdout.once('data', resolve));
    const identity = identify(deaf.pid ?? 0);
    expect(identity).toBeDefined();
    if (identity === undefined) return;
    const stranger = { ...identity, started: 'another boot:1' };
    expect(await end(stranger, { signal: 'SIGKILL', graceMs: 10, lastSignal: 'SIGKILL' })).toBe(true);
    expect(isRunning(identity)).toBe(true);
    expect(await end(identity, { signal: 'SIGTERM', graceMs: 50, lastSignal: 'SIGKILL' })).toBe(true);
    expect(isRunning(identity)).toBe(false);
  });
});
