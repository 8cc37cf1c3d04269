import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How the months of a unit stand, one row a unit and year: a year of the whole country is counted from one row a unit. */
export class MonthsAsTheyStand20261128050000 implements MigrationInterface {
  name = 'MonthsAsTheyStand20261128050000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
alter table period_report no force row level security;

-- What the last act of each month of a year left, a bit a month (1 for January, 2048 for December): declared and not taken
-- back; of these late, recorded to since, nil. Written in the transaction of the act.
create table month_standing (
  partition_id uuid not null,
  tenant_id uuid not null,
  tenant_path text collate "C" not null,
  year integer not null,
  declared integer not null check (declared between 0 and 4095),
  late integer not null check (late & ~declared = 0),
  revised integer not null check (revised & ~declared = 0),
  nil integer not null check (nil & ~declared = 0),
  primary key (partition_id, tenant_id, year)
);
select app_distribute('month_standing');
create index month_standing_tenant_path on month_standing (tenant_path, year);
insert into month_standing
select partition_id, tenant_id, tenant_path, extract(year from month)::int, sum(bit),
       coalesce(sum(bit) filter (where is_late), 0), coalesce(sum(bit) filter (where act = 'revised'), 0),
       coalesce(sum(bit) filter (where is_nil), 0)
from (select distinct on (partition_id, tenant_id, month) partition_id, tenant_id, tenant_path, month, act, is_late, is_nil,
             1 << (extract(month from month)::int - 1) as bit
      from period_report order by partition_id, tenant_id, month, acted_at desc, id desc) last_act
where act <> 'withdrawn'
group by partition_id, tenant_id, tenant_path, extract(year from month)::int;

-- Totals are counted from the rows above; the acts of a month are asked for by their own unit alone.
drop index period_report_standing;

alter table period_report force row level security;
`);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}
