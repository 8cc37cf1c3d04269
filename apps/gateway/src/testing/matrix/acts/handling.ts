import type { Args } from '../documents.js';
import { CHAIN, DRAFT } from '../turns.js';
import type { Target } from '../targets.js';
import { type Act, act, key, onId, OWN_ONLY } from './act.js';

const handler = (more: Args = {}): Args => ({
  kind: 'VOLUNTEER',
  name: '张某',
  specialties: [],
  tags: [],
  languages: [],
  away: [],
  holdsPublicPost: false,
  ...more,
});

const milestone = (more: Args = {}): Args => ({ kind: 'HEARING', happenedOn: '2026-05-21', ...more });
const replacement: Args = { askedBy: 'RECIPIENT', reason: '不再信任', askedOn: '2026-05-21' };
const subsidy = (target: Target, more: Args): Args => ({
  input: {
    kind: 'CASE',
    caseId: target.id('aid_case', CHAIN),
    handlerId: target.id('handler', CHAIN),
    ...more,
  },
  ...key(),
});

/** An act on an own case that names another row. */
const onOwnCase = (path: string, named: (target: Target) => Args): Act =>
  act(path, {
    args: (target, own) => ({ id: own.id('aid_case', DRAFT), version: 1, ...named(target), ...key() }),
    mayAs: OWN_ONLY,
  });

const onCase = (mutation: string, more: Args = {}): Act =>
  onId(mutation, 'aid_case', { version: 1, ...more }, DRAFT);

/** What is done with the roster, in the handling of cases and for subsidies. */
export const HANDLING_ACTS: readonly Act[] = [
  onId('saveHandler', 'handler', { version: 1, input: handler() }),
  act('saveHandler.input.accountId', {
    args: (target) => ({ input: handler({ accountId: target.id('account', CHAIN) }), ...key() }),
    mayAs: OWN_ONLY,
  }),
  act('assignCase.id', {
    args: (target, own) => ({
      id: target.id('aid_case', DRAFT),
      version: 1,
      handlerId: own.id('handler', CHAIN),
      ...key(),
    }),
    mayAs: OWN_ONLY,
  }),
  onOwnCase('assignCase.handlerId', (target) => ({ handlerId: target.id('handler', CHAIN) })),
  onCase('answerAssignment', { accepts: true }),
  onCase('recordRecipientDelay', { since: '2026-05-21' }),
  onCase('signAgreement', { signedOn: '2026-05-21' }),
  onCase('recordMilestone', { input: milestone() }),
  onOwnCase('recordMilestone.input.fileIds', (target) => ({
    input: milestone({ fileIds: [target.id('stored_file', CHAIN)] }),
  })),
  act('strikeMilestone.id', {
    args: (target, own) => ({
      id: target.id('aid_case', DRAFT),
      version: 1,
      milestoneId: own.id('case_milestone', DRAFT),
      reason: '误记',
      ...key(),
    }),
    mayAs: OWN_ONLY,
  }),
  onOwnCase('strikeMilestone.milestoneId', (target) => ({
    milestoneId: target.id('case_milestone', DRAFT),
    reason: '误记',
  })),
  act('proposeReplacement.id', {
    args: (target, own) => ({
      id: target.id('aid_case', DRAFT),
      version: 1,
      handlerId: own.id('handler', CHAIN),
      ...replacement,
      ...key(),
    }),
    mayAs: OWN_ONLY,
  }),
  onOwnCase('proposeReplacement.handlerId', (target) => ({
    handlerId: target.id('handler', CHAIN),
    ...replacement,
  })),
  onCase('proposeTermination', { askedBy: 'CENTRE', ground: 'OWN_LAWYER', reason: '自行委托' }),
  act('decideHandlingProposal.id', {
    args: (target, own) => ({
      id: target.id('aid_case', CHAIN),
      version: 1,
      proposalId: own.id('handling_proposal', CHAIN),
      approves: true,
      ...key(),
    }),
    mayAs: OWN_ONLY,
  }),
  onOwnCase('decideHandlingProposal.proposalId', (target) => ({
    proposalId: target.id('handling_proposal', CHAIN),
    approves: true,
  })),
  onCase('recordTerminationTold', { toldOn: '2026-05-21' }),
  onCase('issueCaseLetter', { kind: 'APPLICATION_FORM' }),
  onOwnCase('issueCaseLetter.input.servedLetterId', (target) => ({
    kind: 'DELIVERY_RECEIPT',
    input: { servedLetterId: target.id('case_letter', DRAFT) },
  })),
  onCase('issueHandlerLink'),
  onId('revokeHandlerLink', 'handler_link', {}, DRAFT),
  onCase('closeCase', {
    input: { finalPaper: 'JUDGMENT', paperOn: '2026-05-21', receivedOn: '2026-05-21', result: 'WON' },
  }),
  onCase('handInClosingPapers', { papers: ['AGREEMENT'], on: '2026-05-21' }),
  onCase('checkClosingPapers'),
  onCase('archiveCase'),
  onCase('reopenCase', { reason: '漏办' }),
  onCase('deleteCase', { reason: '误登' }),
  act('proposeSubsidy.input.caseId', {
    args: (target, own) => subsidy(target, { handlerId: own.id('handler', CHAIN) }),
    mayAs: OWN_ONLY,
  }),
  act('proposeSubsidy.input.handlerId', {
    args: (target, own) => subsidy(target, { caseId: own.id('aid_case', CHAIN) }),
    mayAs: OWN_ONLY,
  }),
  onId('decideSubsidy', 'subsidy', { version: 1, approves: true }),
  act('paySubsidies.ids', {
    args: (target) => ({ ids: [target.id('subsidy', DRAFT)], paidOn: '2026-05-21', ...key() }),
    mayAs: OWN_ONLY,
  }),
];

/** For an opened link alone: whoever has none is told so, whatever they name. */
export const LINK_ALONE: Readonly<Record<string, Args>> = {
  openHandlerLink: { token: 'x'.repeat(43), proof: '0001' },
  leaveHandlerLink: {},
  answerByLink: { accepts: true },
  recordMilestoneByLink: { input: milestone() },
  handInPapersByLink: { papers: ['AGREEMENT'] },
};
