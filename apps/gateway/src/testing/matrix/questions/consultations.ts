import { CHAIN, OWN } from '../turns.js';
import { both, byTurn, cursor, type Draw, PERIOD, sampled } from './draw.js';

/** What may be asked about consultations. */
export const CONSULTATION_QUESTIONS: Readonly<Record<string, Draw>> = {
  consultations: both(
    ({ unitId }) => [{ filter: { unitId, includeDeleted: true }, first: 12 }],
    sampled((target) => [
      {
        filter: {
          channel: 'VISIT',
          matter: 'civil',
          group: 'WOMEN',
          result: 'DRAFTED',
          activityId: target.id('activity', CHAIN),
          unanswered: false,
          ownOnly: false,
          ...PERIOD,
        },
        after: cursor('2026-05-31', target.id('consultation', OWN)),
      },
    ]),
  ),
  consultation: (target) => byTurn(target, 'consultation', 'id'),
  consultationNote: (target) => byTurn(target, 'consultation', 'id'),
};
