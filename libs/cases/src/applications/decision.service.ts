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
import { startObjectionTerm } from '../objections/objection-term.js';
import { dayPast, notAChoice, noProposal, ownProposal } from './applications.errors.js';
import { materialsOf, saveMaterials } from './application.repository.js';
import { CaseActs, passStage } from './case-acts.js';
import { answerProposal, type CaseDecision, decisionsOf } from './case-decision.repository.js';
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

const URGENT_NAME = ['先行提供的情形', 'the ground of art. 44'] as const;

/** Decides applications. */
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
    const term = await startObjectionTerm(tx, this.clocks, held, on);
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
}

const refusalOf = (decisionId: string, held: HeldCase, on: Day) => ({
  kind: 'aid_case',
  id: decisionId,
  title: held.applicationNumber ?? '',
  occurredOn: on,
  campaignIds: [],
});
