import { type MonthAnswer, monthLines } from './month-series.js';

const answer = (month: string, quantity: number, state: MonthAnswer['state'], reported = 0): MonthAnswer => ({
  month,
  quantity,
  state,
  coverage: { expected: 3, reported },
});

describe('months of a figure', () => {
  it('tell a zero that somebody vouches for from a month nobody reported, and from one that has not begun', () => {
    const lines = monthLines(
      ['2026-01-01', '2026-02-01', '2026-03-01', '2026-04-01'],
      [
        answer('2026-01-01', 12, 'NUMBER'),
        answer('2026-02-01', 0, 'NUMBER', 1),
        answer('2026-03-01', 0, 'NOT_REPORTED'),
        answer('2026-04-01', 0, 'NOT_REPORTED'),
      ],
      [
        answer('2025-01-01', 0, 'NUMBER', 2),
        answer('2025-02-01', 7, 'NUMBER'),
        answer('2025-03-01', 0, 'NOT_REPORTED'),
      ],
      '2026-03-28',
    );
    expect(lines.map(({ now }) => now)).toEqual([
      { state: 'NUMBER', quantity: 12 },
      { state: 'NUMBER', quantity: 0 },
      { state: 'NOT_REPORTED', quantity: null },
      { state: 'NOT_YET', quantity: null },
    ]);
    expect(lines.map(({ before }) => before.quantity)).toEqual([0, 7, null, null]);
    expect(lines.map(({ coverage }) => coverage?.reported)).toEqual([0, 1, 0, undefined]);
  });
});
