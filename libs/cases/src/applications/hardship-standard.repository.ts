import type { Tx } from '@fayuan/database';
import { type Day, newId } from '@fayuan/kernel';

/** The most that a head of a household may have in a month at a place, from a day on. */
export interface HardshipStandard {
  readonly id: string;
  /** Code of the region it holds for. */
  readonly place: string;
  readonly validFrom: Day;
  /** In cents. */
  readonly monthlyIncome: number;
  readonly title: string;
  /** Number of the document it stands in. */
  readonly source: string;
  readonly publishedByName: string;
}

const COLUMNS = `id, place, valid_from as "validFrom", monthly_income as "monthlyIncome", title, source,
  published_by_name as "publishedByName"`;

/** The standard that holds on a day: that of the smallest of the regions given, and there the newest begun. */
export const standardOn = (
  tx: Tx,
  regions: readonly string[],
  day: Day,
): Promise<HardshipStandard | undefined> =>
  tx.maybe<HardshipStandard>(
    `select ${COLUMNS} from hardship_standard where place = any ($1) and valid_from <= $2
     order by array_position($1::text[], place), valid_from desc limit 1`,
    [[...regions], day],
  );

/** All standards of the regions, the newest first. */
export const standardsOf = (tx: Tx, regions: readonly string[]): Promise<HardshipStandard[]> =>
  tx.rows<HardshipStandard>(
    `select ${COLUMNS} from hardship_standard where place = any ($1) order by valid_from desc, place`,
    [[...regions]],
  );

/** @returns false when the place has a standard from that day on already */
export async function insertStandard(
  tx: Tx,
  made: Pick<HardshipStandard, 'place' | 'validFrom' | 'monthlyIncome' | 'title' | 'source'>,
): Promise<boolean> {
  const fresh = await tx.run(
    `insert into hardship_standard (id, place, valid_from, monthly_income, title, source, published_by, published_by_name, published_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict (place, valid_from) do nothing`,
    [
      newId(),
      made.place,
      made.validFrom,
      made.monthlyIncome,
      made.title,
      made.source,
      tx.scope.tenantId,
      tx.scope.unitName,
      tx.now,
    ],
  );
  return fresh === 1;
}
