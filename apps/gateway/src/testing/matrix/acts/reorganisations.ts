import type { Args } from '../documents.js';
import { type Act, act, key, OWN_AND_BELOW } from './act.js';

const decided: Args = { effectiveOn: '2026-05-01', reason: '批复' };
const change = (given: Args): Args => ({ change: { ...decided, ...given }, ...key() });

/** What is done to the tree: only within the own branch, and never to the own unit. */
export const REORGANISATION_ACTS: readonly Act[] = [
  act('reorganise.change.unitId', {
    args: (target, own) => change({ kind: 'MOVE', unitId: target.unitId, parentId: own.unitId }),
    mayAs: ['above'],
  }),
  act('reorganise.change.parentId', {
    args: (target, own) => change({ kind: 'MOVE', unitId: own.childId, parentId: target.unitId }),
    mayAs: OWN_AND_BELOW,
  }),
  act('reorganise.change.successorId', {
    args: (target, own) => change({ kind: 'MERGE', unitId: own.childId, successorId: target.unitId }),
    mayAs: OWN_AND_BELOW,
  }),
];
