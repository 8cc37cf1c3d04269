import type { TestUnit } from '@fayuan/testing';
import type { Args } from '../documents.js';
import { CHAIN, DRAFT } from '../turns.js';
import type { Target } from '../targets.js';
import { type Act, act, key, onId, OWN_ONLY, received } from './act.js';
import { directiveInput, NAMED_IN_TASKS, TASK } from './directive-input.js';
import { onRecipients } from './unit-lists.js';

/** The planted receipts of the chain carry the province's campaign. */
const signedForCampaign = (actor: TestUnit, owner: TestUnit): boolean =>
  owner.level === 'province' && actor.path.startsWith(`${owner.path}.`);

/** What a draft may name, in a new one and in an edit of the own draft. */
const onDraft = (mutation: string, place: (own: Target) => Args): Act[] => [
  act(`${mutation}.input.mergedCampaignId`, {
    args: (target, own) => ({
      ...place(own),
      input: directiveInput({ mergedCampaignId: target.id('campaign', CHAIN) }),
      ...key(),
    }),
    mayAs: OWN_ONLY,
    may: signedForCampaign,
  }),
  act(`${mutation}.input.supersedesId`, {
    args: (target, own) => ({
      ...place(own),
      input: directiveInput({ supersedesId: target.id('directive', CHAIN) }),
      ...key(),
    }),
    mayAs: OWN_ONLY,
  }),
  ...NAMED_IN_TASKS.map(([part, terms]) =>
    act(`${mutation}.input.tasks.${part}`, {
      args: (target, own) => ({
        ...place(own),
        input: directiveInput({ tasks: [{ ...TASK, ...terms(target.unitId, own) }], recipients: {} }),
        ...key(),
      }),
      mayAs: ['above'],
    }),
  ),
  act(`${mutation}.input.recipients.unitIds`, {
    args: (target, own) => ({
      ...place(own),
      input: directiveInput({ recipients: { unitIds: [target.unitId] } }),
      ...key(),
    }),
    mayAs: ['above'],
  }),
  ...onRecipients(`${mutation}.input`, (own, recipients) => ({
    ...place(own),
    input: directiveInput({ recipients }),
    ...key(),
  })),
];

/** What the issuer does to a directive, its drafts and templates. */
export const DIRECTIVE_ACTS: readonly Act[] = [
  act('draftDirective.input.reissuesId', {
    args: (target) => ({ input: directiveInput({ reissuesId: target.id('directive', CHAIN) }), ...key() }),
    mayAs: [],
    may: received,
  }),
  act('editDirective.input.reissuesId', {
    args: (target, own) => ({
      id: own.id('directive', DRAFT),
      input: directiveInput({ reissuesId: target.id('directive', CHAIN) }),
      ...key(),
    }),
    mayAs: [],
  }),
  ...onDraft('draftDirective', () => ({})),
  ...onDraft('editDirective', (own) => ({ id: own.id('directive', DRAFT) })),
  onId('editDirective', 'directive', { input: directiveInput() }, DRAFT),
  onId('submitDirective', 'directive', {}, DRAFT),
  onId('signOffDirective', 'directive', {}, DRAFT),
  onId('returnDirectiveDraft', 'directive', { reason: '请改' }, DRAFT),
  onId('issueDirective', 'directive', {}, DRAFT),
  onId('discardDirective', 'directive', { reason: '作废' }, DRAFT),
  onId('closeDirective', 'directive', { reason: '办结' }),
  onId('archiveDirective', 'directive'),
  onId('withdrawDirective', 'directive', { reason: '有误' }),
  onId('annulDirective', 'directive', { reason: '调整' }),
  onId('restoreDraftVersion', 'directive', { no: 1 }, DRAFT),
  onId('removeTemplate', 'directive_template'),
  act('keepTemplate.directiveId', {
    args: (target) => ({ directiveId: target.id('directive', DRAFT), name: '模板', ...key() }),
    mayAs: OWN_ONLY,
  }),
];
