import { monthsOf, usualPeriods, yearBefore } from './periods.js';

describe('usualPeriods', () => {
  it('ends months on their last day', () => {
    expect(usualPeriods('2028-03-15').lastMonth).toEqual({ from: '2028-02-01', to: '2028-02-29' });
  });
  it('steps back over the new year', () => {
    expect(usualPeriods('2027-01-02').lastMonth).toEqual({ from: '2026-12-01', to: '2026-12-31' });
    expect(usualPeriods('2027-01-02').thisYear).toEqual({ from: '2027-01-01', to: '2027-12-31' });
  });
});

describe('the same days of the year before', () => {
  it.each([
    ['2026-01-01', '2026-06-30', '2025-01-01', '2025-06-30'],
    ['2024-02-01', '2024-02-29', '2023-02-01', '2023-02-28'],
    ['2025-02-01', '2025-02-28', '2024-02-01', '2024-02-29'],
    ['2024-02-29', '2024-03-10', '2023-02-28', '2023-03-10'],
  ])('as %s to %s are %s to %s', (from, to, baseFrom, baseTo) => {
    expect(yearBefore({ from, to })).toEqual({ from: baseFrom, to: baseTo });
  });
});

describe('the months of a span', () => {
  it('are all that it touches', () => {
    expect(monthsOf({ from: '2025-11-21', to: '2026-01-20' })).toEqual([
      '2025-11-01',
      '2025-12-01',
      '2026-01-01',
    ]);
    expect(monthsOf({ from: '2026-05-01', to: '2026-05-31' })).toEqual(['2026-05-01']);
  });
});
