import type { Tx } from '@fayuan/database';
import type { Day } from '@fayuan/kernel';
import { countUnitsBelow, type UnitSelection } from '@fayuan/org';
import type { Campaign, Directive, DirectiveText, TaskInput } from './directive.js';
import type { Receipt } from './receipt.js';

type StoredTask = TaskInput & { readonly id: string };

interface TextRow extends Omit<DirectiveText, 'campaign' | 'mergedCampaign' | 'tasks'> {
  readonly campaignId: string;
  readonly campaignTitle: string;
  readonly campaignStartsOn: Day;
  readonly campaignEndsOn: Day;
  readonly mergedCampaignId: string | null;
  readonly mergedCampaignTitle: string | null;
  readonly mergedCampaignStartsOn: Day | null;
  readonly mergedCampaignEndsOn: Day | null;
  readonly tasks: readonly StoredTask[];
}

interface ViewRow extends TextRow {
  readonly recipients: UnitSelection | null;
  readonly recipientCount: number | null;
  readonly delivered: number | null;
  readonly receipt: (Omit<Receipt, 'deliveredAt' | 'openedAt' | 'signedRecordedAt'> & StoredMoments) | null;
  readonly reissueId: string | null;
}

/** Moments as they come out of a JSON object. */
interface StoredMoments {
  readonly deliveredAt: string;
  readonly openedAt: string | null;
  readonly signedRecordedAt: string | null;
}

export const unitNameJson = (alias: string): string =>
  `jsonb_build_object('id', ${alias}.id, 'code', ${alias}.code, 'name', ${alias}.name, 'placeName', ${alias}.place_name, 'level', ${alias}.level)`;

const TEXT = `t.id, ${unitNameJson('i')} as issuer, t.kind, t.status, t.title, t.theme, t.objective, t.sections,
  t.starts_on as "startsOn", t.ends_on as "endsOn", t.report_due as "reportDue", t.document_number as "documentNumber",
  t.issued_on as "issuedOn", t.recorded_at as "recordedAt", t.retrospective, t.drafted_by_name as "draftedBy",
  t.signed_off_by_name as "signedOffBy", t.campaign_id as "campaignId", t.campaign_title as "campaignTitle",
  t.campaign_starts_on as "campaignStartsOn", t.campaign_ends_on as "campaignEndsOn",
  t.merged_campaign_id as "mergedCampaignId", t.merged_campaign_title as "mergedCampaignTitle",
  t.merged_campaign_starts_on as "mergedCampaignStartsOn", t.merged_campaign_ends_on as "mergedCampaignEndsOn",
  t.campaign_ids as "campaignIds", t.root_id as "rootId", t.lineage, t.tasks`;

const VIEW = `select ${TEXT}, d.recipients, d.recipient_count as "recipientCount", d.delivered_count as delivered,
  (select jsonb_build_object('id', r.id, 'directiveId', r.directive_id, 'unit', ${unitNameJson('u')},
     'deliveredAt', r.delivered_at, 'openedAt', r.opened_at, 'signedOn', r.signed_on,
     'signedRecordedAt', r.signed_recorded_at, 'signedBy', r.signed_by_name)
   from receipt r join org_unit u on u.id = r.tenant_id
   where r.partition_id = $2 and r.tenant_id = $3 and r.directive_id = t.id) as receipt,
  (select n.id from directive n where n.partition_id = $2 and n.tenant_id = $3 and n.reissues_id = t.id
     and n.status <> 'withdrawn') as "reissueId"
  from directive_text($1) t join org_unit i on i.id = t.issuer_id left join directive d on d.id = t.id`;

const TEXTS = `select ${TEXT} from unnest($1::uuid[]) as wanted (id)
  cross join lateral directive_text(wanted.id) t join org_unit i on i.id = t.issuer_id
  order by cardinality(t.lineage)`;

const campaignOf = (row: TextRow): Campaign => ({
  id: row.campaignId,
  title: row.campaignTitle,
  startsOn: row.campaignStartsOn,
  endsOn: row.campaignEndsOn,
});

function mergedOf(row: TextRow): Campaign | null {
  const { mergedCampaignId: id, mergedCampaignTitle: title } = row;
  const { mergedCampaignStartsOn: startsOn, mergedCampaignEndsOn: endsOn } = row;
  return id && title && startsOn && endsOn ? { id, title, startsOn, endsOn } : null;
}

function textOf(row: TextRow): DirectiveText {
  const { campaignId: _a, campaignTitle: _b, campaignStartsOn: _c, campaignEndsOn: _d, ...rest } = row;
  const { mergedCampaignId: _e, mergedCampaignTitle: _f, ...plain } = rest;
  const { mergedCampaignStartsOn: _g, mergedCampaignEndsOn: _h, ...text } = plain;
  return {
    ...text,
    campaign: campaignOf(row),
    mergedCampaign: mergedOf(row),
    tasks: row.tasks.map((task) => ({ ...task, directiveId: row.id })),
  };
}

const moment = (text: string | null): Date | null => (text === null ? null : new Date(text));

function receiptOf(stored: ViewRow['receipt']): Receipt | null {
  if (!stored) return null;
  return {
    ...stored,
    deliveredAt: new Date(stored.deliveredAt),
    openedAt: moment(stored.openedAt),
    signedRecordedAt: moment(stored.signedRecordedAt),
  };
}

/** The texts of the directives that the unit of the scope may read, root first; the others are left out. */
export async function directiveTexts(tx: Tx, ids: readonly string[]): Promise<DirectiveText[]> {
  if (ids.length === 0) return [];
  return (await tx.rows<TextRow>(TEXTS, [ids])).map(textOf);
}

/** How many units it was issued to; before that, how many its own unit would issue it to now. */
async function reachOf(tx: Tx, row: ViewRow, recipients: UnitSelection): Promise<number> {
  const isOwnDraft = row.issuedOn === null && row.issuer.id === tx.scope.tenantId;
  return isOwnDraft ? countUnitsBelow(tx, recipients) : (row.recipientCount ?? 0);
}

/**
 * One directive as the unit of the scope sees it; undefined when it may not or there is none. Two statements, and a
 * third while it has not been issued.
 */
export async function directiveView(tx: Tx, id: string): Promise<Directive | undefined> {
  const row = await tx.maybe<ViewRow>(VIEW, [id, tx.scope.partitionId, tx.scope.tenantId]);
  if (!row) return undefined;
  const { recipients, recipientCount: _count, delivered, receipt, reissueId, ...text } = row;
  const upper = await directiveTexts(
    tx,
    row.lineage.filter((each) => each !== id),
  );
  return {
    ...textOf(text),
    upper,
    recipients: recipients ? { ...recipients, count: await reachOf(tx, row, recipients) } : null,
    delivered: delivered ?? 0,
    receipt: receiptOf(receipt),
    reissueId,
  };
}
