import { buffer } from 'node:stream/consumers';
import { markTable } from './mark-table.js';
import { readTable } from './read-table.js';
import { UnreadableWorkbook } from './unreadable-workbook.js';
import { FILE_AT_FAULT, type WorkbookTask } from './workbook-task.js';

/* A process that lives for one file: the task and the file come in, the answer goes out. It has no environment and no key. */

async function answer(task: WorkbookTask, file: Buffer): Promise<Buffer | string> {
  if (task.kind === 'read') return JSON.stringify(readTable(file, task.wish));
  return markTable(file, task.marking, new Date(task.at));
}

async function main(): Promise<void> {
  const given = await buffer(process.stdin);
  const length = given.readUInt32LE(0);
  const task = JSON.parse(given.toString('utf8', 4, 4 + length)) as WorkbookTask;
  try {
    process.stdout.write(await answer(task, given.subarray(4 + length)));
  } catch (error) {
    if (!(error instanceof UnreadableWorkbook)) throw error;
    process.exitCode = FILE_AT_FAULT;
    process.stdout.write(JSON.stringify({ reason: error.reason, columns: error.columns }));
  }
}

await main();
