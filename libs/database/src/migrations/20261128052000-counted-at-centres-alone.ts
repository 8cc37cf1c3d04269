import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Indicators that only legal aid centres and bureaus count; at a station they do not apply, which is not a zero. */
export class CountedAtCentresAlone20261128052000 implements MigrationInterface {
  name = 'CountedAtCentresAlone20261128052000';

  async up(runner: QueryRunner): Promise<void> {
    // A refusal is decided by the legal aid agency (Legal Aid Law, art. 43); complaints go to the justice bureau above it.
    await runner.query(`
update indicator set applies_to = '{ministry,province,city,county}'
where code in ('applications_refused', 'complaints') or part_of in ('applications_refused', 'complaints')
`);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}
