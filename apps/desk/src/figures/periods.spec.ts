import { usualPeriods } from './periods.js';

describe('usualPeriods', () => {
  it('ends months on their last day', () => {
    expect(usualPeriods('2028-03-15').lastMonth).toEqual({ from: '2028-02-01', to: '2028-02-29' });
  });
  it('steps back over the new year', () => {
    expect(usualPeriods('2027-01-02').lastMonth).toEqual({ from: '2026-12-01', to: '2026-12-31' });
    expect(usualPeriods('2027-01-02').thisYear).toEqual({ from: '2027-01-01', to: '2027-12-31' });
  });
});
