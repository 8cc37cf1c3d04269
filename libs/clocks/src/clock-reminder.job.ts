import { addWorkingDays, runWindow, workingCalendar } from '@fayuan/calendar';
import { type Clock as TimeOfDay, today } from '@fayuan/context';
import type { Database, Tx } from '@fayuan/database';
import { type Day } from '@fayuan/kernel';
import { openMessages } from '@fayuan/notify';
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
import { type KeptClock, lockAllOpen, saveClocks } from './clock.repository.js';
import { countAnew } from './counting.js';
import { lapses } from './lapsing.js';

/** Kind of the due row that every unit keeps from its first clock on; its subject is the unit. */
export const CLOCK_REMINDER = 'clock_reminder';
export const clockReminderJob = defineJob({ name: 'clock-reminder', queue: 'dispatch' });

/** Outside channels wait so long, so that the matters of a morning go in one message. */
const GATHER_MS = 5 * 60_000;

/** From the next morning on the unit of the scope is told of its clocks; the same asked twice is one row. */
export const scheduleReminders = (tx: Tx, bells: Bells): Promise<void> =>
  scheduleWork(tx, bells, {
    kind: CLOCK_REMINDER,
    subjectId: tx.scope.tenantId,
    job: clockReminderJob,
  });

export interface ClockReminderOptions {
  readonly database: Database;
  readonly clock: TimeOfDay;
  readonly logger: Logger;
  readonly bells: Bells;
}

/** Tells every unit whose morning has come. Any number of processes may do so at once. */
export const clockReminderHandler = (options: ClockReminderOptions): JobHandler => ({
  job: clockReminderJob,
  handle: () =>
    drainDueWork({
      ...options,
      kind: CLOCK_REMINDER,
      step: (tx, work) => remind(tx, work, options.bells),
    }),
});

/**
 * The morning of a unit: its open clocks are counted anew, since the calendar may have been published or corrected, and
 * if any is overdue or ends by the next working day the unit has its message of the day. Told once a day, however often it
 * runs; a worker that was away tells late rather than never. The row lives as long as the unit.
 */
export async function remind(tx: Tx, work: DueWork, bells: Bells): Promise<StepResult> {
  if (await isClosed(tx)) return { done: true };
  const day = today(tx.ctx);
  const calendar = await workingCalendar(tx, day, day);
  const { open, next } = runWindow(tx.now, tx.ctx.timeZone, calendar);
  const later: StepResult = { done: false, progress: work.progress, dueAt: next };
  if (!open || work.progress['toldOn'] === day) return later;
  const clocks = await recounted(tx);
  const until = addWorkingDays(day, 1, calendar);
  const pressing = clocks.filter(
    ({ dueOn, code }) => dueOn !== null && dueOn <= until && !(dueOn < day && lapses(code)),
  );
  if (pressing.length > 0) await tell(tx, bells, day, pressing);
  return { ...later, progress: { toldOn: day } };
}

const isClosed = async (tx: Tx): Promise<boolean> => {
  const unit = await tx.one<{ closedOn: Day | null }>(
    'select closed_on as "closedOn" from org_unit where id = $1',
    [tx.scope.tenantId],
  );
  return unit.closedOn !== null && unit.closedOn <= today(tx.ctx);
};

async function recounted(tx: Tx): Promise<readonly KeptClock[]> {
  const before = await lockAllOpen(tx, null);
  const after = await countAnew(tx, before);
  const dueBefore = new Map(before.map((clock) => [clock.id, clock.dueOn]));
  await saveClocks(
    tx,
    after.filter((clock) => clock.dueOn !== dueBefore.get(clock.id)),
  );
  return after;
}

async function tell(tx: Tx, bells: Bells, day: Day, pressing: readonly KeptClock[]): Promise<void> {
  const { partitionId, tenantId, tenantPath } = tx.scope;
  const place = { unitId: tenantId, partitionId, path: tenantPath };
  await openMessages(tx, bells, { day, sendAt: new Date(tx.now.getTime() + GATHER_MS) }, [place]);
  await tx.notify('inbox_changed', { lo: tenantPath });
  await tx.audit({
    action: 'clock.reminded',
    subjectKind: 'org_unit',
    subjectId: tenantId,
    detail: { clocks: pressing.length, codes: [...new Set(pressing.map((clock) => clock.code))].sort() },
  });
}
