import type { MigrationInterface, QueryRunner } from 'typeorm';
import { BREAKDOWNS } from './catalogue/breakdowns.js';
import { CASES, RECIPIENTS } from './catalogue/cases.js';
import { CONSULTATIONS } from './catalogue/consultations.js';
import { type IndicatorSeed, UNITS } from './catalogue/seed.js';
import { INSTITUTIONS, PUBLICITY, QUALITY } from './catalogue/work.js';

const AREAS: Readonly<Record<string, readonly IndicatorSeed[]>> = {
  publicity: PUBLICITY,
  consultations: CONSULTATIONS,
  cases: CASES,
  recipients: RECIPIENTS,
  quality: QUALITY,
  institutions: INSTITUTIONS,
};
/** The first day on which the seeded rules hold: that of the Legal Aid Law. */
const IN_FORCE = '2022-01-01';

/** The catalogue as data: areas, breakdowns with their members, ratios, and rules (口径) with versions and dates. */
export class IndicatorCatalogue20261125010000 implements MigrationInterface {
  name = 'IndicatorCatalogue20261125010000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SCHEMA);
    await runner.query(
      `insert into breakdown (code, name, name_en, overlapping)
       select code, name, "nameEn", coalesce(overlapping, false)
       from jsonb_to_recordset($1) as b (code text, name text, "nameEn" text, overlapping boolean)`,
      [JSON.stringify(BREAKDOWNS)],
    );
    await runner.query(INSERT_INDICATORS, [JSON.stringify(inOrder())]);
    await runner.query(INSERT_RULES, [JSON.stringify(inOrder()), IN_FORCE]);
    await runner.query(
      `update indicator i set unit_en = u.name from jsonb_each_text($1) as u (unit, name) where i.unit = u.unit`,
      [JSON.stringify(UNITS)],
    );
    await runner.query('alter table indicator alter column unit_en set not null');
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}

interface Placed extends IndicatorSeed {
  readonly area: string;
  readonly position: number;
}

/** After the first eleven, area by area. */
const inOrder = (): Placed[] =>
  Object.entries(AREAS)
    .flatMap(([area, seeds]) => seeds.map((seed) => ({ ...seed, area })))
    .map((seed, index) => ({ ...seed, position: 100 + index }));

const SCHEMA = `
create table breakdown (
  code text primary key,
  name text not null,
  name_en text not null,
  -- One event may count under several members: they never add up to a total.
  overlapping boolean not null
);
select app_replicate('breakdown');

-- part_of with breakdown: a member. numerator and denominator: a ratio, never stored. sensitive: small counts are hidden above
-- the unit. entered_in: where people enter it; null while no screen does.
alter table indicator
  add column area text,
  add column unit_en text,
  add column part_of text references indicator (code),
  add column breakdown text references breakdown (code),
  add column numerator text references indicator (code),
  add column denominator text references indicator (code),
  add column sensitive boolean not null default false,
  add column entered_in text check (entered_in in ('activity')),
  add constraint indicator_part check ((part_of is null) = (breakdown is null)),
  add constraint indicator_ratio check ((kind = 'ratio') = (numerator is not null and denominator is not null));
update indicator set entered_in = 'activity',
  area = case when code in ('consultations', 'questions_answered') then 'consultations' else 'publicity' end;
alter table indicator alter column area set not null;

-- 口径: what counts, from when. The version in force on a day is the one whose dates hold it.
create table indicator_rule (
  indicator text not null references indicator (code),
  version integer not null,
  valid_from date not null,
  valid_to date,
  rule text not null,
  source text not null,
  primary key (indicator, version)
);
select app_replicate('indicator_rule');
insert into indicator_rule (indicator, version, valid_from, rule, source)
select code, 1, '${IN_FORCE}', counting_rule, source from indicator;
alter table indicator drop column counting_rule, drop column source;
`;

const SEEDS = `jsonb_to_recordset($1) as s (code text, name text, "nameEn" text, unit text, kind text, area text, position integer,
  "partOf" text, breakdown text, numerator text, denominator text, sensitive boolean, rule text, source text)`;

const INSERT_INDICATORS = `
insert into indicator (code, position, name, name_en, unit, kind, area, part_of, breakdown, numerator, denominator, sensitive)
select code, position, name, "nameEn", unit, coalesce(kind, 'additive'), area, "partOf", breakdown, numerator, denominator,
       coalesce(sensitive, false)
from ${SEEDS} order by position`;

const INSERT_RULES = `
insert into indicator_rule (indicator, version, valid_from, rule, source)
select code, 1, $2, rule, source from ${SEEDS}`;
