import { newId } from '@fayuan/kernel';
import { type Relation, relation, type TestUnit } from '@fayuan/testing';
import type { Args } from './documents.js';
import { CHAIN, DRAFT, OWN } from './rows.js';
import type { Target } from './targets.js';

/** One mutation that is given an id of the target's rows, and who would be allowed to give that id. */
export interface Act {
  readonly mutation: string;
  /** The argument that carries the foreign id, as `mutation.argument.part`. */
  readonly path: string;
  readonly args: (target: Target, own: Target) => Args;
  /** Relations of the actor to the owner in which it would be no foreign id. */
  readonly mayAs: readonly Relation[];
  /** Further pairs that are allowed, beside the relations. */
  readonly may?: (actor: TestUnit, owner: TestUnit) => boolean;
}

const key = () => ({ idempotencyKey: newId() });
const OWN_AND_BELOW: readonly Relation[] = ['self', 'above'];
const OWN_ONLY: readonly Relation[] = ['self'];
/** The parent's issued directives were received. */
const received = (actor: TestUnit, owner: TestUnit): boolean => actor.parentId === owner.id;
/** The planted receipts of the chain carry the province's campaign. */
const signedForCampaign = (actor: TestUnit, owner: TestUnit): boolean =>
  owner.level === 'province' && actor.path.startsWith(`${owner.path}.`);
/** A target is split by the unit whose directive it is, and by no other. */
const splits = (): boolean => false;
const reviews = (actor: TestUnit, owner: TestUnit): boolean => owner.parentId === actor.id;

const DAYS = { startsOn: '2027-05-01', endsOn: '2027-05-31', reportDue: '2027-06-30' };
const PASSWORD = 'correct horse 电池 2';

/** The units a task may name, by where they stand in it. */
const NAMED_IN_TASKS: readonly (readonly [string, (unitId: string, own: Target) => Args])[] = [
  ['leadUnitId', (unitId) => ({ leadUnitId: unitId })],
  ['coUnitIds', (unitId, own) => ({ leadUnitId: own.unitId, coUnitIds: [unitId] })],
  ['split.shares.unitId', (unitId) => ({ split: { shares: [{ unitId, quantity: 10 }] } })],
];
const TASK: Args = { title: '资料', indicator: 'leaflets', target: 10, dueOn: '2027-05-31' };

const directiveInput = (more: object = {}): Args => ({
  kind: 'PUBLICITY_MONTH',
  title: '通知',
  sections: [{ heading: '一', text: '正文' }],
  ...DAYS,
  tasks: [TASK],
  recipients: { levels: ['TOWNSHIP'] },
  ...more,
});
const activityInput = (more: object = {}): Args => ({
  kind: 'CONSULTATION_EVENT',
  title: '咨询',
  heldOn: '2026-05-11',
  place: '广场',
  measures: [{ indicator: 'consultations', quantity: 1 }],
  ...more,
});

type Named = Omit<Act, 'mutation' | 'path'>;
const act = (path: string, named: Named): Act => ({ mutation: path.split('.')[0] ?? '', path, ...named });

const onId = (mutation: string, table: string, more: Args = {}, turn: number = CHAIN): Act =>
  act(`${mutation}.id`, {
    args: (target) => ({ id: target.id(table, turn), ...more, ...key() }),
    mayAs: OWN_ONLY,
  });

/** A person of the unit, by the planted account. */
const onAccount = (mutation: string, more: Args): Act[] => [
  act(`${mutation}.accountId`, {
    args: (target, own) => ({
      accountId: target.id('account', CHAIN),
      unitId: own.unitId,
      ...more,
      ...key(),
    }),
    mayAs: OWN_ONLY,
  }),
  act(`${mutation}.unitId`, {
    args: (target) => ({ accountId: target.id('account', CHAIN), unitId: target.unitId, ...more, ...key() }),
    mayAs: OWN_AND_BELOW,
  }),
];

const onReceived = (mutation: string, more: Args = {}): Act =>
  act(`${mutation}.directiveId`, {
    args: (target) => ({ directiveId: target.id('directive', CHAIN), ...more, ...key() }),
    mayAs: [],
    may: received,
  });

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

/** A task by the received directive and by its own id. */
const onTask = (
  mutation: string,
  place: string,
  more: Args,
  may: (actor: TestUnit, owner: TestUnit) => boolean = received,
): Act[] => [
  act(`${mutation}.${place}`, {
    args: (target) => ({
      [place]: target.id('directive', CHAIN),
      taskId: target.id('directive_task', CHAIN),
      ...more,
      ...key(),
    }),
    mayAs: may === splits ? OWN_ONLY : [],
    may,
  }),
  act(`${mutation}.taskId`, {
    args: (target, own) => ({
      [place]: own.id('directive', CHAIN),
      taskId: target.id('directive_task', CHAIN),
      ...more,
      ...key(),
    }),
    mayAs: may === splits ? OWN_ONLY : [],
    may: (actor, owner) => actor.path.startsWith(`${owner.path}.`),
  }),
];

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

