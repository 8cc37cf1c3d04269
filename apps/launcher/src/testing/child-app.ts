import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import { type Program, startInBackground } from '../app-process.js';
import { isReady } from '../children.js';
import { tailOf } from '../log-file.js';

const READY_LIMIT_MS = 60_000;

/** An app as a process of its own that nobody keeps alive: it ends when a test says so, and only then. */
export class ChildApp {
  private child: ChildProcess | undefined;

  constructor(
    private readonly program: Program,
    private readonly readyUrl: string,
    private readonly logFile: string,
  ) {}

  /** Starts the app and waits until it can serve. @throws Error with the end of its log when it does not come up */
  async start(): Promise<void> {
    const child = startInBackground(this.program, this.logFile);
    this.child = child;
    const limit = performance.now() + READY_LIMIT_MS;
    while (!(await isReady(this.readyUrl))) {
      if (this.child !== child) return;
      if (hasEnded(child) || performance.now() > limit)
        throw new Error(`${this.program.file} did not come up:\n${tailOf(this.logFile, 20)}`);
      await delay(50);
    }
  }

  /** Ends the process with the signal and resolves when it is gone. */
  async end(signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
    const { child } = this;
    this.child = undefined;
    if (!child || hasEnded(child)) return;
    const gone = once(child, 'exit');
    child.kill(signal);
    await gone;
  }
}

const hasEnded = (child: ChildProcess): boolean => child.exitCode !== null || child.signalCode !== null;
