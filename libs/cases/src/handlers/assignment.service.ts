import { Injectable } from '@nestjs/common';
import { Clocks } from '@fayuan/clocks';
import { type RequestContext, requirePermission, today } from '@fayuan/context';
import { Database, type Tx } from '@fayuan/database';
import { type Day, isId } from '@fayuan/kernel';
import {
  type CaseVersion,
  findCase,
  holdCase,
  holdCaseFor,
  type StoredCase,
  storeStage,
} from '../aid-case.repository.js';
import { addCaseEvents } from '../case-event.repository.js';
import { caseSubject } from '../case-subject.js';
import { caseNotFound, caseSealed, notAtStage } from '../cases.errors.js';
import { assigningAct } from '../handling/assigning-act.js';
import { alreadyAssigned, answeredAlready, nobodyAssigned } from './assignment.errors.js';
import {
  insertAssignment,
  type StandingAssignment,
  standingAssignment,
  storeAssignment,
} from './assignment.repository.js';
import { choose, type ChoiceInput, type RankedHandler, rankedFor } from './choice.js';
import { dayWithin, neededReason, optionalText } from './reasons.js';

/** What a handler answers to an assignment, as the clerk writes it down. */
export interface AssignmentAnswer {
  readonly accepts: boolean;
  /** Needed for a refusal: aid may not be refused without one (art. 46). */
  readonly reason?: string | null | undefined;
}

export interface Agreement {
  readonly signedOn: Day;
}

/** Cases are given to handlers by a rule that everybody can read, and the reasons are kept (case rules arts. 24–27). */
@Injectable()
export class AssignmentService {
  constructor(
    private readonly database: Database,
    private readonly clocks: Clocks,
  ) {}

  /** Everybody on the roster in the order for an own case, with the reasons; those who cannot take it come last. */
  async candidates(
    ctx: RequestContext,
    caseId: string,
    wish: Omit<ChoiceInput, 'handlerId' | 'choiceReason'>,
  ): Promise<RankedHandler[]> {
    requirePermission(ctx, 'case.handle');
    return this.database.read(ctx, async (tx) => {
      const found = isId(caseId) ? await findCase(tx, caseId) : undefined;
      if (!found || found.tenantId !== tx.scope.tenantId) throw caseNotFound();
      if (!found.isOpen) throw caseSealed();
      return rankedFor(tx, found, wish, today(ctx));
    });
  }

  /**
   * Gives a granted case to a handler. The clock of the assignment (R22) is met, that of the agreement (R25) starts; after a
   * notice the three days run on until the agency is told (R43b).
   * @throws Refusal of `choose`, `case.already_assigned`
   */
  async assign(ctx: RequestContext, at: CaseVersion, input: ChoiceInput, key: string): Promise<string> {
    requirePermission(ctx, 'case.handle');
    const on = today(ctx);
    return assigningAct(
      this.database,
      { ctx, once: { key, operation: 'assignCase', input: { at, input } }, at },
      async (tx) => {
        const held = await holdCaseFor(tx, at, 'assign');
        const choice = await choose(tx, held, input, on);
        if (await standingAssignment(tx, held.id)) throw alreadyAssigned();
        await assignTo(tx, held, choice, on);
        await storeStage(tx, held.id, { stage: held.nextStage });
        await this.clocks.meet(tx, caseSubject(held.id), 'R22', on);
        await this.startAgreement(tx, held, on);
      },
    );
  }

  /** The handler takes the case, or refuses with a reason; then it waits to be assigned anew. */
  async answer(ctx: RequestContext, at: CaseVersion, answer: AssignmentAnswer, key: string): Promise<string> {
    requirePermission(ctx, 'case.handle');
    const once = { key, operation: 'answerAssignment', input: { at, answer } };
    return assigningAct(this.database, { ctx, once, at }, async (tx) =>
      this.answerHeld(tx, await holdCase(tx, at), answer),
    );
  }

