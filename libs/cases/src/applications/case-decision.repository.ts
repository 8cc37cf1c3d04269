import type { Tx } from '@fayuan/database';
import { type Day, newId } from '@fayuan/kernel';
import type { MeansResult } from './means.js';

export type Outcome = 'grant' | 'refuse';

export interface NewProposal {
  readonly caseId: string;
  readonly outcome: Outcome;
  readonly reasonCode: string | null;
  readonly reason: string | null;
  readonly meansResult: MeansResult;
}

/** What was proposed for an application and what was decided. */
export interface CaseDecision extends NewProposal {
  readonly id: string;
  readonly state: 'proposed' | 'sent_back' | 'decided';
  readonly proposedBy: string;
  readonly proposedByName: string;
  readonly proposedAt: Date;
  readonly decidedBy: string | null;
  readonly decidedByName: string | null;
  readonly decidedOn: Day | null;
  readonly answer: string | null;
  /** The paragraph on remedies, of a refusal. */
  readonly remedy: string | null;
  /** When the applicant received it; null while nobody recorded it. */
  readonly servedOn: Day | null;
}

const COLUMNS = `id, case_id as "caseId", outcome, reason_code as "reasonCode", reason, means_result as "meansResult", state,
  proposed_by as "proposedBy", proposed_by_name as "proposedByName", proposed_at as "proposedAt", decided_by as "decidedBy",
  decided_by_name as "decidedByName", decided_on as "decidedOn", answer, remedy, served_on as "servedOn"`;
const OF_CASE = 'partition_id = $1 and tenant_id = $2 and case_id = $3';
const ofCase = (tx: Tx, caseId: string) => [tx.scope.partitionId, tx.scope.tenantId, caseId];

export async function insertProposal(tx: Tx, made: NewProposal): Promise<void> {
  const own = tx.own();
  await tx.run(
    `insert into case_decision (partition_id, id, tenant_id, tenant_path, case_id, outcome, reason_code, reason, means_result, state,
       proposed_by, proposed_by_name, proposed_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, 'proposed', $10, $11, $12)`,
    [
      own.partition_id,
      newId(),
      own.tenant_id,
      own.tenant_path,
      made.caseId,
      made.outcome,
      made.reasonCode,
      made.reason,
      made.meansResult,
      tx.ctx.accountId,
      tx.ctx.accountName,
      tx.now,
    ],
  );
}

/** All proposals for an own case, the newest last. */
export const decisionsOf = (tx: Tx, caseId: string): Promise<CaseDecision[]> =>
  tx.rows<CaseDecision>(
    `select ${COLUMNS} from case_decision where ${OF_CASE} order by proposed_at, id`,
    ofCase(tx, caseId),
  );

export async function answerProposal(
  tx: Tx,
  id: string,
  answer: {
    readonly state: 'sent_back' | 'decided';
    readonly on: Day;
    readonly words: string | null;
    readonly remedy: string | null;
  },
): Promise<void> {
  await tx.run(
    `update case_decision set state = $4, decided_on = $5, answer = $6, remedy = $7, decided_by = $8, decided_by_name = $9
     where partition_id = $1 and tenant_id = $2 and id = $3`,
    [
      tx.scope.partitionId,
      tx.scope.tenantId,
      id,
      answer.state,
      answer.on,
      answer.words,
      answer.remedy,
      tx.ctx.accountId,
      tx.ctx.accountName,
    ],
  );
}

/** Writes when the applicant received a decision on an own, held case. */
export const storeServed = (tx: Tx, id: string, on: Day): Promise<number> =>
  tx.run('update case_decision set served_on = $4 where partition_id = $1 and tenant_id = $2 and id = $3', [
    tx.scope.partitionId,
    tx.scope.tenantId,
    id,
    on,
  ]);
