import { type Rating, VISIT_QUESTIONS, type VisitAnswers } from './visit.js';

/**
 * What an answer is worth, in hundredths. No rule of the ministry sets these; a basic satisfaction counts 60 as the pass
 * mark of the usual hundred does. The five questions weigh the same.
 */
export const RATING_WEIGHTS: Readonly<Record<Rating, number>> = {
  satisfied: 100,
  basically_satisfied: 60,
  dissatisfied: 0,
};

/** The most that five answers are worth, in hundredths. */
export const FULL_SCORE = 100 * VISIT_QUESTIONS.length;

/** What the answers of one visit are worth, 0 to 500. */
export const scoreOf = (answers: VisitAnswers): number =>
  VISIT_QUESTIONS.reduce((sum, question) => sum + RATING_WEIGHTS[answers[question]], 0);

/** The case counts as satisfied when the recipient is, all in all, at least basically (catalogue: visits_satisfied). */
export const isSatisfied = (answers: VisitAnswers): boolean => answers.overall !== 'dissatisfied';

/** A rate with both its parts, so that rates of several units or strata add up instead of being averaged. */
export interface WeightedRate {
  readonly numerator: number;
  readonly denominator: number;
  /** Percent, one decimal; null when nobody rated. */
  readonly percent: number | null;
}

/** What was answered in one layer of the cases that a round was drawn from. */
export interface StratumAnswers {
  /** Closed cases of the layer in the whole frame. */
  readonly frame: number;
  readonly rated: number;
  /** Sum of `scoreOf` over the rated. */
  readonly score: number;
}

/**
 * Satisfaction over the whole frame: every rated visit speaks for as many cases as its layer has per rated visit, so a layer
 * that was asked more often does not weigh more. Layers that nobody rated say nothing and are left out of both parts.
 */
export function weightedRate(strata: readonly StratumAnswers[]): WeightedRate {
  const asked = strata.filter(({ rated }) => rated > 0);
  const numerator = asked.reduce((sum, { frame, rated, score }) => sum + (frame / rated) * score, 0);
  const denominator = asked.reduce((sum, { frame }) => sum + frame * FULL_SCORE, 0);
  const percent = denominator === 0 ? null : Math.round((numerator / denominator) * 1000) / 10;
  return { numerator, denominator, percent };
}
