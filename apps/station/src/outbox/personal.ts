import type { Act } from './outbox.js';

/** The act as it is kept once it has arrived: without anybody's name or number, which the server has now. */
export function withoutPeople(act: Act): Act {
  if (act.kind !== 'RECORD_CONSULTATION' && act.kind !== 'EDIT_CONSULTATION') return act;
  return { ...act, input: { ...act.input, asker: null } };
}
