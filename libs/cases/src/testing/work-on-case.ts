import type { Tx } from '@fayuan/database';
import { newId, parseDay } from '@fayuan/kernel';
import { addCaseEvents } from '../case-event.repository.js';

/** Ways in which somebody has to do with a case. */
export type WorkOnCase =
  'handled_it' | 'refused_it' | 'proposed_it' | 'decided_it' | 'closed_it' | 'milestone' | 'received_it';

async function assigned(tx: Tx, caseId: string, state: string): Promise<void> {
  const own = [tx.scope.partitionId, tx.scope.tenantId, tx.scope.tenantPath];
  const handlerId = newId();
  await tx.run(
    `insert into handler (partition_id, tenant_id, tenant_path, id, kind, name, account_id, changed_at, changed_by_name)
     values ($1, $2, $3, $4, 'lawyer', '林律师', $5, $6, '')`,
    [...own, handlerId, tx.ctx.accountId, tx.now],
  );
  await tx.run(
    `insert into case_assignment (partition_id, tenant_id, tenant_path, id, case_id, handler_id, assigned_on, place, ranking,
       state, assigned_by_name, recorded_at) values ($1, $2, $3, $4, $5, $6, '2025-06-01', 1, '[]', $7, '', $8)`,
    [...own, newId(), caseId, handlerId, state, tx.now],
  );
}

async function decision(tx: Tx, caseId: string, by: 'proposed' | 'decided'): Promise<void> {
  await tx.run(
    `insert into case_decision (partition_id, tenant_id, tenant_path, id, case_id, outcome, means_result, state, proposed_by,
       proposed_by_name, proposed_at, decided_by) values ($1, $2, $3, $4, $5, 'grant', 'met', 'decided', $6, '', $7, $8)`,
    [
      tx.scope.partitionId,
      tx.scope.tenantId,
      tx.scope.tenantPath,
      newId(),
      caseId,
      by === 'proposed' ? tx.ctx.accountId : newId(),
      tx.now,
      by === 'decided' ? tx.ctx.accountId : newId(),
    ],
  );
}

async function closing(tx: Tx, caseId: string): Promise<void> {
  await tx.run(
    `insert into case_closing (partition_id, tenant_id, tenant_path, id, case_id, final_paper, paper_on, closed_on, result,
       closed_by, closed_by_name, recorded_at)
     values ($1, $2, $3, $4, $5, 'judgment', '2025-11-01', '2025-11-03', 'won', $6, '', $7)`,
    [tx.scope.partitionId, tx.scope.tenantId, tx.scope.tenantPath, newId(), caseId, tx.ctx.accountId, tx.now],
  );
}

const happened = (tx: Tx, caseId: string, kind: string) =>
  addCaseEvents(tx, [{ caseId, kind, occurredOn: parseDay('2025-06-02') }]);

/** Writes down that the caller had to do with an own case. */
export const workOn: Readonly<Record<WorkOnCase, (tx: Tx, caseId: string) => Promise<void>>> = {
  handled_it: (tx, caseId) => assigned(tx, caseId, 'ended'),
  refused_it: (tx, caseId) => assigned(tx, caseId, 'refused'),
  proposed_it: (tx, caseId) => decision(tx, caseId, 'proposed'),
  decided_it: (tx, caseId) => decision(tx, caseId, 'decided'),
  closed_it: closing,
  milestone: (tx, caseId) => happened(tx, caseId, 'milestone.hearing'),
  received_it: (tx, caseId) => happened(tx, caseId, 'receive'),
};
