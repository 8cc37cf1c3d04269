import { CHAIN, OWN } from '../turns.js';
import { both, byTurn, cursor, type Draw, ofKin, sampled } from './draw.js';

/** What may be asked about visits, reviews, complaints and appraisals. */
export const QUALITY_QUESTIONS: Readonly<Record<string, Draw>> = {
  visits: both(
    (target) => byTurn(target, 'visit_round', 'roundId').map((filter) => ({ filter, first: 20 })),
    ofKin((target) => [
      {
        filter: { roundId: target.id('visit_round', CHAIN), status: 'DONE', onlyGifts: true },
        after: cursor(target.id('follow_up_visit', CHAIN)),
      },
    ]),
  ),
  fileReviews: both(
    ({ unitId }) => [{ filter: { unitId }, first: 20 }],
    ofKin((target) => [
      {
        filter: { unitId: target.unitId, grade: 'GOOD', caseId: target.id('aid_case', OWN) },
        after: cursor(target.id('file_review', OWN)),
      },
    ]),
  ),
  reviewDrawCases: (target) => byTurn(target, 'review_draw', 'id'),
  caseOpinions: both(
    (target) => byTurn(target, 'aid_case', 'caseId'),
    ofKin((target) => [
      { first: 20 },
      { caseId: target.id('aid_case', OWN), after: cursor(target.id('case_opinion', OWN)) },
    ]),
  ),
  complaints: sampled((target) => [
    { first: 20 },
    { statuses: ['RECEIVED'], after: cursor('2026-05-31', target.id('complaint', OWN)) },
  ]),
  appraisals: sampled(() => [{ subjectKind: 'UNIT', year: 2026 }]),
  appraisalRows: both(
    ({ unitId }) => [{ subjectKind: 'UNIT', year: 2026, subjectId: unitId, measure: 'CASES_CLOSED' }],
    ofKin(({ unitId }) => [{ subjectKind: 'UNIT', year: 2026, subjectId: unitId, measure: 'FILE_REVIEWS' }]),
  ),
};
