import { basesOf, monthsOf, spanBefore, usualPeriods, yearBefore } from './periods.js';

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

describe('the span before', () => {
  it.each([
    ['2026-03-01', '2026-03-31', '2026-02-01', '2026-02-28'],
    ['2026-01-01', '2026-03-31', '2025-10-01', '2025-12-31'],
    ['2025-12-01', '2026-11-30', '2024-12-01', '2025-11-30'],
    ['2025-12-21', '2026-01-20', '2025-11-21', '2025-12-20'],
    ['2026-05-07', '2026-05-09', '2026-05-04', '2026-05-06'],
    ['2026-01-31', '2026-02-27', '2026-01-03', '2026-01-30'],
  ])('of %s to %s is %s to %s', (from, to, baseFrom, baseTo) => {
    expect(spanBefore({ from, to })).toEqual({ from: baseFrom, to: baseTo });
  });
});

describe('what a span is compared with', () => {
  const quarter = { from: '2026-01-01', to: '2026-03-31' };
  it('is whole where it is over, and ends with the same day where it runs', () => {
    expect(basesOf(quarter, '2026-04-01')).toEqual({
      yearBefore: { from: '2025-01-01', to: '2025-03-31' },
      previous: { from: '2025-10-01', to: '2025-12-31' },
      isRunning: false,
    });
    expect(basesOf(quarter, '2026-02-10')).toEqual({
      yearBefore: { from: '2025-01-01', to: '2025-02-10' },
      previous: { from: '2025-10-01', to: '2025-11-10' },
      isRunning: true,
    });
    const march = { from: '2026-03-01', to: '2026-03-31' };
    expect(basesOf(march, '2026-03-30')?.previous).toEqual({ from: '2026-02-01', to: '2026-02-28' });
  });
  it('is nothing before it has begun', () => {
    expect(basesOf(quarter, '2025-12-31')).toBeNull();
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
