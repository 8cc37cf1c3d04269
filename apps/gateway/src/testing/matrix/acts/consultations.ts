import type { Args } from '../documents.js';
import { CHAIN } from '../turns.js';
import { type Act, act, key, onId, OWN_ONLY } from './act.js';

const consultationInput = (more: object = {}): Args => ({
  channel: 'VISIT',
  matters: ['civil.wages'],
  groups: ['WOMEN'],
  occurredOn: '2026-05-11',
  ...more,
});

/** What is done with a consultation, and with files of them. */
export const CONSULTATION_ACTS: readonly Act[] = [
  act('recordConsultation.input.activityId', {
    args: (target) => ({
      input: consultationInput({ channel: 'EVENT', activityId: target.id('activity', CHAIN) }),
      ...key(),
    }),
    mayAs: OWN_ONLY,
  }),
  act('editConsultation.input.activityId', {
    args: (target, own) => ({
      id: own.id('consultation', CHAIN),
      version: 1,
      reason: '更正',
      input: consultationInput({ channel: 'EVENT', activityId: target.id('activity', CHAIN) }),
      ...key(),
    }),
    mayAs: OWN_ONLY,
  }),
  onId('editConsultation', 'consultation', { version: 1, reason: '更正', input: consultationInput() }),
  onId('deleteConsultation', 'consultation', { version: 1, reason: '重复' }),
  onId('beginLedgerImport', 'ledger_import', { goodOnly: true }),
];
