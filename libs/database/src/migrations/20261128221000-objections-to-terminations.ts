import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An objection may come late, and its term runs from the day on which the decision was received (Legal Aid Act art. 49). */
export class ObjectionsToTerminations20261128221000 implements MigrationInterface {
  name = 'ObjectionsToTerminations20261128221000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
-- When the applicant received the refusal (送达); of a termination handling_proposal.told_on says it.
alter table case_decision add column served_on date;
-- Lodged after the last day of the term.
alter table case_objection add column is_late boolean not null default false;
`);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}
