import type {
  ApplicationForwarder,
  ApplicationInput,
  CaseForm,
  CasePartyDocumentKind,
  CasePartySex,
  CaseType,
  HardshipProof,
} from '../generated/graphql.js';

/** A person as typed; the fields stand where the API has them, so that a refusal finds its field. */
export interface PersonValues {
  name?: string;
  document?: { kind?: CasePartyDocumentKind; number?: string };
  phone?: string;
  address?: string;
  sex?: CasePartySex | null;
  birthDay?: string | null;
}

/** The form as it is filled in; amounts in yuan. */
export interface ApplicationValues {
  receivedOn?: string | null;
  caseType?: CaseType;
  caseForm?: CaseForm | null;
  matter?: string;
  causeOfAction?: string;
  procedureStage?: string;
  agency?: string;
  agencyPlace?: string;
  groups?: ApplicationInput['groups'];
  claims?: number | null;
  isSealed?: boolean;
  /** Taken in where an event was held (现场受理). */
  isOnSite?: boolean;
  /** Whether and how means are looked at: a ground of art. 32, one of art. 42, or how hardship is shown. */
  meansWay?: 'no_condition' | 'not_verified' | 'tested';
  noMeansCondition?: string | null;
  meansNotVerified?: string | null;
  hardshipProof?: HardshipProof | null;
  means?: {
    householdSize?: number | null;
    monthlyIncome?: number | null;
    ownIncome?: number | null;
    opponentInHousehold?: boolean;
  };
  urgentGround?: string | null;
  limitationOn?: string | null;
  forwardedBy?: ApplicationForwarder | null;
  /** A moment. */
  askedAt?: string | null;
  applicant?: PersonValues;
  hasAgent?: boolean;
  agent?: { person?: PersonValues; relation?: string };
  opponent?: { person?: PersonValues; organization?: string };
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

const centsOf = (yuan: number): number => Math.round(yuan * 100);
const given = (text: string | undefined): string | null => text?.trim() || null;

/** Monthly income a head in cents, as the rule of the centre counts it; null while not enough is said. */
export function incomeAHead(means: ApplicationValues['means']): number | null {
  const { householdSize, monthlyIncome, ownIncome, opponentInHousehold } = means ?? {};
  if (opponentInHousehold) return typeof ownIncome === 'number' ? centsOf(ownIncome) : null;
  return householdSize && typeof monthlyIncome === 'number'
    ? Math.floor(centsOf(monthlyIncome) / householdSize)
    : null;
}

/** What was said of the household; null while it is not complete. */
function meansOf({ means }: ApplicationValues): ApplicationInput['means'] {
  const { householdSize, monthlyIncome, ownIncome, opponentInHousehold } = means ?? {};
  if (!householdSize || typeof monthlyIncome !== 'number') return null;
  return {
    householdSize,
    monthlyIncome: centsOf(monthlyIncome),
    ownIncome: typeof ownIncome === 'number' ? centsOf(ownIncome) : null,
    opponentInHousehold: opponentInHousehold ?? false,
  };
}

/** A person as the API takes it. */
export function personOf(values: PersonValues | undefined): ApplicationInput['applicant'] {
  const number = given(values?.document?.number);
  const said = saidByNumber(values?.document?.number);
  return {
    name: values?.name?.trim() ?? '',
    document: number ? { kind: values?.document?.kind ?? 'RESIDENT_ID', number } : null,
    phone: given(values?.phone),
    address: given(values?.address),
    // A number that says both goes before what was typed before it was there.
    ...(said ? {} : { sex: values?.sex ?? null, birthDay: values?.birthDay ?? null }),
  };
}

function opponentOf({ opponent }: ApplicationValues): ApplicationInput['opponent'] {
  const person = given(opponent?.person?.name) ? personOf(opponent?.person) : null;
  const organization = given(opponent?.organization);
  return person || organization ? { person, organization } : null;
}

/** As the API takes it; undefined while kind or matter is missing. */
export function applicationInput(values: ApplicationValues): ApplicationInput | undefined {
  const { caseType, matter, meansWay, agent, urgentGround, forwardedBy } = values;
  if (!caseType || !matter) return undefined;
  const tested = meansWay === 'tested';
  return {
    receivedOn: values.receivedOn ?? null,
    caseType,
    caseForm: caseType === 'CRIMINAL' ? null : (values.caseForm ?? null),
    matter,
    causeOfAction: given(values.causeOfAction),
    procedureStage: given(values.procedureStage),
    agency: given(values.agency),
    agencyPlace: given(values.agencyPlace),
    groups: values.groups ?? [],
    claims: values.claims ?? 1,
    isSealed: values.isSealed ?? false,
    noMeansCondition: meansWay === 'no_condition' ? (values.noMeansCondition ?? null) : null,
    meansNotVerified: meansWay === 'not_verified' ? (values.meansNotVerified ?? null) : null,
    hardshipProof: tested ? (values.hardshipProof ?? null) : null,
    means: tested ? meansOf(values) : null,
    urgentGround: urgentGround ?? null,
    limitationOn: values.limitationOn ?? null,
    forwardedBy: forwardedBy ?? null,
    askedAt: forwardedBy ? (values.askedAt ?? null) : null,
    applicant: personOf(values.applicant),
    agent: values.hasAgent
      ? { person: personOf(agent?.person), relation: agent?.relation?.trim() ?? '' }
      : null,
    opponent: opponentOf(values),
    // A text that was emptied says that nothing is to be taken over from the consultation.
    facts: values.facts === undefined ? null : values.facts.trim(),
    takenInAt: values.isOnSite ? 'ON_SITE' : 'COUNTER',
    materials: (values.materials ?? []).map((kind) => ({ kind, state: 'THERE' })),
  };
}
