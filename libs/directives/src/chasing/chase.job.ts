import { momentOf, runWindow, workingCalendar } from '@fayuan/calendar';
import { type Clock, today } from '@fayuan/context';
import type { Database, Tx } from '@fayuan/database';
import { addDays, type Day } from '@fayuan/kernel';
import { belowOf } from '@fayuan/org';
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
import { DUTIES } from '../duty.sql.js';
import { type ChaseStep, type DueStep, isPastLadder, stepsOn } from './chase-step.js';
import { SUPERIORS_TO_TELL, UNITS_TO_TELL } from './chase.sql.js';
import { tell, type Telling } from './tell.repository.js';

/** Kind of the due row that an issued directive keeps as long as it may have to be chased: one a directive. */
export const CHASE = 'chase';
export const chaseJob = defineJob({ name: 'chase', queue: 'dispatch' });

/** Units told per transaction. */
const BATCH = 5_000;

/** The ladder of a directive begins on the morning after it was issued. */
export const scheduleChasing = (tx: Tx, bells: Bells, directiveId: string): Promise<void> =>
  scheduleWork(tx, bells, {
    kind: CHASE,
    subjectId: directiveId,
    job: chaseJob,
    dueAt: momentOf(addDays(today(tx.ctx), 1), '08:30', tx.ctx.timeZone),
  });

export interface ChaseOptions {
  readonly database: Database;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly bells: Bells;
  readonly batch?: number;
}

/** Goes up the ladder for every directive whose morning has come. Any number of processes may do so at once. */
export const chaseHandler = (options: ChaseOptions): JobHandler => ({
  job: chaseJob,
  handle: () =>
    drainDueWork({
      ...options,
      kind: CHASE,
      step: (tx, work) => chaseDirective(tx, work, options.bells, options.batch ?? BATCH),
    }),
});

interface ChasedDirective {
  readonly id: string;
  readonly rootId: string;
  readonly lineage: readonly string[];
  readonly title: string;
  readonly dueDays: readonly Day[];
}

/**
 * Tells whoever stands on a rung today: units first, in batches, then those above late ones. Who that is is asked in
 * the statement that tells, so a unit that has signed, waits for review or is covered is not among them. Run twice or
 * killed anywhere it tells nobody twice: every rung is told once (unique key). Ends when every duty is past the ladder.
 */
export async function chaseDirective(
  tx: Tx,
  work: DueWork,
  bells: Bells,
  batch: number,
): Promise<StepResult> {
  const directive = await chasedDirective(tx, work.subject_id);
  if (!directive) return { done: true };
  const day = today(tx.ctx);
  const days = [day, ...directive.dueDays].sort();
  const calendar = await workingCalendar(tx, days[0] ?? day, days.at(-1) ?? day);
  const ladder = await chaseLadder(tx);
  const { open, next } = runWindow(tx.now, tx.ctx.timeZone, calendar);
  const later = { done: false, progress: {}, dueAt: next } as const;
  if (!open) return later;
  const on = (dueOn: Day) => ({ today: day, dueOn });
  if (
    directive.dueDays.length > 0 &&
    directive.dueDays.every((due) => isPastLadder(on(due), ladder, calendar))
  )
    return { done: true };
  const rungs = directive.dueDays.flatMap((due) => stepsOn(on(due), ladder, calendar));
  const units = await unitsToTell(tx, directive, rungs, batch);
  const more = units.length === batch;
  const superiors = more ? [] : await superiorsToTell(tx, directive, rungs);
  await tell(tx, bells, { day, byName: null, note: null }, [...units, ...superiors]);
  if (units.length + superiors.length > 0) await record(tx, directive.id, units, superiors);
  return more ? { done: false, progress: {} } : later;
}

/** A directive of the scope's unit that is in force; what has ended is not chased. */
const chasedDirective = (tx: Tx, id: string): Promise<ChasedDirective | undefined> =>
  tx.maybe<ChasedDirective>(
    `select d.id, d.root_id as "rootId", d.lineage, d.title,
       coalesce((select jsonb_agg(distinct t.due_on order by t.due_on) from ${DUTIES} t where t.directive_id = d.id), '[]') as "dueDays"
     from directive d
     where d.partition_id = $1 and d.tenant_id = $2 and d.id = $3 and d.status in ('issuing', 'issued')`,
    [tx.scope.partitionId, tx.scope.tenantId, id],
  );

export const chaseLadder = (tx: Tx): Promise<ChaseStep[]> =>
  tx.rows<ChaseStep>(`select working_days as "workingDays", toward from chase_step order by working_days`);

type Row = Omit<Telling, 'directive' | 'role'>;

async function unitsToTell(
  tx: Tx,
  directive: ChasedDirective,
  rungs: readonly DueStep[],
  batch: number,
): Promise<Telling[]> {
  const reached = rungs.filter((rung) => rung.toward === 'unit');
  if (reached.length === 0) return [];
  const rows = await tx.rows<Row>(UNITS_TO_TELL, [directive.id, ...columns(reached), ...below(tx), batch]);
  return rows.map((row) => ({ ...row, directive, role: 'own' }));
}

async function superiorsToTell(
  tx: Tx,
  directive: ChasedDirective,
  rungs: readonly DueStep[],
): Promise<Telling[]> {
  const reached = rungs.filter((rung) => rung.toward !== 'unit');
  if (reached.length === 0) return [];
  const toIssuer = reached.map((rung) => rung.toward === 'issuer');
  const parameters = [directive.id, ...columns(reached), ...below(tx), toIssuer, tx.scope.tenantId];
  const rows = await tx.rows<Row>(SUPERIORS_TO_TELL, parameters);
  return rows.map((row) => ({ ...row, directive, role: 'below' }));
}

const columns = (rungs: readonly DueStep[]) => [
  rungs.map((rung) => rung.dueOn),
  rungs.map((rung) => rung.workingDays),
  rungs.map((rung) => rung.distance),
];

const below = (tx: Tx): string[] => {
  const { lo, hi } = belowOf(tx.scope.tenantPath);
  return [lo, hi];
};

const record = (
  tx: Tx,
  directiveId: string,
  units: readonly Telling[],
  superiors: readonly Telling[],
): Promise<void> =>
  tx.audit({
    action: 'directive.chased',
    subjectKind: 'directive',
    subjectId: directiveId,
    detail: {
      units: units.length,
      superiors: superiors.length,
      steps: [...new Set([...units, ...superiors].map((each) => each.step))],
    },
  });
