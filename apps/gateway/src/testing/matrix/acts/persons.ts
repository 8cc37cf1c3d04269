import type { Target } from '../targets.js';
import { CHAIN } from '../turns.js';
import { type Act, act, key, onId, OWN_ONLY } from './act.js';

const REASON = '核对受援人身份';

const member = (owner: Target, unit: Target) => ({
  id: owner.id('person', CHAIN),
  accountId: unit.id('account', CHAIN),
});

/** What is done with persons themselves. */
export const PERSON_ACTS: readonly Act[] = [
  onId('unmaskPerson', 'person', { fields: ['NAME'], reason: REASON }),
  onId('exportPerson', 'person', { reason: REASON }),
  onId('erasePerson', 'person', { reason: REASON }),
  ...['addToPersonTeam', 'removeFromPersonTeam'].flatMap((mutation) => [
    act(`${mutation}.id`, {
      args: (target, own) => ({ ...member(target, own), reason: REASON, ...key() }),
      mayAs: OWN_ONLY,
    }),
    act(`${mutation}.accountId`, {
      args: (target, own) => ({ ...member(own, target), reason: REASON, ...key() }),
      mayAs: OWN_ONLY,
    }),
  ]),
];
