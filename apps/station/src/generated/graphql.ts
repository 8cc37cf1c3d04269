/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type ActivityFilter = {
  directiveId?: string | null | undefined;
  from?: string | null | undefined;
  includeDeleted?: boolean | null | undefined;
  inspectedUnitId?: string | null | undefined;
  kind?: ActivityKind | null | undefined;
  to?: string | null | undefined;
  unitId?: string | null | undefined;
};

export type ActivityInput = {
  /** The received or own directive the activity carries out; its campaigns are credited. */
  directiveId?: string | null | undefined;
  heldOn: string;
  inspectedUnitId?: string | null | undefined;
  inspectors?: Array<string> | null | undefined;
  kind: ActivityKind;
  measures: Array<MeasureInput>;
  media?: MediaDetailsInput | null | undefined;
  occasion?: string | null | undefined;
  partners?: Array<string> | null | undefined;
  photoIds?: Array<string> | null | undefined;
  place?: string | null | undefined;
  title: string;
};

export type ActivityKind =
  | 'CONSULTATION_EVENT'
  | 'INSPECTION'
  | 'LEAFLETS_AND_BANNERS'
  | 'MEDIA_ITEM'
  | 'NOTICE_BOARD'
  | 'TRAINING_AT_MEETING'
  | 'VEHICLE_TRIP';

export type ActivityKindField =
  | 'INSPECTED_UNIT'
  | 'INSPECTORS'
  | 'MEDIA'
  | 'OCCASION'
  | 'PARTNERS'
  | 'PLACE';

export type ApplicationForwarder =
  | 'AGENCY'
  | 'DETENTION'
  | 'DUTY_LAWYER';

export type ApplicationInput = {
  agency?: string | null | undefined;
  /** Region code of the agency or of where it happened (art. 38). */
  agencyPlace?: string | null | undefined;
  agent?: CaseAgentInput | null | undefined;
  applicant: CasePersonInput;
  /** When a person in custody asked (art. 39). */
  askedAt?: string | null | undefined;
  caseForm?: CaseForm | null | undefined;
  caseType: CaseType;
  causeOfAction?: string | null | undefined;
  claims?: number | null | undefined;
  consultationId?: string | null | undefined;
  /** Kept sealed. */
  facts?: string | null | undefined;
  forwardedBy?: ApplicationForwarder | null | undefined;
  groups?: Array<CaseRecipientGroup> | null | undefined;
  hardshipProof?: HardshipProof | null | undefined;
  isSealed?: boolean | null | undefined;
  /** When the limitation period ends. */
  limitationOn?: string | null | undefined;
  materials?: Array<CaseMaterialInput> | null | undefined;
  /** A code of `applicationChoices.matters`. */
  matter: string;
  means?: HouseholdMeansInput | null | undefined;
  /** Ground of art. 42. */
  meansNotVerified?: string | null | undefined;
  /** Ground of art. 32. */
  noMeansCondition?: string | null | undefined;
  opponent?: CaseOpponentInput | null | undefined;
  procedureStage?: string | null | undefined;
  /** When the papers were handed in; today when not said. */
  receivedOn?: string | null | undefined;
  /** Of papers that a station hands up; at the counter when not said. */
  takenInAt?: CaseIntakePlace | null | undefined;
  /** Ground of art. 44. */
  urgentGround?: string | null | undefined;
};

export type AssignmentState =
  | 'ACCEPTED'
  | 'ASSIGNED'
  | 'ENDED'
  | 'REFUSED'
  | 'REPLACED'
  | 'SIGNED';

export type CaseAgentInput = {
  person: CasePersonInput;
  /** How the agent stands to the applicant (art. 40). */
  relation: string;
};

export type CaseForm =
  | 'ADMINISTRATIVE_SUIT'
  | 'CIVIL_SUIT'
  | 'FORENSIC'
  | 'NOTARY'
  | 'OTHER_NON_LITIGATION'
  | 'PETITION';

export type CaseIntakePlace =
  | 'COUNTER'
  | 'ON_SITE';

export type CaseIntakeState =
  | 'ACCEPTED'
  | 'RETURNED'
  | 'SENT';

export type CaseMaterialInput = {
  kind: string;
  state: CaseMaterialState;
};

export type CaseMaterialState =
  | 'LATER'
  | 'MISSING'
  | 'THERE';

export type CaseMilestoneInput = {
  /** Like 09:30. */
  atTime?: string | null | undefined;
  fileIds?: Array<string> | null | undefined;
  /** A hearing may be entered ahead. */
  happenedOn: string;
  kind: MilestoneKind;
  note?: string | null | undefined;
  /** Needed for PROGRESS_TOLD. */
  toldHow?: ToldHow | null | undefined;
  venue?: string | null | undefined;
};

export type CaseOpponentInput = {
  /** Name of an employer or other body. */
  organization?: string | null | undefined;
  person?: CasePersonInput | null | undefined;
};

export type CasePartyDocumentKind =
  | 'FOREIGN_PERMANENT_ID'
  | 'HK_MACAO_PERMIT'
  | 'OTHER'
  | 'PASSPORT'
  | 'RESIDENCE_PERMIT'
  | 'RESIDENT_ID'
  | 'TAIWAN_PERMIT';

export type CasePartySex =
  | 'FEMALE'
  | 'MALE';

export type CasePersonDocumentInput = {
  kind: CasePartyDocumentKind;
  number: string;
};

export type CasePersonInput = {
  address?: string | null | undefined;
  birthDay?: string | null | undefined;
  document?: CasePersonDocumentInput | null | undefined;
  /** Empty where a consultation says it. */
  name: string;
  phone?: string | null | undefined;
  /** Left empty where the document says it. */
  sex?: CasePartySex | null | undefined;
};

export type CaseRecipientGroup =
  | 'DISABLED'
  | 'ELDERLY'
  | 'FARMERS'
  | 'FOREIGNERS'
  | 'MIGRANT_WORKERS'
  | 'MILITARY'
  | 'MINORITIES'
  | 'MINORS'
  | 'WOMEN';

export type CaseStage =
  | 'ARCHIVED'
  | 'ASSIGNED'
  | 'CLOSED'
  | 'DELETED'
  | 'GRANTED'
  | 'HANDLING'
  | 'PROPOSED'
  | 'RECEIVED'
  | 'REFUSED'
  | 'SUPPLEMENTING'
  | 'TERMINATED'
  | 'TRANSFERRED'
  | 'WITHDRAWN';

export type CaseType =
  | 'ADMINISTRATIVE'
  | 'CIVIL'
  | 'CRIMINAL';

export type ChangeKind =
  | 'AMENDED'
  | 'ANNULLED'
  | 'CLOSED'
  | 'WITHDRAWN';

/** Whether a unit was told of a duty of its own or of late units below it. */
export type ChaseRole =
  | 'BELOW'
  | 'OWN';

export type ClosingPaper =
  | 'AGREEMENT'
  | 'ASSIGNMENT_NOTICE'
  | 'CLOSING_REPORT'
  | 'EVIDENCE'
  | 'FILE_READING_RECORD'
  | 'FINAL_PAPER'
  | 'HEARING_RECORD'
  | 'INTERVIEW_RECORD'
  | 'LEGAL_OPINION'
  | 'MEETING_RECORD'
  | 'OFFICIAL_LETTER'
  | 'PROGRESS_RECORD'
  | 'STATEMENT_IN_COURT';

export type ConsultationAskerInput = {
  name?: string | null | undefined;
  phone?: string | null | undefined;
};

export type ConsultationChannel =
  | 'EVENT'
  | 'HOTLINE_12348'
  | 'LETTER'
  | 'ONLINE'
  | 'OTHER'
  | 'PHONE'
  | 'VISIT';

