import type { Clock } from '@fayuan/clocks';
import type { Day } from '@fayuan/kernel';
import type { MaskedPerson, PersonDetails } from '@fayuan/persons';

export const FILED_BY = ['applicant', 'recipient', 'interested'] as const;
/** Who may complain (法律援助投诉处理办法, art. 3): applicant, recipient, or a person whose interests are touched. */
export type FiledBy = (typeof FILED_BY)[number];

export const COMPLAINT_FORMS = ['oral', 'written'] as const;
export type ComplaintForm = (typeof COMPLAINT_FORMS)[number];

export const COMPLAINED_ABOUT = ['center', 'firm', 'handler', 'group_organisation'] as const;
/** Art. 3; the four group organisations (工会, 共青团, 妇联, 残联) are included by the decree of 2025. */
export type ComplainedAbout = (typeof COMPLAINED_ABOUT)[number];

export const COMPLAINT_MATTERS = [
  'aid_withheld',
  'unfit_assignment',
  'property_taken',
  'neglect',
  'below_standard',
  'progress_not_told',
  'other',
] as const;
/**
 * The decree of 2025 (司法部令第149号) names seven; its announcement quotes property taken, service below the standard and
 * progress not told. The others are the faults of Legal Aid Act arts. 61–63: their wording is to be checked against the decree.
 */
export type ComplaintMatter = (typeof COMPLAINT_MATTERS)[number];

export const COMPLAINT_STATUSES = [
  'received',
  'incomplete',
  'supplied',
  'accepted',
  'not_accepted',
  'merged',
  'answered',
] as const;
export type ComplaintStatus = (typeof COMPLAINT_STATUSES)[number];

export const COMPLAINT_RESULTS = ['upheld', 'partly_upheld', 'not_upheld'] as const;
export type ComplaintResult = (typeof COMPLAINT_RESULTS)[number];

export const COMPLAINT_STEPS = ['tell_missing', 'supply', 'accept', 'refuse', 'merge', 'answer'] as const;
/** What is done with a complaint. */
export type ComplaintStep = (typeof COMPLAINT_STEPS)[number];

interface Passage {
  readonly from: readonly ComplaintStatus[];
  readonly to: ComplaintStatus;
}

const OPEN = ['received', 'incomplete', 'supplied'] as const satisfies readonly ComplaintStatus[];

/**
 * What is missing is told once and all of it, so it is told only of a complaint just received; a repeated complaint is merged into
 * the first before it is accepted, so that it counts once; only an accepted one is answered with a result.
 */
const PASSAGES: Readonly<Record<ComplaintStep, Passage>> = {
  tell_missing: { from: ['received'], to: 'incomplete' },
  supply: { from: ['incomplete'], to: 'supplied' },
  accept: { from: OPEN, to: 'accepted' },
  refuse: { from: OPEN, to: 'not_accepted' },
  merge: { from: OPEN, to: 'merged' },
  answer: { from: ['accepted'], to: 'answered' },
};

/** Where a step leads; null when it cannot be done there. */
export const complaintAfter = (status: ComplaintStatus, step: ComplaintStep): ComplaintStatus | null =>
  PASSAGES[step].from.includes(status) ? PASSAGES[step].to : null;

export const stepsAt = (status: ComplaintStatus): readonly ComplaintStep[] =>
  COMPLAINT_STEPS.filter((step) => complaintAfter(status, step) !== null);

export interface NewComplaint {
  readonly caseId?: string | null | undefined;
  readonly filedBy: FiledBy;
  readonly form: ComplaintForm;
  readonly about: ComplainedAbout;
  readonly matter: ComplaintMatter;
  readonly receivedOn: Day;
  /** Kept sealed: who works on the complaint alone may look. Oral complaints may be made without a name. */
  readonly complainant?: PersonDetails | null | undefined;
}

export interface Complaint extends Omit<NewComplaint, 'complainant'> {
  readonly id: string;
  readonly caseId: string | null;
  readonly complainantId: string | null;
  readonly caseNumber: string | null;
  readonly status: ComplaintStatus;
  readonly missing: string | null;
  readonly toldMissingOn: Day | null;
  readonly suppliedOn: Day | null;
  readonly decidedOn: Day | null;
  readonly reason: string | null;
  readonly mergedInto: string | null;
  readonly result: ComplaintResult | null;
  readonly measures: string | null;
  readonly answeredOn: Day | null;
  readonly recordedBy: string;
  readonly version: number;
}

/** A complaint with its clocks and who complains, masked. */
export interface ShownComplaint extends Complaint {
  readonly complainant: MaskedPerson | null;
  readonly clocks: readonly Clock[];
}
