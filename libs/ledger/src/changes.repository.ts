import type { Tx } from '@fayuan/database';
import { isId, type Level } from '@fayuan/kernel';
import type { ChangeQuery, FigureChange, FigureChanges, UnitChange } from './changes.js';
import { CHANGED_ROWS, CHANGES_BY_CHILD } from './changes.sql.js';
import { cursorOf, keysOf, pageOf, type PageRequest, pageSize } from './cursor.js';
import { exactSum } from './exact-sum.js';
import { factRow, type LedgerRow } from './fact-rows.repository.js';
import { figureParameters, figuresOf } from './figure.repository.js';
import { requireTodaysTree } from './figure-tree.js';

interface ChildRow {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly placeName: string;
  readonly level: Level;
  readonly indicator: string;
  readonly difference: number;
  readonly rows: number;
}

const isMoment = (key: string): boolean => !Number.isNaN(Date.parse(key));

const unitChange = ({ indicator, difference, rows, ...unit }: ChildRow): UnitChange => ({
  unit,
  indicator,
  difference,
  rows,
});

/**
 * The figures then and now with what was recorded since, newest first. Three statements in one snapshot: what stands now is
 * folded and fresh, and the difference is the sum of the very rows that are shown.
 * @throws Refusal as `figuresOf`
 */
export async function changesOf(tx: Tx, query: ChangeQuery, page: PageRequest = {}): Promise<FigureChanges> {
  requireTodaysTree(query);
  const size = pageSize(page, 50);
  const [at = null, id = null] = page.after ? keysOf(page.after, isMoment, isId) : [];
  const now = await figuresOf(tx, query);
  const asked = [...figureParameters(tx, query), query.since];
  const children = await tx.rows<ChildRow>(CHANGES_BY_CHILD, asked);
  const rows = await tx.rows<LedgerRow & { readonly total: number }>(CHANGED_ROWS, [
    ...asked,
    at,
    id,
    size + 1,
  ]);
  const figures = now.map(({ indicator, quantity }): FigureChange => {
    const changed = children.filter((child) => child.indicator === indicator);
    const difference = exactSum(changed.map((child) => child.difference));
    const then = exactSum([quantity, -difference]);
    return { indicator, then, now: quantity, difference, rows: exactSum(changed.map((child) => child.rows)) };
  });
  const cut = pageOf(rows.flatMap(factRow), size, (row) => cursorOf(row.recordedAt.toISOString(), row.id));
  return { ...cut, figures, byUnit: children.map(unitChange), total: rows[0]?.total ?? 0 };
}
