import type { Args } from './documents.js';
import { both, byTurn, cursor, type Draw, ofKin, PERIOD, sampled } from './questions/draw.js';
import { APPLICATION_QUESTIONS } from './questions/applications.js';
import { CASE_QUESTIONS } from './questions/cases.js';
import { CLOCK_QUESTIONS } from './questions/clocks.js';
import { CONSULTATION_QUESTIONS } from './questions/consultations.js';
import { FIGURE_QUESTIONS } from './questions/figures.js';
import { HANDLING_QUESTIONS } from './questions/handling.js';
import { INSPECTION_QUESTIONS } from './questions/inspections.js';
import { QUALITY_QUESTIONS } from './questions/quality.js';
import { PERSON_QUESTIONS } from './questions/persons.js';
import { CHAIN, DRAFT, OWN } from './turns.js';
import type { Target } from './targets.js';

const MOMENT = '2026-05-31T08:00:00.000Z';

/** Every way in which a selection can name the target. */
const selectionAt = ({ unitId, code, ...target }: Target): Args => ({
  kinds: ['CENTER', 'STATION'],
  hosts: ['妇联'],
  unitIds: [unitId],
  underIds: [unitId],
  codePrefixes: [code],
  listIds: [target.id('unit_list', CHAIN)],
  exceptUnitIds: [],
  exceptUnderIds: [],
});

const selectionsAt = (target: Target): Args => ({
  levels: ['TOWNSHIP'],
  ...selectionAt(target),
  copy: { levels: ['COUNTY'], ...selectionAt(target) },
});

/** Queries that name no row: one call says all. */
export const PLAIN: ReadonlySet<string> = new Set([
  'me',
  'indicators',
  'periodKinds',
  'statisticalForms',
  'activityForms',
  'consultationForm',
  'visitRounds',
  'reviewSchemes',
  'reviewDraws',
  'appraisalSchemes',
  'applicationChoices',
  'hardshipStandards',
  'caseDrafts',
  'colleagues',
  'ledgerImports',
  'campaigns',
  'directiveTemplates',
  'outsideBodies',
  'nudges',
  'channels',
  'summaries',
  'unitLists',
  'branchHosts',
  'periodReports',
  'reorganisations',
  'subsidyStandards',
  'linkedCase',
]);

const preview = (change: Args): Args => ({
  change: { ...change, effectiveOn: '2026-05-01', reason: '批复' },
});
const NEW_UNIT = { code: 'NEW-1', placeName: '新区', name: '新区法律援助中心' };

const bulletinRows = (target: Target, more: Args): Args[] =>
  byTurn(target, 'bulletin', 'id').map((id) => ({ ...id, ...more }));

const activitiesOfDirective = (target: Target): Args => ({
  filter: {
    directiveId: target.id('directive', CHAIN),
    kind: 'CONSULTATION_EVENT',
    inspectedUnitId: target.unitId,
    ...PERIOD,
  },
  first: 12,
  after: cursor('2026-05-31', target.id('activity', OWN)),
});

const burdenDraft = (more: Args): Args => ({
  documentKind: 'NOTICE',
  title: '通知',
  theme: '主题',
  objective: '目的',
  sections: [{ heading: '一', text: '正文' }],
  startsOn: PERIOD.from,
  endsOn: PERIOD.to,
  tasks: [{ title: '资料', indicator: 'leaflets' }],
  ...more,
});

const paperDraft = (more: Args): Args => ({
  documentKind: 'NOTICE',
  urgency: 'URGENT',
  title: '通知',
  theme: '主题',
  objective: '目的',
  sections: [{ heading: '一', text: '正文' }],
  startsOn: PERIOD.from,
  tasks: [{ title: '资料', indicator: 'leaflets', target: 10, dueOn: PERIOD.to }],
  recipients: { levels: ['TOWNSHIP'] },
  addressee: '各工作站',
  copiedTo: '某局',
  ...more,
});

