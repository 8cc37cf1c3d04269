import type { Tx } from '@fayuan/database';
import { type Day, isId, newId } from '@fayuan/kernel';
import { cursorOf, keysOf, type Page, pageOf, type PageRequest, pageSize } from '@fayuan/ledger';
import { unitNameJson } from '@fayuan/org';
import type { CheckedRound, CheckedStop } from './check-round.js';
import type { InspectionRound, InspectionStop } from './inspection-round.js';

export interface RoundFilter {
  /** Rounds planned at this unit and below it; the own one when not said. */
  readonly unitId?: string | null | undefined;
  readonly directiveId?: string | null | undefined;
}

export type StoredStop = Omit<InspectionStop, 'light'>;
export type StoredRound = Omit<InspectionRound, 'stops'> & { readonly stops: readonly StoredStop[] };
export interface StoredRoundPage extends Page<StoredRound> {
  readonly total: number;
}

const COLUMNS = `r.id, ${unitNameJson('u')} as unit, r.title, r.directive_id as "directiveId", r.version,
  r.planned_by_name as "plannedBy", r.recorded_at as "recordedAt", r.called_off_on as "calledOffOn",
  r.call_off_reason as "callOffReason",
  (select coalesce(jsonb_agg(jsonb_build_object('id', s.id, 'unit', ${unitNameJson('v')}, 'plannedOn', s.planned_on,
     'inspectors', to_jsonb(s.inspectors), 'inspectionId', a.id, 'visitedOn', a.held_on) order by s.planned_on, v.code), '[]')
   from inspection_stop s join org_unit v on v.id = s.unit_id
   left join activity a on a.partition_id = s.partition_id and a.id = s.inspection_id and a.deleted_at is null
   where s.partition_id = r.partition_id and s.round_id = r.id) as stops`;

/** $1 range of the unit asked for, $2 directive, $3 after, $4 rows. Ids grow with time, so the latest come first. */
const PAGE = `
with wanted as (
  select * from inspection_round where tenant_path >= $1 and tenant_path < $1 || '/'
    and ($2::uuid is null or $2 = any (directive_lineage))),
page as (select * from wanted where $3::uuid is null or id < $3 order by id desc limit $4)
select t.total, p.* from (select count(*)::int as total from wanted) t
left join (select ${COLUMNS} from page r join org_unit u on u.id = r.tenant_id) p on true order by p.id desc`;

type Row = (StoredRound | { readonly id: null }) & { readonly total: number };

/** Rounds with their stops, the latest first. One statement. */
export async function listRounds(
  tx: Tx,
  path: string,
  filter: RoundFilter,
  request: PageRequest,
): Promise<StoredRoundPage> {
  const size = pageSize(request, 20);
  const [after = null] = request.after ? keysOf(request.after, isId) : [];
  const rows = await tx.rows<Row>(PAGE, [path, filter.directiveId ?? null, after, size + 1]);
  const found = rows.flatMap(({ total: _total, ...row }) => (row.id === null ? [] : [row as StoredRound]));
  return { ...pageOf(found, size, (row) => cursorOf(row.id)), total: rows[0]?.total ?? 0 };
}

/** A round of the own unit or one below it. */
export const findRound = (tx: Tx, id: string): Promise<StoredRound | undefined> =>
  tx.maybe<StoredRound>(
    `select ${COLUMNS} from inspection_round r join org_unit u on u.id = r.tenant_id where r.id = $1`,
    [id],
  );

export interface HeldRound {
  readonly id: string;
  readonly version: number;
  readonly directiveId: string | null;
  readonly calledOffOn: Day | null;
}

/** A round of the own unit, held until the transaction ends. */
export const holdRound = (tx: Tx, id: string): Promise<HeldRound | undefined> =>
  tx.maybe<HeldRound>(
    `select id, version, directive_id as "directiveId", called_off_on as "calledOffOn" from inspection_round
     where partition_id = $1 and tenant_id = $2 and id = $3 for update`,
    [tx.scope.partitionId, tx.scope.tenantId, id],
  );

