import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Since when somebody is of the team of a sealed case, and who let them in. */
export class TeamOfACase20261128230000 implements MigrationInterface {
  name = 'TeamOfACase20261128230000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
-- Empty for those who were let in before this was kept.
alter table case_member add column added_at timestamptz;
alter table case_member add column added_by uuid;
`);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}
