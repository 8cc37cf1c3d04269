import type { Tx } from '@fayuan/database';
import { unknownPeriodKind } from './ledger.errors.js';
import type { PeriodKind } from './period.js';

const COLUMNS = `code, name, name_en as "nameEn", cut, months, first_month as "firstMonth", first_day as "firstDay",
  period_name as "periodName", period_name_en as "periodNameEn"`;

/** All kinds of periods, in their order. */
export const periodKinds = (tx: Tx): Promise<PeriodKind[]> =>
  tx.rows<PeriodKind>(`select ${COLUMNS} from period_kind order by position`);

/** @throws Refusal when there is no such kind */
export async function periodKind(tx: Tx, code: string): Promise<PeriodKind> {
  const kind = await tx.maybe<PeriodKind>(`select ${COLUMNS} from period_kind where code = $1`, [code]);
  if (!kind) throw unknownPeriodKind(code);
  return kind;
}
