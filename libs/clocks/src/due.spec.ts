import fc from 'fast-check';
import type { WorkingCalendar } from '@fayuan/calendar';
import { addDays, type Day, parseDay } from '@fayuan/kernel';
import { daysRun, dueDay, dueMoment, horizon, isAidFirst } from './due.js';
import type { StoppedDays, Term } from './term.js';
import { NOTICES as CALENDAR } from './testing/notice-calendar.js';

const on = (text: string): Day => parseDay(text);
const at = (text: string): Date => new Date(`${text}:00+08:00`);
const FIRST = on('2025-01-01');

const day = fc.integer({ min: 0, max: 700 }).map((offset) => addDays(FIRST, offset));
const term: fc.Arbitrary<Term> = fc.record({
  unit: fc.constantFrom('calendar_day', 'working_day', 'month'),
  value: fc.integer({ min: 1, max: 9 }),
  direction: fc.constant('after'),
  isCustody: fc.boolean(),
});
const stop: fc.Arbitrary<StoppedDays> = fc
  .tuple(day, fc.integer({ min: 0, max: 40 }), fc.boolean())
  .map(([from, length, isOpen]) => ({ from, to: isOpen ? null : addDays(from, length) }));
const stops = fc.array(stop, { maxLength: 4 });
/** An end that has not come yet is later than every day. */
const end = (due: Day | null): string => due ?? '9999';

describe('a stopped clock', () => {
  it('never has a shorter term for one more stop', () => {
    fc.assert(
      fc.property(term, day, stops, stop, (length, start, some, more) => {
        const before = end(dueDay(length, start, some, CALENDAR));
        expect(end(dueDay(length, start, [...some, more], CALENDAR)) >= before).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('never has a shorter term for a longer stop', () => {
    fc.assert(
      fc.property(term, day, stop, fc.nat(20), (length, start, one, days) => {
        const longer = { ...one, to: one.to && addDays(one.to, days) };
        const before = end(dueDay(length, start, [one], CALENDAR));
        expect(end(dueDay(length, start, [longer], CALENDAR)) >= before).toBe(true);
      }),
    );
  });

  it('stands still only while a stop lasts, and has run less than its term then', () => {
    fc.assert(
      fc.property(term, day, stops, (length, start, some) => {
        const due = dueDay(length, start, some, CALENDAR);
        if (due === null) expect(some.some((each) => each.to === null)).toBe(true);
        else expect(due <= horizon(length, start, some)).toBe(true);
        expect(daysRun(length, { start, until: start }, some, CALENDAR)).toBe(0);
      }),
    );
  });
});

describe('a term in days', () => {
  it('never ends earlier for one more holiday', () => {
    fc.assert(
      fc.property(term, day, day, stops, (length, start, holiday, some) => {
        const named = new Map(CALENDAR.named).set(holiday, 'rest');
        const more: WorkingCalendar = { ...CALENDAR, named };
        const before = end(dueDay(length, start, some, CALENDAR));
        expect(end(dueDay(length, start, some, more)) >= before).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('never ends earlier for being longer or for beginning later', () => {
    fc.assert(
      fc.property(term, day, fc.nat(9), stops, (length, start, more, some) => {
        const before = end(dueDay(length, start, some, CALENDAR));
        const longer = { ...length, value: length.value + more };
        expect(end(dueDay(longer, start, some, CALENDAR)) >= before).toBe(true);
        expect(end(dueDay(length, addDays(start, more), some, CALENDAR)) >= before).toBe(true);
      }),
    );
  });

  it('is not counted in hours', () => {
    const hours: Term = { unit: 'hour', value: 24, direction: 'after', isCustody: false };
    expect(() => dueDay(hours, FIRST, [], CALENDAR)).toThrow(RangeError);
  });
});

describe('a term in hours', () => {
  const H24 = { value: 24, direction: 'after' } as const;
  const H48 = { value: 48, direction: 'after' } as const;

  it.each([
    ['an ordinary day', H24, '2026-03-03T09:30', '2026-03-04T09:30'],
    ['over a weekend', H24, '2026-03-06T17:45', '2026-03-07T17:45'],
    ['in Spring Festival', H24, '2026-02-16T23:00', '2026-02-17T23:00'],
    ['from the eve of Spring Festival', H24, '2026-02-14T18:00', '2026-02-15T18:00'],
    ['over the end of the year', H24, '2025-12-31T10:00', '2026-01-01T10:00'],
    ['48 hours over National Day', H48, '2026-09-30T16:00', '2026-10-02T16:00'],
    ['48 hours over the end of February', H48, '2026-02-27T08:00', '2026-03-01T08:00'],
  ])('%s ends at the same time of day, holidays or not', (_, length, start, due) => {
    expect(dueMoment(length, at(start), [])).toEqual(at(due));
  });

  it('is longer by the time it was stopped, counted once', () => {
    const some = [
      { from: at('2026-03-03T10:00'), to: at('2026-03-03T12:00') },
      { from: at('2026-03-03T11:00'), to: at('2026-03-03T13:00') },
      { from: at('2026-03-09T10:00'), to: at('2026-03-09T12:00') },
    ];
    expect(dueMoment(H24, at('2026-03-03T09:00'), some)).toEqual(at('2026-03-04T12:00'));
    expect(dueMoment(H24, at('2026-03-03T09:00'), [{ from: at('2026-03-03T10:00'), to: null }])).toBeNull();
  });

  it('is never shortened by a stop', () => {
    const moment = fc.integer({ min: 0, max: 200 }).map((hours) => new Date(FIRST_MS + hours * 3_600_000));
    const spell = fc
      .tuple(moment, fc.nat(30), fc.boolean())
      .map(([from, hours, isOpen]) => ({ from, to: isOpen ? null : new Date(+from + hours * 3_600_000) }));
    fc.assert(
      fc.property(moment, fc.array(spell, { maxLength: 4 }), spell, (start, some, more) => {
        const before = dueMoment(H48, start, some);
        const later = dueMoment(H48, start, [...some, more]);
        expect(later === null || (before !== null && later >= before)).toBe(true);
      }),
    );
  });
});

const FIRST_MS = Date.parse('2026-01-01T00:00:00Z');

describe('aid first', () => {
  it.each([
    ['2026-03-02', '2026-03-08', true],
    ['2026-03-02', '2026-03-09', false],
    ['2026-03-02', '2026-03-02', true],
  ])('on %s for a limitation that ends on %s: %s', (now, ends, expected) => {
    expect(isAidFirst(on(now), on(ends))).toBe(expected);
  });
});
