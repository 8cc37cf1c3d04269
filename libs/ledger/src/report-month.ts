import { addDays, type Day, parseDay } from '@fayuan/kernel';

/** The first day of the month a day lies in. */
export const monthOf = (day: Day): Day => parseDay(`${day.slice(0, 7)}-01`);

/** The first day of the month after. */
export const nextMonth = (month: Day): Day => monthOf(addDays(month, 31));

/** The last day of the month that begins with this day. */
export const lastDayOf = (month: Day): Day => addDays(nextMonth(month), -1);

/** Months numbered through: year × 12 + month - 1. */
export const ordinalOf = (month: Day): number =>
  Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
