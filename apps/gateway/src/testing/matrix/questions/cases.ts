import { OWN } from '../turns.js';
import { both, byTurn, cursor, type Draw, ofKin } from './draw.js';

/** What may be asked about cases. */
export const CASE_QUESTIONS: Readonly<Record<string, Draw>> = {
  cases: both(
    ({ unitId }) => [{ filter: { unitId }, first: 20 }],
    ofKin((target) => [
      {
        filter: { unitId: target.unitId, stages: ['RECEIVED'], caseType: 'CIVIL', number: '号' },
        after: cursor('2026-05-20', target.id('aid_case', OWN)),
      },
    ]),
  ),
  case: (target) => byTurn(target, 'aid_case', 'id'),
  caseEvents: (target) => byTurn(target, 'aid_case', 'id'),
  caseTeam: (target) => byTurn(target, 'aid_case', 'caseId'),
  caseLetters: (target) => byTurn(target, 'aid_case', 'caseId'),
  ledgerImport: (target) => byTurn(target, 'ledger_import', 'id'),
};
