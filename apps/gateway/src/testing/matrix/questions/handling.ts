import { CHAIN, OWN } from '../turns.js';
import { both, byTurn, cursor, type Draw, ofKin, sampled } from './draw.js';

/** What may be asked about handlers, the handling of cases and subsidies. */
export const HANDLING_QUESTIONS: Readonly<Record<string, Draw>> = {
  handlers: sampled((target) => [
    { filter: { includeEnded: true }, first: 20 },
    {
      filter: { search: target.code, kind: 'LAWYER', specialty: 'LABOUR', tag: 'MINORS' },
      after: cursor('', target.id('handler', CHAIN)),
    },
  ]),
  handlerCandidates: both(
    (target) => byTurn(target, 'aid_case', 'caseId').map((at) => ({ ...at, wish: {} })),
    ofKin((target) => [
      {
        caseId: target.id('aid_case', CHAIN),
        wish: {
          language: '手语',
          opposingFirms: ['某所'],
          conflictedHandlerIds: [target.id('handler', CHAIN)],
        },
      },
    ]),
  ),
  caseHandling: (target) => byTurn(target, 'aid_case', 'caseId'),
  subsidies: both(
    (target) => byTurn(target, 'aid_case', 'caseId').map((filter) => ({ filter })),
    ofKin((target) => [
      {
        filter: { states: ['PROPOSED'], kind: 'CASE', handlerId: target.id('handler', OWN) },
        first: 20,
        after: cursor('2026-05-21', target.id('subsidy', OWN)),
      },
      { filter: {}, first: 20 },
    ]),
  ),
};