/** What is written of a plan beside its stops. */
export interface RoundRow extends Pick<CheckedRound, 'title' | 'directiveId'> {
  readonly id: string;
  readonly lineage: readonly string[];
}

export async function insertRound(tx: Tx, round: RoundRow): Promise<void> {
  const own = tx.own();
  await tx.run(
    `insert into inspection_round (partition_id, id, tenant_id, tenant_path, title, directive_id, directive_lineage,
       planned_by, planned_by_name, recorded_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      own.partition_id,
      round.id,
      own.tenant_id,
      own.tenant_path,
      round.title,
      round.directiveId,
      round.lineage,
      tx.ctx.accountId,
      tx.ctx.accountName,
      tx.now,
    ],
  );
}

export async function updateRound(tx: Tx, round: RoundRow): Promise<void> {
  await tx.run(
    `update inspection_round set version = version + 1, title = $4, directive_id = $5, directive_lineage = $6
     where partition_id = $1 and tenant_id = $2 and id = $3`,
    [tx.scope.partitionId, tx.scope.tenantId, round.id, round.title, round.directiveId, round.lineage],
  );
}

export async function markCalledOff(tx: Tx, id: string, at: { reason: string; on: Day }): Promise<void> {
  await tx.run(
    `update inspection_round set version = version + 1, called_off_on = $4, call_off_reason = $5
     where partition_id = $1 and tenant_id = $2 and id = $3`,
    [tx.scope.partitionId, tx.scope.tenantId, id, at.on, at.reason],
  );
}

/** Puts these stops in place of those that were not visited yet; one that was visited stays as it is. */
export async function replaceStops(tx: Tx, roundId: string, stops: readonly CheckedStop[]): Promise<void> {
  const own = tx.own();
  await tx.run(
    `delete from inspection_stop s where s.partition_id = $1 and s.tenant_id = $2 and s.round_id = $3
       and not exists (select from activity a
         where a.partition_id = $1 and a.id = s.inspection_id and a.deleted_at is null)`,
    [own.partition_id, own.tenant_id, roundId],
  );
  await tx.run(
    `insert into inspection_stop (partition_id, id, tenant_id, tenant_path, round_id, unit_id, planned_on, inspectors)
     select $1, n.id, $2, $3, $4, n.unit_id, n.planned_on, array(select jsonb_array_elements_text(n.inspectors))
     from unnest($5::uuid[], $6::uuid[], $7::date[], $8::jsonb[]) as n (id, unit_id, planned_on, inspectors)
     on conflict (partition_id, tenant_id, round_id, unit_id) do nothing`,
    [
      own.partition_id,
      own.tenant_id,
      own.tenant_path,
      roundId,
      stops.map(() => newId()),
      stops.map((stop) => stop.unitId),
      stops.map((stop) => stop.plannedOn),
      stops.map((stop) => JSON.stringify(stop.inspectors)),
    ],
  );
}

export interface HeldStop {
  readonly unitId: string;
  readonly visited: boolean;
  readonly calledOffOn: Day | null;
}

/** A stop of an own round, held until the transaction ends. */
export const holdStop = (tx: Tx, id: string): Promise<HeldStop | undefined> =>
  tx.maybe<HeldStop>(
    `select s.unit_id as "unitId", r.called_off_on as "calledOffOn",
       exists (select from activity a where a.partition_id = $1 and a.id = s.inspection_id and a.deleted_at is null) as visited
     from inspection_stop s join inspection_round r on r.partition_id = s.partition_id and r.id = s.round_id
     where s.partition_id = $1 and s.tenant_id = $2 and s.id = $3 for update of s`,
    [tx.scope.partitionId, tx.scope.tenantId, id],
  );

export async function markVisited(tx: Tx, stopId: string, inspectionId: string): Promise<void> {
  await tx.run(
    `update inspection_stop set inspection_id = $4 where partition_id = $1 and tenant_id = $2 and id = $3`,
    [tx.scope.partitionId, tx.scope.tenantId, stopId, inspectionId],
  );
}
