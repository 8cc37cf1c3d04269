import type { Target } from '../targets.js';
import { CHAIN } from '../turns.js';
import { type Act, act, key, OWN_ONLY } from './act.js';

const member = (owner: Target, unit: Target) => ({
  caseId: owner.id('aid_case', CHAIN),
  accountId: unit.id('account', CHAIN),
  reason: '会同办理本案',
});

/** Who is let into a sealed case, and who leaves it. */
export const TEAM_ACTS: readonly Act[] = ['addToCaseTeam', 'removeFromCaseTeam'].flatMap((mutation) => [
  act(`${mutation}.caseId`, {
    args: (target, own) => ({ ...member(target, own), ...key() }),
    mayAs: OWN_ONLY,
  }),
  act(`${mutation}.accountId`, {
    args: (target, own) => ({ ...member(own, target), ...key() }),
    mayAs: OWN_ONLY,
  }),
]);
