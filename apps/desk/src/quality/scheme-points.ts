import type { FileGrade, ReviewSchemeFieldsFragment } from '../generated/graphql.js';

type Scheme = Pick<ReviewSchemeFieldsFragment, 'items' | 'thresholds'>;

/** The scheme that holds on a day: the newest version that is valid by then. */
export const schemeOn = (
  schemes: readonly ReviewSchemeFieldsFragment[],
  day: string,
): ReviewSchemeFieldsFragment | undefined =>
  schemes
    .filter(({ validFrom }) => validFrom <= day)
    .reduce<ReviewSchemeFieldsFragment | undefined>(
      (found, each) => (!found || each.version > found.version ? each : found),
      undefined,
    );

/** What the points given so far come to, of a hundred, as the server reckons it; null while items are without points. */
export const totalOf = ({ items }: Scheme, given: readonly (number | null | undefined)[]): number | null => {
  if (openItems({ items }, given) > 0) return null;
  const most = items.reduce((sum, { points }) => sum + points, 0);
  const sum = items.reduce((all, _item, at) => all + (given[at] ?? 0), 0);
  return Math.round((sum / most) * 10_000) / 100;
};

/** How many items have no points yet. */
export const openItems = (
  { items }: Pick<Scheme, 'items'>,
  given: readonly (number | null | undefined)[],
): number => items.filter((_item, at) => typeof given[at] !== 'number').length;

export const gradeOf = ({ thresholds }: Pick<Scheme, 'thresholds'>, total: number): FileGrade => {
  if (total >= thresholds.excellent) return 'EXCELLENT';
  if (total >= thresholds.good) return 'GOOD';
  return total >= thresholds.passed ? 'PASSED' : 'FAILED';
};
