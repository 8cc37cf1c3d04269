import { today } from '@fayuan/context';
import type { Tx } from '@fayuan/database';
import { type Day, isId } from '@fayuan/kernel';
import type { DirectiveInput, DirectiveText } from './directive.js';
import { directiveTexts } from './directive-text.repository.js';
import { checkDates, type DirectiveDates } from './directive-rules.js';
import {
  campaignNotFound,
  directiveNotFound,
  sensitiveIndicator,
  unknownIndicator,
  upperUnsigned,
} from './directives.errors.js';
import { endedDirective } from './life-cycle/life-cycle.errors.js';
import { copyNotReissued } from './recipients/recipients.errors.js';
import type { RecipientRole } from './recipients/recipients.js';

/** The received directive that a re-issue stands on. */
export interface UpperReceipt {
  readonly directiveId: string;
  readonly rootId: string;
  readonly lineage: readonly string[];
  readonly campaignIds: readonly string[];
  readonly retrospective: boolean;
  readonly issuedOn: Day;
  readonly signedOn: Day | null;
  readonly endedAs: string | null;
  readonly role: RecipientRole;
}

/**
 * The own receipt of a directive, locked so that two re-issues of it pass one after the other.
 * @throws Refusal `directive.not_found` when the unit did not receive it, `directive.copy_not_reissued`,
 * `directive.upper_unsigned`
 */
export async function lockUpperReceipt(tx: Tx, directiveId: string): Promise<UpperReceipt> {
  const receipt = isId(directiveId)
    ? await tx.maybe<UpperReceipt>(
        `select directive_id as "directiveId", root_id as "rootId", lineage, campaign_ids as "campaignIds", retrospective,
           issued_on as "issuedOn", signed_on as "signedOn", ended_as as "endedAs", role
         from receipt where partition_id = $1 and tenant_id = $2 and directive_id = $3 for update`,
        [tx.scope.partitionId, tx.scope.tenantId, directiveId],
      )
    : undefined;
  if (!receipt) throw directiveNotFound('reissuesId');
  if (receipt.endedAs !== null) throw endedDirective('reissuesId');
  if (receipt.role === 'copy') throw copyNotReissued();
  if (receipt.signedOn === null) throw upperUnsigned();
  return receipt;
}

/**
 * Checks the dates against today and everything above. @returns the upper texts, root first
 * @throws Refusal naming the field
 */
export async function checkAgainstUpper(
  tx: Tx,
  dates: DirectiveDates,
  of: { readonly retrospective: boolean; readonly above: readonly string[] },
): Promise<DirectiveText[]> {
  const upper = await directiveTexts(tx, of.above);
  checkDates(dates, { today: today(tx.ctx), retrospective: of.retrospective, upper });
  return upper;
}

interface Strangers {
  readonly indicators: readonly string[];
  readonly sensitive: readonly string[];
  readonly merged: boolean;
}

const STRANGERS = `select
  array(select wanted.code from unnest($1::text[]) as wanted (code)
        where not exists (select 1 from indicator i where i.code = wanted.code and i.kind = 'additive')) as indicators,
  array(select i.code from indicator i where i.code = any ($1) and i.sensitive order by i.code) as sensitive,
  ($2::uuid is null or exists (select 1 from campaign c
     where c.partition_id = $3 and c.tenant_id = $4 and c.id = $2::uuid)
   or exists (select 1 from receipt r
     where r.partition_id = $3 and r.tenant_id = $4 and r.signed_on is not null and $2::uuid = any (r.campaign_ids))) as merged`;

/** Refuses what a draft names but the unit does not have (indicators, campaigns), and indicators whose small numbers no board may show. */
export async function checkReferences(
  tx: Tx,
  input: Pick<DirectiveInput, 'tasks' | 'mergedCampaignId'>,
): Promise<void> {
  const { tasks, mergedCampaignId } = input;
  if (mergedCampaignId && !isId(mergedCampaignId)) throw campaignNotFound();
  const codes = tasks.map((task) => task.indicator);
  const { partitionId, tenantId } = tx.scope;
  const strangers = await tx.one<Strangers>(STRANGERS, [
    codes,
    mergedCampaignId ?? null,
    partitionId,
    tenantId,
  ]);
  const [code] = strangers.indicators;
  if (code) throw unknownIndicator(`tasks.${codes.indexOf(code)}.indicator`, code);
  const [sensitive] = strangers.sensitive;
  if (sensitive) throw sensitiveIndicator(`tasks.${codes.indexOf(sensitive)}.indicator`);
  if (!strangers.merged) throw campaignNotFound();
}
