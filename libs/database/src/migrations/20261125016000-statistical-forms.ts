import type { MigrationInterface, QueryRunner } from 'typeorm';
import { FORMS } from './catalogue/forms.js';

/** The first day on which the seeded forms hold: that of the Legal Aid Law. */
const IN_FORCE = '2022-01-01';

/** The official forms as data: columns and checks (校验关系) belong to a dated version, so that they cannot drift apart. */
export class StatisticalForms20261125016000 implements MigrationInterface {
  name = 'StatisticalForms20261125016000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SCHEMA);
    const forms = JSON.stringify(FORMS);
    await runner.query(
      `insert into statistical_form (code, version, position, name, name_en, period_kind, valid_from, source)
       select f->>'code', 1, place, f->>'name', f->>'nameEn', f->>'periodKind', $2::date, f->>'source'
       from jsonb_array_elements($1::jsonb) with ordinality as e (f, place)`,
      [forms, IN_FORCE],
    );
    await runner.query(
      `insert into statistical_form_column (form, version, number, indicator)
       select f->>'code', 1, number, indicator from jsonb_array_elements($1::jsonb) as e (f),
         jsonb_array_elements_text(f->'columns') with ordinality as c (indicator, number)`,
      [forms],
    );
    await runner.query(
      `insert into statistical_form_check (form, version, number, left_columns, relation, right_columns)
       select f->>'code', 1, number, array(select jsonb_array_elements_text(c->'left')::integer), c->>'relation',
         array(select jsonb_array_elements_text(c->'right')::integer)
       from jsonb_array_elements($1::jsonb) as e (f), jsonb_array_elements(f->'checks') with ordinality as l (c, number)`,
      [forms],
    );
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}

const SCHEMA = `
-- One row for each version of a form; the one in force on a day is the one whose dates hold it.
create table statistical_form (
  code text not null,
  version integer not null,
  position integer not null,
  name text not null,
  name_en text not null,
  period_kind text not null references period_kind (code),
  valid_from date not null,
  valid_to date,
  source text not null,
  primary key (code, version)
);
select app_replicate('statistical_form');

create table statistical_form_column (
  form text not null,
  version integer not null,
  number integer not null,
  indicator text not null references indicator (code),
  primary key (form, version, number),
  foreign key (form, version) references statistical_form (code, version)
);
select app_replicate('statistical_form_column');

-- The sum of some columns against the sum of others.
create table statistical_form_check (
  form text not null,
  version integer not null,
  number integer not null,
  left_columns integer[] not null check (cardinality(left_columns) > 0),
  relation text not null check (relation in ('=', '>=')),
  right_columns integer[] not null check (cardinality(right_columns) > 0),
  primary key (form, version, number),
  foreign key (form, version) references statistical_form (code, version)
);
select app_replicate('statistical_form_check');
`;