/** Every way in which recipients can name a unit or a list, as the addressed and as those who get a copy. */
const onRecipients = (path: string, argsOf: (own: Target, recipients: Args) => Args): Act[] =>
  ['recipients', 'recipients.copy'].flatMap((field) =>
    (['unitIds', 'underIds', 'listIds'] as const).map((part) =>
      act(`${path}.${field}.${part}`, {
        args: (target, own) => {
          const named = { [part]: [part === 'listIds' ? target.id('unit_list', CHAIN) : target.unitId] };
          return argsOf(own, field === 'recipients' ? named : { levels: ['TOWNSHIP'], copy: named });
        },
        mayAs: part === 'listIds' ? OWN_ONLY : ['above'],
      }),
    ),
  );

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

/** Every argument of a mutation that takes an id, but for the key of the request. */
export const ACTS: readonly Act[] = [
  act('createAccount.input.unitId', {
    args: (target) => ({
      input: {
        unitId: target.unitId,
        login: `n${newId().replaceAll('-', '')}`,
        name: '新人',
        password: PASSWORD,
        roles: ['LEADER'],
      },
      ...key(),
    }),
    mayAs: OWN_AND_BELOW,
  }),
  act('createUnitList.input.unitIds', {
    args: (target) => ({ input: { name: newId(), unitIds: [target.unitId] }, ...key() }),
    mayAs: ['above'],
  }),
  act('editUnitList.input.unitIds', {
    args: (target, own) => ({
      id: own.id('unit_list', CHAIN),
      version: 1,
      input: { name: newId(), unitIds: [target.unitId] },
      ...key(),
    }),
    mayAs: ['above'],
  }),
  onId('editUnitList', 'unit_list', { version: 1, input: { name: '名单', unitIds: [newId()] } }),
  onId('deleteUnitList', 'unit_list', {}, OWN),
  ...onAccount('setAccountRoles', { roles: ['LEADER'] }),
  ...onAccount('setAccountActive', { active: false }),
  ...onAccount('resetPassword', { password: PASSWORD }),
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
  ...onAmendment(),
  onId('approveAmendment', 'directive_change'),
  onId('refuseAmendment', 'directive_change', { reason: '不改' }),
  onReceived('openReceipt'),
  onReceived('signReceipt'),
  onReceived('submitReport', { note: '完成' }),
  act('chaseUnits.directiveId', {
    args: (target, own) => ({ directiveId: target.id('directive', CHAIN), unitIds: [own.unitId], ...key() }),
    mayAs: ['self', 'above', 'below'],
  }),
  act('chaseUnits.unitIds', {
    args: (target, own) => ({ directiveId: own.id('directive', CHAIN), unitIds: [target.unitId], ...key() }),
    mayAs: ['above'],
  }),
  act('chaseUnits.overdueBelow', {
    args: (target, own) => ({
      directiveId: own.id('directive', CHAIN),
      unitIds: [],
      overdueBelow: target.unitId,
      ...key(),
    }),
    mayAs: OWN_AND_BELOW,
  }),
  act('retryDelivery.id', {
    args: (target) => ({ id: target.id('delivery', OWN), ...key() }),
    mayAs: OWN_AND_BELOW,
  }),
  act('acceptReports.reportIds', {
    args: (target) => ({ reportIds: [target.id('completion_report', CHAIN)], ...key() }),
    mayAs: [],
    may: reviews,
  }),
  act('returnReport.reportId', {
    args: (target) => ({
      reportId: target.id('completion_report', CHAIN),
      code: 'OTHER',
      text: '请补',
      ...key(),
    }),
    mayAs: [],
    may: reviews,
  }),
  act('writeBulletin.input.directiveId', {
    args: (target) => ({
      input: { directiveId: target.id('directive', CHAIN), measure: 'SIGNED', namesLate: true },
      ...key(),
    }),
    // Who may read the directive is told that only its issuer writes the bulletin.
    mayAs: ['self', 'above', 'below'],
  }),
  onId('draftBulletinPaper', 'bulletin', { recipients: { levels: ['TOWNSHIP'] } }, DRAFT),
  ...onRecipients('draftBulletinPaper', (own, recipients) => ({
    id: own.id('bulletin', DRAFT),
    recipients,
    ...key(),
  })),
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
  ...onLetter('recordLetterReply', { repliedOn: '2026-06-01' }),
  onId('editBulletin', 'bulletin', { title: '通报', sections: [{ heading: '一', text: '正文' }] }, DRAFT),
  ...onTask('completeTask', 'directiveId', { note: '完成' }),
  ...onTask('askExtension', 'directiveId', { wantedUntil: '2026-12-31', reason: '暴雨' }),
  act('completeTask.fileIds', {
    args: (target, own) => ({
      directiveId: own.id('directive', CHAIN),
      taskId: own.id('directive_task', CHAIN),
      fileIds: [target.id('stored_file', CHAIN)],
      ...key(),
    }),
    mayAs: OWN_ONLY,
  }),
  ...onTask('splitTask', 'directiveId', { shares: [] }, splits),
  act('splitTask.shares.unitId', {
    args: (target, own) => ({
      directiveId: own.id('directive', CHAIN),
      taskId: own.id('directive_task', CHAIN),
      shares: [{ unitId: target.unitId, quantity: 1 }],
      ...key(),
    }),
    mayAs: ['above'],
  }),
  act('acceptTasks.actIds', {
    args: (target) => ({ actIds: [target.id('task_act', CHAIN)], ...key() }),
    mayAs: [],
    may: reviews,
  }),
  act('returnTask.actId', {
    args: (target) => ({ actId: target.id('task_act', CHAIN), code: 'OTHER', text: '请补', ...key() }),
    mayAs: [],
    may: reviews,
  }),
  act('grantExtension.id', {
    args: (target) => ({ id: target.id('deadline_extension', CHAIN), until: '2026-06-20', ...key() }),
    mayAs: [],
    may: reviews,
  }),
  act('refuseExtension.id', {
    args: (target) => ({ id: target.id('deadline_extension', CHAIN), answer: '不予延期', ...key() }),
    mayAs: [],
    may: reviews,
  }),
  ...onActivity('recordActivity', () => ({})),
  ...onActivity('editActivity', (own) => ({ id: own.id('activity', CHAIN), version: 1, reason: '更正' })),
  onId('editActivity', 'activity', { version: 1, reason: '更正', input: activityInput() }),
  onId('deleteActivity', 'activity', { version: 1, reason: '重复' }),
  act('writeSummary.directiveId', {
    args: (target) => ({ directiveId: target.id('directive', DRAFT), ...key() }),
    mayAs: OWN_ONLY,
  }),
  act('prepareArchiveFile.directiveId', {
    args: (target) => ({ directiveId: target.id('directive', DRAFT), ...key() }),
    mayAs: OWN_ONLY,
  }),
  onId('fillSummaryGaps', 'summary', { texts: [{ key: 'x', text: '无' }] }),
  onId('refreshSummary', 'summary'),
  onId('finalizeSummary', 'summary'),
];

