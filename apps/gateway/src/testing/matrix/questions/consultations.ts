import { CHAIN, OWN } from '../turns.js';
import { byTurn, cursor, type Draw, PERIOD } from './draw.js';

/** What may be asked about consultations. */
export const CONSULTATION_QUESTIONS: Readonly<Record<string, Draw>> = {
  consultations: (target) => [
    { filter: { unitId: target.unitId, includeDeleted: true }, first: 12 },
    ...(target.sample
      ? [
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
        ]
      : []),
  ],
  consultation: (target) => byTurn(target, 'consultation', 'id'),
};
