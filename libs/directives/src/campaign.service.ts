import { Injectable } from '@nestjs/common';
import { type RequestContext, requirePermission } from '@fayuan/context';
import { Database, type Tx } from '@fayuan/database';
import { type Day, isId, newId } from '@fayuan/kernel';
import type { UnitName } from '@fayuan/org';
import type { Campaign } from './directive.js';
import { directiveTexts } from './directive-text.repository.js';
import { endBeforeStart, required } from './directives.errors.js';

export interface CampaignInput {
  readonly title: string;
  readonly startsOn: Day;
  readonly endsOn: Day;
}

/** A campaign that a directive can be run as one with. */
export interface MergeableCampaign extends Campaign {
  /** Who issued the directive it came with; null for an own one. */
  readonly issuer: UnitName | null;
}

/** More directives than a unit has signed for and not yet finished. */
const MOST_RECEIVED = 50;

/** Campaigns (宣传月 and the like) that events are credited to. */
@Injectable()
export class CampaignService {
  constructor(private readonly database: Database) {}

  /** The unit's own campaigns, newest first: its root directives' and those it made to merge. */
  async list(ctx: RequestContext): Promise<Campaign[]> {
    requirePermission(ctx, 'directive.read');
    return this.database.read(ctx, ownCampaigns);
  }

  /**
   * The own campaigns and those of the directives signed for, the latest of these first; not those that the directive to
   * be re-issued carries already. A fixed number of statements.
   */
  async mergeable(ctx: RequestContext, reissuesId: string | null): Promise<MergeableCampaign[]> {
    requirePermission(ctx, 'directive.draft');
    return this.database.read(ctx, async (tx) => {
      const own = await ownCampaigns(tx);
      const received = await directiveTexts(tx, await signedFor(tx));
      const [upper] = reissuesId && isId(reissuesId) ? await directiveTexts(tx, [reissuesId]) : [];
      const all = [
        ...own.map((campaign) => ({ ...campaign, issuer: null })),
        ...received.map(({ campaign, issuer }) => ({ ...campaign, issuer })),
      ];
      const known = new Map(all.reverse().map((campaign) => [campaign.id, campaign]));
      return [...known.values()].reverse().filter(({ id }) => !upper?.campaignIds.includes(id));
    });
  }

  /** An own campaign, to be run as one with a received one. */
  async create(ctx: RequestContext, input: CampaignInput, key: string): Promise<Campaign> {
    requirePermission(ctx, 'directive.draft');
    const title = input.title.trim();
    if (!title) throw required('title', '活动名称', 'the name of the campaign');
    if (input.endsOn < input.startsOn) throw endBeforeStart();
    const { startsOn, endsOn } = input;
    return this.database.once(ctx, { key, operation: 'createCampaign', input }, async (tx) => {
      const campaign: Campaign = { id: newId(), title, startsOn, endsOn };
      await insertCampaign(tx, campaign);
      await tx.audit({ action: 'campaign.created', subjectKind: 'campaign', subjectId: campaign.id });
      return campaign;
    });
  }
}

const ownCampaigns = (tx: Tx): Promise<Campaign[]> =>
  tx.rows<Campaign>(
    `select id, title, starts_on as "startsOn", ends_on as "endsOn" from campaign
     where partition_id = $1 and tenant_id = $2 order by starts_on desc, id desc`,
    [tx.scope.partitionId, tx.scope.tenantId],
  );

/** Ids of the directives the unit signed for, the latest first. */
async function signedFor(tx: Tx): Promise<string[]> {
  const rows = await tx.rows<{ id: string }>(
    `select directive_id as id from receipt where partition_id = $1 and tenant_id = $2 and signed_on is not null
     order by delivered_at desc limit ${MOST_RECEIVED}`,
    [tx.scope.partitionId, tx.scope.tenantId],
  );
  return rows.map((row) => row.id);
}

/** Writes a campaign of the unit of the scope. */
export async function insertCampaign(tx: Tx, campaign: Campaign): Promise<void> {
  const own = tx.own();
  await tx.run(
    `insert into campaign (partition_id, id, tenant_id, tenant_path, title, starts_on, ends_on, created_at, created_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      own.partition_id,
      campaign.id,
      own.tenant_id,
      own.tenant_path,
      campaign.title,
      campaign.startsOn,
      campaign.endsOn,
      tx.now,
      tx.ctx.accountId,
    ],
  );
}
