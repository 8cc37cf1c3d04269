import type { Tx } from '@fayuan/database';
import type { Day } from '@fayuan/kernel';
import type { Measure } from '@fayuan/ledger';

/** What an activity says that the consultations recorded at it rest on; null when its record is taken back. */
export interface RestedOn {
  readonly heldOn: Day;
  readonly measures: readonly Measure[];
  readonly campaignIds: readonly string[];
}

const ASKED = ['consultations', 'questions_answered'];

/** True when the record of an event says itself how many people asked. */
const declares = ({ measures }: RestedOn): boolean =>
  measures.some(({ indicator, quantity }) => ASKED.includes(indicator) && quantity > 0);

/**
 * True when consultations were recorded at the activity that the change would leave counted twice, not at all, on another day
 * or for other campaigns. The caller holds the activity, so none is recorded meanwhile.
 */
export async function hasRecordsAgainst(
  tx: Tx,
  activityId: string,
  after: RestedOn | null,
): Promise<boolean> {
  const own = [tx.scope.partitionId, tx.scope.tenantId, activityId];
  const standing = 'partition_id = $1 and tenant_id = $2 and activity_id = $3 and deleted_at is null';
  const { found } = await (after
    ? tx.one<{ found: boolean }>(
        `select exists (select from consultation where ${standing}
           and (is_counted = $4 or occurred_on <> $5 or is_counted and campaign_ids is distinct from $6)) as found`,
        [...own, declares(after), after.heldOn, after.campaignIds],
      )
    : tx.one<{ found: boolean }>(
        `select exists (select from consultation where ${standing} and not is_counted) as found`,
        own,
      ));
  return found;
}
