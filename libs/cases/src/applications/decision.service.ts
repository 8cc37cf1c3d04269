import { Injectable } from '@nestjs/common';
import { Clocks } from '@fayuan/clocks';
import { type RequestContext, today } from '@fayuan/context';
import type { Tx } from '@fayuan/database';
import type { Day } from '@fayuan/kernel';
import { Ledger } from '@fayuan/ledger';
import { unitNames } from '@fayuan/org';
import { type CaseVersion, type HeldCase, storeStage } from '../aid-case.repository.js';
import { addCaseEvents } from '../case-event.repository.js';
import { caseSubject } from '../case-subject.js';
import { notAtStage } from '../cases.errors.js';
import {
  dayAhead,
  dayPast,
  notAChoice,
  noObjection,
  noProposal,
  objectionLodged,
  ownDecision,
  ownProposal,
} from './applications.errors.js';
import { materialsOf, saveMaterials } from './application.repository.js';
import { CaseActs, passStage } from './case-acts.js';
import {
  answerObjection,
  answerProposal,
  type CaseDecision,
  type CaseObjection,
  decisionsOf,
  insertObjection,
  objectionsOf,
} from './case-decision.repository.js';
import { CaseGranting } from './case-granting.js';
import { chosen, required, text } from './check-application.js';
import { URGENT_GROUNDS } from './grounds.js';
import { missingOf } from './material.js';
import { remedyParagraph } from './remedy.js';

/** What the leader says to a proposal: take it, or send it back with a reason. */
export interface DecisionInput {
  readonly approve: boolean;
  readonly words?: string | null;
}

export interface ObjectionInput {
  readonly lodgedOn: Day;
  readonly grounds: string;
}

export interface ObjectionAnswer {
  /** The decision stands; else it is corrected, and aid granted. */
  readonly uphold: boolean;
  readonly words: string;
}

const URGENT_NAME = ['先行提供的情形', 'the ground of art. 44'] as const;

/** Decides applications, and hears objections to refusals. */
@Injectable()
export class DecisionService {
  constructor(
    private readonly acts: CaseActs,
    private readonly clocks: Clocks,
    private readonly granting: CaseGranting,
    private readonly ledger: Ledger,
  ) {}

  /** Takes the proposal or sends it back. @throws Refusal `case.own_proposal` for whoever made it */
  decide(ctx: RequestContext, at: CaseVersion, input: DecisionInput, key: string): Promise<string> {
    const words = input.approve
      ? text('words', input.words, 500)
      : required('words', input.words, ['退回理由', 'why it goes back']);
    const asked = {
      permission: 'case.decide',
      at,
      act: 'send_back',
      unified: 'decide',
      operation: 'decideCase',
      key,
      input,
    } as const;
    return this.acts.perform(ctx, asked, async (tx, held) => {
      const proposal = (await decisionsOf(tx, at.id)).findLast((each) => each.state === 'proposed');
      if (!proposal) throw noProposal();
      if (proposal.proposedBy === ctx.accountId) throw ownProposal();
      if (input.approve) return this.settle(tx, held, proposal, words);
      await answerProposal(tx, proposal.id, { state: 'sent_back', on: today(ctx), words, remedy: null });
      await passStage(tx, held, 'send_back', { remark: words });
    });
  }

  /** Aid first, on a ground of art. 44: granted at once, missing papers are owed by a day. */
  aidFirst(
    ctx: RequestContext,
    at: CaseVersion,
    { ground, papersBy }: { readonly ground: string; readonly papersBy: Day },
    key: string,
  ): Promise<string> {
    if (!chosen('ground', ground, URGENT_GROUNDS, URGENT_NAME)) throw notAChoice('ground', ...URGENT_NAME);
    if (papersBy < today(ctx)) throw dayPast('papersBy');
    const asked = {
      permission: 'case.review',
      at,
      act: 'aid_first',
      unified: 'decide',
      operation: 'giveAidFirst',
      key,
      input: { ground, papersBy },
    } as const;
    return this.acts.perform(ctx, asked, async (tx, held) => {
      const owed = missingOf(await materialsOf(tx, at.id)).map((kind) => ({ kind, state: 'later' as const }));
      if (owed.length > 0) await saveMaterials(tx, at.id, owed);
      await this.granting.grant(tx, held, 'aid_first', { detail: { ground, papersBy } });
    });
  }

