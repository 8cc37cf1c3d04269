import type { TeamFieldsFragment } from '../generated/graphql.js';

export type Team = TeamFieldsFragment;
export type Member = Team['members'][number];