export type ConsultationFilter = {
  activityId?: string | null | undefined;
  channel?: ConsultationChannel | null | undefined;
  from?: string | null | undefined;
  /** Finds records of the own unit alone. */
  group?: PersonGroup | null | undefined;
  includeDeleted?: boolean | null | undefined;
  /** A topic, or a branch of law with all its topics. */
  matter?: string | null | undefined;
  /** What the own unit recorded itself. */
  ownOnly?: boolean | null | undefined;
  result?: ConsultationResult | null | undefined;
  to?: string | null | undefined;
  unanswered?: boolean | null | undefined;
  unitId?: string | null | undefined;
};

export type ConsultationInput = {
  /** The own activity where it was asked, with the channel EVENT. */
  activityId?: string | null | undefined;
  /** Of a letter or a question by the web; left out while the answer is owed. */
  answeredOn?: string | null | undefined;
  /** Who asked, where it was told; kept sealed. In a change what is empty stays. */
  asker?: ConsultationAskerInput | null | undefined;
  channel: ConsultationChannel;
  groups?: Array<PersonGroup> | null | undefined;
  /** Codes of the form; the first is what the consultation is classed by. One person, as many 件 as matters. */
  matters: Array<string>;
  /** 备注, up to 500 characters, kept sealed. In a change: null leaves it, an empty text takes it away. */
  note?: string | null | undefined;
  occurredOn: string;
  results?: Array<ConsultationResult> | null | undefined;
};

export type ConsultationResult =
  | 'ACCEPTED'
  | 'APPLIED'
  | 'DRAFTED'
  | 'REFERRED';

export type DirectiveStatus =
  | 'ANNULLED'
  | 'ARCHIVED'
  | 'CLOSED'
  | 'DRAFT'
  | 'IN_REVIEW'
  | 'ISSUED'
  | 'ISSUING'
  | 'SIGNED_OFF'
  | 'WITHDRAWN';

/** 文种: 通知, 通报, 函, 请示, 批复, 报告. */
export type DocumentKind =
  | 'BULLETIN'
  | 'LETTER'
  | 'NOTICE'
  | 'REPLY'
  | 'REPORT'
  | 'REQUEST';

/** What a task wants shown before it counts as done. */
export type EvidenceRule =
  | 'FIGURES'
  | 'LIST'
  | 'NONE'
  | 'PHOTOS';

export type ExtensionStatus =
  | 'ASKED'
  | 'GRANTED'
  | 'REFUSED';

export type FigureQuery = {
  /** Only what is credited to the campaign. */
  campaignId?: string | null | undefined;
  from: string;
  indicators: Array<string>;
  to: string;
  /** By which tree; today's unless told otherwise. */
  tree?: TreeReading | null | undefined;
  /** With DAY: the tree as it stood on this day. */
  treeDay?: string | null | undefined;
  /** The unit itself and all below it. */
  unitId: string;
};

export type FindingCategory =
  | 'ORGANISATION'
  | 'OTHER'
  | 'PREMISES'
  | 'PUBLICITY'
  | 'RECORDS'
  | 'SERVICE';

export type FindingFilter = {
  /** Only what waits for an act of the own unit. */
  awaitsOwnUnit?: boolean | null | undefined;
  /** Only what inspectors of the unit asked for, or of one below it, found. */
  byOwnInspectors?: boolean | null | undefined;
  directiveId?: string | null | undefined;
  inspectionId?: string | null | undefined;
  overdue?: boolean | null | undefined;
  statuses?: Array<FindingStatus> | null | undefined;
  unitId?: string | null | undefined;
};

export type FindingSeverity =
  | 'MINOR'
  | 'SERIOUS';

export type FindingStatus =
  /** 待复查 */
  | 'ANSWERED'
  /** 已销号 */
  | 'CLOSED'
  /** 待整改 */
  | 'OPEN'
  /** 退回整改 */
  | 'RETURNED';

export type FindingStepKind =
  | 'ANSWERED'
  | 'FOUND'
  | 'PASSED'
  | 'RETURNED';

export type HardshipProof =
  | 'DATA_SHARING'
  | 'PROMISE'
  | 'STATEMENT';

export type HouseholdMeansInput = {
  householdSize: number;
  /** Of the household in a month, in cents. */
  monthlyIncome: number;
  /** Then the applicant is looked at alone. */
  opponentInHousehold: boolean;
  /** Of the applicant alone in a month, in cents. */
  ownIncome?: number | null | undefined;
};

export type InboxKind =
  | 'AMENDED'
  | 'ANNULLED'
  | 'EXTENSION'
  | 'FINDING_OPEN'
  | 'FINDING_RETURNED'
  | 'FINDING_REVIEW'
  | 'PAPER_ANSWER'
  | 'PAPER_RECEIVE'
  | 'PAPER_RETURNED'
  | 'PAPER_SIGN_OFF'
  | 'READ'
  | 'REPORT'
  | 'RETURNED'
  | 'REVIEW'
  | 'SIGN'
  | 'SIGN_AMENDMENT'
  | 'SIGN_OFF'
  | 'TASK_RETURNED'
  | 'TASK_REVIEW'
  | 'UPPER_CHANGED'
  | 'WITHDRAWN';

export type Light =
  | 'BEHIND'
  | 'DONE'
  | 'NEAR'
  | 'NOT_STARTED'
  | 'ON_TRACK'
  | 'OVERDUE'
  | 'RETURNED';

export type MeasureInput = {
  indicator: string;
  quantity: number;
};

export type MediaDetailsInput = {
  channel: string;
  level?: string | null | undefined;
  outlet: string;
  programme?: string | null | undefined;
};

export type MilestoneKind =
  | 'ARBITRATION'
  | 'EVIDENCE'
  | 'FILE_READING'
  | 'FILING'
  | 'HEARING'
  | 'JUDGMENT'
  | 'LEGAL_OPINION'
  | 'MEDIATION'
  | 'MEETING'
  | 'OTHER'
  | 'PLEA'
  | 'PRESERVATION'
  | 'PROGRESS_TOLD'
  | 'SPECIAL_REPORT';

export type PeriodStanding =
  | 'DECLARED'
  | 'OPEN'
  | 'REVISED';

export type PersonField =
  | 'ADDRESS'
  | 'BIRTH_DAY'
  | 'DOCUMENT'
  | 'NAME'
  | 'PHONE';

export type PersonGroup =
  | 'DISABLED'
  | 'ELDERLY'
  | 'FARMERS'
  | 'FOREIGNERS'
  | 'MIGRANT_WORKERS'
  | 'MILITARY'
  | 'MINORS'
  | 'OTHER_GROUPS'
  | 'POOR'
  | 'WOMEN';

export type RecipientRole =
  /** 抄送: is informed; neither signs nor reports. */
  | 'COPY'
  /** 主送: signs, carries out, reports. */
  | 'PRIMARY';

export type ReportStatus =
  | 'ACCEPTED'
  | 'RETURNED'
  | 'SUBMITTED';

export type ReturnReason =
  | 'EVIDENCE_MISSING'
  | 'FIGURES_DISAGREE'
  | 'OTHER'
  | 'TEXT_INCOMPLETE'
  | 'WRONG_PERIOD';

export type TaskActStatus =
  | 'ACCEPTED'
  | 'REPORTED'
  | 'RETURNED';

export type ToldHow =
  | 'LETTER'
  | 'MESSAGE'
  | 'OFFICE'
  | 'PHONE'
  | 'VISIT';

/** By which tree units are summed: of today, of the day of each fact, or of one day. */
export type TreeReading =
  | 'DAY'
  | 'THEN'
  | 'TODAY';

/** 加急, 特急. */
export type Urgency =
  | 'EXTRA_URGENT'
  | 'URGENT';

export type ApplicationChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type ApplicationChoicesQuery = { applicationChoices: { matters: Array<{ code: string, text: string, article: string, caseTypes: Array<CaseType> }>, noMeansGrounds: Array<{ code: string, text: string, article: string }>, notVerifiedGrounds: Array<{ code: string, text: string, article: string }>, urgentGrounds: Array<{ code: string, text: string, article: string }>, materials: Array<{ code: string, text: string }> } };

