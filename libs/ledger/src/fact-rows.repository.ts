import type { Tx } from '@fayuan/database';
import { unitNotFound, type UnitName } from '@fayuan/org';
import { type Day, isDay, isId, type Level } from '@fayuan/kernel';
import { cursorOf, keysOf, type Page, pageOf, type PageRequest, pageSize } from './cursor.js';
import type { FactRowQuery } from './figure.js';
import { figureParameters, requireSummed } from './figure.repository.js';
import { FACT_ROWS } from './figure.sql.js';
import { otherTree } from './figure-tree.js';
import { FACT_ROWS_BY_TREE } from './figure-tree.sql.js';
import type { IndicatorKind } from './indicator.js';
import { oneIndicatorOnly } from './ledger.errors.js';

/** One row of the ledger behind a figure. */
export interface FactRow {
  readonly id: string;
  readonly indicator: string;
  readonly quantity: number;
  readonly occurredOn: Day;
  readonly recordedAt: Date;
  readonly recordedBy: string;
  readonly unit: UnitName;
  readonly sourceKind: string;
  readonly sourceId: string;
  readonly sourceTitle: string;
  /** The fact this row takes back. */
  readonly reversesId: string | null;
  readonly reason: string | null;
}

export interface FactRowPage extends Page<FactRow> {
  /** Rows and sum of the whole figure, not of this page. */
  readonly total: number;
  readonly sum: number;
}

/** A row of the ledger as a statement gives it; `id` is null where the page is empty. */
export interface LedgerRow extends Omit<FactRow, 'id' | 'unit'> {
  readonly id: string | null;
  readonly unitId: string;
  readonly unitCode: string;
  readonly unitName: string;
  readonly unitPlaceName: string;
  readonly unitLevel: Level;
}

interface Row extends LedgerRow {
  readonly total: number;
  readonly sum: number;
  readonly kind: IndicatorKind | null;
}

/** The row itself, or none for an empty page. */
export function factRow(row: LedgerRow): FactRow[] {
  const { id, indicator, quantity, occurredOn, recordedAt, recordedBy, reversesId, reason } = row;
  if (id === null) return [];
  const { unitId, unitCode, unitName, unitPlaceName, unitLevel, sourceKind, sourceId, sourceTitle } = row;
  const unit = { id: unitId, code: unitCode, name: unitName, placeName: unitPlaceName, level: unitLevel };
  const when = { occurredOn, recordedAt, recordedBy };
  return [{ id, indicator, quantity, ...when, unit, sourceKind, sourceId, sourceTitle, reversesId, reason }];
}

/**
 * The rows a figure is made of, newest day first, with the count and the sum of all of them: one statement, so that
 * count, sum and rows are of one row set and agree with the figure of the same query.
 * @throws Refusal as `figuresOf`, and when more than one indicator is asked for.
 */
export async function factRowsOf(tx: Tx, query: FactRowQuery, page: PageRequest = {}): Promise<FactRowPage> {
  const [indicator, more] = query.indicators;
  if (indicator === undefined || more !== undefined) throw oneIndicatorOnly();
  const size = pageSize(page, 50);
  const [day = null, id = null] = page.after ? keysOf(page.after, isDay, isId) : [];
  const asked = [...figureParameters(tx, query), day, id, size + 1, query.recordedUntil ?? null];
  const other = await otherTree(tx, query);
  const rows = other
    ? await tx.rows<Row>(FACT_ROWS_BY_TREE, [...asked, other.asOf])
    : await tx.rows<Row>(FACT_ROWS, asked);
  const head = rows[0];
  if (!head) throw unitNotFound('unitId');
  requireSummed(indicator, head.kind);
  const cut = pageOf(rows.flatMap(factRow), size, (row) => cursorOf(row.occurredOn, row.id));
  return { ...cut, total: head.total, sum: head.sum };
}
