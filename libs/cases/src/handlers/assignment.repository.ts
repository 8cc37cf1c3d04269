import type { Tx } from '@fayuan/database';
import { type Day, newId } from '@fayuan/kernel';
import { type Assignment, type AssignmentState, STANDING_STATES } from './assignment.js';
import type { Ranked } from './ranking.js';

/** Who was chosen and out of whom. */
export interface Choice {
  readonly handlerId: string;
  readonly place: number;
  readonly ranking: readonly Ranked[];
  readonly choiceReason: string | null;
}

/** Writes the assignment of an own, held case. @returns its id */
export async function insertAssignment(
  tx: Tx,
  caseId: string,
  choice: Choice,
  assignedOn: Day,
): Promise<string> {
  const own = tx.own();
  const id = newId();
  await tx.run(
    `insert into case_assignment (partition_id, id, tenant_id, tenant_path, case_id, handler_id, assigned_on, place, ranking,
       choice_reason, state, assigned_by, assigned_by_name, recorded_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 'assigned', $11, $12, $13)`,
    [
      own.partition_id,
      id,
      own.tenant_id,
      own.tenant_path,
      caseId,
      choice.handlerId,
      assignedOn,
      choice.place,
      JSON.stringify(choice.ranking),
      choice.choiceReason,
      tx.ctx.accountId,
      tx.ctx.accountName,
      tx.now,
    ],
  );
  return id;
}

const COLUMNS = `a.id, a.handler_id as "handlerId", h.name as "handlerName", h.firm, a.assigned_on as "assignedOn", a.place, a.ranking,
  a.choice_reason as "choiceReason", a.state, a.answered_on as "answeredOn", a.answer_reason as "answerReason",
  a.agreement_on as "agreementOn", a.recipient_delay_on as "recipientDelayOn", a.ended_on as "endedOn",
  a.assigned_by_name as "assignedByName"`;

/** Who handled and handles a case, the latest last. */
export const assignmentsOf = (tx: Tx, caseId: string): Promise<Assignment[]> =>
  tx.rows<Assignment>(
    `select ${COLUMNS} from case_assignment a join handler h on h.partition_id = a.partition_id and h.id = a.handler_id
     where a.partition_id = $1 and a.case_id = $2 order by a.recorded_at, a.id`,
    [tx.scope.partitionId, caseId],
  );

/** Who handles a case now. */
export interface StandingAssignment {
  readonly id: string;
  readonly handlerId: string;
  readonly handlerAccountId: string | null;
  readonly state: AssignmentState;
  readonly assignedOn: Day;
  readonly recipientDelayOn: Day | null;
}

/** The standing assignment of an own, held case; undefined when nobody handles it. */
export const standingAssignment = (tx: Tx, caseId: string): Promise<StandingAssignment | undefined> =>
  tx.maybe<StandingAssignment>(
    `select a.id, a.handler_id as "handlerId", h.account_id as "handlerAccountId", a.state, a.assigned_on as "assignedOn",
       a.recipient_delay_on as "recipientDelayOn"
     from case_assignment a join handler h on h.partition_id = a.partition_id and h.id = a.handler_id
     where a.partition_id = $1 and a.case_id = $2 and a.state = any ($3)`,
    [tx.scope.partitionId, caseId, [...STANDING_STATES]],
  );

/** Whom the case was assigned to last, standing or not: the one who handled it to its end. */
export const lastHandler = (
  tx: Tx,
  caseId: string,
): Promise<
  { readonly assignmentId: string; readonly handlerId: string; readonly agreementOn: Day | null } | undefined
> =>
  tx.maybe(
    `select id as "assignmentId", handler_id as "handlerId", agreement_on as "agreementOn" from case_assignment
     where partition_id = $1 and case_id = $2 and state in ('assigned', 'accepted', 'signed', 'ended')
     order by recorded_at desc, id desc limit 1`,
    [tx.scope.partitionId, caseId],
  );

export interface AssignmentChange {
  readonly state?: AssignmentState;
  readonly answeredOn?: Day;
  readonly answerReason?: string | null;
  readonly agreementOn?: Day;
  readonly recipientDelayOn?: Day;
  /** Null takes the end back. */
  readonly endedOn?: Day | null;
}

/** Goes on with an assignment of an own, held case. */
export const storeAssignment = (tx: Tx, id: string, change: AssignmentChange): Promise<number> =>
  tx.run(
    `update case_assignment set state = coalesce($3, state), answered_on = coalesce($4, answered_on),
       answer_reason = coalesce($5, answer_reason), agreement_on = coalesce($6, agreement_on),
       recipient_delay_on = coalesce($7, recipient_delay_on), ended_on = case when $9 then $8::date else ended_on end
     where partition_id = $1 and id = $2`,
    [
      tx.scope.partitionId,
      id,
      change.state ?? null,
      change.answeredOn ?? null,
      change.answerReason ?? null,
      change.agreementOn ?? null,
      change.recipientDelayOn ?? null,
      change.endedOn ?? null,
      change.endedOn !== undefined,
    ],
  );
