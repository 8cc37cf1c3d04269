import type { Arrangement, Planting } from './planting.js';

/** By turn: one just taken in, one in hand, one closed. */
const STAGE_OF = ['received', 'assigned', 'closed'] as const;

/** What the rows of cases hold beyond plain example values. */
export const caseRows = (at: Planting): Arrangement => ({
  aid_case: ({ unit, turn }) => ({
    basis: 'applied',
    case_type: 'civil',
    case_form: 'civil_suit',
    groups: ['women'],
    claims: 1,
    hardship_proof: 'promise',
    is_sealed: false,
    stage: STAGE_OF[turn],
    received_on: '2026-05-20',
    taken_in_by: unit.id,
    version: 1,
  }),
  case_party: ({ unit, turn }) => ({ case_id: at.ids.of('aid_case', unit, turn), role: 'recipient' }),
  case_member: ({ unit, turn }) => ({
    case_id: at.ids.of('aid_case', unit, turn),
    account_id: at.ids.of('account', unit, turn),
  }),
  // What is sealed no plain value can stand for: the planted letters are those of erased persons.
  case_letter: ({ unit, turn }) => ({
    case_id: at.ids.of('aid_case', unit, turn),
    kind: 'visit_record',
    goes_out: true,
    about_id: null,
    content: null,
    person_ids: [],
    replaced_on: null,
  }),
  case_event: ({ unit, turn }) => ({ case_id: at.ids.of('aid_case', unit, turn) }),
});
