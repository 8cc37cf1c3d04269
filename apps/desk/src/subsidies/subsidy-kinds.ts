import type { SubsidyKind } from '../generated/graphql.js';

/** What is paid for, in the order of the screens. */
export const SUBSIDY_KINDS: readonly SubsidyKind[] = ['CASE', 'DUTY_LAWYER', 'CONSULTATION'];
