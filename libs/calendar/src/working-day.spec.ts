import fc from 'fast-check';
import { addDays, type Day, parseDay } from '@fayuan/kernel';
import { calendarWarnings } from './calendar-warning.js';
import {
  addWorkingDays,
  type DayKind,
  followsWeek,
  isWorkingDay,
  nextWorkingDay,
  previousWorkingDay,
  type WorkingCalendar,
  workingDaysBetween,
} from './working-day.js';

const on = (text: string): Day => parseDay(text);
const span = (from: string, days: number, kind: DayKind): [Day, DayKind][] =>
  Array.from({ length: days }, (_, at) => [addDays(on(from), at), kind]);

/** 国务院办公厅关于2026年部分节假日安排的通知: Spring Festival 15–23 February, National Day 1–7 October, with their 调休. */
const calendar: WorkingCalendar = {
  firstYear: 2025,
  lastYear: 2027,
  published: new Set([2025, 2026]),
  named: new Map([
    ...span('2026-02-15', 9, 'rest'),
    ...span('2026-02-14', 1, 'workday'),
    ...span('2026-02-28', 1, 'workday'),
    ...span('2026-10-01', 7, 'rest'),
    ...span('2026-09-20', 1, 'workday'),
    ...span('2026-10-10', 1, 'workday'),
  ]),
};
const day = fc.integer({ min: 0, max: 364 }).map((offset) => addDays(on('2026-01-01'), offset));
const count = fc.integer({ min: -60, max: 60 });

describe('working days', () => {
  it.each([
    ['2026-02-13', true, 'a Friday'],
    ['2026-02-14', true, 'a Saturday worked instead'],
    ['2026-02-16', false, 'a Monday of Spring Festival'],
    ['2026-02-23', false, 'its last day'],
    ['2026-02-24', true, 'the day after it'],
    ['2026-02-28', true, 'a Saturday worked instead'],
    ['2026-03-01', false, 'a Sunday'],
    ['2026-10-01', false, 'National Day'],
    ['2026-10-10', true, 'a Saturday worked instead'],
    ['2027-02-08', true, 'a Monday of a year without notice'],
  ])('%s is worked: %s (%s)', (text, expected) => {
    expect(isWorkingDay(on(text), calendar)).toBe(expected);
  });

  it.each([
    ['2026-02-13', 1, '2026-02-14'],
    ['2026-02-14', 1, '2026-02-24'],
    ['2026-02-13', 3, '2026-02-25'],
    ['2026-02-24', -1, '2026-02-14'],
    ['2026-02-20', -1, '2026-02-14'],
    ['2026-02-20', 1, '2026-02-24'],
    ['2026-02-27', 1, '2026-02-28'],
    ['2026-09-30', 3, '2026-10-10'],
    ['2026-10-08', -3, '2026-09-28'],
    ['2026-10-03', 0, '2026-10-03'],
  ])('%s and %i working days is %s', (from, n, expected) => {
    expect(addWorkingDays(on(from), n, calendar)).toBe(expected);
  });

  it('are counted from the day after the due day: so many working days late', () => {
    expect(workingDaysBetween(on('2026-02-13'), on('2026-02-13'), calendar)).toBe(0);
    expect(workingDaysBetween(on('2026-02-13'), on('2026-02-14'), calendar)).toBe(1);
    expect(workingDaysBetween(on('2026-02-13'), on('2026-02-23'), calendar)).toBe(1);
    expect(workingDaysBetween(on('2026-02-13'), on('2026-02-24'), calendar)).toBe(2);
  });

  it('move a day of a holiday to the nearest worked one on the side asked for', () => {
    expect(nextWorkingDay(on('2026-10-03'), calendar)).toBe('2026-10-08');
    expect(previousWorkingDay(on('2026-10-03'), calendar)).toBe('2026-09-30');
  });

  it('count back what was added', () => {
    fc.assert(
      fc.property(day, count, (from, n) => {
        expect(workingDaysBetween(from, addWorkingDays(from, n, calendar), calendar)).toBe(n);
      }),
    );
  });

  it('are what adding leads to, and each is met once', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 40 }), (from, n) => {
        const met = Array.from({ length: n }, (_, at) => addWorkingDays(from, at + 1, calendar));
        expect(met.every((each) => isWorkingDay(each, calendar))).toBe(true);
        expect(met).toEqual([...new Set(met)].sort());
      }),
    );
  });

  it('follow the week where the notice names nothing', () => {
    const plain: WorkingCalendar = { ...calendar, named: new Map() };
    fc.assert(fc.property(day, (each) => isWorkingDay(each, plain) === (followsWeek(each) === 'workday')));
  });

  it('are not guessed for a year that the calendar does not hold', () => {
    expect(() => addWorkingDays(on('2027-12-31'), 1, calendar)).toThrow(RangeError);
    expect(() => isWorkingDay(on('2024-12-31'), calendar)).toThrow('the calendar holds 2025 to 2027');
  });
});

describe('a day in a year that is not published', () => {
  it('is warned of once per year', () => {
    const days = ['2027-03-01', '2026-12-31', '2027-01-04'].map(on);
    expect(calendarWarnings(days, calendar).map(({ year }) => year)).toEqual([2027]);
    expect(calendarWarnings(days, calendar)[0]?.text['zh-CN']).toContain('2027年放假安排未录入');
    expect(calendarWarnings([on('2026-12-31')], calendar)).toEqual([]);
  });
});
