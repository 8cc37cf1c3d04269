import type { Tx } from '@fayuan/database';
import { isDay, isId } from '@fayuan/kernel';
import { cursorOf, keysOf, type Page, pageOf, type PageRequest, pageSize } from '@fayuan/ledger';
import { unitNameJson } from '@fayuan/org';
import type { DutyLawyerHelp, DutyLawyerHelpInput } from './duty-lawyer-help.js';

const COLUMNS = `h.id, ${unitNameJson('u')} as unit, h.kind, h.place_kind as "placeKind", h.place, h.lawyer, h.helped_on as "helpedOn",
  h.helps, h.version, h.deleted_at as "deletedAt", h.recorded_by_name as "recordedByName"`;

export async function insertHelp(tx: Tx, id: string, made: DutyLawyerHelpInput): Promise<void> {
  const own = tx.own();
  await tx.run(
    `insert into duty_lawyer_help (partition_id, id, tenant_id, tenant_path, kind, place_kind, place, lawyer, helped_on, helps,
       recorded_by, recorded_by_name, recorded_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
    [
      own.partition_id,
      id,
      own.tenant_id,
      own.tenant_path,
      made.kind,
      made.placeKind,
      made.place ?? null,
      made.lawyer,
      made.helpedOn,
      made.helps ?? 1,
      tx.ctx.accountId,
      tx.ctx.accountName,
      tx.now,
    ],
  );
}

/** @returns false when there is no such standing record of the own unit */
export async function markHelpDeleted(tx: Tx, id: string, reason: string): Promise<boolean> {
  const gone = await tx.run(
    `update duty_lawyer_help set deleted_at = $4, deleted_reason = $5, version = version + 1
     where partition_id = $1 and tenant_id = $2 and id = $3 and deleted_at is null`,
    [tx.scope.partitionId, tx.scope.tenantId, id, tx.now, reason],
  );
  return gone === 1;
}

/** Help of the own unit or one below it. */
export const findHelp = (tx: Tx, id: string): Promise<DutyLawyerHelp | undefined> =>
  tx.maybe<DutyLawyerHelp>(
    `select ${COLUMNS} from duty_lawyer_help h join org_unit u on u.id = h.tenant_id where h.id = $1`,
    [id],
  );

/** Standing records at and below a path, the newest first. */
export async function listHelps(tx: Tx, path: string, page: PageRequest): Promise<Page<DutyLawyerHelp>> {
  const size = pageSize(page, 50);
  const after = page.after ? keysOf(page.after, isDay, isId) : [];
  const rows = await tx.rows<DutyLawyerHelp>(
    `select ${COLUMNS} from duty_lawyer_help h join org_unit u on u.id = h.tenant_id
     where h.tenant_path >= $1 and h.tenant_path < $1 || '/' and h.deleted_at is null
       and ($2::date is null or (h.helped_on, h.id) < ($2::date, $3::uuid))
     order by h.helped_on desc, h.id desc limit $4`,
    [path, after[0] ?? null, after[1] ?? null, size + 1],
  );
  return pageOf(rows, size, (row) => cursorOf(row.helpedOn, row.id));
}
