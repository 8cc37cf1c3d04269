import type { Tx } from '@fayuan/database';
import { Bells, scheduleWork } from '@fayuan/queue';
import type { DirectiveRow } from '../directive.js';
import { closeActs } from '../inbox.repository.js';
import { insertChange, type MadeChange } from './change.repository.js';
import { TELL_CHANGE, tellChangeJob } from './tell-change.job.js';
import { type DirectiveAct, nextStatus } from './transitions.js';

const ACT_OF = {
  closed: 'close',
  withdrawn: 'withdraw',
  annulled: 'annul',
} as const satisfies Record<MadeChange['kind'], DirectiveAct>;

/**
 * Closes, withdraws or annuls a locked directive of the own unit; the receivers are told by the dispatch worker.
 * @throws Refusal `directive.wrong_status`
 */
export async function makeChange(tx: Tx, bells: Bells, row: DirectiveRow, made: MadeChange): Promise<void> {
  const status = nextStatus(ACT_OF[made.kind], row.status);
  const id = await insertChange(tx, row, status, made);
  await closeActs(tx, [row.id], ['upper_changed']);
  await tx.audit({
    action: `directive.${made.kind}`,
    subjectKind: 'directive',
    subjectId: row.id,
    detail: { change: id, effectiveOn: made.effectiveOn },
  });
  await scheduleWork(tx, bells, { kind: TELL_CHANGE, subjectId: id, job: tellChangeJob });
}
