import fc from 'fast-check';
import { addDays, type Day, parseDay } from '@fayuan/kernel';
import { dueDay } from './due.js';
import { earliest, isLooser } from './stricter.js';
import type { Term, TermUnit } from './term.js';
import { NOTICES as CALENDAR } from './testing/notice-calendar.js';

const of = (text: string, direction: Term['direction'] = 'after'): Term => {
  const [value, unit] = text.split(' ') as [string, TermUnit];
  return { unit, value: Number(value), direction, isCustody: false };
};

describe('a local rule', () => {
  it.each([
    ['7 calendar_day', '7 calendar_day', false],
    ['8 calendar_day', '7 calendar_day', true],
    ['10 calendar_day', '7 calendar_day', true],
    ['5 working_day', '7 calendar_day', false],
    ['6 working_day', '7 calendar_day', true],
    ['7 working_day', '7 calendar_day', true],
    ['10 working_day', '7 calendar_day', true],
    ['2 working_day', '3 calendar_day', true],
    ['1 working_day', '3 calendar_day', false],
    ['24 hour', '3 calendar_day', false],
    ['72 hour', '3 calendar_day', false],
    ['73 hour', '3 calendar_day', true],
    ['12 hour', '24 hour', false],
    ['1 calendar_day', '24 hour', true],
    ['5 month', '6 month', false],
    ['168 calendar_day', '6 month', false],
    ['170 calendar_day', '6 month', true],
    ['1 month', '60 calendar_day', true],
  ])('of %s beside one of %s is looser: %s', (local, act, expected) => {
    expect(isLooser(of(local), of(act))).toBe(expected);
  });

  it('that leaves less time before a hearing is looser', () => {
    expect(isLooser(of('14 calendar_day', 'before'), of('15 calendar_day', 'before'))).toBe(true);
    expect(isLooser(of('16 calendar_day', 'before'), of('15 calendar_day', 'before'))).toBe(false);
    expect(isLooser(of('20 calendar_day', 'after'), of('15 calendar_day', 'before'))).toBe(true);
  });

  it('never gives longer than the Act, around Spring Festival either: the earlier end holds', () => {
    const start = parseDay('2026-02-11');
    const local = dueDay(of('5 working_day'), start, [], CALENDAR);
    const act = dueDay(of('7 calendar_day'), start, [], CALENDAR);
    expect([local, act, earliest(local, act)]).toEqual(['2026-02-25', '2026-02-24', '2026-02-24']);
    const day = fc.integer({ min: 0, max: 600 }).map((at) => addDays(parseDay('2025-01-01'), at));
    fc.assert(
      fc.property(day, (from) => {
        const ends = [of('5 working_day'), of('7 calendar_day')].map((term) =>
          dueDay(term, from, [], CALENDAR),
        );
        const due = ends.reduce<Day | null>(earliest, null);
        expect(due !== null && ends.every((each) => each !== null && due <= each)).toBe(true);
      }),
    );
  });

  it('waits for neither end while both stand still, and takes the one that has come', () => {
    expect(earliest<Day>(null, null)).toBeNull();
    expect(earliest<Day>(null, parseDay('2026-03-09'))).toBe('2026-03-09');
  });
});
