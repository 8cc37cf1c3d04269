import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { identify, isRunning, type ProcessIdentity } from './process-identity.js';
import { LauncherError } from './say.js';

/** What a launcher writes down about its run, so that the next one finds (or clears away) what is there. */
export interface RunRecord {
  readonly command: string;
  readonly launcher: ProcessIdentity;
  readonly processes: readonly (ProcessIdentity & { readonly name: string })[];
  /** There from the moment the run was asked to end. */
  readonly isStopping?: boolean;
  /** Where the gateway answers; not there before it does. */
  readonly url?: string;
  /** The environment the apps were given; commands reach the same database through it. */
  readonly environment?: Readonly<Record<string, string>>;
}

/** Reads the record; undefined when there is none, or a cut-off one. */
export function readRunRecord(file: string): RunRecord | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as RunRecord;
  } catch {
    return undefined;
  }
}

/** The record of a launcher that runs now. */
export function findLiveRun(file: string): RunRecord | undefined {
  const record = readRunRecord(file);
  return record !== undefined && isRunning(record.launcher) ? record : undefined;
}

const noticeMs = 600;

/**
 * The record of a launcher that runs and goes on running. One that is about to end is waited for: whoever stops
 * the system and starts it again at once wants it started.
 */
export async function findLastingRun(file: string): Promise<RunRecord | undefined> {
  if (findLiveRun(file) === undefined) return undefined;
  // The launcher notices a quarter of a second late that the npm above it was stopped.
  await delay(noticeMs);
  while (findLiveRun(file)?.isStopping === true) await delay(100);
  return findLiveRun(file);
}

/** The processes of a dead launcher that are still there. */
export function leftovers(record: RunRecord | undefined): RunRecord['processes'] {
  return (record?.processes ?? []).filter(isRunning);
}

/** The record of this very run: held from `claim` to `release`, brought up to date in between. */
export class OwnRun {
  private record: RunRecord;

  private constructor(
    private readonly file: string,
    record: RunRecord,
  ) {
    this.record = record;
  }

  /**
   * Takes the place of the one run this project folder may have; the record of a dead run must have been
   * cleared before. Fails when another run was quicker.
   */
  static claim(file: string, command: string): OwnRun {
    const launcher = identify(process.pid) ?? { pid: process.pid, started: '' };
    const run = new OwnRun(file, { command, launcher, processes: [] });
    mkdirSync(dirname(file), { recursive: true });
    try {
      writeFileSync(file, JSON.stringify(run.record), { mode: 0o600, flag: 'wx' });
    } catch {
      throw new LauncherError('另一个 npm start 刚刚启动', 'another run was a moment quicker; try again');
    }
    return run;
  }

  /** Writes down a process that must not outlive the run; one of the same name is replaced. */
  add(name: string, identity: ProcessIdentity): void {
    const others = this.record.processes.filter((process) => process.name !== name);
    this.write({ ...this.record, processes: [...others, { name, ...identity }] });
  }

  /** Writes down where the system can be reached, or that it is about to end. */
  publish(reachable: Pick<RunRecord, 'url' | 'environment' | 'isStopping'>): void {
    this.write({ ...this.record, ...reachable });
  }

  release(): void {
    rmSync(this.file, { force: true });
  }

  private write(record: RunRecord): void {
    this.record = record;
    writeFileSync(`${this.file}.new`, `${JSON.stringify(record, null, 2)}\n`, { mode: 0o600 });
    renameSync(`${this.file}.new`, this.file);
  }
}
