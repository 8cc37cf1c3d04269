import type { Clock } from '@fayuan/context';
import { worker } from '@fayuan/context';
import type { Database, Tx } from '@fayuan/database';
import { newId } from '@fayuan/kernel';
import type { Logger } from '@fayuan/telemetry';
import type { Bells } from './bells.js';
import type { JobContract } from './job.js';

/** Work that must happen. The row is the truth and lives until the work is done. */
export interface DueWork {
  readonly id: string;
  readonly kind: string;
  readonly tenant_id: string;
  readonly partition_id: string;
  readonly subject_id: string;
  /** Which part of the work on the subject; 0 when it is one piece. */
  readonly part: number;
  /** How far it has come; given when it was recorded, then written by the steps themselves. */
  readonly progress: Readonly<Record<string, unknown>>;
  readonly attempts: number;
}

/** `done` removes the row; otherwise the new progress is kept and the next step follows, at `dueAt` where it is given. */
export type StepResult =
  | { readonly done: true }
  | {
      readonly done: false;
      readonly progress: Readonly<Record<string, unknown>>;
      readonly dueAt?: Date;
    };

export interface DrainOptions {
  readonly database: Database;
  readonly kind: string;
  readonly clock: Clock;
  readonly logger: Logger;
  /** Does one bounded piece in the given transaction, which is in the scope of the work's tenant. */
  readonly step: (tx: Tx, work: DueWork) => Promise<StepResult>;
  /** How many due rows are worked on at once, each on a connection of its own; 1 when not given. */
  readonly lanes?: number;
}

/** After so many failed attempts the row stays visible as failed until somebody re-drives it. */
const MOST_ATTEMPTS = 8;

type Progress = DueWork['progress'];

export interface NewWork {
  readonly kind: string;
  readonly subjectId: string;
  readonly job: JobContract;
  readonly dueAt?: Date;
  /** Where each part begins, for work that several connections can do at once; one piece when not given. */
  readonly parts?: readonly Progress[];
}

/** Records work in the caller's transaction and rings for it after the commit. The same work twice is one row. */
export async function scheduleWork(tx: Tx, bells: Bells, work: NewWork): Promise<void> {
  const parts = work.parts ?? [{}];
  await tx.run(
    `insert into due_work (id, kind, partition_id, tenant_id, subject_id, part, progress, due_at, created_at)
     select p.id, $3, $4, $5, $6, p.no - 1, p.progress, $7, $8
     from unnest($1::uuid[], $2::jsonb[]) with ordinality as p (id, progress, no)
     on conflict (kind, subject_id, part) do nothing`,
    [
      parts.map(() => newId()),
      parts.map((progress) => JSON.stringify(progress)),
      work.kind,
      tx.scope.partitionId,
      tx.scope.tenantId,
      work.subjectId,
      work.dueAt ?? tx.now,
      tx.now,
    ],
  );
  tx.afterCommit(() => bells.ring(work.job));
}

/** True when no other part of the same work is left; ask it while a lock keeps the other parts from ending meanwhile. */
export async function isLastPart(tx: Tx, work: DueWork): Promise<boolean> {
  const others = await tx.rows(
    'select from due_work where kind = $1 and subject_id = $2 and part <> $3 limit 1',
    [work.kind, work.subject_id, work.part],
  );
  return others.length === 0;
}

/** As `scheduleWork`, for units below as well and set-wise: each piece is done in the scope of its unit. */
export async function scheduleWorkFor(
  tx: Tx,
  bells: Bells,
  work: { kind: string; job: JobContract; dueAt?: Date },
  subjects: readonly { readonly id: string; readonly unitId: string; readonly partitionId: string }[],
): Promise<void> {
  if (subjects.length === 0) return;
  await tx.run(
    `insert into due_work (id, kind, partition_id, tenant_id, subject_id, due_at, created_at)
     select b.id, $1, b.partition_id, b.unit_id, b.subject_id, $6, $7
     from unnest($2::uuid[], $3::uuid[], $4::uuid[], $5::uuid[]) as b (id, partition_id, unit_id, subject_id)
     on conflict do nothing`,
    [
      work.kind,
      subjects.map(() => newId()),
      subjects.map((each) => each.partitionId),
      subjects.map((each) => each.unitId),
      subjects.map((each) => each.id),
      work.dueAt ?? tx.now,
      tx.now,
    ],
  );
  tx.afterCommit(() => bells.ring(work.job));
}

/** Where a drain has come to in the order of due rows. */
interface DuePlace {
  readonly id: string;
  readonly tenant_id: string;
  readonly part: number;
  /** As text: a date of JavaScript is rounded to milliseconds, and the same row would come again. */
  readonly due_at: string;
}

