import type { Tx } from '@fayuan/database';
import { isId } from '@fayuan/kernel';
import type { FigureQuery } from './figure.js';
import { rowsWithheld } from './ledger.errors.js';

/**
 * The rows of sensitive indicators are shown only where nobody but the own unit counts. One statement.
 * @throws Refusal `figure.rows_withheld` naming the indicator; an unknown unit or indicator is left for the reading to refuse
 */
export async function requireOpenRows(tx: Tx, query: FigureQuery): Promise<void> {
  if (!isId(query.unitId)) return;
  const closed = await tx.maybe<{ code: string }>(
    `select i.code from indicator i
     where i.code = any ($1) and i.sensitive
       and exists (select 1 from org_unit u where u.id = $2 and u.path >= $3 and u.path < $3 || '/'
                     and (u.id <> $4 or u.child_count > 0))
     order by i.code limit 1`,
    [query.indicators, query.unitId, tx.scope.tenantPath, tx.scope.tenantId],
  );
  if (closed) throw rowsWithheld(closed.code);
}
