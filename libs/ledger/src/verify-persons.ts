import type { Tx } from '@fayuan/database';
import type { VerifyResult } from './verify-result.js';

interface Row {
  readonly facts: number;
  readonly figures: number;
  readonly differing: number;
  readonly torn: number;
  readonly unit: string | null;
  readonly year: number | null;
  readonly rebuilt: number;
  readonly shown: number;
}

/**
 * Recounts the persons of an indicator at every unit and in every year, on another way than figures are counted, and checks
 * that each correction is exactly what it takes back. No index leaves the database. One statement.
 */
export async function comparePersons(tx: Tx, indicator: string): Promise<VerifyResult> {
  const rows = await tx.rows<Row>('select * from person_figures_recounted($1)', [indicator]);
  const { facts = 0, figures = 0, differing = 0, torn = 0 } = rows[0] ?? {};
  const differences = rows.flatMap(({ unit, year, rebuilt, shown }) =>
    year === null || unit === null
      ? []
      : [
          {
            ...{ unit, indicator, span: 'year' as const, day: `${year}-01-01`, campaignId: null },
            ...{ rebuilt, shown, rebuiltOwn: 0, shownOwn: 0 },
          },
        ],
  );
  return { facts, cells: figures, differing, tornPersons: torn, differences };
}
