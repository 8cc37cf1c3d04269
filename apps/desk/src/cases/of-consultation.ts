import type { ConsultationForApplicationQuery } from '../generated/graphql.js';
import type { ApplicationValues } from './application-values.js';
import { GROUPS } from './codes.js';

/** Heads of art. 31 that a topic of the register surely is, as the station takes them; what may be several is left open. */
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
type Kind = Pick<ApplicationValues, 'caseType' | 'caseForm'>;
const KIND_OF: Readonly<Record<string, Kind>> = {
  civil: { caseType: 'CIVIL', caseForm: 'CIVIL_SUIT' },
  economic: { caseType: 'CIVIL', caseForm: 'CIVIL_SUIT' },
  administrative: { caseType: 'ADMINISTRATIVE', caseForm: 'ADMINISTRATIVE_SUIT' },
  criminal: { caseType: 'CRIMINAL' },
};

type Asked = NonNullable<ConsultationForApplicationQuery['consultation']>;

/**
 * What a consultation says that the application need not ask again: kind and matter by what was asked first, who belongs to
 * which group, whether it was asked at an event, and what was noted. Pure.
 */
export function valuesOfConsultation(asked: Asked, note: string | null): ApplicationValues {
  const { matters, groups, channel } = asked;
  const matter = matters.flatMap((each) => MATTER_OF[each] ?? [])[0];
  const said = new Set<string>(groups ?? []);
  return {
    ...KIND_OF[matters[0]?.split('.')[0] ?? ''],
    ...(matter && { matter }),
    groups: GROUPS.filter((group) => said.has(group)),
    isOnSite: channel === 'EVENT',
    ...(note && { facts: note }),
  };
}
