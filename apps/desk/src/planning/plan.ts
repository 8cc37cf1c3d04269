import type { DeadlinePlanQuery } from '../generated/graphql.js';

export type Plan = DeadlinePlanQuery['deadlinePlan'];
