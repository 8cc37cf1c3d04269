import type { Args } from '../documents.js';
import { type Act, act, key, OWN_AND_BELOW } from './act.js';

const decided: Args = { effectiveOn: '2026-05-01', reason: '批复' };

/** What is done to the tree: only within the own branch, and never to the own unit. */
export const REORGANISATION_ACTS: readonly Act[] = [
  act('moveUnit.unitId', {
    args: (target, own) => ({ unitId: target.unitId, parentId: own.unitId, ...decided, ...key() }),
    mayAs: ['above'],
  }),
  act('moveUnit.parentId', {
    args: (target, own) => ({ unitId: own.childId, parentId: target.unitId, ...decided, ...key() }),
    mayAs: OWN_AND_BELOW,
  }),
];
