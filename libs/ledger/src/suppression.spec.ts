import * as fc from 'fast-check';
import { type FigureTable, type Hidden, hiddenIn } from './suppression.js';

/* A whole with two breakdowns of two parts each, and one figure beside them. */
const COLUMNS = [
  { indicator: 'whole', sensitive: false },
  { indicator: 'a1', sensitive: true, partOf: 'whole', breakdown: 'a' },
  { indicator: 'a2', sensitive: false, partOf: 'whole', breakdown: 'a' },
  { indicator: 'b1', sensitive: false, partOf: 'whole', breakdown: 'b' },
  { indicator: 'b2', sensitive: true, partOf: 'whole', breakdown: 'b' },
  { indicator: 'beside', sensitive: true },
];

const line = fc
  .record({ a1: fc.nat(6), a2: fc.nat(7), b2: fc.nat(6), beside: fc.nat(7) })
  .map(({ a1, a2, b2, beside }) => {
    const whole = a1 + a2;
    const second = Math.min(b2, whole);
    return [whole, a1, a2, whole - second, second, beside];
  });
const tables = (lines: fc.Arbitrary<number[][]>, isPartition: boolean) =>
  lines.map((each): FigureTable => ({ columns: COLUMNS, lines: each, isPartition }));

/** For one unit by itself nothing bounds a number. */
const MOST = COLUMNS.map(() => 14);

/** Every line that fits what is shown: the whole is known by its parts, so those are tried. */
function* linesThatFit(shown: readonly (number | null)[], most: readonly number[]): Generator<number[]> {
  const range = (column: number) => {
    const cell = shown[column];
    return typeof cell === 'number' ? [cell] : Array.from({ length: (most[column] ?? 0) + 1 }, (_, at) => at);
  };
  for (const a1 of range(1))
    for (const a2 of range(2)) {
      const whole = a1 + a2;
      if (typeof shown[0] === 'number' && shown[0] !== whole) continue;
      for (const b2 of range(4)) {
        const b1 = whole - b2;
        if (b1 < 0 || (typeof shown[3] === 'number' && shown[3] !== b1)) continue;
        for (const beside of range(5)) yield [whole, a1, a2, b1, b2, beside];
      }
    }
}

/** Small sensitive figures that only one value fits, by trying all tables that fit what is shown and the sums. */
function found({ lines, isPartition }: FigureTable, hidden: Hidden): string[] {
  const shown = lines.map((cells, at) => cells.map((cell, column) => (hidden[at]?.[column] ? null : cell)));
  const small = lines.flatMap((cells, at) =>
    cells.flatMap((cell, column) =>
      COLUMNS[column]?.sensitive && cell > 0 && cell < 5 ? [`${at}.${column}`] : [],
    ),
  );
  const sums = COLUMNS.map((_, column) => lines.reduce((sum, cells) => sum + (cells[column] ?? 0), 0));
  const open = new Set(small);
  const fits = (line: number, left: number[], chosen: number[][]): void => {
    if (open.size === 0) return;
    if (line === lines.length) {
      if (isPartition && left.some((rest) => rest !== 0)) return;
      for (const cell of [...open]) {
        const [at = 0, column = 0] = cell.split('.').map(Number);
        if (chosen[at]?.[column] !== lines[at]?.[column]) open.delete(cell);
      }
      return;
    }
    // The last hidden line of a partition is what is left over.
    const isLast = isPartition && line === lines.length - 1;
    for (const cells of linesThatFit(shown[line] ?? [], isPartition ? left : MOST)) {
      const rest = left.map((sum, column) => sum - (cells[column] ?? 0));
      if (isPartition && rest.some((each) => each < 0)) continue;
      if (isLast && rest.some((each) => each !== 0)) continue;
      fits(line + 1, rest, [...chosen, cells]);
      if (open.size === 0) return;
    }
  };
  fits(0, sums, []);
  return [...open];
}

describe('hiddenIn', () => {
  it('hides every small figure of a sensitive indicator and shows an exact 0', () => {
    fc.assert(
      fc.property(tables(fc.array(line, { minLength: 1, maxLength: 6 }), true), (table) => {
        const hidden = hiddenIn(table);
        for (const [at, cells] of table.lines.entries())
          for (const [column, cell] of cells.entries())
            if (COLUMNS[column]?.sensitive && cell > 0 && cell < 5) expect(hidden[at]?.[column]).toBe(true);
      }),
    );
    expect(hiddenIn({ columns: [COLUMNS[5] as never], lines: [[0], [9], [0]], isPartition: true })).toEqual([
      [false],
      [false],
      [false],
    ]);
  });

  it('leaves no hidden figure to be found from the others, their sums and the parts of a whole', () => {
    const lines = fc.array(line, { minLength: 2, maxLength: 2 });
    fc.assert(
      fc.property(tables(lines, true), (table) => {
        expect(found(table, hiddenIn(table))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('leaves none to be found in the figures of one unit', () => {
    fc.assert(
      fc.property(
        tables(
          line.map((each) => [each]),
          false,
        ),
        (table) => {
          expect(found(table, hiddenIn(table))).toEqual([]);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('hides a second line for a single small figure, the one with the least in it', () => {
    const columns = [{ indicator: 'minors', sensitive: true }];
    const hidden = hiddenIn({ columns, lines: [[3], [0], [40], [7]], isPartition: true });
    expect(hidden).toEqual([[true], [false], [false], [true]]);
    // Two small ones protect each other.
    expect(hiddenIn({ columns, lines: [[3], [2], [40], [7]], isPartition: true })).toEqual([
      [true],
      [true],
      [false],
      [false],
    ]);
  });

  it('hides nothing where no figure is sensitive', () => {
    const columns = [{ indicator: 'leaflets', sensitive: false }];
    expect(hiddenIn({ columns, lines: [[3], [1]], isPartition: true })).toEqual([[false], [false]]);
  });
});
