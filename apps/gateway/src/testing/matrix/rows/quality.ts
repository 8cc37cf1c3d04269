import { DRAFT, OWN } from '../turns.js';
import type { Arrangement, Planting } from './planting.js';

const SCHEME = {
  title: '案卷评查',
  mode: 'points',
  items: [{ code: 'all', title: '案卷', points: 100 }],
  thresholds: { excellent: 90, good: 75, passed: 60 },
};
const LINES = [
  {
    criterion: { measure: 'cases_closed', title: '办案数量', weight: 40, target: 4 },
    rows: 0,
    amount: 0,
    full: 0,
    points: 0,
    behind: [],
  },
];

/** What the rows of visits, reviews, complaints and appraisals hold beyond plain example values. */
export const qualityRows = (at: Planting): Arrangement => ({
  visit_round: () => ({
    starts_on: '2025-01-01',
    ends_on: '2025-12-31',
    sample_size: 1,
    frame_size: 1,
    strata: { civil: 1 },
  }),
  follow_up_visit: ({ unit, turn }) => ({
    round_id: at.ids.of('visit_round', unit, turn),
    case_id: at.ids.of('aid_case', unit, turn),
    status: 'done',
    visited_on: '2026-05-20',
    how: 'phone',
    attitude: 'satisfied',
    communication: 'satisfied',
    protection: 'satisfied',
    outcome: 'satisfied',
    overall: 'satisfied',
    version: 1,
  }),
  case_opinion: ({ unit, turn }) => ({
    case_id: at.ids.of('aid_case', unit, turn),
    kind: 'judge',
    etiquette: 'satisfied',
    skill: 'satisfied',
    diligence: 'satisfied',
  }),
  review_scheme: ({ turn }) => ({ version: turn + 1, valid_from: '2026-01-01', content: SCHEME }),
  file_review: ({ unit, turn }) => ({
    case_id: at.ids.of('aid_case', unit, turn),
    again_of: null,
    scheme: SCHEME,
    points: JSON.stringify([{ code: 'all', points: 80 }]),
    total: 80,
    grade: 'good',
    reviewed_on: '2026-05-20',
  }),
  complaint: ({ unit, turn }) => ({
    case_id: at.ids.of('aid_case', unit, turn),
    filed_by: 'recipient',
    form: 'oral',
    about: 'handler',
    matter: 'neglect',
    received_on: '2026-05-20',
    ...(turn === DRAFT
      ? { status: 'answered', result: 'upheld', answered_on: '2026-05-21', merged_into: null }
      : { status: 'received', result: null, answered_on: null, merged_into: null }),
    version: 1,
  }),
  review_draw: ({ unit, turn }) => ({
    starts_on: '2025-01-01',
    ends_on: '2025-12-31',
    frame_size: 1,
    case_ids: [at.ids.of('aid_case', unit, turn)],
  }),
  appraisal_scheme: ({ turn }) => ({
    version: turn + 1,
    subject_kind: 'unit',
    from_year: 2026,
    criteria: JSON.stringify(LINES.map(({ criterion }) => criterion)),
  }),
  appraisal: ({ unit, turn }) => ({
    scheme_id: at.ids.of('appraisal_scheme', unit, turn),
    year: 2026,
    subject_kind: 'unit',
    subject_id:
      (turn === OWN ? undefined : at.lineage.childrenOf(unit)[turn]?.id) ??
      at.ids.of('appraisal', unit, turn),
    total: 40,
    lines: JSON.stringify(LINES),
  }),
  appraisal_award: ({ unit, turn }) => ({
    appraisal_id: at.ids.of('appraisal', unit, turn),
    kind: 'reward',
  }),
});
