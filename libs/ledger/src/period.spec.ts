import fc from 'fast-check';
import { addDays, parseDay } from '@fayuan/kernel';
import { type PeriodKind, periodsOf, windowPeriod, yearOf, yearToDate } from './period.js';

const kind = (months: number, firstMonth: number, firstDay = 1): PeriodKind => ({
  code: 'k',
  name: '',
  nameEn: '',
  cut: 'calendar',
  months,
  firstMonth,
  firstDay,
  periodName: '{year}年{half}半年',
  periodNameEn: '{year}, {n}',
});
const spans = (of: PeriodKind, year: number) => periodsOf(of, year).map(({ from, to }) => `${from} ${to}`);

describe('periods', () => {
  it('are those of the calendar year', () => {
    expect(spans(kind(3, 1), 2026)).toEqual([
      '2026-01-01 2026-03-31',
      '2026-04-01 2026-06-30',
      '2026-07-01 2026-09-30',
      '2026-10-01 2026-12-31',
    ]);
    expect(spans(kind(1, 1), 2024)[1]).toBe('2024-02-01 2024-02-29');
  });

  it('are those of the statistical year, December to November', () => {
    expect(spans(kind(12, 12), 2026)).toEqual(['2025-12-01 2026-11-30']);
    expect(spans(kind(6, 12), 2026)).toEqual(['2025-12-01 2026-05-31', '2026-06-01 2026-11-30']);
    expect(spans(kind(3, 12), 2026)[0]).toBe('2025-12-01 2026-02-28');
  });

  it('can be cut on the 21st', () => {
    const months = spans(kind(1, 12, 21), 2026);
    expect([months[0], months[11]]).toEqual(['2025-12-21 2026-01-20', '2026-11-21 2026-12-20']);
  });

  it('know what they are compared with, and their names', () => {
    const [first] = periodsOf(kind(6, 12), 2026);
    expect(first).toMatchObject({
      code: 'k-2026-01',
      name: '2026年上半年',
      nameEn: '2026, 1',
      yearBefore: { from: '2024-12-01', to: '2025-05-31' },
      previous: { from: '2025-06-01', to: '2025-11-30' },
    });
  });

  it('are the year to date: so many days of it and of the year before', () => {
    const days = (of: PeriodKind, year: number, today: string) =>
      yearToDate(of, year, parseDay(today)).map(({ from, to, yearBefore }) => [
        `${from} ${to}`,
        `${yearBefore.from} ${yearBefore.to}`,
      ]);
    const [calendar, statistical] = [kind(12, 1), kind(12, 12)];
    expect(days(calendar, 2026, '2026-11-28')).toEqual([['2026-01-01 2026-11-28', '2025-01-01 2025-11-28']]);
    expect(days(calendar, 2025, '2026-11-28')).toEqual([['2025-01-01 2025-11-28', '2024-01-01 2024-11-28']]);
    expect(days(calendar, 2027, '2026-11-28')).toEqual([]);
    expect(days(calendar, 2028, '2028-02-29')).toEqual([['2028-01-01 2028-02-29', '2027-01-01 2027-02-28']]);
    expect(days(statistical, 2026, '2026-11-28')).toEqual([
      ['2025-12-01 2026-11-28', '2024-12-01 2025-11-28'],
    ]);
    expect(days(statistical, 2027, '2026-12-05')).toEqual([
      ['2026-12-01 2026-12-05', '2025-12-01 2025-12-05'],
    ]);
    expect(days(statistical, 2026, '2026-12-05')).toEqual([
      ['2025-12-01 2025-12-05', '2024-12-01 2024-12-05'],
    ]);
  });

  it('are windows of campaigns, beside the same days a year earlier and as many right before', () => {
    const of = { ...kind(12, 1), cut: 'campaign', periodName: '{title}', periodNameEn: '{title}' } as const;
    const days = { from: parseDay('2026-05-01'), to: parseDay('2026-05-31') };
    expect(windowPeriod(of, { campaignId: 'c', title: '宣传月$&', ...days })).toEqual({
      code: 'k-c',
      name: '宣传月$&',
      nameEn: '宣传月$&',
      ...days,
      yearBefore: { from: '2025-05-01', to: '2025-05-31' },
      previous: { from: '2026-03-31', to: '2026-04-30' },
      campaignId: 'c',
    });
    expect(yearOf(of, 2026)).toEqual({ from: '2026-01-01', to: '2026-12-31' });
  });

  it('follow one another without gap or overlap, from year to year', () => {
    const any = fc.record({
      months: fc.constantFrom(1, 3, 6, 12),
      firstMonth: fc.integer({ min: 1, max: 12 }),
      firstDay: fc.integer({ min: 1, max: 28 }),
      year: fc.integer({ min: 1990, max: 2100 }),
    });
    fc.assert(
      fc.property(any, ({ months, firstMonth, firstDay, year }) => {
        const of = kind(months, firstMonth, firstDay);
        const all = [...periodsOf(of, year), ...periodsOf(of, year + 1)];
        for (const [at, period] of all.entries()) {
          const before = all[at - 1];
          if (!before) continue;
          expect(period.from).toBe(addDays(before.to, 1));
          expect(period.previous).toEqual({ from: before.from, to: before.to });
        }
      }),
    );
  });
});
