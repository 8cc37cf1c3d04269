import { CHAIN } from '../turns.js';
import { type Act, act, key, onId, OWN_ONLY } from './act.js';

const REASON = '核对受援人身份';

/** What is done with persons themselves. */
export const PERSON_ACTS: readonly Act[] = [
  onId('unmaskPerson', 'person', { fields: ['NAME'], reason: REASON }),
  onId('exportPerson', 'person', { reason: REASON }),
  onId('erasePerson', 'person', { reason: REASON }),
  act('addToPersonTeam.id', {
    args: (target, own) => ({
      id: target.id('person', CHAIN),
      accountId: own.id('account', CHAIN),
      ...key(),
    }),
    mayAs: OWN_ONLY,
  }),
  act('addToPersonTeam.accountId', {
    args: (target, own) => ({
      id: own.id('person', CHAIN),
      accountId: target.id('account', CHAIN),
      ...key(),
    }),
    mayAs: OWN_ONLY,
  }),
];
