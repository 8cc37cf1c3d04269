import type { Tx } from '@fayuan/database';
import { type Day, newId } from '@fayuan/kernel';
import type { Choice } from '../handlers/assignment.repository.js';
import type { Ranked } from '../handlers/ranking.js';
import type { AskedBy, Proposal, ProposalKind, ProposalState, TerminationGround } from './proposal.js';

export interface NewProposal {
  readonly caseId: string;
  readonly kind: ProposalKind;
  readonly askedBy: AskedBy;
  readonly ground: TerminationGround | null;
  readonly reason: string;
  readonly choice: Choice | null;
  readonly askedOn: Day;
}

/** Writes what is asked for in an own, held case. @returns false when something waits already */
export async function insertProposal(tx: Tx, made: NewProposal): Promise<boolean> {
  const own = tx.own();
  const written = await tx.run(
    `insert into handling_proposal (partition_id, id, tenant_id, tenant_path, case_id, kind, asked_by, ground, reason, handler_id,
       place, ranking, choice_reason, state, asked_on, proposed_by, proposed_by_name, recorded_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, 'proposed', $14, $15, $16, $17) on conflict do nothing`,
    [
      own.partition_id,
      newId(),
      own.tenant_id,
      own.tenant_path,
      made.caseId,
      made.kind,
      made.askedBy,
      made.ground,
      made.reason,
      made.choice?.handlerId ?? null,
      made.choice?.place ?? null,
      made.choice ? JSON.stringify(made.choice.ranking) : null,
      made.choice?.choiceReason ?? null,
      made.askedOn,
      tx.ctx.accountId,
      tx.ctx.accountName,
      tx.now,
    ],
  );
  return written > 0;
}

const COLUMNS = `p.id, p.case_id as "caseId", p.kind, p.asked_by as "askedBy", p.ground, p.reason, p.handler_id as "handlerId",
  h.name as "handlerName", p.state, p.asked_on as "askedOn", p.proposed_by_name as "proposedByName", p.decided_on as "decidedOn",
  p.decided_by_name as "decidedByName", p.decision_remark as "decisionRemark", p.told_on as "toldOn",
  p.agency_told_on as "agencyToldOn"`;
const HANDLER = 'left join handler h on h.partition_id = p.partition_id and h.id = p.handler_id';

/** What was asked for in an own case, the latest last. */
export const proposalsOf = (tx: Tx, caseId: string): Promise<Proposal[]> =>
  tx.rows<Proposal>(
    `select ${COLUMNS} from handling_proposal p ${HANDLER} where p.partition_id = $1 and p.case_id = $2
     order by p.recorded_at, p.id`,
    [tx.scope.partitionId, caseId],
  );

/** A proposal of the own unit with what its decision needs. */
export interface StandingProposal {
  readonly id: string;
  readonly kind: ProposalKind;
  readonly state: ProposalState;
  readonly ground: TerminationGround | null;
  readonly reason: string;
  readonly proposedBy: string | null;
  readonly decidedBy: string | null;
  readonly handlerId: string | null;
  readonly place: number | null;
  readonly ranking: readonly Ranked[] | null;
  readonly choiceReason: string | null;
  readonly decidedOn: Day | null;
  readonly toldOn: Day | null;
}

const STANDING = `id, kind, state, ground, reason, proposed_by as "proposedBy", decided_by as "decidedBy", handler_id as "handlerId",
  place, ranking, choice_reason as "choiceReason", decided_on as "decidedOn", told_on as "toldOn"`;

/** A proposal of an own, held case. */
export const findProposal = (tx: Tx, caseId: string, id: string): Promise<StandingProposal | undefined> =>
  tx.maybe<StandingProposal>(
    `select ${STANDING} from handling_proposal
     where partition_id = $1 and tenant_id = $2 and case_id = $3 and id = $4`,
    [tx.scope.partitionId, tx.scope.tenantId, caseId, id],
  );

/** The decision that ended the aid of an own, held case. */
export const endOfAid = (tx: Tx, caseId: string): Promise<StandingProposal | undefined> =>
  tx.maybe<StandingProposal>(
    `select ${STANDING} from handling_proposal
     where partition_id = $1 and tenant_id = $2 and case_id = $3 and kind = 'termination' and state = 'approved'
     order by recorded_at desc, id desc limit 1`,
    [tx.scope.partitionId, tx.scope.tenantId, caseId],
  );

/** Writes the decision on a proposal of an own, held case. */
export const decideProposal = (
  tx: Tx,
  id: string,
  { state, on, remark }: { readonly state: ProposalState; readonly on: Day; readonly remark: string | null },
): Promise<number> =>
  tx.run(
    `update handling_proposal set state = $3, decided_on = $4, decision_remark = $5, decided_by = $6, decided_by_name = $7
     where partition_id = $1 and id = $2`,
    [tx.scope.partitionId, id, state, on, remark, tx.ctx.accountId, tx.ctx.accountName],
  );

/** Writes when the recipient and the agency were told that the aid ended. */
export const storeTold = (tx: Tx, id: string, toldOn: Day, agencyToldOn: Day | null): Promise<number> =>
  tx.run(
    'update handling_proposal set told_on = $3, agency_told_on = $4 where partition_id = $1 and id = $2',
    [tx.scope.partitionId, id, toldOn, agencyToldOn],
  );
