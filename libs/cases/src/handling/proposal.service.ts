import { Injectable } from '@nestjs/common';
import { Clocks } from '@fayuan/clocks';
import { type RequestContext, requirePermission, today } from '@fayuan/context';
import { Database, type Tx } from '@fayuan/database';
import { type Day, isId } from '@fayuan/kernel';
import {
  type CaseVersion,
  type HeldCase,
  holdCase,
  holdCaseFor,
  type StoredCase,
  storeStage,
} from '../aid-case.repository.js';
import { addCaseEvents } from '../case-event.repository.js';
import { caseSubject } from '../case-subject.js';
import { notAtStage } from '../cases.errors.js';
import { nobodyAssigned } from '../handlers/assignment.errors.js';
import { type Choice, standingAssignment, storeAssignment } from '../handlers/assignment.repository.js';
import { AssignmentService, assignTo } from '../handlers/assignment.service.js';
import { choose, type ChoiceInput } from '../handlers/choice.js';
import { dayWithin, neededReason, optionalText } from '../handlers/reasons.js';
import { countFromReceipt, startObjectionTerm } from '../objections/objection-term.js';
import { nextStage } from '../stage.js';
import { assigningAct } from './assigning-act.js';
import { EndOfHandling } from './end-of-handling.js';
import {
  notYourOwn,
  proposalDecided,
  proposalNotFound,
  proposalOpen,
  sameHandler,
} from './handling.errors.js';
import type { AskedBy, TerminationGround } from './proposal.js';
import {
  decideProposal,
  endOfAid,
  findProposal,
  insertProposal,
  type StandingProposal,
  storeTold,
} from './proposal.repository.js';

export interface ReplacementInput extends ChoiceInput {
  readonly askedBy: AskedBy;
  readonly reason: string;
  readonly askedOn: Day;
}

export interface TerminationInput {
  readonly askedBy: AskedBy;
  readonly ground: TerminationGround;
  readonly reason: string;
}

export interface ProposalDecision {
  readonly proposalId: string;
  readonly approves: boolean;
  /** Needed for a refusal. */
  readonly remark?: string | null | undefined;
}

export interface TerminationTold {
  readonly toldOn: Day;
  /** Null where no agency has to be told. */
  readonly agencyToldOn?: Day | null | undefined;
}

/** Another handler, or the end of the aid: an officer proposes, a leader decides, and never the same person. */
@Injectable()
export class ProposalService {
  constructor(
    private readonly database: Database,
    private readonly clocks: Clocks,
    private readonly assignments: AssignmentService,
    private readonly end: EndOfHandling,
  ) {}

  /** Asks for another handler; 5 days to decide run from the request (R32). */
  async proposeReplacement(
    ctx: RequestContext,
    at: CaseVersion,
    input: ReplacementInput,
    key: string,
  ): Promise<string> {
    requirePermission(ctx, 'case.handle');
    const reason = neededReason('reason', input.reason, { zh: '更换理由', en: 'why' });
    const once = { key, operation: 'proposeReplacement', input: { at, input } };
    return assigningAct(this.database, { ctx, once, at }, async (tx) => {
      const held = await holdCaseFor(tx, at, 'replace');
      const standing = await standingAssignment(tx, held.id);
      if (!standing) throw nobodyAssigned();
      if (standing.handlerId === input.handlerId) throw sameHandler();
      const askedOn = dayWithin('askedOn', input.askedOn, standing.assignedOn, today(ctx));
      const choice = await choose(tx, held, input, today(ctx));
      const { askedBy } = input;
      await this.propose(tx, held, { kind: 'replacement', askedBy, ground: null, reason, choice, askedOn });
      const label = held.caseNumber;
      const start = { subjectKind: 'case', subjectId: held.id, rule: 'R32', from: askedOn, label };
      await this.clocks.start(tx, start);
    });
  }

  /** Asks to end the aid on one of the eight grounds of art. 48. */
  async proposeTermination(
    ctx: RequestContext,
    at: CaseVersion,
    input: TerminationInput,
    key: string,
  ): Promise<string> {
    requirePermission(ctx, 'case.handle');
    const reason = neededReason('reason', input.reason, { zh: '终止理由', en: 'why' });
    const once = { key, operation: 'proposeTermination', input: { at, input } };
    return assigningAct(this.database, { ctx, once, at }, async (tx) => {
      const held = await holdCaseFor(tx, at, 'terminate');
      const { askedBy, ground } = input;
      const made = {
        kind: 'termination' as const,
        askedBy,
        ground,
        reason,
        choice: null,
        askedOn: today(ctx),
      };
      await this.propose(tx, held, made);
    });
  }