/** For every other query the calls that could reach the target's rows, and those beside them. */
export const QUESTIONS: Readonly<Record<string, Draw>> = {
  unit: ({ unitId }) => [{ id: unitId }],
  unitByCode: ({ code }) => [{ code }],
  units: ({ unitId, name, code }) => [
    { parentId: unitId, first: 50 },
    { search: name, after: code },
  ],
  unitsByIds: ({ unitId }) => [{ ids: [unitId] }],
  reorganisationPreview: both(
    (target, own) => [preview({ kind: 'MOVE', unitId: target.unitId, parentId: own.unitId })],
    ofKin((target, own) => [
      preview({ kind: 'MOVE', unitId: own.childId, parentId: target.unitId }),
      preview({ kind: 'MERGE', unitId: own.childId, successorId: target.unitId }),
      preview({ kind: 'SPLIT', unitId: own.childId, newUnit: NEW_UNIT, movedUnitIds: [target.unitId] }),
    ]),
  ),
  unitList: (target) => byTurn(target, 'unit_list', 'id'),
  accounts: ({ unitId }) => [{ unitId }],
  inbox: sampled((target) => [
    { first: 50, after: cursor('2026-05-01', MOMENT, target.id('inbox_item', CHAIN)) },
    { first: 50 },
  ]),
  directives: sampled((target) => [
    { box: 'SENT', statuses: ['ISSUED'], documentKind: 'NOTICE', first: 50 },
    { box: 'RECEIVED', inForce: true, first: 50 },
    { box: 'SENT', first: 50, after: cursor(MOMENT, target.id('directive', CHAIN)) },
    { box: 'RECEIVED', first: 50, after: cursor(MOMENT, target.id('receipt', CHAIN)) },
  ]),
  directive: (target) => byTurn(target, 'directive', 'id'),
  directiveRecipients: both(
    (target) => byTurn(target, 'directive', 'directiveId'),
    ofKin((target) => [
      {
        directiveId: target.id('directive', CHAIN),
        role: 'PRIMARY',
        search: target.name,
        first: 50,
        after: cursor('0'),
      },
    ]),
  ),
  recipientCounts: sampled((target) => [
    { recipients: selectionsAt(target) },
    { recipients: { levels: [], unitIds: [], exceptUnitIds: [target.unitId] } },
  ]),
  draftVersions: (target) => byTurn(target, 'directive', 'directiveId'),
  beginFromTemplate: (target) => [
    ...byTurn(target, 'directive_template', 'id'),
    ...byTurn(target, 'directive', 'id'),
  ],
  amendment: (target) => byTurn(target, 'directive', 'directiveId'),
  board: both(
    (target) => [{ directiveId: target.id('directive', target.turns[0] ?? CHAIN) }],
    ofKin((target, own) => [
      { directiveId: own.id('directive', CHAIN), unitId: target.unitId, first: 100, after: cursor('0') },
    ]),
  ),
  boardUnits: both(
    (target) => [{ directiveId: target.id('directive', target.turns[0] ?? CHAIN) }],
    ofKin((target, own) => [
      {
        directiveId: own.id('directive', CHAIN),
        unitId: target.unitId,
        levels: ['TOWNSHIP'],
        lights: ['OVERDUE'],
        first: 50,
        after: cursor('0', '0'),
      },
    ]),
  ),
  directiveBurden: (target) => byTurn(target, 'directive', 'id'),
  draftBurden: sampled((target) => [
    { draft: burdenDraft({ id: target.id('directive', DRAFT), recipients: selectionsAt(target) }) },
    {
      draft: burdenDraft({
        reissuesId: target.id('directive', CHAIN),
        recipients: { levels: [], exceptUnitIds: [] },
      }),
    },
  ]),
  draftPaper: sampled((target) => [
    { draft: paperDraft({ id: target.id('directive', DRAFT), recipients: selectionsAt(target) }) },
    { draft: paperDraft({ id: target.id('directive', OWN) }) },
    { draft: paperDraft({ reissuesId: target.id('directive', CHAIN) }) },
    { draft: paperDraft({ reissuesId: target.id('directive', DRAFT) }) },
  ]),
  deadlinePlan: sampled((target) => [
    {
      input: {
        startsOn: PERIOD.from,
        endsOn: PERIOD.to,
        topDue: '2026-06-30',
        recipients: selectionsAt(target),
        reissuesId: target.id('directive', CHAIN),
        dues: [{ field: 'reportDue', day: '2026-06-30' }],
      },
    },
  ]),
  lineage: both(
    (target) => byTurn(target, 'directive', 'directiveId'),
    sampled((target) => [{ directiveId: target.id('directive', CHAIN), first: 50, after: cursor('0') }]),
  ),
  draftDrift: (target) =>
    target.turns.map((turn) => ({
      draft: {
        reissuesId: target.id('directive', turn),
        reportDue: '2027-06-30',
        sections: [{ heading: '一', text: '正文' }],
        tasks: [{ title: '资料', indicator: 'leaflets', target: 1, dueOn: '2027-06-30' }],
      },
    })),
  mergeableCampaigns: (target) => byTurn(target, 'directive', 'reissuesId'),
  documentYear: sampled(() => [{ year: 2026 }]),
  bulletin: (target) => byTurn(target, 'bulletin', 'id'),
  bulletins: (target) => byTurn(target, 'directive', 'directiveId'),
  bulletinUnits: (target) => bulletinRows(target, { token: 'n1', first: 20, after: cursor('0', '') }),
  bulletinFacts: (target) =>
    bulletinRows(target, { token: 'n2', first: 20, after: cursor('2026-05-31', target.id('fact', OWN)) }),
  bulletinRanking: (target) => bulletinRows(target, { first: 20, after: cursor('0') }),
  correspondence: (target) => byTurn(target, 'correspondence', 'id'),
  correspondences: sampled((target) => [
    { box: 'OWN', first: 50, after: cursor(MOMENT, target.id('correspondence', CHAIN)) },
    { box: 'FROM_BELOW', first: 50 },
  ]),
  completionReport: (target) => byTurn(target, 'completion_report', 'id'),
  completionReports: (target) => byTurn(target, 'directive', 'directiveId'),
  directiveTasks: both(
    (target) => byTurn(target, 'directive', 'directiveId'),
    ofKin((target, own) => [{ directiveId: own.id('directive', CHAIN), unitId: target.unitId }]),
  ),
  splitProposal: (target) =>
    target.turns.map((turn) => ({
      directiveId: target.id('directive', turn),
      taskId: target.id('directive_task', turn),
    })),
  taskReviews: (target) => byTurn(target, 'directive', 'directiveId'),
  extensions: (target) => byTurn(target, 'directive', 'directiveId'),
  reportDraft: (target) => byTurn(target, 'directive', 'directiveId'),
  activities: both(
    ({ unitId }) => [{ filter: { unitId, includeDeleted: true }, first: 12 }],
    sampled((target) => [activitiesOfDirective(target)]),
  ),
  activity: (target) => byTurn(target, 'activity', 'id'),
  ...CONSULTATION_QUESTIONS,
  ...INSPECTION_QUESTIONS,
  ...QUALITY_QUESTIONS,
  ...PERSON_QUESTIONS,
  ...APPLICATION_QUESTIONS,
  ...CASE_QUESTIONS,
  ...CLOCK_QUESTIONS,
  ...HANDLING_QUESTIONS,
  ...FIGURE_QUESTIONS,
  periods: sampled(() => [
    { kind: 'statistical_quarter', year: 2026 },
    { kind: 'campaign', year: 2026 },
  ]),
  calendarYear: sampled(() => [{ year: 2026 }]),
  archiveFiles: (target) => byTurn(target, 'directive', 'directiveId'),
  calendarWarnings: sampled(() => [{ days: ['2026-05-01', '2031-05-01'] }]),
  chases: both(
    (target) => byTurn(target, 'directive', 'directiveId'),
    ofKin((target) => [
      {
        directiveId: target.id('directive', CHAIN),
        first: 50,
        after: cursor(MOMENT, target.id('chase', OWN)),
      },
    ]),
  ),
  chasePlan: (target) => byTurn(target, 'directive', 'directiveId'),
  chaseCandidates: both(
    (target) => [{ directiveId: target.id('directive', CHAIN), overdueOnly: false }],
    ofKin((target, own) => [
      { directiveId: own.id('directive', CHAIN), unitId: target.unitId, overdueOnly: true },
    ]),
  ),
  deliveries: sampled((target) => [
    { first: 50 },
    { state: 'FAILED', first: 50, after: cursor(MOMENT, target.id('delivery', OWN)) },
  ]),
  summary: (target) => byTurn(target, 'summary', 'id'),
};