/**
 * Does every due row of a kind, step by step, each step one transaction. Several processes may drain at once. Each row is
 * taken up once, in the order in which they are due: what another holds is left to it, what fails comes later.
 */
export async function drainDueWork(options: DrainOptions): Promise<void> {
  const drain: { last?: DuePlace } = {};
  const lanes = Array.from({ length: options.lanes ?? 1 }, () => drainLane(options, drain));
  const ends = await Promise.allSettled(lanes);
  for (const end of ends) if (end.status === 'rejected') throw end.reason;
}

async function drainLane(options: DrainOptions, drain: { last?: DuePlace }): Promise<void> {
  for (;;) {
    const seen = drain.last;
    const next = await nextDue(options, seen);
    if (!next) return;
    // Another lane went on while this one looked.
    if (drain.last !== seen) continue;
    drain.last = next;
    await drainOne(options, next);
  }
}

/**
 * The next due row. It is looked at without a lock: a lock held for the moment of looking would make another lane pass
 * over a row that nobody works on, until the next ring. The step takes it, or finds that another was quicker.
 */
async function nextDue(options: DrainOptions, last: DuePlace | undefined): Promise<DuePlace | undefined> {
  const [next] = await options.database.unscoped<DuePlace>(
    `select id, tenant_id, part, due_at::text as due_at from due_work
     where kind = $1 and due_at <= $2 and failed_at is null
       and ($3::timestamptz is null or (due_at, part, id) > ($3::timestamptz, $4::integer, $5::uuid))
     order by due_at, part, id limit 1`,
    [options.kind, options.clock.now(), last?.due_at ?? null, last?.part ?? null, last?.id ?? null],
  );
  return next;
}

async function drainOne(options: DrainOptions, work: Pick<DueWork, 'id' | 'tenant_id'>): Promise<void> {
  const ctx = worker(`work:${options.kind}`, work.tenant_id, { clock: options.clock });
  try {
    for (;;) {
      const finished = await options.database.write(ctx, (tx) => oneStep(tx, work.id, options.step));
      if (finished) return;
    }
  } catch (error) {
    options.logger.error({ err: error, kind: options.kind, work: work.id }, 'due work failed');
    await options.database.write(ctx, (tx) => recordFailure(tx, work.id, error));
  }
}

/** @returns true when nothing is left to do now: done, put off, gone, or held by another process. */
async function oneStep(tx: Tx, id: string, step: DrainOptions['step']): Promise<boolean> {
  const work = await tx.maybe<DueWork>(
    'select * from due_work where id = $1 and failed_at is null for update skip locked',
    [id],
  );
  if (!work) return true;
  const result = await step(tx, work);
  if (result.done) {
    await tx.run('delete from due_work where id = $1', [id]);
    return true;
  }
  await tx.run(
    'update due_work set progress = $2, due_at = coalesce($3, due_at), attempts = 0, failure = null where id = $1',
    [id, JSON.stringify(result.progress), result.dueAt ?? null],
  );
  return result.dueAt !== undefined;
}

/** Waits twice as long after each failure; gives up visibly. The message is the error's name, never its data. */
async function recordFailure(tx: Tx, id: string, error: unknown): Promise<void> {
  const name = error instanceof Error ? error.name : 'Error';
  await tx.run(
    `update due_work set attempts = attempts + 1, failure = $2,
       due_at = $3::timestamptz + make_interval(secs => 2 ^ least(attempts, 10)),
       failed_at = case when attempts + 1 >= $4 then $3::timestamptz end
     where id = $1`,
    [id, name, tx.now, MOST_ATTEMPTS],
  );
}

export interface FailedWork {
  readonly id: string;
  readonly kind: string;
  readonly subjectId: string;
  readonly attempts: number;
  /** Name of the error, never its data. */
  readonly failure: string;
  readonly failedAt: Date;
}

const MOST_LISTED = 200;

/** Work that was given up, the oldest first; it stays until somebody takes it up again. */
export const failedWork = (database: Database): Promise<FailedWork[]> =>
  database.unscoped<FailedWork>(
    `select id, kind, subject_id as "subjectId", attempts, failure, failed_at as "failedAt"
     from due_work where failed_at is not null order by failed_at limit $1`,
    [MOST_LISTED],
  );

/** Takes work that had failed for good up again. @returns whether there was such work. */
export async function redriveWork(tx: Tx, id: string): Promise<boolean> {
  const touched = await tx.run(
    'update due_work set attempts = 0, failed_at = null, failure = null, due_at = $2 where id = $1 and failed_at is not null',
    [id, tx.now],
  );
  return touched > 0;
}
