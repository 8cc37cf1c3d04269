import { Injectable } from '@nestjs/common';
import { Clocks } from '@fayuan/clocks';
import { type RequestContext, today } from '@fayuan/context';
import type { Tx } from '@fayuan/database';
import type { Day } from '@fayuan/kernel';
import { type CaseVersion, storeStage } from '../aid-case.repository.js';
import { addCaseEvents } from '../case-event.repository.js';
import { caseSubject } from '../case-subject.js';
import { notAtStage } from '../cases.errors.js';
import { alreadyVerifying, dayPast, notVerifying } from './applications.errors.js';
import { CaseActs } from './case-acts.js';
import { required } from './check-application.js';

export const VERIFIED_ASPECTS = ['identity', 'means', 'facts'] as const;
/** What another body is asked to look into. */
export type VerifiedAspect = (typeof VERIFIED_ASPECTS)[number];

export interface VerificationInput {
  readonly what: VerifiedAspect;
  /** The centre or authority that is asked; names nobody. */
  readonly body: string;
  /** Until when it was asked to answer. */
  readonly dueOn?: Day | null;
}

const OPEN_TO_IT: readonly string[] = ['received', 'supplementing'];

/**
 * Another body looks into what only it can: the time until its answer does not count for the decision (办理法律援助案件程序规定
 * arts. 16, 17; R14).
 */
@Injectable()
export class VerificationService {
  constructor(
    private readonly acts: CaseActs,
    private readonly clocks: Clocks,
  ) {}

  /** Asks; the clock of the decision stands still. @throws Refusal `case.verifying` while another answer is waited for */
  ask(ctx: RequestContext, at: CaseVersion, input: VerificationInput, key: string): Promise<string> {
    const body = required('body', input.body, ['协助核查的机构', 'who is asked'], 100);
    const on = today(ctx);
    if (input.dueOn && input.dueOn < on) throw dayPast('dueOn');
    const { what, dueOn = null } = input;
    const asked = { operation: 'askVerification', key, input: { what, body, dueOn } };
    return this.acts.perform(ctx, { ...REVIEW, at, ...asked }, async (tx, held) => {
      if (!OPEN_TO_IT.includes(held.stage)) throw notAtStage(held.stage);
      if (await this.isWaiting(tx, at.id)) throw alreadyVerifying();
      await storeStage(tx, at.id, { stage: held.stage });
      await addCaseEvents(tx, [
        { caseId: at.id, kind: 'ask_verification', occurredOn: on, remark: body, detail: { what, dueOn } },
      ]);
      await this.clocks.stop(tx, caseSubject(at.id), 'R20', { reason: 'remote_check', from: on });
    });
  }

  /** The answer came, or the body declined with its reasons: the clock runs on. @throws Refusal `case.not_verifying` */
  answer(ctx: RequestContext, at: CaseVersion, words: string, key: string): Promise<string> {
    const remark = required('words', words, ['核查结果', 'what was found'], 500);
    const asked = { operation: 'recordVerification', key, input: remark };
    return this.acts.perform(ctx, { ...REVIEW, at, ...asked }, async (tx, held) => {
      if (!(await this.isWaiting(tx, at.id))) throw notVerifying();
      const on = today(ctx);
      await storeStage(tx, at.id, { stage: held.stage });
      await addCaseEvents(tx, [{ caseId: at.id, kind: 'verified', occurredOn: on, remark }]);
      await this.clocks.resume(tx, caseSubject(at.id), 'R20', { to: on, reason: 'remote_check' });
    });
  }

  private async isWaiting(tx: Tx, caseId: string): Promise<boolean> {
    const clocks = (await this.clocks.ofSubjects(tx, [caseId])).get(caseId) ?? [];
    return clocks.some(({ stops }) =>
      stops.some((stop) => stop.reason === 'remote_check' && stop.to === null),
    );
  }
}

const REVIEW = { permission: 'case.review', unified: 'accept', act: null } as const;
