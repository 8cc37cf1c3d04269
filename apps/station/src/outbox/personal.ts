import type { ApplicationDraft } from '../applications/application-draft.js';
import type { Act } from './act.js';

/** What people said of themselves, emptied. */
const NOBODY: Partial<ApplicationDraft> = {
  number: '',
  name: '',
  phone: '',
  address: '',
  opponentName: '',
  opponentOrganization: '',
  facts: '',
  householdSize: '',
  monthlyIncome: '',
  known: null,
  pages: [],
};

/** The act as it is kept once it has arrived: without anybody's name or number, which the server has now. */
export function withoutPeople(act: Act): Act {
  if (act.kind === 'SUBMIT_APPLICATION') return { ...act, draft: { ...act.draft, ...NOBODY } };
  if (act.kind !== 'RECORD_CONSULTATION' && act.kind !== 'EDIT_CONSULTATION') return act;
  return { ...act, input: { ...act.input, asker: null } };
}
