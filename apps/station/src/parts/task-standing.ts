import type { DirectiveTasksQuery } from '../generated/graphql.js';

/** How the own unit stands with one task of a directive. */
export type TaskStanding = DirectiveTasksQuery['directiveTasks'][number];
