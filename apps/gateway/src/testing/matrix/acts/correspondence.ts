import { newId } from '@fayuan/kernel';
import type { Args } from '../documents.js';
import { CHAIN, DRAFT, OWN } from '../turns.js';
import type { Target } from '../targets.js';
import { type Act, act, key, onId, OWN_ONLY, reviews } from './act.js';

const paperInput = (more: object = {}): Args => ({
  kind: 'LETTER',
  title: '关于商请协助的函',
  sections: [{ heading: '', text: '正文' }],
  bodyIds: [],
  ...more,
});

/** What a request, report or letter may name, in a new one and in an edit of an own one. */
const onPaper = (mutation: string, place: (own: Target) => Args): Act[] => [
  act(`${mutation}.input.directiveId`, {
    args: (target, own) => ({
      ...place(own),
      input: paperInput({ directiveId: target.id('directive', DRAFT) }),
      ...key(),
    }),
    mayAs: OWN_ONLY,
  }),
  act(`${mutation}.input.bodyIds`, {
    args: (target, own) => ({
      ...place(own),
      input: paperInput({ bodyIds: [target.id('outside_body', CHAIN)] }),
      ...key(),
    }),
    mayAs: OWN_ONLY,
  }),
];

/** What the superior does with a paper of a unit directly below. */
const onSentUp = (mutation: string): Act =>
  act(`${mutation}.id`, {
    args: (target) => ({ id: target.id('correspondence', OWN), ...key() }),
    mayAs: [],
    may: reviews,
  });

const onLetter = (mutation: string, more: Args): Act[] => [
  onId(mutation, 'correspondence', { bodyId: newId(), ...more }),
  act(`${mutation}.bodyId`, {
    args: (target, own) => ({
      id: own.id('correspondence', DRAFT),
      bodyId: target.id('outside_body', CHAIN),
      ...more,
      ...key(),
    }),
    mayAs: OWN_ONLY,
  }),
];

/** What is done with requests, reports, letters and the bodies they go to. */
export const CORRESPONDENCE_ACTS: readonly Act[] = [
  ...onPaper('draftCorrespondence', () => ({})),
  ...onPaper('editCorrespondence', (own) => ({ id: own.id('correspondence', CHAIN) })),
  onId('editCorrespondence', 'correspondence', { input: paperInput() }),
  onId('submitCorrespondence', 'correspondence'),
  onId('signOffCorrespondence', 'correspondence', {}, DRAFT),
  onId('returnCorrespondence', 'correspondence', { reason: '请改' }, DRAFT),
  onId('sendCorrespondence', 'correspondence'),
  onSentUp('signForCorrespondence'),
  onSentUp('draftReply'),
  act('saveOutsideBody.input.id', {
    args: (target) => ({
      input: { id: target.id('outside_body', CHAIN), name: `法院${newId()}`, kind: 'COURT' },
      ...key(),
    }),
    mayAs: OWN_ONLY,
  }),
  ...onLetter('recordLetterDelivery', { deliveredOn: '2026-06-01', way: 'POST', deliveredBy: '某人' }),
  act('recordLetterDelivery.receiptFileIds', {
    args: (target, own) => ({
      id: own.id('correspondence', DRAFT),
      bodyId: own.id('outside_body', DRAFT),
      deliveredOn: '2026-06-01',
      way: 'POST',
      deliveredBy: '某人',
      receiptFileIds: [target.id('stored_file', CHAIN)],
      ...key(),
    }),
    mayAs: OWN_ONLY,
  }),
  ...onLetter('recordLetterReply', { repliedOn: '2026-06-01' }),
];
