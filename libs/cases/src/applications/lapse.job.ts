import { momentOf } from '@fayuan/calendar';
import { Clocks } from '@fayuan/clocks';
import { type Clock, today } from '@fayuan/context';
import type { Database, Tx } from '@fayuan/database';
import { addDays, type Day } from '@fayuan/kernel';
import {
  type Bells,
  defineJob,
  drainDueWork,
  type DueWork,
  type JobHandler,
  scheduleWork,
  type StepResult,
} from '@fayuan/queue';
import type { Logger } from '@fayuan/telemetry';
import { caseSubject } from '../case-subject.js';
import { lapseCase } from './lapse.repository.js';

/** Kind of the due row that a notice of missing papers keeps until the day after its last. */
export const LAPSE = 'case_lapse';
export const lapseJob = defineJob({ name: 'case_lapse', queue: 'dispatch' });

/** On the morning after the last day for the missing papers somebody looks whether they came. */
export const scheduleLapse = (tx: Tx, bells: Bells, caseId: string, dueOn: Day): Promise<void> =>
  scheduleWork(tx, bells, {
    kind: LAPSE,
    subjectId: caseId,
    job: lapseJob,
    dueAt: momentOf(addDays(dueOn, 1), '00:30', tx.ctx.timeZone),
  });

export interface LapseOptions {
  readonly database: Database;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly bells: Bells;
}

/** Takes applications whose missing papers never came as withdrawn (art. 43). Safe twice, late, and by several processes. */
export const lapseHandler = (options: LapseOptions): JobHandler => ({
  job: lapseJob,
  handle: () =>
    drainDueWork({ ...options, kind: LAPSE, step: (tx, work) => lapse(tx, work, new Clocks(options.bells)) }),
});

/** @returns done in any case: what was supplied, withdrawn or decided meanwhile stays as it is */
export async function lapse(tx: Tx, work: DueWork, clocks: Clocks): Promise<StepResult> {
  if (await lapseCase(tx, work.subject_id, today(tx.ctx))) {
    await clocks.cancel(tx, caseSubject(work.subject_id));
    await tx.audit({ action: 'case.lapse', subjectKind: 'aid_case', subjectId: work.subject_id });
  }
  return { done: true };
}