  /** The applicant objects to a refusal; the bureau has its own clock (art. 49). */
  lodgeObjection(ctx: RequestContext, at: CaseVersion, input: ObjectionInput, key: string): Promise<string> {
    if (input.lodgedOn > today(ctx)) throw dayAhead('input.lodgedOn');
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
      if (held.stage !== 'refused') throw notAtStage(held.stage);
      if ((await objectionsOf(tx, at.id)).length > 0) throw objectionLodged();
      await insertObjection(tx, { caseId: at.id, against: 'refusal', lodgedOn: input.lodgedOn, grounds });
      await addCaseEvents(tx, [{ caseId: at.id, kind: 'object', occurredOn: input.lodgedOn }]);
      await this.clocks.meet(tx, caseSubject(at.id), 'R29', input.lodgedOn);
      const subject = caseSubject(at.id);
      const start = { subjectKind: subject.kind, subjectId: at.id, label: held.applicationNumber };
      await this.clocks.start(tx, { ...start, rule: 'R30', from: input.lodgedOn });
    });
  }

  /** The justice bureau upholds the refusal or orders it corrected. @throws Refusal `case.own_decision` for who refused */
  decideObjection(
    ctx: RequestContext,
    at: CaseVersion,
    input: ObjectionAnswer,
    key: string,
  ): Promise<string> {
    const words = required('words', input.words, ['审查意见', 'the reasons'], 2_000);
    const asked = {
      permission: 'objection.decide',
      at,
      act: 'correct_refusal',
      unified: 'decide',
      operation: 'decideObjection',
      key,
      input,
    } as const;
    return this.acts.perform(ctx, asked, async (tx, held) => {
      const [decisions, objections] = [await decisionsOf(tx, at.id), await objectionsOf(tx, at.id)];
      const open = objections.find((each) => each.state === 'open' && each.against === 'refusal');
      const refusal = decisions.findLast((each) => each.state === 'decided');
      if (!open || !refusal) throw noObjection();
      if (refusal.decidedBy === ctx.accountId) throw ownDecision();
      await this.answer(tx, held, { open, refusal }, { ...input, words });
    });
  }

  private async settle(tx: Tx, held: HeldCase, proposal: CaseDecision, words: string | null): Promise<void> {
    const on = today(tx.ctx);
    if (proposal.outcome === 'grant') {
      await answerProposal(tx, proposal.id, { state: 'decided', on, words, remedy: null });
      await this.granting.grant(tx, { ...held, nextStage: 'granted' }, 'grant');
      return;
    }
    const subject = caseSubject(held.id);
    await storeStage(tx, held.id, { stage: 'refused', decidedOn: on });
    const detail = { reasonCode: proposal.reasonCode };
    await addCaseEvents(tx, [{ caseId: held.id, kind: 'refuse', occurredOn: on, detail }]);
    await this.clocks.meet(tx, subject, 'R20', on);
    await this.clocks.cancel(tx, subject, 'R24');
    const start = { subjectKind: subject.kind, subjectId: held.id, label: held.applicationNumber };
    const term = await this.clocks.start(tx, { ...start, rule: 'R29', from: on });
    const place = (await unitNames(tx, [tx.scope.tenantId])).get(tx.scope.tenantId)?.placeName ?? '';
    const remedy = remedyParagraph({
      placeName: place,
      days: term?.unit === 'calendar_day' ? term.value : null,
    });
    await answerProposal(tx, proposal.id, { state: 'decided', on, words, remedy });
    await this.ledger.post(tx, refusalOf(proposal.id, held, on), [
      { indicator: 'applications_refused', quantity: held.claims },
    ]);
  }

  private async answer(
    tx: Tx,
    held: HeldCase,
    { open, refusal }: { readonly open: CaseObjection; readonly refusal: CaseDecision },
    { uphold, words }: ObjectionAnswer,
  ): Promise<void> {
    const on = today(tx.ctx);
    await answerObjection(tx, open.id, { state: uphold ? 'upheld' : 'corrected', on, words });
    await this.clocks.meet(tx, caseSubject(held.id), 'R30', on);
    if (uphold) {
      await storeStage(tx, held.id, { stage: 'refused' });
      await addCaseEvents(tx, [{ caseId: held.id, kind: 'uphold_refusal', occurredOn: on }]);
      return;
    }
    await this.ledger.reverse(tx, refusal.id, words);
    await this.granting.grant(tx, held, 'correct_refusal');
  }
}

const refusalOf = (decisionId: string, held: HeldCase, on: Day) => ({
  kind: 'aid_case',
  id: decisionId,
  title: held.applicationNumber ?? '',
  occurredOn: on,
  campaignIds: [],
});