export type CaseIntakesQueryVariables = Exact<{
  first: number;
}>;


export type CaseIntakesQuery = { caseIntakes: { hasMore: boolean, items: Array<{ id: string, caseType: CaseType, matter: string, receivedOn: string, state: CaseIntakeState, applicationNumber: string | null, reason: string | null, recordedByName: string, takenInAt: CaseIntakePlace, supplementKinds: Array<string>, supplementDueOn: string | null, suppliedOn: string | null, broughtKinds: Array<string>, broughtOn: string | null, awaitsMending: boolean, center: { id: string, name: string }, unit: { id: string, name: string } }> } };

export type CaseDraftsQueryVariables = Exact<{ [key: string]: never; }>;


export type CaseDraftsQuery = { caseDrafts: Array<{ id: string, version: number, content: string, savedAt: string, returnedIntakeId: string | null }> };

export type SaveCaseDraftMutationVariables = Exact<{
  id?: string | null | undefined;
  version?: number | null | undefined;
  content: string;
  idempotencyKey: string;
}>;


export type SaveCaseDraftMutation = { saveCaseDraft: { id: string, version: number } };

export type DiscardCaseDraftMutationVariables = Exact<{
  id: string;
  idempotencyKey: string;
}>;


export type DiscardCaseDraftMutation = { discardCaseDraft: boolean };

export type BringIntakePapersMutationVariables = Exact<{
  id: string;
  kinds: Array<string> | string;
  idempotencyKey: string;
}>;


export type BringIntakePapersMutation = { bringIntakePapers: string };

export type SubmitApplicationMutationVariables = Exact<{
  input: ApplicationInput;
  draftId?: string | null | undefined;
  content?: string | null | undefined;
  idempotencyKey: string;
}>;


export type SubmitApplicationMutation = { submitApplication: { caseId: string | null, intakeId: string | null, center: { name: string } | null } };

export type IntakePapersQueryVariables = Exact<{
  intakeId: string;
}>;


export type IntakePapersQuery = { intakePapers: Array<{ id: string, kind: string, page: number }> | null };

export type EarlierIntakesQueryVariables = Exact<{
  person: CasePersonInput;
}>;


export type EarlierIntakesQuery = { earlierIntakes: Array<{ id: string, receivedOn: string, matter: string, state: CaseIntakeState, awaitsMending: boolean, applicationNumber: string | null }> };

export type ConsultationFormQueryVariables = Exact<{ [key: string]: never; }>;


export type ConsultationFormQuery = { consultationForm: { channels: Array<{ code: ConsultationChannel, name: string }>, branches: Array<{ code: string, name: string, topics: Array<{ code: string, name: string }> }>, groups: Array<{ code: PersonGroup, name: string }>, results: Array<{ code: ConsultationResult, name: string }> } };

export type ConsultationPartsFragment = { id: string, channel: ConsultationChannel, matters: Array<string>, groups: Array<PersonGroup> | null, results: Array<ConsultationResult>, occurredOn: string, answeredOn: string | null, activityId: string | null, activityTitle: string | null, isCounted: boolean, convertedCaseId: string | null, hasNote: boolean, recordedAt: string, recordedBy: string, version: number, deletedAt: string | null, asker: { id: string, name: string | null, phone: string | null } | null };

export type ConsultationsQueryVariables = Exact<{
  filter: ConsultationFilter;
  first: number;
}>;


export type ConsultationsQuery = { consultations: { total: number, questions: number, hasMore: boolean, items: Array<{ id: string, channel: ConsultationChannel, matters: Array<string>, groups: Array<PersonGroup> | null, results: Array<ConsultationResult>, occurredOn: string, answeredOn: string | null, activityId: string | null, activityTitle: string | null, isCounted: boolean, convertedCaseId: string | null, hasNote: boolean, recordedAt: string, recordedBy: string, version: number, deletedAt: string | null, asker: { id: string, name: string | null, phone: string | null } | null }> } };

export type ConsultationNoteQueryVariables = Exact<{
  id: string;
}>;


export type ConsultationNoteQuery = { consultationNote: string | null };

export type ConsultationForEditQueryVariables = Exact<{
  id: string;
}>;


export type ConsultationForEditQuery = { consultation: { id: string, channel: ConsultationChannel, matters: Array<string>, groups: Array<PersonGroup> | null, results: Array<ConsultationResult>, occurredOn: string, answeredOn: string | null, activityId: string | null, activityTitle: string | null, isCounted: boolean, convertedCaseId: string | null, hasNote: boolean, recordedAt: string, recordedBy: string, version: number, deletedAt: string | null, asker: { id: string, name: string | null, phone: string | null } | null } | null };

export type EventsOfDayQueryVariables = Exact<{
  filter: ActivityFilter;
}>;


export type EventsOfDayQuery = { activities: { items: Array<{ id: string, title: string, heldOn: string }> } };

export type RecordConsultationMutationVariables = Exact<{
  input: ConsultationInput;
  idempotencyKey: string;
}>;


export type RecordConsultationMutation = { recordConsultation: { id: string } };

export type EditConsultationMutationVariables = Exact<{
  id: string;
  version: number;
  input: ConsultationInput;
  reason: string;
  idempotencyKey: string;
}>;


export type EditConsultationMutation = { editConsultation: { id: string } };

export type DeleteConsultationMutationVariables = Exact<{
  id: string;
  version: number;
  reason: string;
  idempotencyKey: string;
}>;


export type DeleteConsultationMutation = { deleteConsultation: { id: string } };

export type InboxQueryVariables = Exact<{ [key: string]: never; }>;


export type InboxQuery = { inbox: { total: number, hasMore: boolean, items: Array<{ id: string, kind: InboxKind, title: string, directiveId: string, reportId: string | null, dueOn: string | null, light: Light, reason: string | null, reasonCode: ReturnReason | null, count: number, fromUnit: { name: string } }> } };

export type NudgesQueryVariables = Exact<{ [key: string]: never; }>;


export type NudgesQuery = { nudges: Array<{ id: string, directiveId: string, text: string, role: ChaseRole }> };

export type ReceivedDirectivesQueryVariables = Exact<{ [key: string]: never; }>;


export type ReceivedDirectivesQuery = { directives: { items: Array<{ id: string, title: string, status: DirectiveStatus, documentKind: DocumentKind, urgency: Urgency | null, startsOn: string, endsOn: string, reportDue: string, light: Light, signedOn: string | null, role: RecipientRole | null, issuer: { name: string } }> } };

export type TaskPartsFragment = { id: string, title: string, indicator: string, target: number, dueOn: string, directiveId: string };

export type DirectivePageQueryVariables = Exact<{
  id: string;
}>;


export type DirectivePageQuery = { directive: { id: string, status: DirectiveStatus, documentKind: DocumentKind, urgency: Urgency | null, endedOn: string | null, endedReason: string | null, closedOn: string | null, title: string, documentNumber: string | null, theme: string | null, objective: string | null, startsOn: string, endsOn: string, reportDue: string, retrospective: boolean, issuedOn: string | null, changes: Array<{ id: string, kind: ChangeKind, version: number | null, reason: string, effectiveOn: string, differences: Array<{ field: string, subject: string | null, before: string | null, after: string | null }> }>, sections: Array<{ heading: string, text: string }>, issuer: { name: string }, tasks: Array<{ id: string, title: string, indicator: string, target: number, dueOn: string, directiveId: string }>, upper: Array<{ id: string, title: string, documentNumber: string | null, theme: string | null, objective: string | null, issuer: { name: string }, sections: Array<{ heading: string, text: string }>, tasks: Array<{ id: string, title: string, indicator: string, target: number, dueOn: string, directiveId: string }> }>, campaign: { id: string, title: string }, receipt: { id: string, role: RecipientRole, signedOn: string | null, signedBy: string | null, amendmentSignDue: string | null } | null } | null };

