import type { Tx } from '@fayuan/database';
import type { Day } from '@fayuan/kernel';
import { NATIONAL } from './calendar-year.js';
import { type DayKind, type WorkingCalendar, yearOf } from './working-day.js';

interface PublishedYear {
  readonly year: number;
  readonly days: Readonly<Record<Day, DayKind>>;
}

/**
 * The calendar of the years of `from` to `to` and of one year on each side, so that a few working days may be counted
 * past either end. One statement. Years that are not published hold no days: they follow the week.
 */
export async function workingCalendar(tx: Tx, from: Day, to: Day): Promise<WorkingCalendar> {
  const [firstYear, lastYear] = [yearOf(from) - 1, yearOf(to) + 1];
  const years = await tx.rows<PublishedYear>(
    `select y.year, coalesce(jsonb_object_agg(d.day, d.kind) filter (where d.day is not null), '{}') as days
     from calendar_year y
     left join calendar_day d on d.jurisdiction = y.jurisdiction and d.year = y.year
     where y.jurisdiction = $1 and y.year between $2 and $3 and y.state = 'published' group by y.year`,
    [NATIONAL, firstYear, lastYear],
  );
  const named = new Map(years.flatMap(({ days }) => Object.entries(days) as [Day, DayKind][]));
  return { firstYear, lastYear, named, published: new Set(years.map(({ year }) => year)) };
}
