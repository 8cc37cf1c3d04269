import type { Clock } from '@fayuan/context';
import type { Database, Tx } from '@fayuan/database';
import { type Day, newIdHead } from '@fayuan/kernel';
import { subtreeOf } from '@fayuan/org';
import {
  defineJob,
  drainDueWork,
  type DueWork,
  isLastPart,
  type JobHandler,
  type StepResult,
} from '@fayuan/queue';
import type { Logger } from '@fayuan/telemetry';
import { coverings, type Covering, type FamilyReceipt } from './covering.js';
import { recordDutyEvents } from './duty-event.repository.js';
import {
  BATCH_END,
  CLOSE_COVERED_INBOX,
  COVER_DUTIES,
  COVER_RECEIPTS,
  DELIVER,
  FAMILY_RECEIPTS,
} from './fan-out.sql.js';
import { signDue } from './sign-due.js';

/** Kind of the due rows an issued directive leaves behind. */
export const FAN_OUT = 'fan_out';
export const fanOutJob = defineJob({ name: 'fan-out', queue: 'dispatch' });

/** Recipients per transaction: what becomes visible together, and what a kill throws away at most. */
export const FAN_OUT_BATCH = 2_500;
/** Parts of a directive written at the same time by one process. */
const LANES = 2;
/** Above every number of a unit. */
const NO_END = 2 ** 31 - 1;

interface FanOutDirective {
  readonly id: string;
  readonly rootId: string;
  readonly issuedOn: Day;
  /** Null when no report is asked. */
  readonly reportDue: Day | null;
}

/** Where a part of the recipients begins and ends, by the numbers of the units; all of them when not said. */
interface PartProgress {
  readonly afterNo?: number;
  readonly toNo?: number;
}

/** Serves every issued directive that has recipients left. Any number of processes may do so at once. */
export const fanOutHandler = (options: {
  database: Database;
  clock: Clock;
  logger: Logger;
  batch?: number;
}): JobHandler => ({
  job: fanOutJob,
  handle: () =>
    drainDueWork({
      ...options,
      kind: FAN_OUT,
      lanes: LANES,
      step: (tx, work) => fanOutBatch(tx, work, options.batch ?? FAN_OUT_BATCH),
    }),
});

/**
 * Delivers the next batch of a part: receipts and duties, in the transaction that also moves the cursor. Killed anywhere
 * it leaves the batch undone; run twice it finds the receipts there.
 */
export async function fanOutBatch(tx: Tx, work: DueWork, size: number): Promise<StepResult> {
  const directive = await openDirective(tx, work.subject_id);
  if (!directive) return { done: true };
  const { afterNo = -1, toNo = NO_END } = work.progress as PartProgress;
  const { partitionId, tenantPath } = tx.scope;
  const wanted = [partitionId, directive.id, afterNo, toNo, size];
  const found = await tx.one<{ no: number | null; count: number }>(BATCH_END, wanted);
  const endNo = found.no ?? afterNo;
  const { lo, hi } = subtreeOf(tenantPath);
  const delivered = await deliver(tx, directive, [partitionId, directive.id, afterNo, endNo, lo, hi]);
  const ended = found.count < size || endNo === toNo;
  await tx.run(
    'update directive set delivered_count = delivered_count + $3 where partition_id = $1 and id = $2',
    [partitionId, directive.id, delivered],
  );
  // The row just written keeps the other parts from ending until this one has: exactly one of them is the last.
  if (ended && (await isLastPart(tx, work))) await markIssued(tx, directive.id);
  const detail = { delivered, afterNo, endNo };
  await tx.audit({
    action: 'directive.delivered',
    subjectKind: 'directive',
    subjectId: directive.id,
    detail,
  });
  await tx.notify('inbox_changed', { lo: tenantPath });
  return ended ? { done: true } : { done: false, progress: { afterNo: endNo, toNo } };
}

/**
 * The directive unless it was taken back. Batches of two directives of one root never run at once, so that the later of
 * them sees what the other delivered and covers it; those of one root directive concern different units and may.
 */
