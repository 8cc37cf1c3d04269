import { stableId } from '@fayuan/kernel';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { extendChoices } from './extend-choices.js';

const TABLES = `
alter table complaint add column supplied_on date;
create index complaint_complainant on complaint (partition_id, complainant_id) where complainant_id is not null;

-- 抽查: files of closed cases drawn to be reviewed, by a seed; frame_digest as of visit_round. case_ids stay as they were drawn.
create table review_draw (
  partition_id uuid not null,
  id uuid not null,
  tenant_id uuid not null,
  tenant_path text collate "C" not null,
  starts_on date not null,
  ends_on date not null check (ends_on >= starts_on),
  seed text not null,
  frame_size integer not null,
  frame_digest text not null,
  case_ids uuid[] not null,
  recorded_at timestamptz not null,
  recorded_by uuid,
  recorded_by_name text not null,
  primary key (partition_id, id)
);
select app_distribute('review_draw');
create index review_draw_tenant_path on review_draw (tenant_path, id desc);
`;

const OLD = {
  from: '2014-01-01',
  to: '2025-06-14',
  article: ['法律援助投诉处理办法（2013年）', 'Rules on legal-aid complaints of 2013'],
  source: '司法部2013年印发的《法律援助投诉处理办法》，据地方公示（◇ 生效日未载明）',
};
const NEW = {
  from: '2025-06-15',
  to: null,
  article: ['法律援助投诉处理办法（司法部令第149号）', 'Rules on legal-aid complaints (Decree 149)'],
  source: '◇ 司法部令第149号的期限条文未核对原文，核对前暂按2013年办法的期限提醒',
};
const RULES = [
  {
    code: 'R59a',
    title: ['决定是否受理投诉', 'Decide whether to take a complaint up'],
    starts: ['收到投诉', 'the complaint is received'],
    ends: ['决定受理或者不予受理', 'it is taken up or not'],
    unit: 'working_day',
    value: 5,
    stops: ['supplement'],
  },
  {
    code: 'R59b',
    title: ['办结并答复投诉', 'Deal with a complaint and answer it'],
    starts: ['决定受理', 'it is taken up'],
    ends: ['作出处理并答复投诉人', 'it is dealt with and answered'],
    unit: 'calendar_day',
    value: 45,
    stops: [],
  },
];

const INSERT = `
insert into clock_rule (id, code, place, valid_from, valid_to, article_zh, article_en, title_zh, title_en, starts_zh, starts_en,
  ends_zh, ends_en, unit, value, direction, stop_reasons, source, published_at)
select id, code, null, "from", "to", article->>0, article->>1, title->>0, title->>1, starts->>0, starts->>1, ends->>0, ends->>1,
  unit, value, 'after', stops, source, '2026-11-28'
from jsonb_to_recordset($1) as s (id uuid, code text, "from" date, "to" date, article jsonb, title jsonb, starts jsonb, ends jsonb,
  unit text, value integer, stops text[], source text)`;

/** Complaints with the days they were supplied and by which they are decided and answered; files drawn to be reviewed. */
export class ComplaintsInTime20261128193500 implements MigrationInterface {
  name = 'ComplaintsInTime20261128193500';

  async up(runner: QueryRunner): Promise<void> {
    await extendChoices(runner, { table: 'complaint', name: 'status' }, ['supplied']);
    await runner.query(TABLES);
    const rows = [OLD, NEW].flatMap((decree) =>
      RULES.map((rule) => ({
        ...rule,
        ...decree,
        id: stableId('clock_rule', rule.code, '', decree.from),
      })),
    );
    await runner.query(INSERT, [JSON.stringify(rows)]);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}
