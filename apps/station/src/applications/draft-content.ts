import { type ApplicationDraft, emptyApplication } from './application-draft.js';

/** The form as both apps keep it at the server, so that what was begun on the phone can be finished at the desk and back. */
interface Content extends Partial<
  Omit<ApplicationDraft, 'id' | 'kept' | 'known' | 'number' | 'name' | 'phone' | 'address' | 'groups'>
> {
  groups?: ApplicationDraft['groups'] | null;
  claims?: number | null;
  means?: { householdSize?: number | null; monthlyIncome?: number | null };
  applicant?: {
    name?: string;
    document?: { kind?: ApplicationDraft['documentKind']; number?: string };
    phone?: string;
    address?: string;
  };
  opponent?: { person?: { name?: string }; organization?: string };
}

/** Texts that both forms have under the same name. */
const SAME = [
  'receivedOn',
  'caseType',
  'caseForm',
  'matter',
  'causeOfAction',
  'agency',
  'meansWay',
  'noMeansCondition',
  'meansNotVerified',
  'hardshipProof',
  'urgentGround',
  'limitationOn',
  'facts',
  'takenInAt',
] as const;

const numberOf = (text: string): number | null => (text.trim() === '' ? null : Number(text));
const textOf = (number: number | null | undefined): string =>
  number === null || number === undefined ? '' : String(number);

/** What the server keeps sealed: until the form is handed in, and after it until the centre has accepted the papers. */
export function contentOf(draft: ApplicationDraft): string {
  const same = Object.fromEntries(SAME.flatMap((key) => (draft[key] === '' ? [] : [[key, draft[key]]])));
  const content = {
    ...same,
    groups: draft.groups,
    claims: 1,
    means: {
      householdSize: numberOf(draft.householdSize),
      monthlyIncome: numberOf(draft.monthlyIncome),
    },
    applicant: {
      name: draft.name,
      document: { kind: draft.documentKind, number: draft.number },
      phone: draft.phone,
      address: draft.address,
    },
    opponent: { person: { name: draft.opponentName }, organization: draft.opponentOrganization },
    materials: draft.materials,
    consultationId: draft.consultationId,
  };
  return JSON.stringify(content);
}

/** A form kept at the server, opened on this phone under an id of its own. @param today stands for a day that is missing */
export function draftOfContent(text: string, id: string, today: string): ApplicationDraft {
  const content = JSON.parse(text) as Content;
  const empty = emptyApplication(id, today);
  const same = Object.fromEntries(SAME.flatMap((key) => (content[key] ? [[key, content[key]]] : [])));
  const { applicant, opponent, means } = content;
  return {
    ...empty,
    ...same,
    groups: [...(content.groups ?? [])],
    documentKind: applicant?.document?.kind ?? empty.documentKind,
    number: applicant?.document?.number ?? '',
    name: applicant?.name ?? '',
    phone: applicant?.phone ?? '',
    address: applicant?.address ?? '',
    opponentName: opponent?.person?.name ?? '',
    opponentOrganization: opponent?.organization ?? '',
    householdSize: textOf(means?.householdSize),
    monthlyIncome: textOf(means?.monthlyIncome),
    materials: [...(content.materials ?? [])],
    consultationId: content.consultationId ?? null,
  };
}
