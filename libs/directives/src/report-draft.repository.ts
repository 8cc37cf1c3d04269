import type { Tx } from '@fayuan/database';
import type { Day } from '@fayuan/kernel';
import { allIndicators, figuresOf } from '@fayuan/ledger';
import { unitNameJson } from '@fayuan/org';
import { asksReport, type DirectiveText, type DocumentKind } from './directive.js';
import { directiveTexts } from './directive-text.repository.js';
import { figureSpan } from './directive-rules.js';
import { directiveNotFound } from './directives.errors.js';
import { noReportAsked } from './report.errors.js';
import { coverageOf, type ExpectedUnit, type Measure, type ReportDraft } from './report.js';

/** The receipt a report answers to. */
export interface ReportTarget {
  readonly receiptId: string;
  readonly directiveId: string;
  readonly rootId: string;
  readonly lineage: readonly string[];
  readonly campaignIds: readonly string[];
  readonly issuerId: string;
  readonly issuedOn: Day;
  readonly retrospective: boolean;
  readonly title: string;
  readonly signedOn: Day | null;
  readonly endedAs: string | null;
  readonly closedOn: Day | null;
  readonly documentKind: DocumentKind;
}

const TARGET = `
with asked as (
  select coalesce((select n.reissues_id from directive n where n.partition_id = $1 and n.tenant_id = $2 and n.id = $3), $3::uuid) as id)
select r.id as "receiptId", r.directive_id as "directiveId", r.root_id as "rootId", r.lineage, r.campaign_ids as "campaignIds",
       r.issuer_id as "issuerId", r.issued_on as "issuedOn", r.retrospective, r.title, r.signed_on as "signedOn",
       r.ended_as as "endedAs", r.closed_on as "closedOn",
       r.document_kind as "documentKind"
from asked
join receipt held on held.partition_id = $1 and held.tenant_id = $2 and held.directive_id = asked.id
join receipt r on r.partition_id = $1 and r.tenant_id = $2 and r.directive_id = coalesce(held.covered_by_id, held.directive_id)
  and r.role = 'primary'`;

/**
 * What the own unit reports on when asked about a directive: the nearest issuer's, when a re-issue covers it; the
 * received one, when asked about the own re-issue.
 * @throws Refusal `directive.not_found` when the unit did not receive it or only a copy of it, `report.not_asked` for a
 * bulletin or reply
 */
export async function reportTarget(tx: Tx, directiveId: string): Promise<ReportTarget> {
  const target = await tx.maybe<ReportTarget>(TARGET, [tx.scope.partitionId, tx.scope.tenantId, directiveId]);
  if (!target) throw directiveNotFound('directiveId');
  if (!asksReport(target.documentKind)) throw noReportAsked();
  return target;
}

/**
 * Direct children that received a directive of the unit ($1) within the root ($2), with their report on it. Reads rows
 * of the unit's subtree, so the caller must be the unit or above it.
 */
const EXPECTED = `
with mine as (select d.id from directive d
              where d.root_id = $2 and d.tenant_id = $1 and d.status in ('issuing', 'issued', 'closed', 'archived'))
select distinct on (c.code, c.id) ${unitNameJson('c')} as unit, p.status
from mine join receipt r on r.directive_id = mine.id and r.role = 'primary'
join org_unit c on c.id = r.tenant_id and c.parent_id = $1
left join completion_report p on p.partition_id = r.partition_id and p.tenant_id = r.tenant_id and p.directive_id = r.directive_id
order by c.code, c.id, p.recorded_at desc nulls last`;

/** Whom a unit waits for within a root directive; none for a station. */
export const expectedUnits = (tx: Tx, unitId: string, rootId: string): Promise<ExpectedUnit[]> =>
  tx.rows<ExpectedUnit>(EXPECTED, [unitId, rootId]);

/** The figures, coverage and gaps that a report on the target carries now: a fixed number of statements. */
export async function draftReport(tx: Tx, target: ReportTarget): Promise<ReportDraft> {
  const texts = await directiveTexts(tx, target.lineage);
  const expected = await expectedUnits(tx, tx.scope.tenantId, target.rootId);
  const figures = await campaignFigures(tx, target, texts);
  return { directiveId: target.directiveId, figures, ...coverageOf(expected) };
}

/** Every indicator that has a figure in the campaign, and those that a task of the lineage asks for, even at 0. */
async function campaignFigures(
  tx: Tx,
  target: ReportTarget,
  texts: readonly DirectiveText[],
): Promise<Measure[]> {
  const directive = texts.find((each) => each.id === target.directiveId);
  if (!directive) throw directiveNotFound('directiveId');
  const asked = new Set(texts.flatMap((each) => each.tasks.map((task) => task.indicator)));
  const catalogue = await allIndicators(tx);
  const indicators = catalogue
    .filter((each) => each.kind === 'additive' && !each.sensitive)
    .map((each) => each.code);
  const figures = await figuresOf(tx, {
    unitId: tx.scope.tenantId,
    indicators,
    ...figureSpan(directive),
    campaignId: directive.campaign.id,
  });
  return figures
    .filter((figure) => figure.quantity !== 0 || asked.has(figure.indicator))
    .map(({ indicator, quantity }) => ({ indicator, quantity }));
}