export type DirectiveTasksQueryVariables = Exact<{
  directiveId: string;
}>;


export type DirectiveTasksQuery = { directiveTasks: Array<{ received: boolean, progress: { target: number, share: number | null, dueOn: string, achieved: number, expectedByNow: number, light: Light, task: { id: string, title: string, indicator: string, dueOn: string } }, act: { status: TaskActStatus, reasonCode: ReturnReason | null, reason: string | null, note: string | null } | null, evidence: { rule: EvidenceRule, wanted: number, present: number, complete: boolean }, partners: Array<{ lead: boolean, status: TaskActStatus | null, unit: { id: string, name: string } }>, extension: { status: ExtensionStatus, wantedUntil: string, answer: string | null } | null }> };

export type CompleteTaskMutationVariables = Exact<{
  directiveId: string;
  taskId: string;
  note?: string | null | undefined;
  fileIds?: Array<string> | string | null | undefined;
  doneOn?: string | null | undefined;
  idempotencyKey: string;
}>;


export type CompleteTaskMutation = { completeTask: string };

export type AskExtensionMutationVariables = Exact<{
  directiveId: string;
  taskId?: string | null | undefined;
  wantedUntil: string;
  reason: string;
  idempotencyKey: string;
}>;


export type AskExtensionMutation = { askExtension: { id: string } };

export type OwnReportsQueryVariables = Exact<{
  directiveId: string;
}>;


export type OwnReportsQuery = { completionReports: Array<{ id: string, status: ReportStatus, reportedOn: string, reasonCode: ReturnReason | null, reason: string | null, note: string | null, unit: { id: string } }> };

export type ReportDraftQueryVariables = Exact<{
  directiveId: string;
}>;


export type ReportDraftQuery = { reportDraft: { directiveId: string, figures: Array<{ indicator: string, quantity: number }>, coverage: { expected: number, reported: number, accepted: number }, gaps: Array<{ id: string, name: string }> } };

export type OpenReceiptMutationVariables = Exact<{
  directiveId: string;
  idempotencyKey: string;
}>;


export type OpenReceiptMutation = { openReceipt: { id: string } };

export type SignReceiptMutationVariables = Exact<{
  directiveId: string;
  signedOn?: string | null | undefined;
  idempotencyKey: string;
}>;


export type SignReceiptMutation = { signReceipt: { id: string } };

export type SubmitReportMutationVariables = Exact<{
  directiveId: string;
  note?: string | null | undefined;
  reportedOn?: string | null | undefined;
  idempotencyKey: string;
}>;


export type SubmitReportMutation = { submitReport: { id: string } };

export type FindingsQueryVariables = Exact<{
  filter: FindingFilter;
}>;


export type FindingsQuery = { findings: { total: number, items: Array<{ id: string, inspectionId: string, inspectedOn: string, text: string, category: FindingCategory, severity: FindingSeverity, dueOn: string, status: FindingStatus, light: Light, inspector: { name: string }, photos: Array<{ id: string, url: string }>, steps: Array<{ id: string, kind: FindingStepKind, text: string | null, dueOn: string | null, occurredOn: string, actorName: string, photos: Array<{ id: string, url: string }> }> }> } };

export type AnswerFindingMutationVariables = Exact<{
  id: string;
  text: string;
  photoIds?: Array<string> | string | null | undefined;
  idempotencyKey: string;
}>;


export type AnswerFindingMutation = { answerFinding: { id: string } };

export type LinkedCaseFieldsFragment = { unitName: string, handlerName: string, caseNumber: string | null, matter: string, causeOfAction: string | null, agency: string | null, stage: CaseStage, assignmentState: AssignmentState, assignedOn: string, milestoneKinds: Array<MilestoneKind>, linkExpiresAt: string, recipients: Array<{ name: string | null, phone: string | null }>, clocks: Array<{ id: string, title: string, dueOn: string | null }>, milestones: Array<{ id: string, kind: MilestoneKind, happenedOn: string, atTime: string | null, venue: string | null, toldHow: ToldHow | null, note: string | null, photos: number }>, papers: { closedOn: string, needed: Array<ClosingPaper>, handedIn: Array<ClosingPaper> } | null };

export type LinkedCaseQueryVariables = Exact<{ [key: string]: never; }>;


export type LinkedCaseQuery = { linkedCase: { unitName: string, handlerName: string, caseNumber: string | null, matter: string, causeOfAction: string | null, agency: string | null, stage: CaseStage, assignmentState: AssignmentState, assignedOn: string, milestoneKinds: Array<MilestoneKind>, linkExpiresAt: string, recipients: Array<{ name: string | null, phone: string | null }>, clocks: Array<{ id: string, title: string, dueOn: string | null }>, milestones: Array<{ id: string, kind: MilestoneKind, happenedOn: string, atTime: string | null, venue: string | null, toldHow: ToldHow | null, note: string | null, photos: number }>, papers: { closedOn: string, needed: Array<ClosingPaper>, handedIn: Array<ClosingPaper> } | null } | null };

export type OpenHandlerLinkMutationVariables = Exact<{
  token: string;
  proof: string;
}>;


export type OpenHandlerLinkMutation = { openHandlerLink: { unitName: string, handlerName: string, caseNumber: string | null, matter: string, causeOfAction: string | null, agency: string | null, stage: CaseStage, assignmentState: AssignmentState, assignedOn: string, milestoneKinds: Array<MilestoneKind>, linkExpiresAt: string, recipients: Array<{ name: string | null, phone: string | null }>, clocks: Array<{ id: string, title: string, dueOn: string | null }>, milestones: Array<{ id: string, kind: MilestoneKind, happenedOn: string, atTime: string | null, venue: string | null, toldHow: ToldHow | null, note: string | null, photos: number }>, papers: { closedOn: string, needed: Array<ClosingPaper>, handedIn: Array<ClosingPaper> } | null } };

export type LeaveHandlerLinkMutationVariables = Exact<{ [key: string]: never; }>;


export type LeaveHandlerLinkMutation = { leaveHandlerLink: boolean };

export type AnswerByLinkMutationVariables = Exact<{
  accepts: boolean;
  reason?: string | null | undefined;
  idempotencyKey: string;
}>;


export type AnswerByLinkMutation = { answerByLink: boolean };

export type RecordMilestoneByLinkMutationVariables = Exact<{
  input: CaseMilestoneInput;
  idempotencyKey: string;
}>;


export type RecordMilestoneByLinkMutation = { recordMilestoneByLink: { unitName: string, handlerName: string, caseNumber: string | null, matter: string, causeOfAction: string | null, agency: string | null, stage: CaseStage, assignmentState: AssignmentState, assignedOn: string, milestoneKinds: Array<MilestoneKind>, linkExpiresAt: string, recipients: Array<{ name: string | null, phone: string | null }>, clocks: Array<{ id: string, title: string, dueOn: string | null }>, milestones: Array<{ id: string, kind: MilestoneKind, happenedOn: string, atTime: string | null, venue: string | null, toldHow: ToldHow | null, note: string | null, photos: number }>, papers: { closedOn: string, needed: Array<ClosingPaper>, handedIn: Array<ClosingPaper> } | null } };

export type HandInPapersByLinkMutationVariables = Exact<{
  papers: Array<ClosingPaper> | ClosingPaper;
  idempotencyKey: string;
}>;


export type HandInPapersByLinkMutation = { handInPapersByLink: { unitName: string, handlerName: string, caseNumber: string | null, matter: string, causeOfAction: string | null, agency: string | null, stage: CaseStage, assignmentState: AssignmentState, assignedOn: string, milestoneKinds: Array<MilestoneKind>, linkExpiresAt: string, recipients: Array<{ name: string | null, phone: string | null }>, clocks: Array<{ id: string, title: string, dueOn: string | null }>, milestones: Array<{ id: string, kind: MilestoneKind, happenedOn: string, atTime: string | null, venue: string | null, toldHow: ToldHow | null, note: string | null, photos: number }>, papers: { closedOn: string, needed: Array<ClosingPaper>, handedIn: Array<ClosingPaper> } | null } };

