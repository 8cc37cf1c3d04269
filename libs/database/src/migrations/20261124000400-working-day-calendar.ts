import chineseDays from 'chinese-days';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The years the seed holds, whatever later versions of the package know: a migration does the same for everybody. */
const SEED = { from: 2004, to: 2026, source: 'chinese-days 1.5' };

interface NamedDay {
  readonly day: string;
  readonly kind: 'rest' | 'workday';
  readonly name: string;
}

/** The days that the notices of the State Council name; the package puts them as `Spring Festival,春节,4`. */
function namedDays(): NamedDay[] {
  const days: NamedDay[] = [];
  const end = Date.UTC(SEED.to, 11, 31);
  for (let at = Date.UTC(SEED.from, 0, 1); at <= end; at += 86_400_000) {
    const day = new Date(at).toISOString().slice(0, 10);
    const { work, name } = chineseDays.getDayDetail(day);
    const holiday = name.split(',')[1];
    if (holiday !== undefined) days.push({ day, kind: work ? 'workday' : 'rest', name: holiday });
  }
  return days;
}

/** Working days as data: per year the notice, per day what it names; the same for everybody. */
export class WorkingDayCalendar20261124000400 implements MigrationInterface {
  name = 'WorkingDayCalendar20261124000400';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table calendar_year (
  jurisdiction text not null,
  year integer not null,
  state text not null check (state in ('provisional', 'published')),
  notice text not null,
  source text not null,
  version integer not null,
  changed_at timestamptz not null,
  changed_by uuid,
  published_at timestamptz,
  published_by uuid,
  primary key (jurisdiction, year)
);
select app_replicate('calendar_year');

-- Only days that the notice names; every other day follows the week.
create table calendar_day (
  jurisdiction text not null,
  year integer not null,
  day date not null,
  kind text not null check (kind in ('rest', 'workday')),
  name text not null,
  primary key (jurisdiction, day),
  foreign key (jurisdiction, year) references calendar_year (jurisdiction, year),
  check (extract(year from day) = year)
);
select app_replicate('calendar_day');
create index calendar_day_year on calendar_day (jurisdiction, year);
`);
    await runner.query(
      `insert into calendar_year (jurisdiction, year, state, notice, source, version, changed_at, published_at)
       select 'CN', year, 'published', '国务院办公厅关于' || year || '年部分节假日安排的通知', $3, 1, '2026-11-24', '2026-11-24'
       from generate_series($1::int, $2::int) as year`,
      [SEED.from, SEED.to, SEED.source],
    );
    await runner.query(
      `insert into calendar_day (jurisdiction, year, day, kind, name)
       select 'CN', extract(year from day)::int, day, kind, name from jsonb_to_recordset($1::jsonb) as d (day date, kind text, name text)`,
      [JSON.stringify(namedDays())],
    );
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}
