import { CHAIN, OWN } from '../turns.js';
import { type Act, act, key, OWN_AND_BELOW } from './act.js';

/** How those who are late are chased, and messages sent again. */
export const CHASING_ACTS: readonly Act[] = [
  act('chaseUnits.directiveId', {
    args: (target, own) => ({ directiveId: target.id('directive', CHAIN), unitIds: [own.unitId], ...key() }),
    mayAs: ['self', 'above', 'below'],
  }),
  act('chaseUnits.unitIds', {
    args: (target, own) => ({ directiveId: own.id('directive', CHAIN), unitIds: [target.unitId], ...key() }),
    mayAs: ['above'],
  }),
  act('chaseUnits.overdueBelow', {
    args: (target, own) => ({
      directiveId: own.id('directive', CHAIN),
      unitIds: [],
      overdueBelow: target.unitId,
      ...key(),
    }),
    mayAs: OWN_AND_BELOW,
  }),
  act('retryDelivery.id', {
    args: (target) => ({ id: target.id('delivery', OWN), ...key() }),
    mayAs: OWN_AND_BELOW,
  }),
];
