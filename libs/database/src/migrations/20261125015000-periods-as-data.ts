import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Kinds of reporting periods: how a year of them is cut, and what they are called. */
export class PeriodsAsData20261125015000 implements MigrationInterface {
  name = 'PeriodsAsData20261125015000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
-- The first period of a year begins on first_day of first_month; in the year before where that month is after June, as the
-- statistical year does. Each lasts so many months. {year}, {n} and {half} in the names stand for the year, the number and 上/下.
create table period_kind (
  code text primary key,
  position integer not null,
  name text not null,
  name_en text not null,
  months integer not null check (months in (1, 3, 6, 12)),
  first_month integer not null check (first_month between 1 and 12),
  first_day integer not null check (first_day between 1 and 28),
  period_name text not null,
  period_name_en text not null
);
select app_replicate('period_kind');
insert into period_kind values
  ('month', 1, '月', 'Month', 1, 1, 1, '{year}年{n}月', '{year}, month {n}'),
  ('quarter', 2, '季度', 'Quarter', 3, 1, 1, '{year}年第{n}季度', '{year}, quarter {n}'),
  ('half_year', 3, '半年', 'Half-year', 6, 1, 1, '{year}年{half}半年', '{year}, half-year {n}'),
  ('year', 4, '年', 'Year', 12, 1, 1, '{year}年', '{year}'),
  ('statistical_quarter', 5, '统计季度', 'Statistical quarter', 3, 12, 1, '{year}统计年度第{n}季度', 'Statistical {year}, quarter {n}'),
  ('statistical_half_year', 6, '统计半年', 'Statistical half-year', 6, 12, 1, '{year}统计年度{half}半年', 'Statistical {year}, half-year {n}'),
  ('statistical_year', 7, '统计年度', 'Statistical year', 12, 12, 1, '{year}统计年度', 'Statistical year {year}'),
  ('month_from_21st', 8, '统计月（21日至20日）', 'Month from the 21st', 1, 12, 21, '{year}年{n}月（上月21日至本月20日）', '{year}, month {n} (21st to 20th)');
`);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}
