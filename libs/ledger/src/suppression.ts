/** A number from 1 to 4 can point at a person. */
const SMALLEST_SHOWN = 5;

/**
 * Figures that one answer shows together: a line per unit (or month), a column per indicator. The sums of columns over
 * all lines count as known, for another answer shows them.
 */
export interface FigureTable {
  readonly columns: readonly TableColumn[];
  /** Whole numbers; lines[line][column]. */
  readonly lines: readonly (readonly number[])[];
  /** Lines are parts of something that is known: false for one unit by itself. */
  readonly isPartition: boolean;
}

export interface TableColumn {
  readonly indicator: string;
  readonly sensitive: boolean;
  /** The whole and the breakdown this one is a part of; parts of one breakdown add up to their whole. */
  readonly partOf?: string | null;
  readonly breakdown?: string | null;
}

/** hidden[line][column] */
export type Hidden = boolean[][];

const isSmall = (quantity: number): boolean => quantity > 0 && quantity < SMALLEST_SHOWN;

/** Columns that hang together by breakdowns: what is hidden in one can be found from the others. */
function families(columns: readonly TableColumn[]): number[][] {
  const family = columns.map((_, at) => at);
  const join = (a: number, b: number) => {
    const [from, to] = [family[a] as number, family[b] as number];
    for (const [at, of] of family.entries()) if (of === from) family[at] = to;
  };
  for (const [at, column] of columns.entries()) {
    if (!column.partOf) continue;
    for (const [other, { indicator, partOf, breakdown }] of columns.entries())
      if (indicator === column.partOf || (partOf === column.partOf && breakdown === column.breakdown))
        join(at, other);
  }
  return [...new Set(family)].map((of) => columns.flatMap((_, at) => (family[at] === of ? [at] : [])));
}

interface Cells {
  readonly at: (line: number, column: number) => number;
  readonly lines: readonly number[];
  readonly columns: readonly number[];
}

const weightOf = ({ at, columns }: Cells, line: number): number =>
  columns.reduce((sum, column) => sum + at(line, column), 0);

/**
 * Lines to hide in one family. A line with a small sensitive figure goes as a whole: within it one person can then be moved
 * along any chain of whole and parts, for each of them holds at least one. To keep the sums of columns, the person moves to
 * another hidden line: so there is a second one, the one with the least in it that is not empty, where there is one.
 */
function hiddenLines(cells: Cells, small: readonly number[], isPartition: boolean): number[] {
  const [only, more] = small;
  if (!isPartition || only === undefined || more !== undefined) return [...small];
  const others = cells.lines.filter((line) => line !== only);
  const filled = others.filter((line) => weightOf(cells, line) > 0);
  const [second] = (filled.length ? filled : others).toSorted(
    (a, b) => weightOf(cells, a) - weightOf(cells, b) || a - b,
  );
  return second === undefined ? [only] : [only, second];
}

/**
 * Says which figures are not to be shown: those of 1 to 4 of a sensitive indicator, and as many others as it takes that none
 * of them follows from what is shown. Nothing is hidden where no sensitive figure is small. An exact 0 is no person.
 * @returns for each line and column, whether it is hidden
 */
export function hiddenIn(table: FigureTable): Hidden {
  const hidden = table.lines.map((line) => line.map(() => false));
  const at = (line: number, column: number): number => table.lines[line]?.[column] ?? 0;
  const lines = table.lines.map((_, line) => line);
  for (const columns of families(table.columns)) {
    const sensitive = columns.filter((column) => table.columns[column]?.sensitive);
    const small = lines.filter((line) => sensitive.some((column) => isSmall(at(line, column))));
    for (const line of hiddenLines({ at, lines, columns }, small, table.isPartition))
      for (const column of columns) (hidden[line] as boolean[])[column] = true;
  }
  return hidden;
}
