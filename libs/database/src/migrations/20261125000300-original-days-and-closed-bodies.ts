import type { MigrationInterface, QueryRunner } from 'typeorm';
import { extendChoices } from './extend-choices.js';

/** Bulletins can rank by the day that held before an extension; a body of the address book can be closed. */
export class OriginalDaysAndClosedBodies20261125000300 implements MigrationInterface {
  name = 'OriginalDaysAndClosedBodies20261125000300';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
-- The day before it was extended; null when it was not, and in bulletins written before it was kept.
alter table bulletin_unit add column report_original_due date;
-- Kept for the letters that went there; no new ones go.
alter table outside_body add column closed boolean not null default false;
`);
    await extendChoices(runner, { table: 'bulletin', name: 'measure' }, ['reported_originally']);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}