export type PeriodReportsQueryVariables = Exact<{ [key: string]: never; }>;


export type PeriodReportsQuery = { periodReports: Array<{ month: string, standing: PeriodStanding, isNil: boolean, isLate: boolean, dueOn: string, rows: number }> };

export type DeclarePeriodMutationVariables = Exact<{
  month: string;
  isNil: boolean;
  idempotencyKey: string;
}>;


export type DeclarePeriodMutation = { declarePeriod: { month: string } };

export type UnmaskPersonMutationVariables = Exact<{
  id: string;
  fields: Array<PersonField> | PersonField;
  reason: string;
  idempotencyKey: string;
}>;


export type UnmaskPersonMutation = { unmaskPerson: { personId: string, name: string | null, document: string | null, phone: string | null, address: string | null, birthDay: string | null } };

export type ActivityFormsQueryVariables = Exact<{ [key: string]: never; }>;


export type ActivityFormsQuery = { activityForms: Array<{ kind: ActivityKind, name: string, fields: Array<ActivityKindField>, measures: Array<{ code: string, name: string, nameEn: string, unit: string, unitEn: string }> }>, indicators: Array<{ code: string, name: string, nameEn: string, unit: string, unitEn: string }> };

export type InspectableUnitsQueryVariables = Exact<{ [key: string]: never; }>;


export type InspectableUnitsQuery = { units: { items: Array<{ id: string, name: string }> } };

export type ActivityPartsFragment = { id: string, kind: ActivityKind, title: string, heldOn: string, recordedBy: string, place: string | null, partners: Array<string>, inspectors: Array<string>, occasion: string | null, directiveId: string | null, version: number, inspectedUnit: { id: string, name: string } | null, media: { outlet: string, channel: string, level: string | null, programme: string | null } | null, measures: Array<{ indicator: string, quantity: number }>, campaigns: Array<{ id: string, title: string, startsOn: string, endsOn: string }>, photos: Array<{ id: string, thumbnailUrl: string }> };

export type ActivitiesQueryVariables = Exact<{
  filter: ActivityFilter;
  first: number;
  after?: string | null | undefined;
}>;


export type ActivitiesQuery = { activities: { total: number, hasMore: boolean, endCursor: string | null, items: Array<{ id: string, kind: ActivityKind, title: string, heldOn: string, recordedBy: string, place: string | null, partners: Array<string>, inspectors: Array<string>, occasion: string | null, directiveId: string | null, version: number, inspectedUnit: { id: string, name: string } | null, media: { outlet: string, channel: string, level: string | null, programme: string | null } | null, measures: Array<{ indicator: string, quantity: number }>, campaigns: Array<{ id: string, title: string, startsOn: string, endsOn: string }>, photos: Array<{ id: string, thumbnailUrl: string }> }> } };

export type ActivityForEditQueryVariables = Exact<{
  id: string;
}>;


export type ActivityForEditQuery = { activity: { id: string, kind: ActivityKind, title: string, heldOn: string, recordedBy: string, place: string | null, partners: Array<string>, inspectors: Array<string>, occasion: string | null, directiveId: string | null, version: number, inspectedUnit: { id: string, name: string } | null, media: { outlet: string, channel: string, level: string | null, programme: string | null } | null, measures: Array<{ indicator: string, quantity: number }>, campaigns: Array<{ id: string, title: string, startsOn: string, endsOn: string }>, photos: Array<{ id: string, thumbnailUrl: string }> } | null };

export type TotalsQueryVariables = Exact<{
  query: FigureQuery;
}>;


export type TotalsQuery = { figures: Array<{ indicator: string, quantity: number | null }> };

export type RecordActivityMutationVariables = Exact<{
  input: ActivityInput;
  idempotencyKey: string;
}>;


export type RecordActivityMutation = { recordActivity: { id: string } };

export type EditActivityMutationVariables = Exact<{
  id: string;
  version: number;
  input: ActivityInput;
  reason: string;
  idempotencyKey: string;
}>;


export type EditActivityMutation = { editActivity: { id: string } };

export type DeleteActivityMutationVariables = Exact<{
  id: string;
  version: number;
  reason: string;
  idempotencyKey: string;
}>;


export type DeleteActivityMutation = { deleteActivity: { id: string } };

export type SessionPartsFragment = { permissions: Array<string>, csrfToken: string, account: { id: string, login: string, name: string }, unit: { id: string, name: string, childCount: number } };

export type MeQueryVariables = Exact<{ [key: string]: never; }>;


export type MeQuery = { me: { permissions: Array<string>, csrfToken: string, account: { id: string, login: string, name: string }, unit: { id: string, name: string, childCount: number } } | null };

export type SignInMutationVariables = Exact<{
  login: string;
  password: string;
}>;


export type SignInMutation = { signIn: { permissions: Array<string>, csrfToken: string, account: { id: string, login: string, name: string }, unit: { id: string, name: string, childCount: number } } };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: boolean };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const ConsultationPartsFragmentDoc = new TypedDocumentString(`
    fragment ConsultationParts on Consultation {
  id
  channel
  matters
  groups
  results
  occurredOn
  answeredOn
  activityId
  activityTitle
  isCounted
  convertedCaseId
  hasNote
  recordedAt
  recordedBy
  version
  deletedAt
  asker {
    id
    name
    phone
  }
}
    `, {"fragmentName":"ConsultationParts"}) as unknown as TypedDocumentString<ConsultationPartsFragment, unknown>;
export const TaskPartsFragmentDoc = new TypedDocumentString(`
    fragment TaskParts on DirectiveTask {
  id
  title
  indicator
  target
  dueOn
  directiveId
}
    `, {"fragmentName":"TaskParts"}) as unknown as TypedDocumentString<TaskPartsFragment, unknown>;
export const LinkedCaseFieldsFragmentDoc = new TypedDocumentString(`
    fragment LinkedCaseFields on LinkedCase {
  unitName
  handlerName
  caseNumber
  matter
  causeOfAction
  agency
  stage
  assignmentState
  assignedOn
  recipients {
    name
    phone
  }
  clocks {
    id
    title
    dueOn
  }
  milestoneKinds
  milestones {
    id
    kind
    happenedOn
    atTime
    venue
    toldHow
    note
    photos
  }
  papers {
    closedOn
    needed
    handedIn
  }
  linkExpiresAt
}
    `, {"fragmentName":"LinkedCaseFields"}) as unknown as TypedDocumentString<LinkedCaseFieldsFragment, unknown>;
export const ActivityPartsFragmentDoc = new TypedDocumentString(`
    fragment ActivityParts on Activity {
  id
  kind
  title
  heldOn
  recordedBy
  place
  partners
  inspectors
  occasion
  directiveId
  version
  inspectedUnit {
    id
    name
  }
  media {
    outlet
    channel
    level
    programme
  }
  measures {
    indicator
    quantity
  }
  campaigns {
    id
    title
    startsOn
    endsOn
  }
  photos {
    id
    thumbnailUrl
  }
}
    `, {"fragmentName":"ActivityParts"}) as unknown as TypedDocumentString<ActivityPartsFragment, unknown>;
export const SessionPartsFragmentDoc = new TypedDocumentString(`
    fragment SessionParts on Session {
  account {
    id
    login
    name
  }
  unit {
    id
    name
    childCount
  }
  permissions
  csrfToken
}
    `, {"fragmentName":"SessionParts"}) as unknown as TypedDocumentString<SessionPartsFragment, unknown>;
