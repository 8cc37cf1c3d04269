import type { Act } from './acts/act.js';
import { ACCOUNT_ACTS } from './acts/accounts.js';
import { ACTIVITY_ACTS } from './acts/activities.js';
import { APPLICATION_ACTS, APPLICATION_ALONE } from './acts/applications.js';
import { AMENDMENT_ACTS } from './acts/amendments.js';
import { BULLETIN_ACTS } from './acts/bulletins.js';
import { CHASING_ACTS } from './acts/chasing.js';
import { CONSULTATION_ACTS } from './acts/consultations.js';
import { CORRESPONDENCE_ACTS } from './acts/correspondence.js';
import { DAYS } from './acts/directive-input.js';
import { DIRECTIVE_ACTS } from './acts/directives.js';
import { HANDLING_ACTS, LINK_ALONE } from './acts/handling.js';
import { INSPECTION_ACTS } from './acts/inspections.js';
import { QUALITY_ACTS } from './acts/quality.js';
import { PERSON_ACTS } from './acts/persons.js';
import { RECEIPT_ACTS } from './acts/receipts.js';
import { REORGANISATION_ACTS } from './acts/reorganisations.js';
import { SUMMARY_ACTS } from './acts/summaries.js';
import { TEAM_ACTS } from './acts/teams.js';
import { TASK_ACTS } from './acts/tasks.js';
import { UNIT_LIST_ACTS } from './acts/unit-lists.js';
import type { Args } from './documents.js';

/** Every argument of a mutation that takes an id, but for the key of the request; each noun has its file in `acts/`. */
export const ACTS: readonly Act[] = [
  ...ACCOUNT_ACTS,
  ...ACTIVITY_ACTS,
  ...AMENDMENT_ACTS,
  ...APPLICATION_ACTS,
  ...BULLETIN_ACTS,
  ...CHASING_ACTS,
  ...CONSULTATION_ACTS,
  ...CORRESPONDENCE_ACTS,
  ...DIRECTIVE_ACTS,
  ...HANDLING_ACTS,
  ...INSPECTION_ACTS,
  ...QUALITY_ACTS,
  ...PERSON_ACTS,
  ...RECEIPT_ACTS,
  ...REORGANISATION_ACTS,
  ...SUMMARY_ACTS,
  ...TASK_ACTS,
  ...TEAM_ACTS,
  ...UNIT_LIST_ACTS,
];

/** Arguments that name an id without asking for the row: each with the reason. */
export const NO_ROW: Readonly<Record<string, string>> = {
  'draftDirective.input.recipients.exceptUnitIds':
    'takes units away from those below; a stranger is not among them',
  'editDirective.input.recipients.exceptUnitIds': 'as in a new draft',
  'draftDirective.input.tasks.id': 'a task of a new draft is new, whatever id it comes with',
  'proposeAmendment.input.tasks.id': 'as in an edit',
  'editDirective.input.tasks.id': 'means a stored task of this very draft; any other id makes a new task',
  'reorganise.change.movedUnitIds': 'only what stands directly below the unit of the change goes along',
  'assignCase.wish.conflictedHandlerIds': 'leaves people of the own roster out; a stranger is not on it',
  'proposeReplacement.wish.conflictedHandlerIds': 'as in an assignment',
  'recordMilestoneByLink.input.fileIds':
    'a photo of the very link; the neighbour and the own unit try it in handler-links.e2e.spec.ts',
  'endClockRule.id': 'a rule is of a region, not of a unit; the neighbour tries it in clocks.e2e.spec.ts',
  'transferCase.receiverId': 'papers may be sent to any open centre; which units there are is no secret',
  'undoReorganisation.id': 'a change is of the tree; the neighbour tries it in unit-moves.db.spec.ts',
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
  drawVisitRound: { input: { title: '回访', startsOn: '2019-01-01', endsOn: '2019-12-31' } },
  drawFileReviews: { input: { startsOn: '2019-01-01', endsOn: '2019-12-31', sampleSize: 1 } },
  publishReviewScheme: {
    input: {
      title: '案卷评查',
      mode: 'POINTS',
      items: [{ code: 'all', title: '案卷', points: 100 }],
      thresholds: { excellent: 90, good: 75, passed: 60 },
      validFrom: DAYS.endsOn,
    },
  },
  publishAppraisalScheme: {
    input: {
      subjectKind: 'UNIT',
      fromYear: 2026,
      title: '目标考核',
      criteria: [
        { measure: 'CASES_CLOSED', title: '办案数量', weight: 50, target: 10 },
        { measure: 'FILE_REVIEWS', title: '案卷质量', weight: 30 },
        { measure: 'VISITS', title: '满意度', weight: 20 },
      ],
    },
  },
  ...APPLICATION_ALONE,
  ...LINK_ALONE,
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
  publishSubsidyStandard: {
    input: { kind: 'CASE', per: 'CASE', amountCents: 1, validFrom: '2030-01-01', source: '通知' },
  },
  publishClockRule: {
    input: {
      code: 'R20',
      unit: 'CALENDAR_DAY',
      value: 6,
      validFrom: '2030-01-01',
      articleZh: '办法',
      articleEn: 'Measures',
      source: '通知',
    },
  },
  // Its id is of a rule of a region: see NO_ROW.
  endClockRule: { id: '00000000-0000-7000-8000-00000000abcd', lastDay: '2030-01-01' },
  declarePeriod: { month: '2026-04-01', isNil: true },
  withdrawPeriod: { month: '2026-04-01', reason: '漏报一项' },
  changePassword: { current: 'wrong', next: 'another horse 电池 2' },
  // Its id is of a change of the tree, which is nobody's row: see NO_ROW.
  undoReorganisation: { id: '00000000-0000-7000-8000-00000000abcd' },
  signOut: {},
  signOutEverywhere: {},
  signIn: { login: 'nobody', password: 'correct horse 电池 2' },
};