  /** Writes the answer for an own, held case; the right to it is the caller's to have checked. */
  async answerHeld(tx: Tx, held: StoredCase, answer: AssignmentAnswer): Promise<void> {
    const name = { zh: '拒绝承办的理由', en: 'why the case is refused' };
    const reason = answer.accepts
      ? optionalText('reason', answer.reason)
      : neededReason('reason', answer.reason, name);
    const standing = await assignedHandler(tx, held);
    if (standing.state !== 'assigned') throw answeredAlready();
    const state = answer.accepts ? 'accepted' : 'refused';
    const on = today(tx.ctx);
    await storeAssignment(tx, standing.id, { state, answeredOn: on, answerReason: reason });
    await storeStage(tx, held.id, { stage: held.stage });
    if (!answer.accepts) await this.clocks.cancel(tx, caseSubject(held.id), 'R25');
    const kind = answer.accepts ? 'assignment_accepted' : 'assignment_refused';
    await addCaseEvents(tx, [{ caseId: held.id, kind, occurredOn: on }]);
  }

  /** The recipient keeps the agreement waiting: its clock stands still until it is signed (case rules art. 27). */
  async recipientDelays(ctx: RequestContext, at: CaseVersion, since: Day, key: string): Promise<string> {
    requirePermission(ctx, 'case.handle');
    const once = { key, operation: 'recordRecipientDelay', input: { at, since } };
    return assigningAct(this.database, { ctx, once, at }, async (tx) => {
      const held = await holdCase(tx, at);
      const standing = await assignedHandler(tx, held);
      const from = dayWithin('since', since, standing.assignedOn, today(ctx));
      await storeAssignment(tx, standing.id, { recipientDelayOn: from });
      await storeStage(tx, held.id, { stage: held.stage });
      await this.clocks.stop(tx, caseSubject(held.id), 'R25', { reason: 'recipient_caused', from });
      await addCaseEvents(tx, [{ caseId: held.id, kind: 'recipient_delay', occurredOn: from }]);
    });
  }

  /** The agreement is signed: the case is being handled from now on (R25). */
  async signAgreement(
    ctx: RequestContext,
    at: CaseVersion,
    { signedOn }: Agreement,
    key: string,
  ): Promise<string> {
    requirePermission(ctx, 'case.handle');
    const once = { key, operation: 'signAgreement', input: { at, signedOn } };
    return assigningAct(this.database, { ctx, once, at }, async (tx) => {
      const held = await holdCaseFor(tx, at, 'sign_agreement');
      const standing = await standingAssignment(tx, held.id);
      if (!standing) throw nobodyAssigned();
      const on = dayWithin('signedOn', signedOn, standing.assignedOn, today(ctx));
      await storeAssignment(tx, standing.id, { state: 'signed', agreementOn: on });
      await storeStage(tx, held.id, { stage: held.nextStage });
      await this.clocks.meet(tx, caseSubject(held.id), 'R25', on);
      await addCaseEvents(tx, [{ caseId: held.id, kind: 'sign_agreement', occurredOn: on }]);
    });
  }

  /** Starts the clock of the agreement for a case just assigned. */
  async startAgreement(tx: Tx, held: StoredCase, on: Day): Promise<void> {
    await this.clocks.start(tx, {
      subjectKind: 'case',
      subjectId: held.id,
      rule: 'R25',
      from: on,
      label: held.caseNumber,
    });
  }
}

/** Writes an assignment with its event. @returns its id */
export async function assignTo(
  tx: Tx,
  held: StoredCase,
  choice: Awaited<ReturnType<typeof choose>>,
  on: Day,
): Promise<string> {
  const id = await insertAssignment(tx, held.id, choice, on);
  const detail = { handlerId: choice.handlerId, place: choice.place };
  await addCaseEvents(tx, [{ caseId: held.id, kind: 'assign', occurredOn: on, detail }]);
  return id;
}

/** Who has an own, held case that is assigned and not yet being handled. */
async function assignedHandler(tx: Tx, held: StoredCase): Promise<StandingAssignment> {
  if (held.stage !== 'assigned') throw notAtStage(held.stage);
  const standing = await standingAssignment(tx, held.id);
  if (!standing) throw nobodyAssigned();
  return standing;
}
