import type { Tx } from '@fayuan/database';
import { newId } from '@fayuan/kernel';
import { unitNames } from '@fayuan/org';
import { documentNumber } from './document-number.js';

export interface DocumentNumber {
  readonly year: number;
  readonly no: number;
  /** As it is written: 长乐法援〔2026〕5号. */
  readonly number: string;
}

/**
 * The next number of the unit's year, for every kind of paper. The row stays locked until the commit, so no number is
 * skipped or given twice.
 */
export async function nextDocumentNumber(tx: Tx, year: number): Promise<DocumentNumber> {
  const own = tx.own();
  const { no } = await tx.one<{ no: number }>(
    `insert into document_series (partition_id, id, tenant_id, tenant_path, year, last_no) values ($1, $2, $3, $4, $5, 1)
     on conflict (partition_id, tenant_id, year) do update set last_no = document_series.last_no + 1
     returning last_no as no`,
    [own.partition_id, newId(), own.tenant_id, own.tenant_path, year],
  );
  const place = (await unitNames(tx, [own.tenant_id])).get(own.tenant_id)?.placeName ?? '';
  return { year, no, number: documentNumber(place, year, no) };
}
