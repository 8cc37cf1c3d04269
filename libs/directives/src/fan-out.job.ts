import type { Clock } from '@fayuan/context';
import type { Database, Tx } from '@fayuan/database';
import { addDays, type Day, newId } from '@fayuan/kernel';
import { subtreeOf } from '@fayuan/org';
import { defineJob, drainDueWork, type DueWork, type JobHandler, type StepResult } from '@fayuan/queue';
import type { Logger } from '@fayuan/telemetry';
import { coverings, type Covering, type FamilyReceipt } from './covering.js';
import { recordDutyEvents } from './duty-event.repository.js';
import {
  CLOSE_COVERED_INBOX,
  COVER_DUTIES,
  COVER_RECEIPTS,
  FAMILY_RECEIPTS,
  INSERT_DUTIES,
  INSERT_INBOX,
  INSERT_RECEIPTS,
  NEXT_RECIPIENTS,
} from './fan-out.sql.js';

/** Kind of the due row an issued directive leaves behind. */
export const FAN_OUT = 'fan_out';
export const fanOutJob = defineJob({ name: 'fan-out', queue: 'dispatch' });

/** Recipients per transaction. */
const BATCH = 5_000;
/** 签收期限: so many calendar days after the issue. */
const SIGN_DAYS = 3;

interface FanOutDirective {
  readonly id: string;
  readonly rootId: string;
  readonly title: string;
  readonly issuedOn: Day;
  readonly reportDue: Day;
  readonly depth: number;
}

interface Recipient {
  readonly no: number;
  /** Null for a unit that has left the issuer's subtree since. */
  readonly id: string | null;
  readonly partitionId: string;
  readonly path: string;
}

interface NewReceipt {
  readonly id: string;
  readonly unitId: string;
  readonly partitionId: string;
  readonly path: string;
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
      step: (tx, work) => fanOutBatch(tx, work, options.batch ?? BATCH),
    }),
});

/**
 * Delivers the next batch: receipts, duties and inbox items, in the transaction that also moves the cursor. Killed
 * anywhere it leaves the batch undone; run twice it finds the rows by their unique keys.
 */
export async function fanOutBatch(tx: Tx, work: DueWork, size: number): Promise<StepResult> {
  const directive = await directiveOf(tx, work.subject_id);
  if (!directive) return { done: true };
  const after = Number(work.progress['afterNo'] ?? -1);
  const { lo, hi } = subtreeOf(tx.scope.tenantPath);
  const recipients = await tx.rows<Recipient>(NEXT_RECIPIENTS, [
    tx.scope.partitionId,
    directive.id,
    after,
    size,
    lo,
    hi,
  ]);
  const delivered = await deliver(tx, directive, recipients);
  const last = recipients.length < size;
  await tx.run(
    `update directive set delivered_count = delivered_count + $3, status = case when $4 and status = 'issuing' then 'issued' else status end
     where partition_id = $1 and id = $2`,
    [tx.scope.partitionId, directive.id, delivered, last],
  );
  const detail = { delivered, after };
  await tx.audit({
    action: 'directive.delivered',
    subjectKind: 'directive',
    subjectId: directive.id,
    detail,
  });
  await tx.notify('inbox_changed', { lo: tx.scope.tenantPath });
  const progress = { afterNo: recipients.at(-1)?.no ?? after };
  return last ? { done: true } : { done: false, progress };
}

const directiveOf = (tx: Tx, id: string): Promise<FanOutDirective | undefined> =>
  tx.maybe<FanOutDirective>(
    `select d.id, d.root_id as "rootId", d.title, d.issued_on as "issuedOn", d.report_due as "reportDue",
       cardinality(u.ancestor_ids) as depth
     from directive d join org_unit u on u.id = d.tenant_id
     where d.partition_id = $1 and d.tenant_id = $2 and d.id = $3 and d.status in ('issuing', 'issued')`,
    [tx.scope.partitionId, tx.scope.tenantId, id],
  );

async function deliver(
  tx: Tx,
  directive: FanOutDirective,
  recipients: readonly Recipient[],
): Promise<number> {
  const here = recipients.filter((unit) => unit.id !== null);
  if (here.length === 0) return 0;
  const receipts = await tx.rows<NewReceipt>(INSERT_RECEIPTS, [
    here.map(() => newId()),
    here.map((unit) => unit.id),
    here.map((unit) => unit.partitionId),
    here.map((unit) => unit.path),
    directive.id,
    tx.scope.partitionId,
    tx.scope.unitName,
    tx.now,
  ]);
  if (receipts.length === 0) return 0;
  const units = receipts.map((each) => each.unitId);
  const places = [units, receipts.map((each) => each.partitionId), receipts.map((each) => each.path)];
  const ids = () => receipts.map(() => newId());
  const soon = addDays(directive.issuedOn, SIGN_DAYS);
  const signDue = soon < directive.reportDue ? soon : directive.reportDue;
  const receiptIds = receipts.map((each) => each.id);
  const duties = [receiptIds, ...places, ids(), ids(), directive.id, signDue, directive.reportDue, tx.now];
  await tx.run(INSERT_DUTIES, duties);
  const item = [directive.id, directive.title, tx.scope.tenantId, tx.scope.unitName, signDue, tx.now];
  await tx.run(INSERT_INBOX, [ids(), ...places, ...item]);
  await coverFartherReceipts(tx, directive, receipts);
  return receipts.length;
}

async function coverFartherReceipts(
  tx: Tx,
  directive: FanOutDirective,
  receipts: readonly NewReceipt[],
): Promise<void> {
  const units = receipts.map((each) => each.unitId);
  // Two directives of one root may be served at once; one after the other, each sees what the other delivered.
  await tx.run('select pg_advisory_xact_lock(hashtextextended($1::text, 0))', [directive.rootId]);
  const family = await tx.rows<FamilyReceipt>(FAMILY_RECEIPTS, [directive.rootId, units, directive.id]);
  if (family.length === 0) return;
  const byUnit = new Map<string, FamilyReceipt[]>();
  for (const each of family) byUnit.set(each.unitId, [...(byUnit.get(each.unitId) ?? []), each]);
  const covered = receipts.flatMap((each) => {
    const fresh = { ...each, directiveId: directive.id, depth: directive.depth, coveredById: null };
    return coverings(fresh, byUnit.get(each.unitId) ?? []);
  });
  await cover(tx, covered, directive.issuedOn);
}

async function cover(tx: Tx, covered: readonly Covering[], occurredOn: Day): Promise<void> {
  if (covered.length === 0) return;
  const partitions = covered.map(({ receipt }) => receipt.partitionId);
  const receipts = covered.map(({ receipt }) => receipt.id);
  const by = covered.map(({ coveredBy }) => coveredBy);
  await tx.run(COVER_RECEIPTS, [partitions, receipts, by]);
  await tx.run(COVER_DUTIES, [partitions, receipts, by]);
  const units = covered.map(({ receipt }) => receipt.unitId);
  const directives = covered.map(({ receipt }) => receipt.directiveId);
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
