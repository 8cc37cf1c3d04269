import type { CaseMatter } from '../aid-case.js';

/** What an applicant says of the household's means. */
export interface Means {
  /** People living from the income, the applicant among them. */
  readonly householdSize: number;
  /** Of the household in a month, in cents. */
  readonly monthlyIncome: number;
  /** Of the applicant alone in a month, in cents. */
  readonly ownIncome: number | null;
  /** The opponent lives in the household: the applicant is looked at alone (办理法律援助案件程序规定第18条). */
  readonly opponentInHousehold: boolean;
}

export const MEANS_RESULTS = [
  'no_condition',
  'not_verified',
  'met',
  'not_met',
  'not_said',
  'no_standard',
] as const;
export type MeansResult = (typeof MEANS_RESULTS)[number];

/** Monthly income a head, in whole cents rounded down: in doubt for the applicant. */
export const incomeAHead = (means: Means): number =>
  means.opponentInHousehold && means.ownIncome !== null
    ? means.ownIncome
    : Math.floor(means.monthlyIncome / means.householdSize);

/**
 * Whether the means condition is met (arts. 32, 34, 42): no test at all on a ground of art. 32, no verification on one of
 * art. 42, else income a head against the standard of the place that accepts the application.
 * @param standard the most a head may have in a month, in cents; null where none was published
 */
export function meansResult(
  matter: Pick<CaseMatter, 'noMeansCondition' | 'meansNotVerified'>,
  means: Means | null,
  standard: number | null,
): MeansResult {
  if (matter.noMeansCondition !== null) return 'no_condition';
  if (matter.meansNotVerified !== null) return 'not_verified';
  if (means === null) return 'not_said';
  if (standard === null) return 'no_standard';
  return incomeAHead(means) <= standard ? 'met' : 'not_met';
}
