import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';

/** A built program as a process of its own, and what it has said so far. */
export class RunningProgram {
  private said = '';
  /** Its exit code, or the signal that ended it. */
  readonly ended: Promise<number | string | null>;

  private constructor(readonly child: ChildProcess) {
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (chunk: Buffer) => void (this.said += chunk.toString()));
    this.ended = once(child, 'exit').then(([code, signal]) => code ?? signal);
  }

  /** @param file the program, e.g. `apps/x/dist/main.js`; its environment is the one given and nothing else */
  static start(
    file: string,
    env: Readonly<Record<string, string>>,
    words: readonly string[] = [],
  ): RunningProgram {
    const child = spawn(process.execPath, [file, ...words], {
      env: { PATH: process.env['PATH'], HEALTH_PORT: '0', RECONCILE_SECONDS: '1', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    return new RunningProgram(child);
  }

  get output(): string {
    return this.said;
  }

  /** The port of its health server, once it says that it works. @throws Error when it ends before */
  async port(): Promise<number> {
    for (;;) {
      const found = /"port":(\d+)/.exec(this.said);
      if (found) return Number(found[1]);
      if (this.child.exitCode !== null) throw new Error(`the program ended: ${this.said}`);
      await Promise.race([
        once(this.child.stdout as NodeJS.ReadableStream, 'data'),
        once(this.child, 'exit'),
      ]);
    }
  }

  /** Ends it as a crash would, and resolves when it is gone. */
  async kill(): Promise<void> {
    this.child.kill('SIGKILL');
    await this.ended;
  }
}
