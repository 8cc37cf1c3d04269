import type { ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { startInBackground, type Program } from './app-process.js';
import { tailOf } from './log-file.js';
import { end, identify, type ProcessIdentity } from './process-identity.js';
import { LauncherError, say } from './say.js';

/** An app that stays up while the system runs. */
export interface AppSpec {
  readonly name: string;
  readonly zh: string;
  readonly program: Program;
  /** Answers 200 at /readyz once the app can serve. */
  readonly readyUrl: string;
}

const calmMs = 60_000;
const readyLimitMs = 90_000;

/** How long to wait before the n-th restart in a row: 1, 2, 4 … at most 30 seconds. */
export function backOffMs(restartsInARow: number): number {
  return Math.min(30_000, 1_000 * 2 ** Math.max(0, restartsInARow - 1));
}

/** True once the address answers 200. */
export async function isReady(url: string): Promise<boolean> {
  try {
    return (await fetch(url, { signal: AbortSignal.timeout(2_000) })).ok;
  } catch {
    return false;
  }
}

/** One app kept alive: started, watched, started again when it dies, ended on request. */
export class AppChild {
  private child: ChildProcess | undefined;
  private identity: ProcessIdentity | undefined;
  private isStopping = false;
  private restarts = 0;
  private startedAt = 0;
  private readonly stopped = new AbortController();

  constructor(
    private readonly spec: AppSpec,
    private readonly logsDir: string,
    private readonly onProcess: (name: string, identity: ProcessIdentity) => void,
  ) {}

  get logFile(): string {
    return join(this.logsDir, `${this.spec.name}.log`);
  }

  /** Starts the app and waits until it can serve. Fails with the end of its log when it does not. */
  async start(): Promise<void> {
    if (this.isStopping) return;
    this.launch();
    const limit = performance.now() + readyLimitMs;
    while (!(await isReady(this.spec.readyUrl))) {
      if (this.child?.exitCode !== null || this.child.signalCode !== null)
        throw this.failure('已退出', 'it ended');
      if (performance.now() > limit) throw this.failure('迟迟没有就绪', 'it is not ready in time');
      await delay(100);
    }
    this.watch();
  }

  /** Ends the app; it gets ten seconds to finish what it has in hand. */
  async stop(): Promise<void> {
    this.isStopping = true;
    this.stopped.abort();
    if (this.identity === undefined) return;
    await end(this.identity, { signal: 'SIGTERM', graceMs: 10_000, lastSignal: 'SIGKILL' });
  }

  private launch(): void {
    const child = startInBackground(this.spec.program, this.logFile);
    child.on('error', () => undefined);
    this.child = child;
    this.startedAt = performance.now();
    this.identity = child.pid === undefined ? undefined : identify(child.pid);
    if (this.identity !== undefined) this.onProcess(this.spec.name, this.identity);
  }

  private watch(): void {
    const { child } = this;
    if (child === undefined) return;
    if (child.exitCode !== null || child.signalCode !== null) void this.restart();
    else child.once('exit', () => void this.restart());
  }

  private async restart(): Promise<void> {
    if (this.isStopping) return;
    this.restarts = performance.now() - this.startedAt > calmMs ? 1 : this.restarts + 1;
    const waitMs = backOffMs(this.restarts);
    const cause = this.child?.signalCode ?? `code ${this.child?.exitCode ?? '?'}`;
    say(
      `⚠ ${this.spec.zh}（${this.spec.name}）退出：${cause}，${waitMs / 1000} 秒后重启；日志 ${this.logFile}`,
      `${this.spec.name} ended, restarting in ${waitMs / 1000} s`,
    );
    const isAborted = await delay(waitMs, false, { signal: this.stopped.signal }).catch(() => true);
    if (isAborted) return;
    this.launch();
    this.watch();
    await this.sayWhenReady();
  }

  private async sayWhenReady(): Promise<void> {
    const { child } = this;
    while (!this.isStopping && child?.exitCode === null && child.signalCode === null) {
      if (await isReady(this.spec.readyUrl)) {
        say(`✓ ${this.spec.zh}（${this.spec.name}）已恢复`, `${this.spec.name} is back`);
        return;
      }
      await delay(100);
    }
  }

  private failure(zh: string, en: string): LauncherError {
    return new LauncherError(
      `${this.spec.zh}（${this.spec.name}）${zh}；日志 ${this.logFile} 的末尾：\n${tailOf(this.logFile, 20)}`,
      `${this.spec.name}: ${en}; the end of its log is above`,
    );
  }
}
