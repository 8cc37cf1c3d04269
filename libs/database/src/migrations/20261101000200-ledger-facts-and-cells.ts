import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Figures as book-keeping: facts that never change, the tail still to be folded, the folded cells. */
export class LedgerFactsAndCells20261101000200 implements MigrationInterface {
  name = 'LedgerFactsAndCells20261101000200';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table indicator (
  code text primary key,
  position integer not null,
  name text not null,
  name_en text not null,
  unit text not null,
  kind text not null check (kind in ('additive', 'stock', 'distinct', 'ratio')),
  counting_rule text not null,
  source text not null
);
select app_replicate('indicator');

-- What outreach counts. Names, units and rules of the seed texts; 人次 and 件 are counted apart: one person with two
-- questions is one 人次 and two 件.
insert into indicator (code, position, name, name_en, unit, kind, counting_rule, source) values
  ('leaflets', 1, '发放宣传资料', 'Leaflets handed out', '份', 'additive', '实际发放的份数', '宣传月统计表'),
  ('vehicle_trips', 2, '出动宣传车', 'Publicity vehicle trips', '车次', 'additive', '一车一次为一车次', '宣传月统计表'),
  ('banners', 3, '悬挂标语', 'Banners hung', '幅', 'additive', '新悬挂的条幅数', '宣传月统计表'),
  ('consultation_sessions', 4, '举办咨询活动', 'Consultation sessions', '场次', 'additive', '一地一次为一场次', '宣传月统计表'),
  ('consultations', 5, '接受法律咨询', 'Consultations', '人次', 'additive', '一人一次为一人次', '宣传月统计表'),
  ('questions_answered', 6, '解答疑难问题', 'Questions answered', '件', 'additive', '一问一答为一件', '宣传月统计表'),
  ('notice_board_issues', 7, '出版宣传栏', 'Notice board issues', '期', 'additive', '一栏更新一次为一期', '宣传月统计表'),
  ('training_sessions', 8, '以会代训', 'Training sessions', '场', 'additive', '一次培训为一场', '宣传月统计表'),
  ('training_people', 9, '培训联络员', 'People trained', '人次', 'additive', '一人参加一次为一人次', '宣传月统计表'),
  ('inspections', 10, '下乡督查', 'Field inspections', '次', 'additive', '督查一个工作站为一次', '宣传月统计表'),
  ('media_items', 11, '媒体报道', 'Media items', '篇', 'additive', '一家媒体刊播一次为一篇', '宣传月统计表');

-- One countable event, one fact per indicator. A correction is a reversal and a new fact.
-- campaign_ids: the campaigns it is credited to; it counts once in each of them and once overall.
create table fact (
  partition_id uuid not null,
  id uuid not null,
  tenant_id uuid not null,
  tenant_path text collate "C" not null,
  indicator text not null references indicator (code),
  occurred_on date not null,
  quantity numeric(16, 2) not null,
  campaign_ids uuid[] not null default '{}',
  source_kind text not null,
  source_id uuid not null,
  source_title text not null,
  reverses_id uuid,
  reason text,
  recorded_at timestamptz not null,
  recorded_by uuid,
  recorded_by_name text not null,
  primary key (partition_id, id)
);
select app_distribute('fact');
create index fact_rows on fact (tenant_path, indicator, occurred_on, id);
create index fact_source on fact (partition_id, source_id);
create unique index fact_reversed_once on fact (partition_id, tenant_id, reverses_id) where reverses_id is not null;

-- Facts not yet in the cells. A row is here exactly as long as its fact is not folded.
create table fact_tail (
  partition_id uuid not null,
  fact_id uuid not null,
  tenant_id uuid not null,
  tenant_path text collate "C" not null,
  indicator text not null,
  occurred_on date not null,
  quantity numeric(16, 2) not null,
  campaign_ids uuid[] not null,
  primary key (partition_id, fact_id)
);
select app_distribute('fact_tail');
create index fact_tail_tenant_path on fact_tail (tenant_path, indicator, occurred_on);

-- Folded figures of a unit and all below it, per day; own_quantity is the unit's own part.
-- campaign_id is the nil uuid for "whatever the campaign".
create table figure_cell (
  partition_id uuid not null,
  tenant_id uuid not null,
  tenant_path text collate "C" not null,
  campaign_id uuid not null,
  indicator text not null,
  day date not null,
  quantity numeric(18, 2) not null,
  own_quantity numeric(18, 2) not null,
  primary key (partition_id, tenant_id, campaign_id, indicator, day)
);
select app_distribute('figure_cell');
create index figure_cell_tenant_path on figure_cell (tenant_path, campaign_id, indicator, day);
`);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}
