import type { Tx } from '@fayuan/database';
import { unitNames } from '@fayuan/org';
import { caseNumber, type SeriesKind } from './case-number.js';

/**
 * The next number of the unit's year. The row stays locked until the commit, so that none is skipped or given twice, and it
 * only goes up: what is deleted or refused keeps its number.
 */
export async function nextCaseNumber(tx: Tx, kind: SeriesKind, year: number): Promise<string> {
  const own = tx.own();
  const { no } = await tx.one<{ no: number }>(
    `insert into case_series (partition_id, tenant_id, tenant_path, kind, year, last_no) values ($1, $2, $3, $4, $5, 1)
     on conflict (partition_id, tenant_id, kind, year) do update set last_no = case_series.last_no + 1
     returning last_no as no`,
    [own.partition_id, own.tenant_id, own.tenant_path, kind, year],
  );
  const place = (await unitNames(tx, [own.tenant_id])).get(own.tenant_id)?.placeName ?? '';
  return caseNumber(place, kind, year, no);
}