async function openDirective(tx: Tx, id: string): Promise<FanOutDirective | undefined> {
  const directive = await tx.maybe<FanOutDirective>(
    `select id, root_id as "rootId", issued_on as "issuedOn",
       case when document_kind = 'notice' then report_due end as "reportDue" from directive
     where partition_id = $1 and tenant_id = $2 and id = $3 and status in ('issuing', 'issued')`,
    [tx.scope.partitionId, tx.scope.tenantId, id],
  );
  if (directive) {
    const lock = directive.id === directive.rootId ? 'pg_advisory_xact_lock_shared' : 'pg_advisory_xact_lock';
    await tx.run(`select ${lock}(hashtextextended($1::text, 0))`, [directive.rootId]);
  }
  // Withdrawn while the lock was waited for: whoever tells of it holds the same lock and has passed here.
  return directive && (await isOpen(tx, id)) ? directive : undefined;
}

const isOpen = async (tx: Tx, id: string): Promise<boolean> =>
  (await tx.maybe(
    `select 1 from directive where partition_id = $1 and id = $2 and status in ('issuing', 'issued')`,
    [tx.scope.partitionId, id],
  )) !== undefined;

const markIssued = (tx: Tx, id: string): Promise<number> =>
  tx.run(
    `update directive set status = 'issued' where partition_id = $1 and id = $2 and status = 'issuing'`,
    [tx.scope.partitionId, id],
  );

type Batch = readonly [
  partitionId: string,
  id: string,
  afterNo: number,
  endNo: number,
  lo: string,
  hi: string,
];

/** @returns how many units got their receipt now */
async function deliver(tx: Tx, directive: FanOutDirective, batch: Batch): Promise<number> {
  const { issuedOn, reportDue } = directive;
  const said = [newIdHead(), tx.scope.unitName, tx.now, signDue(issuedOn, reportDue), reportDue];
  const { delivered } = await tx.one<{ delivered: number }>(DELIVER, [...batch, ...said]);
  if (delivered > 0 && (await hasFamily(tx, directive))) await coverFartherReceipts(tx, directive, batch);
  return delivered;
}

/** Whether another directive of the same root is issued: only then can a unit hold two receipts of it. */
async function hasFamily(tx: Tx, directive: FanOutDirective): Promise<boolean> {
  if (directive.id !== directive.rootId) return true;
  const others = await tx.rows(
    'select from directive where root_id = $1 and id <> $1 and issued_on is not null limit 1',
    [directive.rootId],
  );
  return others.length > 0;
}

async function coverFartherReceipts(tx: Tx, directive: FanOutDirective, batch: Batch): Promise<void> {
  const family = await tx.rows<FamilyReceipt>(FAMILY_RECEIPTS, [...batch, directive.rootId]);
  const byUnit = new Map<string, FamilyReceipt[]>();
  for (const each of family) byUnit.set(each.unitId, [...(byUnit.get(each.unitId) ?? []), each]);
  const covered = [...byUnit.values()].flatMap((held) => {
    const fresh = held.find((each) => each.directiveId === directive.id);
    const others = held.filter((each) => each !== fresh);
    return fresh ? coverings(fresh, others) : [];
  });
  await cover(tx, covered, directive.issuedOn);
}

async function cover(tx: Tx, covered: readonly Covering[], occurredOn: Day): Promise<void> {
  if (covered.length === 0) return;
  const partitions = covered.map(({ receipt }) => receipt.partitionId);
  const receipts = covered.map(({ receipt }) => receipt.id);
  const units = covered.map(({ receipt }) => receipt.unitId);
  const directives = covered.map(({ receipt }) => receipt.directiveId);
  const by = covered.map(({ coveredBy }) => coveredBy);
  await tx.run(COVER_RECEIPTS, [partitions, receipts, by]);
  await tx.run(COVER_DUTIES, [partitions, units, directives, by]);
  await tx.run(CLOSE_COVERED_INBOX, [partitions, units, directives, tx.now]);
  await recordDutyEvents(
    tx,
    covered.map(({ receipt }) => ({
      kind: 'covered',
      directiveId: receipt.directiveId,
      occurredOn,
      of: { partitionId: receipt.partitionId, unitId: receipt.unitId, path: receipt.path },
    })),
  );
}
