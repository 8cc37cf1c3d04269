import { newId } from '@fayuan/kernel';
import type { Args } from '../documents.js';
import { CHAIN } from '../turns.js';
import { type Act, act, key, OWN_AND_BELOW, OWN_ONLY } from './act.js';

const PASSWORD = 'correct horse 电池 2';

/** A person of the unit, by the planted account. */
const onAccount = (mutation: string, more: Args): Act[] => [
  act(`${mutation}.accountId`, {
    args: (target, own) => ({
      accountId: target.id('account', CHAIN),
      unitId: own.unitId,
      ...more,
      ...key(),
    }),
    mayAs: OWN_ONLY,
  }),
  act(`${mutation}.unitId`, {
    args: (target) => ({ accountId: target.id('account', CHAIN), unitId: target.unitId, ...more, ...key() }),
    mayAs: OWN_AND_BELOW,
  }),
];

/** What is done to a person of a unit. */
export const ACCOUNT_ACTS: readonly Act[] = [
  act('createAccount.input.unitId', {
    args: (target) => ({
      input: {
        unitId: target.unitId,
        login: `n${newId().replaceAll('-', '')}`,
        name: '新人',
        password: PASSWORD,
        roles: ['LEADER'],
      },
      ...key(),
    }),
    mayAs: OWN_AND_BELOW,
  }),
  ...onAccount('setAccountRoles', { roles: ['LEADER'] }),
  ...onAccount('setAccountActive', { active: false }),
  ...onAccount('resetPassword', { password: PASSWORD }),
];
