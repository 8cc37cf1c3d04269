import { Injectable } from '@nestjs/common';
import { type RequestContext, requirePermission } from '@fayuan/context';
import { Database, type Tx } from '@fayuan/database';
import { isId, newId } from '@fayuan/kernel';
import type { Directive, DirectiveInput, DirectiveRow } from './directive.js';
import {
  checkAgainstUpper,
  checkReferences,
  lockUpperReceipt,
  type UpperReceipt,
} from './directive-check.repository.js';
import { checkPaper, checkWords } from './directive-rules.js';
import { DirectiveReadingService } from './directive-reading.service.js';
import { type DirectiveOrigin, insertDraft, lockOwnDirective, updateDraft } from './directive.repository.js';
import {
  alreadyReissued,
  directiveNotFound,
  reissueFixed,
  replyFromRequest,
  upperNotRetrospective,
} from './directives.errors.js';
import { changedMeanwhile } from './drafting/drafting.errors.js';
import { keepVersion, latestVersion, type StoredVersion } from './drafting/version.repository.js';
import { otherLineage } from './life-cycle/life-cycle.errors.js';
import { nextStatus } from './life-cycle/transitions.js';
import { checkRecipients } from './recipients/recipients.repository.js';
import { checkTaskUnits } from './tasks/split.repository.js';

export interface SavedDraft {
  readonly id: string;
  readonly input: DirectiveInput;
  /** The version the person had before them; what others saved after it is not overwritten. */
  readonly basedOn?: number | null | undefined;
  /** The version that is brought back. */
  readonly restoredFrom?: number | undefined;
}

function refuseUnseen(latest: StoredVersion | undefined, draft: SavedDraft, accountId: string | null): void {
  if (!latest || draft.basedOn === null || draft.basedOn === undefined) return;
  if (latest.no > draft.basedOn && latest.savedById !== accountId) throw changedMeanwhile(latest.savedBy);
}

/** Writing a directive (拟稿), new or as a re-issue (转发) of a received one. */
@Injectable()
export class DraftDirectiveService {
  constructor(
    private readonly database: Database,
    private readonly reading: DirectiveReadingService,
  ) {}

  /** Writes a new draft. A re-issue inherits lineage, campaign and 补录; the upper receipt must be signed. */
  async draft(ctx: RequestContext, input: DirectiveInput, key: string): Promise<Directive> {
    requirePermission(ctx, 'directive.draft');
    checkPaper(input);
    if (input.documentKind === 'reply') throw replyFromRequest();
    checkWords(input);
    const { id } = await this.database.once(ctx, { key, operation: 'draftDirective', input }, async (tx) => {
      const former = await formerOf(tx, input);
      const upper = input.reissuesId ? await upperForReissue(tx, input.reissuesId, former) : null;
      const own = former ?? { campaignId: newId(), campaignIds: [] };
      const origin = originOf(input, upper, { ...own, id: newId() });
      await check(tx, input, origin);
      await insertDraft(tx, input, origin);
      await keepVersion(tx, origin.id, input, { latest: undefined });
      await tx.audit({ action: 'directive.drafted', subjectKind: 'directive', subjectId: origin.id });
      return { id: origin.id };
    });
    return this.reading.get(ctx, id);
  }

  /** Changes a draft. What it re-issues stays. @throws Refusal `directive.wrong_status` once it was submitted */
  edit(ctx: RequestContext, id: string, input: DirectiveInput, key: string): Promise<Directive> {
    return this.save(ctx, { id, input }, key);
  }

  /** As `edit`, and refuses to overwrite what another person has saved since `basedOn`. */
  async save(ctx: RequestContext, draft: SavedDraft, key: string): Promise<Directive> {
    const { id, input } = draft;
    requirePermission(ctx, 'directive.draft');
    if (!isId(id)) throw directiveNotFound();
    checkPaper(input);
    checkWords(input);
    await this.database.once(ctx, { key, operation: 'editDirective', input: draft }, async (tx) => {
      const row = await lockOwnDirective(tx, id);
      nextStatus('edit', row.status);
      if ((input.reissuesId ?? null) !== row.reissuesId) throw reissueFixed();
      const upper = row.reissuesId ? await lockUpperReceipt(tx, row.reissuesId) : null;
      const former = await formerOf(tx, input);
      const { campaignId, campaignIds } = former ?? { campaignId: row.campaignId, campaignIds: [] };
      const origin = originOf(input, upper, { id, campaignId, campaignIds });
      await check(tx, input, origin);
      const latest = await latestVersion(tx, id);
      refuseUnseen(latest, draft, ctx.accountId);
      await updateDraft(tx, input, origin, row.tasks);
      await keepVersion(tx, id, input, { latest, restoredFrom: draft.restoredFrom });
      await tx.audit({ action: 'directive.edited', subjectKind: 'directive', subjectId: id });
      return { id };
    });
    return this.reading.get(ctx, id);
  }
}

/** The own issued directive that the new one replaces; it goes on in the same campaign. @throws Refusal */
async function formerOf(tx: Tx, input: DirectiveInput): Promise<DirectiveRow | null> {
  if (!input.supersedesId) return null;
  if (!isId(input.supersedesId)) throw directiveNotFound('supersedesId');
  const former = await lockOwnDirective(tx, input.supersedesId, 'supersedesId');
  nextStatus('annul', former.status);
  if (former.reissuesId !== (input.reissuesId ?? null)) throw otherLineage();
  return former;
}

async function upperForReissue(
  tx: Tx,
  directiveId: string,
  former: DirectiveRow | null,
): Promise<UpperReceipt> {
  const upper = await lockUpperReceipt(tx, directiveId);
  const existing = await tx.maybe(
    `select 1 from directive where partition_id = $1 and tenant_id = $2 and reissues_id = $3 and status not in ('withdrawn', 'annulled')`,
    [tx.scope.partitionId, tx.scope.tenantId, directiveId],
  );
  if (existing && !former) throw alreadyReissued();
  return upper;
}

function originOf(
  input: DirectiveInput,
  upper: UpperReceipt | null,
  own: { readonly id: string; readonly campaignId: string; readonly campaignIds: readonly string[] },
): DirectiveOrigin {
  const { id } = own;
  const merged = input.mergedCampaignId ? [input.mergedCampaignId] : [];
  const campaigns = (inherited: readonly string[]): string[] => [...new Set([...inherited, ...merged])];
  if (!upper) {
    const { campaignId } = own;
    const retrospective = input.retrospective ?? false;
    return {
      id,
      rootId: id,
      lineage: [id],
      campaignId,
      campaignIds: campaigns([campaignId, ...own.campaignIds]),
      retrospective,
    };
  }
  if (input.retrospective && !upper.retrospective) throw upperNotRetrospective();
  const campaignId = upper.campaignIds[0] ?? own.campaignId;
  return {
    id,
    rootId: upper.rootId,
    lineage: [...upper.lineage, id],
    campaignId,
    campaignIds: campaigns(upper.campaignIds),
    retrospective: upper.retrospective,
  };
}

async function check(tx: Tx, input: DirectiveInput, origin: DirectiveOrigin): Promise<void> {
  const above = origin.lineage.slice(0, -1);
  await checkAgainstUpper(tx, input, { retrospective: origin.retrospective, above });
  await checkReferences(tx, input);
  await checkRecipients(tx, input.recipients);
  await checkTaskUnits(tx, input);
}
