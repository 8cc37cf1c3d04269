import type { Tx } from '@fayuan/database';
import type { Day } from '@fayuan/kernel';
import type { StoredCase } from '../aid-case.repository.js';
import { decisionsOf } from '../applications/case-decision.repository.js';
import { notAtStage } from '../cases.errors.js';
import { endOfAid } from '../handling/proposal.repository.js';
import type { Contestable } from './objection.repository.js';

/** A decision that can be objected to, as it stands. */
export interface ContestedDecision {
  readonly against: Contestable;
  /** Source of its facts; null where it was taken over without one. */
  readonly id: string | null;
  readonly decidedOn: Day;
  /** Accounts that had a hand in it. */
  readonly people: readonly string[];
}

/** The refusal or termination that an own, held case stands at. @throws Refusal `case.not_at_stage` at any other stage */
export async function contestedDecision(tx: Tx, held: StoredCase): Promise<ContestedDecision> {
  if (held.stage !== 'refused' && held.stage !== 'terminated') throw notAtStage(held.stage);
  const against = held.stage === 'refused' ? 'refusal' : 'termination';
  const found =
    against === 'refusal'
      ? (await decisionsOf(tx, held.id)).findLast(({ state }) => state === 'decided')
      : await endOfAid(tx, held.id);
  return {
    against,
    id: found?.id ?? null,
    decidedOn: found?.decidedOn ?? held.decidedOn ?? held.receivedOn,
    people: [found?.proposedBy, found?.decidedBy].filter((each) => typeof each === 'string'),
  };
}
