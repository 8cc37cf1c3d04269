import { newId } from '@fayuan/kernel';
import type { TestDatabase, TestUnit } from '@fayuan/testing';

/** A directive of May 2026, re-issued once with an own campaign merged in, as it stands when all of it was delivered. */
export interface DirectiveChain {
  readonly upper: string;
  readonly reissue: string;
  readonly campaign: string;
  readonly merged: string;
}

interface Issued {
  readonly id: string;
  readonly issuer: TestUnit;
  readonly title: string;
  readonly lineage: readonly string[];
  readonly campaign: string;
  readonly merged: string | null;
  readonly campaigns: readonly string[];
  readonly receivers: readonly TestUnit[];
}

const MAY = ['2026-05-01', '2026-05-31'] as const;
const owner = (unit: TestUnit) => [unit.partitionId, newId(), unit.id, unit.path] as const;

async function campaignOf(db: TestDatabase, unit: TestUnit, title: string): Promise<string> {
  const [partition, id, tenant, path] = owner(unit);
  await db.sql(
    `insert into campaign (partition_id, id, tenant_id, tenant_path, title, starts_on, ends_on, created_at)
     values ($1, $2, $3, $4, $5, $6, $7, now())`,
    [partition, id, tenant, path, title, ...MAY],
  );
  return id;
}

async function issue(db: TestDatabase, directive: Issued): Promise<void> {
  const { issuer, lineage, campaigns, title } = directive;
  await db.sql(
    `insert into directive (partition_id, id, tenant_id, tenant_path, kind, status, title, sections, starts_on, ends_on,
       report_due, root_id, lineage, campaign_id, merged_campaign_id, campaign_ids, recipients, drafted_by, drafted_by_name, recorded_at, issued_on)
     values ($1, $2, $3, $4, 'publicity_month', 'issued', $5, '[]', $6, $7, '2026-06-05', $8, $9, $10, $11, $12, '{}', $3, '', now(), $6)`,
    [
      issuer.partitionId,
      directive.id,
      issuer.id,
      issuer.path,
      title,
      ...MAY,
      lineage[0],
      lineage,
      directive.campaign,
      directive.merged,
      campaigns,
    ],
  );
  for (const unit of directive.receivers) {
    const [partition, id, tenant, path] = owner(unit);
    await db.sql(
      `insert into receipt (partition_id, id, tenant_id, tenant_path, directive_id, issuer_id, issuer_name, root_id, lineage,
         campaign_ids, title, document_number, starts_on, ends_on, report_due, retrospective, issued_on, delivered_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, '1号', $12, $13, '2026-06-05', false, '2026-04-20', now())`,
      [
        partition,
        id,
        tenant,
        path,
        directive.id,
        issuer.id,
        issuer.name,
        lineage[0],
        lineage,
        campaigns,
        title,
        ...MAY,
      ],
    );
  }
}

/** `top` issues to `middle`; `middle` re-issues it to `receivers`, merged with a campaign of its own. */
export async function directiveChain(
  db: TestDatabase,
  units: { top: TestUnit; middle: TestUnit; receivers: readonly TestUnit[] },
): Promise<DirectiveChain> {
  const campaign = await campaignOf(db, units.top, '法律援助宣传月');
  const merged = await campaignOf(db, units.middle, '成立十周年');
  const [upper, reissue] = [newId(), newId()];
  const root = {
    campaign,
    merged: null,
    campaigns: [campaign],
    lineage: [upper],
    title: '关于开展宣传月活动的通知',
  };
  await issue(db, { ...root, id: upper, issuer: units.top, receivers: [units.middle] });
  await issue(db, {
    id: reissue,
    issuer: units.middle,
    title: '关于转发通知的通知',
    lineage: [upper, reissue],
    campaign,
    merged,
    campaigns: [campaign, merged],
    receivers: units.receivers,
  });
  return { upper, reissue, campaign, merged };
}
