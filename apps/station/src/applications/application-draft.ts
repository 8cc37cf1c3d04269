import type {
  ApplicationChoicesQuery,
  ApplicationInput,
  CaseForm,
  CaseIntakePlace,
  CasePartyDocumentKind,
  CaseRecipientGroup,
  CaseType,
  HardshipProof,
} from '../generated/graphql.js';

export type Choices = ApplicationChoicesQuery['applicationChoices'];

/** Whether and how means are looked at: a ground of art. 32, one of art. 42, or how hardship is shown. */
export type MeansWay = 'no_condition' | 'not_verified' | 'tested';

/** A photo of a paper: its bytes lie on this phone until the centre has them. */
export interface DraftPage {
  /** The paper. */
  kind: string;
  /** Of the photo, and of the upload. */
  key: string;
  /** The paper and the number of the page, in words. */
  label: string;
}

/** The form as the worker sees it: everything still text, so that blank and wrong entries survive. */
export interface ApplicationDraft {
  /** Of the draft on this phone. */
  id: string;
  receivedOn: string;
  documentKind: CasePartyDocumentKind;
  number: string;
  name: string;
  phone: string;
  address: string;
  groups: CaseRecipientGroup[];
  caseType: CaseType | '';
  caseForm: CaseForm | '';
  matter: string;
  causeOfAction: string;
  agency: string;
  opponentName: string;
  opponentOrganization: string;
  facts: string;
  meansWay: MeansWay | '';
  noMeansCondition: string;
  meansNotVerified: string;
  hardshipProof: HardshipProof | '';
  householdSize: string;
  /** In yuan. */
  monthlyIncome: string;
  urgentGround: string;
  limitationOn: string;
  materials: string[];
  /** Photos of the papers; drafts of an earlier release have none. */
  pages?: DraftPage[];
  /** At the counter, or where an event was held (现场受理). */
  takenInAt: CaseIntakePlace;
  /** The consultation it comes of, as the server knows it, or as the entry of this phone that will make it. */
  consultationId: string | null;
  consultationEntry: string | null;
  /** Who asked, as far as the consultation says it, masked: it need not be typed again. */
  known: { name: string | null; phone: string | null } | null;
  /** The same draft at the server. */
  kept: { id: string; version: number } | null;
}

/** Photos of a draft, in the order in which they were taken. */
export const pagesOf = ({ pages }: Pick<ApplicationDraft, 'pages'>): DraftPage[] => pages ?? [];

/** A promise in place of a certificate is what is offered first (art. 41). */
export const emptyApplication = (id: string, today: string): ApplicationDraft => ({
  id,
  receivedOn: today,
  documentKind: 'RESIDENT_ID',
  number: '',
  name: '',
  phone: '',
  address: '',
  groups: [],
  caseType: '',
  caseForm: '',
  matter: '',
  causeOfAction: '',
  agency: '',
  opponentName: '',
  opponentOrganization: '',
  facts: '',
  meansWay: '',
  noMeansCondition: '',
  meansNotVerified: '',
  hardshipProof: 'PROMISE',
  householdSize: '',
  monthlyIncome: '',
  urgentGround: '',
  limitationOn: '',
  materials: [],
  pages: [],
  takenInAt: 'COUNTER',
  consultationId: null,
  consultationEntry: null,
  known: null,
  kept: null,
});

export const USUAL_FORM: Readonly<Record<CaseType, CaseForm | ''>> = {
  CIVIL: 'CIVIL_SUIT',
  ADMINISTRATIVE: 'ADMINISTRATIVE_SUIT',
  CRIMINAL: '',
};

/** Another kind of case has its own form of aid and its own matters. */
export function withCaseType(draft: ApplicationDraft, caseType: CaseType, choices: Choices) {
  const stays = choices.matters.some(
    ({ code, caseTypes }) => code === draft.matter && caseTypes.includes(caseType),
  );
  return { caseType, caseForm: USUAL_FORM[caseType], matter: stays ? draft.matter : '' };
}

/** The papers this application needs: evidence of a ground, or the statement of means (R04). */
export function neededMaterials({ meansWay }: Pick<ApplicationDraft, 'meansWay'>): string[] {
  const relies = meansWay === 'no_condition' || meansWay === 'not_verified';
  return ['application_form', 'identity', relies ? 'ground_evidence' : 'hardship_statement', 'matter_papers'];
}

const text = (value: string): string | null => value.trim() || null;

function meansOf({ householdSize, monthlyIncome }: ApplicationDraft): ApplicationInput['means'] {
  const [size, income] = [text(householdSize), text(monthlyIncome)];
  if (size === null || income === null) return null;
  return {
    householdSize: Number(size),
    monthlyIncome: Math.round(Number(income) * 100),
    ownIncome: null,
    opponentInHousehold: false,
  };
}

/** Papers that are there; where aid comes first, the others follow later (art. 44). */
function materialsOf(draft: ApplicationDraft): ApplicationInput['materials'] {
  return neededMaterials(draft).map((kind) => {
    if (draft.materials.includes(kind)) return { kind, state: 'THERE' };
    return { kind, state: draft.urgentGround ? 'LATER' : 'MISSING' };
  });
}

const personOf = (draft: ApplicationDraft): ApplicationInput['applicant'] => {
  const number = text(draft.number);
  return {
    name: draft.name.trim(),
    document: number ? { kind: draft.documentKind, number } : null,
    phone: text(draft.phone),
    address: text(draft.address),
  };
};

/**
 * The draft as the API takes it; undefined while the kind of case is missing.
 * @param consultationId of the consultation it comes of, once the server has it
 */
export function toInput(
  draft: ApplicationDraft,
  consultationId: string | null,
): ApplicationInput | undefined {
  const { caseType, meansWay, urgentGround } = draft;
  if (caseType === '') return undefined;
  const tested = meansWay === 'tested';
  const [opponent, organization] = [text(draft.opponentName), text(draft.opponentOrganization)];
  return {
    receivedOn: text(draft.receivedOn),
    caseType,
    caseForm: caseType === 'CRIMINAL' ? null : draft.caseForm || USUAL_FORM[caseType] || null,
    matter: draft.matter,
    causeOfAction: text(draft.causeOfAction),
    agency: text(draft.agency),
    groups: draft.groups,
    noMeansCondition: meansWay === 'no_condition' ? text(draft.noMeansCondition) : null,
    meansNotVerified: meansWay === 'not_verified' ? text(draft.meansNotVerified) : null,
    hardshipProof: (tested && draft.hardshipProof) || null,
    means: tested ? meansOf(draft) : null,
    urgentGround: text(urgentGround),
    limitationOn: urgentGround === 'limitation' ? text(draft.limitationOn) : null,
    applicant: personOf(draft),
    opponent:
      opponent || organization ? { person: opponent ? { name: opponent } : null, organization } : null,
    facts: text(draft.facts),
    materials: materialsOf(draft),
    takenInAt: draft.takenInAt,
    consultationId,
  };
}
