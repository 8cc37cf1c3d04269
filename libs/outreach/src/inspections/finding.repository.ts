import type { Tx } from '@fayuan/database';
import { type Day, isDay, isId, newId } from '@fayuan/kernel';
import { cursorOf, keysOf, type Page, pageOf, type PageRequest, pageSize } from '@fayuan/ledger';
import { unitNameJson, type UnitPlace } from '@fayuan/org';
import type { CheckedFinding } from './check-finding.js';
import type { Finding, FindingStatus, FindingStep } from './finding.js';

/** An own inspection as findings need it. */
export interface InspectionRow {
  readonly id: string;
  readonly heldOn: Day;
  readonly inspectedUnitId: string;
  readonly directiveLineage: readonly string[];
}

export interface FindingFilter {
  /** The unit with all below it; the own one when not said. */
  readonly unitId?: string | null | undefined;
  readonly inspectionId?: string | null | undefined;
  /** Of inspections that carry out this directive or one that re-issues it. */
  readonly directiveId?: string | null | undefined;
  readonly statuses?: readonly FindingStatus[] | null | undefined;
  readonly overdue?: boolean | null | undefined;
  /** Only what inspectors of the unit asked for, or of one below it, found; not what those above found there. */
  readonly byOwnInspectors?: boolean | null | undefined;
  /** Only what waits for an act of the own unit: to put right, or to re-check. */
  readonly awaitsOwnUnit?: boolean | null | undefined;
}

/** How many findings stand where, whatever statuses are asked for; `overdue` are those of open and returned that are late. */
export interface FindingCounts {
  readonly open: number;
  readonly answered: number;
  readonly returned: number;
  readonly closed: number;
  readonly overdue: number;
}

export type StoredFinding = Omit<Finding, 'light'>;
export interface StoredFindingPage extends Page<StoredFinding> {
  readonly total: number;
  readonly counts: FindingCounts;
}

const photos = (column: string) =>
  `(select coalesce(jsonb_agg(jsonb_build_object('id', p.id)), '[]') from unnest(${column}) as p (id))`;
const COLUMNS = `f.id, f.inspection_id as "inspectionId", ${unitNameJson('u')} as unit, ${unitNameJson('i')} as inspector,
  f.inspected_on as "inspectedOn", f.text, f.category, f.severity, ${photos('f.photo_ids')} as photos, f.due_on as "dueOn",
  f.status, f.closed_on as "closedOn",
  (select coalesce(jsonb_agg(jsonb_build_object('id', s.id, 'kind', s.kind, 'text', s.text, 'photos', ${photos('s.photo_ids')},
     'dueOn', s.due_on, 'occurredOn', s.occurred_on, 'actorName', s.actor_name) order by s.recorded_at, s.id), '[]')
   from finding_step s where s.partition_id = f.partition_id and s.finding_id = f.id) as steps`;
const UNITS = 'join org_unit u on u.id = f.tenant_id join org_unit i on i.id = f.inspector_id';

/**
 * $1 range of the unit asked for, $2 inspection, $3 directive, $4 own unit when only its acts are asked for, $5 today,
 * $6 statuses, $7 only overdue, $8/$9 after, $10 rows, $11 only found by inspectors within the range.
 */
const PAGE = `
with asked as (
  select f.*, f.status in ('open', 'returned') and f.due_on < $5::date as late from finding f
  where f.tenant_path >= $1 and f.tenant_path < $1 || '/'
    and ($2::uuid is null or f.inspection_id = $2) and ($3::uuid is null or $3 = any (f.directive_lineage))
    and ($4::uuid is null or f.tenant_id = $4 and f.status in ('open', 'returned')
      or f.inspector_id = $4 and f.status = 'answered')
    and (not $11::boolean or exists (
      select from org_unit i where i.id = f.inspector_id and i.path >= $1 and i.path < $1 || '/'))),
wanted as (
  select * from asked where (cardinality($6::text[]) = 0 or status = any ($6)) and (not $7::boolean or late)),
page as (select * from wanted where $8::date is null or (due_on, id) > ($8::date, $9::uuid)
         order by due_on, id limit $10)
select t.total, c.counts, p.* from (select count(*)::int as total from wanted) t
cross join (
  select jsonb_build_object('open', count(*) filter (where status = 'open'),
    'answered', count(*) filter (where status = 'answered'), 'returned', count(*) filter (where status = 'returned'),
    'closed', count(*) filter (where status = 'closed'), 'overdue', count(*) filter (where late)) as counts from asked) c
left join (select ${COLUMNS} from page f ${UNITS}) p on true order by p."dueOn", p.id`;

interface Head {
  readonly total: number;
  readonly counts: FindingCounts;
}
type Row = (StoredFinding | { readonly id: null }) & Head;

/** Findings at the unit at `path` and below it, the earliest due day first. One statement. */
export async function listFindings(
  tx: Tx,
  at: { readonly path: string; readonly today: Day },
  filter: FindingFilter,
  request: PageRequest,
): Promise<StoredFindingPage> {
  const size = pageSize(request, 50);
  const [day = null, id = null] = request.after ? keysOf(request.after, isDay, isId) : [];
  const rows = await tx.rows<Row>(PAGE, [
    at.path,
    filter.inspectionId ?? null,
    filter.directiveId ?? null,
    filter.awaitsOwnUnit ? tx.scope.tenantId : null,
    at.today,
    filter.statuses ?? [],
    filter.overdue ?? false,
    day,
    id,
    size + 1,
    filter.byOwnInspectors ?? false,
  ]);
  const head = rows[0];
  if (!head) throw new Error('the counts of findings always give one row');
  const found = rows.flatMap(({ total: _total, counts: _counts, ...row }) =>
    row.id === null ? [] : [row as StoredFinding],
  );
  const page = pageOf(found, size, (row) => cursorOf(row.dueOn, row.id));
  return { ...page, total: head.total, counts: head.counts };
}

