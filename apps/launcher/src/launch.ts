import { rmSync } from 'node:fs';
import { relative } from 'node:path';
import type { Closing } from './closing.js';
import type { Variables } from './environment.js';
import type { Places } from './places.js';
import { end } from './process-identity.js';
import { leftovers, OwnRun, readRunRecord, type RunRecord } from './run-record.js';
import { LauncherError, say, step } from './say.js';

/** What every part of one run shares. */
export interface Launch {
  readonly places: Places;
  readonly given: Variables;
  readonly closing: Closing;
  readonly run: OwnRun;
  /** Ends the run because of something that nobody waits for. */
  readonly fail: (error: unknown) => void;
}

/** What a launch is made of before it holds the project folder. */
export type LaunchParts = Omit<Launch, 'run'>;

/** Ends what a killed run left behind: its apps first, its database last. */
async function clearDeadRun(places: Places): Promise<void> {
  const remaining = leftovers(readRunRecord(places.runRecord));
  if (remaining.length > 0) {
    say(`▸ 清理上次遗留的 ${remaining.length} 个进程`, 'ending what an earlier run left behind');
  }
  const isDatabase = (process: RunRecord['processes'][number]): boolean => process.name === 'postgres';
  await Promise.all(
    remaining
      .filter((process) => !isDatabase(process))
      .map((process) => end(process, { signal: 'SIGTERM', graceMs: 5_000, lastSignal: 'SIGKILL' })),
  );
  for (const process of remaining.filter(isDatabase)) {
    await end(process, { signal: 'SIGINT', graceMs: 30_000, lastSignal: 'SIGQUIT' });
  }
  rmSync(places.runRecord, { force: true });
}

/** Takes the project folder for this run; `isFresh` deletes all data first. */
export async function takeFolder(parts: LaunchParts, command: string, isFresh = false): Promise<Launch> {
  await clearDeadRun(parts.places);
  if (isFresh) {
    await step(
      `删除全部数据（${relative(parts.places.root, parts.places.data)}）`,
      'deleting all data',
      async () => {
        rmSync(parts.places.data, { recursive: true, force: true });
      },
    );
  }
  const run = OwnRun.claim(parts.places.runRecord, command);
  parts.closing.add(() => run.release());
  parts.closing.onBegin(() => run.publish({ isStopping: true }));
  return { ...parts, run };
}

/** Ends a run that is alive and waits for it. */
export async function stopLiveRun(live: RunRecord): Promise<void> {
  await step(`停止正在运行的系统（进程 ${live.launcher.pid}）`, 'stopping the running system', async () => {
    const gone = await end(live.launcher, { signal: 'SIGTERM', graceMs: 60_000, lastSignal: 'SIGKILL' });
    if (!gone)
      throw new LauncherError('停不下来', `process ${live.launcher.pid} does not stop; end it by hand`);
  });
}
