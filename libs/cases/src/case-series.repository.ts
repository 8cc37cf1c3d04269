import type { Tx } from '@fayuan/database';
import { unitNames } from '@fayuan/org';
import { caseNumber, SERIES_KINDS, type SeriesKind } from './case-number.js';

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

/** A number as `caseNumber` writes it: what stands before the year, the year and the number. */
const WRITTEN = /^(.+)〔(\d{4})〕(\d{1,6})号$/u;

/**
 * Lets the series of the own unit go on behind numbers that were given on paper, so that none of them is given again. Numbers
 * written in another way can not be met by a series.
 */
export async function keepSeriesAbove(tx: Tx, numbers: readonly string[]): Promise<void> {
  const own = tx.own();
  const place = (await unitNames(tx, [own.tenant_id])).get(own.tenant_id)?.placeName ?? '';
  const highest = new Map<string, { kind: SeriesKind; year: number; no: number }>();
  for (const number of numbers) {
    const [, , year = '', no = ''] = WRITTEN.exec(number) ?? [];
    const given = { year: Number(year), no: Number(no) };
    const kind = SERIES_KINDS.find((each) => caseNumber(place, each, given.year, given.no) === number);
    if (!kind) continue;
    const known = highest.get(`${kind} ${year}`);
    if (!known || known.no < given.no) highest.set(`${kind} ${year}`, { kind, ...given });
  }
  // One after the other in one order, so that two files at once wait for each other and never cross.
  for (const [, { kind, year, no }] of [...highest].sort(([a], [b]) => a.localeCompare(b)))
    await tx.run(
      `insert into case_series (partition_id, tenant_id, tenant_path, kind, year, last_no) values ($1, $2, $3, $4, $5, $6)
       on conflict (partition_id, tenant_id, kind, year) do update
         set last_no = greatest(case_series.last_no, excluded.last_no)`,
      [own.partition_id, own.tenant_id, own.tenant_path, kind, year, no],
    );
}
