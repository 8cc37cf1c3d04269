import type { Tx } from '@fayuan/database';
import { type Day, newId } from '@fayuan/kernel';
import { type UnitName, unitNameJson } from '@fayuan/org';
import type { InboxPlace } from '../inbox.repository.js';
import type { ReportTarget } from '../report-draft.repository.js';
import type { ExtensionStatus } from './extension.js';
import { extensionDecided, extensionNotFound, extensionOpen } from './tasks.errors.js';

/** 延期申请: what a unit asked for, and what it was answered. */
export interface Extension {
  readonly id: string;
  readonly directiveId: string;
  /** Null when it is about the report. */
  readonly taskId: string | null;
  readonly unit: UnitName;
  readonly title: string;
  readonly status: ExtensionStatus;
  readonly originalDue: Day;
  readonly dueOn: Day;
  readonly wantedUntil: Day;
  readonly reason: string;
  readonly grantedUntil: Day | null;
  readonly answer: string | null;
  readonly askedAt: Date;
  readonly askedBy: string;
  readonly decidedAt: Date | null;
  readonly decidedBy: string | null;
  /** True when the asker of this list decides on it. */
  readonly toDecide: boolean;
}

export interface NewExtension {
  readonly taskId: string | null;
  readonly title: string;
  readonly originalDue: Day;
  readonly dueOn: Day;
  readonly wantedUntil: Day;
  readonly reason: string;
  readonly askedOn: Day;
}

/** @throws Refusal `extension.already_asked` while one waits for its answer */
export async function insertExtension(tx: Tx, target: ReportTarget, asked: NewExtension): Promise<string> {
  const own = tx.own();
  const id = newId();
  const written = await tx.run(
    `insert into deadline_extension (partition_id, id, tenant_id, tenant_path, root_id, directive_id, task_id, reviewer_id,
       title, original_due, due_on, wanted_until, reason, status, asked_on, asked_at, asked_by, asked_by_name)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, 'asked', $14, $15, $16, $17)
     on conflict (partition_id, tenant_id, directive_id, task_id) where status = 'asked' do nothing`,
    [
      own.partition_id,
      id,
      own.tenant_id,
      own.tenant_path,
      target.rootId,
      target.directiveId,
      asked.taskId,
      target.issuerId,
      asked.title,
      asked.originalDue,
      asked.dueOn,
      asked.wantedUntil,
      asked.reason,
      asked.askedOn,
      tx.now,
      tx.ctx.accountId,
      tx.ctx.accountName,
    ],
  );
  if (written === 0) throw extensionOpen();
  return id;
}

/** A request as its reviewer decides on it. */
export interface AskedExtension {
  readonly id: string;
  readonly status: ExtensionStatus;
  readonly rootId: string;
  readonly directiveId: string;
  readonly taskId: string | null;
  readonly dueOn: Day;
  readonly place: InboxPlace;
}

/** @throws Refusal `extension.not_found` unless it is for this unit to decide, `extension.decided` when it was */
export async function lockAsked(tx: Tx, id: string): Promise<AskedExtension> {
  const asked = await tx.maybe<AskedExtension>(
    `select e.id, e.status, e.root_id as "rootId", e.directive_id as "directiveId", e.task_id as "taskId",
       e.due_on as "dueOn",
       jsonb_build_object('partitionId', e.partition_id, 'unitId', e.tenant_id, 'path', e.tenant_path) as place
     from deadline_extension e where e.id = $1 and e.reviewer_id = $2 for update`,
    [id, tx.scope.tenantId],
  );
  if (!asked) throw extensionNotFound();
  if (asked.status !== 'asked') throw extensionDecided();
  return asked;
}

export async function decideExtension(
  tx: Tx,
  asked: AskedExtension,
  decision: { readonly until: Day | null; readonly answer: string | null },
): Promise<void> {
  await tx.run(
    `update deadline_extension set status = $3, granted_until = $4, answer = $5, decided_at = $6, decided_by = $7,
       decided_by_name = $8
     where partition_id = $1 and id = $2`,
    [
      asked.place.partitionId,
      asked.id,
      decision.until === null ? 'refused' : 'granted',
      decision.until,
      decision.answer,
      tx.now,
      tx.ctx.accountId,
      tx.ctx.accountName,
    ],
  );
}

/** The report is due on a later day; the day first asked for stays beside it. */
export async function extendReportDuty(
  tx: Tx,
  { place, directiveId }: AskedExtension,
  until: Day,
): Promise<void> {
  const row = [place.partitionId, place.unitId, directiveId, until];
  await tx.run(
    `update duty set original_due_on = coalesce(original_due_on, due_on), due_on = $4
     where partition_id = $1 and tenant_id = $2 and directive_id = $3 and kind = 'report'`,
    row,
  );
  await tx.run(
    `update inbox_item set due_on = $4
     where partition_id = $1 and tenant_id = $2 and directive_id = $3 and kind in ('report', 'returned') and done_at is null`,
    row,
  );
}

export interface ReportDuty {
  readonly dueOn: Day;
  readonly originalDue: Day;
  readonly doneOn: Day | null;
}

/** The own report duty for a received directive. */
export const ownReportDuty = (tx: Tx, directiveId: string): Promise<ReportDuty | undefined> =>
  tx.maybe<ReportDuty>(
    `select due_on as "dueOn", coalesce(original_due_on, due_on) as "originalDue", done_on as "doneOn"
     from duty where partition_id = $1 and tenant_id = $2 and directive_id = $3 and kind = 'report' for update`,
    [tx.scope.partitionId, tx.scope.tenantId, directiveId],
  );

/** The day the own unit itself owes its report within a root directive; null for the unit that issued the root. */
export async function ownLimit(tx: Tx, rootId: string): Promise<Day | null> {
  const row = await tx.one<{ due: Day | null }>(
    `select min(d.due_on) as due from receipt r join duty d on d.partition_id = r.partition_id and d.tenant_id = r.tenant_id
       and d.directive_id = r.directive_id
     where r.partition_id = $1 and r.tenant_id = $2 and r.root_id = $3 and d.kind = 'report' and d.covered_by_id is null`,
    [tx.scope.partitionId, tx.scope.tenantId, rootId],
  );
  return row.due;
}

const EXTENSION = `select e.id, e.directive_id as "directiveId", e.task_id as "taskId", ${unitNameJson('u')} as unit, e.title,
  e.status, e.original_due as "originalDue", e.due_on as "dueOn", e.wanted_until as "wantedUntil", e.reason,
  e.granted_until as "grantedUntil", e.answer, e.asked_at as "askedAt", e.asked_by_name as "askedBy",
  e.decided_at as "decidedAt", e.decided_by_name as "decidedBy", e.reviewer_id = $1 and e.status = 'asked' as "toDecide"
  from deadline_extension e join org_unit u on u.id = e.tenant_id`;

/** More requests on one directive are not shown at once. */
const MOST = 1_000;

/** Requests on a directive that the unit of the scope may see, its own and those of units below: open ones first. */
export const extensionsOn = (tx: Tx, directiveId: string): Promise<Extension[]> =>
  tx.rows<Extension>(
    `${EXTENSION} where e.directive_id = $2 order by e.status = 'asked' desc, e.asked_at desc, e.id limit ${MOST}`,
    [tx.scope.tenantId, directiveId],
  );

/** One request; undefined when there is none or it is not for the unit of the scope. */
export const extensionById = (tx: Tx, id: string): Promise<Extension | undefined> =>
  tx.maybe<Extension>(`${EXTENSION} where e.id = $2`, [tx.scope.tenantId, id]);
