import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the centre asks to be supplied reaches the station that took the papers in, and what the applicant brings there comes back. */
export class SupplementsOfIntakes20261128213000 implements MigrationInterface {
  name = 'SupplementsOfIntakes20261128213000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
-- The one notice of missing papers (Legal Aid Act art. 43), written by the centre beside its own; brought_ is the station's
-- answer: which of them lie with it.
alter table case_intake add column supplement_kinds text[] not null default '{}';
alter table case_intake add column supplement_due_on date;
alter table case_intake add column supplied_on date;
alter table case_intake add column brought_kinds text[] not null default '{}';
alter table case_intake add column brought_on date;
-- Where the papers were taken in: at the counter, or where an event was held (现场受理).
alter table case_intake add column taken_in_at text not null default 'counter' check (taken_in_at in ('counter', 'on_site'));
`);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}