export const ApplicationChoicesDocument = new TypedDocumentString(`
    query ApplicationChoices {
  applicationChoices {
    matters {
      code
      text
      article
      caseTypes
    }
    noMeansGrounds {
      code
      text
      article
    }
    notVerifiedGrounds {
      code
      text
      article
    }
    urgentGrounds {
      code
      text
      article
    }
    materials {
      code
      text
    }
  }
}
    `) as unknown as TypedDocumentString<ApplicationChoicesQuery, ApplicationChoicesQueryVariables>;
export const CaseIntakesDocument = new TypedDocumentString(`
    query CaseIntakes($first: Int!) {
  caseIntakes(first: $first) {
    hasMore
    items {
      id
      center {
        id
        name
      }
      unit {
        id
        name
      }
      caseType
      matter
      receivedOn
      state
      applicationNumber
      reason
      recordedByName
      takenInAt
      supplementKinds
      supplementDueOn
      suppliedOn
      broughtKinds
      broughtOn
      awaitsMending
    }
  }
}
    `) as unknown as TypedDocumentString<CaseIntakesQuery, CaseIntakesQueryVariables>;
export const CaseDraftsDocument = new TypedDocumentString(`
    query CaseDrafts {
  caseDrafts {
    id
    version
    content
    savedAt
    returnedIntakeId
  }
}
    `) as unknown as TypedDocumentString<CaseDraftsQuery, CaseDraftsQueryVariables>;
