import type { BoardQuery, DirectiveFieldsFragment } from '../generated/graphql.js';

export type Board = BoardQuery['board'];

/** Opens the rows behind a number: whose, of which indicator, and what to call it. */
export type OpenRows = (unit: { id: string; name: string }, indicator: string, title: string) => void;

/** The days whose figures belong to the directive, as the board counts them: its period, on to the last due day of a task. */
export const figureSpan = ({ campaign, startsOn, endsOn, tasks }: DirectiveFieldsFragment) => ({
  from: startsOn,
  to: [endsOn, ...tasks.map(({ dueOn }) => dueOn)].sort().at(-1) ?? endsOn,
  campaignId: campaign.id,
});
