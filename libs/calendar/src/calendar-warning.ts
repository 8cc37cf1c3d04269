import { type Day, type Text, words } from '@fayuan/kernel';
import { type WorkingCalendar, yearOf } from './working-day.js';

/** A year that is used before its notice was entered. */
export interface CalendarWarning {
  readonly year: number;
  readonly text: Text;
}

/** What to say where a day of a year is shown that is not published. */
export const yearNotPublished = (year: number): CalendarWarning => ({
  year,
  text: words(
    `${year}年放假安排未录入，工作日按周一至周五暂定，发布后自动按新安排计算`,
    `The holidays of ${year} are not entered yet: working days are provisionally Monday to Friday and follow the notice once it is published`,
  ),
});

/** One warning for each year of the days that is not published, in order; empty when all is well. */
export function calendarWarnings(days: readonly Day[], calendar: WorkingCalendar): CalendarWarning[] {
  const years = [...new Set(days.map(yearOf))].filter((year) => !calendar.published.has(year));
  return years.sort((a, b) => a - b).map(yearNotPublished);
}
