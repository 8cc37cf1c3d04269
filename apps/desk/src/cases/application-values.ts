import type { ApplicationInput, CaseForm, CaseType, HardshipProof } from '../generated/graphql.js';

/** The form as it is filled in; amounts in yuan. */
export interface ApplicationValues {
  receivedOn?: string | null;
  caseType?: CaseType;
  caseForm?: CaseForm | null;
  matter?: string;
  causeOfAction?: string;
  agency?: string;
  agencyPlace?: string;
  groups?: ApplicationInput['groups'];
  claims?: number;
  /** Whether and how means are looked at: a ground of art. 32, one of art. 42, or how hardship is shown. */
  means?: 'no_condition' | 'not_verified' | 'tested';
  noMeansCondition?: string;
  meansNotVerified?: string;
  hardshipProof?: HardshipProof;
  householdSize?: number;
  monthlyIncome?: number;
  applicant?: { name?: string; number?: string; phone?: string; address?: string };
  opponent?: { name?: string; organization?: string };
  facts?: string;
  materials?: string[];
}

/** A number of 18 characters says when somebody was born and of which sex; null for any other text. */
export function saidByNumber(number: string | undefined): { birthDay: string; isMale: boolean } | null {
  const typed = number?.trim() ?? '';
  if (!/^\d{17}[\dXx]$/.test(typed)) return null;
  return {
    birthDay: `${typed.slice(6, 10)}-${typed.slice(10, 12)}-${typed.slice(12, 14)}`,
    isMale: Number(typed[16]) % 2 === 1,
  };
}

const cents = (yuan: number): number => Math.round(yuan * 100);
const given = (text: string | undefined): string | null => text?.trim() || null;

/** What was said of the household; null while it is not complete. */
const meansOf = ({ householdSize, monthlyIncome }: ApplicationValues): ApplicationInput['means'] =>
  householdSize && monthlyIncome !== undefined
    ? { householdSize, monthlyIncome: cents(monthlyIncome), ownIncome: null, opponentInHousehold: false }
    : null;

/** As the API takes it; undefined while kind or matter is missing. */
export function applicationInput(values: ApplicationValues): ApplicationInput | undefined {
  const { caseType, matter, means, applicant, opponent } = values;
  if (!caseType || !matter) return undefined;
  const number = given(applicant?.number);
  const tested = means === 'tested';
  const opponentName = given(opponent?.name);
  const organization = given(opponent?.organization);
  return {
    receivedOn: values.receivedOn ?? null,
    caseType,
    caseForm: caseType === 'CRIMINAL' ? null : (values.caseForm ?? null),
    matter,
    causeOfAction: given(values.causeOfAction),
    agency: given(values.agency),
    agencyPlace: given(values.agencyPlace),
    groups: values.groups ?? [],
    claims: values.claims ?? 1,
    noMeansCondition: means === 'no_condition' ? (values.noMeansCondition ?? null) : null,
    meansNotVerified: means === 'not_verified' ? (values.meansNotVerified ?? null) : null,
    hardshipProof: tested ? (values.hardshipProof ?? null) : null,
    means: tested ? meansOf(values) : null,
    applicant: {
      name: applicant?.name?.trim() ?? '',
      document: number ? { kind: 'RESIDENT_ID', number } : null,
      phone: given(applicant?.phone),
      address: given(applicant?.address),
    },
    opponent:
      opponentName || organization
        ? { person: opponentName ? { name: opponentName } : null, organization }
        : null,
    facts: given(values.facts),
    materials: (values.materials ?? []).map((kind) => ({ kind, state: 'THERE' })),
  };
}
