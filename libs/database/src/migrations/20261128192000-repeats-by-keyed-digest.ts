import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was asked is remembered by a keyed digest; those without a key go where they could give a person away. */
export class RepeatsByKeyedDigest20261128192000 implements MigrationInterface {
  name = 'RepeatsByKeyedDigest20261128192000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
alter table idempotency_key no force row level security;
update idempotency_key set digest = ''
where position(':' in digest) = 0
  and operation in ('saveCaseDraft', 'submitApplication', 'registerNotice', 'saveHandler', 'createAccount', 'setChannel', 'recordDutyLawyerHelp');
alter table idempotency_key force row level security;
`);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}
