import { nextKind, weeksOf, withDay } from './year-grid.js';

describe('the grid of a year', () => {
  it('begins weeks on Monday and holds every day of the month once', () => {
    const weeks = weeksOf(2026, 2);
    expect(weeks[0]).toEqual([null, null, null, null, null, null, '2026-02-01']);
    expect(weeks.flat().filter((day) => day !== null)).toHaveLength(28);
    expect(weeks.at(-1)?.[5]).toBe('2026-02-28');
    expect(weeksOf(2024, 2).flat()).toContain('2024-02-29');
  });

  it('goes round: as the week says, off, worked, as the week says', () => {
    expect(nextKind(undefined)).toBe('REST');
    expect(nextKind('REST')).toBe('WORKDAY');
    expect(nextKind('WORKDAY')).toBeUndefined();
  });

  it('keeps days in order, each once', () => {
    const rest = (day: string) => ({ day, kind: 'REST' as const, name: '元旦' });
    const days = withDay(withDay([], '2027-01-02', rest('2027-01-02')), '2027-01-01', rest('2027-01-01'));
    expect(days.map((each) => each.day)).toEqual(['2027-01-01', '2027-01-02']);
    expect(withDay(days, '2027-01-02', undefined)).toHaveLength(1);
  });
});