export const SaveCaseDraftDocument = new TypedDocumentString(`
    mutation SaveCaseDraft($id: ID, $version: Int, $content: String!, $idempotencyKey: ID!) {
  saveCaseDraft(
    id: $id
    version: $version
    content: $content
    idempotencyKey: $idempotencyKey
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<SaveCaseDraftMutation, SaveCaseDraftMutationVariables>;
export const DiscardCaseDraftDocument = new TypedDocumentString(`
    mutation DiscardCaseDraft($id: ID!, $idempotencyKey: ID!) {
  discardCaseDraft(id: $id, idempotencyKey: $idempotencyKey)
}
    `) as unknown as TypedDocumentString<DiscardCaseDraftMutation, DiscardCaseDraftMutationVariables>;
export const BringIntakePapersDocument = new TypedDocumentString(`
    mutation BringIntakePapers($id: ID!, $kinds: [String!]!, $idempotencyKey: ID!) {
  bringIntakePapers(id: $id, kinds: $kinds, idempotencyKey: $idempotencyKey)
}
    `) as unknown as TypedDocumentString<BringIntakePapersMutation, BringIntakePapersMutationVariables>;
export const SubmitApplicationDocument = new TypedDocumentString(`
    mutation SubmitApplication($input: ApplicationInput!, $draftId: ID, $content: String, $idempotencyKey: ID!) {
  submitApplication(
    input: $input
    draftId: $draftId
    content: $content
    idempotencyKey: $idempotencyKey
  ) {
    caseId
    intakeId
    center {
      name
    }
  }
}
    `) as unknown as TypedDocumentString<SubmitApplicationMutation, SubmitApplicationMutationVariables>;
export const IntakePapersDocument = new TypedDocumentString(`
    query IntakePapers($intakeId: ID!) {
  intakePapers(intakeId: $intakeId) {
    id
    kind
    page
  }
}
    `) as unknown as TypedDocumentString<IntakePapersQuery, IntakePapersQueryVariables>;
export const EarlierIntakesDocument = new TypedDocumentString(`
    query EarlierIntakes($person: CasePersonInput!) {
  earlierIntakes(person: $person) {
    id
    receivedOn
    matter
    state
    awaitsMending
    applicationNumber
  }
}
    `) as unknown as TypedDocumentString<EarlierIntakesQuery, EarlierIntakesQueryVariables>;
export const ConsultationFormDocument = new TypedDocumentString(`
    query ConsultationForm {
  consultationForm {
    channels {
      code
      name
    }
    branches {
      code
      name
      topics {
        code
        name
      }
    }
    groups {
      code
      name
    }
    results {
      code
      name
    }
  }
}
    `) as unknown as TypedDocumentString<ConsultationFormQuery, ConsultationFormQueryVariables>;
export const ConsultationsDocument = new TypedDocumentString(`
    query Consultations($filter: ConsultationFilter!, $first: Int!) {
  consultations(filter: $filter, first: $first) {
    total
    questions
    hasMore
    items {
      ...ConsultationParts
    }
  }
}
    fragment ConsultationParts on Consultation {
  id
  channel
  matters
  groups
  results
  occurredOn
  answeredOn
  activityId
  activityTitle
  isCounted
  convertedCaseId
  hasNote
  recordedAt
  recordedBy
  version
  deletedAt
  asker {
    id
    name
    phone
  }
}`) as unknown as TypedDocumentString<ConsultationsQuery, ConsultationsQueryVariables>;
export const ConsultationNoteDocument = new TypedDocumentString(`
    query ConsultationNote($id: ID!) {
  consultationNote(id: $id)
}
    `) as unknown as TypedDocumentString<ConsultationNoteQuery, ConsultationNoteQueryVariables>;
export const ConsultationForEditDocument = new TypedDocumentString(`
    query ConsultationForEdit($id: ID!) {
  consultation(id: $id) {
    ...ConsultationParts
  }
}
    fragment ConsultationParts on Consultation {
  id
  channel
  matters
  groups
  results
  occurredOn
  answeredOn
  activityId
  activityTitle
  isCounted
  convertedCaseId
  hasNote
  recordedAt
  recordedBy
  version
  deletedAt
  asker {
    id
    name
    phone
  }
}`) as unknown as TypedDocumentString<ConsultationForEditQuery, ConsultationForEditQueryVariables>;
export const EventsOfDayDocument = new TypedDocumentString(`
    query EventsOfDay($filter: ActivityFilter!) {
  activities(filter: $filter, first: 20) {
    items {
      id
      title
      heldOn
    }
  }
}
    `) as unknown as TypedDocumentString<EventsOfDayQuery, EventsOfDayQueryVariables>;
export const RecordConsultationDocument = new TypedDocumentString(`
    mutation RecordConsultation($input: ConsultationInput!, $idempotencyKey: ID!) {
  recordConsultation(input: $input, idempotencyKey: $idempotencyKey) {
    id
  }
}
    `) as unknown as TypedDocumentString<RecordConsultationMutation, RecordConsultationMutationVariables>;
export const EditConsultationDocument = new TypedDocumentString(`
    mutation EditConsultation($id: ID!, $version: Int!, $input: ConsultationInput!, $reason: String!, $idempotencyKey: ID!) {
  editConsultation(
    id: $id
    version: $version
    input: $input
    reason: $reason
    idempotencyKey: $idempotencyKey
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<EditConsultationMutation, EditConsultationMutationVariables>;
export const DeleteConsultationDocument = new TypedDocumentString(`
    mutation DeleteConsultation($id: ID!, $version: Int!, $reason: String!, $idempotencyKey: ID!) {
  deleteConsultation(
    id: $id
    version: $version
    reason: $reason
    idempotencyKey: $idempotencyKey
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<DeleteConsultationMutation, DeleteConsultationMutationVariables>;
export const InboxDocument = new TypedDocumentString(`
    query Inbox {
  inbox(first: 50) {
    items {
      id
      kind
      title
      directiveId
      reportId
      fromUnit {
        name
      }
      dueOn
      light
      reason
      reasonCode
      count
    }
    total
    hasMore
  }
}
    `) as unknown as TypedDocumentString<InboxQuery, InboxQueryVariables>;
export const NudgesDocument = new TypedDocumentString(`
    query Nudges {
  nudges {
    id
    directiveId
    text
    role
  }
}
    `) as unknown as TypedDocumentString<NudgesQuery, NudgesQueryVariables>;
export const ReceivedDirectivesDocument = new TypedDocumentString(`
    query ReceivedDirectives {
  directives(box: RECEIVED, first: 20) {
    items {
      id
      title
      status
      documentKind
      urgency
      startsOn
      endsOn
      reportDue
      light
      issuer {
        name
      }
      signedOn
      role
    }
  }
}
    `) as unknown as TypedDocumentString<ReceivedDirectivesQuery, ReceivedDirectivesQueryVariables>;
export const DirectivePageDocument = new TypedDocumentString(`
    query DirectivePage($id: ID!) {
  directive(id: $id) {
    id
    status
    documentKind
    urgency
    endedOn
    endedReason
    closedOn
    changes {
      id
      kind
      version
      reason
      effectiveOn
      differences {
        field
        subject
        before
        after
      }
    }
    title
    documentNumber
    theme
    objective
    sections {
      heading
      text
    }
    startsOn
    endsOn
    reportDue
    retrospective
    issuedOn
    issuer {
      name
    }
    tasks {
      ...TaskParts
    }
    upper {
      id
      title
      documentNumber
      issuer {
        name
      }
      theme
      objective
      sections {
        heading
        text
      }
      tasks {
        ...TaskParts
      }
    }
    campaign {
      id
      title
    }
    receipt {
      id
      role
      signedOn
      signedBy
      amendmentSignDue
    }
  }
}
    fragment TaskParts on DirectiveTask {
  id
  title
  indicator
  target
  dueOn
  directiveId
}`) as unknown as TypedDocumentString<DirectivePageQuery, DirectivePageQueryVariables>;
export const DirectiveTasksDocument = new TypedDocumentString(`
    query DirectiveTasks($directiveId: ID!) {
  directiveTasks(directiveId: $directiveId) {
    progress {
      task {
        id
        title
        indicator
        dueOn
      }
      target
      share
      dueOn
      achieved
      expectedByNow
      light
    }
    received
    act {
      status
      reasonCode
      reason
      note
    }
    evidence {
      rule
      wanted
      present
      complete
    }
    partners {
      unit {
        id
        name
      }
      lead
      status
    }
    extension {
      status
      wantedUntil
      answer
    }
  }
}
    `) as unknown as TypedDocumentString<DirectiveTasksQuery, DirectiveTasksQueryVariables>;
export const CompleteTaskDocument = new TypedDocumentString(`
    mutation CompleteTask($directiveId: ID!, $taskId: ID!, $note: String, $fileIds: [ID!], $doneOn: Date, $idempotencyKey: ID!) {
  completeTask(
    directiveId: $directiveId
    taskId: $taskId
    note: $note
    fileIds: $fileIds
    doneOn: $doneOn
    idempotencyKey: $idempotencyKey
  )
}
    `) as unknown as TypedDocumentString<CompleteTaskMutation, CompleteTaskMutationVariables>;
export const AskExtensionDocument = new TypedDocumentString(`
    mutation AskExtension($directiveId: ID!, $taskId: ID, $wantedUntil: Date!, $reason: String!, $idempotencyKey: ID!) {
  askExtension(
    directiveId: $directiveId
    taskId: $taskId
    wantedUntil: $wantedUntil
    reason: $reason
    idempotencyKey: $idempotencyKey
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<AskExtensionMutation, AskExtensionMutationVariables>;
export const OwnReportsDocument = new TypedDocumentString(`
    query OwnReports($directiveId: ID!) {
  completionReports(directiveId: $directiveId) {
    id
    status
    reportedOn
    reasonCode
    reason
    note
    unit {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<OwnReportsQuery, OwnReportsQueryVariables>;
export const ReportDraftDocument = new TypedDocumentString(`
    query ReportDraft($directiveId: ID!) {
  reportDraft(directiveId: $directiveId) {
    directiveId
    figures {
      indicator
      quantity
    }
    coverage {
      expected
      reported
      accepted
    }
    gaps {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<ReportDraftQuery, ReportDraftQueryVariables>;
export const OpenReceiptDocument = new TypedDocumentString(`
    mutation OpenReceipt($directiveId: ID!, $idempotencyKey: ID!) {
  openReceipt(directiveId: $directiveId, idempotencyKey: $idempotencyKey) {
    id
  }
}
    `) as unknown as TypedDocumentString<OpenReceiptMutation, OpenReceiptMutationVariables>;
export const SignReceiptDocument = new TypedDocumentString(`
    mutation SignReceipt($directiveId: ID!, $signedOn: Date, $idempotencyKey: ID!) {
  signReceipt(
    directiveId: $directiveId
    signedOn: $signedOn
    idempotencyKey: $idempotencyKey
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<SignReceiptMutation, SignReceiptMutationVariables>;
export const SubmitReportDocument = new TypedDocumentString(`
    mutation SubmitReport($directiveId: ID!, $note: String, $reportedOn: Date, $idempotencyKey: ID!) {
  submitReport(
    directiveId: $directiveId
    note: $note
    reportedOn: $reportedOn
    idempotencyKey: $idempotencyKey
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<SubmitReportMutation, SubmitReportMutationVariables>;
export const FindingsDocument = new TypedDocumentString(`
    query Findings($filter: FindingFilter!) {
  findings(filter: $filter, first: 50) {
    items {
      id
      inspectionId
      inspector {
        name
      }
      inspectedOn
      text
      category
      severity
      photos {
        id
        url
      }
      dueOn
      status
      light
      steps {
        id
        kind
        text
        photos {
          id
          url
        }
        dueOn
        occurredOn
        actorName
      }
    }
    total
  }
}
    `) as unknown as TypedDocumentString<FindingsQuery, FindingsQueryVariables>;
export const AnswerFindingDocument = new TypedDocumentString(`
    mutation AnswerFinding($id: ID!, $text: String!, $photoIds: [ID!], $idempotencyKey: ID!) {
  answerFinding(
    id: $id
    text: $text
    photoIds: $photoIds
    idempotencyKey: $idempotencyKey
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<AnswerFindingMutation, AnswerFindingMutationVariables>;
export const LinkedCaseDocument = new TypedDocumentString(`
    query LinkedCase {
  linkedCase {
    ...LinkedCaseFields
  }
}
    fragment LinkedCaseFields on LinkedCase {
  unitName
  handlerName
  caseNumber
  matter
  causeOfAction
  agency
  stage
  assignmentState
  assignedOn
  recipients {
    name
    phone
  }
  clocks {
    id
    title
    dueOn
  }
  milestoneKinds
  milestones {
    id
    kind
    happenedOn
    atTime
    venue
    toldHow
    note
    photos
  }
  papers {
    closedOn
    needed
    handedIn
  }
  linkExpiresAt
}`) as unknown as TypedDocumentString<LinkedCaseQuery, LinkedCaseQueryVariables>;
export const OpenHandlerLinkDocument = new TypedDocumentString(`
    mutation OpenHandlerLink($token: String!, $proof: String!) {
  openHandlerLink(token: $token, proof: $proof) {
    ...LinkedCaseFields
  }
}
    fragment LinkedCaseFields on LinkedCase {
  unitName
  handlerName
  caseNumber
  matter
  causeOfAction
  agency
  stage
  assignmentState
  assignedOn
  recipients {
    name
    phone
  }
  clocks {
    id
    title
    dueOn
  }
  milestoneKinds
  milestones {
    id
    kind
    happenedOn
    atTime
    venue
    toldHow
    note
    photos
  }
  papers {
    closedOn
    needed
    handedIn
  }
  linkExpiresAt
}`) as unknown as TypedDocumentString<OpenHandlerLinkMutation, OpenHandlerLinkMutationVariables>;
export const LeaveHandlerLinkDocument = new TypedDocumentString(`
    mutation LeaveHandlerLink {
  leaveHandlerLink
}
    `) as unknown as TypedDocumentString<LeaveHandlerLinkMutation, LeaveHandlerLinkMutationVariables>;
export const AnswerByLinkDocument = new TypedDocumentString(`
    mutation AnswerByLink($accepts: Boolean!, $reason: String, $idempotencyKey: ID!) {
  answerByLink(
    accepts: $accepts
    reason: $reason
    idempotencyKey: $idempotencyKey
  )
}
    `) as unknown as TypedDocumentString<AnswerByLinkMutation, AnswerByLinkMutationVariables>;
export const RecordMilestoneByLinkDocument = new TypedDocumentString(`
    mutation RecordMilestoneByLink($input: CaseMilestoneInput!, $idempotencyKey: ID!) {
  recordMilestoneByLink(input: $input, idempotencyKey: $idempotencyKey) {
    ...LinkedCaseFields
  }
}
    fragment LinkedCaseFields on LinkedCase {
  unitName
  handlerName
  caseNumber
  matter
  causeOfAction
  agency
  stage
  assignmentState
  assignedOn
  recipients {
    name
    phone
  }
  clocks {
    id
    title
    dueOn
  }
  milestoneKinds
  milestones {
    id
    kind
    happenedOn
    atTime
    venue
    toldHow
    note
    photos
  }
  papers {
    closedOn
    needed
    handedIn
  }
  linkExpiresAt
}`) as unknown as TypedDocumentString<RecordMilestoneByLinkMutation, RecordMilestoneByLinkMutationVariables>;
export const HandInPapersByLinkDocument = new TypedDocumentString(`
    mutation HandInPapersByLink($papers: [ClosingPaper!]!, $idempotencyKey: ID!) {
  handInPapersByLink(papers: $papers, idempotencyKey: $idempotencyKey) {
    ...LinkedCaseFields
  }
}
    fragment LinkedCaseFields on LinkedCase {
  unitName
  handlerName
  caseNumber
  matter
  causeOfAction
  agency
  stage
  assignmentState
  assignedOn
  recipients {
    name
    phone
  }
  clocks {
    id
    title
    dueOn
  }
  milestoneKinds
  milestones {
    id
    kind
    happenedOn
    atTime
    venue
    toldHow
    note
    photos
  }
  papers {
    closedOn
    needed
    handedIn
  }
  linkExpiresAt
}`) as unknown as TypedDocumentString<HandInPapersByLinkMutation, HandInPapersByLinkMutationVariables>;
export const PeriodReportsDocument = new TypedDocumentString(`
    query PeriodReports {
  periodReports {
    month
    standing
    isNil
    isLate
    dueOn
    rows
  }
}
    `) as unknown as TypedDocumentString<PeriodReportsQuery, PeriodReportsQueryVariables>;
export const DeclarePeriodDocument = new TypedDocumentString(`
    mutation DeclarePeriod($month: Date!, $isNil: Boolean!, $idempotencyKey: ID!) {
  declarePeriod(month: $month, isNil: $isNil, idempotencyKey: $idempotencyKey) {
    month
  }
}
    `) as unknown as TypedDocumentString<DeclarePeriodMutation, DeclarePeriodMutationVariables>;
export const UnmaskPersonDocument = new TypedDocumentString(`
    mutation UnmaskPerson($id: ID!, $fields: [PersonField!]!, $reason: String!, $idempotencyKey: ID!) {
  unmaskPerson(
    id: $id
    fields: $fields
    reason: $reason
    idempotencyKey: $idempotencyKey
  ) {
    personId
    name
    document
    phone
    address
    birthDay
  }
}
    `) as unknown as TypedDocumentString<UnmaskPersonMutation, UnmaskPersonMutationVariables>;
export const ActivityFormsDocument = new TypedDocumentString(`
    query ActivityForms {
  activityForms {
    kind
    name
    fields
    measures {
      code
      name
      nameEn
      unit
      unitEn
    }
  }
  indicators {
    code
    name
    nameEn
    unit
    unitEn
  }
}
    `) as unknown as TypedDocumentString<ActivityFormsQuery, ActivityFormsQueryVariables>;
export const InspectableUnitsDocument = new TypedDocumentString(`
    query InspectableUnits {
  units(first: 50) {
    items {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<InspectableUnitsQuery, InspectableUnitsQueryVariables>;
export const ActivitiesDocument = new TypedDocumentString(`
    query Activities($filter: ActivityFilter!, $first: Int!, $after: String) {
  activities(filter: $filter, first: $first, after: $after) {
    items {
      ...ActivityParts
    }
    total
    hasMore
    endCursor
  }
}
    fragment ActivityParts on Activity {
  id
  kind
  title
  heldOn
  recordedBy
  place
  partners
  inspectors
  occasion
  directiveId
  version
  inspectedUnit {
    id
    name
  }
  media {
    outlet
    channel
    level
    programme
  }
  measures {
    indicator
    quantity
  }
  campaigns {
    id
    title
    startsOn
    endsOn
  }
  photos {
    id
    thumbnailUrl
  }
}`) as unknown as TypedDocumentString<ActivitiesQuery, ActivitiesQueryVariables>;
export const ActivityForEditDocument = new TypedDocumentString(`
    query ActivityForEdit($id: ID!) {
  activity(id: $id) {
    ...ActivityParts
  }
}
    fragment ActivityParts on Activity {
  id
  kind
  title
  heldOn
  recordedBy
  place
  partners
  inspectors
  occasion
  directiveId
  version
  inspectedUnit {
    id
    name
  }
  media {
    outlet
    channel
    level
    programme
  }
  measures {
    indicator
    quantity
  }
  campaigns {
    id
    title
    startsOn
    endsOn
  }
  photos {
    id
    thumbnailUrl
  }
}`) as unknown as TypedDocumentString<ActivityForEditQuery, ActivityForEditQueryVariables>;
export const TotalsDocument = new TypedDocumentString(`
    query Totals($query: FigureQuery!) {
  figures(query: $query) {
    indicator
    quantity
  }
}
    `) as unknown as TypedDocumentString<TotalsQuery, TotalsQueryVariables>;
export const RecordActivityDocument = new TypedDocumentString(`
    mutation RecordActivity($input: ActivityInput!, $idempotencyKey: ID!) {
  recordActivity(input: $input, idempotencyKey: $idempotencyKey) {
    id
  }
}
    `) as unknown as TypedDocumentString<RecordActivityMutation, RecordActivityMutationVariables>;
export const EditActivityDocument = new TypedDocumentString(`
    mutation EditActivity($id: ID!, $version: Int!, $input: ActivityInput!, $reason: String!, $idempotencyKey: ID!) {
  editActivity(
    id: $id
    version: $version
    input: $input
    reason: $reason
    idempotencyKey: $idempotencyKey
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<EditActivityMutation, EditActivityMutationVariables>;
export const DeleteActivityDocument = new TypedDocumentString(`
    mutation DeleteActivity($id: ID!, $version: Int!, $reason: String!, $idempotencyKey: ID!) {
  deleteActivity(
    id: $id
    version: $version
    reason: $reason
    idempotencyKey: $idempotencyKey
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<DeleteActivityMutation, DeleteActivityMutationVariables>;
export const MeDocument = new TypedDocumentString(`
    query Me {
  me {
    ...SessionParts
  }
}
    fragment SessionParts on Session {
  account {
    id
    login
    name
  }
  unit {
    id
    name
    childCount
  }
  permissions
  csrfToken
}`) as unknown as TypedDocumentString<MeQuery, MeQueryVariables>;
export const SignInDocument = new TypedDocumentString(`
    mutation SignIn($login: String!, $password: String!) {
  signIn(login: $login, password: $password) {
    ...SessionParts
  }
}
    fragment SessionParts on Session {
  account {
    id
    login
    name
  }
  unit {
    id
    name
    childCount
  }
  permissions
  csrfToken
}`) as unknown as TypedDocumentString<SignInMutation, SignInMutationVariables>;
export const SignOutDocument = new TypedDocumentString(`
    mutation SignOut {
  signOut
}
    `) as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;