import type { Tx } from '@fayuan/database';
import type { ReceiptFacts } from './receipt-proof.js';

/** Who opened it is told by the event; signing without opening first opens by the same person. */
const FACTS = `select r.directive_id as "directiveId", r.document_number as "documentNumber", r.title,
    r.issuer_name as issuer, u.name as unit, u.code as "unitCode", r.delivered_at as "deliveredAt",
    r.opened_at as "openedAt",
    coalesce((select e.actor_name from duty_event e where e.partition_id = r.partition_id
                and e.tenant_path = r.tenant_path and e.directive_id = r.directive_id and e.kind = 'opened'
              order by e.recorded_at limit 1),
             case when r.opened_at is not null then r.signed_by_name end) as "openedBy",
    r.signed_on as "signedOn", r.signed_recorded_at as "signedRecordedAt", r.signed_by_name as "signedBy"
  from receipt r join org_unit u on u.id = r.tenant_id`;

/** The receipt that a unit, the own one or one below it, holds of a directive. */
export const receiptFacts = (
  tx: Tx,
  directiveId: string,
  unitId: string,
): Promise<ReceiptFacts | undefined> =>
  tx.maybe<ReceiptFacts>(`${FACTS} where r.directive_id = $1 and r.tenant_id = $2`, [directiveId, unitId]);

/** Receipts of a directive at the own unit and below, in the order of the tree, after a path. */
export const receiptFactsAfter = (
  tx: Tx,
  directiveId: string,
  page: { readonly afterPath: string; readonly limit: number },
): Promise<(ReceiptFacts & { readonly path: string })[]> =>
  tx.rows<ReceiptFacts & { readonly path: string }>(
    `select f.* from (${FACTS.replace('select ', 'select r.tenant_path as path, ')}
       where r.directive_id = $1 and r.tenant_path > $2 order by r.tenant_path limit $3) f order by f.path`,
    [directiveId, page.afterPath, page.limit],
  );

/** How many receipts of a directive there are at the own unit and below. */
export async function countReceipts(tx: Tx, directiveId: string): Promise<number> {
  const row = await tx.one<{ count: number }>(
    'select count(*)::int as count from receipt where directive_id = $1',
    [directiveId],
  );
  return row.count;
}
