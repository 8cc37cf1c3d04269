import { readFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';

/** A process that cannot be mistaken for a later one of the same number: start time and boot belong to it. */
export interface ProcessIdentity {
  readonly pid: number;
  readonly started: string;
}

const readText = (path: string): string | undefined => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
};

/**
 * The start time (clock ticks since boot) in the text of /proc/PID/stat; undefined for a zombie, which holds
 * nothing any more. The name in brackets may itself hold brackets and blanks: count from the last bracket (proc(5)).
 */
export function startTicks(stat: string): string | undefined {
  const fields = stat
    .slice(stat.lastIndexOf(')') + 1)
    .trim()
    .split(/\s+/);
  const [state] = fields;
  return state === 'Z' || state === 'X' ? undefined : fields[19];
}

/** Who has this number now; undefined when nobody (or only a zombie) does. */
export function identify(pid: number): ProcessIdentity | undefined {
  const stat = readText(`/proc/${pid}/stat`);
  const ticks = stat === undefined ? undefined : startTicks(stat);
  if (ticks === undefined) return undefined;
  const boot = (readText('/proc/sys/kernel/random/boot_id') ?? '').trim();
  return { pid, started: `${boot}:${ticks}` };
}

/** True while exactly this process runs. */
export function isRunning(identity: ProcessIdentity): boolean {
  return identify(identity.pid)?.started === identity.started;
}

/** The words of a process's command line; empty when it is gone. Readable for every user, unlike its cwd. */
export function commandLineOf(pid: number): string[] {
  return (readText(`/proc/${pid}/cmdline`) ?? '').split('\0').filter((word) => word !== '');
}

/** How to end a process: the polite signal, how long to wait, and what comes then. */
export interface Ending {
  readonly signal: NodeJS.Signals;
  readonly graceMs: number;
  readonly lastSignal: NodeJS.Signals;
}

const send = (pid: number, signal: NodeJS.Signals): void => {
  try {
    process.kill(pid, signal);
  } catch {
    // It ended between the look and the signal.
  }
};

const untilGone = async (identity: ProcessIdentity, limitMs: number): Promise<boolean> => {
  const limit = performance.now() + limitMs;
  while (isRunning(identity)) {
    if (performance.now() > limit) return false;
    await delay(25);
  }
  return true;
};

/** Ends this very process and waits until it is gone; true when it is. */
export async function end(identity: ProcessIdentity, ending: Ending): Promise<boolean> {
  if (!isRunning(identity)) return true;
  send(identity.pid, ending.signal);
  if (await untilGone(identity, ending.graceMs)) return true;
  send(identity.pid, ending.lastSignal);
  return untilGone(identity, 5_000);
}
