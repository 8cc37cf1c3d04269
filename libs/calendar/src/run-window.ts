import { type Day, dayIn } from '@fayuan/kernel';
import { addWorkingDays, isWorkingDay, type WorkingCalendar } from './working-day.js';

/** Hours of the day in which units are told without anybody having asked for it. */
const FROM = '08:30';
const UNTIL = '18:00';

/** The moment of a wall clock time on a day in a zone. */
export function momentOf(day: Day, time: string, timeZone: string): Date {
  const asUtc = new Date(`${day}T${time}:00Z`);
  const shown = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' });
  const offset = Date.parse(`${shown.format(asUtc).replace(' ', 'T')}Z`) - asUtc.getTime();
  return new Date(asUtc.getTime() - offset);
}

export interface RunWindow {
  /** Whether units may be told now. */
  readonly open: boolean;
  /** When to look again: the beginning of the next window. */
  readonly next: Date;
}

/** Whether this is a moment of a working day in which units are told, and when the next such window begins. */
export function runWindow(now: Date, timeZone: string, calendar: WorkingCalendar): RunWindow {
  const day = dayIn(now, timeZone);
  const tomorrow = momentOf(addWorkingDays(day, 1, calendar), FROM, timeZone);
  if (!isWorkingDay(day, calendar)) return { open: false, next: tomorrow };
  const begin = momentOf(day, FROM, timeZone);
  if (now < begin) return { open: false, next: begin };
  return { open: now < momentOf(day, UNTIL, timeZone), next: tomorrow };
}
