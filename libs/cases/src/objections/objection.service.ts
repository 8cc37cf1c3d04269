import { Injectable } from '@nestjs/common';
import { Clocks } from '@fayuan/clocks';
import { type RequestContext, today } from '@fayuan/context';
import type { Tx } from '@fayuan/database';
import type { Day } from '@fayuan/kernel';
import { type CaseVersion, type HeldCase, storeStage } from '../aid-case.repository.js';
import { CaseActs } from '../applications/case-acts.js';
import { CaseGranting } from '../applications/case-granting.js';
import { decisionsOf, storeServed } from '../applications/case-decision.repository.js';
import { required } from '../applications/check-application.js';
import { addCaseEvents } from '../case-event.repository.js';
import { caseSubject } from '../case-subject.js';
import { notAtStage } from '../cases.errors.js';
import { dayWithin } from '../handlers/reasons.js';
import { EndOfHandling } from '../handling/end-of-handling.js';
import { nextStage } from '../stage.js';
import { contestedDecision, type ContestedDecision } from './contested-decision.js';
import { noObjection, objectionLodged, ownDecision } from './objection.errors.js';
import { answerObjection, insertObjection, objectionsOf } from './objection.repository.js';
import { countFromReceipt, OBJECTION_TERM } from './objection-term.js';

export interface ObjectionInput {
  readonly lodgedOn: Day;
  readonly grounds: string;
}

export interface ObjectionAnswer {
  /** The decision stands; else it is corrected: aid is granted, or goes on. */
  readonly uphold: boolean;
  readonly words: string;
}

/** As many as the letter that tells them holds on its one page (docs/decisions/0120). */
const MOST_REASONS = 1_000;

/** Objections to a refusal and to the end of the aid, and what the justice bureau makes of them (Legal Aid Act art. 49). */
@Injectable()
export class ObjectionService {
  constructor(
    private readonly acts: CaseActs,
    private readonly clocks: Clocks,
    private readonly granting: CaseGranting,
    private readonly end: EndOfHandling,
  ) {}

  /**
   * The applicant received the refusal (送达): the term to object runs from that day. Recorded again, the last day holds.
   * @throws Refusal `case.day_not_possible`, `case.objection_lodged`
   */
  recordServed(ctx: RequestContext, at: CaseVersion, on: Day, key: string): Promise<string> {
    const asked = {
      permission: 'case.review',
      at,
      act: null,
      unified: 'accept',
      operation: 'recordDecisionServed',
      key,
      input: { on },
    } as const;
    return this.acts.perform(ctx, asked, async (tx, held) => {
      const refusal = (await decisionsOf(tx, at.id)).findLast(({ state }) => state === 'decided');
      if (held.stage !== 'refused' || !refusal?.decidedOn) throw notAtStage(held.stage);
      const servedOn = dayWithin('on', on, refusal.decidedOn, today(ctx));
      if ((await objectionsOf(tx, at.id)).length > 0) throw objectionLodged();
      await storeServed(tx, refusal.id, servedOn);
      await storeStage(tx, at.id, { stage: held.stage });
      await addCaseEvents(tx, [{ caseId: at.id, kind: 'decision_served', occurredOn: servedOn }]);
      await countFromReceipt(tx, this.clocks, held, servedOn);
    });
  }

  /**
   * Takes an objection in and hands it to the justice bureau, which has its own clock (R30). One that comes after the term is
   * taken in as late: whether the delay is excused is for the bureau to say, not for the counter.
   */
  lodge(ctx: RequestContext, at: CaseVersion, input: ObjectionInput, key: string): Promise<string> {
    const grounds = required('input.grounds', input.grounds, ['异议理由', 'the grounds'], 2_000);
    const asked = {
      permission: 'case.review',
      at,
      act: null,
      unified: 'accept',
      operation: 'lodgeObjection',
      key,
      input,
    } as const;
    return this.acts.perform(ctx, asked, async (tx, held) => {
      const { against, decidedOn } = await contestedDecision(tx, held);
      const lodgedOn = dayWithin('input.lodgedOn', input.lodgedOn, decidedOn, today(ctx));
      if ((await objectionsOf(tx, at.id)).some(({ state }) => state !== 'corrected')) throw objectionLodged();
      const subject = caseSubject(at.id);
      const term = await this.clocks.meet(tx, subject, OBJECTION_TERM, lodgedOn);
      const isLate = term?.state === 'met_late';
      await insertObjection(tx, { caseId: at.id, against, lodgedOn, isLate, grounds });
      await storeStage(tx, at.id, { stage: held.stage });
      const detail = { against, isLate };
      await addCaseEvents(tx, [{ caseId: at.id, kind: 'object', occurredOn: lodgedOn, detail }]);
      const label = held.caseNumber ?? held.applicationNumber;
      const start = { subjectKind: subject.kind, subjectId: at.id, label };
      await this.clocks.start(tx, { ...start, rule: 'R30', from: lodgedOn });
    });
  }

  /** The bureau upholds the decision or orders it corrected. @throws Refusal `case.own_decision` for who had a hand in it */
  decide(ctx: RequestContext, at: CaseVersion, input: ObjectionAnswer, key: string): Promise<string> {
    const words = required('words', input.words, ['审查意见', 'the reasons'], MOST_REASONS);
    const asked = {
      permission: 'objection.decide',
      at,
      act: null,
      unified: 'decide',
      operation: 'decideObjection',
      key,
      input,
    } as const;
    return this.acts.perform(ctx, asked, async (tx, held) => {
      const contested = await contestedDecision(tx, held);
      const open = (await objectionsOf(tx, at.id)).find(({ state }) => state === 'open');
      if (!open) throw noObjection();
      if (contested.people.some((each) => each === ctx.accountId)) throw ownDecision();
      const on = today(ctx);
      await answerObjection(tx, open.id, { state: input.uphold ? 'upheld' : 'corrected', on, words });
      await this.clocks.meet(tx, caseSubject(at.id), 'R30', on);
      if (input.uphold) await uphold(tx, held, contested, on);
      else await this.correct(tx, held, contested, words);
    });
  }

  /** The decision falls with its figures: aid is granted, or goes on where it was ended. */
  private async correct(tx: Tx, held: HeldCase, contested: ContestedDecision, why: string): Promise<void> {
    const on = today(tx.ctx);
    if (contested.against === 'termination') {
      const stage = await this.end.resumeAfterTermination(tx, held, on, why);
      await storeStage(tx, held.id, { stage, closedOn: null });
      await addCaseEvents(tx, [{ caseId: held.id, kind: 'correct_termination', occurredOn: on }]);
      return;
    }
    const stage = nextStage(held.stage, 'correct_refusal');
    if (stage === null) throw notAtStage(held.stage);
    await this.granting.correctRefusal(tx, { ...held, nextStage: stage }, contested.id, why);
  }
}

async function uphold(tx: Tx, held: HeldCase, { against }: ContestedDecision, on: Day): Promise<void> {
  await storeStage(tx, held.id, { stage: held.stage });
  await addCaseEvents(tx, [{ caseId: held.id, kind: `uphold_${against}`, occurredOn: on }]);
}
