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
}

const COLUMNS = `id, case_id as "caseId", outcome, reason_code as "reasonCode", reason, means_result as "meansResult", state,
  proposed_by as "proposedBy", proposed_by_name as "proposedByName", proposed_at as "proposedAt", decided_by as "decidedBy",
  decided_by_name as "decidedByName", decided_on as "decidedOn", answer, remedy`;
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

export type ObjectionState = 'open' | 'upheld' | 'corrected';

/** An objection to a refusal or a termination (art. 49). */
export interface CaseObjection {
  readonly id: string;
  readonly against: 'refusal' | 'termination';
  readonly lodgedOn: Day;
  readonly grounds: string;
  readonly state: ObjectionState;
  readonly decidedOn: Day | null;
  readonly decidedByName: string | null;
  readonly words: string | null;
}

export async function insertObjection(
  tx: Tx,
  made: {
    readonly caseId: string;
    readonly against: CaseObjection['against'];
    readonly lodgedOn: Day;
    readonly grounds: string;
  },
): Promise<void> {
  const own = tx.own();
  await tx.run(
    `insert into case_objection (partition_id, id, tenant_id, tenant_path, case_id, against, lodged_on, grounds)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      own.partition_id,
      newId(),
      own.tenant_id,
      own.tenant_path,
      made.caseId,
      made.against,
      made.lodgedOn,
      made.grounds,
    ],
  );
}

/** Objections to decisions on an own case, the newest last. */
export const objectionsOf = (tx: Tx, caseId: string): Promise<CaseObjection[]> =>
  tx.rows<CaseObjection>(
    `select id, against, lodged_on as "lodgedOn", grounds, state, decided_on as "decidedOn", decided_by_name as "decidedByName", words
     from case_objection where ${OF_CASE} order by lodged_on, id`,
    ofCase(tx, caseId),
  );

export async function answerObjection(
  tx: Tx,
  id: string,
  answer: { readonly state: 'upheld' | 'corrected'; readonly on: Day; readonly words: string },
): Promise<void> {
  await tx.run(
    `update case_objection set state = $4, decided_on = $5, words = $6, decided_by = $7, decided_by_name = $8
     where partition_id = $1 and tenant_id = $2 and id = $3`,
    [
      tx.scope.partitionId,
      tx.scope.tenantId,
      id,
      answer.state,
      answer.on,
      answer.words,
      tx.ctx.accountId,
      tx.ctx.accountName,
    ],
  );
}
