import { CHAIN, OWN } from '../turns.js';
import { byTurn, cursor, type Draw, sampled } from './draw.js';

/** What may be asked about visits, reviews, complaints and appraisals. */
export const QUALITY_QUESTIONS: Readonly<Record<string, Draw>> = {
  visits: (target) => [
    ...byTurn(target, 'visit_round', 'roundId').map((filter) => ({ filter, first: 20 })),
    ...(target.sample
      ? [{ filter: { status: 'DONE', onlyGifts: true }, after: cursor(target.id('follow_up_visit', CHAIN)) }]
      : []),
  ],
  fileReviews: (target) => [
    { filter: { unitId: target.unitId }, first: 20 },
    {
      filter: { unitId: target.unitId, grade: 'GOOD', caseId: target.id('aid_case', OWN) },
      after: cursor(target.id('file_review', OWN)),
    },
  ],
  caseOpinions: (target) => [
    ...byTurn(target, 'aid_case', 'caseId'),
    { first: 20, after: cursor(target.id('case_opinion', OWN)) },
  ],
  complaints: sampled((target) => [
    { first: 20 },
    { statuses: ['RECEIVED'], after: cursor('2026-05-20', target.id('complaint', OWN)) },
  ]),
  appraisals: sampled(() => [{ subjectKind: 'UNIT', year: 2026 }]),
  appraisalRows: (target) => [
    { subjectKind: 'UNIT', year: 2026, subjectId: target.unitId, measure: 'CASES_CLOSED' },
    { subjectKind: 'UNIT', year: 2026, subjectId: target.unitId, measure: 'FILE_REVIEWS' },
  ],
};
