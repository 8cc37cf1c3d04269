import type { Clock } from '@fayuan/context';
import type { Database, Tx } from '@fayuan/database';
import { subtreeOf } from '@fayuan/org';
import { defineJob, drainDueWork, type DueWork, type JobHandler, type StepResult } from '@fayuan/queue';
import type { Logger } from '@fayuan/telemetry';
import { tellAmended, tellClosed, tellEnded, tellReissuers } from './tell-change.js';
import { NEXT_RECEIPTS } from './tell-change.sql.js';
import type { ToldChange, ToldReceipt } from './told-change.js';

/** Kind of the due row that a change of an issued directive leaves behind. */
export const TELL_CHANGE = 'tell_change';
export const tellChangeJob = defineJob({ name: 'tell-change', queue: 'dispatch' });

/** Receivers per transaction. */
const BATCH = 5_000;

/** Tells the receivers of every changed directive. Any number of processes may do so at once. */
export const tellChangeHandler = (options: {
  database: Database;
  clock: Clock;
  logger: Logger;
  batch?: number;
}): JobHandler => ({
  job: tellChangeJob,
  handle: () =>
    drainDueWork({
      ...options,
      kind: TELL_CHANGE,
      step: (tx, work) => tellBatch(tx, work, options.batch ?? BATCH),
    }),
});

/**
 * Brings a change to the rows of the next receivers, in the transaction that also moves the cursor: killed anywhere it
 * leaves the batch undone, and run twice it finds it done.
 */
export async function tellBatch(tx: Tx, work: DueWork, size: number): Promise<StepResult> {
  const change = await changeOf(tx, work.subject_id);
  if (!change) return { done: true };
  const after = String(work.progress['after'] ?? '');
  const { lo, hi } = subtreeOf(tx.scope.tenantPath);
  // Batches of a delivery hold it shared: those at hand end first, and later ones find how the directive stands.
  await tx.run('select pg_advisory_xact_lock(hashtextextended($1::text, 0))', [change.rootId]);
  const receipts = await tx.rows<ToldReceipt>(NEXT_RECEIPTS, [change.directiveId, lo, hi, after, size]);
  if (receipts.length > 0) await tell(tx, change, receipts);
  const last = receipts.length < size;
  if (last && change.kind !== 'closed') await tellReissuers(tx, change);
  await tx.run(
    `update directive_change set told_count = told_count + $3, told_at = case when $4 then $5::timestamptz end
     where partition_id = $1 and id = $2`,
    [tx.scope.partitionId, change.id, receipts.length, last, tx.now],
  );
  const detail = { change: change.id, told: receipts.length };
  await tx.audit({
    action: 'directive.change_told',
    subjectKind: 'directive',
    subjectId: change.directiveId,
    detail,
  });
  await tx.notify('inbox_changed', { lo: tx.scope.tenantPath });
  await tx.notify('figures_changed', { lo: tx.scope.tenantPath });
  return last ? { done: true } : { done: false, progress: { after: receipts.at(-1)?.path ?? after } };
}

const changeOf = (tx: Tx, id: string): Promise<ToldChange | undefined> =>
  tx.maybe<ToldChange>(
    `select c.id, c.kind, c.reason, c.effective_on as "effectiveOn", c.asks_signature as "asksSignature", c.version,
       c.superseded_by_id as "supersededById", d.id as "directiveId", d.root_id as "rootId", d.title,
       d.report_due as "reportDue"
     from directive_change c join directive d on d.partition_id = c.partition_id and d.id = c.directive_id
     where c.partition_id = $1 and c.tenant_id = $2 and c.id = $3 and c.state = 'made'`,
    [tx.scope.partitionId, tx.scope.tenantId, id],
  );

function tell(tx: Tx, change: ToldChange, receipts: readonly ToldReceipt[]): Promise<void> {
  const standing = receipts.filter((each) => each.endedAs === null);
  if (change.kind === 'amended') {
    const version = change.version ?? 0;
    return tellAmended(
      tx,
      change,
      standing.filter((each) => each.version < version),
    );
  }
  if (change.kind === 'closed') return tellClosed(tx, change, standing);
  return tellEnded(tx, change, receipts);
}