/** Arguments that name an id without asking for the row: each with the reason. */
export const NO_ROW: Readonly<Record<string, string>> = {
  'draftDirective.input.recipients.exceptUnitIds':
    'takes units away from those below; a stranger is not among them',
  'editDirective.input.recipients.exceptUnitIds': 'as in a new draft',
  'draftDirective.input.tasks.id': 'a task of a new draft is new, whatever id it comes with',
  'proposeAmendment.input.tasks.id': 'as in an edit',
  'editDirective.input.tasks.id': 'means a stored task of this very draft; any other id makes a new task',
  ...Object.fromEntries(
    ['draftDirective.input', 'editDirective.input', 'draftBulletinPaper'].flatMap((path) =>
      ['recipients', 'recipients.copy'].flatMap((field) =>
        ['exceptUnitIds', 'exceptUnderIds'].map((part) => [
          `${path}.${field}.${part}`,
          'takes units away from those below; a stranger is not among them',
        ]),
      ),
    ),
  ),
};

/** Mutations that take no id: they concern the caller alone. */
export const ALONE: Readonly<Record<string, Args>> = {
  setDocumentQuota: { year: 2026, quota: 12 },
  createCampaign: { input: { title: '活动', startsOn: DAYS.startsOn, endsOn: DAYS.endsOn } },
  saveCalendarYear: { year: 2030, version: 0, notice: '通知', source: '手工录入', days: [] },
  publishCalendarYear: { year: 2030, version: 0 },
  setChannel: {
    input: {
      kind: 'WEBHOOK',
      active: true,
      address: 'https://hooks.example.cn/',
      secret: 'a secret of 24 characters',
    },
  },
  changePassword: { current: 'wrong', next: PASSWORD },
  signOut: {},
  signOutEverywhere: {},
  signIn: { login: 'nobody', password: PASSWORD },
};

/** True when giving this id is no foreign thing for the actor. */
export const isAllowed = (each: Act, actor: TestUnit, owner: TestUnit): boolean =>
  each.mayAs.includes(relation(actor.path, owner.path)) || (each.may?.(actor, owner) ?? false);
