import type { Day } from '@fayuan/kernel';
import type { CaseMatter } from '../aid-case.js';
import type { Tx } from '@fayuan/database';
import { isId } from '@fayuan/kernel';
import { cannotTakeCase, choiceReasonNeeded, notToYourself } from './assignment.errors.js';
import type { Choice } from './assignment.repository.js';
import { candidatesFor, type DeclaredConflicts } from './candidates.repository.js';
import type { Handler } from './handler.js';
import { handlerNotFound } from './handler.errors.js';
import { type CaseNeeds, LIFE_OR_DEATH_MATTERS, rank, type Ranked } from './ranking.js';
import { neededReason } from './reasons.js';

/** Whom the officer chooses, and what they know besides. */
export interface ChoiceInput {
  readonly handlerId: string;
  readonly language?: string | null | undefined;
  readonly opposingFirms?: readonly string[] | null | undefined;
  readonly conflictedHandlerIds?: readonly string[] | null | undefined;
  /** Needed when it is not the first in the order. */
  readonly choiceReason?: string | null | undefined;
}

/** A candidate as the list shows them. */
export interface RankedHandler extends Ranked {
  readonly handler: Handler;
}

/** What a case asks of its handler. */
export const needsOf = (matter: CaseMatter, language: string | null | undefined): CaseNeeds => ({
  caseType: matter.caseType,
  matter: matter.matter,
  lifeOrDeath: LIFE_OR_DEATH_MATTERS.includes(matter.matter),
  concernsMinor: matter.groups.includes('minors') || matter.matter === 'minor',
  language: language?.trim() || null,
});

const declaredOf = (input: Omit<ChoiceInput, 'handlerId' | 'choiceReason'>): DeclaredConflicts => ({
  firms: input.opposingFirms ?? [],
  handlerIds: input.conflictedHandlerIds ?? [],
});

/** Everybody on the own roster in the order for a case. */
export async function rankedFor(
  tx: Tx,
  aidCase: CaseMatter & { readonly id: string },
  input: Omit<ChoiceInput, 'handlerId' | 'choiceReason'>,
  on: Day,
): Promise<RankedHandler[]> {
  const candidates = await candidatesFor(tx, aidCase.id, declaredOf(input));
  const byId = new Map(candidates.map(({ handler }) => [handler.id, handler]));
  return rank(candidates, needsOf(aidCase, input.language), on).flatMap((ranked) => {
    const handler = byId.get(ranked.handlerId);
    return handler ? [{ ...ranked, handler }] : [];
  });
}

/**
 * The choice of an officer against the order of the day, which is kept with it.
 * @throws Refusal `handler.not_found`, `case.cannot_take_case`, `case.choice_reason_needed`, `case.not_to_yourself`
 */
export async function choose(
  tx: Tx,
  aidCase: CaseMatter & { readonly id: string },
  input: ChoiceInput,
  on: Day,
): Promise<Choice> {
  const ranking = await rankedFor(tx, aidCase, input, on);
  const chosen = isId(input.handlerId)
    ? ranking.find((each) => each.handlerId === input.handlerId)
    : undefined;
  if (!chosen) throw handlerNotFound('handlerId');
  if (chosen.place === null) throw cannotTakeCase(chosen.exclusions);
  if (chosen.handler.accountId !== null && chosen.handler.accountId === tx.ctx.accountId)
    throw notToYourself();
  return {
    handlerId: chosen.handlerId,
    place: chosen.place,
    ranking: ranking.map(({ handler: _, ...each }) => each),
    choiceReason: chosen.place === 1 ? null : reasonOf(input, chosen.place),
  };
}

function reasonOf(input: ChoiceInput, place: number): string {
  if (!input.choiceReason?.trim()) throw choiceReasonNeeded(place);
  return neededReason('choiceReason', input.choiceReason, { zh: '理由', en: 'a reason' });
}
