import type { CaseStage } from '../generated/graphql.js';

/** What the list on the screen is filtered by. */
export interface ListedCases {
  readonly stages: readonly CaseStage[];
  readonly number: string;
}

/** Where the gateway gives the list that is on the screen as an Excel workbook. */
export function workbookAddress({ stages, number }: ListedCases): string {
  const asked = new URLSearchParams();
  if (stages.length > 0) asked.set('stages', stages.join(','));
  if (number) asked.set('number', number);
  return `/cases.xlsx?${asked.toString()}`;
}
