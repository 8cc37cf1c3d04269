import { CHAIN, OWN } from '../turns.js';
import { byTurn, cursor, type Draw, sampled } from './draw.js';

/** What may be asked about handlers, the handling of cases and subsidies. */
export const HANDLING_QUESTIONS: Readonly<Record<string, Draw>> = {
  handlers: sampled((target) => [
    { filter: { includeEnded: true }, first: 20 },
    {
      filter: { search: target.code, kind: 'LAWYER', specialty: 'LABOUR', tag: 'MINORS' },
      after: cursor('', target.id('handler', CHAIN)),
    },
  ]),
  handlerCandidates: (target) => [
    {
      caseId: target.id('aid_case', CHAIN),
      wish: {
        language: '手语',
        opposingFirms: ['某所'],
        conflictedHandlerIds: [target.id('handler', CHAIN)],
      },
    },
    ...byTurn(target, 'aid_case', 'caseId').map((at) => ({ ...at, wish: {} })),
  ],
  caseHandling: (target) => byTurn(target, 'aid_case', 'caseId'),
  subsidies: (target) => [
    { filter: { caseId: target.id('aid_case', CHAIN) } },
    {
      filter: { states: ['PROPOSED'], kind: 'CASE', handlerId: target.id('handler', OWN) },
      first: 20,
      after: cursor('2026-05-21', target.id('subsidy', OWN)),
    },
    { filter: {}, first: 20 },
  ],
};
