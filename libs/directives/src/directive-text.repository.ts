import { today } from '@fayuan/context';
import type { Tx } from '@fayuan/database';
import type { Day } from '@fayuan/kernel';
import { type UnitName, unitNameJson } from '@fayuan/org';
import type {
  Directive,
  DirectiveChange,
  DirectiveTask,
  DirectiveText,
  RecipientTotals,
} from './directive.js';
import { isInForce } from './directive-rules.js';
import type { Receipt } from './receipt.js';
import { countOf, type Recipients, wholeRecipients } from './recipients/recipients.js';
import { recipientGroups } from './recipients/recipients.repository.js';
import type { EvidenceRule } from './tasks/evidence.js';
import type { Milestone } from './tasks/task-plan.js';

/** What `directive_text` answers, with the issuer's name. Days and moments are text in it. */
interface TextRow {
  readonly id: string;
  readonly issuer: UnitName;
  readonly rootId: string;
  readonly lineage: readonly string[];
  readonly content: Omit<
    DirectiveText,
    'id' | 'issuer' | 'rootId' | 'lineage' | 'recordedAt' | 'tasks' | 'changes'
  > & {
    readonly recordedAt: string;
    readonly changes: readonly (Omit<DirectiveChange, 'madeAt'> & { readonly madeAt: string })[];
    readonly tasks: readonly StoredTask[];
  };
}

/** A row of `directive_task` as JSON. */
export interface StoredTask {
  readonly id: string;
  readonly directive_id: string;
  readonly title: string;
  readonly indicator: string;
  readonly target: number;
  readonly due_on: Day;
  readonly milestones: readonly Milestone[];
  readonly evidence: EvidenceRule;
  readonly evidence_count: number;
  readonly lead_unit_id: string | null;
  readonly co_unit_ids: readonly string[];
}

interface ViewRow extends TextRow {
  readonly recipients: Recipients | null;
  readonly addressee: string | null;
  readonly copiedTo: string | null;
  readonly recipientCount: number | null;
  readonly copyCount: number | null;
  readonly delivered: number | null;
  readonly receipt: (Omit<Receipt, 'deliveredAt' | 'openedAt' | 'signedRecordedAt'> & StoredMoments) | null;
  readonly reissueId: string | null;
  readonly draftVersion: number | null;
}

/** Moments as they come out of a JSON object. */
interface StoredMoments {
  readonly deliveredAt: string;
  readonly openedAt: string | null;
  readonly signedRecordedAt: string | null;
}

const TEXT = `t.id, ${unitNameJson('i')} as issuer, t.root_id as "rootId", t.lineage, t.content`;

const VIEW = `select ${TEXT}, d.recipients, a.addressee, a.copied_to as "copiedTo",
  d.recipient_count as "recipientCount", d.copy_count as "copyCount", d.delivered_count as delivered,
  (select jsonb_build_object('id', r.id, 'directiveId', r.directive_id, 'role', r.role, 'unit', ${unitNameJson('u')},
     'deliveredAt', r.delivered_at, 'openedAt', r.opened_at, 'signedOn', r.signed_on,
     'signedRecordedAt', r.signed_recorded_at, 'signedBy', r.signed_by_name,
     'version', r.version, 'signedVersion', r.signed_version,
     'amendmentSignDue', (select t.due_on from duty t where t.partition_id = $2 and t.tenant_id = $3 and t.directive_id = r.directive_id
       and t.kind = 'sign_amendment' and t.done_on is null and t.cancelled_on is null))
   from receipt r join org_unit u on u.id = r.tenant_id
   where r.partition_id = $2 and r.tenant_id = $3 and r.directive_id = t.id) as receipt,
  (select n.id from directive n where n.partition_id = $2 and n.tenant_id = $3 and n.reissues_id = t.id
     and n.status not in ('withdrawn', 'annulled') order by n.recorded_at desc limit 1) as "reissueId",
  (select max(v.no) from directive_version v where v.partition_id = $2 and v.tenant_id = $3 and v.directive_id = t.id)
     as "draftVersion"
  from directive_text($1) t join org_unit i on i.id = t.issuer_id left join directive d on d.id = t.id
  cross join lateral directive_address(t.id) a`;

