import type { Database } from '@fayuan/database';
import { defineJob, type JobHandler } from '@fayuan/queue';
import { foldTail } from './fold.js';

/** Rings when facts were posted. Postings of the same moment are folded together. */
export const foldJob = defineJob({ name: 'ledger.fold', queue: 'rollup', gatherMs: 250 });

/** Serves the fold with a database opened as `app_rollup`. */
export const foldHandler = (database: Database): JobHandler => ({
  job: foldJob,
  handle: async () => void (await foldTail(database)),
});
