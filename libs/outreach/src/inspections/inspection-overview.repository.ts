import { today } from '@fayuan/context';
import type { Tx } from '@fayuan/database';
import type { Day } from '@fayuan/kernel';
import { cursorOf, keysOf, type Page, pageOf, type PageRequest, pageSize } from '@fayuan/ledger';
import type { UnitName } from '@fayuan/org';
import type { FindingLight } from './finding.js';

export interface OverviewFilter {
  /** Units below this one; below the own one when not said. */
  readonly unitId?: string | null | undefined;
  /** Only inspections that carry out this directive or one that re-issues it. */
  readonly directiveId?: string | null | undefined;
  readonly from?: Day | null | undefined;
  readonly to?: Day | null | undefined;
  readonly onlyUnvisited?: boolean | null | undefined;
}

/** One unit: how often it was inspected, and what is open there. */
export interface InspectedUnit {
  readonly unit: UnitName;
  readonly visits: number;
  readonly lastVisit: Day | null;
  readonly open: number;
  readonly overdue: number;
  /** `not_started`: not inspected yet. */
  readonly light: FindingLight | 'not_started';
}

/** 带领人员下乡督查 N 次，覆盖 n 个工作站: visits and distinct units visited, and what is left to do. */
export interface InspectionOverview extends Page<InspectedUnit> {
  readonly units: number;
  readonly visited: number;
  readonly visits: number;
  readonly open: number;
  readonly overdue: number;
}

type Totals = Omit<InspectionOverview, keyof Page<unknown>>;
type Row = Totals & { readonly unit: UnitName | null } & Omit<InspectedUnit, 'unit' | 'light'>;

/**
 * $1 range of the unit asked for, $2 directive, $3/$4 days, $5 today, $6 only those not visited, $7 after this code, $8 rows.
 * Visits are those of inspectors that the asker may see: itself and those below it. One statement at any size.
 */
const OVERVIEW = `
with shown as (
  select u.id, u.path, u.code, u.name, u.place_name, u.level from org_unit u
  where u.path >= $1 || '.' and u.path < $1 || '/' and u.closed_on is null),
visits as (
  select a.inspected_unit_id as id, count(*)::int as visits, max(a.held_on) as last
  from activity a join shown s on s.id = a.inspected_unit_id
  where a.kind = 'inspection' and a.deleted_at is null and ($2::uuid is null or $2 = any (a.directive_lineage))
    and a.held_on between coalesce($3::date, '-infinity') and coalesce($4::date, 'infinity')
  group by a.inspected_unit_id),
due as (
  select f.tenant_id as id, count(*)::int as open,
         count(*) filter (where f.status <> 'answered' and f.due_on < $5::date)::int as overdue
  from finding f
  where f.tenant_path >= $1 || '.' and f.tenant_path < $1 || '/' and f.status <> 'closed'
    and ($2::uuid is null or $2 = any (f.directive_lineage))
  group by f.tenant_id),
stand as (
  select s.*, coalesce(v.visits, 0) as visits, v.last, coalesce(d.open, 0) as open, coalesce(d.overdue, 0) as overdue
  from shown s left join visits v on v.id = s.id left join due d on d.id = s.id),
totals as (
  select count(*)::int as units, count(*) filter (where visits > 0)::int as visited, coalesce(sum(visits), 0)::int as visits,
         coalesce(sum(open), 0)::int as open, coalesce(sum(overdue), 0)::int as overdue from stand),
page as (
  select * from stand where (not $6::boolean or visits = 0) and code > $7 order by code limit $8)
select t.units, t.visited, t.visits as "allVisits", t.open as "allOpen", t.overdue as "allOverdue",
       case when p.id is not null then jsonb_build_object('id', p.id, 'code', p.code, 'name', p.name,
         'placeName', p.place_name, 'level', p.level) end as unit,
       p.visits, p.last as "lastVisit", p.open, p.overdue
from totals t left join page p on true order by p.code`;

interface OverviewRow extends Row {
  readonly allVisits: number;
  readonly allOpen: number;
  readonly allOverdue: number;
}

function lightOf({
  visits,
  open,
  overdue,
}: Pick<InspectedUnit, 'visits' | 'open' | 'overdue'>): InspectedUnit['light'] {
  if (overdue > 0) return 'overdue';
  if (open > 0) return 'on_track';
  return visits > 0 ? 'done' : 'not_started';
}

const unitOf = ({ unit, visits, lastVisit, open, overdue }: Omit<InspectedUnit, 'light'>): InspectedUnit => ({
  unit,
  visits,
  lastVisit,
  open,
  overdue,
  light: lightOf({ visits, open, overdue }),
});

/** Units below the one at `path` in the order of their codes, with the totals over all of them. */
export async function inspectionOverview(
  tx: Tx,
  path: string,
  filter: OverviewFilter,
  request: PageRequest,
): Promise<InspectionOverview> {
  const size = pageSize(request, 50);
  const [after = ''] = request.after ? keysOf(request.after, () => true) : [];
  const { directiveId, from, to, onlyUnvisited } = filter;
  const rows = await tx.rows<OverviewRow>(OVERVIEW, [
    path,
    directiveId ?? null,
    from ?? null,
    to ?? null,
    today(tx.ctx),
    onlyUnvisited ?? false,
    after,
    size + 1,
  ]);
  const units = rows.flatMap(({ unit, ...row }) => (unit === null ? [] : [unitOf({ ...row, unit })]));
  const head = rows[0];
  return {
    ...pageOf(units, size, (row) => cursorOf(row.unit.code)),
    units: head?.units ?? 0,
    visited: head?.visited ?? 0,
    visits: head?.allVisits ?? 0,
    open: head?.allOpen ?? 0,
    overdue: head?.allOverdue ?? 0,
  };
}
