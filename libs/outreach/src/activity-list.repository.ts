import type { Tx } from '@fayuan/database';
import { type Day, isDay, isId } from '@fayuan/kernel';
import { cursorOf, keysOf, type Page, pageOf, type PageRequest, pageSize } from '@fayuan/ledger';
import { unitNameJson, unitNotFound } from '@fayuan/org';
import type { Activity, ActivityKind } from './activity.js';

export interface ActivityFilter {
  /** The unit with all below it; the own one when not said. */
  readonly unitId?: string | null | undefined;
  /** Carried out for this directive or for one that re-issues it. */
  readonly directiveId?: string | null | undefined;
  readonly kind?: ActivityKind | null | undefined;
  /** Visits to this unit. */
  readonly inspectedUnitId?: string | null | undefined;
  readonly from?: Day | null | undefined;
  readonly to?: Day | null | undefined;
  readonly includeDeleted?: boolean | null | undefined;
}

export interface ActivityPage extends Page<Activity> {
  /** All that match, not only this page. */
  readonly total: number;
}

const COLUMNS = `a.id, a.kind, a.title, a.held_on as "heldOn", a.place, a.partners, a.occasion, a.inspectors, a.media,
  a.measures,
  a.directive_id as "directiveId", a.campaigns, a.version, a.recorded_at as "recordedAt", a.recorded_by_name as "recordedBy",
  a.deleted_at as "deletedAt",
  ${unitNameJson('u')} as unit, case when i.id is not null then ${unitNameJson('i')} end as "inspectedUnit",
  (select coalesce(jsonb_agg(jsonb_build_object('id', f.id, 'bytes', f.bytes) order by array_position(a.photo_ids, f.id)), '[]')
   from stored_file f where f.partition_id = a.partition_id and f.id = any (a.photo_ids)) as photos`;

const UNITS = 'join org_unit u on u.id = a.tenant_id left join org_unit i on i.id = a.inspected_unit_id';

/** Activities of the unit asked for, with the count of all that match: one statement, one row set. */
const PAGE = `
with asked as (select path from org_unit where id = $1 and path >= $2 and path < $2 || '/'),
wanted as (
  select a.* from asked k join activity a on a.tenant_path >= k.path and a.tenant_path < k.path || '/'
  where ($3::uuid is null or $3 = any (a.directive_lineage)) and ($4::text is null or a.kind = $4)
    and a.held_on >= coalesce($5::date, '-infinity') and a.held_on <= coalesce($6::date, 'infinity')
    and ($7::boolean or a.deleted_at is null) and ($11::uuid is null or a.inspected_unit_id = $11)),
page as (select * from wanted where $8::date is null or (held_on, id) < ($8::date, $9::uuid)
         order by held_on desc, id desc limit $10)
select t.total, p.* from asked cross join (select count(*)::int as total from wanted) t
left join (select ${COLUMNS} from page a ${UNITS}) p on true order by p."heldOn" desc, p.id desc`;

type Row = (Activity | { readonly id: null }) & { readonly total: number };

/**
 * Newest day first; 50 a page unless told otherwise.
 * @throws Refusal `unit.not_found` for a unit that is not the own one or below
 */
export async function listActivities(
  tx: Tx,
  filter: ActivityFilter,
  page: PageRequest,
): Promise<ActivityPage> {
  const unitId = filter.unitId ?? tx.scope.tenantId;
  if (!isId(unitId)) throw unitNotFound('unitId');
  const { directiveId, kind, from, to, includeDeleted, inspectedUnitId } = filter;
  if ([directiveId, inspectedUnitId].some((each) => each && !isId(each)))
    return { items: [], endCursor: null, hasMore: false, total: 0 };
  const size = pageSize(page, 50);
  const [day = null, id = null] = page.after ? keysOf(page.after, isDay, isId) : [];
  const conditions = [directiveId ?? null, kind ?? null, from ?? null, to ?? null, includeDeleted ?? false];
  const rows = await tx.rows<Row>(PAGE, [
    unitId,
    tx.scope.tenantPath,
    ...conditions,
    day,
    id,
    size + 1,
    inspectedUnitId ?? null,
  ]);
  const head = rows[0];
  if (!head) throw unitNotFound('unitId');
  const found = rows.flatMap(({ total: _total, ...row }) => (row.id === null ? [] : [row as Activity]));
  return { ...pageOf(found, size, (row) => cursorOf(row.heldOn, row.id)), total: head.total };
}

/** An activity of the own unit or one below it, deleted ones too. */
export const findActivity = (tx: Tx, id: string): Promise<Activity | undefined> =>
  tx.maybe<Activity>(`select ${COLUMNS} from activity a ${UNITS} where a.id = $1`, [id]);
