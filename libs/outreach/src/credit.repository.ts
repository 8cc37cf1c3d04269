import type { Tx } from '@fayuan/database';
import type { Day } from '@fayuan/kernel';
import type { CreditedCampaign } from './activity.js';

/** What an activity that carries out a directive is credited to. */
export interface Credit {
  /** The period in which the directive's events take place. */
  readonly startsOn: Day;
  readonly endsOn: Day;
  /** Withdrawn or annulled by its issuer. */
  readonly ended: boolean;
  /** From the root directive to this one. */
  readonly lineage: readonly string[];
  readonly campaignIds: readonly string[];
  readonly campaigns: readonly CreditedCampaign[];
}

/**
 * The unit's own receipt of the directive (a copy asks for nothing, so nothing carries it out), or the own directive once it is issued, in one statement. The campaigns belong to
 * units above and are named through the allow-listed function that checks the receipt.
 */
const CREDIT = `
with target as (
  select starts_on, ends_on, lineage, campaign_ids from receipt
  where partition_id = $1 and tenant_id = $2 and directive_id = $3 and role = 'primary'
  union all
  select starts_on, ends_on, lineage, campaign_ids from directive
  where partition_id = $1 and tenant_id = $2 and id = $3 and status in ('issuing', 'issued', 'closed', 'withdrawn', 'annulled')
    and issued_on is not null),
named as (
  select distinct on (x.campaign ->> 'id') x.campaign
  from target t cross join lateral unnest(t.lineage) with ordinality as step (id, position)
  cross join lateral directive_text(step.id) d
  cross join lateral (values (d.content -> 'campaign'), (d.content -> 'mergedCampaign')) as x (campaign)
  where (x.campaign ->> 'id')::uuid = any (t.campaign_ids) order by x.campaign ->> 'id', step.position)
select t.starts_on as "startsOn", t.ends_on as "endsOn",
       exists (select 1 from directive_text($3) d where d.content ->> 'status' in ('withdrawn', 'annulled')) as ended, t.lineage, t.campaign_ids as "campaignIds",
       coalesce((select jsonb_agg(n.campaign order by n.campaign ->> 'startsOn', n.campaign ->> 'id') from named n), '[]') as campaigns
from target t`;

/** Undefined when the unit neither received nor issued the directive. */
export const findCredit = (tx: Tx, directiveId: string): Promise<Credit | undefined> =>
  tx.maybe<Credit>(CREDIT, [tx.scope.partitionId, tx.scope.tenantId, directiveId]);
