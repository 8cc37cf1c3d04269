import type { Marking } from './mark-table.js';
import type { TableWish } from './read-table.js';

/** What the child is asked for. */
export type WorkbookTask =
  | { readonly kind: 'read'; readonly wish: TableWish }
  | { readonly kind: 'mark'; readonly marking: Marking; readonly at: string };

/** With this the child ends when the file, not the program, is at fault. */
export const FILE_AT_FAULT = 3;

/** As the child takes it in: how long the task is, the task, the file. */
export function packed(task: WorkbookTask, file: Buffer): Buffer {
  const text = Buffer.from(JSON.stringify(task));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(text.length);
  return Buffer.concat([length, text, file]);
}
