import { Injectable } from '@nestjs/common';
import { Clocks } from '@fayuan/clocks';
import { type RequestContext, today } from '@fayuan/context';
import type { Tx } from '@fayuan/database';
import type { Day } from '@fayuan/kernel';
import { Bells } from '@fayuan/queue';
import type { CaseVersion, HeldCase } from '../aid-case.repository.js';
import { caseSubject } from '../case-subject.js';
import { ApplicationPeople } from './application-people.js';
import {
  findApplication,
  insertSupplement,
  materialsOf,
  noteSupplied,
  saveMaterials,
} from './application.repository.js';
import {
  dayPast,
  meansNotShown,
  notAChoice,
  nothingMissing,
  stillMissing,
  supplementTold,
} from './applications.errors.js';
import { type ActRequest, CaseActs, passStage } from './case-acts.js';
import { insertProposal, type Outcome } from './case-decision.repository.js';
import { chosen, required, text } from './check-application.js';
import { REFUSAL_REASONS } from './grounds.js';
import { standardFor } from './hardship.service.js';
import { tellIntake, tellIntakeSupplied } from './intake-supplement.repository.js';
import { scheduleLapse } from './lapse.job.js';
import { type Material, MATERIALS, missingOf } from './material.js';
import { meansResult, type MeansResult } from './means.js';

export interface ProposalInput {
  readonly outcome: Outcome;
  readonly reasonCode?: string | null;
  readonly reason?: string | null;
}

const REFUSAL_NAME = ['不予援助的理由', 'the reason of the refusal'] as const;

/** What an officer does with an application until it is decided. */
@Injectable()
export class ReviewService {
  constructor(
    private readonly acts: CaseActs,
    private readonly people: ApplicationPeople,
    private readonly clocks: Clocks,
    private readonly bells: Bells,
  ) {}

  /** Ticks papers of the checklist. @throws Refusal `case.choice` for a paper that is not on it */
  noteMaterials(
    ctx: RequestContext,
    at: CaseVersion,
    materials: readonly Material[],
    key: string,
  ): Promise<string> {
    for (const [index, { kind }] of materials.entries())
      if (!MATERIALS.some((each) => each.code === kind))
        throw notAChoice(`materials.${index}.kind`, '材料', 'the paper');
    return this.acts.perform(
      ctx,
      review(at, { act: null, operation: 'noteMaterials', key, input: materials }),
      (tx) => saveMaterials(tx, at.id, materials),
    );
  }

  /**
   * Tells all missing papers at once, and only once; the clock stops until they are there (art. 43).
   * @param dueOn the last day for them; the day after it the application counts as withdrawn
   */
  askSupplement(ctx: RequestContext, at: CaseVersion, dueOn: Day, key: string): Promise<string> {
    const on = today(ctx);
    if (dueOn <= on) throw dayPast('dueOn');
    return this.acts.perform(
      ctx,
      review(at, { act: 'ask_supplement', operation: 'askSupplement', key, input: dueOn }),
      async (tx, held) => {
        const kinds = missingOf(await materialsOf(tx, at.id));
        if (kinds.length === 0) throw nothingMissing();
        if (!(await insertSupplement(tx, at.id, { kinds, toldOn: on, dueOn }))) throw supplementTold();
        await passStage(tx, held, 'ask_supplement', { detail: { kinds, dueOn } });
        await tellIntake(tx, at.id, { kinds, dueOn });
        await this.clocks.stop(tx, caseSubject(at.id), 'R20', { reason: 'supplement', from: on });
        await scheduleLapse(tx, this.bells, at.id, dueOn);
      },
    );
  }

  /** The missing papers came: the clock runs on. @throws Refusal `case.still_missing` */
  supply(ctx: RequestContext, at: CaseVersion, key: string): Promise<string> {
    return this.acts.perform(
      ctx,
      review(at, { act: 'supply', operation: 'supplyPapers', key, input: null }),
      async (tx, held) => {
        if (missingOf(await materialsOf(tx, at.id)).length > 0) throw stillMissing();
        await noteSupplied(tx, at.id, today(ctx));
        await tellIntakeSupplied(tx, at.id, today(ctx));
        await passStage(tx, held, 'supply');
        await this.clocks.resume(tx, caseSubject(at.id), 'R20', { to: today(ctx), reason: 'supplement' });
      },
    );
  }

  /** The applicant takes the application back. */
  withdraw(ctx: RequestContext, at: CaseVersion, reason: string, key: string): Promise<string> {
    const remark = required('reason', reason, ['撤回原因', 'why it is withdrawn']);
    return this.acts.perform(
      ctx,
      review(at, { act: 'withdraw', operation: 'withdrawApplication', key, input: remark }),
      async (tx, held) => {
        await passStage(tx, held, 'withdraw', { remark });
        await this.clocks.cancel(tx, caseSubject(at.id));
      },
    );
  }

  /** Puts a decision before the leader. @throws Refusal `case.means_not_shown` for aid that the means do not allow */
  propose(ctx: RequestContext, at: CaseVersion, input: ProposalInput, key: string): Promise<string> {
    const proposal = checkProposal(input);
    return this.acts.perform(
      ctx,
      review(at, { act: 'propose', operation: 'proposeDecision', key, input: input }),
      async (tx, held) => {
        const result = await this.meansOf(tx, held);
        if (input.outcome === 'grant' && (result === 'not_met' || result === 'not_said'))
          throw meansNotShown();
        await insertProposal(tx, { caseId: at.id, ...proposal, meansResult: result });
        await passStage(tx, held, 'propose', { detail: { outcome: input.outcome } });
      },
    );
  }

  private async meansOf(tx: Tx, held: HeldCase): Promise<MeansResult> {
    const application = await findApplication(tx, held.id);
    const narrative = application && this.people.open(tx.scope.tenantId, held.id, application.narrative);
    const standard = await standardFor(tx, held.receivedOn);
    return meansResult(held, narrative?.means ?? null, standard?.monthlyIncome ?? null);
  }
}

const review = (
  at: CaseVersion,
  asked: Pick<ActRequest, 'act' | 'operation' | 'key' | 'input'>,
): ActRequest => ({
  permission: 'case.review',
  unified: 'accept',
  at,
  ...asked,
});

function checkProposal({ outcome, reasonCode, reason }: ProposalInput) {
  if (outcome === 'grant') return { outcome, reasonCode: null, reason: text('input.reason', reason, 1_000) };
  const code = chosen('input.reasonCode', reasonCode, REFUSAL_REASONS, REFUSAL_NAME);
  if (!code) throw notAChoice('input.reasonCode', ...REFUSAL_NAME);
  return { outcome, reasonCode: code, reason: required('input.reason', reason, REFUSAL_NAME, 1_000) };
}
