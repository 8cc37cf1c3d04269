import type { Tx } from '@fayuan/database';
import { type Day, newId } from '@fayuan/kernel';

export const CONTESTABLE = ['refusal', 'termination'] as const;
/** The decisions that can be objected to (Legal Aid Act art. 49). */
export type Contestable = (typeof CONTESTABLE)[number];

export type ObjectionState = 'open' | 'upheld' | 'corrected';

/** An objection to a refusal or a termination (art. 49). */
export interface CaseObjection {
  readonly id: string;
  readonly against: Contestable;
  readonly lodgedOn: Day;
  /** Lodged after the last day of the term; whether that is excused is the bureau's to say. */
  readonly isLate: boolean;
  readonly grounds: string;
  /** `upheld`: the decision stands; `corrected`: the bureau ordered it corrected. */
  readonly state: ObjectionState;
  readonly decidedOn: Day | null;
  readonly decidedByName: string | null;
  readonly words: string | null;
}

export type NewObjection = Pick<CaseObjection, 'against' | 'lodgedOn' | 'isLate' | 'grounds'> & {
  readonly caseId: string;
};

export async function insertObjection(tx: Tx, made: NewObjection): Promise<void> {
  const own = tx.own();
  await tx.run(
    `insert into case_objection (partition_id, id, tenant_id, tenant_path, case_id, against, lodged_on, is_late, grounds)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      own.partition_id,
      newId(),
      own.tenant_id,
      own.tenant_path,
      made.caseId,
      made.against,
      made.lodgedOn,
      made.isLate,
      made.grounds,
    ],
  );
}

/** Objections to decisions on an own case, the newest last. */
export const objectionsOf = (tx: Tx, caseId: string): Promise<CaseObjection[]> =>
  tx.rows<CaseObjection>(
    `select id, against, lodged_on as "lodgedOn", is_late as "isLate", grounds, state, decided_on as "decidedOn",
       decided_by_name as "decidedByName", words
     from case_objection where partition_id = $1 and tenant_id = $2 and case_id = $3 order by lodged_on, id`,
    [tx.scope.partitionId, tx.scope.tenantId, caseId],
  );

/** Writes what the bureau says to an objection of the own unit. */
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
