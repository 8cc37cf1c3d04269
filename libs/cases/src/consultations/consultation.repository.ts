import type { Tx } from '@fayuan/database';
import type { Day } from '@fayuan/kernel';
import { insertRows } from '../insert-rows.sql.js';
import type { CheckedConsultation } from './consultation.js';

/** What of a stored consultation decides whether its facts still hold, and whether it may change. */
export interface StandingConsultation extends CheckedConsultation {
  readonly campaignIds: readonly string[];
  readonly isCounted: boolean;
  readonly convertedCaseId: string | null;
  readonly personId: string | null;
  readonly version: number;
  readonly deletedAt: Date | null;
}

/** What an edit or the first recording writes. */
export interface ConsultationContent {
  readonly consultation: CheckedConsultation;
  readonly campaignIds: readonly string[];
  readonly isCounted: boolean;
  readonly personId: string | null;
}

const contentColumns = ({
  consultation,
  campaignIds,
  isCounted,
  personId,
}: ConsultationContent): unknown[] => [
  consultation.occurredOn,
  consultation.channel,
  consultation.matters,
  consultation.groups,
  consultation.results,
  consultation.answeredOn,
  consultation.activityId,
  campaignIds,
  isCounted,
  personId,
];

export async function insertConsultation(tx: Tx, id: string, content: ConsultationContent): Promise<void> {
  const own = tx.own();
  await tx.run(
    `insert into consultation (partition_id, id, tenant_id, tenant_path, recorded_at, recorded_by, recorded_by_name,
       occurred_on, channel, matters, person_groups, results, answered_on, activity_id, campaign_ids, is_counted,
       person_id)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)`,
    [
      own.partition_id,
      id,
      own.tenant_id,
      own.tenant_path,
      tx.now,
      tx.ctx.accountId,
      tx.ctx.accountName,
      ...contentColumns(content),
    ],
  );
}

/** Writes consultations of the own unit; one statement. */
export async function insertConsultations(
  tx: Tx,
  made: readonly { readonly id: string; readonly content: ConsultationContent }[],
): Promise<void> {
  await insertRows(
    tx,
    `consultation (partition_id, tenant_id, tenant_path, id, recorded_at, recorded_by, recorded_by_name, occurred_on, channel, matters,
       person_groups, results, answered_on, activity_id, campaign_ids, is_counted, person_id)`,
    made.map(({ id, content }) => [
      id,
      tx.now,
      tx.ctx.accountId,
      tx.ctx.accountName,
      ...contentColumns(content),
    ]),
  );
}

/** A consultation of the own unit, held until the transaction ends; undefined for every other. */
export const holdConsultation = (tx: Tx, id: string): Promise<StandingConsultation | undefined> =>
  tx.maybe<StandingConsultation>(
    `select version, occurred_on as "occurredOn", channel, matters, person_groups as groups, results,
       answered_on as "answeredOn", activity_id as "activityId", campaign_ids as "campaignIds", is_counted as "isCounted",
       converted_case_id as "convertedCaseId", person_id as "personId", deleted_at as "deletedAt"
     from consultation where partition_id = $1 and tenant_id = $2 and id = $3 for update`,
    [tx.scope.partitionId, tx.scope.tenantId, id],
  );

export async function updateConsultation(
  tx: Tx,
  at: { id: string; reason: string },
  content: ConsultationContent,
): Promise<void> {
  await tx.run(
    `update consultation set version = version + 1, changed_at = $4, change_reason = $5, occurred_on = $6, channel = $7,
       matters = $8, person_groups = $9, results = $10, answered_on = $11, activity_id = $12, campaign_ids = $13,
       is_counted = $14, person_id = $15
     where partition_id = $1 and tenant_id = $2 and id = $3`,
    [tx.scope.partitionId, tx.scope.tenantId, at.id, tx.now, at.reason, ...contentColumns(content)],
  );
}

/** Marks it as deleted; the row stays, because rows of the ledger name it. */
export async function markDeleted(tx: Tx, at: { id: string; reason: string }): Promise<void> {
  await tx.run(
    `update consultation set version = version + 1, changed_at = $4, change_reason = $5, deleted_at = $4
     where partition_id = $1 and tenant_id = $2 and id = $3`,
    [tx.scope.partitionId, tx.scope.tenantId, at.id, tx.now, at.reason],
  );
}

/** Names the application that came of it, which is one of its results. */
export async function writeConverted(tx: Tx, id: string, caseId: string): Promise<void> {
  await tx.run(
    `update consultation set version = version + 1, changed_at = $4, converted_case_id = $5,
       results = case when 'applied' = any (results) then results else results || '{applied}' end
     where partition_id = $1 and tenant_id = $2 and id = $3`,
    [tx.scope.partitionId, tx.scope.tenantId, id, tx.now, caseId],
  );
}

/** Whether what came of a consultation are own papers that the centre sent back: they are handed up anew. */
export const cameBack = async (tx: Tx, caseId: string): Promise<boolean> =>
  (await tx.maybe(
    `select 1 from case_intake where partition_id = $1 and tenant_id = $2 and id = $3 and state = 'returned'`,
    [tx.scope.partitionId, tx.scope.tenantId, caseId],
  )) !== undefined;

/** The names of those of the matters that stand in the catalogue, by code: one statement. */
export async function matterNames(tx: Tx, matters: readonly string[]): Promise<Map<string, string>> {
  const rows = await tx.rows<{ code: string; name: string }>(
    `select substr(code, length('consultations.') + 1) as code, name from indicator
     where code = any ($1) and breakdown in ('consultation_branch', 'consultation_topic')`,
    [matters.map((matter) => `consultations.${matter}`)],
  );
  return new Map(rows.map(({ code, name }) => [code, name]));
}

/** The own activity at which people asked. */
export interface ConsultationEvent {
  readonly heldOn: Day;
  readonly campaignIds: readonly string[];
  readonly deletedAt: Date | null;
  /** Its record says itself how many asked, so that the single records are not counted beside it. */
  readonly declares: boolean;
}

/** Held against changes of what the activity says until the transaction ends; undefined when it is not the unit's own. */
export const holdEvent = (tx: Tx, id: string): Promise<ConsultationEvent | undefined> =>
  tx.maybe<ConsultationEvent>(
    `select held_on as "heldOn", campaign_ids as "campaignIds", deleted_at as "deletedAt",
       exists (select from jsonb_array_elements(measures) m
               where m ->> 'indicator' in ('consultations', 'questions_answered') and (m ->> 'quantity')::numeric > 0) as declares
     from activity where partition_id = $1 and tenant_id = $2 and id = $3 for share`,
    [tx.scope.partitionId, tx.scope.tenantId, id],
  );
