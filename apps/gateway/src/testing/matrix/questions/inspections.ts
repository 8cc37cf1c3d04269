import { CHAIN, DRAFT, OWN } from '../turns.js';
import { both, byTurn, cursor, type Draw, ofKin, PERIOD, sampled } from './draw.js';

/** What may be asked about visits, their plans and what they found. */
export const INSPECTION_QUESTIONS: Readonly<Record<string, Draw>> = {
  findings: both(
    ({ unitId }) => [{ filter: { unitId }, first: 20 }],
    ofKin((target) => [
      {
        filter: {
          unitId: target.unitId,
          inspectionId: target.id('activity', DRAFT),
          directiveId: target.id('directive', CHAIN),
          statuses: ['OPEN'],
          overdue: true,
          byOwnInspectors: true,
          awaitsOwnUnit: true,
        },
        after: cursor('2026-05-01', target.id('finding', CHAIN)),
      },
    ]),
  ),
  inspections: both(
    ({ unitId }) => [{ filter: { unitId }, first: 20 }],
    sampled((target) => [
      {
        filter: {
          unitId: target.unitId,
          directiveId: target.id('directive', CHAIN),
          ...PERIOD,
          onlyUnvisited: true,
        },
        after: cursor('0'),
      },
    ]),
  ),
  inspectionRounds: both(
    ({ unitId }) => [{ filter: { unitId }, first: 20 }],
    sampled((target) => [
      {
        filter: { unitId: target.unitId, directiveId: target.id('directive', CHAIN) },
        after: cursor(target.id('inspection_round', OWN)),
      },
    ]),
  ),
  inspectionRound: (target) => byTurn(target, 'inspection_round', 'id'),
};