  /** A leader decides who neither proposed it nor handles the case. @throws Refusal `case.not_your_own`, … */
  async decide(
    ctx: RequestContext,
    at: CaseVersion,
    decision: ProposalDecision,
    key: string,
  ): Promise<string> {
    requirePermission(ctx, 'case.decide');
    const name = { zh: '不同意的理由', en: 'why it is refused' };
    const remark = decision.approves
      ? optionalText('remark', decision.remark)
      : neededReason('remark', decision.remark, name);
    const once = { key, operation: 'decideProposal', input: { at, decision } };
    return assigningAct(this.database, { ctx, once, at }, async (tx) => {
      const held = await holdCase(tx, at);
      const proposal = await pendingProposal(tx, held.id, decision.proposalId);
      await requireAnother(tx, held.id, proposal);
      const on = today(ctx);
      const state = decision.approves ? 'approved' : 'refused';
      await decideProposal(tx, proposal.id, { state, on, remark });
      if (proposal.kind === 'replacement') await this.clocks.meet(tx, caseSubject(held.id), 'R32', on);
      if (decision.approves) return this.carryOut(tx, held, proposal, on);
      await storeStage(tx, held.id, { stage: held.stage });
      const kind = `${proposal.kind}_refused`;
      await addCaseEvents(tx, [{ caseId: held.id, kind, occurredOn: on }]);
    });
  }

  /** The recipient received the decision to end the aid, and the agency was told: the case closes on that day (R34, R36), and the
   * term to object runs from it (R29). */
  async terminationTold(
    ctx: RequestContext,
    at: CaseVersion,
    told: TerminationTold,
    key: string,
  ): Promise<string> {
    requirePermission(ctx, 'case.handle');
    const once = { key, operation: 'recordTerminationTold', input: { at, told } };
    return assigningAct(this.database, { ctx, once, at }, async (tx) => {
      const held = await holdCase(tx, at);
      const ended = held.stage === 'terminated' ? await endOfAid(tx, held.id) : undefined;
      if (!ended?.decidedOn || ended.toldOn) throw proposalNotFound();
      const latest = today(ctx);
      const on = dayWithin('toldOn', told.toldOn, ended.decidedOn, latest);
      const agencyOn = told.agencyToldOn
        ? dayWithin('agencyToldOn', told.agencyToldOn, ended.decidedOn, latest)
        : null;
      await storeTold(tx, ended.id, on, agencyOn);
      await storeStage(tx, held.id, { stage: held.stage, closedOn: on });
      await this.clocks.meet(tx, caseSubject(held.id), 'R34', on);
      await countFromReceipt(tx, this.clocks, held, on);
      await this.end.fileTerminated(tx, held, { decidedOn: ended.decidedOn, toldOn: on });
      await addCaseEvents(tx, [{ caseId: held.id, kind: 'termination_told', occurredOn: on }]);
    });
  }

  private async propose(tx: Tx, held: HeldCase, made: Omit<Parameters<typeof insertProposal>[1], 'caseId'>) {
    if (!(await insertProposal(tx, { ...made, caseId: held.id }))) throw proposalOpen();
    await storeStage(tx, held.id, { stage: held.stage });
    const detail = made.ground ? { ground: made.ground } : {};
    const kind = `${made.kind}_proposed`;
    await addCaseEvents(tx, [{ caseId: held.id, kind, occurredOn: made.askedOn, detail }]);
  }

  private async carryOut(tx: Tx, held: StoredCase, proposal: StandingProposal, on: Day): Promise<void> {
    const stage = nextStage(held.stage, proposal.kind === 'replacement' ? 'replace' : 'terminate');
    if (stage === null) throw notAtStage(held.stage);
    if (proposal.kind === 'replacement') await this.replace(tx, held, choiceOf(proposal), on);
    else await this.terminate(tx, held, proposal, on);
    await storeStage(tx, held.id, { stage });
  }

  private async replace(tx: Tx, held: StoredCase, choice: Choice, on: Day): Promise<void> {
    const standing = await standingAssignment(tx, held.id);
    if (standing) await storeAssignment(tx, standing.id, { state: 'replaced', endedOn: on });
    await addCaseEvents(tx, [{ caseId: held.id, kind: 'replace', occurredOn: on }]);
    await assignTo(tx, held, choice, on);
    await this.clocks.cancel(tx, caseSubject(held.id), 'R25');
    await this.assignments.startAgreement(tx, held, on);
  }

  private async terminate(
    tx: Tx,
    held: StoredCase,
    { id, ground }: StandingProposal,
    on: Day,
  ): Promise<void> {
    await this.end.terminate(tx, held, id, on);
    const label = held.caseNumber;
    await this.clocks.start(tx, { subjectKind: 'case', subjectId: held.id, rule: 'R34', from: on, label });
    await startObjectionTerm(tx, this.clocks, held, on);
    await addCaseEvents(tx, [{ caseId: held.id, kind: 'terminate', occurredOn: on, detail: { ground } }]);
  }
}

async function pendingProposal(tx: Tx, caseId: string, id: string): Promise<StandingProposal> {
  const proposal = isId(id) ? await findProposal(tx, caseId, id) : undefined;
  if (!proposal) throw proposalNotFound();
  if (proposal.state !== 'proposed') throw proposalDecided();
  return proposal;
}

/** Also where one person holds both roles: whoever proposed it, or handles the case, does not decide. */
async function requireAnother(tx: Tx, caseId: string, { proposedBy }: StandingProposal): Promise<void> {
  const standing = await standingAssignment(tx, caseId);
  const { accountId } = tx.ctx;
  if (proposedBy === accountId || (standing && standing.handlerAccountId === accountId)) throw notYourOwn();
}

function choiceOf({ handlerId, place, ranking, choiceReason }: StandingProposal): Choice {
  if (handlerId === null || place === null || ranking === null)
    throw new Error('a replacement names its handler');
  return { handlerId, place, ranking, choiceReason };
}
