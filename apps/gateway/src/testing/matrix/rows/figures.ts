import type { Arrangement } from './planting.js';

const MONTHS = ['2026-05-01', '2026-04-01', '2026-03-01'];

/** What the rows of declared months and counted persons hold beyond plain example values. */
export const figureRows = (): Arrangement => ({
  period_report: ({ turn }) => ({ month: MONTHS[turn % MONTHS.length], act: 'declared' }),
  standing_tail: ({ turn }) => ({
    month: MONTHS[turn % MONTHS.length],
    declared: 1,
    late: 0,
    revised: 0,
    nil: 0,
  }),
  standing_cell: ({ turn }) => ({
    month: MONTHS[turn % MONTHS.length],
    declared: 1,
    late: 1,
    revised: 0,
    nil: 1,
  }),
  month_standing: ({ turn }) => ({ year: 2026 - turn, declared: 7, late: 1, revised: 2, nil: 4 }),
});
