import type { Args } from '../documents.js';
import { CHAIN, OWN } from '../turns.js';
import { type Act, act, key, onId, OWN_ONLY } from './act.js';
import { DAYS, NAMED_IN_TASKS, TASK } from './directive-input.js';

const amendmentInput = (tasks: readonly Args[]): Args => ({
  title: '通知',
  sections: [{ heading: '一', text: '正文' }],
  ...DAYS,
  tasks,
});

const onAmendment = (): Act[] => [
  act('proposeAmendment.directiveId', {
    args: (target) => ({
      directiveId: target.id('directive', CHAIN),
      input: amendmentInput([]),
      reason: '调整',
      ...key(),
    }),
    mayAs: OWN_ONLY,
  }),
  ...NAMED_IN_TASKS.map(([part, terms]) =>
    act(`proposeAmendment.input.tasks.${part}`, {
      args: (target, own) => ({
        // Nothing above binds the days of this one.
        directiveId: own.id('directive', OWN),
        input: amendmentInput([{ ...TASK, ...terms(target.unitId, own) }]),
        reason: '调整',
        ...key(),
      }),
      mayAs: ['above'],
    }),
  ),
];

/** How an issued directive is changed. */
export const AMENDMENT_ACTS: readonly Act[] = [
  ...onAmendment(),
  onId('approveAmendment', 'directive_change'),
  onId('refuseAmendment', 'directive_change', { reason: '不改' }),
];
