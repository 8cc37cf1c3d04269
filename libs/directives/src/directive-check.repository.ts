import { today } from '@fayuan/context';
import type { Tx } from '@fayuan/database';
import { type Day, isId } from '@fayuan/kernel';
import { belowOf, countUnitsBelow, type UnitSelection } from '@fayuan/org';
import type { DirectiveInput, DirectiveText } from './directive.js';
import { directiveTexts } from './directive-text.repository.js';
import { checkDates, type DirectiveDates } from './directive-rules.js';
import {
  campaignNotFound,
  directiveNotFound,
  noRecipients,
  recipientNotBelow,
  unknownIndicator,
  upperUnsigned,
} from './directives.errors.js';
import { endedDirective } from './life-cycle/life-cycle.errors.js';

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
}

/**
 * The own receipt of a directive, locked so that two re-issues of it pass one after the other.
 * @throws Refusal `directive.not_found` when the unit did not receive it, `directive.upper_unsigned`
 */
export async function lockUpperReceipt(tx: Tx, directiveId: string): Promise<UpperReceipt> {
  const receipt = isId(directiveId)
    ? await tx.maybe<UpperReceipt>(
        `select directive_id as "directiveId", root_id as "rootId", lineage, campaign_ids as "campaignIds", retrospective,
           issued_on as "issuedOn", signed_on as "signedOn", ended_as as "endedAs"
         from receipt where partition_id = $1 and tenant_id = $2 and directive_id = $3 for update`,
        [tx.scope.partitionId, tx.scope.tenantId, directiveId],
      )
    : undefined;
  if (!receipt) throw directiveNotFound('reissuesId');
  if (receipt.endedAs !== null) throw endedDirective('reissuesId');
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
  readonly units: readonly string[];
  readonly merged: boolean;
}

const STRANGERS = `select
  array(select wanted.code from unnest($1::text[]) as wanted (code)
        where not exists (select 1 from indicator i where i.code = wanted.code and i.kind = 'additive')) as indicators,
  array(select wanted.id from unnest($2::uuid[]) as wanted (id)
        where not exists (select 1 from org_unit u where u.id = wanted.id and u.path >= $3 and u.path < $4
                            and u.closed_on is null)) as units,
  ($5::uuid is null or exists (select 1 from campaign c
     where c.partition_id = $6 and c.tenant_id = $7 and c.id = $5::uuid)
   or exists (select 1 from receipt r
     where r.partition_id = $6 and r.tenant_id = $7 and r.signed_on is not null and $5::uuid = any (r.campaign_ids))) as merged`;

/** Refuses what a draft names but the unit does not have: indicators, units below, campaigns. */
export async function checkReferences(
  tx: Tx,
  input: Pick<DirectiveInput, 'tasks' | 'recipients' | 'mergedCampaignId'>,
): Promise<void> {
  const { tasks, recipients, mergedCampaignId } = input;
  requireIds(recipients);
  if (mergedCampaignId && !isId(mergedCampaignId)) throw campaignNotFound();
  const { lo, hi } = belowOf(tx.scope.tenantPath);
  const codes = tasks.map((task) => task.indicator);
  const strangers = await tx.one<Strangers>(STRANGERS, [
    codes,
    recipients.unitIds,
    lo,
    hi,
    mergedCampaignId ?? null,
    tx.scope.partitionId,
    tx.scope.tenantId,
  ]);
  const [code] = strangers.indicators;
  if (code) throw unknownIndicator(`tasks.${codes.indexOf(code)}.indicator`, code);
  const [unit] = strangers.units;
  if (unit) throw recipientNotBelow(`recipients.unitIds.${recipients.unitIds.indexOf(unit)}`);
  if (!strangers.merged) throw campaignNotFound();
}

function requireIds(recipients: UnitSelection): void {
  for (const list of ['unitIds', 'exceptUnitIds'] as const) {
    const wrong = recipients[list].findIndex((id) => !isId(id));
    if (wrong >= 0) throw recipientNotBelow(`recipients.${list}.${wrong}`);
  }
}

/** @returns how many units would receive it. @throws Refusal `directive.no_recipients` */
export async function checkRecipients(tx: Tx, recipients: UnitSelection): Promise<number> {
  requireIds(recipients);
  const count = await countUnitsBelow(tx, recipients);
  if (count === 0) throw noRecipients();
  return count;
}
