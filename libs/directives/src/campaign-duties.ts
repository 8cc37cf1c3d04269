import { Injectable } from '@nestjs/common';
import type { Tx } from '@fayuan/database';
import { Campaigns, type CampaignWindow, type Coverage, type CoveredUnit, type Span } from '@fayuan/ledger';

/**
 * $1 units, $2 directives of the campaign, $3 path of the caller. A unit with several duties of one campaign is one, and has
 * reported when all of them are done. A returned report is open again, one sent anew was revised; a nil report has no figure
 * but 0.
 */
const COVERAGE = `
with asked as materialized (
  select id, path, level from org_unit where id = any ($1) and path >= $3 and path < $3 || '/'),
owing as materialized (
  select d.tenant_path, bool_and(d.done_on is not null) as reported, bool_or(d.done_on > d.due_on) as late,
         bool_or(p.redo_count > 0) as revised, bool_and(not p.figures @? '$[*] ? (@.quantity != 0)') as nil
  from duty d
  left join completion_report p on p.partition_id = d.partition_id and p.tenant_id = d.tenant_id and p.directive_id = d.directive_id
  where d.directive_id = any ($2::uuid[]) and d.kind = 'report' and d.cancelled_on is null and d.covered_by_id is null
    and d.tenant_path >= $3 and d.tenant_path < $3 || '/'
  group by d.partition_id, d.tenant_id, d.tenant_path)
select a.id as "unitId", a.level, count(o.tenant_path)::int as expected,
       (count(*) filter (where o.reported))::int as reported, (count(*) filter (where o.reported and o.late))::int as late,
       (count(*) filter (where o.reported and o.revised))::int as revised,
       (count(*) filter (where o.reported and o.nil))::int as nil
from asked a left join owing o on o.tenant_path >= a.path and o.tenant_path < a.path || '/'
group by a.id, a.level`;

/**
 * $1 partition, $2 unit, $3 first day, $4 last day. Of several directives that carry one campaign the own one says its days,
 * then the one received last.
 */
const WINDOWS = `
with carried as (
  select d.campaign_ids, d.title, d.starts_on, d.ends_on, 1 as place, d.issued_at as at
  from directive d where d.partition_id = $1 and d.tenant_id = $2 and d.issued_on is not null and d.status <> 'withdrawn'
  union all
  select r.campaign_ids, r.title, r.starts_on, r.ends_on, 2, r.delivered_at
  from receipt r where r.partition_id = $1 and r.tenant_id = $2 and r.role = 'primary'
    and r.ended_as is distinct from 'withdrawn'),
nearest as (
  select distinct on (c.campaign_ids[1]) c.campaign_ids[1] as "campaignId", c.title, c.starts_on as "from", c.ends_on as "to"
  from carried c order by c.campaign_ids[1], c.place, c.at desc)
select * from nearest where "from" <= $4 and "to" >= $3 order by "from" desc, "campaignId"`;

/** Campaigns by the duties of their directives, for figures. */
@Injectable()
export class CampaignDuties extends Campaigns {
  /** Two statements, however many units. */
  async coverage(tx: Tx, campaignId: string, unitIds: readonly string[]): Promise<Map<string, CoveredUnit>> {
    type Row = Coverage & Omit<CoveredUnit, 'coverage'>;
    const { directives } = await tx.one<{ directives: string[] }>(
      'select campaign_directives($1) as directives',
      [campaignId],
    );
    const rows = await tx.rows<Row>(COVERAGE, [unitIds, directives, tx.scope.tenantPath]);
    return new Map(rows.map(({ unitId, level, ...coverage }) => [unitId, { unitId, level, coverage }]));
  }

  async windows(tx: Tx, { from, to }: Span): Promise<CampaignWindow[]> {
    if (!tx.ctx.permissions.has('directive.read')) return [];
    return tx.rows<CampaignWindow>(WINDOWS, [tx.scope.partitionId, tx.scope.tenantId, from, to]);
  }
}
