import { addDays, type Day, parseDay } from '@fayuan/kernel';
import { momentOf, runWindow } from './run-window.js';
import type { WorkingCalendar } from './working-day.js';

const on = (text: string): Day => parseDay(text);
/** National Day 2026 with its make-up workdays. */
const calendar: WorkingCalendar = {
  firstYear: 2025,
  lastYear: 2027,
  published: new Set([2025, 2026]),
  named: new Map([
    ...Array.from({ length: 7 }, (_, at) => [addDays(on('2026-10-01'), at), 'rest'] as const),
    [on('2026-09-20'), 'workday'],
    [on('2026-10-10'), 'workday'],
  ]),
};

describe('the hours in which units are told', () => {
  const shanghai = 'Asia/Shanghai';
  const window = (text: string) => runWindow(new Date(`${text}+08:00`), shanghai, calendar);
  const at = (text: string) => new Date(`${text}:00+08:00`);

  it.each([
    ['2026-09-30T07:00:00', false, '2026-09-30T08:30'],
    ['2026-09-30T08:30:00', true, '2026-10-08T08:30'],
    ['2026-09-30T17:59:00', true, '2026-10-08T08:30'],
    ['2026-09-30T18:00:00', false, '2026-10-08T08:30'],
    ['2026-10-03T10:00:00', false, '2026-10-08T08:30'],
    ['2026-10-10T10:00:00', true, '2026-10-12T08:30'],
  ])('at %s are open: %s, and begin again at %s', (now, open, next) => {
    expect(window(now)).toEqual({ open, next: at(next) });
  });

  it('are those of the unit’s own clock', () => {
    expect(momentOf(on('2026-05-11'), '08:30', shanghai).toISOString()).toBe('2026-05-11T00:30:00.000Z');
    expect(momentOf(on('2026-05-11'), '08:30', 'Asia/Urumqi').toISOString()).toBe('2026-05-11T02:30:00.000Z');
  });
});