const TEXTS = `select ${TEXT} from unnest($1::uuid[]) as wanted (id)
  cross join lateral directive_text(wanted.id) t join org_unit i on i.id = t.issuer_id
  order by cardinality(t.lineage)`;

/** The tasks of a directive, without those an amendment took away, as the function that reads its text gives them. */
export const tasksJson = (alias: string): string =>
  `coalesce((select jsonb_agg(to_jsonb(t) order by t.position) from directive_task t
     where t.partition_id = ${alias}.partition_id and t.directive_id = ${alias}.id and t.dropped_in is null), '[]')`;

export const taskOf = (stored: StoredTask): DirectiveTask => ({
  id: stored.id,
  directiveId: stored.directive_id,
  title: stored.title,
  indicator: stored.indicator,
  target: stored.target,
  dueOn: stored.due_on,
  milestones: stored.milestones,
  evidence: stored.evidence,
  evidenceCount: stored.evidence_count,
  leadUnitId: stored.lead_unit_id,
  coUnitIds: stored.co_unit_ids,
});

const textOf = ({ id, issuer, rootId, lineage, content }: TextRow): DirectiveText => ({
  ...content,
  id,
  issuer,
  rootId,
  lineage,
  recordedAt: new Date(content.recordedAt),
  tasks: content.tasks.map(taskOf),
  changes: content.changes.map((change) => ({ ...change, madeAt: new Date(change.madeAt) })),
});

const moment = (text: string | null): Date | null => (text === null ? null : new Date(text));

function receiptOf(stored: ViewRow['receipt']): Receipt | null {
  if (!stored) return null;
  return {
    ...stored,
    deliveredAt: new Date(stored.deliveredAt),
    openedAt: moment(stored.openedAt),
    signedRecordedAt: moment(stored.signedRecordedAt),
  };
}

/** The texts of the directives that the unit of the scope may read, root first; the others are left out. */
export async function directiveTexts(tx: Tx, ids: readonly string[]): Promise<DirectiveText[]> {
  if (ids.length === 0) return [];
  return (await tx.rows<TextRow>(TEXTS, [ids])).map(textOf);
}

/** How many units it was issued to; before that, how many its own unit would issue it to now. */
async function reachOf(tx: Tx, row: ViewRow, recipients: Recipients): Promise<RecipientTotals> {
  const isOwnDraft = row.content.issuedOn === null && row.issuer.id === tx.scope.tenantId;
  if (!isOwnDraft) return { count: row.recipientCount ?? 0, copyCount: row.copyCount ?? 0 };
  const groups = await recipientGroups(tx, recipients);
  const copyCount = countOf(groups, 'copy');
  return { count: countOf(groups, 'primary') + copyCount, copyCount };
}

/**
 * One directive as the unit of the scope sees it; undefined when it may not or there is none. Two statements, and a
 * third while it has not been issued.
 */
export async function directiveView(tx: Tx, id: string): Promise<Directive | undefined> {
  const row = await tx.maybe<ViewRow>(VIEW, [id, tx.scope.partitionId, tx.scope.tenantId]);
  if (!row) return undefined;
  const { recipients, addressee, copiedTo, delivered, receipt, reissueId } = row;
  const upper = await directiveTexts(
    tx,
    row.lineage.filter((each) => each !== id),
  );
  return {
    ...textOf(row),
    upper,
    recipients: recipients
      ? { ...wholeRecipients(recipients), ...(await reachOf(tx, row, recipients)) }
      : null,
    addressee,
    copiedTo,
    delivered: delivered ?? 0,
    receipt: receiptOf(receipt),
    inForce: isInForce(row.content, today(tx.ctx)),
    reissueId,
    draftVersion: row.draftVersion,
  };
}
