import type { Arrangement, Planting } from './planting.js';

/** Persons that were erased: the rows are there to be asked for, and what is encrypted no plain value can stand for. */
export const personRows = (at: Planting): Arrangement => ({
  person: () => ({
    name: null,
    document_kind: null,
    document: null,
    phone: null,
    address: null,
    birth_day: null,
    sex: null,
    key_id: null,
    is_sealed: false,
    version: 1,
    erased_at: '2026-05-20T08:00:00Z',
  }),
  person_index: ({ unit, turn }) => ({ person_id: at.ids.of('person', unit, turn) }),
  person_team: ({ unit, turn }) => ({
    person_id: at.ids.of('person', unit, turn),
    account_id: at.ids.of('account', unit, turn),
  }),
});
