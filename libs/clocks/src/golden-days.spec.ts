import { parseDay } from '@fayuan/kernel';
import { dueDay } from './due.js';
import type { Term, TermUnit } from './term.js';
import { NOTICES } from './testing/notice-calendar.js';

type Stop = readonly [from: string, to: string | null];
type Case = readonly [
  what: string,
  term: `${number} ${TermUnit}`,
  start: string,
  stops: readonly Stop[],
  due: string | null,
  more?: Partial<Term>,
];

/* Counted apart from the code under test, by listing the days that count; 2 March 2026 is a Monday. */
// prettier-ignore
const CASES: readonly Case[] = [
  ['an ordinary week', '7 calendar_day', '2026-03-02', [], '2026-03-09'],
  ['a Friday: the last day is a Friday', '7 calendar_day', '2026-03-06', [], '2026-03-13'],
  ['received on a Saturday: ends on the Saturday, moves to Monday', '7 calendar_day', '2026-03-07', [], '2026-03-16'],
  ['received on a Sunday', '7 calendar_day', '2026-03-08', [], '2026-03-16'],
  ['the last day is a make-up Saturday and stays', '7 calendar_day', '2026-02-07', [], '2026-02-14'],
  ['the last day is in Spring Festival', '7 calendar_day', '2026-02-10', [], '2026-02-24'],
  ['the last day is its first Monday', '7 calendar_day', '2026-02-09', [], '2026-02-24'],
  ['the last day is its last day', '7 calendar_day', '2026-02-16', [], '2026-02-24'],
  ['ends on the first working day after it', '7 calendar_day', '2026-02-17', [], '2026-02-24'],
  ['begins before and ends after it', '30 calendar_day', '2026-02-06', [], '2026-03-09'],
  ['ends on the make-up Saturday after it', '7 calendar_day', '2026-02-21', [], '2026-02-28'],
  ['Spring Festival 2025, eight days', '7 calendar_day', '2025-01-21', [], '2025-02-05'],
  ['the make-up Sunday before it', '7 calendar_day', '2025-01-19', [], '2025-01-26'],
  ['the make-up Saturday after it', '7 calendar_day', '2025-02-01', [], '2025-02-08'],
  ['the last day is a plain Sunday after it', '7 calendar_day', '2025-02-02', [], '2025-02-10'],
  ['Qingming from Saturday to Monday', '3 calendar_day', '2026-04-01', [], '2026-04-07'],
  ['Qingming, the day before it', '3 calendar_day', '2026-03-31', [], '2026-04-03'],
  ['Labour Day', '3 calendar_day', '2026-04-29', [], '2026-05-06'],
  ['Labour Day, the make-up Saturday stays', '5 calendar_day', '2026-05-04', [], '2026-05-09'],
  ['Labour Day 2025 with its make-up Sunday', '3 calendar_day', '2025-04-24', [], '2025-04-27'],
  ['Labour Day 2025, its last day', '7 calendar_day', '2025-04-28', [], '2025-05-06'],
  ['Dragon Boat Festival from Friday to Sunday', '3 calendar_day', '2026-06-16', [], '2026-06-22'],
  ['Dragon Boat Festival 2025', '3 calendar_day', '2025-05-29', [], '2025-06-03'],
  ['Mid-autumn and after it a plain Monday', '5 calendar_day', '2026-09-20', [], '2026-09-28'],
  ['the make-up Sunday in September', '5 calendar_day', '2026-09-15', [], '2026-09-20'],
  ['National Day', '7 calendar_day', '2026-09-25', [], '2026-10-08'],
  ['National Day, its last day', '7 calendar_day', '2026-09-30', [], '2026-10-08'],
  ['National Day, the make-up Saturday', '7 calendar_day', '2026-10-03', [], '2026-10-10'],
  ['National Day 2025 with Mid-autumn, eight days', '3 calendar_day', '2025-09-30', [], '2025-10-09'],
  ['the make-up Saturday of October 2025', '3 calendar_day', '2025-10-08', [], '2025-10-11'],
  ['New Year', '3 calendar_day', '2025-12-30', [], '2026-01-04'],
  ['New Year, the make-up Sunday', '3 calendar_day', '2026-01-01', [], '2026-01-04'],
  ['over the end of February', '3 calendar_day', '2026-02-26', [], '2026-03-02'],
  ['over the end of the year', '7 calendar_day', '2025-12-27', [], '2026-01-04'],
  ['15 days to object', '15 calendar_day', '2026-01-31', [], '2026-02-24'],
  ['5 days to decide on an objection', '5 calendar_day', '2026-03-10', [], '2026-03-16'],
  ['5 days, a Saturday', '5 calendar_day', '2026-03-09', [], '2026-03-16'],
  ['30 days for the closing papers', '30 calendar_day', '2026-01-20', [], '2026-02-24'],
  ['15 days to object, from a receipt before National Day', '15 calendar_day', '2026-09-20', [], '2026-10-08'],
  ['30 days to object, as they were in Shandong', '30 calendar_day', '2026-03-02', [], '2026-04-01'],
  ['15 days for the closing papers, in Zhejiang', '15 calendar_day', '2026-04-20', [], '2026-05-06'],
  ['60 days to reconsideration, over Spring Festival', '60 calendar_day', '2025-12-20', [], '2026-02-24'],
  ['5 working days in an ordinary week', '5 working_day', '2026-03-02', [], '2026-03-09'],
  ['5 working days from a Saturday', '5 working_day', '2026-03-07', [], '2026-03-13'],
  ['5 working days over Spring Festival', '5 working_day', '2026-02-11', [], '2026-02-25'],
  ['5 working days into Spring Festival 2025', '5 working_day', '2025-01-24', [], '2025-02-07'],
  ['5 working days with a make-up Sunday', '5 working_day', '2025-01-22', [], '2025-02-05'],
  ['3 working days over National Day', '3 working_day', '2026-09-29', [], '2026-10-09'],
  ['3 working days over National Day 2025', '3 working_day', '2025-09-29', [], '2025-10-10'],
  ['1 working day from the eve of Labour Day', '1 working_day', '2026-04-30', [], '2026-05-06'],
  ['7 working days over Labour Day', '7 working_day', '2026-04-27', [], '2026-05-09'],
  ['10 working days over New Year', '10 working_day', '2025-12-25', [], '2026-01-09'],
  ['6 months', '6 month', '2026-03-16', [], '2026-09-16'],
  ['6 months from the 31st to a month of 30 days', '6 month', '2026-03-31', [], '2026-09-30'],
  ['6 months from the end of August to the end of February', '6 month', '2025-08-31', [], '2026-02-28'],
  ['6 months ending in National Day', '6 month', '2026-04-02', [], '2026-10-08'],
  ['1 month from the 31st of January', '1 month', '2026-01-31', [], '2026-02-28'],
  ['custody ends in Spring Festival and does not move', '7 calendar_day', '2026-02-10', [], '2026-02-17', { isCustody: true }],
  ['custody ends on a Sunday and does not move', '3 calendar_day', '2026-03-05', [], '2026-03-08', { isCustody: true }],
  ['custody over a month, on a day of rest', '37 calendar_day', '2025-12-26', [], '2026-02-01', { isCustody: true }],
  ['15 days before a hearing', '15 calendar_day', '2026-03-31', [], '2026-03-16', { direction: 'before' }],
  ['15 days before a hearing, a Sunday, does not move', '15 calendar_day', '2026-03-30', [], '2026-03-15', { direction: 'before' }],
  ['15 days before a hearing, within Spring Festival', '15 calendar_day', '2026-03-05', [], '2026-02-18', { direction: 'before' }],
  ['7 days before a limitation period ends', '7 calendar_day', '2026-05-08', [], '2026-05-01', { direction: 'before' }],
  ['stopped for three days', '7 calendar_day', '2026-03-02', [['2026-03-04', '2026-03-07']], '2026-03-12'],
  ['stopped and resumed on the same day', '7 calendar_day', '2026-03-02', [['2026-03-04', '2026-03-04']], '2026-03-09'],
  ['stopped on the day of the start', '7 calendar_day', '2026-03-02', [['2026-03-02', '2026-03-06']], '2026-03-13'],
  ['stopped from before the start', '7 calendar_day', '2026-03-02', [['2026-02-20', '2026-03-03']], '2026-03-10'],
  ['stopped on the last day: that day is given back', '7 calendar_day', '2026-03-02', [['2026-03-09', '2026-03-12']], '2026-03-13'],
  ['stopped the day before the last', '7 calendar_day', '2026-03-02', [['2026-03-08', '2026-03-12']], '2026-03-13'],
  ['stopped after the end: too late', '7 calendar_day', '2026-03-02', [['2026-03-10', '2026-03-20']], '2026-03-09'],
  ['stopped on the rest day before the day it moved to', '7 calendar_day', '2026-03-07', [['2026-03-15', '2026-03-18']], '2026-03-19'],
  ['two stops after each other', '7 calendar_day', '2026-03-02', [['2026-03-03', '2026-03-05'], ['2026-03-06', '2026-03-10']], '2026-03-16'],
  ['two stops over each other count once', '7 calendar_day', '2026-03-02', [['2026-03-03', '2026-03-09'], ['2026-03-05', '2026-03-07']], '2026-03-16'],
  ['stopped over Spring Festival', '7 calendar_day', '2026-02-12', [['2026-02-13', '2026-02-24']], '2026-03-02'],
  ['resumed into Spring Festival', '7 calendar_day', '2026-02-09', [['2026-02-11', '2026-02-16']], '2026-02-24'],
  ['still stopped', '7 calendar_day', '2026-03-02', [['2026-03-04', null]], null],
  ['still stopped on the last day', '7 calendar_day', '2026-03-02', [['2026-03-09', null]], null],
  ['stopped when it was over', '7 calendar_day', '2026-03-02', [['2026-03-10', null]], '2026-03-09'],
  ['working days stopped over a weekend', '5 working_day', '2026-03-02', [['2026-03-05', '2026-03-09']], '2026-03-11'],
  ['working days stopped over Spring Festival', '5 working_day', '2026-02-12', [['2026-02-13', '2026-02-25']], '2026-03-02'],
  ['months stopped for ten days', '6 month', '2026-03-16', [['2026-04-01', '2026-04-11']], '2026-09-28'],
  ['custody stopped, ending on a Sunday', '7 calendar_day', '2026-03-02', [['2026-03-04', '2026-03-10']], '2026-03-15', { isCustody: true }],
];

describe('the last day of a term', () => {
  const cases = CASES.map(([what, text, start, stops, due, more]) => ({
    what,
    text,
    start,
    stops,
    due,
    more,
  }));
  it.each(cases)('$what: $text from $start is $due', ({ text, start, stops, due, more }) => {
    const [value, unit] = text.split(' ') as [string, TermUnit];
    const term: Term = { unit, value: Number(value), direction: 'after', isCustody: false, ...more };
    const days = stops.map(([from, to]) => ({ from: parseDay(from), to: to === null ? null : parseDay(to) }));
    expect(dueDay(term, parseDay(start), days, NOTICES)).toBe(due);
  });
});
