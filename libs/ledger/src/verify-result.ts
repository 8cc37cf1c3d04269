/** A figure that is not what the facts say. */
export interface FigureDifference {
  readonly unit: string;
  readonly indicator: string;
  /** Persons are recounted by years, for they do not add up from shorter spans. */
  readonly span: 'day' | 'month' | 'year';
  /** Of a month or year its first. */
  readonly day: string;
  /** Null for "whatever the campaign". */
  readonly campaignId: string | null;
  /** From the facts alone, and as figures are read: from cells + tail, or by `distinct_persons`. */
  readonly rebuilt: number;
  readonly shown: number;
  /** The part the unit counted itself; 0 for persons. */
  readonly rebuiltOwn: number;
  readonly shownOwn: number;
}

export interface VerifyResult {
  readonly facts: number;
  /** Cells rebuilt or found, at every unit of the tree. */
  readonly cells: number;
  /** How many cells differ; at most `MOST_LISTED` of them per indicator are listed. */
  readonly differing: number;
  /** Rows of persons that lie at another path than their unit, or take back something other than was posted. */
  readonly tornPersons: number;
  readonly differences: readonly FigureDifference[];
}

export const NOTHING_VERIFIED: VerifyResult = {
  facts: 0,
  cells: 0,
  differing: 0,
  tornPersons: 0,
  differences: [],
};

export const both = (a: VerifyResult, b: VerifyResult): VerifyResult => ({
  facts: a.facts + b.facts,
  cells: a.cells + b.cells,
  differing: a.differing + b.differing,
  tornPersons: a.tornPersons + b.tornPersons,
  differences: [...a.differences, ...b.differences],
});

export const isRight = (result: VerifyResult): boolean => result.differing + result.tornPersons === 0;
