import { once } from 'node:events';
import { setImmediate as turn } from 'node:timers/promises';
import type { Connection, Submittable } from 'pg';

/** A value of a row sent by COPY; null is NULL, a Date a moment. */
export type CopyValue = string | number | Date | null;

/** What a connection of `pg` can do for COPY besides what its types tell. */
interface CopyConnection extends Connection {
  sendCopyFromChunk(chunk: Buffer): void;
  endCopyFrom(): void;
  sendCopyFail(message: string): void;
}

/** So much is put together before it is sent: large enough that a row costs nothing of its own. */
const CHUNK_CHARACTERS = 65_536;

const ESCAPED: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

function encoded(value: CopyValue): string {
  if (value === null) return '\\N';
  if (typeof value === 'number') return String(value);
  if (value instanceof Date) return value.toISOString();
  return value.replace(/[\\\t\n\r]/gu, (letter) => ESCAPED[letter] ?? letter);
}

/** A row in the text format of COPY. */
export const copyLine = (row: readonly CopyValue[]): string => `${row.map(encoded).join('\t')}\n`;

/**
 * One `COPY … FROM STDIN` of a client: rows are taken as fast as the server takes them, so that no more than a chunk of them is in
 * memory. Given to `Client.query`; `done` tells how many rows went in, or why none did.
 */
export class CopyIn implements Submittable {
  readonly done: Promise<number>;
  private settle!: { resolve: (rows: number) => void; reject: (error: Error) => void };
  private copied = 0;
  private hasEnded = false;
  private ownFault: Error | undefined;

  constructor(
    private readonly statement: string,
    private readonly rows: Iterable<readonly CopyValue[]>,
  ) {
    this.done = new Promise((resolve, reject) => (this.settle = { resolve, reject }));
  }

  submit(connection: Connection): void {
    connection.query(this.statement);
  }

  handleCopyInResponse(connection: CopyConnection): void {
    this.send(connection).catch((error: Error) => {
      if (this.hasEnded) return;
      // The server answers with an error of its own, which ends this statement.
      this.ownFault = error;
      connection.sendCopyFail(error.message);
    });
  }

  handleCommandComplete({ text }: { text: string }): void {
    this.copied = Number(text.split(' ')[1] ?? 0);
  }

  handleReadyForQuery(): void {
    this.hasEnded = true;
    this.settle.resolve(this.copied);
  }

  handleError(error: Error): void {
    this.hasEnded = true;
    this.settle.reject(this.ownFault ?? error);
  }

  private async send(connection: CopyConnection): Promise<void> {
    let chunk = '';
    for (const row of this.rows) {
      chunk += copyLine(row);
      if (chunk.length < CHUNK_CHARACTERS) continue;
      connection.sendCopyFromChunk(Buffer.from(chunk));
      chunk = '';
      if (connection.stream.writableNeedDrain) await once(connection.stream, 'drain');
      // A server that takes everything at once would never be heard otherwise. What it has refused needs no more rows.
      await turn();
      if (this.hasEnded) return;
    }
    if (chunk !== '') connection.sendCopyFromChunk(Buffer.from(chunk));
    connection.endCopyFrom();
  }
}
