import type { Args } from '../documents.js';
import { CHAIN } from '../turns.js';
import type { Target } from '../targets.js';
import { type Act, act, key, onId, OWN_ONLY, received } from './act.js';

const activityInput = (more: object = {}): Args => ({
  kind: 'CONSULTATION_EVENT',
  title: '咨询',
  heldOn: '2026-05-11',
  place: '广场',
  measures: [{ indicator: 'consultations', quantity: 1 }],
  ...more,
});

/** What an activity may name, in a new one and in an edit of an own one. */
const onActivity = (mutation: string, place: (own: Target) => Args): Act[] => [
  act(`${mutation}.input.directiveId`, {
    args: (target, own) => ({
      ...place(own),
      input: activityInput({ directiveId: target.id('directive', CHAIN) }),
      ...key(),
    }),
    mayAs: OWN_ONLY,
    may: received,
  }),
  act(`${mutation}.input.inspectedUnitId`, {
    args: (target, own) => ({
      ...place(own),
      input: activityInput({
        kind: 'INSPECTION',
        measures: [{ indicator: 'inspections', quantity: 1 }],
        inspectedUnitId: target.unitId,
      }),
      ...key(),
    }),
    mayAs: ['self', 'above'],
  }),
  act(`${mutation}.input.photoIds`, {
    args: (target, own) => ({
      ...place(own),
      input: activityInput({ photoIds: [target.id('stored_file', CHAIN)] }),
      ...key(),
    }),
    mayAs: OWN_ONLY,
  }),
];

/** What is done with an activity. */
export const ACTIVITY_ACTS: readonly Act[] = [
  ...onActivity('recordActivity', () => ({})),
  ...onActivity('editActivity', (own) => ({ id: own.id('activity', CHAIN), version: 1, reason: '更正' })),
  onId('editActivity', 'activity', { version: 1, reason: '更正', input: activityInput() }),
  onId('deleteActivity', 'activity', { version: 1, reason: '重复' }),
];
