import type { Tx } from '@fayuan/database';
import type { DirectiveInput, DirectiveRow, DirectiveStatus, TaskInput } from './directive.js';
import { type StoredTask, taskOf, tasksJson } from './directive-text.repository.js';
import { directiveNotFound } from './directives.errors.js';
import { dropOutdatedSplits, keptIds, writeTasks } from './tasks/task.repository.js';

const ROW = `d.id, d.status, d.title, d.kind, d.document_kind as "documentKind", d.urgency, d.version,
  d.theme, d.objective, d.supersedes_id as "supersedesId", d.sections, d.starts_on as "startsOn", d.ends_on as "endsOn",
  d.report_due as "reportDue", d.retrospective, d.document_number as "documentNumber", d.reissues_id as "reissuesId",
  d.root_id as "rootId", d.lineage, d.campaign_id as "campaignId", d.merged_campaign_id as "mergedCampaignId",
  d.campaign_ids as "campaignIds", d.recipients, d.addressee, d.copied_to as "copiedTo", d.recipient_count as "recipientCount", d.drafted_by as "draftedById",
  d.issued_on as "issuedOn",
  ${tasksJson('d')} as tasks`;

type StoredDirective = Omit<DirectiveRow, 'tasks'> & { readonly tasks: readonly StoredTask[] };

const rowOf = ({ tasks, ...row }: StoredDirective): DirectiveRow => ({
  ...row,
  // Whose task it is goes without saying; amendments and templates hold what the drafter gave.
  tasks: tasks.map(taskOf).map(({ directiveId: _setter, ...task }) => task),
});

/**
 * A directive of the unit of the scope, locked until the transaction ends: two acts on it pass one after the other.
 * @throws Refusal `directive.not_found`
 */
export async function lockOwnDirective(tx: Tx, id: string, field = 'id'): Promise<DirectiveRow> {
  const row = await tx.maybe<StoredDirective>(
    `select ${ROW} from directive d where d.partition_id = $1 and d.tenant_id = $2 and d.id = $3 for update of d`,
    [tx.scope.partitionId, tx.scope.tenantId, id],
  );
  if (!row) throw directiveNotFound(field);
  return rowOf(row);
}

/** A directive of the unit of the scope as it stands; undefined when there is none. */
export async function ownDirective(tx: Tx, id: string): Promise<DirectiveRow | undefined> {
  const row = await tx.maybe<StoredDirective>(
    `select ${ROW} from directive d where d.partition_id = $1 and d.tenant_id = $2 and d.id = $3`,
    [tx.scope.partitionId, tx.scope.tenantId, id],
  );
  return row && rowOf(row);
}

/** What a new directive inherits or is given, apart from what the person wrote. */
export interface DirectiveOrigin {
  readonly id: string;
  readonly rootId: string;
  readonly lineage: readonly string[];
  readonly campaignId: string;
  readonly campaignIds: readonly string[];
  readonly retrospective: boolean;
}

const written = (input: DirectiveInput): unknown[] => [
  input.documentKind ?? 'notice',
  input.urgency ?? null,
  input.supersedesId ?? null,
  input.kind,
  input.title.trim(),
  input.theme ?? null,
  input.objective ?? null,
  JSON.stringify(input.sections),
  input.startsOn,
  input.endsOn,
  input.reportDue,
  input.mergedCampaignId ?? null,
  JSON.stringify(input.recipients),
  input.addressee?.trim() || null,
  input.copiedTo?.trim() || null,
];

/** Writes a new draft with its tasks. */
export async function insertDraft(tx: Tx, input: DirectiveInput, origin: DirectiveOrigin): Promise<void> {
  const own = tx.own();
  await tx.run(
    `insert into directive (partition_id, id, tenant_id, tenant_path, status, reissues_id, root_id, lineage, campaign_id,
       campaign_ids, retrospective, drafted_by, drafted_by_name, recorded_at, document_kind, urgency,
       supersedes_id, kind, title, theme, objective, sections,
       starts_on, ends_on, report_due, merged_campaign_id, recipients, addressee, copied_to)
     values ($1, $2, $3, $4, 'draft', $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24, $25, $26, $27, $28)`,
    [
      own.partition_id,
      origin.id,
      own.tenant_id,
      own.tenant_path,
      input.reissuesId ?? null,
      origin.rootId,
      origin.lineage,
      origin.campaignId,
      origin.campaignIds,
      origin.retrospective,
      tx.ctx.accountId,
      tx.ctx.accountName,
      tx.now,
      ...written(input),
    ],
  );
  await writeTasks(tx, origin.id, input.tasks, []);
}

/** Writes what the person changed. Whoever changed it last has drafted it: the sign-off is another person's. */
export async function updateDraft(
  tx: Tx,
  input: DirectiveInput,
  origin: Pick<DirectiveOrigin, 'id' | 'campaignIds' | 'retrospective'>,
  stored: readonly TaskInput[],
): Promise<void> {
  const place = [tx.scope.partitionId, origin.id];
  await tx.run(
    `update directive set campaign_ids = $3, retrospective = $4, drafted_by = $5, drafted_by_name = $6, document_kind = $7,
       urgency = $8, supersedes_id = $9, kind = $10, title = $11, theme = $12, objective = $13, sections = $14,
       starts_on = $15, ends_on = $16, report_due = $17, merged_campaign_id = $18, recipients = $19,
       addressee = $20, copied_to = $21
     where partition_id = $1 and id = $2`,
    [
      ...place,
      origin.campaignIds,
      origin.retrospective,
      tx.ctx.accountId,
      tx.ctx.accountName,
      ...written(input),
    ],
  );
  await tx.run(
    'delete from directive_task where partition_id = $1 and directive_id = $2 and not (id = any ($3::uuid[]))',
    [...place, keptIds(input.tasks, stored)],
  );
  await writeTasks(tx, origin.id, input.tasks, stored);
  await dropOutdatedSplits(tx, origin.id);
}

/** Moves an own, locked directive on. */
export async function setStatus(tx: Tx, id: string, status: DirectiveStatus, reason?: string): Promise<void> {
  await tx.run('update directive set status = $3, return_reason = $4 where partition_id = $1 and id = $2', [
    tx.scope.partitionId,
    id,
    status,
    reason ?? null,
  ]);
}
