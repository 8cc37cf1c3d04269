import type { AppraisalRow, ComparedRow } from './appraisal.js';

/** Rows of today against those that were frozen, in the order of today's with what is gone at the end. */
export function comparedRows(
  now: readonly AppraisalRow[],
  frozen: readonly AppraisalRow[] | null,
): ComparedRow[] {
  if (frozen === null) return now.map((row) => ({ ...row, standing: 'same' }));
  const before = new Map(frozen.map((row) => [row.id, row]));
  const present = new Set(now.map(({ id }) => id));
  return [
    ...now.map((row): ComparedRow => ({ ...row, standing: standingOf(row, before.get(row.id)) })),
    ...frozen.filter(({ id }) => !present.has(id)).map((row): ComparedRow => ({ ...row, standing: 'gone' })),
  ];
}

function standingOf(row: AppraisalRow, before: AppraisalRow | undefined): ComparedRow['standing'] {
  if (!before) return 'added';
  return row.amount === before.amount && row.full === before.full ? 'same' : 'changed';
}
