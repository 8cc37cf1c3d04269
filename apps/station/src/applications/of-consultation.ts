import type { CaseRecipientGroup, CaseType, ConsultationPartsFragment } from '../generated/graphql.js';
import { type ApplicationDraft, emptyApplication, USUAL_FORM } from './application-draft.js';

/** Heads of art. 31 that a topic of the register surely is; what may be several is left to the worker. */
const MATTER_OF: Readonly<Record<string, string>> = {
  'civil.parents_support': 'maintenance',
  'civil.spouse_support': 'maintenance',
  'civil.child_support': 'maintenance',
  'civil.wages': 'labour',
  'civil.work_injury': 'injury',
  'civil.traffic_accident': 'injury',
  'civil.medical': 'injury',
  'administrative.state_compensation': 'state_compensation',
  'administrative.social_insurance': 'social_benefits',
  'administrative.minimum_living': 'social_benefits',
  'administrative.relief': 'social_benefits',
};
const TYPE_OF: Readonly<Record<string, CaseType>> = {
  civil: 'CIVIL',
  economic: 'CIVIL',
  administrative: 'ADMINISTRATIVE',
  criminal: 'CRIMINAL',
};
const GROUPS: readonly CaseRecipientGroup[] = [
  'WOMEN',
  'ELDERLY',
  'MINORS',
  'DISABLED',
  'FARMERS',
  'MIGRANT_WORKERS',
  'MILITARY',
  'FOREIGNERS',
];

/** What a consultation says that the application need not ask again. */
export interface Asked {
  matters: readonly string[];
  groups: readonly string[];
  channel: string;
}

/** A draft with what the consultation said: kind and matter by what was asked first, and who belongs to which group. */
export function draftOfConsultation(
  { matters, groups, channel }: Asked,
  id: string,
  today: string,
): ApplicationDraft {
  const [first = ''] = matters;
  const caseType = TYPE_OF[first.split('.')[0] ?? ''] ?? '';
  return {
    ...emptyApplication(id, today),
    groups: GROUPS.filter((group) => groups.includes(group)),
    caseType,
    caseForm: caseType && USUAL_FORM[caseType],
    takenInAt: channel === 'EVENT' ? 'ON_SITE' : 'COUNTER',
    matter: matters.flatMap((matter) => MATTER_OF[matter] ?? [])[0] ?? '',
  };
}

/** The same of a delivered record: who asked is known to the server and only shown here. */
export const draftOfRecord = (
  record: ConsultationPartsFragment,
  id: string,
  today: string,
): ApplicationDraft => ({
  ...draftOfConsultation({ ...record, groups: record.groups ?? [] }, id, today),
  consultationId: record.id,
  known: record.asker?.name ? { name: record.asker.name, phone: record.asker.phone } : null,
});