/** A finding of the own unit or one below it. */
export const findFinding = (tx: Tx, id: string): Promise<StoredFinding | undefined> =>
  tx.maybe<StoredFinding>(`select ${COLUMNS} from finding f ${UNITS} where f.id = $1`, [id]);

/** The own inspection, held until the transaction ends; undefined when the activity is none, or deleted. */
export const holdInspection = (tx: Tx, id: string): Promise<InspectionRow | undefined> =>
  tx.maybe<InspectionRow>(
    `select id, held_on as "heldOn", inspected_unit_id as "inspectedUnitId", directive_lineage as "directiveLineage"
     from activity where partition_id = $1 and tenant_id = $2 and id = $3 and kind = 'inspection'
       and inspected_unit_id is not null and deleted_at is null for update`,
    [tx.scope.partitionId, tx.scope.tenantId, id],
  );

/** Whether findings were recorded for an inspection. */
export async function hasFindings(tx: Tx, inspectionId: string): Promise<boolean> {
  return (
    (await tx.maybe('select 1 from finding where inspection_id = $1 limit 1', [inspectionId])) !== undefined
  );
}

/** Writes findings as rows of the inspected unit. */
export async function insertFindings(
  tx: Tx,
  inspection: InspectionRow,
  unit: UnitPlace,
  findings: readonly (CheckedFinding & { readonly id: string })[],
): Promise<void> {
  await tx.run(
    `insert into finding (partition_id, id, tenant_id, tenant_path, inspection_id, inspector_id, inspected_on,
       directive_lineage, text, category, severity, photo_ids, due_on, status, changed_at)
     select $1, n.id, $2, $3, $4, $5, $6, $7, n.text, n.category, n.severity,
       array(select jsonb_array_elements_text(n.photos))::uuid[], n.due_on, 'open', $8
     from unnest($9::uuid[], $10::text[], $11::text[], $12::text[], $13::jsonb[], $14::date[])
       as n (id, text, category, severity, photos, due_on)`,
    [
      unit.partitionId,
      unit.id,
      unit.path,
      inspection.id,
      tx.scope.tenantId,
      inspection.heldOn,
      inspection.directiveLineage,
      tx.now,
      findings.map((each) => each.id),
      findings.map((each) => each.text),
      findings.map((each) => each.category),
      findings.map((each) => each.severity),
      findings.map((each) => JSON.stringify(each.photoIds)),
      findings.map((each) => each.dueOn),
    ],
  );
}

/** Where a finding lives and how it stands, held until the transaction ends. */
export interface HeldFinding {
  readonly id: string;
  readonly partitionId: string;
  readonly unitId: string;
  readonly path: string;
  readonly inspectorId: string;
  readonly inspectorPath: string;
  readonly status: FindingStatus;
}

/** A finding at the own unit, or one that the own unit made; undefined for every other. */
export const holdFinding = (tx: Tx, id: string): Promise<HeldFinding | undefined> =>
  tx.maybe<HeldFinding>(
    `select f.id, f.partition_id as "partitionId", f.tenant_id as "unitId", f.tenant_path as path,
       f.inspector_id as "inspectorId", i.path as "inspectorPath", f.status
     from finding f join org_unit i on i.id = f.inspector_id
     where f.id = $1 and (f.tenant_id = $2 or f.inspector_id = $2) for update of f`,
    [id, tx.scope.tenantId],
  );

export interface NewStep extends Pick<FindingStep, 'kind' | 'text' | 'dueOn' | 'occurredOn'> {
  readonly findingId: string;
  readonly photoIds?: readonly string[];
}

/** Writes down what was done to findings of one unit. */
export async function insertSteps(
  tx: Tx,
  place: { readonly partitionId: string; readonly unitId: string; readonly path: string },
  steps: readonly NewStep[],
): Promise<void> {
  await tx.run(
    `insert into finding_step (partition_id, id, tenant_id, tenant_path, finding_id, kind, text, photo_ids, due_on,
       occurred_on, recorded_at, actor_id, actor_name, actor_unit_id)
     select $1, n.id, $2, $3, n.finding_id, n.kind, n.text, array(select jsonb_array_elements_text(n.photos))::uuid[],
       n.due_on, n.occurred_on, $4, $5, $6, $7
     from unnest($8::uuid[], $9::uuid[], $10::text[], $11::text[], $12::jsonb[], $13::date[], $14::date[])
       as n (id, finding_id, kind, text, photos, due_on, occurred_on)`,
    [
      place.partitionId,
      place.unitId,
      place.path,
      tx.now,
      tx.ctx.accountId,
      tx.ctx.accountName,
      tx.scope.tenantId,
      steps.map(() => newId()),
      steps.map((step) => step.findingId),
      steps.map((step) => step.kind),
      steps.map((step) => step.text),
      steps.map((step) => JSON.stringify(step.photoIds ?? [])),
      steps.map((step) => step.dueOn),
      steps.map((step) => step.occurredOn),
    ],
  );
}

/** Where a finding goes on: answered, closed on a day, or returned with a new due day. */
export const storeStatus = (
  tx: Tx,
  finding: HeldFinding,
  to: { readonly status: FindingStatus; readonly dueOn?: Day | null; readonly closedOn?: Day },
): Promise<number> =>
  tx.run(
    `update finding set status = $3, due_on = coalesce($4::date, due_on), closed_on = $5, changed_at = $6
     where partition_id = $1 and id = $2`,
    [finding.partitionId, finding.id, to.status, to.dueOn ?? null, to.closedOn ?? null, tx.now],
  );
