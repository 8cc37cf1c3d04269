import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Folded figures by month beside those by day: a year of many indicators is read from twelve rows each. */
export class FiguresByMonth20261125030000 implements MigrationInterface {
  name = 'FiguresByMonth20261125030000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
alter table figure_cell no force row level security;

-- The sum of the day cells of a month, under its first day; written in the same transaction as they are.
create table figure_month (
  partition_id uuid not null,
  tenant_id uuid not null,
  tenant_path text collate "C" not null,
  campaign_id uuid not null,
  indicator text not null,
  month date not null,
  quantity numeric(18, 2) not null,
  own_quantity numeric(18, 2) not null,
  primary key (partition_id, tenant_id, campaign_id, indicator, month)
);
select app_distribute('figure_month');
create index figure_month_tenant_path on figure_month (tenant_path, campaign_id, indicator, month);
insert into figure_month
select partition_id, tenant_id, tenant_path, campaign_id, indicator, date_trunc('month', day)::date, sum(quantity), sum(own_quantity)
from figure_cell group by 1, 2, 3, 4, 5, 6;

alter table figure_cell force row level security;
`);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}
