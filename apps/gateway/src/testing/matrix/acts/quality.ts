import type { Args } from '../documents.js';
import { CHAIN, DRAFT, OWN } from '../turns.js';
import { type Act, act, key, onId, OWN_ONLY, reviews } from './act.js';

const complaint = (more: object = {}): Args => ({
  filedBy: 'RECIPIENT',
  form: 'ORAL',
  about: 'HANDLER',
  matter: 'NEGLECT',
  receivedOn: '2026-05-11',
  ...more,
});
const step = (more: object): Args => ({ version: 1, step: 'ACCEPT', ...more });

/** What is done for the quality of cases. */
export const QUALITY_ACTS: readonly Act[] = [
  onId('recordVisitTry', 'follow_up_visit', { version: 1, remark: '无人接听' }),
  onId('recordVisit', 'follow_up_visit', { version: 1, input: { how: 'PHONE', visitedOn: '2026-05-21' } }),
  ...(['caseId', 'againOf'] as const).map((field) =>
    act(`reviewFile.input.${field}`, {
      args: (target, own) => ({
        input: {
          caseId: (field === 'caseId' ? target : own).id('aid_case', OWN),
          againOf: (field === 'againOf' ? target : own).id('file_review', OWN),
          points: [{ code: 'all', points: 90 }],
        },
        ...key(),
      }),
      mayAs: OWN_ONLY,
    }),
  ),
  act('recordCaseOpinion.input.caseId', {
    args: (target) => ({
      input: {
        caseId: target.id('aid_case', CHAIN),
        kind: 'JUDGE',
        givenOn: '2026-05-11',
        etiquette: 'SATISFIED',
        skill: 'SATISFIED',
        diligence: 'SATISFIED',
      },
      ...key(),
    }),
    mayAs: OWN_ONLY,
  }),
  act('receiveComplaint.input.caseId', {
    args: (target) => ({ input: complaint({ caseId: target.id('aid_case', CHAIN) }), ...key() }),
    mayAs: OWN_ONLY,
  }),
  act('actOnComplaint.input.id', {
    args: (target) => ({ input: step({ id: target.id('complaint', CHAIN) }), ...key() }),
    mayAs: OWN_ONLY,
  }),
  act('actOnComplaint.input.mergedInto', {
    args: (target, own) => ({
      input: step({
        id: own.id('complaint', CHAIN),
        step: 'MERGE',
        mergedInto: target.id('complaint', DRAFT),
      }),
      ...key(),
    }),
    mayAs: OWN_ONLY,
  }),
  act('publishAppraisal.subjectId', {
    args: (target) => ({ subjectKind: 'UNIT', year: 2026, subjectId: target.unitId, ...key() }),
    mayAs: [],
    may: reviews,
  }),
  act('recordAward.input.appraisalId', {
    args: (target) => ({
      input: {
        appraisalId: target.id('appraisal', CHAIN),
        kind: 'REWARD',
        reason: '成绩突出',
        decision: '通报表扬',
        decidedOn: '2026-05-11',
      },
      ...key(),
    }),
    mayAs: OWN_ONLY,
  }),
];
