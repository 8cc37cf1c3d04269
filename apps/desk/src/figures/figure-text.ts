import type { FigureState } from '../generated/graphql.js';
import { type CellState, formatCell } from '../parts/format.js';

const CELL: Readonly<Record<FigureState, CellState>> = {
  NUMBER: 'reported',
  NOT_REPORTED: 'missing',
  NOT_APPLICABLE: 'notApplicable',
  SUPPRESSED: 'suppressed',
};

/** A figure as it reads in a cell: 0 is a zero somebody vouches for. */
export const figureText = (figure: { state: FigureState; quantity?: number | null } | undefined): string =>
  figure ? formatCell(figure.quantity, CELL[figure.state]) : formatCell(undefined);
