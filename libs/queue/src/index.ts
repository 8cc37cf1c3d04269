export { Bells, type QueueOptions } from './bells.js';
export {
  type DrainOptions,
  drainDueWork,
  type DueWork,
  type FailedWork,
  failedWork,
  isLastPart,
  type NewWork,
  redriveWork,
  scheduleWork,
  scheduleWorkFor,
  type StepResult,
} from './due-work.js';
export { defineJob, type JobContract } from './job.js';
export { migrateQueue } from './backend.js';
export { type JobHandler, WorkerHost } from './worker-host.js';
