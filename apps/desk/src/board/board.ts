import type { BoardQuery, DirectiveFieldsFragment } from '../generated/graphql.js';

export type Board = BoardQuery['board'];

/** Opens the rows behind a number: whose, of which indicator, and what to call it. */
export type OpenRows = (unit: { id: string; name: string }, indicator: string, title: string) => void;

/** The days an activity for the directive can lie in: from the first day of its campaigns to its last deadline. */
export const figureSpan = (directive: DirectiveFieldsFragment) => {
  const { campaign, startsOn, endsOn, reportDue, tasks } = directive;
  const ends = [campaign.endsOn, endsOn, reportDue, ...tasks.map(({ dueOn }) => dueOn)].sort();
  return {
    from: [campaign.startsOn, startsOn].sort()[0] ?? startsOn,
    to: ends.at(-1) ?? endsOn,
    campaignId: campaign.id,
  };
};
