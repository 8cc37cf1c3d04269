import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Campaigns in statistics: their windows and the year to date as kinds of periods, and the directives a campaign's duties come from. */
export class CampaignsAsPeriods20261128051000 implements MigrationInterface {
  name = 'CampaignsAsPeriods20261128051000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
-- How the year of a kind becomes periods: cut by the calendar; its days up to today's and no more; or the windows of the
-- campaigns that touch it.
alter table period_kind add column cut text not null default 'calendar' check (cut in ('calendar', 'to_date', 'campaign'));
insert into period_kind (code, position, name, name_en, months, first_month, first_day, period_name, period_name_en, cut) values
  ('year_to_date', 9, '年初至今', 'Year to date', 12, 1, 1, '{year}年1月1日起至今日', '{year} to date', 'to_date'),
  ('statistical_year_to_date', 10, '统计年度至今', 'Statistical year to date', 12, 12, 1, '{year}统计年度至今日',
   'Statistical {year} to date', 'to_date'),
  ('campaign', 11, '活动期间', 'Campaign', 12, 1, 1, '{title}', '{title}', 'campaign');

create index directive_campaigns on directive using gin (campaign_ids);

-- The directives that carry a campaign and were received at or below the caller's unit; ids, which say nothing by themselves.
-- A campaign is the issuer's, and a directive may be a stranger's; receipts are what the caller may see.
create function campaign_directives(p_campaign uuid) returns uuid[]
language plpgsql stable security definer set search_path = pg_catalog, public as $$
declare
  carrying uuid[] := array(select d.id from directive d where d.campaign_ids @> array[p_campaign]);
begin
  return array(select distinct r.directive_id from receipt r
               where r.directive_id = any (carrying) and r.tenant_path >= current_setting('app.lo', true)
                 and r.tenant_path < current_setting('app.hi', true));
end $$;
`);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}
