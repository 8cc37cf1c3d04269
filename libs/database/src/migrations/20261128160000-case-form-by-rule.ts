import type { MigrationInterface, QueryRunner } from 'typeorm';

/** That a criminal case has no form is a rule of the intake, where whoever enters one is told; the table keeps what was decided. */
export class CaseFormByRule20261128160000 implements MigrationInterface {
  name = 'CaseFormByRule20261128160000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table aid_case drop constraint aid_case_check');
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}
