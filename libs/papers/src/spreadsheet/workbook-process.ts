import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import type { Marking } from './mark-table.js';
import type { ReadTable, TableWish } from './read-table.js';
import { type UnreadableReason, UnreadableWorkbook } from './unreadable-workbook.js';
import { FILE_AT_FAULT, packed, type WorkbookTask } from './workbook-task.js';

/** The program is found beside the built library, whether this file runs built or not. */
const PROGRAM = join(import.meta.dirname, '../../dist/spreadsheet/workbook-child.js');

export interface WorkbookLimits {
  /** Heap of the child in MB. */
  readonly memory: number;
  readonly seconds: number;
  /** Bytes of its answer. */
  readonly answer: number;
}

const LIMITS: WorkbookLimits = { memory: 512, seconds: 20, answer: 96 * 1024 * 1024 };

/**
 * Reads and marks files of strangers in a process that can be killed: each file in one of its own, which has no environment, no
 * key and no way to the database, and ends when it takes too much memory or time. Whatever becomes of it, this process lives.
 */
export class WorkbookProcess {
  readonly #limits: WorkbookLimits;
  readonly #begun: (child: ChildProcess) => void;

  /** @param begun hears of each child, for tests that kill it */
  constructor(limits: Partial<WorkbookLimits> = {}, begun: (child: ChildProcess) => void = () => undefined) {
    this.#limits = { ...LIMITS, ...limits };
    this.#begun = begun;
  }

  /** @throws UnreadableWorkbook, `too_heavy` also when the child died */
  async read(file: Buffer, wish: TableWish): Promise<ReadTable> {
    return JSON.parse((await this.#run({ kind: 'read', wish }, file)).toString('utf8'));
  }

  /** The same file with marks. @throws UnreadableWorkbook, `too_heavy` also when the child died */
  mark(file: Buffer, marking: Marking, at: Date): Promise<Buffer> {
    return this.#run({ kind: 'mark', marking, at: at.toISOString() }, file);
  }

  #run(task: WorkbookTask, file: Buffer): Promise<Buffer> {
    const { memory, seconds, answer } = this.#limits;
    const child = spawn(process.execPath, [`--max-old-space-size=${memory}`, PROGRAM], {
      stdio: ['pipe', 'pipe', 'ignore'],
      env: {},
      timeout: seconds * 1000,
      killSignal: 'SIGKILL',
    });
    this.#begun(child);
    return new Promise((resolve, reject) => {
      const pieces: Buffer[] = [];
      let bytes = 0;
      child.stdout.on('data', (piece: Buffer) => {
        bytes += piece.length;
        if (bytes > answer) child.kill('SIGKILL');
        else pieces.push(piece);
      });
      // A child that dies early closes its end; what became of it is seen when it is closed.
      child.stdin.on('error', () => undefined);
      child.once('error', reject);
      child.once('close', (code) => {
        if (code === 0) resolve(Buffer.concat(pieces));
        else reject(code === FILE_AT_FAULT ? unreadable(pieces) : new UnreadableWorkbook('too_heavy'));
      });
      child.stdin.end(packed(task, file));
    });
  }
}

function unreadable(pieces: readonly Buffer[]): UnreadableWorkbook {
  const said = JSON.parse(Buffer.concat(pieces).toString('utf8')) as {
    reason: UnreadableReason;
    columns: string[];
  };
  return new UnreadableWorkbook(said.reason, said.columns);
}
