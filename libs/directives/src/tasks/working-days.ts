import { followsWeek, isWorkingDay, type WorkingCalendar, workingCalendar } from '@fayuan/calendar';
import type { Tx } from '@fayuan/database';
import type { Day } from '@fayuan/kernel';
import type { CountedDays } from './counted-days.js';

const yearOf = (day: Day): number => Number(day.slice(0, 4));

/** The working days of a calendar; beyond its years, as in years not yet published, they follow the week. */
export const workingDaysOf = (calendar: WorkingCalendar): CountedDays => ({
  counts: (day) => {
    const held = yearOf(day) >= calendar.firstYear && yearOf(day) <= calendar.lastYear;
    return held ? isWorkingDay(day, calendar) : followsWeek(day) === 'workday';
  },
});

/** The working days between two days and of a year on either side: one statement. */
export const workingDays = async (tx: Tx, from: Day, to: Day): Promise<CountedDays> =>
  workingDaysOf(await workingCalendar(tx, from, to));
