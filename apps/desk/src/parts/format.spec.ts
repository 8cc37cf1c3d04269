import {
  addDays,
  barPercent,
  chineseNumeral,
  daysBetween,
  formatCell,
  momentText,
  sharePercent,
} from './format.js';

describe('formatCell', () => {
  it('groups thousands', () => {
    expect(formatCell(6043)).toBe('6,043');
    expect(formatCell(1234567.5)).toBe('1,234,567.5');
  });
  it('tells zero, not reported and not applicable apart', () => {
    expect(formatCell(0)).toBe('0');
    expect(formatCell(0, 'missing')).toBe('--');
    expect(formatCell(undefined)).toBe('--');
    expect(formatCell(5, 'notApplicable')).toBe('/');
    expect(formatCell(null, 'suppressed')).toBe('*');
  });
});

describe('shares', () => {
  it('keeps a bar within its track', () => {
    expect(barPercent(250, 180)).toBe(100);
    expect(barPercent(-3, 10)).toBe(0);
    expect(barPercent(1, 0)).toBe(0);
  });
  it('says 100 only when all is there', () => {
    expect(sharePercent(1499, 1500)).toBe(99);
    expect(sharePercent(1500, 1500)).toBe(100);
    expect(sharePercent(1, 0)).toBeNull();
  });
});

describe('days', () => {
  it('counts over the end of a month', () => {
    expect(daysBetween('2026-04-28', '2026-05-02')).toBe(4);
    expect(addDays('2026-12-30', 3)).toBe('2027-01-02');
  });
  it('shows moments to the minute', () => {
    expect(momentText(new Date(2026, 4, 7, 9, 5).toISOString())).toBe('2026-05-07 09:05');
    expect(momentText(undefined)).toBe('');
  });
});

describe('chineseNumeral', () => {
  it.each([
    [1, '一'],
    [10, '十'],
    [12, '十二'],
    [20, '二十'],
    [35, '三十五'],
  ])('%d is %s', (count, numeral) => {
    expect(chineseNumeral(count)).toBe(numeral);
  });
});
