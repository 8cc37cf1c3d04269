import type { Tx } from '@fayuan/database';
import { type CalendarYear, type CalendarYearChange, NATIONAL } from './calendar-year.js';

type StoredYear = Omit<CalendarYear, 'mayEdit'>;

/** A year with its days as entered, published or not; undefined when nothing was entered. One statement. */
export const findCalendarYear = (tx: Tx, year: number): Promise<StoredYear | undefined> =>
  tx.maybe<StoredYear>(
    `select y.year, y.state, y.notice, y.source, y.version, y.published_at as "publishedAt",
       coalesce(jsonb_agg(jsonb_build_object('day', d.day, 'kind', d.kind, 'name', d.name) order by d.day)
                filter (where d.day is not null), '[]') as days
     from calendar_year y
     left join calendar_day d on d.jurisdiction = y.jurisdiction and d.year = y.year
     where y.jurisdiction = $1 and y.year = $2 group by y.jurisdiction, y.year`,
    [NATIONAL, year],
  );

/** Replaces what is entered for a year. @returns false when it is no longer in the version it was read in */
export async function replaceCalendarYear(tx: Tx, change: CalendarYearChange): Promise<boolean> {
  const { year, version, notice, source, days } = change;
  const touched = await tx.run(
    `insert into calendar_year (jurisdiction, year, state, notice, source, version, changed_at, changed_by)
     values ($1, $2, 'provisional', $3, $4, 1, $5, $6)
     on conflict (jurisdiction, year) do update set notice = excluded.notice, source = excluded.source,
       version = calendar_year.version + 1, changed_at = excluded.changed_at, changed_by = excluded.changed_by
     where calendar_year.version = $7`,
    [NATIONAL, year, notice, source, tx.now, tx.ctx.accountId, version],
  );
  if (touched === 0) return false;
  await tx.run('delete from calendar_day where jurisdiction = $1 and year = $2', [NATIONAL, year]);
  await tx.run(
    `insert into calendar_day (jurisdiction, year, day, kind, name)
     select $1, $2, day, kind, name from unnest($3::date[], $4::text[], $5::text[]) as d (day, kind, name)`,
    [
      NATIONAL,
      year,
      days.map((each) => each.day),
      days.map((each) => each.kind),
      days.map((each) => each.name),
    ],
  );
  return true;
}

/** Makes a year count. @returns false when it is no longer in the version it was read in */
export async function publishCalendarYear(tx: Tx, year: number, version: number): Promise<boolean> {
  const touched = await tx.run(
    `update calendar_year set state = 'published', version = version + 1, published_at = $4, published_by = $5
     where jurisdiction = $1 and year = $2 and version = $3`,
    [NATIONAL, year, version, tx.now, tx.ctx.accountId],
  );
  return touched > 0;
}
