import type { Tx } from '@fayuan/database';
import type { Day } from '@fayuan/kernel';
import type { Measure } from '@fayuan/ledger';
import type { CheckedActivity } from './activity.js';
import type { Credit } from './credit.repository.js';

/** What of a stored activity decides whether its facts still hold. */
export interface StandingActivity {
  readonly version: number;
  readonly heldOn: Day;
  readonly measures: readonly Measure[];
  readonly campaignIds: readonly string[];
  readonly inspectedUnitId: string | null;
  readonly directiveId: string | null;
  readonly deletedAt: Date | null;
}

/** What an edit or the first recording writes. */
export interface ActivityContent {
  readonly activity: CheckedActivity;
  readonly credit: Credit | undefined;
}

const contentColumns = ({ activity, credit }: ActivityContent): unknown[] => [
  activity.kind,
  activity.title,
  activity.heldOn,
  activity.place,
  activity.partners,
  activity.occasion,
  activity.inspectedUnitId,
  activity.inspectors,
  activity.media && JSON.stringify(activity.media),
  JSON.stringify(activity.measures),
  activity.directiveId,
  credit?.lineage ?? [],
  credit?.campaignIds ?? [],
  JSON.stringify(credit?.campaigns ?? []),
  activity.photoIds,
];

export async function insertActivity(tx: Tx, id: string, content: ActivityContent): Promise<void> {
  const own = tx.own();
  await tx.run(
    `insert into activity (partition_id, id, tenant_id, tenant_path, recorded_at, recorded_by, recorded_by_name, kind,
       title, held_on, place, partners, occasion, inspected_unit_id, inspectors, media, measures, directive_id,
       directive_lineage, campaign_ids, campaigns, photo_ids)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22)`,
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

/** An activity of the own unit, held until the transaction ends; undefined for every other. */
export const holdActivity = (tx: Tx, id: string): Promise<StandingActivity | undefined> =>
  tx.maybe<StandingActivity>(
    `select version, held_on as "heldOn", measures, campaign_ids as "campaignIds",
       inspected_unit_id as "inspectedUnitId", directive_id as "directiveId", deleted_at as "deletedAt"
     from activity where partition_id = $1 and tenant_id = $2 and id = $3 for update`,
    [tx.scope.partitionId, tx.scope.tenantId, id],
  );

export async function updateActivity(tx: Tx, at: { id: string; reason: string }, content: ActivityContent) {
  await tx.run(
    `update activity set version = version + 1, changed_at = $4, change_reason = $5, kind = $6, title = $7, held_on = $8,
       place = $9, partners = $10, occasion = $11, inspected_unit_id = $12, inspectors = $13, media = $14, measures = $15,
       directive_id = $16, directive_lineage = $17, campaign_ids = $18, campaigns = $19, photo_ids = $20
     where partition_id = $1 and tenant_id = $2 and id = $3`,
    [tx.scope.partitionId, tx.scope.tenantId, at.id, tx.now, at.reason, ...contentColumns(content)],
  );
}

/** Marks it as deleted; the row stays, because rows of the ledger name it. */
export async function markDeleted(tx: Tx, at: { id: string; reason: string }): Promise<void> {
  await tx.run(
    `update activity set version = version + 1, changed_at = $4, change_reason = $5, deleted_at = $4
     where partition_id = $1 and tenant_id = $2 and id = $3`,
    [tx.scope.partitionId, tx.scope.tenantId, at.id, tx.now, at.reason],
  );
}
