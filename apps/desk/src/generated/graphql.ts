/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type AccountInput = {
  login: string;
  name: string;
  password: string;
  post?: string | null | undefined;
  roles: Array<Role>;
  unitId: string;
};

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

export type AgencyKind =
  | 'COURT'
  | 'POLICE'
  | 'PROCURATORATE'
  | 'STATE_SECURITY';

/** The whole text, dates and tasks as they shall stand. */
export type AmendmentInput = {
  endsOn: string;
  objective?: string | null | undefined;
  reportDue: string;
  sections: Array<SectionInput>;
  startsOn: string;
  tasks: Array<DirectiveTaskInput>;
  theme?: string | null | undefined;
  title: string;
};

/** The application as it is said from now on. */
export type ApplicationAmendmentInput = {
  agency?: string | null | undefined;
  /** Region code of the agency or of where it happened (art. 38). */
  agencyPlace?: string | null | undefined;
  agent?: CaseAgentChangeInput | null | undefined;
  applicant?: CasePersonChangeInput | null | undefined;
  caseForm?: CaseForm | null | undefined;
  caseType: CaseType;
  causeOfAction?: string | null | undefined;
  claims?: number | null | undefined;
  /** Kept sealed. */
  facts?: string | null | undefined;
  groups?: Array<CaseRecipientGroup> | null | undefined;
  hardshipProof?: HardshipProof | null | undefined;
  isSealed?: boolean | null | undefined;
  /** When the limitation period ends. */
  limitationOn?: string | null | undefined;
  /** A code of `applicationChoices.matters`. */
  matter: string;
  means?: HouseholdMeansInput | null | undefined;
  /** Ground of art. 42. */
  meansNotVerified?: string | null | undefined;
  /** Ground of art. 32. */
  noMeansCondition?: string | null | undefined;
  opponent?: CaseOpponentChangeInput | null | undefined;
  procedureStage?: string | null | undefined;
  /** Of papers that a station hands up; at the counter when not said. */
  takenInAt?: CaseIntakePlace | null | undefined;
  /** Ground of art. 44. */
  urgentGround?: string | null | undefined;
};

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

export type AppraisalCriterionInput = {
  /** Points taken off for each complaint. */
  deduction?: number | null | undefined;
  measure: AppraisalMeasure;
  /** How many cases give the full weight. */
  target?: number | null | undefined;
  title: string;
  weight: number;
};

export type AppraisalMeasure =
  | 'CASES_CLOSED'
  | 'COMPLAINTS'
  | 'FILE_REVIEWS'
  | 'OPINIONS'
  | 'VISITS';

export type AppraisalRowStanding =
  | 'ADDED'
  | 'CHANGED'
  | 'GONE'
  | 'SAME';

export type AppraisalSchemeInput = {
  criteria: Array<AppraisalCriterionInput>;
  /** The first year it holds for. */
  fromYear: number;
  subjectKind: AppraisalSubjectKind;
  title: string;
};

export type AppraisalSubjectKind =
  | 'HANDLER'
  | 'UNIT';

export type AskedBy =
  | 'CENTRE'
  | 'HANDLER'
  | 'RECIPIENT';

export type AssignmentState =
  | 'ACCEPTED'
  | 'ASSIGNED'
  | 'ENDED'
  | 'REFUSED'
  | 'REPLACED'
  | 'SIGNED';

export type AssignmentWish = {
  /** Handlers who have to step aside. */
  conflictedHandlerIds?: Array<string> | null | undefined;
  /** A language without which the recipient cannot be heard. */
  language?: string | null | undefined;
  /** Firms that act for the other side. */
  opposingFirms?: Array<string> | null | undefined;
};

export type AwardInput = {
  appraisalId: string;
  decidedOn: string;
  decision: string;
  kind: AwardKind;
  reason: string;
};

export type AwardKind =
  | 'PENALTY'
  | 'REWARD';

export type AwaySpellInput = {
  from: string;
  to?: string | null | undefined;
};

export type BodyKind =
  | 'AGEING_COMMITTEE'
  | 'ARMED_FORCES_DEPARTMENT'
  | 'COURT'
  | 'DISABLED_PERSONS_FEDERATION'
  | 'OTHER'
  | 'POLICE'
  | 'PROCURATORATE'
  | 'TRADE_UNION'
  | 'WOMENS_FEDERATION'
  | 'YOUTH_LEAGUE';

export type BulletinInput = {
  directiveId: string;
  /** Ranks all units of the level below; the direct children when not given. */
  level?: Level | null | undefined;
  measure: RankMeasure;
  /** Names late units in the text; otherwise they are only counted. */
  namesLate: boolean;
};

/** What the rows behind a number are: ask `bulletinUnits` or `bulletinFacts`. */
export type BulletinRows =
  | 'FACTS'
  | 'UNITS';

/** What stands in the editor; what is not written yet is left out. */
export type BurdenDraftInput = {
  documentKind?: DocumentKind | null | undefined;
  endsOn?: string | null | undefined;
  /** Its own id, once it is saved. */
  id?: string | null | undefined;
  objective?: string | null | undefined;
  recipients: RecipientsInput;
  /** The received directive it re-issues. */
  reissuesId?: string | null | undefined;
  sections: Array<SectionInput>;
  startsOn?: string | null | undefined;
  tasks: Array<BurdenTaskInput>;
  theme?: string | null | undefined;
  title: string;
};

export type BurdenTaskInput = {
  indicator?: string | null | undefined;
  title: string;
};

export type CalendarDayInput = {
  day: string;
  kind: DayKind;
  name: string;
};

export type CalendarYearState =
  | 'PROVISIONAL'
  | 'PUBLISHED';

export type CampaignInput = {
  endsOn: string;
  startsOn: string;
  title: string;
};

export type CaseAgentChangeInput = {
  person?: CasePersonChangeInput | null | undefined;
  relation?: string | null | undefined;
};

export type CaseAgentInput = {
  person: CasePersonInput;
  /** How the agent stands to the applicant (art. 40). */
  relation: string;
};

export type CaseBasis =
  | 'APPLIED'
  | 'COMPULSORY_TREATMENT'
  | 'NOTIFIED'
  | 'REQUESTED';

export type CaseClockState =
  | 'CANCELLED'
  | 'LAPSED'
  | 'MET'
  | 'MET_LATE'
  | 'OVERDUE'
  | 'RUNNING'
  | 'STOPPED';

export type CaseDecisionState =
  | 'DECIDED'
  | 'PROPOSED'
  | 'SENT_BACK';

export type CaseFilter = {
  caseType?: CaseType | null | undefined;
  /** Part of an application or case number. */
  number?: string | null | undefined;
  stages?: Array<CaseStage> | null | undefined;
  /** The unit with all below it; the own one when not said. */
  unitId?: string | null | undefined;
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

/** What no row says and whoever issues the letter does. */
export type CaseLetterInput = {
  answerBy?: string | null | undefined;
  /** The centre that is asked for help. */
  receiver?: string | null | undefined;
  /** What is asked for. */
  request?: string | null | undefined;
  /** Which letter of the case is served. */
  servedLetterId?: string | null | undefined;
};

export type CaseLetterKind =
  | 'AGENCY_LETTER'
  | 'AGENCY_OPINION'
  | 'AGREEMENT'
  | 'APPLICATION_FORM'
  | 'ASSIGNMENT_NOTICE'
  | 'CLOSING_REPORT'
  | 'COOPERATION_LETTER'
  | 'DELIVERY_RECEIPT'
  | 'GRANT_DECISION'
  | 'LEGAL_HELP_NOTICE'
  | 'MEANS_STATEMENT'
  | 'OBJECTION_DECISION'
  | 'POWER_OF_ATTORNEY'
  | 'PROGRESS_RECORD'
  | 'RECEIPT'
  | 'REFUSAL_DECISION'
  | 'REPLACEMENT_NOTICE'
  | 'SUPPLEMENT_NOTICE'
  | 'TERMINATION_DECISION'
  | 'VISIT_RECORD';

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

export type CaseObjectionState =
  | 'CORRECTED'
  | 'OPEN'
  | 'UPHELD';

export type CaseOpinionInput = {
  caseId: string;
  diligence: CaseRating;
  etiquette: CaseRating;
  givenOn: string;
  kind: OpinionKind;
  /** Names nobody. */
  remark?: string | null | undefined;
  skill: CaseRating;
};

export type CaseOpponentChangeInput = {
  /** Said anew: empty where there is none. */
  organization?: string | null | undefined;
  person?: CasePersonChangeInput | null | undefined;
};

export type CaseOpponentInput = {
  /** Name of an employer or other body. */
  organization?: string | null | undefined;
  person?: CasePersonInput | null | undefined;
};

export type CaseOutcome =
  | 'GRANT'
  | 'REFUSE';

export type CaseParcelKind =
  | 'INTAKE'
  | 'RETURN'
  | 'TRANSFER';

export type CaseParcelState =
  | 'ACCEPTED'
  | 'RETURNED'
  | 'WAITING';

export type CasePartyDocumentKind =
  | 'FOREIGN_PERMANENT_ID'
  | 'HK_MACAO_PERMIT'
  | 'OTHER'
  | 'PASSPORT'
  | 'RESIDENCE_PERMIT'
  | 'RESIDENT_ID'
  | 'TAIWAN_PERMIT';

export type CasePartyRole =
  | 'AGENT'
  | 'OPPONENT'
  | 'RECIPIENT';

export type CasePartySex =
  | 'FEMALE'
  | 'MALE';

/** What is left out or empty stays as it is. */
export type CasePersonChangeInput = {
  address?: string | null | undefined;
  birthDay?: string | null | undefined;
  document?: CasePersonDocumentInput | null | undefined;
  /** Empty where a consultation says it. */
  name?: string | null | undefined;
  phone?: string | null | undefined;
  /** Left empty where the document says it. */
  sex?: CasePartySex | null | undefined;
};

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

export type CaseRating =
  | 'BASICALLY_SATISFIED'
  | 'DISSATISFIED'
  | 'SATISFIED';

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

export type CaseResult =
  | 'ARBITRATED'
  | 'DONE'
  | 'DROPPED'
  | 'JUDGED'
  | 'LOST'
  | 'MEDIATED'
  | 'MOVED_ON'
  | 'NOT_PROSECUTED'
  | 'PARTLY_WON'
  | 'SETTLED'
  | 'TERMINATED'
  | 'WITHDRAWN'
  | 'WON';

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

export type ChannelInput = {
  active: boolean;
  address: string;
  kind: OutsideChannel;
  /** Not given, the one entered before stays. */
  secret?: string | null | undefined;
};

export type ChannelKind =
  | 'EMAIL'
  | 'IN_APP'
  | 'WEBHOOK';

/** Whether a unit was told of a duty of its own or of late units below it. */
export type ChaseRole =
  | 'BELOW'
  | 'OWN';

export type ChaseToward =
  | 'ISSUER'
  | 'SUPERIOR'
  | 'UNIT';

export type ChasedDuty =
  | 'REPORT'
  | 'SIGN'
  | 'SIGN_AMENDMENT';

/** OPEN: a column that the check needs has no figure. */
export type CheckOutcome =
  | 'BROKEN'
  | 'HOLDS'
  | 'OPEN';

/** 秘密, 机密, 绝密. Every one of them is refused: classified papers go by the secrecy channel. */
export type Classification =
  | 'CONFIDENTIAL'
  | 'SECRET'
  | 'TOP_SECRET';

export type ClockRuleInput = {
  articleEn: string;
  articleZh: string;
  /** Code of the national rule that it makes stricter. */
  code: string;
  source: string;
  unit: TermUnit;
  validFrom: string;
  value: number;
};

export type ClockState =
  | 'CANCELLED'
  | 'LAPSED'
  | 'MET'
  | 'MET_LATE'
  | 'OVERDUE'
  | 'RUNNING'
  | 'STOPPED';

export type ClosingInput = {
  finalPaper: FinalPaper;
  /** Recovered or gained by the recipient, in cents. */
  moneyCents?: number | null | undefined;
  /** Needed in a criminal case. */
  opinion?: OpinionOutcome | null | undefined;
  paperOn: string;
  receivedOn?: string | null | undefined;
  result: CaseResult;
};

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

export type ComplainedAbout =
  | 'CENTER'
  | 'FIRM'
  | 'GROUP_ORGANISATION'
  | 'HANDLER';

export type ComplaintFiledBy =
  | 'APPLICANT'
  | 'INTERESTED'
  | 'RECIPIENT';

export type ComplaintForm =
  | 'ORAL'
  | 'WRITTEN';

export type ComplaintInput = {
  about: ComplainedAbout;
  caseId?: string | null | undefined;
  /** Not given by whoever stays unnamed. */
  complainant?: CasePersonInput | null | undefined;
  filedBy: ComplaintFiledBy;
  form: ComplaintForm;
  matter: ComplaintMatter;
  receivedOn: string;
};

export type ComplaintMatter =
  | 'AID_WITHHELD'
  | 'BELOW_STANDARD'
  | 'NEGLECT'
  | 'OTHER'
  | 'PROGRESS_NOT_TOLD'
  | 'PROPERTY_TAKEN'
  | 'UNFIT_ASSIGNMENT';

export type ComplaintResult =
  | 'NOT_UPHELD'
  | 'PARTLY_UPHELD'
  | 'UPHELD';

export type ComplaintStatus =
  | 'ACCEPTED'
  | 'ANSWERED'
  | 'INCOMPLETE'
  | 'MERGED'
  | 'NOT_ACCEPTED'
  | 'RECEIVED'
  | 'SUPPLIED';

export type ComplaintStep =
  | 'ACCEPT'
  | 'ANSWER'
  | 'MERGE'
  | 'REFUSE'
  | 'SUPPLY'
  | 'TELL_MISSING';

export type ComplaintStepInput = {
  id: string;
  mergedInto?: string | null | undefined;
  result?: ComplaintResult | null | undefined;
  step: ComplaintStep;
  /** What is missing, why it is refused, or what was done. Names nobody. */
  text?: string | null | undefined;
  version: number;
};

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

export type ContestedDecision =
  | 'REFUSAL'
  | 'TERMINATION';

export type CorrespondenceBox =
  | 'FROM_BELOW'
  | 'OWN';

export type CorrespondenceEventKind =
  | 'ANSWERED'
  | 'RECEIVED'
  | 'RETURNED'
  | 'SENT'
  | 'SIGNED_OFF'
  | 'SUBMITTED';

export type CorrespondenceInput = {
  /** By when an answer to a request is wished. */
  answerDue?: string | null | undefined;
  /** Bodies of the address book that a letter goes to. */
  bodyIds: Array<string>;
  /** Whom to ask about it (附注); its drafter when left out. */
  contactName?: string | null | undefined;
  contactPhone?: string | null | undefined;
  /** The directive it is about. */
  directiveId?: string | null | undefined;
  kind: CorrespondenceKind;
  sections: Array<SectionInput>;
  title: string;
};

/** 请示, 报告, 函. */
export type CorrespondenceKind =
  | 'LETTER'
  | 'REPORT'
  | 'REQUEST';

export type CorrespondenceStatus =
  | 'DRAFT'
  | 'IN_REVIEW'
  | 'SENT'
  | 'SIGNED_OFF';

/** A day off (休) or a make-up workday (班). */
export type DayKind =
  | 'REST'
  | 'WORKDAY';

/** DROPPED: everything it would have said was done before it was sent. */
export type DeliveryState =
  | 'DROPPED'
  | 'FAILED'
  | 'SENT'
  | 'WAITING';

export type DeliveryWay =
  | 'BY_HAND'
  | 'EXCHANGE'
  | 'E_MAIL'
  | 'FAX'
  | 'POST';

export type DemandKind =
  | 'EVIDENCE'
  | 'FURTHER_PAPER'
  | 'REPORT';

export type DirectiveBox =
  | 'RECEIVED'
  | 'SENT';

export type DirectiveInput = {
  /** The line 主送; derived from the recipients when left out. */
  addressee?: string | null | undefined;
  /** Refused with the reason when given: classified papers are outside this system. */
  classification?: Classification | null | undefined;
  /** The line 抄送; likewise. */
  copiedTo?: string | null | undefined;
  /** A notice when not given. */
  documentKind?: DocumentKind | null | undefined;
  endsOn: string;
  kind: DirectiveKind;
  /** An own campaign, or that of a directive signed for, that is run as one with it. */
  mergedCampaignId?: string | null | undefined;
  objective?: string | null | undefined;
  recipients: RecipientsInput;
  /** The received directive this one re-issues. */
  reissuesId?: string | null | undefined;
  reportDue: string;
  retrospective?: boolean | null | undefined;
  sections: Array<SectionInput>;
  startsOn: string;
  /** The own issued directive it replaces. */
  supersedesId?: string | null | undefined;
  tasks: Array<DirectiveTaskInput>;
  theme?: string | null | undefined;
  title: string;
  urgency?: Urgency | null | undefined;
};

/** What kind of campaign it starts; the kind of paper is DocumentKind. */
export type DirectiveKind =
  | 'GENERAL'
  | 'PUBLICITY_MONTH'
  | 'PUBLICITY_WEEK';

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

export type DirectiveTaskInput = {
  /** Co-units (协办). */
  coUnitIds?: Array<string> | null | undefined;
  dueOn: string;
  evidence?: EvidenceRule | null | undefined;
  /** Photos wanted, with the rule PHOTOS. */
  evidenceCount?: number | null | undefined;
  /** The stored task that is meant; a new one without it. */
  id?: string | null | undefined;
  indicator: string;
  /** The leading unit (主办); closes after the co-units. */
  leadUnitId?: string | null | undefined;
  /** An own plan of rising milestones; even over the working days when none is given. */
  milestones?: Array<MilestoneInput> | null | undefined;
  split?: SplitInput | null | undefined;
  target: number;
  title: string;
};

/** 文种: 通知, 通报, 函, 请示, 批复, 报告. */
export type DocumentKind =
  | 'BULLETIN'
  | 'LETTER'
  | 'NOTICE'
  | 'REPLY'
  | 'REPORT'
  | 'REQUEST';

/** A re-issue as it stands in the editor. */
export type DriftDraftInput = {
  reissuesId: string;
  reportDue: string;
  sections: Array<SectionInput>;
  tasks: Array<DriftTaskInput>;
};

export type DriftField =
  | 'REPORT_DUE'
  | 'TASK'
  | 'TEXT';

export type DriftKind =
  | 'CHANGED_NUMBER'
  | 'LOOSER_DATE'
  | 'LOWER_TARGET'
  | 'MISSING_TASK';

export type DriftTaskInput = {
  dueOn: string;
  indicator: string;
  target: number;
  title: string;
};

export type DueDayInput = {
  day: string;
  /** `reportDue` or `tasks.0.dueOn`; comes back with the warnings. */
  field: string;
};

export type DueState =
  | 'DUE'
  | 'OVERDUE'
  | 'STOPPED';

export type DueWarningKind =
  | 'NOT_WORKING_DAY'
  | 'RUSHED'
  | 'YEAR_NOT_PUBLISHED';

export type DutyLawyerHelpInput = {
  helpedOn: string;
  helps?: number | null | undefined;
  kind: DutyLawyerHelpKind;
  lawyer: string;
  place?: string | null | undefined;
  placeKind: DutyLawyerPlace;
};

export type DutyLawyerHelpKind =
  | 'ADVICE'
  | 'OTHER'
  | 'PLEA'
  | 'PROCEDURE';

export type DutyLawyerPlace =
  | 'COURT'
  | 'DETENTION_CENTER'
  | 'OTHER'
  | 'POLICE'
  | 'PRISON'
  | 'PROCURATORATE';

export type Effort =
  | 'ARRANGE'
  | 'ENTER'
  | 'READ'
  | 'REISSUE'
  | 'REPORT'
  | 'SIGN';

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

/** What a figure says: a number (0 is exact), nothing reported yet, not counted at such units, hidden. */
export type FigureState =
  | 'NOT_APPLICABLE'
  | 'NOT_REPORTED'
  | 'NUMBER'
  | 'SUPPRESSED';

export type FileGrade =
  | 'EXCELLENT'
  | 'FAILED'
  | 'GOOD'
  | 'PASSED';

export type FileReviewFilter = {
  caseId?: string | null | undefined;
  grade?: FileGrade | null | undefined;
  /** The unit with all below it; the own one when not said. */
  unitId?: string | null | undefined;
};

export type FileReviewInput = {
  /** For a re-review. */
  againOf?: string | null | undefined;
  caseId: string;
  points: Array<ItemPointsInput>;
  /** Names nobody. */
  remark?: string | null | undefined;
};

export type FinalPaper =
  | 'ADMINISTRATIVE_DECISION'
  | 'AWARD'
  | 'COURT_MEDIATION'
  | 'INDICTMENT'
  | 'INVESTIGATION_DROPPED'
  | 'JUDGMENT'
  | 'NON_PROSECUTION'
  | 'PERFORMANCE'
  | 'PROSECUTION_OPINION'
  | 'SETTLEMENT'
  | 'TERMINATION';

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

export type FindingInput = {
  category: FindingCategory;
  /** Working days from the day of the inspection. */
  dueInWorkingDays?: number | null | undefined;
  dueOn?: string | null | undefined;
  photoIds?: Array<string> | null | undefined;
  severity: FindingSeverity;
  text: string;
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

/** Words for a gap, by the gap's key; an empty text leaves the sentence out. */
export type GapText = {
  key: string;
  text: string;
};

export type GradeThresholdsInput = {
  excellent: number;
  good: number;
  passed: number;
};

export type HandlerExclusion =
  | 'CRIMINAL_YEARS'
  | 'DECLARED_CONFLICT'
  | 'LANGUAGE'
  | 'NOT_A_LAWYER'
  | 'OPPOSING_SIDE'
  | 'SAME_FIRM'
  | 'UNAVAILABLE';

export type HandlerFilter = {
  includeEnded?: boolean | null | undefined;
  kind?: HandlerKind | null | undefined;
  /** Part of a name, a firm or a licence number. */
  search?: string | null | undefined;
  specialty?: Specialty | null | undefined;
  tag?: HandlerTag | null | undefined;
};

export type HandlerInput = {
  accountId?: string | null | undefined;
  away: Array<AwaySpellInput>;
  criminalSince?: string | null | undefined;
  endedOn?: string | null | undefined;
  firm?: string | null | undefined;
  holdsPublicPost: boolean;
  kind: HandlerKind;
  languages: Array<string>;
  licenceNumber?: string | null | undefined;
  name: string;
  phone?: string | null | undefined;
  practisingSince?: string | null | undefined;
  specialties: Array<Specialty>;
  tags: Array<HandlerTag>;
};

export type HandlerKind =
  | 'CENTRE_STAFF'
  | 'GRASSROOTS_LEGAL_WORKER'
  | 'LAWYER'
  | 'VOLUNTEER';

export type HandlerLinkEnd =
  | 'FAILURES'
  | 'ISSUED_ANEW'
  | 'REVOKED';

export type HandlerTag =
  | 'DISABLED'
  | 'ELDERLY'
  | 'MILITARY'
  | 'MINORS'
  | 'WOMEN';

export type HandlingProposalKind =
  | 'REPLACEMENT'
  | 'TERMINATION';

export type HandlingProposalState =
  | 'APPROVED'
  | 'PROPOSED'
  | 'REFUSED';

export type HardshipProof =
  | 'DATA_SHARING'
  | 'PROMISE'
  | 'STATEMENT';

export type HardshipStandardInput = {
  /** In cents a head and month. */
  monthlyIncome: number;
  source: string;
  title: string;
  validFrom: string;
};

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

export type IndicatorArea =
  | 'CASES'
  | 'CONSULTATIONS'
  | 'INSTITUTIONS'
  | 'PUBLICITY'
  | 'QUALITY'
  | 'RECIPIENTS';

export type IndicatorKind =
  | 'ADDITIVE'
  | 'DISTINCT'
  | 'RATIO'
  | 'STOCK';

export type InspectionFilter = {
  directiveId?: string | null | undefined;
  from?: string | null | undefined;
  onlyUnvisited?: boolean | null | undefined;
  to?: string | null | undefined;
  unitId?: string | null | undefined;
};

export type InspectionInput = {
  /** The received or own directive it carries out. */
  directiveId?: string | null | undefined;
  /** None when nothing was found. */
  findings: Array<FindingInput>;
  heldOn: string;
  inspectedUnitId: string;
  inspectors?: Array<string> | null | undefined;
  photoIds?: Array<string> | null | undefined;
  /** The planned visit it carries out. */
  stopId?: string | null | undefined;
  title: string;
};

export type InspectionRoundFilter = {
  directiveId?: string | null | undefined;
  unitId?: string | null | undefined;
};

export type InspectionRoundInput = {
  directiveId?: string | null | undefined;
  stops: Array<InspectionStopInput>;
  title: string;
};

export type InspectionStopInput = {
  inspectors?: Array<string> | null | undefined;
  plannedOn: string;
  unitId: string;
};

export type ItemPointsInput = {
  code: string;
  points: number;
};

export type LedgerImportState =
  | 'CHECKED'
  | 'CHECKING'
  | 'DONE'
  | 'LAPSED'
  | 'RECORDING'
  | 'UNREADABLE';

export type LedgerKind =
  | 'CASES'
  | 'CONSULTATIONS';

export type Level =
  | 'CITY'
  | 'COUNTY'
  | 'MINISTRY'
  | 'PROVINCE'
  | 'TOWNSHIP';

export type Light =
  | 'BEHIND'
  | 'DONE'
  | 'NEAR'
  | 'NOT_STARTED'
  | 'ON_TRACK'
  | 'OVERDUE'
  | 'RETURNED';

export type MeansResult =
  | 'MET'
  | 'NOT_MET'
  | 'NOT_SAID'
  | 'NOT_VERIFIED'
  | 'NO_CONDITION'
  | 'NO_STANDARD';

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

/** So much in all by the end of the day. */
export type MilestoneInput = {
  on: string;
  quantity: number;
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

/** Of the kind and level of the unit it is split from, and below the same parent. */
export type NewUnitInput = {
  code: string;
  name: string;
  /** The place served: 长乐区. */
  placeName: string;
};

export type NoticeBasis =
  | 'COMPULSORY_TREATMENT'
  | 'NOTIFIED'
  | 'REQUESTED';

export type NoticeInput = {
  agency: string;
  agencyKind: AgencyKind;
  basis: NoticeBasis;
  causeOfAction?: string | null | undefined;
  contact?: string | null | undefined;
  /** A code of `applicationChoices` for the basis. */
  ground: string;
  groups?: Array<CaseRecipientGroup> | null | undefined;
  hearingOn?: string | null | undefined;
  isSealed?: boolean | null | undefined;
  isSummary?: boolean | null | undefined;
  noticeNumber?: string | null | undefined;
  noticedOn: string;
  procedureStage?: string | null | undefined;
  /** Today when not said; the clock of the assignment runs from it. */
  receivedOn?: string | null | undefined;
  recipient: CasePersonInput;
};

export type OpinionKind =
  | 'HEARING'
  | 'JUDGE';

export type OpinionOutcome =
  | 'ADOPTED'
  | 'NOT_ADOPTED'
  | 'PARTLY_ADOPTED';

export type OutsideBodyInput = {
  /** False when not given. */
  closed?: boolean | null | undefined;
  contact?: string | null | undefined;
  /** The body that is changed; a new one without it. */
  id?: string | null | undefined;
  kind: BodyKind;
  name: string;
};

export type OutsideChannel =
  | 'EMAIL'
  | 'WEBHOOK';

/** What stands in the editor; what is not written yet is left out. */
export type PaperDraftInput = {
  /** The line 主送; from the recipients when left out. */
  addressee?: string | null | undefined;
  /** The line 抄送; likewise. */
  copiedTo?: string | null | undefined;
  documentKind: DocumentKind;
  /** Its own id, once it is saved. */
  id?: string | null | undefined;
  objective?: string | null | undefined;
  recipients: RecipientsInput;
  /** The received directive it re-issues. */
  reissuesId?: string | null | undefined;
  sections: Array<SectionInput>;
  startsOn?: string | null | undefined;
  tasks: Array<PaperTaskInput>;
  theme?: string | null | undefined;
  title: string;
  urgency?: Urgency | null | undefined;
};

export type PaperTaskInput = {
  dueOn?: string | null | undefined;
  indicator?: string | null | undefined;
  target?: number | null | undefined;
  title: string;
};

export type ParagraphStyle =
  | 'BODY'
  | 'HEADING'
  | 'OPENING'
  | 'SIGNATURE'
  | 'TITLE';

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

export type PersonVisibility =
  /** Taken away for good. */
  | 'ERASED'
  | 'MASKED'
  /** Sealed to a team the reader is not of. */
  | 'WITHHELD';

export type PlanInput = {
  dues: Array<DueDayInput>;
  endsOn: string;
  recipients: RecipientsInput;
  reissuesId?: string | null | undefined;
  startsOn: string;
  /** By when all reports are wanted; at the latest, and preset, the report day of what is re-issued. */
  topDue?: string | null | undefined;
};

export type PlanStep =
  | 'CARRY_OUT'
  | 'CHECK'
  | 'REISSUE'
  | 'REPORT'
  | 'SIGN';

/** By the share that signed, or the share of the reports due so far that came in time: by the day that holds, or by the original one. */
export type RankMeasure =
  | 'REPORTED'
  | 'REPORTED_ORIGINALLY'
  | 'SIGNED';

export type RankReason =
  | 'LEFT_THIS_CASE'
  | 'MINORS_TAG'
  | 'NEVER_ASSIGNED'
  | 'OPEN_CASES'
  | 'RESTED_DAYS'
  | 'SPECIALTY_EXACT'
  | 'SPECIALTY_NONE'
  | 'SPECIALTY_TYPE';

export type RecipientRole =
  /** 抄送: is informed; neither signs nor reports. */
  | 'COPY'
  /** 主送: signs, carries out, reports. */
  | 'PRIMARY';

/** 主送: the selection itself. 抄送: `copy`; whoever is meant by both is a primary recipient. */
export type RecipientsInput = {
  /** Regions by the beginning of their code. */
  codePrefixes?: Array<string> | null | undefined;
  copy?: UnitSelectionInput | null | undefined;
  /** Whole regions taken away. */
  exceptUnderIds?: Array<string> | null | undefined;
  exceptUnitIds?: Array<string> | null | undefined;
  /** Branches that live in one of these agencies. */
  hosts?: Array<string> | null | undefined;
  kinds?: Array<UnitKind> | null | undefined;
  levels?: Array<Level> | null | undefined;
  /** Saved lists of the own unit. */
  listIds?: Array<string> | null | undefined;
  /** Regions: the unit named and all below it. */
  underIds?: Array<string> | null | undefined;
  unitIds?: Array<string> | null | undefined;
};

/** 划转, 并入, 分设, 撤销, 恢复. */
export type ReorganisationKind =
  | 'CLOSE'
  | 'MERGE'
  | 'MOVE'
  | 'REOPEN'
  | 'SPLIT';

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

export type ReviewDrawInput = {
  endsOn: string;
  sampleSize: number;
  /** Made when not given. */
  seed?: string | null | undefined;
  startsOn: string;
};

export type ReviewItemInput = {
  code: string;
  points: number;
  title: string;
};

export type ReviewMode =
  | 'FIVE'
  | 'POINTS';

export type ReviewSchemeInput = {
  items: Array<ReviewItemInput>;
  mode: ReviewMode;
  thresholds: GradeThresholdsInput;
  title: string;
  validFrom: string;
};

/** What a person may do for the own unit; see docs/roles.md. */
export type Role =
  | 'AUDITOR'
  | 'LEADER'
  | 'OFFICER'
  | 'STATION_WORKER'
  | 'UNIT_ADMINISTRATOR';

export type SectionInput = {
  heading: string;
  text: string;
};

export type ShareInput = {
  quantity: number;
  unitId: string;
};

/** Why a unit was not chased. */
export type SkipReason =
  | 'COVERED'
  | 'DONE'
  | 'IN_REVIEW'
  | 'NOT_ADDRESSED'
  | 'TOLD_TODAY';

export type SpanInput = {
  from: string;
  to: string;
};

export type Specialty =
  | 'ADMINISTRATIVE'
  | 'CIVIL'
  | 'CRIMINAL'
  | 'INJURY'
  | 'LABOUR'
  | 'LAND'
  | 'MAINTENANCE'
  | 'MEDICAL'
  | 'PENSION'
  | 'POLLUTION'
  | 'SOCIAL_BENEFITS'
  | 'STATE_COMPENSATION'
  | 'TRAFFIC';

/** The shares sum to the target, or the difference has a reason. */
export type SplitInput = {
  differenceReason?: string | null | undefined;
  shares: Array<ShareInput>;
};

/** Why a clock stands still. */
export type StopReason =
  | 'RECIPIENT_CAUSED'
  | 'REMOTE_CHECK'
  | 'SUPPLEMENT';

export type SubsidyFilter = {
  caseId?: string | null | undefined;
  handlerId?: string | null | undefined;
  kind?: SubsidyKind | null | undefined;
  states?: Array<SubsidyState> | null | undefined;
};

/** Amounts in cents. */
export type SubsidyInput = {
  caseId?: string | null | undefined;
  cutCents?: number | null | undefined;
  cutReason?: string | null | undefined;
  days?: number | null | undefined;
  handlerId: string;
  kind: SubsidyKind;
  otherCents?: number | null | undefined;
  otherReason?: string | null | undefined;
  remoteCents?: number | null | undefined;
  /** Last of the days; a case counts on its close. */
  serviceOn?: string | null | undefined;
  translationCents?: number | null | undefined;
};

export type SubsidyKind =
  | 'CASE'
  | 'CONSULTATION'
  | 'DUTY_LAWYER';

export type SubsidyPer =
  | 'CASE'
  | 'WORKING_DAY';

export type SubsidyStandardInput = {
  amountCents: number;
  caseType?: CaseType | null | undefined;
  kind: SubsidyKind;
  per: SubsidyPer;
  procedureStage?: string | null | undefined;
  /** The paper that says so. */
  source: string;
  validFrom: string;
};

export type SubsidyState =
  | 'APPROVED'
  | 'PAID'
  | 'PROPOSED'
  | 'REFUSED';

export type SummaryStatus =
  | 'DRAFT'
  | 'FINAL';

export type TaskActStatus =
  | 'ACCEPTED'
  | 'REPORTED'
  | 'RETURNED';

export type TemplateSource =
  | 'DIRECTIVE'
  | 'TEMPLATE';

/** So much after its start at the latest, or so much before a day to come. */
export type TermDirection =
  | 'AFTER'
  | 'BEFORE';

export type TermUnit =
  | 'CALENDAR_DAY'
  | 'HOUR'
  | 'MONTH'
  | 'WORKING_DAY';

export type TerminationGround =
  | 'CASE_ENDED'
  | 'FRAUD'
  | 'HIDDEN_FACTS'
  | 'ILLEGAL_USE'
  | 'NO_LONGER_ELIGIBLE'
  | 'OTHER'
  | 'OWN_LAWYER'
  | 'RECIPIENT_ASKS';

export type ToldHow =
  | 'LETTER'
  | 'MESSAGE'
  | 'OFFICE'
  | 'PHONE'
  | 'VISIT';

export type TreeChangeInput = {
  /** The first day of the new state; today or earlier. */
  effectiveOn: string;
  kind: ReorganisationKind;
  /** Of a split: units directly below that come below the new one. */
  movedUnitIds?: Array<string> | null | undefined;
  /** Of a split. */
  newUnit?: NewUnitInput | null | undefined;
  /** Of a move the new unit above, of the level of the present one; of a reopening where it shall stand. */
  parentId?: string | null | undefined;
  reason: string;
  /** Of a merger the unit that goes on. */
  successorId?: string | null | undefined;
  unitId: string;
};

/** By which tree units are summed: of today, of the day of each fact, or of one day. */
export type TreeReading =
  | 'DAY'
  | 'THEN'
  | 'TODAY';

export type UnitKind =
  | 'BRANCH'
  | 'CENTER'
  | 'STATION';

export type UnitListInput = {
  name: string;
  unitIds: Array<string>;
};

/** Units below the own one. Levels, kinds and hosts, regions and code prefixes narrow each other; named units and lists come on top; exceptions are taken away last. Nothing given means everyone below (for `copy`: nobody). */
export type UnitSelectionInput = {
  /** Regions by the beginning of their code. */
  codePrefixes?: Array<string> | null | undefined;
  /** Whole regions taken away. */
  exceptUnderIds?: Array<string> | null | undefined;
  exceptUnitIds?: Array<string> | null | undefined;
  /** Branches that live in one of these agencies. */
  hosts?: Array<string> | null | undefined;
  kinds?: Array<UnitKind> | null | undefined;
  levels?: Array<Level> | null | undefined;
  /** Saved lists of the own unit. */
  listIds?: Array<string> | null | undefined;
  /** Regions: the unit named and all below it. */
  underIds?: Array<string> | null | undefined;
  unitIds?: Array<string> | null | undefined;
};

/** 加急, 特急. */
export type Urgency =
  | 'EXTRA_URGENT'
  | 'URGENT';

export type VerifiedAspect =
  | 'FACTS'
  | 'IDENTITY'
  | 'MEANS';

export type VisitAnswersInput = {
  attitude: CaseRating;
  communication: CaseRating;
  outcome: CaseRating;
  overall: CaseRating;
  protection: CaseRating;
};

export type VisitFilter = {
  onlyGifts?: boolean | null | undefined;
  roundId?: string | null | undefined;
  status?: VisitStatus | null | undefined;
};

export type VisitRecordInput = {
  /** Not given when the recipient did not rate. */
  answers?: VisitAnswersInput | null | undefined;
  how: VisitWay;
  /** Names nobody. */
  remark?: string | null | undefined;
  tookGifts?: boolean | null | undefined;
  visitedOn: string;
};

export type VisitRoundInput = {
  endsOn: string;
  /** All cases when not said. */
  sampleSize?: number | null | undefined;
  /** Made when not given. */
  seed?: string | null | undefined;
  startsOn: string;
  title: string;
};

export type VisitStatus =
  | 'DONE'
  | 'PLANNED'
  | 'TRIED';

export type VisitWay =
  | 'AT_HOME'
  | 'ONLINE'
  | 'PHONE';

export type ActivityFieldsFragment = { id: string, kind: ActivityKind, title: string, heldOn: string, recordedAt: string, recordedBy: string, place: string | null, partners: Array<string>, inspectors: Array<string>, occasion: string | null, directiveId: string | null, version: number, deletedAt: string | null, unit: { id: string, name: string }, inspectedUnit: { id: string, name: string } | null, media: { outlet: string, channel: string, level: string | null, programme: string | null } | null, measures: Array<{ indicator: string, quantity: number }>, campaigns: Array<{ id: string, title: string }>, photos: Array<{ id: string, url: string, thumbnailUrl: string, takenAt: string | null }> };

export type ActivityFormsQueryVariables = Exact<{ [key: string]: never; }>;


export type ActivityFormsQuery = { activityForms: Array<{ kind: ActivityKind, name: string, fields: Array<ActivityKindField>, measures: Array<{ code: string, name: string, nameEn: string, unit: string, kind: IndicatorKind }> }> };

export type ActivitiesQueryVariables = Exact<{
  filter: ActivityFilter;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ActivitiesQuery = { activities: { total: number, endCursor: string | null, hasMore: boolean, items: Array<{ id: string, kind: ActivityKind, title: string, heldOn: string, recordedAt: string, recordedBy: string, place: string | null, partners: Array<string>, inspectors: Array<string>, occasion: string | null, directiveId: string | null, version: number, deletedAt: string | null, unit: { id: string, name: string }, inspectedUnit: { id: string, name: string } | null, media: { outlet: string, channel: string, level: string | null, programme: string | null } | null, measures: Array<{ indicator: string, quantity: number }>, campaigns: Array<{ id: string, title: string }>, photos: Array<{ id: string, url: string, thumbnailUrl: string, takenAt: string | null }> }> } };

export type ActivityQueryVariables = Exact<{
  id: string;
}>;


export type ActivityQuery = { activity: { id: string, kind: ActivityKind, title: string, heldOn: string, recordedAt: string, recordedBy: string, place: string | null, partners: Array<string>, inspectors: Array<string>, occasion: string | null, directiveId: string | null, version: number, deletedAt: string | null, unit: { id: string, name: string }, inspectedUnit: { id: string, name: string } | null, media: { outlet: string, channel: string, level: string | null, programme: string | null } | null, measures: Array<{ indicator: string, quantity: number }>, campaigns: Array<{ id: string, title: string }>, photos: Array<{ id: string, url: string, thumbnailUrl: string, takenAt: string | null }> } | null };

export type RecordActivityMutationVariables = Exact<{
  input: ActivityInput;
  idempotencyKey: string;
}>;


export type RecordActivityMutation = { recordActivity: { id: string, kind: ActivityKind, title: string, heldOn: string, recordedAt: string, recordedBy: string, place: string | null, partners: Array<string>, inspectors: Array<string>, occasion: string | null, directiveId: string | null, version: number, deletedAt: string | null, unit: { id: string, name: string }, inspectedUnit: { id: string, name: string } | null, media: { outlet: string, channel: string, level: string | null, programme: string | null } | null, measures: Array<{ indicator: string, quantity: number }>, campaigns: Array<{ id: string, title: string }>, photos: Array<{ id: string, url: string, thumbnailUrl: string, takenAt: string | null }> } };

export type EditActivityMutationVariables = Exact<{
  id: string;
  version: number;
  input: ActivityInput;
  reason: string;
  idempotencyKey: string;
}>;


export type EditActivityMutation = { editActivity: { id: string, kind: ActivityKind, title: string, heldOn: string, recordedAt: string, recordedBy: string, place: string | null, partners: Array<string>, inspectors: Array<string>, occasion: string | null, directiveId: string | null, version: number, deletedAt: string | null, unit: { id: string, name: string }, inspectedUnit: { id: string, name: string } | null, media: { outlet: string, channel: string, level: string | null, programme: string | null } | null, measures: Array<{ indicator: string, quantity: number }>, campaigns: Array<{ id: string, title: string }>, photos: Array<{ id: string, url: string, thumbnailUrl: string, takenAt: string | null }> } };

export type DeleteActivityMutationVariables = Exact<{
  id: string;
  version: number;
  reason: string;
  idempotencyKey: string;
}>;


export type DeleteActivityMutation = { deleteActivity: { id: string, kind: ActivityKind, title: string, heldOn: string, recordedAt: string, recordedBy: string, place: string | null, partners: Array<string>, inspectors: Array<string>, occasion: string | null, directiveId: string | null, version: number, deletedAt: string | null, unit: { id: string, name: string }, inspectedUnit: { id: string, name: string } | null, media: { outlet: string, channel: string, level: string | null, programme: string | null } | null, measures: Array<{ indicator: string, quantity: number }>, campaigns: Array<{ id: string, title: string }>, photos: Array<{ id: string, url: string, thumbnailUrl: string, takenAt: string | null }> } };

export type AppraisalSchemeFieldsFragment = { id: string, version: number, subjectKind: AppraisalSubjectKind, fromYear: number, title: string, publishedBy: string, criteria: Array<{ measure: AppraisalMeasure, title: string, weight: number, target: number | null, deduction: number | null }> };

export type AppraisalFieldsFragment = { total: number | null, isChanged: boolean, subject: { id: string, name: string }, lines: Array<{ rows: number, amount: number, full: number, points: number | null, criterion: { measure: AppraisalMeasure } }>, published: { id: string, total: number, publishedBy: string, publishedAt: string, awards: Array<{ id: string, kind: AwardKind, reason: string, decision: string, decidedOn: string, recordedBy: string }> } | null };

export type AppraisalSchemesQueryVariables = Exact<{ [key: string]: never; }>;


export type AppraisalSchemesQuery = { appraisalSchemes: Array<{ id: string, version: number, subjectKind: AppraisalSubjectKind, fromYear: number, title: string, publishedBy: string, criteria: Array<{ measure: AppraisalMeasure, title: string, weight: number, target: number | null, deduction: number | null }> }> };

export type AppraisalsQueryVariables = Exact<{
  subjectKind: AppraisalSubjectKind;
  year: number;
}>;


export type AppraisalsQuery = { appraisals: Array<{ total: number | null, isChanged: boolean, subject: { id: string, name: string }, lines: Array<{ rows: number, amount: number, full: number, points: number | null, criterion: { measure: AppraisalMeasure } }>, published: { id: string, total: number, publishedBy: string, publishedAt: string, awards: Array<{ id: string, kind: AwardKind, reason: string, decision: string, decidedOn: string, recordedBy: string }> } | null }> };

export type AppraisalRowsQueryVariables = Exact<{
  subjectKind: AppraisalSubjectKind;
  year: number;
  subjectId: string;
  measure: AppraisalMeasure;
}>;


export type AppraisalRowsQuery = { appraisalRows: Array<{ kind: string, id: string, label: string, on: string, amount: number, full: number, standing: AppraisalRowStanding }> };

export type PublishAppraisalSchemeMutationVariables = Exact<{
  input: AppraisalSchemeInput;
  idempotencyKey: string;
}>;


export type PublishAppraisalSchemeMutation = { publishAppraisalScheme: { version: number } };

export type PublishAppraisalMutationVariables = Exact<{
  subjectKind: AppraisalSubjectKind;
  year: number;
  subjectId: string;
  idempotencyKey: string;
}>;


export type PublishAppraisalMutation = { publishAppraisal: { total: number | null } };

export type RecordAwardMutationVariables = Exact<{
  input: AwardInput;
  idempotencyKey: string;
}>;


export type RecordAwardMutation = { recordAward: { id: string } };

export type BoardUnitsQueryVariables = Exact<{
  directiveId: string;
  unitId?: string | null | undefined;
  levels?: Array<Level> | Level | null | undefined;
  lights?: Array<Light> | Light | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type BoardUnitsQuery = { boardUnits: { hasMore: boolean, endCursor: string | null, items: Array<{ light: Light, signedOn: string | null, signedBy: string | null, signDue: string | null, report: ReportStatus | null, reportDue: string | null, unit: { id: string, name: string, level: Level }, parent: { id: string, name: string } }>, lights: Array<{ light: Light, count: number }> } };

export type BoardQueryVariables = Exact<{
  directiveId: string;
  unitId?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type BoardQuery = { board: { directiveId: string, asOf: string, hasMore: boolean, endCursor: string | null, unit: { id: string, name: string, level: Level }, receipts: { total: number, delivered: number, opened: number, signed: number, overdue: number }, coverage: { expected: number, reported: number, accepted: number }, tasks: Array<{ target: number, share: number | null, dueOn: string, achieved: number, achievedByDue: number, expectedByNow: number, gap: number, completedOn: string | null, light: Light, task: { id: string, title: string, indicator: string, target: number, dueOn: string, directiveId: string, evidence: EvidenceRule, evidenceCount: number, leadUnitId: string | null, coUnitIds: Array<string>, milestones: Array<{ on: string, quantity: number }> }, forecast: { byDue: number, reachedOn: string | null } }>, lights: Array<{ light: Light, count: number }>, rows: Array<{ childCount: number, signedOn: string | null, signedBy: string | null, report: ReportStatus | null, reportId: string | null, reportDue: string | null, light: Light, achieved: Array<number>, shares: Array<number | null>, taskStates: Array<TaskActStatus | null>, redos: number, unit: { id: string, name: string, level: Level }, receipts: { total: number, delivered: number, opened: number, signed: number, overdue: number } }> } };

export type FiguresChangedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type FiguresChangedSubscription = { figuresChanged: { at: string } };

export type BulletinFieldsFragment = { id: string, directiveId: string, directiveTitle: string, title: string, asOf: string, level: Level | null, measure: RankMeasure, namesLate: boolean, writtenBy: string, paperId: string | null, looseNumbers: Array<string>, sections: Array<{ heading: string, text: string, runs: Array<{ text: string, token: string | null }> }>, tokens: Array<{ key: string, label: string, text: string, quantity: number, rows: BulletinRows }>, previous: { id: string, asOf: string } | null };

export type BulletinsQueryVariables = Exact<{
  directiveId?: string | null | undefined;
}>;


export type BulletinsQuery = { bulletins: Array<{ id: string, directiveId: string, title: string, asOf: string, writtenBy: string, paperId: string | null }> };

export type BulletinQueryVariables = Exact<{
  id: string;
}>;


export type BulletinQuery = { bulletin: { id: string, directiveId: string, directiveTitle: string, title: string, asOf: string, level: Level | null, measure: RankMeasure, namesLate: boolean, writtenBy: string, paperId: string | null, looseNumbers: Array<string>, sections: Array<{ heading: string, text: string, runs: Array<{ text: string, token: string | null }> }>, tokens: Array<{ key: string, label: string, text: string, quantity: number, rows: BulletinRows }>, previous: { id: string, asOf: string } | null } };

export type BulletinUnitsQueryVariables = Exact<{
  id: string;
  token: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type BulletinUnitsQuery = { bulletinUnits: { total: number, part: number, endCursor: string | null, hasMore: boolean, items: Array<{ counted: boolean, signDue: string, signedOn: string | null, signedBy: string | null, reportDue: string | null, reportedOn: string | null, unit: { id: string, name: string, level: Level } }> } };

export type BulletinFactsQueryVariables = Exact<{
  id: string;
  token: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type BulletinFactsQuery = { bulletinFacts: { total: number, sum: number, endCursor: string | null, hasMore: boolean, items: Array<{ id: string, indicator: string, quantity: number, occurredOn: string, recordedAt: string, recordedBy: string, sourceTitle: string, reversesId: string | null, reason: string | null, unit: { id: string, name: string } }> } };

export type BulletinRankingQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type BulletinRankingQuery = { bulletinRanking: { endCursor: string | null, hasMore: boolean, items: Array<{ rank: number | null, previousRank: number | null, addressed: number, signed: number, reportDecided: number, reportedInTime: number, unit: { id: string, name: string, level: Level } }> } };

export type WriteBulletinMutationVariables = Exact<{
  input: BulletinInput;
  idempotencyKey: string;
}>;


export type WriteBulletinMutation = { writeBulletin: { id: string } };

export type EditBulletinMutationVariables = Exact<{
  id: string;
  title: string;
  sections: Array<SectionInput> | SectionInput;
  idempotencyKey: string;
}>;


export type EditBulletinMutation = { editBulletin: { id: string, directiveId: string, directiveTitle: string, title: string, asOf: string, level: Level | null, measure: RankMeasure, namesLate: boolean, writtenBy: string, paperId: string | null, looseNumbers: Array<string>, sections: Array<{ heading: string, text: string, runs: Array<{ text: string, token: string | null }> }>, tokens: Array<{ key: string, label: string, text: string, quantity: number, rows: BulletinRows }>, previous: { id: string, asOf: string } | null } };

export type DraftBulletinPaperMutationVariables = Exact<{
  id: string;
  recipients: RecipientsInput;
  idempotencyKey: string;
}>;


export type DraftBulletinPaperMutation = { draftBulletinPaper: { id: string, paperId: string | null } };

export type DocumentYearFieldsFragment = { year: number, quota: number | null, byMonth: Array<number>, issued: number, issuedYearBefore: number, limit: number | null };

export type BurdenFieldsFragment = { recipientCount: number, demandsReport: boolean, hours: { total: number, levels: Array<{ level: Level, units: number, minutesPerUnit: number, hours: number, terms: Array<{ effort: Effort, times: number, minutes: number }> }> }, figures: Array<{ task: number, title: string, indicator: string, held: boolean, heldQuantity: number }>, askedAlready: Array<{ directiveId: string, title: string, documentNumber: string | null, issuedOn: string | null, indicators: Array<string>, startsOn: string, endsOn: string, sharedUnits: number, issuer: { id: string, name: string } }>, length: { characters: number, limit: number, setsTasks: boolean }, documents: { year: number, quota: number | null, byMonth: Array<number>, issued: number, issuedYearBefore: number, limit: number | null }, demands: Array<{ kind: DemandKind, section: number, phrase: string }> };

export type DraftBurdenQueryVariables = Exact<{
  draft: BurdenDraftInput;
}>;


export type DraftBurdenQuery = { draftBurden: { recipientCount: number, demandsReport: boolean, hours: { total: number, levels: Array<{ level: Level, units: number, minutesPerUnit: number, hours: number, terms: Array<{ effort: Effort, times: number, minutes: number }> }> }, figures: Array<{ task: number, title: string, indicator: string, held: boolean, heldQuantity: number }>, askedAlready: Array<{ directiveId: string, title: string, documentNumber: string | null, issuedOn: string | null, indicators: Array<string>, startsOn: string, endsOn: string, sharedUnits: number, issuer: { id: string, name: string } }>, length: { characters: number, limit: number, setsTasks: boolean }, documents: { year: number, quota: number | null, byMonth: Array<number>, issued: number, issuedYearBefore: number, limit: number | null }, demands: Array<{ kind: DemandKind, section: number, phrase: string }> } };

export type DirectiveBurdenQueryVariables = Exact<{
  id: string;
}>;


export type DirectiveBurdenQuery = { directiveBurden: { recipientCount: number, demandsReport: boolean, hours: { total: number, levels: Array<{ level: Level, units: number, minutesPerUnit: number, hours: number, terms: Array<{ effort: Effort, times: number, minutes: number }> }> }, figures: Array<{ task: number, title: string, indicator: string, held: boolean, heldQuantity: number }>, askedAlready: Array<{ directiveId: string, title: string, documentNumber: string | null, issuedOn: string | null, indicators: Array<string>, startsOn: string, endsOn: string, sharedUnits: number, issuer: { id: string, name: string } }>, length: { characters: number, limit: number, setsTasks: boolean }, documents: { year: number, quota: number | null, byMonth: Array<number>, issued: number, issuedYearBefore: number, limit: number | null }, demands: Array<{ kind: DemandKind, section: number, phrase: string }> } };

export type DocumentYearQueryVariables = Exact<{
  year: number;
}>;


export type DocumentYearQuery = { documentYear: { year: number, quota: number | null, byMonth: Array<number>, issued: number, issuedYearBefore: number, limit: number | null } };

export type SetDocumentQuotaMutationVariables = Exact<{
  year: number;
  quota?: number | null | undefined;
  idempotencyKey: string;
}>;


export type SetDocumentQuotaMutation = { setDocumentQuota: { year: number, quota: number | null, byMonth: Array<number>, issued: number, issuedYearBefore: number, limit: number | null } };

export type CalendarYearQueryVariables = Exact<{
  year: number;
}>;


export type CalendarYearQuery = { calendarYear: { year: number, state: CalendarYearState, notice: string, source: string, version: number, publishedAt: string | null, mayEdit: boolean, days: Array<{ day: string, kind: DayKind, name: string }> } };

export type SaveCalendarYearMutationVariables = Exact<{
  year: number;
  version: number;
  notice: string;
  source: string;
  days: Array<CalendarDayInput> | CalendarDayInput;
  idempotencyKey: string;
}>;


export type SaveCalendarYearMutation = { saveCalendarYear: { year: number, state: CalendarYearState, notice: string, source: string, version: number, publishedAt: string | null, mayEdit: boolean, days: Array<{ day: string, kind: DayKind, name: string }> } };

export type PublishCalendarYearMutationVariables = Exact<{
  year: number;
  version: number;
  idempotencyKey: string;
}>;


export type PublishCalendarYearMutation = { publishCalendarYear: { year: number, state: CalendarYearState, notice: string, source: string, version: number, publishedAt: string | null, mayEdit: boolean, days: Array<{ day: string, kind: DayKind, name: string }> } };

export type CalendarYearFieldsFragment = { year: number, state: CalendarYearState, notice: string, source: string, version: number, publishedAt: string | null, mayEdit: boolean, days: Array<{ day: string, kind: DayKind, name: string }> };

export type CaseRowFragment = { id: string, stage: CaseStage, version: number, applicationNumber: string | null, caseNumber: string | null, receivedOn: string, closedOn: string | null, isSealed: boolean, unit: { id: string, name: string }, takenInBy: { id: string, name: string }, matter: { basis: CaseBasis, caseType: CaseType, caseForm: CaseForm | null, groups: Array<CaseRecipientGroup>, hardshipProof: HardshipProof | null, matter: string, causeOfAction: string | null, procedureStage: string | null, agency: string | null, claims: number, noMeansCondition: string | null, meansNotVerified: string | null, urgentGround: string | null } | null };

export type CaseClockFieldsFragment = { id: string, caseId: string, code: string, title: string, article: string, startedOn: string, state: CaseClockState, unit: TermUnit, dueOn: string | null, dueAt: string | null, remaining: number, stoppedBy: Array<string> };

export type CasesQueryVariables = Exact<{
  filter: CaseFilter;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CasesQuery = { cases: { total: number, endCursor: string | null, hasMore: boolean, counts: Array<{ stage: CaseStage, cases: number }>, items: Array<{ id: string, stage: CaseStage, version: number, applicationNumber: string | null, caseNumber: string | null, receivedOn: string, closedOn: string | null, isSealed: boolean, unit: { id: string, name: string }, takenInBy: { id: string, name: string }, matter: { basis: CaseBasis, caseType: CaseType, caseForm: CaseForm | null, groups: Array<CaseRecipientGroup>, hardshipProof: HardshipProof | null, matter: string, causeOfAction: string | null, procedureStage: string | null, agency: string | null, claims: number, noMeansCondition: string | null, meansNotVerified: string | null, urgentGround: string | null } | null }> } };

export type CaseClocksQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type CaseClocksQuery = { caseClocks: Array<{ id: string, caseId: string, code: string, title: string, article: string, startedOn: string, state: CaseClockState, unit: TermUnit, dueOn: string | null, dueAt: string | null, remaining: number, stoppedBy: Array<string> }> };

export type CaseQueryVariables = Exact<{
  id: string;
}>;


export type CaseQuery = { case: { id: string, stage: CaseStage, version: number, applicationNumber: string | null, caseNumber: string | null, receivedOn: string, closedOn: string | null, isSealed: boolean, unit: { id: string, name: string }, takenInBy: { id: string, name: string }, matter: { basis: CaseBasis, caseType: CaseType, caseForm: CaseForm | null, groups: Array<CaseRecipientGroup>, hardshipProof: HardshipProof | null, matter: string, causeOfAction: string | null, procedureStage: string | null, agency: string | null, claims: number, noMeansCondition: string | null, meansNotVerified: string | null, urgentGround: string | null } | null } | null, caseFile: { hits: Array<string>, parties: Array<{ role: CasePartyRole, relation: string | null, personId: string, visibility: string, name: string | null, document: string | null, phone: string | null, address: string | null, sex: CasePartySex | null }>, narrative: { facts: string | null, opponentOrganization: string | null, householdSize: number | null, monthlyIncome: number | null, ownIncome: number | null, opponentInHousehold: boolean | null } | null, filing: { agencyPlace: string | null, limitationOn: string | null, forwardedBy: ApplicationForwarder | null, askedAt: string | null } | null, means: { result: MeansResult, income: number | null, standard: number | null } | null, conflicts: Array<{ handlerName: string, firm: string | null, caseNumber: string | null, isAssigned: boolean }>, competentCenter: { id: string, name: string } | null, materials: Array<{ kind: string, state: CaseMaterialState }>, supplement: { kinds: Array<string>, toldOn: string, dueOn: string, suppliedOn: string | null, broughtKinds: Array<string>, broughtOn: string | null } | null, decisions: Array<{ id: string, outcome: CaseOutcome, reasonCode: string | null, reason: string | null, state: CaseDecisionState, proposedByName: string, decidedByName: string | null, decidedOn: string | null, answer: string | null, remedy: string | null, servedOn: string | null }>, objections: Array<{ id: string, against: ContestedDecision, lodgedOn: string, isLate: boolean, grounds: string, state: CaseObjectionState, words: string | null }>, notice: { ground: string, noticedOn: string, hearingOn: string | null, contact: string | null, isHearingShort: boolean } | null, clocks: Array<{ id: string, caseId: string, code: string, title: string, article: string, startedOn: string, state: CaseClockState, unit: TermUnit, dueOn: string | null, dueAt: string | null, remaining: number, stoppedBy: Array<string> }> } | null, caseEvents: Array<{ id: string, kind: string, occurredOn: string, remark: string | null, actorName: string, recordedAt: string }> };

export type ApplicationChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type ApplicationChoicesQuery = { applicationChoices: { matters: Array<{ code: string, text: string, article: string, caseTypes: Array<CaseType> }>, noMeansGrounds: Array<{ code: string, text: string, article: string }>, notVerifiedGrounds: Array<{ code: string, text: string, article: string }>, urgentGrounds: Array<{ code: string, text: string, article: string }>, refusalReasons: Array<{ code: string, text: string, article: string }>, materials: Array<{ code: string, text: string, article: string }>, noticeGrounds: Array<{ code: string, text: string, article: string }>, requestGrounds: Array<{ code: string, text: string, article: string }>, treatmentGrounds: Array<{ code: string, text: string, article: string }> } };

export type CaseDraftsQueryVariables = Exact<{ [key: string]: never; }>;


export type CaseDraftsQuery = { caseDrafts: Array<{ id: string, version: number, content: string, savedAt: string, returnedIntakeId: string | null }> };

export type EarlierCasesQueryVariables = Exact<{
  person: CasePersonInput;
}>;


export type EarlierCasesQuery = { earlierCases: Array<{ role: CasePartyRole, case: { id: string, stage: CaseStage, caseNumber: string | null, applicationNumber: string | null } }> };

export type TransferCentersQueryVariables = Exact<{
  text: string;
}>;


export type TransferCentersQuery = { transferCenters: Array<{ id: string, name: string }> };

export type HardshipStandardsQueryVariables = Exact<{ [key: string]: never; }>;


export type HardshipStandardsQuery = { hardshipStandards: Array<{ id: string, place: string, validFrom: string, monthlyIncome: number, title: string, source: string, publishedByName: string }> };

export type CaseParcelsQueryVariables = Exact<{
  state: CaseParcelState;
}>;


export type CaseParcelsQuery = { caseParcels: Array<{ id: string, kind: CaseParcelKind, receivedOn: string, sentAt: string, reason: string | null, caseType: CaseType, matter: string, causeOfAction: string | null, isSealed: boolean, pages: number, sender: { id: string, name: string } }> };

export type SubmitApplicationMutationVariables = Exact<{
  input: ApplicationInput;
  draftId?: string | null | undefined;
  content?: string | null | undefined;
  idempotencyKey: string;
}>;


export type SubmitApplicationMutation = { submitApplication: { caseId: string | null, applicationNumber: string | null, hits: Array<string>, intakeId: string | null, center: { id: string, name: string } | null } };

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

export type AcceptCaseParcelMutationVariables = Exact<{
  id: string;
  idempotencyKey: string;
}>;


export type AcceptCaseParcelMutation = { acceptCaseParcel: { id: string } };

export type ReturnCaseParcelMutationVariables = Exact<{
  id: string;
  reason: string;
  idempotencyKey: string;
}>;


export type ReturnCaseParcelMutation = { returnCaseParcel: string };

export type TransferCaseMutationVariables = Exact<{
  id: string;
  version: number;
  receiverId: string;
  reason: string;
  idempotencyKey: string;
}>;


export type TransferCaseMutation = { transferCase: string };

export type NoteCaseMaterialsMutationVariables = Exact<{
  id: string;
  version: number;
  materials: Array<CaseMaterialInput> | CaseMaterialInput;
  idempotencyKey: string;
}>;


export type NoteCaseMaterialsMutation = { noteCaseMaterials: { id: string } };

export type AskSupplementMutationVariables = Exact<{
  id: string;
  version: number;
  on: string;
  idempotencyKey: string;
}>;


export type AskSupplementMutation = { askSupplement: { id: string } };

export type SupplyPapersMutationVariables = Exact<{
  id: string;
  version: number;
  idempotencyKey: string;
}>;


export type SupplyPapersMutation = { supplyPapers: { id: string } };

export type WithdrawApplicationMutationVariables = Exact<{
  id: string;
  version: number;
  reason: string;
  idempotencyKey: string;
}>;


export type WithdrawApplicationMutation = { withdrawApplication: { id: string } };

export type GiveAidFirstMutationVariables = Exact<{
  id: string;
  version: number;
  ground: string;
  papersBy: string;
  idempotencyKey: string;
}>;


export type GiveAidFirstMutation = { giveAidFirst: { id: string } };

export type ProposeCaseDecisionMutationVariables = Exact<{
  id: string;
  version: number;
  outcome: CaseOutcome;
  reasonCode?: string | null | undefined;
  reason?: string | null | undefined;
  idempotencyKey: string;
}>;


export type ProposeCaseDecisionMutation = { proposeCaseDecision: { id: string } };

export type DecideCaseMutationVariables = Exact<{
  id: string;
  version: number;
  approve: boolean;
  words?: string | null | undefined;
  idempotencyKey: string;
}>;


export type DecideCaseMutation = { decideCase: { id: string } };

export type RecordDecisionServedMutationVariables = Exact<{
  id: string;
  version: number;
  on: string;
  idempotencyKey: string;
}>;


export type RecordDecisionServedMutation = { recordDecisionServed: { id: string } };

export type LodgeObjectionMutationVariables = Exact<{
  id: string;
  version: number;
  on: string;
  grounds: string;
  idempotencyKey: string;
}>;


export type LodgeObjectionMutation = { lodgeObjection: { id: string } };

export type DecideObjectionMutationVariables = Exact<{
  id: string;
  version: number;
  uphold: boolean;
  words: string;
  idempotencyKey: string;
}>;


export type DecideObjectionMutation = { decideObjection: { id: string } };

export type RegisterNoticeMutationVariables = Exact<{
  input: NoticeInput;
  idempotencyKey: string;
}>;


export type RegisterNoticeMutation = { registerNotice: string };

export type RecordDutyLawyerHelpMutationVariables = Exact<{
  input: DutyLawyerHelpInput;
  idempotencyKey: string;
}>;


export type RecordDutyLawyerHelpMutation = { recordDutyLawyerHelp: { id: string } };

export type AmendApplicationMutationVariables = Exact<{
  id: string;
  version: number;
  input: ApplicationAmendmentInput;
  reason: string;
  idempotencyKey: string;
}>;


export type AmendApplicationMutation = { amendApplication: { id: string } };

export type AskVerificationMutationVariables = Exact<{
  id: string;
  version: number;
  what: VerifiedAspect;
  body: string;
  dueOn?: string | null | undefined;
  idempotencyKey: string;
}>;


export type AskVerificationMutation = { askVerification: { id: string } };

export type RecordVerificationMutationVariables = Exact<{
  id: string;
  version: number;
  words: string;
  idempotencyKey: string;
}>;


export type RecordVerificationMutation = { recordVerification: { id: string } };

export type PublishHardshipStandardMutationVariables = Exact<{
  input: HardshipStandardInput;
  idempotencyKey: string;
}>;


export type PublishHardshipStandardMutation = { publishHardshipStandard: Array<{ id: string }> };

export type DutyLawyerHelpsQueryVariables = Exact<{
  unitId?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type DutyLawyerHelpsQuery = { dutyLawyerHelps: { endCursor: string | null, hasMore: boolean, items: Array<{ id: string, kind: DutyLawyerHelpKind, placeKind: DutyLawyerPlace, place: string | null, lawyer: string, helpedOn: string, helps: number, recordedByName: string, unit: { id: string, name: string } }> } };

export type DeleteDutyLawyerHelpMutationVariables = Exact<{
  id: string;
  reason: string;
  idempotencyKey: string;
}>;


export type DeleteDutyLawyerHelpMutation = { deleteDutyLawyerHelp: { id: string } };

export type ConsultationForApplicationQueryVariables = Exact<{
  id: string;
}>;


export type ConsultationForApplicationQuery = { consultationNote: string | null, consultation: { id: string, channel: ConsultationChannel, matters: Array<string>, groups: Array<PersonGroup> | null, asker: { id: string, name: string | null } | null } | null };

export type LetterFieldsFragment = { id: string, kind: CaseLetterKind, title: string, number: string, datedOn: string, aboutId: string | null, againReason: string | null, replacedOn: string | null, isWhole: boolean, issuedByName: string, url: string };

export type CaseLettersQueryVariables = Exact<{
  caseId: string;
}>;


export type CaseLettersQuery = { caseLetters: { possible: Array<{ kind: CaseLetterKind, title: string, article: string, why: string | null, gaps: Array<{ field: string, name: string }>, issued: { id: string, number: string } | null }>, issued: Array<{ id: string, kind: CaseLetterKind, title: string, number: string, datedOn: string, aboutId: string | null, againReason: string | null, replacedOn: string | null, isWhole: boolean, issuedByName: string, url: string }> } | null };

export type IssueCaseLetterMutationVariables = Exact<{
  id: string;
  version: number;
  kind: CaseLetterKind;
  input?: CaseLetterInput | null | undefined;
  againReason?: string | null | undefined;
  idempotencyKey: string;
}>;


export type IssueCaseLetterMutation = { issueCaseLetter: { id: string, kind: CaseLetterKind, title: string, number: string, datedOn: string, aboutId: string | null, againReason: string | null, replacedOn: string | null, isWhole: boolean, issuedByName: string, url: string } };

export type TeamFieldsFragment = { isMember: boolean, mayChange: boolean, members: Array<{ id: string, name: string, post: string | null, addedAt: string | null, addedByName: string | null, isActive: boolean }>, askable: Array<{ id: string, name: string, post: string | null }> };

export type CaseTeamQueryVariables = Exact<{
  caseId: string;
}>;


export type CaseTeamQuery = { caseTeam: { isMember: boolean, mayChange: boolean, members: Array<{ id: string, name: string, post: string | null, addedAt: string | null, addedByName: string | null, isActive: boolean }>, askable: Array<{ id: string, name: string, post: string | null }> } | null };

export type AddToCaseTeamMutationVariables = Exact<{
  caseId: string;
  accountId: string;
  reason: string;
  idempotencyKey: string;
}>;


export type AddToCaseTeamMutation = { addToCaseTeam: { isMember: boolean, mayChange: boolean, members: Array<{ id: string, name: string, post: string | null, addedAt: string | null, addedByName: string | null, isActive: boolean }>, askable: Array<{ id: string, name: string, post: string | null }> } | null };

export type RemoveFromCaseTeamMutationVariables = Exact<{
  caseId: string;
  accountId: string;
  reason: string;
  idempotencyKey: string;
}>;


export type RemoveFromCaseTeamMutation = { removeFromCaseTeam: { isMember: boolean, mayChange: boolean, members: Array<{ id: string, name: string, post: string | null, addedAt: string | null, addedByName: string | null, isActive: boolean }>, askable: Array<{ id: string, name: string, post: string | null }> } | null };

export type IndicatorRulesQueryVariables = Exact<{
  indicator: string;
}>;


export type IndicatorRulesQuery = { indicatorRules: Array<{ version: number, rule: string, source: string, validFrom: string, validTo: string | null }> };

export type StatisticalFormsQueryVariables = Exact<{ [key: string]: never; }>;


export type StatisticalFormsQuery = { statisticalForms: Array<{ code: string, version: number, name: string, nameEn: string, periodKind: string, source: string, validFrom: string, validTo: string | null }> };

export type FilledFormQueryVariables = Exact<{
  form: string;
  unitId: string;
  from: string;
  to: string;
}>;


export type FilledFormQuery = { filledForm: { form: { code: string, version: number }, cells: Array<{ number: number, indicator: string, quantity: number | null, state: FigureState }>, checks: Array<{ number: number, formula: string, left: number | null, right: number | null, outcome: CheckOutcome }> } };

export type ChaseCandidatesQueryVariables = Exact<{
  directiveId: string;
  unitId?: string | null | undefined;
  overdueOnly: boolean;
}>;


export type ChaseCandidatesQuery = { chaseCandidates: { total: number, items: Array<{ toldToday: boolean, unit: { id: string, name: string }, superior: { id: string, name: string }, matters: Array<{ kind: ChasedDuty, dueOn: string, workingDays: number }> }> } };

export type ChaseUnitsMutationVariables = Exact<{
  directiveId: string;
  unitIds: Array<string> | string;
  overdueBelow?: string | null | undefined;
  note?: string | null | undefined;
  idempotencyKey: string;
}>;


export type ChaseUnitsMutation = { chaseUnits: { told: number, copied: number, skippedCount: number, skipped: Array<{ reason: SkipReason, unit: { id: string, name: string } }> } };

export type ChasePlanQueryVariables = Exact<{
  directiveId: string;
}>;


export type ChasePlanQuery = { chasePlan: { warnings: Array<string>, steps: Array<{ day: string, workingDays: number, toward: ChaseToward }> } };

export type ChasesQueryVariables = Exact<{
  directiveId: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ChasesQuery = { chases: { hasMore: boolean, endCursor: string | null, items: Array<{ id: string, directiveId: string, text: string, role: ChaseRole, step: number | null, byName: string | null, open: boolean, createdAt: string, unit: { id: string, name: string }, from: { id: string, name: string } }> } };

export type NudgesQueryVariables = Exact<{ [key: string]: never; }>;


export type NudgesQuery = { nudges: Array<{ id: string, directiveId: string, text: string, role: ChaseRole, step: number | null, byName: string | null, open: boolean, createdAt: string, unit: { id: string, name: string }, from: { id: string, name: string } }> };

export type ChaseFieldsFragment = { id: string, directiveId: string, text: string, role: ChaseRole, step: number | null, byName: string | null, open: boolean, createdAt: string, unit: { id: string, name: string }, from: { id: string, name: string } };

export type DeliveriesQueryVariables = Exact<{
  state?: DeliveryState | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type DeliveriesQuery = { deliveries: { hasMore: boolean, endCursor: string | null, items: Array<{ id: string, day: string, channel: ChannelKind, state: DeliveryState, attempts: number, failure: string | null, matterCount: number, createdAt: string, settledAt: string | null, unit: { id: string, name: string } }> } };

export type RetryDeliveryMutationVariables = Exact<{
  id: string;
  idempotencyKey: string;
}>;


export type RetryDeliveryMutation = { retryDelivery: boolean };

export type ChannelsQueryVariables = Exact<{ [key: string]: never; }>;


export type ChannelsQuery = { channels: Array<{ kind: OutsideChannel, active: boolean, address: string | null, hasSecret: boolean, available: boolean, changedAt: string | null }> };

export type SetChannelMutationVariables = Exact<{
  input: ChannelInput;
  idempotencyKey: string;
}>;


export type SetChannelMutation = { setChannel: Array<{ kind: OutsideChannel, active: boolean, address: string | null, hasSecret: boolean, available: boolean, changedAt: string | null }> };

export type ChannelFieldsFragment = { kind: OutsideChannel, active: boolean, address: string | null, hasSecret: boolean, available: boolean, changedAt: string | null };

export type DueClocksQueryVariables = Exact<{
  state: DueState;
  rule?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type DueClocksQuery = { dueClocks: { until: string, endCursor: string | null, hasMore: boolean, warnings: Array<string>, counts: Array<{ code: string, title: string, article: string, due: number, overdue: number, stopped: number }>, items: Array<{ id: string, subjectKind: string, subjectId: string, label: string | null, code: string, title: string, article: string, unit: TermUnit, value: number, direction: TermDirection, startedOn: string, dueOn: string | null, dueAt: string | null, state: ClockState, remaining: number, floor: { unit: TermUnit, value: number, article: string } | null, stops: Array<{ reason: StopReason, from: string, to: string | null }>, unitName: { id: string, name: string } }> } };

export type ClockRuleFieldsFragment = { id: string, code: string, place: string | null, placeName: string | null, validFrom: string, validTo: string | null, article: string, title: string, startsWith: string, endsWith: string, unit: TermUnit, value: number, direction: TermDirection, stopReasons: Array<StopReason>, source: string };

export type ClockRulesQueryVariables = Exact<{
  on?: string | null | undefined;
}>;


export type ClockRulesQuery = { clockRules: { place: string, placeName: string | null, mayPublish: boolean, rules: Array<{ id: string, code: string, place: string | null, placeName: string | null, validFrom: string, validTo: string | null, article: string, title: string, startsWith: string, endsWith: string, unit: TermUnit, value: number, direction: TermDirection, stopReasons: Array<StopReason>, source: string }> } };

export type PublishClockRuleMutationVariables = Exact<{
  input: ClockRuleInput;
  idempotencyKey: string;
}>;


export type PublishClockRuleMutation = { publishClockRule: string };

export type EndClockRuleMutationVariables = Exact<{
  id: string;
  lastDay: string;
  idempotencyKey: string;
}>;


export type EndClockRuleMutation = { endClockRule: string };

export type ConsultationFormQueryVariables = Exact<{ [key: string]: never; }>;


export type ConsultationFormQuery = { consultationForm: { channels: Array<{ code: ConsultationChannel, name: string }>, branches: Array<{ code: string, name: string, topics: Array<{ code: string, name: string }> }>, groups: Array<{ code: PersonGroup, name: string }>, results: Array<{ code: ConsultationResult, name: string }> } };

export type ConsultationFieldsFragment = { id: string, channel: ConsultationChannel, matters: Array<string>, groups: Array<PersonGroup> | null, results: Array<ConsultationResult>, occurredOn: string, answeredOn: string | null, activityId: string | null, activityTitle: string | null, isCounted: boolean, convertedCaseId: string | null, hasNote: boolean, recordedAt: string, recordedBy: string, version: number, deletedAt: string | null, unit: { id: string, name: string }, asker: { id: string, name: string | null, phone: string | null } | null };

export type ConsultationNoteQueryVariables = Exact<{
  id: string;
}>;


export type ConsultationNoteQuery = { consultationNote: string | null };

export type ConsultationsQueryVariables = Exact<{
  filter: ConsultationFilter;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ConsultationsQuery = { consultations: { total: number, questions: number, endCursor: string | null, hasMore: boolean, items: Array<{ id: string, channel: ConsultationChannel, matters: Array<string>, groups: Array<PersonGroup> | null, results: Array<ConsultationResult>, occurredOn: string, answeredOn: string | null, activityId: string | null, activityTitle: string | null, isCounted: boolean, convertedCaseId: string | null, hasNote: boolean, recordedAt: string, recordedBy: string, version: number, deletedAt: string | null, unit: { id: string, name: string }, asker: { id: string, name: string | null, phone: string | null } | null }> } };

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

export type OwnEventsQueryVariables = Exact<{
  filter: ActivityFilter;
}>;


export type OwnEventsQuery = { activities: { items: Array<{ id: string, title: string, heldOn: string }> } };

export type CorrespondenceFieldsFragment = { id: string, kind: CorrespondenceKind, status: CorrespondenceStatus, title: string, documentNumber: string | null, contactName: string | null, contactPhone: string | null, draftedBy: string, signedOffBy: string | null, returnReason: string | null, sentOn: string | null, receivedOn: string | null, receivedBy: string | null, answerDue: string | null, answeredOn: string | null, light: Light | null, replyId: string | null, replyNumber: string | null, from: { id: string, name: string }, addressee: { id: string, name: string } | null, sections: Array<{ heading: string, text: string }>, bodies: Array<{ id: string, name: string }>, directive: { id: string, title: string } | null, deliveries: Array<{ bodyId: string, bodyName: string, deliveredOn: string | null, way: DeliveryWay | null, deliveredBy: string | null, receiptFileIds: Array<string>, repliedOn: string | null, replyNumber: string | null, replyNote: string | null }>, history: Array<{ kind: CorrespondenceEventKind, occurredOn: string, recordedAt: string, actor: string, reason: string | null, unit: { id: string, name: string } }> };

export type CorrespondencesQueryVariables = Exact<{
  box: CorrespondenceBox;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CorrespondencesQuery = { correspondences: { endCursor: string | null, hasMore: boolean, items: Array<{ id: string, kind: CorrespondenceKind, status: CorrespondenceStatus, title: string, documentNumber: string | null, sentOn: string | null, receivedOn: string | null, answerDue: string | null, answeredOn: string | null, light: Light | null, from: { id: string, name: string } }> } };

export type CorrespondenceQueryVariables = Exact<{
  id: string;
}>;


export type CorrespondenceQuery = { correspondence: { id: string, kind: CorrespondenceKind, status: CorrespondenceStatus, title: string, documentNumber: string | null, contactName: string | null, contactPhone: string | null, draftedBy: string, signedOffBy: string | null, returnReason: string | null, sentOn: string | null, receivedOn: string | null, receivedBy: string | null, answerDue: string | null, answeredOn: string | null, light: Light | null, replyId: string | null, replyNumber: string | null, from: { id: string, name: string }, addressee: { id: string, name: string } | null, sections: Array<{ heading: string, text: string }>, bodies: Array<{ id: string, name: string }>, directive: { id: string, title: string } | null, deliveries: Array<{ bodyId: string, bodyName: string, deliveredOn: string | null, way: DeliveryWay | null, deliveredBy: string | null, receiptFileIds: Array<string>, repliedOn: string | null, replyNumber: string | null, replyNote: string | null }>, history: Array<{ kind: CorrespondenceEventKind, occurredOn: string, recordedAt: string, actor: string, reason: string | null, unit: { id: string, name: string } }> } };

export type OutsideBodiesQueryVariables = Exact<{ [key: string]: never; }>;


export type OutsideBodiesQuery = { outsideBodies: Array<{ id: string, name: string, kind: BodyKind, contact: string | null, closed: boolean }> };

export type DraftCorrespondenceMutationVariables = Exact<{
  input: CorrespondenceInput;
  idempotencyKey: string;
}>;


export type DraftCorrespondenceMutation = { draftCorrespondence: { id: string } };

export type EditCorrespondenceMutationVariables = Exact<{
  id: string;
  input: CorrespondenceInput;
  idempotencyKey: string;
}>;


export type EditCorrespondenceMutation = { editCorrespondence: { id: string } };

export type SubmitCorrespondenceMutationVariables = Exact<{
  id: string;
  idempotencyKey: string;
}>;


export type SubmitCorrespondenceMutation = { submitCorrespondence: { id: string } };

export type SignOffCorrespondenceMutationVariables = Exact<{
  id: string;
  idempotencyKey: string;
}>;


export type SignOffCorrespondenceMutation = { signOffCorrespondence: { id: string } };

export type ReturnCorrespondenceMutationVariables = Exact<{
  id: string;
  reason: string;
  idempotencyKey: string;
}>;


export type ReturnCorrespondenceMutation = { returnCorrespondence: { id: string } };

export type SendCorrespondenceMutationVariables = Exact<{
  id: string;
  idempotencyKey: string;
}>;


export type SendCorrespondenceMutation = { sendCorrespondence: { id: string } };

export type SignForCorrespondenceMutationVariables = Exact<{
  id: string;
  idempotencyKey: string;
}>;


export type SignForCorrespondenceMutation = { signForCorrespondence: { id: string } };

export type DraftReplyMutationVariables = Exact<{
  id: string;
  idempotencyKey: string;
}>;


export type DraftReplyMutation = { draftReply: { id: string, replyId: string | null } };

export type SaveOutsideBodyMutationVariables = Exact<{
  input: OutsideBodyInput;
  idempotencyKey: string;
}>;


export type SaveOutsideBodyMutation = { saveOutsideBody: { id: string } };

export type RecordLetterDeliveryMutationVariables = Exact<{
  id: string;
  bodyId: string;
  deliveredOn: string;
  way: DeliveryWay;
  deliveredBy: string;
  receiptFileIds?: Array<string> | string | null | undefined;
  idempotencyKey: string;
}>;


export type RecordLetterDeliveryMutation = { recordLetterDelivery: { id: string } };

export type RecordLetterReplyMutationVariables = Exact<{
  id: string;
  bodyId: string;
  repliedOn: string;
  replyNumber?: string | null | undefined;
  replyNote?: string | null | undefined;
  idempotencyKey: string;
}>;


export type RecordLetterReplyMutation = { recordLetterReply: { id: string } };

export type TaskFieldsFragment = { id: string, title: string, indicator: string, target: number, dueOn: string, directiveId: string, evidence: EvidenceRule, evidenceCount: number, leadUnitId: string | null, coUnitIds: Array<string>, milestones: Array<{ on: string, quantity: number }> };

export type ReceiptFieldsFragment = { id: string, version: number, signedVersion: number | null, amendmentSignDue: string | null, directiveId: string, role: RecipientRole, deliveredAt: string, openedAt: string | null, signedOn: string | null, signedRecordedAt: string | null, signedBy: string | null };

export type ChangeFieldsFragment = { id: string, kind: ChangeKind, version: number | null, reason: string, effectiveOn: string, asksSignature: boolean, madeBy: string, madeAt: string, differences: Array<{ field: string, subject: string | null, before: string | null, after: string | null }> };

export type DirectiveStateFragment = { id: string, status: DirectiveStatus, inForce: boolean, documentNumber: string | null, issuedOn: string | null, delivered: number, signedOffBy: string | null, addressee: string | null, copiedTo: string | null, recipients: { levels: Array<Level>, kinds: Array<UnitKind>, hosts: Array<string>, underIds: Array<string>, codePrefixes: Array<string>, unitIds: Array<string>, listIds: Array<string>, exceptUnitIds: Array<string>, exceptUnderIds: Array<string>, count: number, copyCount: number, copy: { levels: Array<Level>, kinds: Array<UnitKind>, hosts: Array<string>, underIds: Array<string>, codePrefixes: Array<string>, unitIds: Array<string>, listIds: Array<string>, exceptUnitIds: Array<string>, exceptUnderIds: Array<string> } | null } | null };

export type DirectiveFieldsFragment = { kind: DirectiveKind, documentKind: DocumentKind, urgency: Urgency | null, version: number, title: string, theme: string | null, objective: string | null, startsOn: string, endsOn: string, reportDue: string, retrospective: boolean, recordedAt: string, draftedBy: string, reissueId: string | null, draftVersion: number | null, supersedesId: string | null, supersededById: string | null, closedOn: string | null, archivedOn: string | null, endedOn: string | null, endedReason: string | null, id: string, status: DirectiveStatus, inForce: boolean, documentNumber: string | null, issuedOn: string | null, delivered: number, signedOffBy: string | null, addressee: string | null, copiedTo: string | null, sections: Array<{ heading: string, text: string }>, issuer: { id: string, name: string, level: Level }, tasks: Array<{ id: string, title: string, indicator: string, target: number, dueOn: string, directiveId: string, evidence: EvidenceRule, evidenceCount: number, leadUnitId: string | null, coUnitIds: Array<string>, milestones: Array<{ on: string, quantity: number }> }>, upper: Array<{ id: string, status: DirectiveStatus, title: string, documentNumber: string | null, theme: string | null, objective: string | null, reportDue: string, issuer: { id: string, name: string }, sections: Array<{ heading: string, text: string }>, tasks: Array<{ id: string, title: string, indicator: string, target: number, dueOn: string, directiveId: string, evidence: EvidenceRule, evidenceCount: number, leadUnitId: string | null, coUnitIds: Array<string>, milestones: Array<{ on: string, quantity: number }> }> }>, campaign: { id: string, title: string, startsOn: string, endsOn: string }, mergedCampaign: { id: string, title: string } | null, receipt: { id: string, version: number, signedVersion: number | null, amendmentSignDue: string | null, directiveId: string, role: RecipientRole, deliveredAt: string, openedAt: string | null, signedOn: string | null, signedRecordedAt: string | null, signedBy: string | null } | null, changes: Array<{ id: string, kind: ChangeKind, version: number | null, reason: string, effectiveOn: string, asksSignature: boolean, madeBy: string, madeAt: string, differences: Array<{ field: string, subject: string | null, before: string | null, after: string | null }> }>, recipients: { levels: Array<Level>, kinds: Array<UnitKind>, hosts: Array<string>, underIds: Array<string>, codePrefixes: Array<string>, unitIds: Array<string>, listIds: Array<string>, exceptUnitIds: Array<string>, exceptUnderIds: Array<string>, count: number, copyCount: number, copy: { levels: Array<Level>, kinds: Array<UnitKind>, hosts: Array<string>, underIds: Array<string>, codePrefixes: Array<string>, unitIds: Array<string>, listIds: Array<string>, exceptUnitIds: Array<string>, exceptUnderIds: Array<string> } | null } | null };

export type DirectivesQueryVariables = Exact<{
  box: DirectiveBox;
  statuses?: Array<DirectiveStatus> | DirectiveStatus | null | undefined;
  documentKind?: DocumentKind | null | undefined;
  inForce?: boolean | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type DirectivesQuery = { directives: { endCursor: string | null, hasMore: boolean, items: Array<{ id: string, title: string, documentNumber: string | null, documentKind: DocumentKind, urgency: Urgency | null, inForce: boolean, status: DirectiveStatus, startsOn: string, endsOn: string, reportDue: string, issuedOn: string | null, receiptsTotal: number, receiptsSigned: number, signedOn: string | null, light: Light, role: RecipientRole | null, issuer: { id: string, name: string } }> } };

export type DirectiveQueryVariables = Exact<{
  id: string;
}>;


export type DirectiveQuery = { directive: { kind: DirectiveKind, documentKind: DocumentKind, urgency: Urgency | null, version: number, title: string, theme: string | null, objective: string | null, startsOn: string, endsOn: string, reportDue: string, retrospective: boolean, recordedAt: string, draftedBy: string, reissueId: string | null, draftVersion: number | null, supersedesId: string | null, supersededById: string | null, closedOn: string | null, archivedOn: string | null, endedOn: string | null, endedReason: string | null, id: string, status: DirectiveStatus, inForce: boolean, documentNumber: string | null, issuedOn: string | null, delivered: number, signedOffBy: string | null, addressee: string | null, copiedTo: string | null, sections: Array<{ heading: string, text: string }>, issuer: { id: string, name: string, level: Level }, tasks: Array<{ id: string, title: string, indicator: string, target: number, dueOn: string, directiveId: string, evidence: EvidenceRule, evidenceCount: number, leadUnitId: string | null, coUnitIds: Array<string>, milestones: Array<{ on: string, quantity: number }> }>, upper: Array<{ id: string, status: DirectiveStatus, title: string, documentNumber: string | null, theme: string | null, objective: string | null, reportDue: string, issuer: { id: string, name: string }, sections: Array<{ heading: string, text: string }>, tasks: Array<{ id: string, title: string, indicator: string, target: number, dueOn: string, directiveId: string, evidence: EvidenceRule, evidenceCount: number, leadUnitId: string | null, coUnitIds: Array<string>, milestones: Array<{ on: string, quantity: number }> }> }>, campaign: { id: string, title: string, startsOn: string, endsOn: string }, mergedCampaign: { id: string, title: string } | null, receipt: { id: string, version: number, signedVersion: number | null, amendmentSignDue: string | null, directiveId: string, role: RecipientRole, deliveredAt: string, openedAt: string | null, signedOn: string | null, signedRecordedAt: string | null, signedBy: string | null } | null, changes: Array<{ id: string, kind: ChangeKind, version: number | null, reason: string, effectiveOn: string, asksSignature: boolean, madeBy: string, madeAt: string, differences: Array<{ field: string, subject: string | null, before: string | null, after: string | null }> }>, recipients: { levels: Array<Level>, kinds: Array<UnitKind>, hosts: Array<string>, underIds: Array<string>, codePrefixes: Array<string>, unitIds: Array<string>, listIds: Array<string>, exceptUnitIds: Array<string>, exceptUnderIds: Array<string>, count: number, copyCount: number, copy: { levels: Array<Level>, kinds: Array<UnitKind>, hosts: Array<string>, underIds: Array<string>, codePrefixes: Array<string>, unitIds: Array<string>, listIds: Array<string>, exceptUnitIds: Array<string>, exceptUnderIds: Array<string> } | null } | null } | null };

export type DirectiveDeliveryQueryVariables = Exact<{
  id: string;
}>;


export type DirectiveDeliveryQuery = { directive: { id: string, status: DirectiveStatus, inForce: boolean, documentNumber: string | null, issuedOn: string | null, delivered: number, signedOffBy: string | null, addressee: string | null, copiedTo: string | null, recipients: { levels: Array<Level>, kinds: Array<UnitKind>, hosts: Array<string>, underIds: Array<string>, codePrefixes: Array<string>, unitIds: Array<string>, listIds: Array<string>, exceptUnitIds: Array<string>, exceptUnderIds: Array<string>, count: number, copyCount: number, copy: { levels: Array<Level>, kinds: Array<UnitKind>, hosts: Array<string>, underIds: Array<string>, codePrefixes: Array<string>, unitIds: Array<string>, listIds: Array<string>, exceptUnitIds: Array<string>, exceptUnderIds: Array<string> } | null } | null } | null };

export type CampaignsQueryVariables = Exact<{ [key: string]: never; }>;


export type CampaignsQuery = { campaigns: Array<{ id: string, title: string, startsOn: string, endsOn: string }> };

export type MergeableCampaignsQueryVariables = Exact<{
  reissuesId?: string | null | undefined;
}>;


export type MergeableCampaignsQuery = { mergeableCampaigns: Array<{ id: string, title: string, startsOn: string, endsOn: string, issuer: { id: string, name: string } | null }> };

export type CreateCampaignMutationVariables = Exact<{
  input: CampaignInput;
  idempotencyKey: string;
}>;


export type CreateCampaignMutation = { createCampaign: { id: string, title: string, startsOn: string, endsOn: string } };

export type DraftDirectiveMutationVariables = Exact<{
  input: DirectiveInput;
  idempotencyKey: string;
}>;


export type DraftDirectiveMutation = { draftDirective: { kind: DirectiveKind, documentKind: DocumentKind, urgency: Urgency | null, version: number, title: string, theme: string | null, objective: string | null, startsOn: string, endsOn: string, reportDue: string, retrospective: boolean, recordedAt: string, draftedBy: string, reissueId: string | null, draftVersion: number | null, supersedesId: string | null, supersededById: string | null, closedOn: string | null, archivedOn: string | null, endedOn: string | null, endedReason: string | null, id: string, status: DirectiveStatus, inForce: boolean, documentNumber: string | null, issuedOn: string | null, delivered: number, signedOffBy: string | null, addressee: string | null, copiedTo: string | null, sections: Array<{ heading: string, text: string }>, issuer: { id: string, name: string, level: Level }, tasks: Array<{ id: string, title: string, indicator: string, target: number, dueOn: string, directiveId: string, evidence: EvidenceRule, evidenceCount: number, leadUnitId: string | null, coUnitIds: Array<string>, milestones: Array<{ on: string, quantity: number }> }>, upper: Array<{ id: string, status: DirectiveStatus, title: string, documentNumber: string | null, theme: string | null, objective: string | null, reportDue: string, issuer: { id: string, name: string }, sections: Array<{ heading: string, text: string }>, tasks: Array<{ id: string, title: string, indicator: string, target: number, dueOn: string, directiveId: string, evidence: EvidenceRule, evidenceCount: number, leadUnitId: string | null, coUnitIds: Array<string>, milestones: Array<{ on: string, quantity: number }> }> }>, campaign: { id: string, title: string, startsOn: string, endsOn: string }, mergedCampaign: { id: string, title: string } | null, receipt: { id: string, version: number, signedVersion: number | null, amendmentSignDue: string | null, directiveId: string, role: RecipientRole, deliveredAt: string, openedAt: string | null, signedOn: string | null, signedRecordedAt: string | null, signedBy: string | null } | null, changes: Array<{ id: string, kind: ChangeKind, version: number | null, reason: string, effectiveOn: string, asksSignature: boolean, madeBy: string, madeAt: string, differences: Array<{ field: string, subject: string | null, before: string | null, after: string | null }> }>, recipients: { levels: Array<Level>, kinds: Array<UnitKind>, hosts: Array<string>, underIds: Array<string>, codePrefixes: Array<string>, unitIds: Array<string>, listIds: Array<string>, exceptUnitIds: Array<string>, exceptUnderIds: Array<string>, count: number, copyCount: number, copy: { levels: Array<Level>, kinds: Array<UnitKind>, hosts: Array<string>, underIds: Array<string>, codePrefixes: Array<string>, unitIds: Array<string>, listIds: Array<string>, exceptUnitIds: Array<string>, exceptUnderIds: Array<string> } | null } | null } };

export type EditDirectiveMutationVariables = Exact<{
  id: string;
  input: DirectiveInput;
  basedOn?: number | null | undefined;
  idempotencyKey: string;
}>;


export type EditDirectiveMutation = { editDirective: { kind: DirectiveKind, documentKind: DocumentKind, urgency: Urgency | null, version: number, title: string, theme: string | null, objective: string | null, startsOn: string, endsOn: string, reportDue: string, retrospective: boolean, recordedAt: string, draftedBy: string, reissueId: string | null, draftVersion: number | null, supersedesId: string | null, supersededById: string | null, closedOn: string | null, archivedOn: string | null, endedOn: string | null, endedReason: string | null, id: string, status: DirectiveStatus, inForce: boolean, documentNumber: string | null, issuedOn: string | null, delivered: number, signedOffBy: string | null, addressee: string | null, copiedTo: string | null, sections: Array<{ heading: string, text: string }>, issuer: { id: string, name: string, level: Level }, tasks: Array<{ id: string, title: string, indicator: string, target: number, dueOn: string, directiveId: string, evidence: EvidenceRule, evidenceCount: number, leadUnitId: string | null, coUnitIds: Array<string>, milestones: Array<{ on: string, quantity: number }> }>, upper: Array<{ id: string, status: DirectiveStatus, title: string, documentNumber: string | null, theme: string | null, objective: string | null, reportDue: string, issuer: { id: string, name: string }, sections: Array<{ heading: string, text: string }>, tasks: Array<{ id: string, title: string, indicator: string, target: number, dueOn: string, directiveId: string, evidence: EvidenceRule, evidenceCount: number, leadUnitId: string | null, coUnitIds: Array<string>, milestones: Array<{ on: string, quantity: number }> }> }>, campaign: { id: string, title: string, startsOn: string, endsOn: string }, mergedCampaign: { id: string, title: string } | null, receipt: { id: string, version: number, signedVersion: number | null, amendmentSignDue: string | null, directiveId: string, role: RecipientRole, deliveredAt: string, openedAt: string | null, signedOn: string | null, signedRecordedAt: string | null, signedBy: string | null } | null, changes: Array<{ id: string, kind: ChangeKind, version: number | null, reason: string, effectiveOn: string, asksSignature: boolean, madeBy: string, madeAt: string, differences: Array<{ field: string, subject: string | null, before: string | null, after: string | null }> }>, recipients: { levels: Array<Level>, kinds: Array<UnitKind>, hosts: Array<string>, underIds: Array<string>, codePrefixes: Array<string>, unitIds: Array<string>, listIds: Array<string>, exceptUnitIds: Array<string>, exceptUnderIds: Array<string>, count: number, copyCount: number, copy: { levels: Array<Level>, kinds: Array<UnitKind>, hosts: Array<string>, underIds: Array<string>, codePrefixes: Array<string>, unitIds: Array<string>, listIds: Array<string>, exceptUnitIds: Array<string>, exceptUnderIds: Array<string> } | null } | null } };

export type SubmitDirectiveMutationVariables = Exact<{
  id: string;
  idempotencyKey: string;
}>;


export type SubmitDirectiveMutation = { submitDirective: { id: string, status: DirectiveStatus, inForce: boolean, documentNumber: string | null, issuedOn: string | null, delivered: number, signedOffBy: string | null, addressee: string | null, copiedTo: string | null, recipients: { levels: Array<Level>, kinds: Array<UnitKind>, hosts: Array<string>, underIds: Array<string>, codePrefixes: Array<string>, unitIds: Array<string>, listIds: Array<string>, exceptUnitIds: Array<string>, exceptUnderIds: Array<string>, count: number, copyCount: number, copy: { levels: Array<Level>, kinds: Array<UnitKind>, hosts: Array<string>, underIds: Array<string>, codePrefixes: Array<string>, unitIds: Array<string>, listIds: Array<string>, exceptUnitIds: Array<string>, exceptUnderIds: Array<string> } | null } | null } };

export type SignOffDirectiveMutationVariables = Exact<{
  id: string;
  idempotencyKey: string;
}>;


export type SignOffDirectiveMutation = { signOffDirective: { id: string, status: DirectiveStatus, inForce: boolean, documentNumber: string | null, issuedOn: string | null, delivered: number, signedOffBy: string | null, addressee: string | null, copiedTo: string | null, recipients: { levels: Array<Level>, kinds: Array<UnitKind>, hosts: Array<string>, underIds: Array<string>, codePrefixes: Array<string>, unitIds: Array<string>, listIds: Array<string>, exceptUnitIds: Array<string>, exceptUnderIds: Array<string>, count: number, copyCount: number, copy: { levels: Array<Level>, kinds: Array<UnitKind>, hosts: Array<string>, underIds: Array<string>, codePrefixes: Array<string>, unitIds: Array<string>, listIds: Array<string>, exceptUnitIds: Array<string>, exceptUnderIds: Array<string> } | null } | null } };

export type ReturnDirectiveDraftMutationVariables = Exact<{
  id: string;
  reason: string;
  idempotencyKey: string;
}>;


export type ReturnDirectiveDraftMutation = { returnDirectiveDraft: { id: string, status: DirectiveStatus, inForce: boolean, documentNumber: string | null, issuedOn: string | null, delivered: number, signedOffBy: string | null, addressee: string | null, copiedTo: string | null, recipients: { levels: Array<Level>, kinds: Array<UnitKind>, hosts: Array<string>, underIds: Array<string>, codePrefixes: Array<string>, unitIds: Array<string>, listIds: Array<string>, exceptUnitIds: Array<string>, exceptUnderIds: Array<string>, count: number, copyCount: number, copy: { levels: Array<Level>, kinds: Array<UnitKind>, hosts: Array<string>, underIds: Array<string>, codePrefixes: Array<string>, unitIds: Array<string>, listIds: Array<string>, exceptUnitIds: Array<string>, exceptUnderIds: Array<string> } | null } | null } };

export type IssueDirectiveMutationVariables = Exact<{
  id: string;
  issuedOn?: string | null | undefined;
  idempotencyKey: string;
}>;


export type IssueDirectiveMutation = { issueDirective: { id: string, status: DirectiveStatus, inForce: boolean, documentNumber: string | null, issuedOn: string | null, delivered: number, signedOffBy: string | null, addressee: string | null, copiedTo: string | null, recipients: { levels: Array<Level>, kinds: Array<UnitKind>, hosts: Array<string>, underIds: Array<string>, codePrefixes: Array<string>, unitIds: Array<string>, listIds: Array<string>, exceptUnitIds: Array<string>, exceptUnderIds: Array<string>, count: number, copyCount: number, copy: { levels: Array<Level>, kinds: Array<UnitKind>, hosts: Array<string>, underIds: Array<string>, codePrefixes: Array<string>, unitIds: Array<string>, listIds: Array<string>, exceptUnitIds: Array<string>, exceptUnderIds: Array<string> } | null } | null } };

export type OpenReceiptMutationVariables = Exact<{
  directiveId: string;
  idempotencyKey: string;
}>;


export type OpenReceiptMutation = { openReceipt: { id: string, version: number, signedVersion: number | null, amendmentSignDue: string | null, directiveId: string, role: RecipientRole, deliveredAt: string, openedAt: string | null, signedOn: string | null, signedRecordedAt: string | null, signedBy: string | null } };

export type SignReceiptMutationVariables = Exact<{
  directiveId: string;
  signedOn?: string | null | undefined;
  idempotencyKey: string;
}>;


export type SignReceiptMutation = { signReceipt: { id: string, version: number, signedVersion: number | null, amendmentSignDue: string | null, directiveId: string, role: RecipientRole, deliveredAt: string, openedAt: string | null, signedOn: string | null, signedRecordedAt: string | null, signedBy: string | null } };

export type DraftVersionsQueryVariables = Exact<{
  directiveId: string;
}>;


export type DraftVersionsQuery = { draftVersions: Array<{ no: number, title: string, restoredFrom: number | null, savedBy: string, begunAt: string, savedAt: string, differences: Array<{ field: string, subject: string | null, before: string | null, after: string | null }> }> };

export type DirectiveTemplatesQueryVariables = Exact<{ [key: string]: never; }>;


export type DirectiveTemplatesQuery = { directiveTemplates: Array<{ id: string, source: TemplateSource, name: string, kind: DirectiveKind, startsOn: string, savedBy: string | null }> };

export type BeginFromTemplateQueryVariables = Exact<{
  id: string;
}>;


export type BeginFromTemplateQuery = { beginFromTemplate: { kind: DirectiveKind, documentKind: DocumentKind, urgency: Urgency | null, title: string, theme: string | null, objective: string | null, startsOn: string, endsOn: string, reportDue: string, sections: Array<{ heading: string, text: string }>, tasks: Array<{ title: string, indicator: string, target: number, dueOn: string, evidence: EvidenceRule, evidenceCount: number, leadUnitId: string | null, coUnitIds: Array<string>, milestones: Array<{ on: string, quantity: number }> }>, recipients: { levels: Array<Level>, kinds: Array<UnitKind>, hosts: Array<string>, underIds: Array<string>, codePrefixes: Array<string>, unitIds: Array<string>, listIds: Array<string>, exceptUnitIds: Array<string>, exceptUnderIds: Array<string>, copy: { levels: Array<Level>, kinds: Array<UnitKind>, hosts: Array<string>, underIds: Array<string>, codePrefixes: Array<string>, unitIds: Array<string>, listIds: Array<string>, exceptUnitIds: Array<string>, exceptUnderIds: Array<string> } | null }, review: Array<{ field: string, found: string, proposed: string }> } };

export type RestoreDraftVersionMutationVariables = Exact<{
  id: string;
  no: number;
  idempotencyKey: string;
}>;


export type RestoreDraftVersionMutation = { restoreDraftVersion: { kind: DirectiveKind, documentKind: DocumentKind, urgency: Urgency | null, version: number, title: string, theme: string | null, objective: string | null, startsOn: string, endsOn: string, reportDue: string, retrospective: boolean, recordedAt: string, draftedBy: string, reissueId: string | null, draftVersion: number | null, supersedesId: string | null, supersededById: string | null, closedOn: string | null, archivedOn: string | null, endedOn: string | null, endedReason: string | null, id: string, status: DirectiveStatus, inForce: boolean, documentNumber: string | null, issuedOn: string | null, delivered: number, signedOffBy: string | null, addressee: string | null, copiedTo: string | null, sections: Array<{ heading: string, text: string }>, issuer: { id: string, name: string, level: Level }, tasks: Array<{ id: string, title: string, indicator: string, target: number, dueOn: string, directiveId: string, evidence: EvidenceRule, evidenceCount: number, leadUnitId: string | null, coUnitIds: Array<string>, milestones: Array<{ on: string, quantity: number }> }>, upper: Array<{ id: string, status: DirectiveStatus, title: string, documentNumber: string | null, theme: string | null, objective: string | null, reportDue: string, issuer: { id: string, name: string }, sections: Array<{ heading: string, text: string }>, tasks: Array<{ id: string, title: string, indicator: string, target: number, dueOn: string, directiveId: string, evidence: EvidenceRule, evidenceCount: number, leadUnitId: string | null, coUnitIds: Array<string>, milestones: Array<{ on: string, quantity: number }> }> }>, campaign: { id: string, title: string, startsOn: string, endsOn: string }, mergedCampaign: { id: string, title: string } | null, receipt: { id: string, version: number, signedVersion: number | null, amendmentSignDue: string | null, directiveId: string, role: RecipientRole, deliveredAt: string, openedAt: string | null, signedOn: string | null, signedRecordedAt: string | null, signedBy: string | null } | null, changes: Array<{ id: string, kind: ChangeKind, version: number | null, reason: string, effectiveOn: string, asksSignature: boolean, madeBy: string, madeAt: string, differences: Array<{ field: string, subject: string | null, before: string | null, after: string | null }> }>, recipients: { levels: Array<Level>, kinds: Array<UnitKind>, hosts: Array<string>, underIds: Array<string>, codePrefixes: Array<string>, unitIds: Array<string>, listIds: Array<string>, exceptUnitIds: Array<string>, exceptUnderIds: Array<string>, count: number, copyCount: number, copy: { levels: Array<Level>, kinds: Array<UnitKind>, hosts: Array<string>, underIds: Array<string>, codePrefixes: Array<string>, unitIds: Array<string>, listIds: Array<string>, exceptUnitIds: Array<string>, exceptUnderIds: Array<string> } | null } | null } };

export type KeepTemplateMutationVariables = Exact<{
  directiveId: string;
  name: string;
  idempotencyKey: string;
}>;


export type KeepTemplateMutation = { keepTemplate: Array<{ id: string }> };

export type RemoveTemplateMutationVariables = Exact<{
  id: string;
  idempotencyKey: string;
}>;


export type RemoveTemplateMutation = { removeTemplate: Array<{ id: string }> };

export type AmendmentQueryVariables = Exact<{
  directiveId: string;
}>;


export type AmendmentQuery = { amendment: { id: string, directiveId: string, reason: string, asksSignature: boolean, proposedBy: string, proposedAt: string, refusal: string | null, differences: Array<{ field: string, subject: string | null, before: string | null, after: string | null }> } | null };

export type ProposeAmendmentMutationVariables = Exact<{
  directiveId: string;
  input: AmendmentInput;
  reason: string;
  idempotencyKey: string;
}>;


export type ProposeAmendmentMutation = { proposeAmendment: { id: string, status: DirectiveStatus, inForce: boolean, documentNumber: string | null, issuedOn: string | null, delivered: number, signedOffBy: string | null, addressee: string | null, copiedTo: string | null, recipients: { levels: Array<Level>, kinds: Array<UnitKind>, hosts: Array<string>, underIds: Array<string>, codePrefixes: Array<string>, unitIds: Array<string>, listIds: Array<string>, exceptUnitIds: Array<string>, exceptUnderIds: Array<string>, count: number, copyCount: number, copy: { levels: Array<Level>, kinds: Array<UnitKind>, hosts: Array<string>, underIds: Array<string>, codePrefixes: Array<string>, unitIds: Array<string>, listIds: Array<string>, exceptUnitIds: Array<string>, exceptUnderIds: Array<string> } | null } | null } };

export type ApproveAmendmentMutationVariables = Exact<{
  id: string;
  idempotencyKey: string;
}>;


export type ApproveAmendmentMutation = { approveAmendment: { id: string, status: DirectiveStatus, inForce: boolean, documentNumber: string | null, issuedOn: string | null, delivered: number, signedOffBy: string | null, addressee: string | null, copiedTo: string | null, recipients: { levels: Array<Level>, kinds: Array<UnitKind>, hosts: Array<string>, underIds: Array<string>, codePrefixes: Array<string>, unitIds: Array<string>, listIds: Array<string>, exceptUnitIds: Array<string>, exceptUnderIds: Array<string>, count: number, copyCount: number, copy: { levels: Array<Level>, kinds: Array<UnitKind>, hosts: Array<string>, underIds: Array<string>, codePrefixes: Array<string>, unitIds: Array<string>, listIds: Array<string>, exceptUnitIds: Array<string>, exceptUnderIds: Array<string> } | null } | null } };

export type RefuseAmendmentMutationVariables = Exact<{
  id: string;
  reason: string;
  idempotencyKey: string;
}>;


export type RefuseAmendmentMutation = { refuseAmendment: { id: string, status: DirectiveStatus, inForce: boolean, documentNumber: string | null, issuedOn: string | null, delivered: number, signedOffBy: string | null, addressee: string | null, copiedTo: string | null, recipients: { levels: Array<Level>, kinds: Array<UnitKind>, hosts: Array<string>, underIds: Array<string>, codePrefixes: Array<string>, unitIds: Array<string>, listIds: Array<string>, exceptUnitIds: Array<string>, exceptUnderIds: Array<string>, count: number, copyCount: number, copy: { levels: Array<Level>, kinds: Array<UnitKind>, hosts: Array<string>, underIds: Array<string>, codePrefixes: Array<string>, unitIds: Array<string>, listIds: Array<string>, exceptUnitIds: Array<string>, exceptUnderIds: Array<string> } | null } | null } };

export type DiscardDirectiveMutationVariables = Exact<{
  id: string;
  reason: string;
  idempotencyKey: string;
}>;


export type DiscardDirectiveMutation = { discardDirective: { id: string, status: DirectiveStatus, inForce: boolean, documentNumber: string | null, issuedOn: string | null, delivered: number, signedOffBy: string | null, addressee: string | null, copiedTo: string | null, recipients: { levels: Array<Level>, kinds: Array<UnitKind>, hosts: Array<string>, underIds: Array<string>, codePrefixes: Array<string>, unitIds: Array<string>, listIds: Array<string>, exceptUnitIds: Array<string>, exceptUnderIds: Array<string>, count: number, copyCount: number, copy: { levels: Array<Level>, kinds: Array<UnitKind>, hosts: Array<string>, underIds: Array<string>, codePrefixes: Array<string>, unitIds: Array<string>, listIds: Array<string>, exceptUnitIds: Array<string>, exceptUnderIds: Array<string> } | null } | null } };

export type CloseDirectiveMutationVariables = Exact<{
  id: string;
  reason: string;
  idempotencyKey: string;
}>;


export type CloseDirectiveMutation = { closeDirective: { id: string, status: DirectiveStatus, inForce: boolean, documentNumber: string | null, issuedOn: string | null, delivered: number, signedOffBy: string | null, addressee: string | null, copiedTo: string | null, recipients: { levels: Array<Level>, kinds: Array<UnitKind>, hosts: Array<string>, underIds: Array<string>, codePrefixes: Array<string>, unitIds: Array<string>, listIds: Array<string>, exceptUnitIds: Array<string>, exceptUnderIds: Array<string>, count: number, copyCount: number, copy: { levels: Array<Level>, kinds: Array<UnitKind>, hosts: Array<string>, underIds: Array<string>, codePrefixes: Array<string>, unitIds: Array<string>, listIds: Array<string>, exceptUnitIds: Array<string>, exceptUnderIds: Array<string> } | null } | null } };

export type ArchiveDirectiveMutationVariables = Exact<{
  id: string;
  idempotencyKey: string;
}>;


export type ArchiveDirectiveMutation = { archiveDirective: { id: string, status: DirectiveStatus, inForce: boolean, documentNumber: string | null, issuedOn: string | null, delivered: number, signedOffBy: string | null, addressee: string | null, copiedTo: string | null, recipients: { levels: Array<Level>, kinds: Array<UnitKind>, hosts: Array<string>, underIds: Array<string>, codePrefixes: Array<string>, unitIds: Array<string>, listIds: Array<string>, exceptUnitIds: Array<string>, exceptUnderIds: Array<string>, count: number, copyCount: number, copy: { levels: Array<Level>, kinds: Array<UnitKind>, hosts: Array<string>, underIds: Array<string>, codePrefixes: Array<string>, unitIds: Array<string>, listIds: Array<string>, exceptUnitIds: Array<string>, exceptUnderIds: Array<string> } | null } | null } };

export type WithdrawDirectiveMutationVariables = Exact<{
  id: string;
  reason: string;
  idempotencyKey: string;
}>;


export type WithdrawDirectiveMutation = { withdrawDirective: { id: string, status: DirectiveStatus, inForce: boolean, documentNumber: string | null, issuedOn: string | null, delivered: number, signedOffBy: string | null, addressee: string | null, copiedTo: string | null, recipients: { levels: Array<Level>, kinds: Array<UnitKind>, hosts: Array<string>, underIds: Array<string>, codePrefixes: Array<string>, unitIds: Array<string>, listIds: Array<string>, exceptUnitIds: Array<string>, exceptUnderIds: Array<string>, count: number, copyCount: number, copy: { levels: Array<Level>, kinds: Array<UnitKind>, hosts: Array<string>, underIds: Array<string>, codePrefixes: Array<string>, unitIds: Array<string>, listIds: Array<string>, exceptUnitIds: Array<string>, exceptUnderIds: Array<string> } | null } | null } };

export type AnnulDirectiveMutationVariables = Exact<{
  id: string;
  reason: string;
  idempotencyKey: string;
}>;


export type AnnulDirectiveMutation = { annulDirective: { id: string, status: DirectiveStatus, inForce: boolean, documentNumber: string | null, issuedOn: string | null, delivered: number, signedOffBy: string | null, addressee: string | null, copiedTo: string | null, recipients: { levels: Array<Level>, kinds: Array<UnitKind>, hosts: Array<string>, underIds: Array<string>, codePrefixes: Array<string>, unitIds: Array<string>, listIds: Array<string>, exceptUnitIds: Array<string>, exceptUnderIds: Array<string>, count: number, copyCount: number, copy: { levels: Array<Level>, kinds: Array<UnitKind>, hosts: Array<string>, underIds: Array<string>, codePrefixes: Array<string>, unitIds: Array<string>, listIds: Array<string>, exceptUnitIds: Array<string>, exceptUnderIds: Array<string> } | null } | null } };

export type SelectionFieldsFragment = { levels: Array<Level>, kinds: Array<UnitKind>, hosts: Array<string>, underIds: Array<string>, codePrefixes: Array<string>, unitIds: Array<string>, listIds: Array<string>, exceptUnitIds: Array<string>, exceptUnderIds: Array<string> };

export type RecipientsFieldsFragment = { levels: Array<Level>, kinds: Array<UnitKind>, hosts: Array<string>, underIds: Array<string>, codePrefixes: Array<string>, unitIds: Array<string>, listIds: Array<string>, exceptUnitIds: Array<string>, exceptUnderIds: Array<string>, count: number, copyCount: number, copy: { levels: Array<Level>, kinds: Array<UnitKind>, hosts: Array<string>, underIds: Array<string>, codePrefixes: Array<string>, unitIds: Array<string>, listIds: Array<string>, exceptUnitIds: Array<string>, exceptUnderIds: Array<string> } | null };

export type RecipientCountsQueryVariables = Exact<{
  recipients: RecipientsInput;
}>;


export type RecipientCountsQuery = { recipientCounts: { primary: number, copy: number, addressee: string, copiedTo: string | null, groups: Array<{ role: RecipientRole, level: Level, kind: UnitKind, host: string | null, count: number }> } };

export type DirectiveRecipientsQueryVariables = Exact<{
  directiveId: string;
  role?: RecipientRole | null | undefined;
  search?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type DirectiveRecipientsQuery = { directiveRecipients: { total: number, hasMore: boolean, endCursor: string | null, items: Array<{ kind: UnitKind, role: RecipientRole, deliveredAt: string | null, openedAt: string | null, signedOn: string | null, unit: { id: string, code: string, name: string, level: Level } }> } };

export type FigureChangesQueryVariables = Exact<{
  query: FigureQuery;
  since: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type FigureChangesQuery = { figureChanges: { total: number, endCursor: string | null, hasMore: boolean, figures: Array<{ indicator: string, then: number, now: number, difference: number, rows: number }>, byUnit: Array<{ indicator: string, difference: number, rows: number, unit: { id: string, name: string } }>, items: Array<{ id: string, indicator: string, quantity: number, occurredOn: string, recordedAt: string, recordedBy: string, sourceTitle: string, reversesId: string | null, reason: string | null, unit: { id: string, name: string } }> } };

export type IndicatorsQueryVariables = Exact<{ [key: string]: never; }>;


export type IndicatorsQuery = { indicators: Array<{ code: string, name: string, nameEn: string, unit: string, unitEn: string, kind: IndicatorKind, area: IndicatorArea, partOf: string | null, sensitive: boolean, enteredIn: string | null, breakdown: { code: string, name: string, nameEn: string, overlapping: boolean } | null }> };

export type FiguresQueryVariables = Exact<{
  query: FigureQuery;
}>;


export type FiguresQuery = { figures: Array<{ indicator: string, state: FigureState, quantity: number | null, coverage: { expected: number, reported: number, late: number, revised: number, nil: number } }> };

export type FiguresByChildQueryVariables = Exact<{
  query: FigureQuery;
  level?: Level | null | undefined;
  base?: SpanInput | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type FiguresByChildQuery = { figuresByChild: { endCursor: string | null, hasMore: boolean, items: Array<{ childCount: number, parentName: string | null, unit: { id: string, name: string, level: Level }, figures: Array<{ indicator: string, state: FigureState, quantity: number | null, coverage: { expected: number, reported: number, late: number, revised: number, nil: number } }>, comparison: { unlikeUnits: number, figures: Array<{ indicator: string, sameNow: number, sameBase: number }> } }> } };

export type FigureRowsQueryVariables = Exact<{
  query: FigureQuery;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type FigureRowsQuery = { figureRows: { total: number, sum: number, endCursor: string | null, hasMore: boolean, items: Array<{ id: string, indicator: string, quantity: number, occurredOn: string, recordedAt: string, recordedBy: string, sourceKind: string, sourceId: string, sourceTitle: string, reversesId: string | null, reason: string | null, unit: { id: string, name: string } }> } };

export type FiguresByMonthQueryVariables = Exact<{
  query: FigureQuery;
}>;


export type FiguresByMonthQuery = { figuresByMonth: Array<{ indicator: string, month: string, quantity: number | null, state: FigureState, coverage: { expected: number, reported: number } }> };

export type FigureComparisonQueryVariables = Exact<{
  query: FigureQuery;
  baseFrom: string;
  baseTo: string;
}>;


export type FigureComparisonQuery = { figureComparison: { unlikeUnits: number, figures: Array<{ indicator: string, sameNow: number, sameBase: number }> } };

export type PeriodKindsQueryVariables = Exact<{ [key: string]: never; }>;


export type PeriodKindsQuery = { periodKinds: Array<{ code: string, name: string, nameEn: string }> };

export type PeriodsQueryVariables = Exact<{
  kind: string;
  year: number;
}>;


export type PeriodsQuery = { periods: Array<{ code: string, name: string, nameEn: string, from: string, to: string }> };

export type OverviewQueryVariables = Exact<{
  query: FigureQuery;
  baseFrom: string;
  baseTo: string;
}>;


export type OverviewQuery = { figures: Array<{ indicator: string, state: FigureState, quantity: number | null, coverage: { expected: number, reported: number, late: number, revised: number, nil: number } }>, figureComparison: { unlikeUnits: number, figures: Array<{ indicator: string, base: number, sameNow: number, sameBase: number, growth: number | null }> }, figuresByMonth: Array<{ indicator: string, month: string, quantity: number | null }> };

export type PeriodReportsQueryVariables = Exact<{ [key: string]: never; }>;


export type PeriodReportsQuery = { periodReports: Array<{ month: string, standing: PeriodStanding, isNil: boolean, isLate: boolean, dueOn: string, declaredAt: string | null, declaredBy: string | null, rows: number }> };

export type DeclarePeriodMutationVariables = Exact<{
  month: string;
  isNil: boolean;
  idempotencyKey: string;
}>;


export type DeclarePeriodMutation = { declarePeriod: { month: string } };

export type WithdrawPeriodMutationVariables = Exact<{
  month: string;
  reason: string;
  idempotencyKey: string;
}>;


export type WithdrawPeriodMutation = { withdrawPeriod: { month: string } };

export type HandlerFieldsFragment = { id: string, kind: HandlerKind, name: string, firm: string | null, licenceNumber: string | null, phone: string | null, specialties: Array<Specialty>, tags: Array<HandlerTag>, languages: Array<string>, practisingSince: string | null, criminalSince: string | null, holdsPublicPost: boolean, accountId: string | null, endedOn: string | null, version: number, openCases: number, lastAssignedOn: string | null, away: Array<{ from: string, to: string | null }> };

export type HandlersQueryVariables = Exact<{
  filter: HandlerFilter;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type HandlersQuery = { handlers: { total: number, endCursor: string | null, hasMore: boolean, items: Array<{ id: string, kind: HandlerKind, name: string, firm: string | null, licenceNumber: string | null, phone: string | null, specialties: Array<Specialty>, tags: Array<HandlerTag>, languages: Array<string>, practisingSince: string | null, criminalSince: string | null, holdsPublicPost: boolean, accountId: string | null, endedOn: string | null, version: number, openCases: number, lastAssignedOn: string | null, away: Array<{ from: string, to: string | null }> }> } };

export type SaveHandlerMutationVariables = Exact<{
  id?: string | null | undefined;
  version?: number | null | undefined;
  input: HandlerInput;
  idempotencyKey: string;
}>;


export type SaveHandlerMutation = { saveHandler: { id: string, kind: HandlerKind, name: string, firm: string | null, licenceNumber: string | null, phone: string | null, specialties: Array<Specialty>, tags: Array<HandlerTag>, languages: Array<string>, practisingSince: string | null, criminalSince: string | null, holdsPublicPost: boolean, accountId: string | null, endedOn: string | null, version: number, openCases: number, lastAssignedOn: string | null, away: Array<{ from: string, to: string | null }> } };

export type HandledCaseQueryVariables = Exact<{
  id: string;
}>;


export type HandledCaseQuery = { case: { id: string, caseNumber: string | null, applicationNumber: string | null, stage: CaseStage, closedOn: string | null, version: number, unit: { id: string, name: string }, matter: { caseType: CaseType, matter: string } | null } | null, caseHandling: { papersNeeded: Array<ClosingPaper>, milestoneKinds: Array<MilestoneKind>, finalPapers: Array<FinalPaper>, results: Array<CaseResult>, assignments: Array<{ id: string, handlerId: string, handlerName: string, firm: string | null, assignedOn: string, place: number, choiceReason: string | null, state: AssignmentState, answerReason: string | null, agreementOn: string | null, recipientDelayOn: string | null }>, milestones: Array<{ id: string, kind: MilestoneKind, happenedOn: string, atTime: string | null, venue: string | null, toldHow: ToldHow | null, note: string | null, fileIds: Array<string>, recordedByName: string, struckOn: string | null, struckReason: string | null }>, proposals: Array<{ id: string, kind: HandlingProposalKind, askedBy: AskedBy, ground: TerminationGround | null, reason: string, handlerName: string | null, state: HandlingProposalState, askedOn: string, proposedByName: string, decidedByName: string | null, decisionRemark: string | null, toldOn: string | null, agencyToldOn: string | null }>, closings: Array<{ id: string, finalPaper: FinalPaper, closedOn: string, result: CaseResult, moneyCents: number, papers: Array<ClosingPaper>, papersInOn: string | null, checkedOn: string | null, archiveNumber: string | null, reopenedOn: string | null, reopenReason: string | null }>, links: Array<{ id: string, handlerName: string, issuedByName: string, issuedAt: string, expiresAt: string, openedAt: string | null, openings: number, endedAt: string | null, endedFor: HandlerLinkEnd | null }> } | null };

export type CandidatesQueryVariables = Exact<{
  caseId: string;
  wish: AssignmentWish;
}>;


export type CandidatesQuery = { handlerCandidates: Array<{ place: number | null, points: number, exclusions: Array<HandlerExclusion>, parts: Array<{ reason: RankReason, points: number, value: number | null }>, handler: { id: string, name: string, firm: string | null, openCases: number, lastAssignedOn: string | null } }> };

export type ChangedCaseFragment = { id: string, stage: CaseStage, version: number };

export type AssignCaseMutationVariables = Exact<{
  id: string;
  version: number;
  handlerId: string;
  wish?: AssignmentWish | null | undefined;
  choiceReason?: string | null | undefined;
  idempotencyKey: string;
}>;


export type AssignCaseMutation = { assignCase: { id: string, stage: CaseStage, version: number } };

export type SignAgreementMutationVariables = Exact<{
  id: string;
  version: number;
  signedOn: string;
  idempotencyKey: string;
}>;


export type SignAgreementMutation = { signAgreement: { id: string, stage: CaseStage, version: number } };

export type RecordMilestoneMutationVariables = Exact<{
  id: string;
  version: number;
  input: CaseMilestoneInput;
  idempotencyKey: string;
}>;


export type RecordMilestoneMutation = { recordMilestone: { id: string, stage: CaseStage, version: number } };

export type DecideHandlingProposalMutationVariables = Exact<{
  id: string;
  version: number;
  proposalId: string;
  approves: boolean;
  remark?: string | null | undefined;
  idempotencyKey: string;
}>;


export type DecideHandlingProposalMutation = { decideHandlingProposal: { id: string, stage: CaseStage, version: number } };

export type ProposeTerminationMutationVariables = Exact<{
  id: string;
  version: number;
  askedBy: AskedBy;
  ground: TerminationGround;
  reason: string;
  idempotencyKey: string;
}>;


export type ProposeTerminationMutation = { proposeTermination: { id: string, stage: CaseStage, version: number } };

export type CloseCaseMutationVariables = Exact<{
  id: string;
  version: number;
  input: ClosingInput;
  idempotencyKey: string;
}>;


export type CloseCaseMutation = { closeCase: { id: string, stage: CaseStage, version: number } };

export type HandInClosingPapersMutationVariables = Exact<{
  id: string;
  version: number;
  papers: Array<ClosingPaper> | ClosingPaper;
  on: string;
  idempotencyKey: string;
}>;


export type HandInClosingPapersMutation = { handInClosingPapers: { id: string, stage: CaseStage, version: number } };

export type CheckClosingPapersMutationVariables = Exact<{
  id: string;
  version: number;
  idempotencyKey: string;
}>;


export type CheckClosingPapersMutation = { checkClosingPapers: { id: string, stage: CaseStage, version: number } };

export type ArchiveCaseMutationVariables = Exact<{
  id: string;
  version: number;
  idempotencyKey: string;
}>;


export type ArchiveCaseMutation = { archiveCase: { id: string, stage: CaseStage, version: number } };

export type ReopenCaseMutationVariables = Exact<{
  id: string;
  version: number;
  reason: string;
  idempotencyKey: string;
}>;


export type ReopenCaseMutation = { reopenCase: { id: string, stage: CaseStage, version: number } };

export type DeleteCaseMutationVariables = Exact<{
  id: string;
  version: number;
  reason: string;
  idempotencyKey: string;
}>;


export type DeleteCaseMutation = { deleteCase: { id: string, stage: CaseStage, version: number } };

export type AnswerAssignmentMutationVariables = Exact<{
  id: string;
  version: number;
  accepts: boolean;
  reason?: string | null | undefined;
  idempotencyKey: string;
}>;


export type AnswerAssignmentMutation = { answerAssignment: { id: string, stage: CaseStage, version: number } };

export type RecordRecipientDelayMutationVariables = Exact<{
  id: string;
  version: number;
  since: string;
  idempotencyKey: string;
}>;


export type RecordRecipientDelayMutation = { recordRecipientDelay: { id: string, stage: CaseStage, version: number } };

export type StrikeMilestoneMutationVariables = Exact<{
  id: string;
  version: number;
  milestoneId: string;
  reason: string;
  idempotencyKey: string;
}>;


export type StrikeMilestoneMutation = { strikeMilestone: { id: string, stage: CaseStage, version: number } };

export type ProposeReplacementMutationVariables = Exact<{
  id: string;
  version: number;
  handlerId: string;
  wish?: AssignmentWish | null | undefined;
  choiceReason?: string | null | undefined;
  askedBy: AskedBy;
  reason: string;
  askedOn: string;
  idempotencyKey: string;
}>;


export type ProposeReplacementMutation = { proposeReplacement: { id: string, stage: CaseStage, version: number } };

export type RecordTerminationToldMutationVariables = Exact<{
  id: string;
  version: number;
  toldOn: string;
  agencyToldOn?: string | null | undefined;
  idempotencyKey: string;
}>;


export type RecordTerminationToldMutation = { recordTerminationTold: { id: string, stage: CaseStage, version: number } };

export type IssueHandlerLinkMutationVariables = Exact<{
  id: string;
  version: number;
  idempotencyKey: string;
}>;


export type IssueHandlerLinkMutation = { issueHandlerLink: { token: string } };

export type RevokeHandlerLinkMutationVariables = Exact<{
  id: string;
  idempotencyKey: string;
}>;


export type RevokeHandlerLinkMutation = { revokeHandlerLink: { id: string, stage: CaseStage, version: number } };

export type LedgerImportFieldsFragment = { id: string, ledger: LedgerKind, state: LedgerImportState, reason: string | null, reasonColumns: Array<string>, total: number, done: number, good: number, present: number, bad: number, uploadedBy: string, uploadedAt: string, begunBy: string | null, finishedAt: string | null, filesUntil: string, mayBegin: boolean, returnedUrl: string | null };

export type LedgerImportsQueryVariables = Exact<{ [key: string]: never; }>;


export type LedgerImportsQuery = { ledgerImports: Array<{ id: string, ledger: LedgerKind, state: LedgerImportState, reason: string | null, reasonColumns: Array<string>, total: number, done: number, good: number, present: number, bad: number, uploadedBy: string, uploadedAt: string, begunBy: string | null, finishedAt: string | null, filesUntil: string, mayBegin: boolean, returnedUrl: string | null }> };

export type LedgerImportQueryVariables = Exact<{
  id: string;
}>;


export type LedgerImportQuery = { ledgerImport: { id: string, ledger: LedgerKind, state: LedgerImportState, reason: string | null, reasonColumns: Array<string>, total: number, done: number, good: number, present: number, bad: number, uploadedBy: string, uploadedAt: string, begunBy: string | null, finishedAt: string | null, filesUntil: string, mayBegin: boolean, returnedUrl: string | null, problems: Array<{ column: string | null, text: string, rows: number, firstRow: number }> } | null };

export type BeginLedgerImportMutationVariables = Exact<{
  id: string;
  goodOnly: boolean;
  idempotencyKey: string;
}>;


export type BeginLedgerImportMutation = { beginLedgerImport: { id: string, ledger: LedgerKind, state: LedgerImportState, reason: string | null, reasonColumns: Array<string>, total: number, done: number, good: number, present: number, bad: number, uploadedBy: string, uploadedAt: string, begunBy: string | null, finishedAt: string | null, filesUntil: string, mayBegin: boolean, returnedUrl: string | null } };

export type InboxQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type InboxQuery = { inbox: { total: number, hasMore: boolean, endCursor: string | null, items: Array<{ id: string, kind: InboxKind, title: string, directiveId: string, reportId: string | null, dueOn: string | null, light: Light, reason: string | null, reasonCode: ReturnReason | null, count: number, createdAt: string, fromUnit: { id: string, name: string } }> } };

export type InboxChangedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type InboxChangedSubscription = { inboxChanged: { at: string } };

export type FindingFieldsFragment = { id: string, inspectionId: string, inspectedOn: string, text: string, category: FindingCategory, severity: FindingSeverity, dueOn: string, status: FindingStatus, closedOn: string | null, light: Light, unit: { id: string, name: string }, inspector: { id: string, name: string }, photos: Array<{ id: string, url: string }>, steps: Array<{ id: string, kind: FindingStepKind, text: string | null, dueOn: string | null, occurredOn: string, actorName: string, photos: Array<{ id: string, url: string }> }> };

export type InspectionRoundFieldsFragment = { id: string, title: string, directiveId: string | null, version: number, plannedBy: string, calledOffOn: string | null, callOffReason: string | null, unit: { id: string, name: string }, stops: Array<{ id: string, plannedOn: string, inspectors: Array<string>, inspectionId: string | null, visitedOn: string | null, light: Light, unit: { id: string, name: string } }> };

export type FindingsQueryVariables = Exact<{
  filter: FindingFilter;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type FindingsQuery = { findings: { total: number, hasMore: boolean, endCursor: string | null, items: Array<{ id: string, inspectionId: string, inspectedOn: string, text: string, category: FindingCategory, severity: FindingSeverity, dueOn: string, status: FindingStatus, closedOn: string | null, light: Light, unit: { id: string, name: string }, inspector: { id: string, name: string }, photos: Array<{ id: string, url: string }>, steps: Array<{ id: string, kind: FindingStepKind, text: string | null, dueOn: string | null, occurredOn: string, actorName: string, photos: Array<{ id: string, url: string }> }> }>, counts: { open: number, answered: number, returned: number, closed: number, overdue: number } } };

export type InspectionsQueryVariables = Exact<{
  filter: InspectionFilter;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type InspectionsQuery = { inspections: { units: number, visited: number, visits: number, open: number, overdue: number, hasMore: boolean, endCursor: string | null, items: Array<{ visits: number, lastVisit: string | null, open: number, overdue: number, light: Light, unit: { id: string, code: string, name: string } }> } };

export type InspectionRoundsQueryVariables = Exact<{
  filter: InspectionRoundFilter;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type InspectionRoundsQuery = { inspectionRounds: { total: number, hasMore: boolean, endCursor: string | null, items: Array<{ id: string, title: string, directiveId: string | null, version: number, plannedBy: string, calledOffOn: string | null, callOffReason: string | null, unit: { id: string, name: string }, stops: Array<{ id: string, plannedOn: string, inspectors: Array<string>, inspectionId: string | null, visitedOn: string | null, light: Light, unit: { id: string, name: string } }> }> } };

export type RecordInspectionMutationVariables = Exact<{
  input: InspectionInput;
  idempotencyKey: string;
}>;


export type RecordInspectionMutation = { recordInspection: { id: string } };

export type PlanInspectionRoundMutationVariables = Exact<{
  input: InspectionRoundInput;
  idempotencyKey: string;
}>;


export type PlanInspectionRoundMutation = { planInspectionRound: { id: string } };

export type EditInspectionRoundMutationVariables = Exact<{
  id: string;
  version: number;
  input: InspectionRoundInput;
  idempotencyKey: string;
}>;


export type EditInspectionRoundMutation = { editInspectionRound: { id: string } };

export type CallOffInspectionRoundMutationVariables = Exact<{
  id: string;
  version: number;
  reason: string;
  idempotencyKey: string;
}>;


export type CallOffInspectionRoundMutation = { callOffInspectionRound: { id: string } };

export type RecordFindingsMutationVariables = Exact<{
  inspectionId: string;
  findings: Array<FindingInput> | FindingInput;
  idempotencyKey: string;
}>;


export type RecordFindingsMutation = { recordFindings: Array<{ id: string }> };

export type AnswerFindingMutationVariables = Exact<{
  id: string;
  text: string;
  photoIds?: Array<string> | string | null | undefined;
  idempotencyKey: string;
}>;


export type AnswerFindingMutation = { answerFinding: { id: string, inspectionId: string, inspectedOn: string, text: string, category: FindingCategory, severity: FindingSeverity, dueOn: string, status: FindingStatus, closedOn: string | null, light: Light, unit: { id: string, name: string }, inspector: { id: string, name: string }, photos: Array<{ id: string, url: string }>, steps: Array<{ id: string, kind: FindingStepKind, text: string | null, dueOn: string | null, occurredOn: string, actorName: string, photos: Array<{ id: string, url: string }> }> } };

export type RecheckFindingMutationVariables = Exact<{
  id: string;
  passed: boolean;
  remark?: string | null | undefined;
  dueInWorkingDays?: number | null | undefined;
  idempotencyKey: string;
}>;


export type RecheckFindingMutation = { recheckFinding: { id: string, inspectionId: string, inspectedOn: string, text: string, category: FindingCategory, severity: FindingSeverity, dueOn: string, status: FindingStatus, closedOn: string | null, light: Light, unit: { id: string, name: string }, inspector: { id: string, name: string }, photos: Array<{ id: string, url: string }>, steps: Array<{ id: string, kind: FindingStepKind, text: string | null, dueOn: string | null, occurredOn: string, actorName: string, photos: Array<{ id: string, url: string }> }> } };

export type DriftFieldsFragment = { kind: DriftKind, upperId: string, field: DriftField, task: string | null, indicator: string | null, upperValue: string, ownValue: string | null };

export type LineageNodeFieldsFragment = { id: string, title: string, documentNumber: string | null, status: DirectiveStatus, issuedOn: string | null, reportDue: string, recipientCount: number | null, reissueCount: number, issuer: { id: string, name: string, level: Level }, tasks: Array<{ id: string, title: string, indicator: string, target: number, dueOn: string }>, drifts: Array<{ kind: DriftKind, upperId: string, field: DriftField, task: string | null, indicator: string | null, upperValue: string, ownValue: string | null }> };

export type LineageQueryVariables = Exact<{
  directiveId: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type LineageQuery = { lineage: { endCursor: string | null, hasMore: boolean, upper: Array<{ id: string, title: string, documentNumber: string | null, status: DirectiveStatus, issuedOn: string | null, reportDue: string, recipientCount: number | null, reissueCount: number, issuer: { id: string, name: string, level: Level }, tasks: Array<{ id: string, title: string, indicator: string, target: number, dueOn: string }>, drifts: Array<{ kind: DriftKind, upperId: string, field: DriftField, task: string | null, indicator: string | null, upperValue: string, ownValue: string | null }> }>, directive: { id: string, title: string, documentNumber: string | null, status: DirectiveStatus, issuedOn: string | null, reportDue: string, recipientCount: number | null, reissueCount: number, issuer: { id: string, name: string, level: Level }, tasks: Array<{ id: string, title: string, indicator: string, target: number, dueOn: string }>, drifts: Array<{ kind: DriftKind, upperId: string, field: DriftField, task: string | null, indicator: string | null, upperValue: string, ownValue: string | null }> }, merged: Array<{ id: string, title: string, documentNumber: string | null, status: DirectiveStatus, issuedOn: string | null, reportDue: string, recipientCount: number | null, reissueCount: number, issuer: { id: string, name: string, level: Level }, tasks: Array<{ id: string, title: string, indicator: string, target: number, dueOn: string }>, drifts: Array<{ kind: DriftKind, upperId: string, field: DriftField, task: string | null, indicator: string | null, upperValue: string, ownValue: string | null }> }>, reissues: Array<{ id: string, title: string, documentNumber: string | null, status: DirectiveStatus, issuedOn: string | null, reportDue: string, recipientCount: number | null, reissueCount: number, issuer: { id: string, name: string, level: Level }, tasks: Array<{ id: string, title: string, indicator: string, target: number, dueOn: string }>, drifts: Array<{ kind: DriftKind, upperId: string, field: DriftField, task: string | null, indicator: string | null, upperValue: string, ownValue: string | null }> }> } };

export type DraftDriftQueryVariables = Exact<{
  draft: DriftDraftInput;
}>;


export type DraftDriftQuery = { draftDrift: Array<{ kind: DriftKind, upperId: string, field: DriftField, task: string | null, indicator: string | null, upperValue: string, ownValue: string | null }> };

export type CasePapersQueryVariables = Exact<{
  caseId: string;
}>;


export type CasePapersQuery = { casePapers: Array<{ id: string, kind: string, page: number, mediaType: string, recordedByName: string, recordedAt: string }> | null };

export type RemoveApplicationPaperMutationVariables = Exact<{
  id: string;
  reason: string;
  idempotencyKey: string;
}>;


export type RemoveApplicationPaperMutation = { removeApplicationPaper: string };

export type ColleaguesQueryVariables = Exact<{ [key: string]: never; }>;


export type ColleaguesQuery = { colleagues: Array<{ id: string, name: string, post: string | null }> };

export type UnitFieldsFragment = { id: string, code: string, name: string, level: Level, kind: UnitKind, host: string | null, childCount: number };

export type UnitQueryVariables = Exact<{
  id?: string | null | undefined;
}>;


export type UnitQuery = { unit: { id: string, code: string, name: string, level: Level, kind: UnitKind, host: string | null, childCount: number, ancestors: Array<{ id: string, name: string, level: Level }> } | null };

export type UnitsQueryVariables = Exact<{
  parentId?: string | null | undefined;
  search?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type UnitsQuery = { units: { endCursor: string | null, hasMore: boolean, items: Array<{ id: string, code: string, name: string, level: Level, kind: UnitKind, host: string | null, childCount: number, ancestors: Array<{ id: string, name: string, level: Level }> }> } };

export type AccountFieldsFragment = { id: string, login: string, name: string, post: string | null, roles: Array<Role>, active: boolean, lockedUntil: string | null, unit: { id: string, name: string } };

export type AccountsQueryVariables = Exact<{
  unitId?: string | null | undefined;
}>;


export type AccountsQuery = { accounts: Array<{ id: string, login: string, name: string, post: string | null, roles: Array<Role>, active: boolean, lockedUntil: string | null, unit: { id: string, name: string } }> };

export type CreateAccountMutationVariables = Exact<{
  input: AccountInput;
  idempotencyKey: string;
}>;


export type CreateAccountMutation = { createAccount: { id: string, login: string, name: string, post: string | null, roles: Array<Role>, active: boolean, lockedUntil: string | null, unit: { id: string, name: string } } };

export type SetAccountRolesMutationVariables = Exact<{
  accountId: string;
  unitId: string;
  roles: Array<Role> | Role;
  idempotencyKey: string;
}>;


export type SetAccountRolesMutation = { setAccountRoles: { id: string, login: string, name: string, post: string | null, roles: Array<Role>, active: boolean, lockedUntil: string | null, unit: { id: string, name: string } } };

export type SetAccountActiveMutationVariables = Exact<{
  accountId: string;
  unitId: string;
  active: boolean;
  idempotencyKey: string;
}>;


export type SetAccountActiveMutation = { setAccountActive: { id: string, login: string, name: string, post: string | null, roles: Array<Role>, active: boolean, lockedUntil: string | null, unit: { id: string, name: string } } };

export type ResetPasswordMutationVariables = Exact<{
  accountId: string;
  unitId: string;
  password: string;
  idempotencyKey: string;
}>;


export type ResetPasswordMutation = { resetPassword: boolean };

export type UnitListFieldsFragment = { id: string, name: string, count: number, gone: number, version: number, changedAt: string, changedBy: string };

export type UnitListsQueryVariables = Exact<{ [key: string]: never; }>;


export type UnitListsQuery = { unitLists: Array<{ id: string, name: string, count: number, gone: number, version: number, changedAt: string, changedBy: string }> };

export type UnitListQueryVariables = Exact<{
  id: string;
}>;


export type UnitListQuery = { unitList: { id: string, name: string, version: number, units: Array<{ id: string, name: string }> } | null };

export type UnitsByIdsQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type UnitsByIdsQuery = { unitsByIds: Array<{ id: string, name: string }> };

export type BranchHostsQueryVariables = Exact<{ [key: string]: never; }>;


export type BranchHostsQuery = { branchHosts: Array<string> };

export type CreateUnitListMutationVariables = Exact<{
  input: UnitListInput;
  idempotencyKey: string;
}>;


export type CreateUnitListMutation = { createUnitList: { id: string } };

export type EditUnitListMutationVariables = Exact<{
  id: string;
  version: number;
  input: UnitListInput;
  idempotencyKey: string;
}>;


export type EditUnitListMutation = { editUnitList: { id: string } };

export type DeleteUnitListMutationVariables = Exact<{
  id: string;
  idempotencyKey: string;
}>;


export type DeleteUnitListMutation = { deleteUnitList: string };

export type DraftPaperQueryVariables = Exact<{
  draft: PaperDraftInput;
}>;


export type DraftPaperQuery = { draftPaper: string };

export type ArchiveFileFieldsFragment = { id: string, requestedBy: string, requestedAt: string, done: number, total: number, finishedAt: string | null, bytes: number | null, sha256: string | null, downloadUrl: string | null };

export type ArchiveFilesQueryVariables = Exact<{
  directiveId: string;
}>;


export type ArchiveFilesQuery = { archiveFiles: Array<{ id: string, requestedBy: string, requestedAt: string, done: number, total: number, finishedAt: string | null, bytes: number | null, sha256: string | null, downloadUrl: string | null }> };

export type PrepareArchiveFileMutationVariables = Exact<{
  directiveId: string;
  idempotencyKey: string;
}>;


export type PrepareArchiveFileMutation = { prepareArchiveFile: { id: string, requestedBy: string, requestedAt: string, done: number, total: number, finishedAt: string | null, bytes: number | null, sha256: string | null, downloadUrl: string | null } };

export type UnmaskPersonMutationVariables = Exact<{
  id: string;
  fields: Array<PersonField> | PersonField;
  reason: string;
  idempotencyKey: string;
}>;


export type UnmaskPersonMutation = { unmaskPerson: { personId: string, name: string | null, document: string | null, phone: string | null, address: string | null, birthDay: string | null } };

export type ExportPersonMutationVariables = Exact<{
  id: string;
  reason: string;
  idempotencyKey: string;
}>;


export type ExportPersonMutation = { exportPerson: { person: { personId: string, name: string | null, document: string | null, phone: string | null, address: string | null, birthDay: string | null }, records: Array<{ title: string, fields: Array<{ label: string, value: string }> }> } };

export type ErasePersonMutationVariables = Exact<{
  id: string;
  reason: string;
  idempotencyKey: string;
}>;


export type ErasePersonMutation = { erasePerson: { id: string, visibility: PersonVisibility } };

export type DeadlinePlanQueryVariables = Exact<{
  input: PlanInput;
}>;


export type DeadlinePlanQuery = { deadlinePlan: { topDue: string | null, taskDue: string | null, reportDue: string | null, steps: Array<{ level: Level, step: PlanStep, due: string, workingDays: number, tight: boolean }>, warnings: Array<{ kind: DueWarningKind, field: string, day: string, workingDays: number, instead: string }> } };

export type CalendarWarningsQueryVariables = Exact<{
  days: Array<string> | string;
}>;


export type CalendarWarningsQuery = { calendarWarnings: Array<string> };

export type VisitFieldsFragment = { id: string, caseId: string, caseNumber: string | null, caseType: CaseType, closedOn: string | null, isOpen: boolean, isOwnWork: boolean, status: VisitStatus, tries: number, lastTriedOn: string | null, visitedOn: string | null, how: VisitWay | null, tookGifts: boolean | null, remark: string | null, visitedBy: string | null, version: number, answers: { attitude: CaseRating, communication: CaseRating, protection: CaseRating, outcome: CaseRating, overall: CaseRating } | null };

export type VisitRoundFieldsFragment = { id: string, title: string, startsOn: string, endsOn: string, sampleSize: number | null, seed: string | null, frameSize: number, frameDigest: string, gifts: number, recordedBy: string, counts: { planned: number, tried: number, done: number }, satisfaction: { numerator: number, denominator: number, percent: number | null } };

export type VisitRoundsQueryVariables = Exact<{ [key: string]: never; }>;


export type VisitRoundsQuery = { visitRounds: Array<{ id: string, title: string, startsOn: string, endsOn: string, sampleSize: number | null, seed: string | null, frameSize: number, frameDigest: string, gifts: number, recordedBy: string, counts: { planned: number, tried: number, done: number }, satisfaction: { numerator: number, denominator: number, percent: number | null } }> };

export type VisitsQueryVariables = Exact<{
  filter: VisitFilter;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type VisitsQuery = { visits: { hasMore: boolean, endCursor: string | null, items: Array<{ id: string, caseId: string, caseNumber: string | null, caseType: CaseType, closedOn: string | null, isOpen: boolean, isOwnWork: boolean, status: VisitStatus, tries: number, lastTriedOn: string | null, visitedOn: string | null, how: VisitWay | null, tookGifts: boolean | null, remark: string | null, visitedBy: string | null, version: number, answers: { attitude: CaseRating, communication: CaseRating, protection: CaseRating, outcome: CaseRating, overall: CaseRating } | null }> } };

export type DrawVisitRoundMutationVariables = Exact<{
  input: VisitRoundInput;
  idempotencyKey: string;
}>;


export type DrawVisitRoundMutation = { drawVisitRound: { id: string } };

export type RecordVisitTryMutationVariables = Exact<{
  id: string;
  version: number;
  remark?: string | null | undefined;
  idempotencyKey: string;
}>;


export type RecordVisitTryMutation = { recordVisitTry: { id: string } };

export type RecordVisitMutationVariables = Exact<{
  id: string;
  version: number;
  input: VisitRecordInput;
  idempotencyKey: string;
}>;


export type RecordVisitMutation = { recordVisit: { id: string } };

export type CaseChoicesQueryVariables = Exact<{
  filter: CaseFilter;
  first?: number | null | undefined;
}>;


export type CaseChoicesQuery = { cases: { items: Array<{ id: string, caseNumber: string | null, applicationNumber: string | null, unit: { id: string } }> } };

export type CaseOpinionFieldsFragment = { id: string, caseId: string, caseNumber: string | null, kind: OpinionKind, givenOn: string, etiquette: CaseRating, skill: CaseRating, diligence: CaseRating, remark: string | null, recordedBy: string };

export type CaseOpinionsQueryVariables = Exact<{
  caseId?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CaseOpinionsQuery = { caseOpinions: { hasMore: boolean, endCursor: string | null, items: Array<{ id: string, caseId: string, caseNumber: string | null, kind: OpinionKind, givenOn: string, etiquette: CaseRating, skill: CaseRating, diligence: CaseRating, remark: string | null, recordedBy: string }> } };

export type RecordCaseOpinionMutationVariables = Exact<{
  input: CaseOpinionInput;
  idempotencyKey: string;
}>;


export type RecordCaseOpinionMutation = { recordCaseOpinion: { id: string } };

export type ReviewSchemeFieldsFragment = { id: string | null, version: number, validFrom: string, title: string, mode: ReviewMode, items: Array<{ code: string, title: string, points: number }>, thresholds: { excellent: number, good: number, passed: number } };

export type ReviewSchemesQueryVariables = Exact<{ [key: string]: never; }>;


export type ReviewSchemesQuery = { reviewSchemes: Array<{ id: string | null, version: number, validFrom: string, title: string, mode: ReviewMode, items: Array<{ code: string, title: string, points: number }>, thresholds: { excellent: number, good: number, passed: number } }> };

export type PublishReviewSchemeMutationVariables = Exact<{
  input: ReviewSchemeInput;
  idempotencyKey: string;
}>;


export type PublishReviewSchemeMutation = { publishReviewScheme: { version: number } };

export type FileReviewFieldsFragment = { id: string, caseId: string, caseNumber: string | null, caseType: CaseType, againOf: string | null, isStanding: boolean, total: number, grade: FileGrade, reviewedOn: string, reviewer: string, remark: string | null, unit: { id: string, name: string }, scheme: { items: Array<{ code: string, title: string, points: number }> }, points: Array<{ code: string, points: number }> };

export type FileReviewsQueryVariables = Exact<{
  filter: FileReviewFilter;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type FileReviewsQuery = { fileReviews: { hasMore: boolean, endCursor: string | null, items: Array<{ id: string, caseId: string, caseNumber: string | null, caseType: CaseType, againOf: string | null, isStanding: boolean, total: number, grade: FileGrade, reviewedOn: string, reviewer: string, remark: string | null, unit: { id: string, name: string }, scheme: { items: Array<{ code: string, title: string, points: number }> }, points: Array<{ code: string, points: number }> }> } };

export type ReviewFileMutationVariables = Exact<{
  input: FileReviewInput;
  idempotencyKey: string;
}>;


export type ReviewFileMutation = { reviewFile: { id: string } };

export type ReviewDrawsQueryVariables = Exact<{ [key: string]: never; }>;


export type ReviewDrawsQuery = { reviewDraws: Array<{ id: string, startsOn: string, endsOn: string, seed: string, frameSize: number, frameDigest: string, drawn: number, reviewed: number, recordedBy: string }> };

export type ReviewDrawCasesQueryVariables = Exact<{
  id: string;
}>;


export type ReviewDrawCasesQuery = { reviewDrawCases: Array<{ caseId: string, caseNumber: string | null, caseType: CaseType, closedOn: string | null, isOpen: boolean, isOwnWork: boolean, grade: FileGrade | null }> };

export type DrawFileReviewsMutationVariables = Exact<{
  input: ReviewDrawInput;
  idempotencyKey: string;
}>;


export type DrawFileReviewsMutation = { drawFileReviews: { id: string, drawn: number } };

export type ComplaintFieldsFragment = { id: string, caseId: string | null, caseNumber: string | null, filedBy: ComplaintFiledBy, form: ComplaintForm, about: ComplainedAbout, matter: ComplaintMatter, receivedOn: string, status: ComplaintStatus, steps: Array<ComplaintStep>, missing: string | null, toldMissingOn: string | null, suppliedOn: string | null, decidedOn: string | null, reason: string | null, mergedInto: string | null, result: ComplaintResult | null, measures: string | null, answeredOn: string | null, recordedBy: string, version: number, complainant: { id: string, name: string | null, document: string | null, phone: string | null, address: string | null, birthDay: string | null } | null, clocks: Array<{ id: string, code: string, title: string, article: string, state: ClockState, unit: TermUnit, dueOn: string | null, dueAt: string | null, remaining: number }> };

export type ComplaintsQueryVariables = Exact<{
  statuses?: Array<ComplaintStatus> | ComplaintStatus | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ComplaintsQuery = { complaints: { hasMore: boolean, endCursor: string | null, items: Array<{ id: string, caseId: string | null, caseNumber: string | null, filedBy: ComplaintFiledBy, form: ComplaintForm, about: ComplainedAbout, matter: ComplaintMatter, receivedOn: string, status: ComplaintStatus, steps: Array<ComplaintStep>, missing: string | null, toldMissingOn: string | null, suppliedOn: string | null, decidedOn: string | null, reason: string | null, mergedInto: string | null, result: ComplaintResult | null, measures: string | null, answeredOn: string | null, recordedBy: string, version: number, complainant: { id: string, name: string | null, document: string | null, phone: string | null, address: string | null, birthDay: string | null } | null, clocks: Array<{ id: string, code: string, title: string, article: string, state: ClockState, unit: TermUnit, dueOn: string | null, dueAt: string | null, remaining: number }> }> } };

export type ReceiveComplaintMutationVariables = Exact<{
  input: ComplaintInput;
  idempotencyKey: string;
}>;


export type ReceiveComplaintMutation = { receiveComplaint: { id: string } };

export type ActOnComplaintMutationVariables = Exact<{
  input: ComplaintStepInput;
  idempotencyKey: string;
}>;


export type ActOnComplaintMutation = { actOnComplaint: { id: string } };

export type SatisfactionQueryVariables = Exact<{ [key: string]: never; }>;


export type SatisfactionQuery = { visitRounds: Array<{ id: string, title: string, startsOn: string, endsOn: string, frameSize: number, gifts: number, strata: Array<{ caseType: CaseType, frame: number, drawn: number, rated: number, satisfied: number }>, satisfaction: { percent: number | null } }> };

export type ReorganisationFieldsFragment = { id: string, kind: ReorganisationKind, effectiveOn: string, reason: string, decidedAt: string, decidedByName: string, undoneAt: string | null, undoneByName: string | null, isUnitClosed: boolean, mayUndo: boolean, unit: { id: string, name: string }, otherUnit: { id: string, name: string } | null, hangings: Array<{ unit: { id: string, name: string }, fromParent: { id: string, name: string }, toParent: { id: string, name: string } }> };

export type ReorganisationsQueryVariables = Exact<{ [key: string]: never; }>;


export type ReorganisationsQuery = { reorganisations: Array<{ id: string, kind: ReorganisationKind, effectiveOn: string, reason: string, decidedAt: string, decidedByName: string, undoneAt: string | null, undoneByName: string | null, isUnitClosed: boolean, mayUndo: boolean, unit: { id: string, name: string }, otherUnit: { id: string, name: string } | null, hangings: Array<{ unit: { id: string, name: string }, fromParent: { id: string, name: string }, toParent: { id: string, name: string } }> }> };

export type ReorganisationPreviewQueryVariables = Exact<{
  change: TreeChangeInput;
}>;


export type ReorganisationPreviewQuery = { reorganisationPreview: { units: number, figures: number, accounts: number, rows: Array<{ table: string, rows: number }> } };

export type ReorganiseMutationVariables = Exact<{
  change: TreeChangeInput;
  idempotencyKey: string;
}>;


export type ReorganiseMutation = { reorganise: string };

export type UndoReorganisationMutationVariables = Exact<{
  id: string;
  idempotencyKey: string;
}>;


export type UndoReorganisationMutation = { undoReorganisation: string };

export type ReportFieldsFragment = { id: string, directiveId: string, status: ReportStatus, note: string | null, reportedOn: string, recordedAt: string, reportedBy: string, reasonCode: ReturnReason | null, reason: string | null, redoCount: number, decidedAt: string | null, unit: { id: string, name: string, level: Level }, figures: Array<{ indicator: string, quantity: number }>, coverage: { expected: number, reported: number, accepted: number }, gaps: Array<{ id: string, name: string }>, history: Array<{ id: string, kind: string, occurredOn: string, recordedAt: string, actor: string, reasonCode: ReturnReason | null, reason: string | null, unit: { id: string, name: string } }> };

export type CompletionReportsQueryVariables = Exact<{
  directiveId: string;
}>;


export type CompletionReportsQuery = { completionReports: Array<{ id: string, directiveId: string, status: ReportStatus, note: string | null, reportedOn: string, recordedAt: string, reportedBy: string, reasonCode: ReturnReason | null, reason: string | null, redoCount: number, decidedAt: string | null, unit: { id: string, name: string, level: Level }, figures: Array<{ indicator: string, quantity: number }>, coverage: { expected: number, reported: number, accepted: number }, gaps: Array<{ id: string, name: string }>, history: Array<{ id: string, kind: string, occurredOn: string, recordedAt: string, actor: string, reasonCode: ReturnReason | null, reason: string | null, unit: { id: string, name: string } }> }> };

export type CompletionReportQueryVariables = Exact<{
  id: string;
}>;


export type CompletionReportQuery = { completionReport: { id: string, directiveId: string, status: ReportStatus, note: string | null, reportedOn: string, recordedAt: string, reportedBy: string, reasonCode: ReturnReason | null, reason: string | null, redoCount: number, decidedAt: string | null, unit: { id: string, name: string, level: Level }, figures: Array<{ indicator: string, quantity: number }>, coverage: { expected: number, reported: number, accepted: number }, gaps: Array<{ id: string, name: string }>, history: Array<{ id: string, kind: string, occurredOn: string, recordedAt: string, actor: string, reasonCode: ReturnReason | null, reason: string | null, unit: { id: string, name: string } }> } | null };

export type ReportDraftQueryVariables = Exact<{
  directiveId: string;
}>;


export type ReportDraftQuery = { reportDraft: { directiveId: string, figures: Array<{ indicator: string, quantity: number }>, coverage: { expected: number, reported: number, accepted: number }, gaps: Array<{ id: string, name: string }> } };

export type SubmitReportMutationVariables = Exact<{
  directiveId: string;
  note?: string | null | undefined;
  reportedOn?: string | null | undefined;
  idempotencyKey: string;
}>;


export type SubmitReportMutation = { submitReport: { id: string, directiveId: string, status: ReportStatus, note: string | null, reportedOn: string, recordedAt: string, reportedBy: string, reasonCode: ReturnReason | null, reason: string | null, redoCount: number, decidedAt: string | null, unit: { id: string, name: string, level: Level }, figures: Array<{ indicator: string, quantity: number }>, coverage: { expected: number, reported: number, accepted: number }, gaps: Array<{ id: string, name: string }>, history: Array<{ id: string, kind: string, occurredOn: string, recordedAt: string, actor: string, reasonCode: ReturnReason | null, reason: string | null, unit: { id: string, name: string } }> } };

export type AcceptReportsMutationVariables = Exact<{
  reportIds: Array<string> | string;
  idempotencyKey: string;
}>;


export type AcceptReportsMutation = { acceptReports: Array<{ id: string, directiveId: string, status: ReportStatus, note: string | null, reportedOn: string, recordedAt: string, reportedBy: string, reasonCode: ReturnReason | null, reason: string | null, redoCount: number, decidedAt: string | null, unit: { id: string, name: string, level: Level }, figures: Array<{ indicator: string, quantity: number }>, coverage: { expected: number, reported: number, accepted: number }, gaps: Array<{ id: string, name: string }>, history: Array<{ id: string, kind: string, occurredOn: string, recordedAt: string, actor: string, reasonCode: ReturnReason | null, reason: string | null, unit: { id: string, name: string } }> }> };

export type ReturnReportMutationVariables = Exact<{
  reportId: string;
  code: ReturnReason;
  text?: string | null | undefined;
  idempotencyKey: string;
}>;


export type ReturnReportMutation = { returnReport: { id: string, directiveId: string, status: ReportStatus, note: string | null, reportedOn: string, recordedAt: string, reportedBy: string, reasonCode: ReturnReason | null, reason: string | null, redoCount: number, decidedAt: string | null, unit: { id: string, name: string, level: Level }, figures: Array<{ indicator: string, quantity: number }>, coverage: { expected: number, reported: number, accepted: number }, gaps: Array<{ id: string, name: string }>, history: Array<{ id: string, kind: string, occurredOn: string, recordedAt: string, actor: string, reasonCode: ReturnReason | null, reason: string | null, unit: { id: string, name: string } }> } };

export type SessionFieldsFragment = { roles: Array<Role>, permissions: Array<string>, csrfToken: string, expiresAt: string, account: { id: string, login: string, name: string, post: string | null }, unit: { id: string, code: string, name: string, level: Level, kind: UnitKind, childCount: number, ancestors: Array<{ id: string, name: string, level: Level }> } };

export type MeQueryVariables = Exact<{ [key: string]: never; }>;


export type MeQuery = { me: { roles: Array<Role>, permissions: Array<string>, csrfToken: string, expiresAt: string, account: { id: string, login: string, name: string, post: string | null }, unit: { id: string, code: string, name: string, level: Level, kind: UnitKind, childCount: number, ancestors: Array<{ id: string, name: string, level: Level }> } } | null };

export type SignInMutationVariables = Exact<{
  login: string;
  password: string;
}>;


export type SignInMutation = { signIn: { roles: Array<Role>, permissions: Array<string>, csrfToken: string, expiresAt: string, account: { id: string, login: string, name: string, post: string | null }, unit: { id: string, code: string, name: string, level: Level, kind: UnitKind, childCount: number, ancestors: Array<{ id: string, name: string, level: Level }> } } };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: boolean };

export type SignOutEverywhereMutationVariables = Exact<{
  idempotencyKey: string;
}>;


export type SignOutEverywhereMutation = { signOutEverywhere: number };

export type ChangePasswordMutationVariables = Exact<{
  current: string;
  next: string;
  idempotencyKey: string;
}>;


export type ChangePasswordMutation = { changePassword: boolean };

export type SubsidyFieldsFragment = { id: string, kind: SubsidyKind, caseNumber: string | null, handlerName: string, firm: string | null, serviceOn: string, days: number | null, standardCents: number, remoteCents: number, translationCents: number, otherCents: number, otherReason: string | null, cutCents: number, cutReason: string | null, actualCents: number, state: SubsidyState, proposedByName: string, decidedByName: string | null, decisionRemark: string | null, paidOn: string | null, version: number };

export type SubsidiesQueryVariables = Exact<{
  filter: SubsidyFilter;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SubsidiesQuery = { subsidies: { total: number, endCursor: string | null, hasMore: boolean, sums: Array<{ state: SubsidyState, lines: number, cents: number }>, items: Array<{ id: string, kind: SubsidyKind, caseNumber: string | null, handlerName: string, firm: string | null, serviceOn: string, days: number | null, standardCents: number, remoteCents: number, translationCents: number, otherCents: number, otherReason: string | null, cutCents: number, cutReason: string | null, actualCents: number, state: SubsidyState, proposedByName: string, decidedByName: string | null, decisionRemark: string | null, paidOn: string | null, version: number }> } };

export type SubsidyStandardsQueryVariables = Exact<{ [key: string]: never; }>;


export type SubsidyStandardsQuery = { subsidyStandards: { mayPublish: boolean, standards: Array<{ id: string, kind: SubsidyKind, caseType: CaseType | null, procedureStage: string | null, per: SubsidyPer, amountCents: number, validFrom: string, validTo: string | null, source: string, publishedByName: string }> } };

export type DecideSubsidyMutationVariables = Exact<{
  id: string;
  version: number;
  approves: boolean;
  remark?: string | null | undefined;
  idempotencyKey: string;
}>;


export type DecideSubsidyMutation = { decideSubsidy: { id: string, kind: SubsidyKind, caseNumber: string | null, handlerName: string, firm: string | null, serviceOn: string, days: number | null, standardCents: number, remoteCents: number, translationCents: number, otherCents: number, otherReason: string | null, cutCents: number, cutReason: string | null, actualCents: number, state: SubsidyState, proposedByName: string, decidedByName: string | null, decisionRemark: string | null, paidOn: string | null, version: number } };

export type PaySubsidiesMutationVariables = Exact<{
  ids: Array<string> | string;
  paidOn: string;
  idempotencyKey: string;
}>;


export type PaySubsidiesMutation = { paySubsidies: number };

export type ProposeSubsidyMutationVariables = Exact<{
  input: SubsidyInput;
  idempotencyKey: string;
}>;


export type ProposeSubsidyMutation = { proposeSubsidy: { id: string, kind: SubsidyKind, caseNumber: string | null, handlerName: string, firm: string | null, serviceOn: string, days: number | null, standardCents: number, remoteCents: number, translationCents: number, otherCents: number, otherReason: string | null, cutCents: number, cutReason: string | null, actualCents: number, state: SubsidyState, proposedByName: string, decidedByName: string | null, decisionRemark: string | null, paidOn: string | null, version: number } };

export type PublishSubsidyStandardMutationVariables = Exact<{
  input: SubsidyStandardInput;
  idempotencyKey: string;
}>;


export type PublishSubsidyStandardMutation = { publishSubsidyStandard: { mayPublish: boolean, standards: Array<{ id: string }> } };

export type SummaryFieldsFragment = { id: string, directiveId: string, title: string, status: SummaryStatus, asOf: string, downloadUrl: string, unit: { id: string, name: string }, paragraphs: Array<{ style: ParagraphStyle, runs: Array<{ text: string, token: { key: string, indicator: string | null, quantity: number | null, from: string | null, to: string | null, unitId: string | null, campaignId: string | null, coverage: { expected: number, reported: number, accepted: number } | null } | null }> }>, gaps: Array<{ key: string, label: string, paragraph: number }>, checks: Array<{ code: string, ok: boolean, message: string, paragraph: number | null }>, changed: Array<{ key: string, label: string, was: number, now: number, token: { indicator: string | null, from: string | null, to: string | null, unitId: string | null, campaignId: string | null } | null }> };

export type SummariesQueryVariables = Exact<{ [key: string]: never; }>;


export type SummariesQuery = { summaries: Array<{ id: string, title: string, status: SummaryStatus, directiveId: string, asOf: string }> };

export type SummaryQueryVariables = Exact<{
  id: string;
}>;


export type SummaryQuery = { summary: { id: string, directiveId: string, title: string, status: SummaryStatus, asOf: string, downloadUrl: string, unit: { id: string, name: string }, paragraphs: Array<{ style: ParagraphStyle, runs: Array<{ text: string, token: { key: string, indicator: string | null, quantity: number | null, from: string | null, to: string | null, unitId: string | null, campaignId: string | null, coverage: { expected: number, reported: number, accepted: number } | null } | null }> }>, gaps: Array<{ key: string, label: string, paragraph: number }>, checks: Array<{ code: string, ok: boolean, message: string, paragraph: number | null }>, changed: Array<{ key: string, label: string, was: number, now: number, token: { indicator: string | null, from: string | null, to: string | null, unitId: string | null, campaignId: string | null } | null }> } | null };

export type WriteSummaryMutationVariables = Exact<{
  directiveId: string;
  idempotencyKey: string;
}>;


export type WriteSummaryMutation = { writeSummary: { id: string, directiveId: string, title: string, status: SummaryStatus, asOf: string, downloadUrl: string, unit: { id: string, name: string }, paragraphs: Array<{ style: ParagraphStyle, runs: Array<{ text: string, token: { key: string, indicator: string | null, quantity: number | null, from: string | null, to: string | null, unitId: string | null, campaignId: string | null, coverage: { expected: number, reported: number, accepted: number } | null } | null }> }>, gaps: Array<{ key: string, label: string, paragraph: number }>, checks: Array<{ code: string, ok: boolean, message: string, paragraph: number | null }>, changed: Array<{ key: string, label: string, was: number, now: number, token: { indicator: string | null, from: string | null, to: string | null, unitId: string | null, campaignId: string | null } | null }> } };

export type FillSummaryGapsMutationVariables = Exact<{
  id: string;
  texts: Array<GapText> | GapText;
  idempotencyKey: string;
}>;


export type FillSummaryGapsMutation = { fillSummaryGaps: { id: string, directiveId: string, title: string, status: SummaryStatus, asOf: string, downloadUrl: string, unit: { id: string, name: string }, paragraphs: Array<{ style: ParagraphStyle, runs: Array<{ text: string, token: { key: string, indicator: string | null, quantity: number | null, from: string | null, to: string | null, unitId: string | null, campaignId: string | null, coverage: { expected: number, reported: number, accepted: number } | null } | null }> }>, gaps: Array<{ key: string, label: string, paragraph: number }>, checks: Array<{ code: string, ok: boolean, message: string, paragraph: number | null }>, changed: Array<{ key: string, label: string, was: number, now: number, token: { indicator: string | null, from: string | null, to: string | null, unitId: string | null, campaignId: string | null } | null }> } };

export type RefreshSummaryMutationVariables = Exact<{
  id: string;
  idempotencyKey: string;
}>;


export type RefreshSummaryMutation = { refreshSummary: { id: string, directiveId: string, title: string, status: SummaryStatus, asOf: string, downloadUrl: string, unit: { id: string, name: string }, paragraphs: Array<{ style: ParagraphStyle, runs: Array<{ text: string, token: { key: string, indicator: string | null, quantity: number | null, from: string | null, to: string | null, unitId: string | null, campaignId: string | null, coverage: { expected: number, reported: number, accepted: number } | null } | null }> }>, gaps: Array<{ key: string, label: string, paragraph: number }>, checks: Array<{ code: string, ok: boolean, message: string, paragraph: number | null }>, changed: Array<{ key: string, label: string, was: number, now: number, token: { indicator: string | null, from: string | null, to: string | null, unitId: string | null, campaignId: string | null } | null }> } };

export type FinalizeSummaryMutationVariables = Exact<{
  id: string;
  idempotencyKey: string;
}>;


export type FinalizeSummaryMutation = { finalizeSummary: { id: string, directiveId: string, title: string, status: SummaryStatus, asOf: string, downloadUrl: string, unit: { id: string, name: string }, paragraphs: Array<{ style: ParagraphStyle, runs: Array<{ text: string, token: { key: string, indicator: string | null, quantity: number | null, from: string | null, to: string | null, unitId: string | null, campaignId: string | null, coverage: { expected: number, reported: number, accepted: number } | null } | null }> }>, gaps: Array<{ key: string, label: string, paragraph: number }>, checks: Array<{ code: string, ok: boolean, message: string, paragraph: number | null }>, changed: Array<{ key: string, label: string, was: number, now: number, token: { indicator: string | null, from: string | null, to: string | null, unitId: string | null, campaignId: string | null } | null }> } };

export type TaskActFieldsFragment = { id: string, status: TaskActStatus, doneOn: string, note: string | null, redoCount: number, reportedAt: string, reportedBy: string, reasonCode: ReturnReason | null, reason: string | null, decidedAt: string | null, decidedBy: string | null, files: Array<{ id: string, url: string }> };

export type EvidenceFieldsFragment = { rule: EvidenceRule, wanted: number, present: number, complete: boolean };

export type TaskStandingFieldsFragment = { received: boolean, progress: { target: number, share: number | null, dueOn: string, achieved: number, expectedByNow: number, gap: number, completedOn: string | null, light: Light, task: { id: string, title: string, indicator: string, target: number, dueOn: string, directiveId: string, evidence: EvidenceRule, evidenceCount: number, leadUnitId: string | null, coUnitIds: Array<string>, milestones: Array<{ on: string, quantity: number }> }, forecast: { byDue: number, reachedOn: string | null } }, curve: Array<{ day: string, planned: number, achieved: number | null }>, sharer: { id: string, name: string } | null, act: { id: string, status: TaskActStatus, doneOn: string, note: string | null, redoCount: number, reportedAt: string, reportedBy: string, reasonCode: ReturnReason | null, reason: string | null, decidedAt: string | null, decidedBy: string | null, files: Array<{ id: string, url: string }> } | null, evidence: { rule: EvidenceRule, wanted: number, present: number, complete: boolean }, photos: Array<{ id: string, url: string }>, partners: Array<{ lead: boolean, status: TaskActStatus | null, unit: { id: string, name: string } }>, extension: { status: ExtensionStatus, wantedUntil: string, grantedUntil: string | null, answer: string | null } | null, split: { base: number | null, differenceReason: string | null, shares: Array<{ quantity: number, achieved: number | null, unit: { id: string, name: string } }> } | null };

export type DirectiveTasksQueryVariables = Exact<{
  directiveId: string;
  unitId?: string | null | undefined;
}>;


export type DirectiveTasksQuery = { directiveTasks: Array<{ received: boolean, progress: { target: number, share: number | null, dueOn: string, achieved: number, expectedByNow: number, gap: number, completedOn: string | null, light: Light, task: { id: string, title: string, indicator: string, target: number, dueOn: string, directiveId: string, evidence: EvidenceRule, evidenceCount: number, leadUnitId: string | null, coUnitIds: Array<string>, milestones: Array<{ on: string, quantity: number }> }, forecast: { byDue: number, reachedOn: string | null } }, curve: Array<{ day: string, planned: number, achieved: number | null }>, sharer: { id: string, name: string } | null, act: { id: string, status: TaskActStatus, doneOn: string, note: string | null, redoCount: number, reportedAt: string, reportedBy: string, reasonCode: ReturnReason | null, reason: string | null, decidedAt: string | null, decidedBy: string | null, files: Array<{ id: string, url: string }> } | null, evidence: { rule: EvidenceRule, wanted: number, present: number, complete: boolean }, photos: Array<{ id: string, url: string }>, partners: Array<{ lead: boolean, status: TaskActStatus | null, unit: { id: string, name: string } }>, extension: { status: ExtensionStatus, wantedUntil: string, grantedUntil: string | null, answer: string | null } | null, split: { base: number | null, differenceReason: string | null, shares: Array<{ quantity: number, achieved: number | null, unit: { id: string, name: string } }> } | null }> };

export type SplitProposalQueryVariables = Exact<{
  directiveId: string;
  taskId: string;
}>;


export type SplitProposalQuery = { splitProposal: { base: number | null, from: string, to: string, shares: Array<{ lastYear: number | null, even: number, byLastYear: number | null, unit: { id: string, name: string } }> } };

export type TaskReviewsQueryVariables = Exact<{
  directiveId: string;
}>;


export type TaskReviewsQuery = { taskReviews: Array<{ id: string, status: TaskActStatus, doneOn: string, note: string | null, redoCount: number, reportedAt: string, reportedBy: string, reasonCode: ReturnReason | null, reason: string | null, decidedAt: string | null, decidedBy: string | null, taskId: string, title: string, indicator: string, achieved: number, share: number | null, unit: { id: string, name: string }, evidence: { rule: EvidenceRule, wanted: number, present: number, complete: boolean }, photos: Array<{ id: string, url: string }> }> };

export type ExtensionFieldsFragment = { id: string, directiveId: string, taskId: string | null, title: string, status: ExtensionStatus, originalDue: string, dueOn: string, wantedUntil: string, reason: string, grantedUntil: string | null, answer: string | null, askedAt: string, askedBy: string, decidedAt: string | null, decidedBy: string | null, toDecide: boolean, unit: { id: string, name: string } };

export type ExtensionsQueryVariables = Exact<{
  directiveId: string;
}>;


export type ExtensionsQuery = { extensions: Array<{ id: string, directiveId: string, taskId: string | null, title: string, status: ExtensionStatus, originalDue: string, dueOn: string, wantedUntil: string, reason: string, grantedUntil: string | null, answer: string | null, askedAt: string, askedBy: string, decidedAt: string | null, decidedBy: string | null, toDecide: boolean, unit: { id: string, name: string } }> };

export type CompleteTaskMutationVariables = Exact<{
  directiveId: string;
  taskId: string;
  note?: string | null | undefined;
  fileIds?: Array<string> | string | null | undefined;
  doneOn?: string | null | undefined;
  idempotencyKey: string;
}>;


export type CompleteTaskMutation = { completeTask: string };

export type AcceptTasksMutationVariables = Exact<{
  actIds: Array<string> | string;
  idempotencyKey: string;
}>;


export type AcceptTasksMutation = { acceptTasks: Array<string> };

export type ReturnTaskMutationVariables = Exact<{
  actId: string;
  code: ReturnReason;
  text?: string | null | undefined;
  idempotencyKey: string;
}>;


export type ReturnTaskMutation = { returnTask: string };

export type SplitTaskMutationVariables = Exact<{
  directiveId: string;
  taskId: string;
  shares: Array<ShareInput> | ShareInput;
  differenceReason?: string | null | undefined;
  idempotencyKey: string;
}>;


export type SplitTaskMutation = { splitTask: string };

export type AskExtensionMutationVariables = Exact<{
  directiveId: string;
  taskId?: string | null | undefined;
  wantedUntil: string;
  reason: string;
  idempotencyKey: string;
}>;


export type AskExtensionMutation = { askExtension: { id: string, directiveId: string, taskId: string | null, title: string, status: ExtensionStatus, originalDue: string, dueOn: string, wantedUntil: string, reason: string, grantedUntil: string | null, answer: string | null, askedAt: string, askedBy: string, decidedAt: string | null, decidedBy: string | null, toDecide: boolean, unit: { id: string, name: string } } };

export type GrantExtensionMutationVariables = Exact<{
  id: string;
  until: string;
  answer?: string | null | undefined;
  idempotencyKey: string;
}>;


export type GrantExtensionMutation = { grantExtension: { id: string, directiveId: string, taskId: string | null, title: string, status: ExtensionStatus, originalDue: string, dueOn: string, wantedUntil: string, reason: string, grantedUntil: string | null, answer: string | null, askedAt: string, askedBy: string, decidedAt: string | null, decidedBy: string | null, toDecide: boolean, unit: { id: string, name: string } } };

export type RefuseExtensionMutationVariables = Exact<{
  id: string;
  answer: string;
  idempotencyKey: string;
}>;


export type RefuseExtensionMutation = { refuseExtension: { id: string, directiveId: string, taskId: string | null, title: string, status: ExtensionStatus, originalDue: string, dueOn: string, wantedUntil: string, reason: string, grantedUntil: string | null, answer: string | null, askedAt: string, askedBy: string, decidedAt: string | null, decidedBy: string | null, toDecide: boolean, unit: { id: string, name: string } } };

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
export const ActivityFieldsFragmentDoc = new TypedDocumentString(`
    fragment ActivityFields on Activity {
  id
  unit {
    id
    name
  }
  kind
  title
  heldOn
  recordedAt
  recordedBy
  place
  partners
  inspectors
  occasion
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
  directiveId
  campaigns {
    id
    title
  }
  photos {
    id
    url
    thumbnailUrl
    takenAt
  }
  version
  deletedAt
}
    `, {"fragmentName":"ActivityFields"}) as unknown as TypedDocumentString<ActivityFieldsFragment, unknown>;
export const AppraisalSchemeFieldsFragmentDoc = new TypedDocumentString(`
    fragment AppraisalSchemeFields on AppraisalScheme {
  id
  version
  subjectKind
  fromYear
  title
  publishedBy
  criteria {
    measure
    title
    weight
    target
    deduction
  }
}
    `, {"fragmentName":"AppraisalSchemeFields"}) as unknown as TypedDocumentString<AppraisalSchemeFieldsFragment, unknown>;
export const AppraisalFieldsFragmentDoc = new TypedDocumentString(`
    fragment AppraisalFields on Appraisal {
  subject {
    id
    name
  }
  total
  isChanged
  lines {
    criterion {
      measure
    }
    rows
    amount
    full
    points
  }
  published {
    id
    total
    publishedBy
    publishedAt
    awards {
      id
      kind
      reason
      decision
      decidedOn
      recordedBy
    }
  }
}
    `, {"fragmentName":"AppraisalFields"}) as unknown as TypedDocumentString<AppraisalFieldsFragment, unknown>;
export const BulletinFieldsFragmentDoc = new TypedDocumentString(`
    fragment BulletinFields on Bulletin {
  id
  directiveId
  directiveTitle
  title
  asOf
  level
  measure
  namesLate
  writtenBy
  paperId
  sections {
    heading
    text
    runs {
      text
      token
    }
  }
  tokens {
    key
    label
    text
    quantity
    rows
  }
  looseNumbers
  previous {
    id
    asOf
  }
}
    `, {"fragmentName":"BulletinFields"}) as unknown as TypedDocumentString<BulletinFieldsFragment, unknown>;
export const DocumentYearFieldsFragmentDoc = new TypedDocumentString(`
    fragment DocumentYearFields on DocumentYear {
  year
  quota
  byMonth
  issued
  issuedYearBefore
  limit
}
    `, {"fragmentName":"DocumentYearFields"}) as unknown as TypedDocumentString<DocumentYearFieldsFragment, unknown>;
export const BurdenFieldsFragmentDoc = new TypedDocumentString(`
    fragment BurdenFields on Burden {
  recipientCount
  hours {
    total
    levels {
      level
      units
      minutesPerUnit
      hours
      terms {
        effort
        times
        minutes
      }
    }
  }
  figures {
    task
    title
    indicator
    held
    heldQuantity
  }
  askedAlready {
    directiveId
    title
    documentNumber
    issuer {
      id
      name
    }
    issuedOn
    indicators
    startsOn
    endsOn
    sharedUnits
  }
  length {
    characters
    limit
    setsTasks
  }
  documents {
    ...DocumentYearFields
  }
  demandsReport
  demands {
    kind
    section
    phrase
  }
}
    fragment DocumentYearFields on DocumentYear {
  year
  quota
  byMonth
  issued
  issuedYearBefore
  limit
}`, {"fragmentName":"BurdenFields"}) as unknown as TypedDocumentString<BurdenFieldsFragment, unknown>;
export const CalendarYearFieldsFragmentDoc = new TypedDocumentString(`
    fragment CalendarYearFields on CalendarYear {
  year
  state
  notice
  source
  version
  publishedAt
  mayEdit
  days {
    day
    kind
    name
  }
}
    `, {"fragmentName":"CalendarYearFields"}) as unknown as TypedDocumentString<CalendarYearFieldsFragment, unknown>;
export const CaseRowFragmentDoc = new TypedDocumentString(`
    fragment CaseRow on AidCase {
  id
  stage
  version
  applicationNumber
  caseNumber
  receivedOn
  closedOn
  isSealed
  unit {
    id
    name
  }
  takenInBy {
    id
    name
  }
  matter {
    basis
    caseType
    caseForm
    groups
    hardshipProof
    matter
    causeOfAction
    procedureStage
    agency
    claims
    noMeansCondition
    meansNotVerified
    urgentGround
  }
}
    `, {"fragmentName":"CaseRow"}) as unknown as TypedDocumentString<CaseRowFragment, unknown>;
export const CaseClockFieldsFragmentDoc = new TypedDocumentString(`
    fragment CaseClockFields on CaseClock {
  id
  caseId
  code
  title
  article
  startedOn
  state
  unit
  dueOn
  dueAt
  remaining
  stoppedBy
}
    `, {"fragmentName":"CaseClockFields"}) as unknown as TypedDocumentString<CaseClockFieldsFragment, unknown>;
export const LetterFieldsFragmentDoc = new TypedDocumentString(`
    fragment LetterFields on CaseLetter {
  id
  kind
  title
  number
  datedOn
  aboutId
  againReason
  replacedOn
  isWhole
  issuedByName
  url
}
    `, {"fragmentName":"LetterFields"}) as unknown as TypedDocumentString<LetterFieldsFragment, unknown>;
export const TeamFieldsFragmentDoc = new TypedDocumentString(`
    fragment TeamFields on CaseTeam {
  isMember
  mayChange
  members {
    id
    name
    post
    addedAt
    addedByName
    isActive
  }
  askable {
    id
    name
    post
  }
}
    `, {"fragmentName":"TeamFields"}) as unknown as TypedDocumentString<TeamFieldsFragment, unknown>;
export const ChaseFieldsFragmentDoc = new TypedDocumentString(`
    fragment ChaseFields on Chase {
  id
  directiveId
  text
  role
  step
  byName
  open
  createdAt
  unit {
    id
    name
  }
  from {
    id
    name
  }
}
    `, {"fragmentName":"ChaseFields"}) as unknown as TypedDocumentString<ChaseFieldsFragment, unknown>;
export const ChannelFieldsFragmentDoc = new TypedDocumentString(`
    fragment ChannelFields on ChannelSetting {
  kind
  active
  address
  hasSecret
  available
  changedAt
}
    `, {"fragmentName":"ChannelFields"}) as unknown as TypedDocumentString<ChannelFieldsFragment, unknown>;
export const ClockRuleFieldsFragmentDoc = new TypedDocumentString(`
    fragment ClockRuleFields on ClockRule {
  id
  code
  place
  placeName
  validFrom
  validTo
  article
  title
  startsWith
  endsWith
  unit
  value
  direction
  stopReasons
  source
}
    `, {"fragmentName":"ClockRuleFields"}) as unknown as TypedDocumentString<ClockRuleFieldsFragment, unknown>;
export const ConsultationFieldsFragmentDoc = new TypedDocumentString(`
    fragment ConsultationFields on Consultation {
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
  unit {
    id
    name
  }
  asker {
    id
    name
    phone
  }
}
    `, {"fragmentName":"ConsultationFields"}) as unknown as TypedDocumentString<ConsultationFieldsFragment, unknown>;
export const CorrespondenceFieldsFragmentDoc = new TypedDocumentString(`
    fragment CorrespondenceFields on Correspondence {
  id
  kind
  status
  title
  documentNumber
  from {
    id
    name
  }
  addressee {
    id
    name
  }
  sections {
    heading
    text
  }
  bodies {
    id
    name
  }
  directive {
    id
    title
  }
  contactName
  contactPhone
  draftedBy
  signedOffBy
  returnReason
  sentOn
  receivedOn
  receivedBy
  answerDue
  answeredOn
  light
  replyId
  replyNumber
  deliveries {
    bodyId
    bodyName
    deliveredOn
    way
    deliveredBy
    receiptFileIds
    repliedOn
    replyNumber
    replyNote
  }
  history {
    kind
    occurredOn
    recordedAt
    actor
    unit {
      id
      name
    }
    reason
  }
}
    `, {"fragmentName":"CorrespondenceFields"}) as unknown as TypedDocumentString<CorrespondenceFieldsFragment, unknown>;
export const SelectionFieldsFragmentDoc = new TypedDocumentString(`
    fragment SelectionFields on UnitSelection {
  levels
  kinds
  hosts
  underIds
  codePrefixes
  unitIds
  listIds
  exceptUnitIds
  exceptUnderIds
}
    `, {"fragmentName":"SelectionFields"}) as unknown as TypedDocumentString<SelectionFieldsFragment, unknown>;
export const RecipientsFieldsFragmentDoc = new TypedDocumentString(`
    fragment RecipientsFields on Recipients {
  levels
  kinds
  hosts
  underIds
  codePrefixes
  unitIds
  listIds
  exceptUnitIds
  exceptUnderIds
  copy {
    ...SelectionFields
  }
  count
  copyCount
}
    fragment SelectionFields on UnitSelection {
  levels
  kinds
  hosts
  underIds
  codePrefixes
  unitIds
  listIds
  exceptUnitIds
  exceptUnderIds
}`, {"fragmentName":"RecipientsFields"}) as unknown as TypedDocumentString<RecipientsFieldsFragment, unknown>;
export const DirectiveStateFragmentDoc = new TypedDocumentString(`
    fragment DirectiveState on Directive {
  id
  status
  inForce
  documentNumber
  issuedOn
  delivered
  signedOffBy
  recipients {
    ...RecipientsFields
  }
  addressee
  copiedTo
}
    fragment SelectionFields on UnitSelection {
  levels
  kinds
  hosts
  underIds
  codePrefixes
  unitIds
  listIds
  exceptUnitIds
  exceptUnderIds
}
fragment RecipientsFields on Recipients {
  levels
  kinds
  hosts
  underIds
  codePrefixes
  unitIds
  listIds
  exceptUnitIds
  exceptUnderIds
  copy {
    ...SelectionFields
  }
  count
  copyCount
}`, {"fragmentName":"DirectiveState"}) as unknown as TypedDocumentString<DirectiveStateFragment, unknown>;
export const TaskFieldsFragmentDoc = new TypedDocumentString(`
    fragment TaskFields on DirectiveTask {
  id
  title
  indicator
  target
  dueOn
  directiveId
  milestones {
    on
    quantity
  }
  evidence
  evidenceCount
  leadUnitId
  coUnitIds
}
    `, {"fragmentName":"TaskFields"}) as unknown as TypedDocumentString<TaskFieldsFragment, unknown>;
export const ReceiptFieldsFragmentDoc = new TypedDocumentString(`
    fragment ReceiptFields on Receipt {
  id
  version
  signedVersion
  amendmentSignDue
  directiveId
  role
  deliveredAt
  openedAt
  signedOn
  signedRecordedAt
  signedBy
}
    `, {"fragmentName":"ReceiptFields"}) as unknown as TypedDocumentString<ReceiptFieldsFragment, unknown>;
export const ChangeFieldsFragmentDoc = new TypedDocumentString(`
    fragment ChangeFields on DirectiveChange {
  id
  kind
  version
  reason
  effectiveOn
  asksSignature
  madeBy
  madeAt
  differences {
    field
    subject
    before
    after
  }
}
    `, {"fragmentName":"ChangeFields"}) as unknown as TypedDocumentString<ChangeFieldsFragment, unknown>;
export const DirectiveFieldsFragmentDoc = new TypedDocumentString(`
    fragment DirectiveFields on Directive {
  ...DirectiveState
  kind
  documentKind
  urgency
  version
  title
  theme
  objective
  sections {
    heading
    text
  }
  startsOn
  endsOn
  reportDue
  issuer {
    id
    name
    level
  }
  tasks {
    ...TaskFields
  }
  upper {
    id
    status
    title
    documentNumber
    issuer {
      id
      name
    }
    theme
    objective
    sections {
      heading
      text
    }
    reportDue
    tasks {
      ...TaskFields
    }
  }
  campaign {
    id
    title
    startsOn
    endsOn
  }
  mergedCampaign {
    id
    title
  }
  retrospective
  recordedAt
  draftedBy
  receipt {
    ...ReceiptFields
  }
  reissueId
  draftVersion
  supersedesId
  supersededById
  closedOn
  archivedOn
  endedOn
  endedReason
  changes {
    ...ChangeFields
  }
}
    fragment TaskFields on DirectiveTask {
  id
  title
  indicator
  target
  dueOn
  directiveId
  milestones {
    on
    quantity
  }
  evidence
  evidenceCount
  leadUnitId
  coUnitIds
}
fragment ReceiptFields on Receipt {
  id
  version
  signedVersion
  amendmentSignDue
  directiveId
  role
  deliveredAt
  openedAt
  signedOn
  signedRecordedAt
  signedBy
}
fragment ChangeFields on DirectiveChange {
  id
  kind
  version
  reason
  effectiveOn
  asksSignature
  madeBy
  madeAt
  differences {
    field
    subject
    before
    after
  }
}
fragment DirectiveState on Directive {
  id
  status
  inForce
  documentNumber
  issuedOn
  delivered
  signedOffBy
  recipients {
    ...RecipientsFields
  }
  addressee
  copiedTo
}
fragment SelectionFields on UnitSelection {
  levels
  kinds
  hosts
  underIds
  codePrefixes
  unitIds
  listIds
  exceptUnitIds
  exceptUnderIds
}
fragment RecipientsFields on Recipients {
  levels
  kinds
  hosts
  underIds
  codePrefixes
  unitIds
  listIds
  exceptUnitIds
  exceptUnderIds
  copy {
    ...SelectionFields
  }
  count
  copyCount
}`, {"fragmentName":"DirectiveFields"}) as unknown as TypedDocumentString<DirectiveFieldsFragment, unknown>;
export const HandlerFieldsFragmentDoc = new TypedDocumentString(`
    fragment HandlerFields on Handler {
  id
  kind
  name
  firm
  licenceNumber
  phone
  specialties
  tags
  languages
  practisingSince
  criminalSince
  away {
    from
    to
  }
  holdsPublicPost
  accountId
  endedOn
  version
  openCases
  lastAssignedOn
}
    `, {"fragmentName":"HandlerFields"}) as unknown as TypedDocumentString<HandlerFieldsFragment, unknown>;
export const ChangedCaseFragmentDoc = new TypedDocumentString(`
    fragment ChangedCase on AidCase {
  id
  stage
  version
}
    `, {"fragmentName":"ChangedCase"}) as unknown as TypedDocumentString<ChangedCaseFragment, unknown>;
export const LedgerImportFieldsFragmentDoc = new TypedDocumentString(`
    fragment LedgerImportFields on LedgerImport {
  id
  ledger
  state
  reason
  reasonColumns
  total
  done
  good
  present
  bad
  uploadedBy
  uploadedAt
  begunBy
  finishedAt
  filesUntil
  mayBegin
  returnedUrl
}
    `, {"fragmentName":"LedgerImportFields"}) as unknown as TypedDocumentString<LedgerImportFieldsFragment, unknown>;
export const FindingFieldsFragmentDoc = new TypedDocumentString(`
    fragment FindingFields on Finding {
  id
  inspectionId
  unit {
    id
    name
  }
  inspector {
    id
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
  closedOn
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
    `, {"fragmentName":"FindingFields"}) as unknown as TypedDocumentString<FindingFieldsFragment, unknown>;
export const InspectionRoundFieldsFragmentDoc = new TypedDocumentString(`
    fragment InspectionRoundFields on InspectionRound {
  id
  unit {
    id
    name
  }
  title
  directiveId
  version
  plannedBy
  calledOffOn
  callOffReason
  stops {
    id
    unit {
      id
      name
    }
    plannedOn
    inspectors
    inspectionId
    visitedOn
    light
  }
}
    `, {"fragmentName":"InspectionRoundFields"}) as unknown as TypedDocumentString<InspectionRoundFieldsFragment, unknown>;
export const DriftFieldsFragmentDoc = new TypedDocumentString(`
    fragment DriftFields on Drift {
  kind
  upperId
  field
  task
  indicator
  upperValue
  ownValue
}
    `, {"fragmentName":"DriftFields"}) as unknown as TypedDocumentString<DriftFieldsFragment, unknown>;
export const LineageNodeFieldsFragmentDoc = new TypedDocumentString(`
    fragment LineageNodeFields on LineageNode {
  id
  issuer {
    id
    name
    level
  }
  title
  documentNumber
  status
  issuedOn
  reportDue
  recipientCount
  reissueCount
  tasks {
    id
    title
    indicator
    target
    dueOn
  }
  drifts {
    ...DriftFields
  }
}
    fragment DriftFields on Drift {
  kind
  upperId
  field
  task
  indicator
  upperValue
  ownValue
}`, {"fragmentName":"LineageNodeFields"}) as unknown as TypedDocumentString<LineageNodeFieldsFragment, unknown>;
export const UnitFieldsFragmentDoc = new TypedDocumentString(`
    fragment UnitFields on Unit {
  id
  code
  name
  level
  kind
  host
  childCount
}
    `, {"fragmentName":"UnitFields"}) as unknown as TypedDocumentString<UnitFieldsFragment, unknown>;
export const AccountFieldsFragmentDoc = new TypedDocumentString(`
    fragment AccountFields on Account {
  id
  login
  name
  post
  unit {
    id
    name
  }
  roles
  active
  lockedUntil
}
    `, {"fragmentName":"AccountFields"}) as unknown as TypedDocumentString<AccountFieldsFragment, unknown>;
export const UnitListFieldsFragmentDoc = new TypedDocumentString(`
    fragment UnitListFields on UnitList {
  id
  name
  count
  gone
  version
  changedAt
  changedBy
}
    `, {"fragmentName":"UnitListFields"}) as unknown as TypedDocumentString<UnitListFieldsFragment, unknown>;
export const ArchiveFileFieldsFragmentDoc = new TypedDocumentString(`
    fragment ArchiveFileFields on ArchiveFile {
  id
  requestedBy
  requestedAt
  done
  total
  finishedAt
  bytes
  sha256
  downloadUrl
}
    `, {"fragmentName":"ArchiveFileFields"}) as unknown as TypedDocumentString<ArchiveFileFieldsFragment, unknown>;
export const VisitFieldsFragmentDoc = new TypedDocumentString(`
    fragment VisitFields on FollowUpVisit {
  id
  caseId
  caseNumber
  caseType
  closedOn
  isOpen
  isOwnWork
  status
  tries
  lastTriedOn
  visitedOn
  how
  answers {
    attitude
    communication
    protection
    outcome
    overall
  }
  tookGifts
  remark
  visitedBy
  version
}
    `, {"fragmentName":"VisitFields"}) as unknown as TypedDocumentString<VisitFieldsFragment, unknown>;
export const VisitRoundFieldsFragmentDoc = new TypedDocumentString(`
    fragment VisitRoundFields on VisitRound {
  id
  title
  startsOn
  endsOn
  sampleSize
  seed
  frameSize
  frameDigest
  counts {
    planned
    tried
    done
  }
  gifts
  satisfaction {
    numerator
    denominator
    percent
  }
  recordedBy
}
    `, {"fragmentName":"VisitRoundFields"}) as unknown as TypedDocumentString<VisitRoundFieldsFragment, unknown>;
export const CaseOpinionFieldsFragmentDoc = new TypedDocumentString(`
    fragment CaseOpinionFields on CaseOpinion {
  id
  caseId
  caseNumber
  kind
  givenOn
  etiquette
  skill
  diligence
  remark
  recordedBy
}
    `, {"fragmentName":"CaseOpinionFields"}) as unknown as TypedDocumentString<CaseOpinionFieldsFragment, unknown>;
export const ReviewSchemeFieldsFragmentDoc = new TypedDocumentString(`
    fragment ReviewSchemeFields on PublishedReviewScheme {
  id
  version
  validFrom
  title
  mode
  items {
    code
    title
    points
  }
  thresholds {
    excellent
    good
    passed
  }
}
    `, {"fragmentName":"ReviewSchemeFields"}) as unknown as TypedDocumentString<ReviewSchemeFieldsFragment, unknown>;
export const FileReviewFieldsFragmentDoc = new TypedDocumentString(`
    fragment FileReviewFields on FileReview {
  id
  unit {
    id
    name
  }
  caseId
  caseNumber
  caseType
  againOf
  isStanding
  scheme {
    items {
      code
      title
      points
    }
  }
  points {
    code
    points
  }
  total
  grade
  reviewedOn
  reviewer
  remark
}
    `, {"fragmentName":"FileReviewFields"}) as unknown as TypedDocumentString<FileReviewFieldsFragment, unknown>;
export const ComplaintFieldsFragmentDoc = new TypedDocumentString(`
    fragment ComplaintFields on Complaint {
  id
  caseId
  caseNumber
  filedBy
  form
  about
  matter
  receivedOn
  status
  steps
  missing
  toldMissingOn
  suppliedOn
  decidedOn
  reason
  mergedInto
  result
  measures
  answeredOn
  recordedBy
  version
  complainant {
    id
    name
    document
    phone
    address
    birthDay
  }
  clocks {
    id
    code
    title
    article
    state
    unit
    dueOn
    dueAt
    remaining
  }
}
    `, {"fragmentName":"ComplaintFields"}) as unknown as TypedDocumentString<ComplaintFieldsFragment, unknown>;
export const ReorganisationFieldsFragmentDoc = new TypedDocumentString(`
    fragment ReorganisationFields on Reorganisation {
  id
  kind
  unit {
    id
    name
  }
  otherUnit {
    id
    name
  }
  hangings {
    unit {
      id
      name
    }
    fromParent {
      id
      name
    }
    toParent {
      id
      name
    }
  }
  effectiveOn
  reason
  decidedAt
  decidedByName
  undoneAt
  undoneByName
  isUnitClosed
  mayUndo
}
    `, {"fragmentName":"ReorganisationFields"}) as unknown as TypedDocumentString<ReorganisationFieldsFragment, unknown>;
export const ReportFieldsFragmentDoc = new TypedDocumentString(`
    fragment ReportFields on CompletionReport {
  id
  directiveId
  unit {
    id
    name
    level
  }
  status
  figures {
    indicator
    quantity
  }
  note
  coverage {
    expected
    reported
    accepted
  }
  gaps {
    id
    name
  }
  reportedOn
  recordedAt
  reportedBy
  reasonCode
  reason
  redoCount
  decidedAt
  history {
    id
    kind
    occurredOn
    recordedAt
    actor
    unit {
      id
      name
    }
    reasonCode
    reason
  }
}
    `, {"fragmentName":"ReportFields"}) as unknown as TypedDocumentString<ReportFieldsFragment, unknown>;
export const SessionFieldsFragmentDoc = new TypedDocumentString(`
    fragment SessionFields on Session {
  account {
    id
    login
    name
    post
  }
  unit {
    id
    code
    name
    level
    kind
    childCount
    ancestors {
      id
      name
      level
    }
  }
  roles
  permissions
  csrfToken
  expiresAt
}
    `, {"fragmentName":"SessionFields"}) as unknown as TypedDocumentString<SessionFieldsFragment, unknown>;
export const SubsidyFieldsFragmentDoc = new TypedDocumentString(`
    fragment SubsidyFields on Subsidy {
  id
  kind
  caseNumber
  handlerName
  firm
  serviceOn
  days
  standardCents
  remoteCents
  translationCents
  otherCents
  otherReason
  cutCents
  cutReason
  actualCents
  state
  proposedByName
  decidedByName
  decisionRemark
  paidOn
  version
}
    `, {"fragmentName":"SubsidyFields"}) as unknown as TypedDocumentString<SubsidyFieldsFragment, unknown>;
export const SummaryFieldsFragmentDoc = new TypedDocumentString(`
    fragment SummaryFields on Summary {
  id
  directiveId
  unit {
    id
    name
  }
  title
  status
  asOf
  paragraphs {
    style
    runs {
      text
      token {
        key
        indicator
        quantity
        coverage {
          expected
          reported
          accepted
        }
        from
        to
        unitId
        campaignId
      }
    }
  }
  gaps {
    key
    label
    paragraph
  }
  checks {
    code
    ok
    message
    paragraph
  }
  changed {
    key
    label
    was
    now
    token {
      indicator
      from
      to
      unitId
      campaignId
    }
  }
  downloadUrl
}
    `, {"fragmentName":"SummaryFields"}) as unknown as TypedDocumentString<SummaryFieldsFragment, unknown>;
export const TaskActFieldsFragmentDoc = new TypedDocumentString(`
    fragment TaskActFields on TaskAct {
  id
  status
  doneOn
  note
  files {
    id
    url
  }
  redoCount
  reportedAt
  reportedBy
  reasonCode
  reason
  decidedAt
  decidedBy
}
    `, {"fragmentName":"TaskActFields"}) as unknown as TypedDocumentString<TaskActFieldsFragment, unknown>;
export const EvidenceFieldsFragmentDoc = new TypedDocumentString(`
    fragment EvidenceFields on EvidenceCheck {
  rule
  wanted
  present
  complete
}
    `, {"fragmentName":"EvidenceFields"}) as unknown as TypedDocumentString<EvidenceFieldsFragment, unknown>;
export const TaskStandingFieldsFragmentDoc = new TypedDocumentString(`
    fragment TaskStandingFields on TaskStanding {
  progress {
    task {
      ...TaskFields
    }
    target
    share
    dueOn
    achieved
    expectedByNow
    gap
    forecast {
      byDue
      reachedOn
    }
    completedOn
    light
  }
  curve {
    day
    planned
    achieved
  }
  received
  sharer {
    id
    name
  }
  act {
    ...TaskActFields
  }
  evidence {
    ...EvidenceFields
  }
  photos {
    id
    url
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
    grantedUntil
    answer
  }
  split {
    base
    differenceReason
    shares {
      unit {
        id
        name
      }
      quantity
      achieved
    }
  }
}
    fragment TaskFields on DirectiveTask {
  id
  title
  indicator
  target
  dueOn
  directiveId
  milestones {
    on
    quantity
  }
  evidence
  evidenceCount
  leadUnitId
  coUnitIds
}
fragment TaskActFields on TaskAct {
  id
  status
  doneOn
  note
  files {
    id
    url
  }
  redoCount
  reportedAt
  reportedBy
  reasonCode
  reason
  decidedAt
  decidedBy
}
fragment EvidenceFields on EvidenceCheck {
  rule
  wanted
  present
  complete
}`, {"fragmentName":"TaskStandingFields"}) as unknown as TypedDocumentString<TaskStandingFieldsFragment, unknown>;
export const ExtensionFieldsFragmentDoc = new TypedDocumentString(`
    fragment ExtensionFields on Extension {
  id
  directiveId
  taskId
  unit {
    id
    name
  }
  title
  status
  originalDue
  dueOn
  wantedUntil
  reason
  grantedUntil
  answer
  askedAt
  askedBy
  decidedAt
  decidedBy
  toDecide
}
    `, {"fragmentName":"ExtensionFields"}) as unknown as TypedDocumentString<ExtensionFieldsFragment, unknown>;
export const ActivityFormsDocument = new TypedDocumentString(`
    query ActivityForms {
  activityForms {
    kind
    name
    measures {
      code
      name
      nameEn
      unit
      kind
    }
    fields
  }
}
    `) as unknown as TypedDocumentString<ActivityFormsQuery, ActivityFormsQueryVariables>;
export const ActivitiesDocument = new TypedDocumentString(`
    query Activities($filter: ActivityFilter!, $first: Int, $after: String) {
  activities(filter: $filter, first: $first, after: $after) {
    items {
      ...ActivityFields
    }
    total
    endCursor
    hasMore
  }
}
    fragment ActivityFields on Activity {
  id
  unit {
    id
    name
  }
  kind
  title
  heldOn
  recordedAt
  recordedBy
  place
  partners
  inspectors
  occasion
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
  directiveId
  campaigns {
    id
    title
  }
  photos {
    id
    url
    thumbnailUrl
    takenAt
  }
  version
  deletedAt
}`) as unknown as TypedDocumentString<ActivitiesQuery, ActivitiesQueryVariables>;
export const ActivityDocument = new TypedDocumentString(`
    query Activity($id: ID!) {
  activity(id: $id) {
    ...ActivityFields
  }
}
    fragment ActivityFields on Activity {
  id
  unit {
    id
    name
  }
  kind
  title
  heldOn
  recordedAt
  recordedBy
  place
  partners
  inspectors
  occasion
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
  directiveId
  campaigns {
    id
    title
  }
  photos {
    id
    url
    thumbnailUrl
    takenAt
  }
  version
  deletedAt
}`) as unknown as TypedDocumentString<ActivityQuery, ActivityQueryVariables>;
export const RecordActivityDocument = new TypedDocumentString(`
    mutation RecordActivity($input: ActivityInput!, $idempotencyKey: ID!) {
  recordActivity(input: $input, idempotencyKey: $idempotencyKey) {
    ...ActivityFields
  }
}
    fragment ActivityFields on Activity {
  id
  unit {
    id
    name
  }
  kind
  title
  heldOn
  recordedAt
  recordedBy
  place
  partners
  inspectors
  occasion
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
  directiveId
  campaigns {
    id
    title
  }
  photos {
    id
    url
    thumbnailUrl
    takenAt
  }
  version
  deletedAt
}`) as unknown as TypedDocumentString<RecordActivityMutation, RecordActivityMutationVariables>;
export const EditActivityDocument = new TypedDocumentString(`
    mutation EditActivity($id: ID!, $version: Int!, $input: ActivityInput!, $reason: String!, $idempotencyKey: ID!) {
  editActivity(
    id: $id
    version: $version
    input: $input
    reason: $reason
    idempotencyKey: $idempotencyKey
  ) {
    ...ActivityFields
  }
}
    fragment ActivityFields on Activity {
  id
  unit {
    id
    name
  }
  kind
  title
  heldOn
  recordedAt
  recordedBy
  place
  partners
  inspectors
  occasion
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
  directiveId
  campaigns {
    id
    title
  }
  photos {
    id
    url
    thumbnailUrl
    takenAt
  }
  version
  deletedAt
}`) as unknown as TypedDocumentString<EditActivityMutation, EditActivityMutationVariables>;
export const DeleteActivityDocument = new TypedDocumentString(`
    mutation DeleteActivity($id: ID!, $version: Int!, $reason: String!, $idempotencyKey: ID!) {
  deleteActivity(
    id: $id
    version: $version
    reason: $reason
    idempotencyKey: $idempotencyKey
  ) {
    ...ActivityFields
  }
}
    fragment ActivityFields on Activity {
  id
  unit {
    id
    name
  }
  kind
  title
  heldOn
  recordedAt
  recordedBy
  place
  partners
  inspectors
  occasion
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
  directiveId
  campaigns {
    id
    title
  }
  photos {
    id
    url
    thumbnailUrl
    takenAt
  }
  version
  deletedAt
}`) as unknown as TypedDocumentString<DeleteActivityMutation, DeleteActivityMutationVariables>;
export const AppraisalSchemesDocument = new TypedDocumentString(`
    query AppraisalSchemes {
  appraisalSchemes {
    ...AppraisalSchemeFields
  }
}
    fragment AppraisalSchemeFields on AppraisalScheme {
  id
  version
  subjectKind
  fromYear
  title
  publishedBy
  criteria {
    measure
    title
    weight
    target
    deduction
  }
}`) as unknown as TypedDocumentString<AppraisalSchemesQuery, AppraisalSchemesQueryVariables>;
export const AppraisalsDocument = new TypedDocumentString(`
    query Appraisals($subjectKind: AppraisalSubjectKind!, $year: Int!) {
  appraisals(subjectKind: $subjectKind, year: $year) {
    ...AppraisalFields
  }
}
    fragment AppraisalFields on Appraisal {
  subject {
    id
    name
  }
  total
  isChanged
  lines {
    criterion {
      measure
    }
    rows
    amount
    full
    points
  }
  published {
    id
    total
    publishedBy
    publishedAt
    awards {
      id
      kind
      reason
      decision
      decidedOn
      recordedBy
    }
  }
}`) as unknown as TypedDocumentString<AppraisalsQuery, AppraisalsQueryVariables>;
export const AppraisalRowsDocument = new TypedDocumentString(`
    query AppraisalRows($subjectKind: AppraisalSubjectKind!, $year: Int!, $subjectId: ID!, $measure: AppraisalMeasure!) {
  appraisalRows(
    subjectKind: $subjectKind
    year: $year
    subjectId: $subjectId
    measure: $measure
  ) {
    kind
    id
    label
    on
    amount
    full
    standing
  }
}
    `) as unknown as TypedDocumentString<AppraisalRowsQuery, AppraisalRowsQueryVariables>;
export const PublishAppraisalSchemeDocument = new TypedDocumentString(`
    mutation PublishAppraisalScheme($input: AppraisalSchemeInput!, $idempotencyKey: ID!) {
  publishAppraisalScheme(input: $input, idempotencyKey: $idempotencyKey) {
    version
  }
}
    `) as unknown as TypedDocumentString<PublishAppraisalSchemeMutation, PublishAppraisalSchemeMutationVariables>;
export const PublishAppraisalDocument = new TypedDocumentString(`
    mutation PublishAppraisal($subjectKind: AppraisalSubjectKind!, $year: Int!, $subjectId: ID!, $idempotencyKey: ID!) {
  publishAppraisal(
    subjectKind: $subjectKind
    year: $year
    subjectId: $subjectId
    idempotencyKey: $idempotencyKey
  ) {
    total
  }
}
    `) as unknown as TypedDocumentString<PublishAppraisalMutation, PublishAppraisalMutationVariables>;
export const RecordAwardDocument = new TypedDocumentString(`
    mutation RecordAward($input: AwardInput!, $idempotencyKey: ID!) {
  recordAward(input: $input, idempotencyKey: $idempotencyKey) {
    id
  }
}
    `) as unknown as TypedDocumentString<RecordAwardMutation, RecordAwardMutationVariables>;
export const BoardUnitsDocument = new TypedDocumentString(`
    query BoardUnits($directiveId: ID!, $unitId: ID, $levels: [Level!], $lights: [Light!], $first: Int, $after: String) {
  boardUnits(
    directiveId: $directiveId
    unitId: $unitId
    levels: $levels
    lights: $lights
    first: $first
    after: $after
  ) {
    items {
      unit {
        id
        name
        level
      }
      parent {
        id
        name
      }
      light
      signedOn
      signedBy
      signDue
      report
      reportDue
    }
    lights {
      light
      count
    }
    hasMore
    endCursor
  }
}
    `) as unknown as TypedDocumentString<BoardUnitsQuery, BoardUnitsQueryVariables>;
export const BoardDocument = new TypedDocumentString(`
    query Board($directiveId: ID!, $unitId: ID, $first: Int, $after: String) {
  board(directiveId: $directiveId, unitId: $unitId, first: $first, after: $after) {
    directiveId
    unit {
      id
      name
      level
    }
    asOf
    receipts {
      total
      delivered
      opened
      signed
      overdue
    }
    coverage {
      expected
      reported
      accepted
    }
    tasks {
      task {
        ...TaskFields
      }
      target
      share
      dueOn
      achieved
      achievedByDue
      expectedByNow
      gap
      forecast {
        byDue
        reachedOn
      }
      completedOn
      light
    }
    lights {
      light
      count
    }
    rows {
      unit {
        id
        name
        level
      }
      childCount
      receipts {
        total
        delivered
        opened
        signed
        overdue
      }
      signedOn
      signedBy
      report
      reportId
      reportDue
      light
      achieved
      shares
      taskStates
      redos
    }
    hasMore
    endCursor
  }
}
    fragment TaskFields on DirectiveTask {
  id
  title
  indicator
  target
  dueOn
  directiveId
  milestones {
    on
    quantity
  }
  evidence
  evidenceCount
  leadUnitId
  coUnitIds
}`) as unknown as TypedDocumentString<BoardQuery, BoardQueryVariables>;
export const FiguresChangedDocument = new TypedDocumentString(`
    subscription FiguresChanged {
  figuresChanged {
    at
  }
}
    `) as unknown as TypedDocumentString<FiguresChangedSubscription, FiguresChangedSubscriptionVariables>;
export const BulletinsDocument = new TypedDocumentString(`
    query Bulletins($directiveId: ID) {
  bulletins(directiveId: $directiveId) {
    id
    directiveId
    title
    asOf
    writtenBy
    paperId
  }
}
    `) as unknown as TypedDocumentString<BulletinsQuery, BulletinsQueryVariables>;
export const BulletinDocument = new TypedDocumentString(`
    query Bulletin($id: ID!) {
  bulletin(id: $id) {
    ...BulletinFields
  }
}
    fragment BulletinFields on Bulletin {
  id
  directiveId
  directiveTitle
  title
  asOf
  level
  measure
  namesLate
  writtenBy
  paperId
  sections {
    heading
    text
    runs {
      text
      token
    }
  }
  tokens {
    key
    label
    text
    quantity
    rows
  }
  looseNumbers
  previous {
    id
    asOf
  }
}`) as unknown as TypedDocumentString<BulletinQuery, BulletinQueryVariables>;
export const BulletinUnitsDocument = new TypedDocumentString(`
    query BulletinUnits($id: ID!, $token: String!, $first: Int, $after: String) {
  bulletinUnits(id: $id, token: $token, first: $first, after: $after) {
    items {
      unit {
        id
        name
        level
      }
      counted
      signDue
      signedOn
      signedBy
      reportDue
      reportedOn
    }
    total
    part
    endCursor
    hasMore
  }
}
    `) as unknown as TypedDocumentString<BulletinUnitsQuery, BulletinUnitsQueryVariables>;
export const BulletinFactsDocument = new TypedDocumentString(`
    query BulletinFacts($id: ID!, $token: String!, $first: Int, $after: String) {
  bulletinFacts(id: $id, token: $token, first: $first, after: $after) {
    items {
      id
      indicator
      quantity
      occurredOn
      recordedAt
      recordedBy
      unit {
        id
        name
      }
      sourceTitle
      reversesId
      reason
    }
    total
    sum
    endCursor
    hasMore
  }
}
    `) as unknown as TypedDocumentString<BulletinFactsQuery, BulletinFactsQueryVariables>;
export const BulletinRankingDocument = new TypedDocumentString(`
    query BulletinRanking($id: ID!, $first: Int, $after: String) {
  bulletinRanking(id: $id, first: $first, after: $after) {
    items {
      unit {
        id
        name
        level
      }
      rank
      previousRank
      addressed
      signed
      reportDecided
      reportedInTime
    }
    endCursor
    hasMore
  }
}
    `) as unknown as TypedDocumentString<BulletinRankingQuery, BulletinRankingQueryVariables>;
export const WriteBulletinDocument = new TypedDocumentString(`
    mutation WriteBulletin($input: BulletinInput!, $idempotencyKey: ID!) {
  writeBulletin(input: $input, idempotencyKey: $idempotencyKey) {
    id
  }
}
    `) as unknown as TypedDocumentString<WriteBulletinMutation, WriteBulletinMutationVariables>;
export const EditBulletinDocument = new TypedDocumentString(`
    mutation EditBulletin($id: ID!, $title: String!, $sections: [SectionInput!]!, $idempotencyKey: ID!) {
  editBulletin(
    id: $id
    title: $title
    sections: $sections
    idempotencyKey: $idempotencyKey
  ) {
    ...BulletinFields
  }
}
    fragment BulletinFields on Bulletin {
  id
  directiveId
  directiveTitle
  title
  asOf
  level
  measure
  namesLate
  writtenBy
  paperId
  sections {
    heading
    text
    runs {
      text
      token
    }
  }
  tokens {
    key
    label
    text
    quantity
    rows
  }
  looseNumbers
  previous {
    id
    asOf
  }
}`) as unknown as TypedDocumentString<EditBulletinMutation, EditBulletinMutationVariables>;
export const DraftBulletinPaperDocument = new TypedDocumentString(`
    mutation DraftBulletinPaper($id: ID!, $recipients: RecipientsInput!, $idempotencyKey: ID!) {
  draftBulletinPaper(
    id: $id
    recipients: $recipients
    idempotencyKey: $idempotencyKey
  ) {
    id
    paperId
  }
}
    `) as unknown as TypedDocumentString<DraftBulletinPaperMutation, DraftBulletinPaperMutationVariables>;
export const DraftBurdenDocument = new TypedDocumentString(`
    query DraftBurden($draft: BurdenDraftInput!) {
  draftBurden(draft: $draft) {
    ...BurdenFields
  }
}
    fragment DocumentYearFields on DocumentYear {
  year
  quota
  byMonth
  issued
  issuedYearBefore
  limit
}
fragment BurdenFields on Burden {
  recipientCount
  hours {
    total
    levels {
      level
      units
      minutesPerUnit
      hours
      terms {
        effort
        times
        minutes
      }
    }
  }
  figures {
    task
    title
    indicator
    held
    heldQuantity
  }
  askedAlready {
    directiveId
    title
    documentNumber
    issuer {
      id
      name
    }
    issuedOn
    indicators
    startsOn
    endsOn
    sharedUnits
  }
  length {
    characters
    limit
    setsTasks
  }
  documents {
    ...DocumentYearFields
  }
  demandsReport
  demands {
    kind
    section
    phrase
  }
}`) as unknown as TypedDocumentString<DraftBurdenQuery, DraftBurdenQueryVariables>;
export const DirectiveBurdenDocument = new TypedDocumentString(`
    query DirectiveBurden($id: ID!) {
  directiveBurden(id: $id) {
    ...BurdenFields
  }
}
    fragment DocumentYearFields on DocumentYear {
  year
  quota
  byMonth
  issued
  issuedYearBefore
  limit
}
fragment BurdenFields on Burden {
  recipientCount
  hours {
    total
    levels {
      level
      units
      minutesPerUnit
      hours
      terms {
        effort
        times
        minutes
      }
    }
  }
  figures {
    task
    title
    indicator
    held
    heldQuantity
  }
  askedAlready {
    directiveId
    title
    documentNumber
    issuer {
      id
      name
    }
    issuedOn
    indicators
    startsOn
    endsOn
    sharedUnits
  }
  length {
    characters
    limit
    setsTasks
  }
  documents {
    ...DocumentYearFields
  }
  demandsReport
  demands {
    kind
    section
    phrase
  }
}`) as unknown as TypedDocumentString<DirectiveBurdenQuery, DirectiveBurdenQueryVariables>;
export const DocumentYearDocument = new TypedDocumentString(`
    query DocumentYear($year: Int!) {
  documentYear(year: $year) {
    ...DocumentYearFields
  }
}
    fragment DocumentYearFields on DocumentYear {
  year
  quota
  byMonth
  issued
  issuedYearBefore
  limit
}`) as unknown as TypedDocumentString<DocumentYearQuery, DocumentYearQueryVariables>;
export const SetDocumentQuotaDocument = new TypedDocumentString(`
    mutation SetDocumentQuota($year: Int!, $quota: Int, $idempotencyKey: ID!) {
  setDocumentQuota(year: $year, quota: $quota, idempotencyKey: $idempotencyKey) {
    ...DocumentYearFields
  }
}
    fragment DocumentYearFields on DocumentYear {
  year
  quota
  byMonth
  issued
  issuedYearBefore
  limit
}`) as unknown as TypedDocumentString<SetDocumentQuotaMutation, SetDocumentQuotaMutationVariables>;
export const CalendarYearDocument = new TypedDocumentString(`
    query CalendarYear($year: Int!) {
  calendarYear(year: $year) {
    ...CalendarYearFields
  }
}
    fragment CalendarYearFields on CalendarYear {
  year
  state
  notice
  source
  version
  publishedAt
  mayEdit
  days {
    day
    kind
    name
  }
}`) as unknown as TypedDocumentString<CalendarYearQuery, CalendarYearQueryVariables>;
export const SaveCalendarYearDocument = new TypedDocumentString(`
    mutation SaveCalendarYear($year: Int!, $version: Int!, $notice: String!, $source: String!, $days: [CalendarDayInput!]!, $idempotencyKey: ID!) {
  saveCalendarYear(
    year: $year
    version: $version
    notice: $notice
    source: $source
    days: $days
    idempotencyKey: $idempotencyKey
  ) {
    ...CalendarYearFields
  }
}
    fragment CalendarYearFields on CalendarYear {
  year
  state
  notice
  source
  version
  publishedAt
  mayEdit
  days {
    day
    kind
    name
  }
}`) as unknown as TypedDocumentString<SaveCalendarYearMutation, SaveCalendarYearMutationVariables>;
export const PublishCalendarYearDocument = new TypedDocumentString(`
    mutation PublishCalendarYear($year: Int!, $version: Int!, $idempotencyKey: ID!) {
  publishCalendarYear(
    year: $year
    version: $version
    idempotencyKey: $idempotencyKey
  ) {
    ...CalendarYearFields
  }
}
    fragment CalendarYearFields on CalendarYear {
  year
  state
  notice
  source
  version
  publishedAt
  mayEdit
  days {
    day
    kind
    name
  }
}`) as unknown as TypedDocumentString<PublishCalendarYearMutation, PublishCalendarYearMutationVariables>;
export const CasesDocument = new TypedDocumentString(`
    query Cases($filter: CaseFilter!, $first: Int, $after: String) {
  cases(filter: $filter, first: $first, after: $after) {
    total
    endCursor
    hasMore
    counts {
      stage
      cases
    }
    items {
      ...CaseRow
    }
  }
}
    fragment CaseRow on AidCase {
  id
  stage
  version
  applicationNumber
  caseNumber
  receivedOn
  closedOn
  isSealed
  unit {
    id
    name
  }
  takenInBy {
    id
    name
  }
  matter {
    basis
    caseType
    caseForm
    groups
    hardshipProof
    matter
    causeOfAction
    procedureStage
    agency
    claims
    noMeansCondition
    meansNotVerified
    urgentGround
  }
}`) as unknown as TypedDocumentString<CasesQuery, CasesQueryVariables>;
export const CaseClocksDocument = new TypedDocumentString(`
    query CaseClocks($ids: [ID!]!) {
  caseClocks(ids: $ids) {
    ...CaseClockFields
  }
}
    fragment CaseClockFields on CaseClock {
  id
  caseId
  code
  title
  article
  startedOn
  state
  unit
  dueOn
  dueAt
  remaining
  stoppedBy
}`) as unknown as TypedDocumentString<CaseClocksQuery, CaseClocksQueryVariables>;
export const CaseDocument = new TypedDocumentString(`
    query Case($id: ID!) {
  case(id: $id) {
    ...CaseRow
  }
  caseFile(id: $id) {
    parties {
      role
      relation
      personId
      visibility
      name
      document
      phone
      address
      sex
    }
    narrative {
      facts
      opponentOrganization
      householdSize
      monthlyIncome
      ownIncome
      opponentInHousehold
    }
    filing {
      agencyPlace
      limitationOn
      forwardedBy
      askedAt
    }
    means {
      result
      income
      standard
    }
    hits
    conflicts {
      handlerName
      firm
      caseNumber
      isAssigned
    }
    competentCenter {
      id
      name
    }
    materials {
      kind
      state
    }
    supplement {
      kinds
      toldOn
      dueOn
      suppliedOn
      broughtKinds
      broughtOn
    }
    decisions {
      id
      outcome
      reasonCode
      reason
      state
      proposedByName
      decidedByName
      decidedOn
      answer
      remedy
      servedOn
    }
    objections {
      id
      against
      lodgedOn
      isLate
      grounds
      state
      words
    }
    notice {
      ground
      noticedOn
      hearingOn
      contact
      isHearingShort
    }
    clocks {
      ...CaseClockFields
    }
  }
  caseEvents(id: $id) {
    id
    kind
    occurredOn
    remark
    actorName
    recordedAt
  }
}
    fragment CaseRow on AidCase {
  id
  stage
  version
  applicationNumber
  caseNumber
  receivedOn
  closedOn
  isSealed
  unit {
    id
    name
  }
  takenInBy {
    id
    name
  }
  matter {
    basis
    caseType
    caseForm
    groups
    hardshipProof
    matter
    causeOfAction
    procedureStage
    agency
    claims
    noMeansCondition
    meansNotVerified
    urgentGround
  }
}
fragment CaseClockFields on CaseClock {
  id
  caseId
  code
  title
  article
  startedOn
  state
  unit
  dueOn
  dueAt
  remaining
  stoppedBy
}`) as unknown as TypedDocumentString<CaseQuery, CaseQueryVariables>;
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
    refusalReasons {
      code
      text
      article
    }
    materials {
      code
      text
      article
    }
    noticeGrounds {
      code
      text
      article
    }
    requestGrounds {
      code
      text
      article
    }
    treatmentGrounds {
      code
      text
      article
    }
  }
}
    `) as unknown as TypedDocumentString<ApplicationChoicesQuery, ApplicationChoicesQueryVariables>;
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
export const EarlierCasesDocument = new TypedDocumentString(`
    query EarlierCases($person: CasePersonInput!) {
  earlierCases(person: $person) {
    role
    case {
      id
      stage
      caseNumber
      applicationNumber
    }
  }
}
    `) as unknown as TypedDocumentString<EarlierCasesQuery, EarlierCasesQueryVariables>;
export const TransferCentersDocument = new TypedDocumentString(`
    query TransferCenters($text: String!) {
  transferCenters(text: $text) {
    id
    name
  }
}
    `) as unknown as TypedDocumentString<TransferCentersQuery, TransferCentersQueryVariables>;
export const HardshipStandardsDocument = new TypedDocumentString(`
    query HardshipStandards {
  hardshipStandards {
    id
    place
    validFrom
    monthlyIncome
    title
    source
    publishedByName
  }
}
    `) as unknown as TypedDocumentString<HardshipStandardsQuery, HardshipStandardsQueryVariables>;
export const CaseParcelsDocument = new TypedDocumentString(`
    query CaseParcels($state: CaseParcelState!) {
  caseParcels(state: $state) {
    id
    kind
    sender {
      id
      name
    }
    receivedOn
    sentAt
    reason
    caseType
    matter
    causeOfAction
    isSealed
    pages
  }
}
    `) as unknown as TypedDocumentString<CaseParcelsQuery, CaseParcelsQueryVariables>;
export const SubmitApplicationDocument = new TypedDocumentString(`
    mutation SubmitApplication($input: ApplicationInput!, $draftId: ID, $content: String, $idempotencyKey: ID!) {
  submitApplication(
    input: $input
    draftId: $draftId
    content: $content
    idempotencyKey: $idempotencyKey
  ) {
    caseId
    applicationNumber
    hits
    intakeId
    center {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<SubmitApplicationMutation, SubmitApplicationMutationVariables>;
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
export const AcceptCaseParcelDocument = new TypedDocumentString(`
    mutation AcceptCaseParcel($id: ID!, $idempotencyKey: ID!) {
  acceptCaseParcel(id: $id, idempotencyKey: $idempotencyKey) {
    id
  }
}
    `) as unknown as TypedDocumentString<AcceptCaseParcelMutation, AcceptCaseParcelMutationVariables>;
export const ReturnCaseParcelDocument = new TypedDocumentString(`
    mutation ReturnCaseParcel($id: ID!, $reason: String!, $idempotencyKey: ID!) {
  returnCaseParcel(id: $id, reason: $reason, idempotencyKey: $idempotencyKey)
}
    `) as unknown as TypedDocumentString<ReturnCaseParcelMutation, ReturnCaseParcelMutationVariables>;
export const TransferCaseDocument = new TypedDocumentString(`
    mutation TransferCase($id: ID!, $version: Int!, $receiverId: ID!, $reason: String!, $idempotencyKey: ID!) {
  transferCase(
    id: $id
    version: $version
    receiverId: $receiverId
    reason: $reason
    idempotencyKey: $idempotencyKey
  )
}
    `) as unknown as TypedDocumentString<TransferCaseMutation, TransferCaseMutationVariables>;
export const NoteCaseMaterialsDocument = new TypedDocumentString(`
    mutation NoteCaseMaterials($id: ID!, $version: Int!, $materials: [CaseMaterialInput!]!, $idempotencyKey: ID!) {
  noteCaseMaterials(
    id: $id
    version: $version
    materials: $materials
    idempotencyKey: $idempotencyKey
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<NoteCaseMaterialsMutation, NoteCaseMaterialsMutationVariables>;
export const AskSupplementDocument = new TypedDocumentString(`
    mutation AskSupplement($id: ID!, $version: Int!, $on: Date!, $idempotencyKey: ID!) {
  askSupplement(
    id: $id
    version: $version
    on: $on
    idempotencyKey: $idempotencyKey
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<AskSupplementMutation, AskSupplementMutationVariables>;
export const SupplyPapersDocument = new TypedDocumentString(`
    mutation SupplyPapers($id: ID!, $version: Int!, $idempotencyKey: ID!) {
  supplyPapers(id: $id, version: $version, idempotencyKey: $idempotencyKey) {
    id
  }
}
    `) as unknown as TypedDocumentString<SupplyPapersMutation, SupplyPapersMutationVariables>;
export const WithdrawApplicationDocument = new TypedDocumentString(`
    mutation WithdrawApplication($id: ID!, $version: Int!, $reason: String!, $idempotencyKey: ID!) {
  withdrawApplication(
    id: $id
    version: $version
    reason: $reason
    idempotencyKey: $idempotencyKey
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<WithdrawApplicationMutation, WithdrawApplicationMutationVariables>;
export const GiveAidFirstDocument = new TypedDocumentString(`
    mutation GiveAidFirst($id: ID!, $version: Int!, $ground: String!, $papersBy: Date!, $idempotencyKey: ID!) {
  giveAidFirst(
    id: $id
    version: $version
    ground: $ground
    papersBy: $papersBy
    idempotencyKey: $idempotencyKey
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<GiveAidFirstMutation, GiveAidFirstMutationVariables>;
export const ProposeCaseDecisionDocument = new TypedDocumentString(`
    mutation ProposeCaseDecision($id: ID!, $version: Int!, $outcome: CaseOutcome!, $reasonCode: String, $reason: String, $idempotencyKey: ID!) {
  proposeCaseDecision(
    id: $id
    version: $version
    outcome: $outcome
    reasonCode: $reasonCode
    reason: $reason
    idempotencyKey: $idempotencyKey
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<ProposeCaseDecisionMutation, ProposeCaseDecisionMutationVariables>;
export const DecideCaseDocument = new TypedDocumentString(`
    mutation DecideCase($id: ID!, $version: Int!, $approve: Boolean!, $words: String, $idempotencyKey: ID!) {
  decideCase(
    id: $id
    version: $version
    approve: $approve
    words: $words
    idempotencyKey: $idempotencyKey
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<DecideCaseMutation, DecideCaseMutationVariables>;
export const RecordDecisionServedDocument = new TypedDocumentString(`
    mutation RecordDecisionServed($id: ID!, $version: Int!, $on: Date!, $idempotencyKey: ID!) {
  recordDecisionServed(
    id: $id
    version: $version
    on: $on
    idempotencyKey: $idempotencyKey
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<RecordDecisionServedMutation, RecordDecisionServedMutationVariables>;
export const LodgeObjectionDocument = new TypedDocumentString(`
    mutation LodgeObjection($id: ID!, $version: Int!, $on: Date!, $grounds: String!, $idempotencyKey: ID!) {
  lodgeObjection(
    id: $id
    version: $version
    on: $on
    grounds: $grounds
    idempotencyKey: $idempotencyKey
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<LodgeObjectionMutation, LodgeObjectionMutationVariables>;
export const DecideObjectionDocument = new TypedDocumentString(`
    mutation DecideObjection($id: ID!, $version: Int!, $uphold: Boolean!, $words: String!, $idempotencyKey: ID!) {
  decideObjection(
    id: $id
    version: $version
    uphold: $uphold
    words: $words
    idempotencyKey: $idempotencyKey
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<DecideObjectionMutation, DecideObjectionMutationVariables>;
export const RegisterNoticeDocument = new TypedDocumentString(`
    mutation RegisterNotice($input: NoticeInput!, $idempotencyKey: ID!) {
  registerNotice(input: $input, idempotencyKey: $idempotencyKey)
}
    `) as unknown as TypedDocumentString<RegisterNoticeMutation, RegisterNoticeMutationVariables>;
export const RecordDutyLawyerHelpDocument = new TypedDocumentString(`
    mutation RecordDutyLawyerHelp($input: DutyLawyerHelpInput!, $idempotencyKey: ID!) {
  recordDutyLawyerHelp(input: $input, idempotencyKey: $idempotencyKey) {
    id
  }
}
    `) as unknown as TypedDocumentString<RecordDutyLawyerHelpMutation, RecordDutyLawyerHelpMutationVariables>;
export const AmendApplicationDocument = new TypedDocumentString(`
    mutation AmendApplication($id: ID!, $version: Int!, $input: ApplicationAmendmentInput!, $reason: String!, $idempotencyKey: ID!) {
  amendApplication(
    id: $id
    version: $version
    input: $input
    reason: $reason
    idempotencyKey: $idempotencyKey
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<AmendApplicationMutation, AmendApplicationMutationVariables>;
export const AskVerificationDocument = new TypedDocumentString(`
    mutation AskVerification($id: ID!, $version: Int!, $what: VerifiedAspect!, $body: String!, $dueOn: Date, $idempotencyKey: ID!) {
  askVerification(
    id: $id
    version: $version
    what: $what
    body: $body
    dueOn: $dueOn
    idempotencyKey: $idempotencyKey
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<AskVerificationMutation, AskVerificationMutationVariables>;
export const RecordVerificationDocument = new TypedDocumentString(`
    mutation RecordVerification($id: ID!, $version: Int!, $words: String!, $idempotencyKey: ID!) {
  recordVerification(
    id: $id
    version: $version
    words: $words
    idempotencyKey: $idempotencyKey
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<RecordVerificationMutation, RecordVerificationMutationVariables>;
export const PublishHardshipStandardDocument = new TypedDocumentString(`
    mutation PublishHardshipStandard($input: HardshipStandardInput!, $idempotencyKey: ID!) {
  publishHardshipStandard(input: $input, idempotencyKey: $idempotencyKey) {
    id
  }
}
    `) as unknown as TypedDocumentString<PublishHardshipStandardMutation, PublishHardshipStandardMutationVariables>;
export const DutyLawyerHelpsDocument = new TypedDocumentString(`
    query DutyLawyerHelps($unitId: ID, $first: Int, $after: String) {
  dutyLawyerHelps(unitId: $unitId, first: $first, after: $after) {
    endCursor
    hasMore
    items {
      id
      unit {
        id
        name
      }
      kind
      placeKind
      place
      lawyer
      helpedOn
      helps
      recordedByName
    }
  }
}
    `) as unknown as TypedDocumentString<DutyLawyerHelpsQuery, DutyLawyerHelpsQueryVariables>;
export const DeleteDutyLawyerHelpDocument = new TypedDocumentString(`
    mutation DeleteDutyLawyerHelp($id: ID!, $reason: String!, $idempotencyKey: ID!) {
  deleteDutyLawyerHelp(id: $id, reason: $reason, idempotencyKey: $idempotencyKey) {
    id
  }
}
    `) as unknown as TypedDocumentString<DeleteDutyLawyerHelpMutation, DeleteDutyLawyerHelpMutationVariables>;
export const ConsultationForApplicationDocument = new TypedDocumentString(`
    query ConsultationForApplication($id: ID!) {
  consultation(id: $id) {
    id
    channel
    matters
    groups
    asker {
      id
      name
    }
  }
  consultationNote(id: $id)
}
    `) as unknown as TypedDocumentString<ConsultationForApplicationQuery, ConsultationForApplicationQueryVariables>;
export const CaseLettersDocument = new TypedDocumentString(`
    query CaseLetters($caseId: ID!) {
  caseLetters(caseId: $caseId) {
    possible {
      kind
      title
      article
      why
      gaps {
        field
        name
      }
      issued {
        id
        number
      }
    }
    issued {
      ...LetterFields
    }
  }
}
    fragment LetterFields on CaseLetter {
  id
  kind
  title
  number
  datedOn
  aboutId
  againReason
  replacedOn
  isWhole
  issuedByName
  url
}`) as unknown as TypedDocumentString<CaseLettersQuery, CaseLettersQueryVariables>;
export const IssueCaseLetterDocument = new TypedDocumentString(`
    mutation IssueCaseLetter($id: ID!, $version: Int!, $kind: CaseLetterKind!, $input: CaseLetterInput, $againReason: String, $idempotencyKey: ID!) {
  issueCaseLetter(
    id: $id
    version: $version
    kind: $kind
    input: $input
    againReason: $againReason
    idempotencyKey: $idempotencyKey
  ) {
    ...LetterFields
  }
}
    fragment LetterFields on CaseLetter {
  id
  kind
  title
  number
  datedOn
  aboutId
  againReason
  replacedOn
  isWhole
  issuedByName
  url
}`) as unknown as TypedDocumentString<IssueCaseLetterMutation, IssueCaseLetterMutationVariables>;
export const CaseTeamDocument = new TypedDocumentString(`
    query CaseTeam($caseId: ID!) {
  caseTeam(caseId: $caseId) {
    ...TeamFields
  }
}
    fragment TeamFields on CaseTeam {
  isMember
  mayChange
  members {
    id
    name
    post
    addedAt
    addedByName
    isActive
  }
  askable {
    id
    name
    post
  }
}`) as unknown as TypedDocumentString<CaseTeamQuery, CaseTeamQueryVariables>;
export const AddToCaseTeamDocument = new TypedDocumentString(`
    mutation AddToCaseTeam($caseId: ID!, $accountId: ID!, $reason: String!, $idempotencyKey: ID!) {
  addToCaseTeam(
    caseId: $caseId
    accountId: $accountId
    reason: $reason
    idempotencyKey: $idempotencyKey
  ) {
    ...TeamFields
  }
}
    fragment TeamFields on CaseTeam {
  isMember
  mayChange
  members {
    id
    name
    post
    addedAt
    addedByName
    isActive
  }
  askable {
    id
    name
    post
  }
}`) as unknown as TypedDocumentString<AddToCaseTeamMutation, AddToCaseTeamMutationVariables>;
export const RemoveFromCaseTeamDocument = new TypedDocumentString(`
    mutation RemoveFromCaseTeam($caseId: ID!, $accountId: ID!, $reason: String!, $idempotencyKey: ID!) {
  removeFromCaseTeam(
    caseId: $caseId
    accountId: $accountId
    reason: $reason
    idempotencyKey: $idempotencyKey
  ) {
    ...TeamFields
  }
}
    fragment TeamFields on CaseTeam {
  isMember
  mayChange
  members {
    id
    name
    post
    addedAt
    addedByName
    isActive
  }
  askable {
    id
    name
    post
  }
}`) as unknown as TypedDocumentString<RemoveFromCaseTeamMutation, RemoveFromCaseTeamMutationVariables>;
export const IndicatorRulesDocument = new TypedDocumentString(`
    query IndicatorRules($indicator: String!) {
  indicatorRules(indicator: $indicator) {
    version
    rule
    source
    validFrom
    validTo
  }
}
    `) as unknown as TypedDocumentString<IndicatorRulesQuery, IndicatorRulesQueryVariables>;
export const StatisticalFormsDocument = new TypedDocumentString(`
    query StatisticalForms {
  statisticalForms {
    code
    version
    name
    nameEn
    periodKind
    source
    validFrom
    validTo
  }
}
    `) as unknown as TypedDocumentString<StatisticalFormsQuery, StatisticalFormsQueryVariables>;
export const FilledFormDocument = new TypedDocumentString(`
    query FilledForm($form: String!, $unitId: ID!, $from: Date!, $to: Date!) {
  filledForm(form: $form, unitId: $unitId, from: $from, to: $to) {
    form {
      code
      version
    }
    cells {
      number
      indicator
      quantity
      state
    }
    checks {
      number
      formula
      left
      right
      outcome
    }
  }
}
    `) as unknown as TypedDocumentString<FilledFormQuery, FilledFormQueryVariables>;
export const ChaseCandidatesDocument = new TypedDocumentString(`
    query ChaseCandidates($directiveId: ID!, $unitId: ID, $overdueOnly: Boolean!) {
  chaseCandidates(
    directiveId: $directiveId
    unitId: $unitId
    overdueOnly: $overdueOnly
  ) {
    total
    items {
      unit {
        id
        name
      }
      superior {
        id
        name
      }
      toldToday
      matters {
        kind
        dueOn
        workingDays
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ChaseCandidatesQuery, ChaseCandidatesQueryVariables>;
export const ChaseUnitsDocument = new TypedDocumentString(`
    mutation ChaseUnits($directiveId: ID!, $unitIds: [ID!]!, $overdueBelow: ID, $note: String, $idempotencyKey: ID!) {
  chaseUnits(
    directiveId: $directiveId
    unitIds: $unitIds
    overdueBelow: $overdueBelow
    note: $note
    idempotencyKey: $idempotencyKey
  ) {
    told
    copied
    skippedCount
    skipped {
      reason
      unit {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ChaseUnitsMutation, ChaseUnitsMutationVariables>;
export const ChasePlanDocument = new TypedDocumentString(`
    query ChasePlan($directiveId: ID!) {
  chasePlan(directiveId: $directiveId) {
    warnings
    steps {
      day
      workingDays
      toward
    }
  }
}
    `) as unknown as TypedDocumentString<ChasePlanQuery, ChasePlanQueryVariables>;
export const ChasesDocument = new TypedDocumentString(`
    query Chases($directiveId: ID!, $first: Int, $after: String) {
  chases(directiveId: $directiveId, first: $first, after: $after) {
    hasMore
    endCursor
    items {
      ...ChaseFields
    }
  }
}
    fragment ChaseFields on Chase {
  id
  directiveId
  text
  role
  step
  byName
  open
  createdAt
  unit {
    id
    name
  }
  from {
    id
    name
  }
}`) as unknown as TypedDocumentString<ChasesQuery, ChasesQueryVariables>;
export const NudgesDocument = new TypedDocumentString(`
    query Nudges {
  nudges {
    ...ChaseFields
  }
}
    fragment ChaseFields on Chase {
  id
  directiveId
  text
  role
  step
  byName
  open
  createdAt
  unit {
    id
    name
  }
  from {
    id
    name
  }
}`) as unknown as TypedDocumentString<NudgesQuery, NudgesQueryVariables>;
export const DeliveriesDocument = new TypedDocumentString(`
    query Deliveries($state: DeliveryState, $first: Int, $after: String) {
  deliveries(state: $state, first: $first, after: $after) {
    hasMore
    endCursor
    items {
      id
      day
      channel
      state
      attempts
      failure
      matterCount
      createdAt
      settledAt
      unit {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DeliveriesQuery, DeliveriesQueryVariables>;
export const RetryDeliveryDocument = new TypedDocumentString(`
    mutation RetryDelivery($id: ID!, $idempotencyKey: ID!) {
  retryDelivery(id: $id, idempotencyKey: $idempotencyKey)
}
    `) as unknown as TypedDocumentString<RetryDeliveryMutation, RetryDeliveryMutationVariables>;
export const ChannelsDocument = new TypedDocumentString(`
    query Channels {
  channels {
    ...ChannelFields
  }
}
    fragment ChannelFields on ChannelSetting {
  kind
  active
  address
  hasSecret
  available
  changedAt
}`) as unknown as TypedDocumentString<ChannelsQuery, ChannelsQueryVariables>;
export const SetChannelDocument = new TypedDocumentString(`
    mutation SetChannel($input: ChannelInput!, $idempotencyKey: ID!) {
  setChannel(input: $input, idempotencyKey: $idempotencyKey) {
    ...ChannelFields
  }
}
    fragment ChannelFields on ChannelSetting {
  kind
  active
  address
  hasSecret
  available
  changedAt
}`) as unknown as TypedDocumentString<SetChannelMutation, SetChannelMutationVariables>;
export const DueClocksDocument = new TypedDocumentString(`
    query DueClocks($state: DueState!, $rule: String, $first: Int, $after: String) {
  dueClocks(state: $state, rule: $rule, first: $first, after: $after) {
    until
    endCursor
    hasMore
    warnings
    counts {
      code
      title
      article
      due
      overdue
      stopped
    }
    items {
      id
      subjectKind
      subjectId
      label
      code
      title
      article
      unit
      value
      direction
      startedOn
      dueOn
      dueAt
      state
      remaining
      floor {
        unit
        value
        article
      }
      stops {
        reason
        from
        to
      }
      unitName {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DueClocksQuery, DueClocksQueryVariables>;
export const ClockRulesDocument = new TypedDocumentString(`
    query ClockRules($on: Date) {
  clockRules(on: $on) {
    place
    placeName
    mayPublish
    rules {
      ...ClockRuleFields
    }
  }
}
    fragment ClockRuleFields on ClockRule {
  id
  code
  place
  placeName
  validFrom
  validTo
  article
  title
  startsWith
  endsWith
  unit
  value
  direction
  stopReasons
  source
}`) as unknown as TypedDocumentString<ClockRulesQuery, ClockRulesQueryVariables>;
export const PublishClockRuleDocument = new TypedDocumentString(`
    mutation PublishClockRule($input: ClockRuleInput!, $idempotencyKey: ID!) {
  publishClockRule(input: $input, idempotencyKey: $idempotencyKey)
}
    `) as unknown as TypedDocumentString<PublishClockRuleMutation, PublishClockRuleMutationVariables>;
export const EndClockRuleDocument = new TypedDocumentString(`
    mutation EndClockRule($id: ID!, $lastDay: Date!, $idempotencyKey: ID!) {
  endClockRule(id: $id, lastDay: $lastDay, idempotencyKey: $idempotencyKey)
}
    `) as unknown as TypedDocumentString<EndClockRuleMutation, EndClockRuleMutationVariables>;
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
export const ConsultationNoteDocument = new TypedDocumentString(`
    query ConsultationNote($id: ID!) {
  consultationNote(id: $id)
}
    `) as unknown as TypedDocumentString<ConsultationNoteQuery, ConsultationNoteQueryVariables>;
export const ConsultationsDocument = new TypedDocumentString(`
    query Consultations($filter: ConsultationFilter!, $first: Int, $after: String) {
  consultations(filter: $filter, first: $first, after: $after) {
    total
    questions
    endCursor
    hasMore
    items {
      ...ConsultationFields
    }
  }
}
    fragment ConsultationFields on Consultation {
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
  unit {
    id
    name
  }
  asker {
    id
    name
    phone
  }
}`) as unknown as TypedDocumentString<ConsultationsQuery, ConsultationsQueryVariables>;
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
export const OwnEventsDocument = new TypedDocumentString(`
    query OwnEvents($filter: ActivityFilter!) {
  activities(filter: $filter, first: 20) {
    items {
      id
      title
      heldOn
    }
  }
}
    `) as unknown as TypedDocumentString<OwnEventsQuery, OwnEventsQueryVariables>;
export const CorrespondencesDocument = new TypedDocumentString(`
    query Correspondences($box: CorrespondenceBox!, $first: Int, $after: String) {
  correspondences(box: $box, first: $first, after: $after) {
    items {
      id
      kind
      status
      title
      documentNumber
      from {
        id
        name
      }
      sentOn
      receivedOn
      answerDue
      answeredOn
      light
    }
    endCursor
    hasMore
  }
}
    `) as unknown as TypedDocumentString<CorrespondencesQuery, CorrespondencesQueryVariables>;
export const CorrespondenceDocument = new TypedDocumentString(`
    query Correspondence($id: ID!) {
  correspondence(id: $id) {
    ...CorrespondenceFields
  }
}
    fragment CorrespondenceFields on Correspondence {
  id
  kind
  status
  title
  documentNumber
  from {
    id
    name
  }
  addressee {
    id
    name
  }
  sections {
    heading
    text
  }
  bodies {
    id
    name
  }
  directive {
    id
    title
  }
  contactName
  contactPhone
  draftedBy
  signedOffBy
  returnReason
  sentOn
  receivedOn
  receivedBy
  answerDue
  answeredOn
  light
  replyId
  replyNumber
  deliveries {
    bodyId
    bodyName
    deliveredOn
    way
    deliveredBy
    receiptFileIds
    repliedOn
    replyNumber
    replyNote
  }
  history {
    kind
    occurredOn
    recordedAt
    actor
    unit {
      id
      name
    }
    reason
  }
}`) as unknown as TypedDocumentString<CorrespondenceQuery, CorrespondenceQueryVariables>;
export const OutsideBodiesDocument = new TypedDocumentString(`
    query OutsideBodies {
  outsideBodies {
    id
    name
    kind
    contact
    closed
  }
}
    `) as unknown as TypedDocumentString<OutsideBodiesQuery, OutsideBodiesQueryVariables>;
export const DraftCorrespondenceDocument = new TypedDocumentString(`
    mutation DraftCorrespondence($input: CorrespondenceInput!, $idempotencyKey: ID!) {
  draftCorrespondence(input: $input, idempotencyKey: $idempotencyKey) {
    id
  }
}
    `) as unknown as TypedDocumentString<DraftCorrespondenceMutation, DraftCorrespondenceMutationVariables>;
export const EditCorrespondenceDocument = new TypedDocumentString(`
    mutation EditCorrespondence($id: ID!, $input: CorrespondenceInput!, $idempotencyKey: ID!) {
  editCorrespondence(id: $id, input: $input, idempotencyKey: $idempotencyKey) {
    id
  }
}
    `) as unknown as TypedDocumentString<EditCorrespondenceMutation, EditCorrespondenceMutationVariables>;
export const SubmitCorrespondenceDocument = new TypedDocumentString(`
    mutation SubmitCorrespondence($id: ID!, $idempotencyKey: ID!) {
  submitCorrespondence(id: $id, idempotencyKey: $idempotencyKey) {
    id
  }
}
    `) as unknown as TypedDocumentString<SubmitCorrespondenceMutation, SubmitCorrespondenceMutationVariables>;
export const SignOffCorrespondenceDocument = new TypedDocumentString(`
    mutation SignOffCorrespondence($id: ID!, $idempotencyKey: ID!) {
  signOffCorrespondence(id: $id, idempotencyKey: $idempotencyKey) {
    id
  }
}
    `) as unknown as TypedDocumentString<SignOffCorrespondenceMutation, SignOffCorrespondenceMutationVariables>;
export const ReturnCorrespondenceDocument = new TypedDocumentString(`
    mutation ReturnCorrespondence($id: ID!, $reason: String!, $idempotencyKey: ID!) {
  returnCorrespondence(id: $id, reason: $reason, idempotencyKey: $idempotencyKey) {
    id
  }
}
    `) as unknown as TypedDocumentString<ReturnCorrespondenceMutation, ReturnCorrespondenceMutationVariables>;
export const SendCorrespondenceDocument = new TypedDocumentString(`
    mutation SendCorrespondence($id: ID!, $idempotencyKey: ID!) {
  sendCorrespondence(id: $id, idempotencyKey: $idempotencyKey) {
    id
  }
}
    `) as unknown as TypedDocumentString<SendCorrespondenceMutation, SendCorrespondenceMutationVariables>;
export const SignForCorrespondenceDocument = new TypedDocumentString(`
    mutation SignForCorrespondence($id: ID!, $idempotencyKey: ID!) {
  signForCorrespondence(id: $id, idempotencyKey: $idempotencyKey) {
    id
  }
}
    `) as unknown as TypedDocumentString<SignForCorrespondenceMutation, SignForCorrespondenceMutationVariables>;
export const DraftReplyDocument = new TypedDocumentString(`
    mutation DraftReply($id: ID!, $idempotencyKey: ID!) {
  draftReply(id: $id, idempotencyKey: $idempotencyKey) {
    id
    replyId
  }
}
    `) as unknown as TypedDocumentString<DraftReplyMutation, DraftReplyMutationVariables>;
export const SaveOutsideBodyDocument = new TypedDocumentString(`
    mutation SaveOutsideBody($input: OutsideBodyInput!, $idempotencyKey: ID!) {
  saveOutsideBody(input: $input, idempotencyKey: $idempotencyKey) {
    id
  }
}
    `) as unknown as TypedDocumentString<SaveOutsideBodyMutation, SaveOutsideBodyMutationVariables>;
export const RecordLetterDeliveryDocument = new TypedDocumentString(`
    mutation RecordLetterDelivery($id: ID!, $bodyId: ID!, $deliveredOn: Date!, $way: DeliveryWay!, $deliveredBy: String!, $receiptFileIds: [ID!], $idempotencyKey: ID!) {
  recordLetterDelivery(
    id: $id
    bodyId: $bodyId
    deliveredOn: $deliveredOn
    way: $way
    deliveredBy: $deliveredBy
    receiptFileIds: $receiptFileIds
    idempotencyKey: $idempotencyKey
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<RecordLetterDeliveryMutation, RecordLetterDeliveryMutationVariables>;
export const RecordLetterReplyDocument = new TypedDocumentString(`
    mutation RecordLetterReply($id: ID!, $bodyId: ID!, $repliedOn: Date!, $replyNumber: String, $replyNote: String, $idempotencyKey: ID!) {
  recordLetterReply(
    id: $id
    bodyId: $bodyId
    repliedOn: $repliedOn
    replyNumber: $replyNumber
    replyNote: $replyNote
    idempotencyKey: $idempotencyKey
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<RecordLetterReplyMutation, RecordLetterReplyMutationVariables>;
export const DirectivesDocument = new TypedDocumentString(`
    query Directives($box: DirectiveBox!, $statuses: [DirectiveStatus!], $documentKind: DocumentKind, $inForce: Boolean, $first: Int, $after: String) {
  directives(
    box: $box
    statuses: $statuses
    documentKind: $documentKind
    inForce: $inForce
    first: $first
    after: $after
  ) {
    endCursor
    hasMore
    items {
      id
      title
      documentNumber
      documentKind
      urgency
      inForce
      status
      issuer {
        id
        name
      }
      startsOn
      endsOn
      reportDue
      issuedOn
      receiptsTotal
      receiptsSigned
      signedOn
      light
      role
    }
  }
}
    `) as unknown as TypedDocumentString<DirectivesQuery, DirectivesQueryVariables>;
export const DirectiveDocument = new TypedDocumentString(`
    query Directive($id: ID!) {
  directive(id: $id) {
    ...DirectiveFields
  }
}
    fragment TaskFields on DirectiveTask {
  id
  title
  indicator
  target
  dueOn
  directiveId
  milestones {
    on
    quantity
  }
  evidence
  evidenceCount
  leadUnitId
  coUnitIds
}
fragment ReceiptFields on Receipt {
  id
  version
  signedVersion
  amendmentSignDue
  directiveId
  role
  deliveredAt
  openedAt
  signedOn
  signedRecordedAt
  signedBy
}
fragment ChangeFields on DirectiveChange {
  id
  kind
  version
  reason
  effectiveOn
  asksSignature
  madeBy
  madeAt
  differences {
    field
    subject
    before
    after
  }
}
fragment DirectiveState on Directive {
  id
  status
  inForce
  documentNumber
  issuedOn
  delivered
  signedOffBy
  recipients {
    ...RecipientsFields
  }
  addressee
  copiedTo
}
fragment DirectiveFields on Directive {
  ...DirectiveState
  kind
  documentKind
  urgency
  version
  title
  theme
  objective
  sections {
    heading
    text
  }
  startsOn
  endsOn
  reportDue
  issuer {
    id
    name
    level
  }
  tasks {
    ...TaskFields
  }
  upper {
    id
    status
    title
    documentNumber
    issuer {
      id
      name
    }
    theme
    objective
    sections {
      heading
      text
    }
    reportDue
    tasks {
      ...TaskFields
    }
  }
  campaign {
    id
    title
    startsOn
    endsOn
  }
  mergedCampaign {
    id
    title
  }
  retrospective
  recordedAt
  draftedBy
  receipt {
    ...ReceiptFields
  }
  reissueId
  draftVersion
  supersedesId
  supersededById
  closedOn
  archivedOn
  endedOn
  endedReason
  changes {
    ...ChangeFields
  }
}
fragment SelectionFields on UnitSelection {
  levels
  kinds
  hosts
  underIds
  codePrefixes
  unitIds
  listIds
  exceptUnitIds
  exceptUnderIds
}
fragment RecipientsFields on Recipients {
  levels
  kinds
  hosts
  underIds
  codePrefixes
  unitIds
  listIds
  exceptUnitIds
  exceptUnderIds
  copy {
    ...SelectionFields
  }
  count
  copyCount
}`) as unknown as TypedDocumentString<DirectiveQuery, DirectiveQueryVariables>;
export const DirectiveDeliveryDocument = new TypedDocumentString(`
    query DirectiveDelivery($id: ID!) {
  directive(id: $id) {
    ...DirectiveState
  }
}
    fragment DirectiveState on Directive {
  id
  status
  inForce
  documentNumber
  issuedOn
  delivered
  signedOffBy
  recipients {
    ...RecipientsFields
  }
  addressee
  copiedTo
}
fragment SelectionFields on UnitSelection {
  levels
  kinds
  hosts
  underIds
  codePrefixes
  unitIds
  listIds
  exceptUnitIds
  exceptUnderIds
}
fragment RecipientsFields on Recipients {
  levels
  kinds
  hosts
  underIds
  codePrefixes
  unitIds
  listIds
  exceptUnitIds
  exceptUnderIds
  copy {
    ...SelectionFields
  }
  count
  copyCount
}`) as unknown as TypedDocumentString<DirectiveDeliveryQuery, DirectiveDeliveryQueryVariables>;
export const CampaignsDocument = new TypedDocumentString(`
    query Campaigns {
  campaigns {
    id
    title
    startsOn
    endsOn
  }
}
    `) as unknown as TypedDocumentString<CampaignsQuery, CampaignsQueryVariables>;
export const MergeableCampaignsDocument = new TypedDocumentString(`
    query MergeableCampaigns($reissuesId: ID) {
  mergeableCampaigns(reissuesId: $reissuesId) {
    id
    title
    startsOn
    endsOn
    issuer {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<MergeableCampaignsQuery, MergeableCampaignsQueryVariables>;
export const CreateCampaignDocument = new TypedDocumentString(`
    mutation CreateCampaign($input: CampaignInput!, $idempotencyKey: ID!) {
  createCampaign(input: $input, idempotencyKey: $idempotencyKey) {
    id
    title
    startsOn
    endsOn
  }
}
    `) as unknown as TypedDocumentString<CreateCampaignMutation, CreateCampaignMutationVariables>;
export const DraftDirectiveDocument = new TypedDocumentString(`
    mutation DraftDirective($input: DirectiveInput!, $idempotencyKey: ID!) {
  draftDirective(input: $input, idempotencyKey: $idempotencyKey) {
    ...DirectiveFields
  }
}
    fragment TaskFields on DirectiveTask {
  id
  title
  indicator
  target
  dueOn
  directiveId
  milestones {
    on
    quantity
  }
  evidence
  evidenceCount
  leadUnitId
  coUnitIds
}
fragment ReceiptFields on Receipt {
  id
  version
  signedVersion
  amendmentSignDue
  directiveId
  role
  deliveredAt
  openedAt
  signedOn
  signedRecordedAt
  signedBy
}
fragment ChangeFields on DirectiveChange {
  id
  kind
  version
  reason
  effectiveOn
  asksSignature
  madeBy
  madeAt
  differences {
    field
    subject
    before
    after
  }
}
fragment DirectiveState on Directive {
  id
  status
  inForce
  documentNumber
  issuedOn
  delivered
  signedOffBy
  recipients {
    ...RecipientsFields
  }
  addressee
  copiedTo
}
fragment DirectiveFields on Directive {
  ...DirectiveState
  kind
  documentKind
  urgency
  version
  title
  theme
  objective
  sections {
    heading
    text
  }
  startsOn
  endsOn
  reportDue
  issuer {
    id
    name
    level
  }
  tasks {
    ...TaskFields
  }
  upper {
    id
    status
    title
    documentNumber
    issuer {
      id
      name
    }
    theme
    objective
    sections {
      heading
      text
    }
    reportDue
    tasks {
      ...TaskFields
    }
  }
  campaign {
    id
    title
    startsOn
    endsOn
  }
  mergedCampaign {
    id
    title
  }
  retrospective
  recordedAt
  draftedBy
  receipt {
    ...ReceiptFields
  }
  reissueId
  draftVersion
  supersedesId
  supersededById
  closedOn
  archivedOn
  endedOn
  endedReason
  changes {
    ...ChangeFields
  }
}
fragment SelectionFields on UnitSelection {
  levels
  kinds
  hosts
  underIds
  codePrefixes
  unitIds
  listIds
  exceptUnitIds
  exceptUnderIds
}
fragment RecipientsFields on Recipients {
  levels
  kinds
  hosts
  underIds
  codePrefixes
  unitIds
  listIds
  exceptUnitIds
  exceptUnderIds
  copy {
    ...SelectionFields
  }
  count
  copyCount
}`) as unknown as TypedDocumentString<DraftDirectiveMutation, DraftDirectiveMutationVariables>;
export const EditDirectiveDocument = new TypedDocumentString(`
    mutation EditDirective($id: ID!, $input: DirectiveInput!, $basedOn: Int, $idempotencyKey: ID!) {
  editDirective(
    id: $id
    input: $input
    basedOn: $basedOn
    idempotencyKey: $idempotencyKey
  ) {
    ...DirectiveFields
  }
}
    fragment TaskFields on DirectiveTask {
  id
  title
  indicator
  target
  dueOn
  directiveId
  milestones {
    on
    quantity
  }
  evidence
  evidenceCount
  leadUnitId
  coUnitIds
}
fragment ReceiptFields on Receipt {
  id
  version
  signedVersion
  amendmentSignDue
  directiveId
  role
  deliveredAt
  openedAt
  signedOn
  signedRecordedAt
  signedBy
}
fragment ChangeFields on DirectiveChange {
  id
  kind
  version
  reason
  effectiveOn
  asksSignature
  madeBy
  madeAt
  differences {
    field
    subject
    before
    after
  }
}
fragment DirectiveState on Directive {
  id
  status
  inForce
  documentNumber
  issuedOn
  delivered
  signedOffBy
  recipients {
    ...RecipientsFields
  }
  addressee
  copiedTo
}
fragment DirectiveFields on Directive {
  ...DirectiveState
  kind
  documentKind
  urgency
  version
  title
  theme
  objective
  sections {
    heading
    text
  }
  startsOn
  endsOn
  reportDue
  issuer {
    id
    name
    level
  }
  tasks {
    ...TaskFields
  }
  upper {
    id
    status
    title
    documentNumber
    issuer {
      id
      name
    }
    theme
    objective
    sections {
      heading
      text
    }
    reportDue
    tasks {
      ...TaskFields
    }
  }
  campaign {
    id
    title
    startsOn
    endsOn
  }
  mergedCampaign {
    id
    title
  }
  retrospective
  recordedAt
  draftedBy
  receipt {
    ...ReceiptFields
  }
  reissueId
  draftVersion
  supersedesId
  supersededById
  closedOn
  archivedOn
  endedOn
  endedReason
  changes {
    ...ChangeFields
  }
}
fragment SelectionFields on UnitSelection {
  levels
  kinds
  hosts
  underIds
  codePrefixes
  unitIds
  listIds
  exceptUnitIds
  exceptUnderIds
}
fragment RecipientsFields on Recipients {
  levels
  kinds
  hosts
  underIds
  codePrefixes
  unitIds
  listIds
  exceptUnitIds
  exceptUnderIds
  copy {
    ...SelectionFields
  }
  count
  copyCount
}`) as unknown as TypedDocumentString<EditDirectiveMutation, EditDirectiveMutationVariables>;
export const SubmitDirectiveDocument = new TypedDocumentString(`
    mutation SubmitDirective($id: ID!, $idempotencyKey: ID!) {
  submitDirective(id: $id, idempotencyKey: $idempotencyKey) {
    ...DirectiveState
  }
}
    fragment DirectiveState on Directive {
  id
  status
  inForce
  documentNumber
  issuedOn
  delivered
  signedOffBy
  recipients {
    ...RecipientsFields
  }
  addressee
  copiedTo
}
fragment SelectionFields on UnitSelection {
  levels
  kinds
  hosts
  underIds
  codePrefixes
  unitIds
  listIds
  exceptUnitIds
  exceptUnderIds
}
fragment RecipientsFields on Recipients {
  levels
  kinds
  hosts
  underIds
  codePrefixes
  unitIds
  listIds
  exceptUnitIds
  exceptUnderIds
  copy {
    ...SelectionFields
  }
  count
  copyCount
}`) as unknown as TypedDocumentString<SubmitDirectiveMutation, SubmitDirectiveMutationVariables>;
export const SignOffDirectiveDocument = new TypedDocumentString(`
    mutation SignOffDirective($id: ID!, $idempotencyKey: ID!) {
  signOffDirective(id: $id, idempotencyKey: $idempotencyKey) {
    ...DirectiveState
  }
}
    fragment DirectiveState on Directive {
  id
  status
  inForce
  documentNumber
  issuedOn
  delivered
  signedOffBy
  recipients {
    ...RecipientsFields
  }
  addressee
  copiedTo
}
fragment SelectionFields on UnitSelection {
  levels
  kinds
  hosts
  underIds
  codePrefixes
  unitIds
  listIds
  exceptUnitIds
  exceptUnderIds
}
fragment RecipientsFields on Recipients {
  levels
  kinds
  hosts
  underIds
  codePrefixes
  unitIds
  listIds
  exceptUnitIds
  exceptUnderIds
  copy {
    ...SelectionFields
  }
  count
  copyCount
}`) as unknown as TypedDocumentString<SignOffDirectiveMutation, SignOffDirectiveMutationVariables>;
export const ReturnDirectiveDraftDocument = new TypedDocumentString(`
    mutation ReturnDirectiveDraft($id: ID!, $reason: String!, $idempotencyKey: ID!) {
  returnDirectiveDraft(id: $id, reason: $reason, idempotencyKey: $idempotencyKey) {
    ...DirectiveState
  }
}
    fragment DirectiveState on Directive {
  id
  status
  inForce
  documentNumber
  issuedOn
  delivered
  signedOffBy
  recipients {
    ...RecipientsFields
  }
  addressee
  copiedTo
}
fragment SelectionFields on UnitSelection {
  levels
  kinds
  hosts
  underIds
  codePrefixes
  unitIds
  listIds
  exceptUnitIds
  exceptUnderIds
}
fragment RecipientsFields on Recipients {
  levels
  kinds
  hosts
  underIds
  codePrefixes
  unitIds
  listIds
  exceptUnitIds
  exceptUnderIds
  copy {
    ...SelectionFields
  }
  count
  copyCount
}`) as unknown as TypedDocumentString<ReturnDirectiveDraftMutation, ReturnDirectiveDraftMutationVariables>;
export const IssueDirectiveDocument = new TypedDocumentString(`
    mutation IssueDirective($id: ID!, $issuedOn: Date, $idempotencyKey: ID!) {
  issueDirective(id: $id, issuedOn: $issuedOn, idempotencyKey: $idempotencyKey) {
    ...DirectiveState
  }
}
    fragment DirectiveState on Directive {
  id
  status
  inForce
  documentNumber
  issuedOn
  delivered
  signedOffBy
  recipients {
    ...RecipientsFields
  }
  addressee
  copiedTo
}
fragment SelectionFields on UnitSelection {
  levels
  kinds
  hosts
  underIds
  codePrefixes
  unitIds
  listIds
  exceptUnitIds
  exceptUnderIds
}
fragment RecipientsFields on Recipients {
  levels
  kinds
  hosts
  underIds
  codePrefixes
  unitIds
  listIds
  exceptUnitIds
  exceptUnderIds
  copy {
    ...SelectionFields
  }
  count
  copyCount
}`) as unknown as TypedDocumentString<IssueDirectiveMutation, IssueDirectiveMutationVariables>;
export const OpenReceiptDocument = new TypedDocumentString(`
    mutation OpenReceipt($directiveId: ID!, $idempotencyKey: ID!) {
  openReceipt(directiveId: $directiveId, idempotencyKey: $idempotencyKey) {
    ...ReceiptFields
  }
}
    fragment ReceiptFields on Receipt {
  id
  version
  signedVersion
  amendmentSignDue
  directiveId
  role
  deliveredAt
  openedAt
  signedOn
  signedRecordedAt
  signedBy
}`) as unknown as TypedDocumentString<OpenReceiptMutation, OpenReceiptMutationVariables>;
export const SignReceiptDocument = new TypedDocumentString(`
    mutation SignReceipt($directiveId: ID!, $signedOn: Date, $idempotencyKey: ID!) {
  signReceipt(
    directiveId: $directiveId
    signedOn: $signedOn
    idempotencyKey: $idempotencyKey
  ) {
    ...ReceiptFields
  }
}
    fragment ReceiptFields on Receipt {
  id
  version
  signedVersion
  amendmentSignDue
  directiveId
  role
  deliveredAt
  openedAt
  signedOn
  signedRecordedAt
  signedBy
}`) as unknown as TypedDocumentString<SignReceiptMutation, SignReceiptMutationVariables>;
export const DraftVersionsDocument = new TypedDocumentString(`
    query DraftVersions($directiveId: ID!) {
  draftVersions(directiveId: $directiveId) {
    no
    title
    restoredFrom
    savedBy
    begunAt
    savedAt
    differences {
      field
      subject
      before
      after
    }
  }
}
    `) as unknown as TypedDocumentString<DraftVersionsQuery, DraftVersionsQueryVariables>;
export const DirectiveTemplatesDocument = new TypedDocumentString(`
    query DirectiveTemplates {
  directiveTemplates {
    id
    source
    name
    kind
    startsOn
    savedBy
  }
}
    `) as unknown as TypedDocumentString<DirectiveTemplatesQuery, DirectiveTemplatesQueryVariables>;
export const BeginFromTemplateDocument = new TypedDocumentString(`
    query BeginFromTemplate($id: ID!) {
  beginFromTemplate(id: $id) {
    kind
    documentKind
    urgency
    title
    theme
    objective
    sections {
      heading
      text
    }
    startsOn
    endsOn
    reportDue
    tasks {
      title
      indicator
      target
      dueOn
      milestones {
        on
        quantity
      }
      evidence
      evidenceCount
      leadUnitId
      coUnitIds
    }
    recipients {
      levels
      kinds
      hosts
      underIds
      codePrefixes
      unitIds
      listIds
      exceptUnitIds
      exceptUnderIds
      copy {
        ...SelectionFields
      }
    }
    review {
      field
      found
      proposed
    }
  }
}
    fragment SelectionFields on UnitSelection {
  levels
  kinds
  hosts
  underIds
  codePrefixes
  unitIds
  listIds
  exceptUnitIds
  exceptUnderIds
}`) as unknown as TypedDocumentString<BeginFromTemplateQuery, BeginFromTemplateQueryVariables>;
export const RestoreDraftVersionDocument = new TypedDocumentString(`
    mutation RestoreDraftVersion($id: ID!, $no: Int!, $idempotencyKey: ID!) {
  restoreDraftVersion(id: $id, no: $no, idempotencyKey: $idempotencyKey) {
    ...DirectiveFields
  }
}
    fragment TaskFields on DirectiveTask {
  id
  title
  indicator
  target
  dueOn
  directiveId
  milestones {
    on
    quantity
  }
  evidence
  evidenceCount
  leadUnitId
  coUnitIds
}
fragment ReceiptFields on Receipt {
  id
  version
  signedVersion
  amendmentSignDue
  directiveId
  role
  deliveredAt
  openedAt
  signedOn
  signedRecordedAt
  signedBy
}
fragment ChangeFields on DirectiveChange {
  id
  kind
  version
  reason
  effectiveOn
  asksSignature
  madeBy
  madeAt
  differences {
    field
    subject
    before
    after
  }
}
fragment DirectiveState on Directive {
  id
  status
  inForce
  documentNumber
  issuedOn
  delivered
  signedOffBy
  recipients {
    ...RecipientsFields
  }
  addressee
  copiedTo
}
fragment DirectiveFields on Directive {
  ...DirectiveState
  kind
  documentKind
  urgency
  version
  title
  theme
  objective
  sections {
    heading
    text
  }
  startsOn
  endsOn
  reportDue
  issuer {
    id
    name
    level
  }
  tasks {
    ...TaskFields
  }
  upper {
    id
    status
    title
    documentNumber
    issuer {
      id
      name
    }
    theme
    objective
    sections {
      heading
      text
    }
    reportDue
    tasks {
      ...TaskFields
    }
  }
  campaign {
    id
    title
    startsOn
    endsOn
  }
  mergedCampaign {
    id
    title
  }
  retrospective
  recordedAt
  draftedBy
  receipt {
    ...ReceiptFields
  }
  reissueId
  draftVersion
  supersedesId
  supersededById
  closedOn
  archivedOn
  endedOn
  endedReason
  changes {
    ...ChangeFields
  }
}
fragment SelectionFields on UnitSelection {
  levels
  kinds
  hosts
  underIds
  codePrefixes
  unitIds
  listIds
  exceptUnitIds
  exceptUnderIds
}
fragment RecipientsFields on Recipients {
  levels
  kinds
  hosts
  underIds
  codePrefixes
  unitIds
  listIds
  exceptUnitIds
  exceptUnderIds
  copy {
    ...SelectionFields
  }
  count
  copyCount
}`) as unknown as TypedDocumentString<RestoreDraftVersionMutation, RestoreDraftVersionMutationVariables>;
export const KeepTemplateDocument = new TypedDocumentString(`
    mutation KeepTemplate($directiveId: ID!, $name: String!, $idempotencyKey: ID!) {
  keepTemplate(
    directiveId: $directiveId
    name: $name
    idempotencyKey: $idempotencyKey
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<KeepTemplateMutation, KeepTemplateMutationVariables>;
export const RemoveTemplateDocument = new TypedDocumentString(`
    mutation RemoveTemplate($id: ID!, $idempotencyKey: ID!) {
  removeTemplate(id: $id, idempotencyKey: $idempotencyKey) {
    id
  }
}
    `) as unknown as TypedDocumentString<RemoveTemplateMutation, RemoveTemplateMutationVariables>;
export const AmendmentDocument = new TypedDocumentString(`
    query Amendment($directiveId: ID!) {
  amendment(directiveId: $directiveId) {
    id
    directiveId
    reason
    asksSignature
    proposedBy
    proposedAt
    refusal
    differences {
      field
      subject
      before
      after
    }
  }
}
    `) as unknown as TypedDocumentString<AmendmentQuery, AmendmentQueryVariables>;
export const ProposeAmendmentDocument = new TypedDocumentString(`
    mutation ProposeAmendment($directiveId: ID!, $input: AmendmentInput!, $reason: String!, $idempotencyKey: ID!) {
  proposeAmendment(
    directiveId: $directiveId
    input: $input
    reason: $reason
    idempotencyKey: $idempotencyKey
  ) {
    ...DirectiveState
  }
}
    fragment DirectiveState on Directive {
  id
  status
  inForce
  documentNumber
  issuedOn
  delivered
  signedOffBy
  recipients {
    ...RecipientsFields
  }
  addressee
  copiedTo
}
fragment SelectionFields on UnitSelection {
  levels
  kinds
  hosts
  underIds
  codePrefixes
  unitIds
  listIds
  exceptUnitIds
  exceptUnderIds
}
fragment RecipientsFields on Recipients {
  levels
  kinds
  hosts
  underIds
  codePrefixes
  unitIds
  listIds
  exceptUnitIds
  exceptUnderIds
  copy {
    ...SelectionFields
  }
  count
  copyCount
}`) as unknown as TypedDocumentString<ProposeAmendmentMutation, ProposeAmendmentMutationVariables>;
export const ApproveAmendmentDocument = new TypedDocumentString(`
    mutation ApproveAmendment($id: ID!, $idempotencyKey: ID!) {
  approveAmendment(id: $id, idempotencyKey: $idempotencyKey) {
    ...DirectiveState
  }
}
    fragment DirectiveState on Directive {
  id
  status
  inForce
  documentNumber
  issuedOn
  delivered
  signedOffBy
  recipients {
    ...RecipientsFields
  }
  addressee
  copiedTo
}
fragment SelectionFields on UnitSelection {
  levels
  kinds
  hosts
  underIds
  codePrefixes
  unitIds
  listIds
  exceptUnitIds
  exceptUnderIds
}
fragment RecipientsFields on Recipients {
  levels
  kinds
  hosts
  underIds
  codePrefixes
  unitIds
  listIds
  exceptUnitIds
  exceptUnderIds
  copy {
    ...SelectionFields
  }
  count
  copyCount
}`) as unknown as TypedDocumentString<ApproveAmendmentMutation, ApproveAmendmentMutationVariables>;
export const RefuseAmendmentDocument = new TypedDocumentString(`
    mutation RefuseAmendment($id: ID!, $reason: String!, $idempotencyKey: ID!) {
  refuseAmendment(id: $id, reason: $reason, idempotencyKey: $idempotencyKey) {
    ...DirectiveState
  }
}
    fragment DirectiveState on Directive {
  id
  status
  inForce
  documentNumber
  issuedOn
  delivered
  signedOffBy
  recipients {
    ...RecipientsFields
  }
  addressee
  copiedTo
}
fragment SelectionFields on UnitSelection {
  levels
  kinds
  hosts
  underIds
  codePrefixes
  unitIds
  listIds
  exceptUnitIds
  exceptUnderIds
}
fragment RecipientsFields on Recipients {
  levels
  kinds
  hosts
  underIds
  codePrefixes
  unitIds
  listIds
  exceptUnitIds
  exceptUnderIds
  copy {
    ...SelectionFields
  }
  count
  copyCount
}`) as unknown as TypedDocumentString<RefuseAmendmentMutation, RefuseAmendmentMutationVariables>;
export const DiscardDirectiveDocument = new TypedDocumentString(`
    mutation DiscardDirective($id: ID!, $reason: String!, $idempotencyKey: ID!) {
  discardDirective(id: $id, reason: $reason, idempotencyKey: $idempotencyKey) {
    ...DirectiveState
  }
}
    fragment DirectiveState on Directive {
  id
  status
  inForce
  documentNumber
  issuedOn
  delivered
  signedOffBy
  recipients {
    ...RecipientsFields
  }
  addressee
  copiedTo
}
fragment SelectionFields on UnitSelection {
  levels
  kinds
  hosts
  underIds
  codePrefixes
  unitIds
  listIds
  exceptUnitIds
  exceptUnderIds
}
fragment RecipientsFields on Recipients {
  levels
  kinds
  hosts
  underIds
  codePrefixes
  unitIds
  listIds
  exceptUnitIds
  exceptUnderIds
  copy {
    ...SelectionFields
  }
  count
  copyCount
}`) as unknown as TypedDocumentString<DiscardDirectiveMutation, DiscardDirectiveMutationVariables>;
export const CloseDirectiveDocument = new TypedDocumentString(`
    mutation CloseDirective($id: ID!, $reason: String!, $idempotencyKey: ID!) {
  closeDirective(id: $id, reason: $reason, idempotencyKey: $idempotencyKey) {
    ...DirectiveState
  }
}
    fragment DirectiveState on Directive {
  id
  status
  inForce
  documentNumber
  issuedOn
  delivered
  signedOffBy
  recipients {
    ...RecipientsFields
  }
  addressee
  copiedTo
}
fragment SelectionFields on UnitSelection {
  levels
  kinds
  hosts
  underIds
  codePrefixes
  unitIds
  listIds
  exceptUnitIds
  exceptUnderIds
}
fragment RecipientsFields on Recipients {
  levels
  kinds
  hosts
  underIds
  codePrefixes
  unitIds
  listIds
  exceptUnitIds
  exceptUnderIds
  copy {
    ...SelectionFields
  }
  count
  copyCount
}`) as unknown as TypedDocumentString<CloseDirectiveMutation, CloseDirectiveMutationVariables>;
export const ArchiveDirectiveDocument = new TypedDocumentString(`
    mutation ArchiveDirective($id: ID!, $idempotencyKey: ID!) {
  archiveDirective(id: $id, idempotencyKey: $idempotencyKey) {
    ...DirectiveState
  }
}
    fragment DirectiveState on Directive {
  id
  status
  inForce
  documentNumber
  issuedOn
  delivered
  signedOffBy
  recipients {
    ...RecipientsFields
  }
  addressee
  copiedTo
}
fragment SelectionFields on UnitSelection {
  levels
  kinds
  hosts
  underIds
  codePrefixes
  unitIds
  listIds
  exceptUnitIds
  exceptUnderIds
}
fragment RecipientsFields on Recipients {
  levels
  kinds
  hosts
  underIds
  codePrefixes
  unitIds
  listIds
  exceptUnitIds
  exceptUnderIds
  copy {
    ...SelectionFields
  }
  count
  copyCount
}`) as unknown as TypedDocumentString<ArchiveDirectiveMutation, ArchiveDirectiveMutationVariables>;
export const WithdrawDirectiveDocument = new TypedDocumentString(`
    mutation WithdrawDirective($id: ID!, $reason: String!, $idempotencyKey: ID!) {
  withdrawDirective(id: $id, reason: $reason, idempotencyKey: $idempotencyKey) {
    ...DirectiveState
  }
}
    fragment DirectiveState on Directive {
  id
  status
  inForce
  documentNumber
  issuedOn
  delivered
  signedOffBy
  recipients {
    ...RecipientsFields
  }
  addressee
  copiedTo
}
fragment SelectionFields on UnitSelection {
  levels
  kinds
  hosts
  underIds
  codePrefixes
  unitIds
  listIds
  exceptUnitIds
  exceptUnderIds
}
fragment RecipientsFields on Recipients {
  levels
  kinds
  hosts
  underIds
  codePrefixes
  unitIds
  listIds
  exceptUnitIds
  exceptUnderIds
  copy {
    ...SelectionFields
  }
  count
  copyCount
}`) as unknown as TypedDocumentString<WithdrawDirectiveMutation, WithdrawDirectiveMutationVariables>;
export const AnnulDirectiveDocument = new TypedDocumentString(`
    mutation AnnulDirective($id: ID!, $reason: String!, $idempotencyKey: ID!) {
  annulDirective(id: $id, reason: $reason, idempotencyKey: $idempotencyKey) {
    ...DirectiveState
  }
}
    fragment DirectiveState on Directive {
  id
  status
  inForce
  documentNumber
  issuedOn
  delivered
  signedOffBy
  recipients {
    ...RecipientsFields
  }
  addressee
  copiedTo
}
fragment SelectionFields on UnitSelection {
  levels
  kinds
  hosts
  underIds
  codePrefixes
  unitIds
  listIds
  exceptUnitIds
  exceptUnderIds
}
fragment RecipientsFields on Recipients {
  levels
  kinds
  hosts
  underIds
  codePrefixes
  unitIds
  listIds
  exceptUnitIds
  exceptUnderIds
  copy {
    ...SelectionFields
  }
  count
  copyCount
}`) as unknown as TypedDocumentString<AnnulDirectiveMutation, AnnulDirectiveMutationVariables>;
export const RecipientCountsDocument = new TypedDocumentString(`
    query RecipientCounts($recipients: RecipientsInput!) {
  recipientCounts(recipients: $recipients) {
    primary
    copy
    groups {
      role
      level
      kind
      host
      count
    }
    addressee
    copiedTo
  }
}
    `) as unknown as TypedDocumentString<RecipientCountsQuery, RecipientCountsQueryVariables>;
export const DirectiveRecipientsDocument = new TypedDocumentString(`
    query DirectiveRecipients($directiveId: ID!, $role: RecipientRole, $search: String, $first: Int, $after: String) {
  directiveRecipients(
    directiveId: $directiveId
    role: $role
    search: $search
    first: $first
    after: $after
  ) {
    items {
      unit {
        id
        code
        name
        level
      }
      kind
      role
      deliveredAt
      openedAt
      signedOn
    }
    total
    hasMore
    endCursor
  }
}
    `) as unknown as TypedDocumentString<DirectiveRecipientsQuery, DirectiveRecipientsQueryVariables>;
export const FigureChangesDocument = new TypedDocumentString(`
    query FigureChanges($query: FigureQuery!, $since: DateTime!, $first: Int, $after: String) {
  figureChanges(query: $query, since: $since, first: $first, after: $after) {
    figures {
      indicator
      then
      now
      difference
      rows
    }
    byUnit {
      unit {
        id
        name
      }
      indicator
      difference
      rows
    }
    items {
      id
      indicator
      quantity
      occurredOn
      recordedAt
      recordedBy
      unit {
        id
        name
      }
      sourceTitle
      reversesId
      reason
    }
    total
    endCursor
    hasMore
  }
}
    `) as unknown as TypedDocumentString<FigureChangesQuery, FigureChangesQueryVariables>;
export const IndicatorsDocument = new TypedDocumentString(`
    query Indicators {
  indicators {
    code
    name
    nameEn
    unit
    unitEn
    kind
    area
    partOf
    breakdown {
      code
      name
      nameEn
      overlapping
    }
    sensitive
    enteredIn
  }
}
    `) as unknown as TypedDocumentString<IndicatorsQuery, IndicatorsQueryVariables>;
export const FiguresDocument = new TypedDocumentString(`
    query Figures($query: FigureQuery!) {
  figures(query: $query) {
    indicator
    state
    quantity
    coverage {
      expected
      reported
      late
      revised
      nil
    }
  }
}
    `) as unknown as TypedDocumentString<FiguresQuery, FiguresQueryVariables>;
export const FiguresByChildDocument = new TypedDocumentString(`
    query FiguresByChild($query: FigureQuery!, $level: Level, $base: SpanInput, $first: Int, $after: String) {
  figuresByChild(
    query: $query
    level: $level
    base: $base
    first: $first
    after: $after
  ) {
    items {
      unit {
        id
        name
        level
      }
      childCount
      parentName
      figures {
        indicator
        state
        quantity
        coverage {
          expected
          reported
          late
          revised
          nil
        }
      }
      comparison {
        figures {
          indicator
          sameNow
          sameBase
        }
        unlikeUnits
      }
    }
    endCursor
    hasMore
  }
}
    `) as unknown as TypedDocumentString<FiguresByChildQuery, FiguresByChildQueryVariables>;
export const FigureRowsDocument = new TypedDocumentString(`
    query FigureRows($query: FigureQuery!, $first: Int, $after: String) {
  figureRows(query: $query, first: $first, after: $after) {
    items {
      id
      indicator
      quantity
      occurredOn
      recordedAt
      recordedBy
      unit {
        id
        name
      }
      sourceKind
      sourceId
      sourceTitle
      reversesId
      reason
    }
    total
    sum
    endCursor
    hasMore
  }
}
    `) as unknown as TypedDocumentString<FigureRowsQuery, FigureRowsQueryVariables>;
export const FiguresByMonthDocument = new TypedDocumentString(`
    query FiguresByMonth($query: FigureQuery!) {
  figuresByMonth(query: $query) {
    indicator
    month
    quantity
    state
    coverage {
      expected
      reported
    }
  }
}
    `) as unknown as TypedDocumentString<FiguresByMonthQuery, FiguresByMonthQueryVariables>;
export const FigureComparisonDocument = new TypedDocumentString(`
    query FigureComparison($query: FigureQuery!, $baseFrom: Date!, $baseTo: Date!) {
  figureComparison(query: $query, baseFrom: $baseFrom, baseTo: $baseTo) {
    figures {
      indicator
      sameNow
      sameBase
    }
    unlikeUnits
  }
}
    `) as unknown as TypedDocumentString<FigureComparisonQuery, FigureComparisonQueryVariables>;
export const PeriodKindsDocument = new TypedDocumentString(`
    query PeriodKinds {
  periodKinds {
    code
    name
    nameEn
  }
}
    `) as unknown as TypedDocumentString<PeriodKindsQuery, PeriodKindsQueryVariables>;
export const PeriodsDocument = new TypedDocumentString(`
    query Periods($kind: String!, $year: Int!) {
  periods(kind: $kind, year: $year) {
    code
    name
    nameEn
    from
    to
  }
}
    `) as unknown as TypedDocumentString<PeriodsQuery, PeriodsQueryVariables>;
export const OverviewDocument = new TypedDocumentString(`
    query Overview($query: FigureQuery!, $baseFrom: Date!, $baseTo: Date!) {
  figures(query: $query) {
    indicator
    state
    quantity
    coverage {
      expected
      reported
      late
      revised
      nil
    }
  }
  figureComparison(query: $query, baseFrom: $baseFrom, baseTo: $baseTo) {
    figures {
      indicator
      base
      sameNow
      sameBase
      growth
    }
    unlikeUnits
  }
  figuresByMonth(query: $query) {
    indicator
    month
    quantity
  }
}
    `) as unknown as TypedDocumentString<OverviewQuery, OverviewQueryVariables>;
export const PeriodReportsDocument = new TypedDocumentString(`
    query PeriodReports {
  periodReports {
    month
    standing
    isNil
    isLate
    dueOn
    declaredAt
    declaredBy
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
export const WithdrawPeriodDocument = new TypedDocumentString(`
    mutation WithdrawPeriod($month: Date!, $reason: String!, $idempotencyKey: ID!) {
  withdrawPeriod(month: $month, reason: $reason, idempotencyKey: $idempotencyKey) {
    month
  }
}
    `) as unknown as TypedDocumentString<WithdrawPeriodMutation, WithdrawPeriodMutationVariables>;
export const HandlersDocument = new TypedDocumentString(`
    query Handlers($filter: HandlerFilter!, $first: Int, $after: String) {
  handlers(filter: $filter, first: $first, after: $after) {
    total
    items {
      ...HandlerFields
    }
    endCursor
    hasMore
  }
}
    fragment HandlerFields on Handler {
  id
  kind
  name
  firm
  licenceNumber
  phone
  specialties
  tags
  languages
  practisingSince
  criminalSince
  away {
    from
    to
  }
  holdsPublicPost
  accountId
  endedOn
  version
  openCases
  lastAssignedOn
}`) as unknown as TypedDocumentString<HandlersQuery, HandlersQueryVariables>;
export const SaveHandlerDocument = new TypedDocumentString(`
    mutation SaveHandler($id: ID, $version: Int, $input: HandlerInput!, $idempotencyKey: ID!) {
  saveHandler(
    id: $id
    version: $version
    input: $input
    idempotencyKey: $idempotencyKey
  ) {
    ...HandlerFields
  }
}
    fragment HandlerFields on Handler {
  id
  kind
  name
  firm
  licenceNumber
  phone
  specialties
  tags
  languages
  practisingSince
  criminalSince
  away {
    from
    to
  }
  holdsPublicPost
  accountId
  endedOn
  version
  openCases
  lastAssignedOn
}`) as unknown as TypedDocumentString<SaveHandlerMutation, SaveHandlerMutationVariables>;
export const HandledCaseDocument = new TypedDocumentString(`
    query HandledCase($id: ID!) {
  case(id: $id) {
    id
    caseNumber
    applicationNumber
    stage
    closedOn
    version
    unit {
      id
      name
    }
    matter {
      caseType
      matter
    }
  }
  caseHandling(caseId: $id) {
    assignments {
      id
      handlerId
      handlerName
      firm
      assignedOn
      place
      choiceReason
      state
      answerReason
      agreementOn
      recipientDelayOn
    }
    milestones {
      id
      kind
      happenedOn
      atTime
      venue
      toldHow
      note
      fileIds
      recordedByName
      struckOn
      struckReason
    }
    proposals {
      id
      kind
      askedBy
      ground
      reason
      handlerName
      state
      askedOn
      proposedByName
      decidedByName
      decisionRemark
      toldOn
      agencyToldOn
    }
    closings {
      id
      finalPaper
      closedOn
      result
      moneyCents
      papers
      papersInOn
      checkedOn
      archiveNumber
      reopenedOn
      reopenReason
    }
    links {
      id
      handlerName
      issuedByName
      issuedAt
      expiresAt
      openedAt
      openings
      endedAt
      endedFor
    }
    papersNeeded
    milestoneKinds
    finalPapers
    results
  }
}
    `) as unknown as TypedDocumentString<HandledCaseQuery, HandledCaseQueryVariables>;
export const CandidatesDocument = new TypedDocumentString(`
    query Candidates($caseId: ID!, $wish: AssignmentWish!) {
  handlerCandidates(caseId: $caseId, wish: $wish) {
    place
    points
    parts {
      reason
      points
      value
    }
    exclusions
    handler {
      id
      name
      firm
      openCases
      lastAssignedOn
    }
  }
}
    `) as unknown as TypedDocumentString<CandidatesQuery, CandidatesQueryVariables>;
export const AssignCaseDocument = new TypedDocumentString(`
    mutation AssignCase($id: ID!, $version: Int!, $handlerId: ID!, $wish: AssignmentWish, $choiceReason: String, $idempotencyKey: ID!) {
  assignCase(
    id: $id
    version: $version
    handlerId: $handlerId
    wish: $wish
    choiceReason: $choiceReason
    idempotencyKey: $idempotencyKey
  ) {
    ...ChangedCase
  }
}
    fragment ChangedCase on AidCase {
  id
  stage
  version
}`) as unknown as TypedDocumentString<AssignCaseMutation, AssignCaseMutationVariables>;
export const SignAgreementDocument = new TypedDocumentString(`
    mutation SignAgreement($id: ID!, $version: Int!, $signedOn: Date!, $idempotencyKey: ID!) {
  signAgreement(
    id: $id
    version: $version
    signedOn: $signedOn
    idempotencyKey: $idempotencyKey
  ) {
    ...ChangedCase
  }
}
    fragment ChangedCase on AidCase {
  id
  stage
  version
}`) as unknown as TypedDocumentString<SignAgreementMutation, SignAgreementMutationVariables>;
export const RecordMilestoneDocument = new TypedDocumentString(`
    mutation RecordMilestone($id: ID!, $version: Int!, $input: CaseMilestoneInput!, $idempotencyKey: ID!) {
  recordMilestone(
    id: $id
    version: $version
    input: $input
    idempotencyKey: $idempotencyKey
  ) {
    ...ChangedCase
  }
}
    fragment ChangedCase on AidCase {
  id
  stage
  version
}`) as unknown as TypedDocumentString<RecordMilestoneMutation, RecordMilestoneMutationVariables>;
export const DecideHandlingProposalDocument = new TypedDocumentString(`
    mutation DecideHandlingProposal($id: ID!, $version: Int!, $proposalId: ID!, $approves: Boolean!, $remark: String, $idempotencyKey: ID!) {
  decideHandlingProposal(
    id: $id
    version: $version
    proposalId: $proposalId
    approves: $approves
    remark: $remark
    idempotencyKey: $idempotencyKey
  ) {
    ...ChangedCase
  }
}
    fragment ChangedCase on AidCase {
  id
  stage
  version
}`) as unknown as TypedDocumentString<DecideHandlingProposalMutation, DecideHandlingProposalMutationVariables>;
export const ProposeTerminationDocument = new TypedDocumentString(`
    mutation ProposeTermination($id: ID!, $version: Int!, $askedBy: AskedBy!, $ground: TerminationGround!, $reason: String!, $idempotencyKey: ID!) {
  proposeTermination(
    id: $id
    version: $version
    askedBy: $askedBy
    ground: $ground
    reason: $reason
    idempotencyKey: $idempotencyKey
  ) {
    ...ChangedCase
  }
}
    fragment ChangedCase on AidCase {
  id
  stage
  version
}`) as unknown as TypedDocumentString<ProposeTerminationMutation, ProposeTerminationMutationVariables>;
export const CloseCaseDocument = new TypedDocumentString(`
    mutation CloseCase($id: ID!, $version: Int!, $input: ClosingInput!, $idempotencyKey: ID!) {
  closeCase(
    id: $id
    version: $version
    input: $input
    idempotencyKey: $idempotencyKey
  ) {
    ...ChangedCase
  }
}
    fragment ChangedCase on AidCase {
  id
  stage
  version
}`) as unknown as TypedDocumentString<CloseCaseMutation, CloseCaseMutationVariables>;
export const HandInClosingPapersDocument = new TypedDocumentString(`
    mutation HandInClosingPapers($id: ID!, $version: Int!, $papers: [ClosingPaper!]!, $on: Date!, $idempotencyKey: ID!) {
  handInClosingPapers(
    id: $id
    version: $version
    papers: $papers
    on: $on
    idempotencyKey: $idempotencyKey
  ) {
    ...ChangedCase
  }
}
    fragment ChangedCase on AidCase {
  id
  stage
  version
}`) as unknown as TypedDocumentString<HandInClosingPapersMutation, HandInClosingPapersMutationVariables>;
export const CheckClosingPapersDocument = new TypedDocumentString(`
    mutation CheckClosingPapers($id: ID!, $version: Int!, $idempotencyKey: ID!) {
  checkClosingPapers(id: $id, version: $version, idempotencyKey: $idempotencyKey) {
    ...ChangedCase
  }
}
    fragment ChangedCase on AidCase {
  id
  stage
  version
}`) as unknown as TypedDocumentString<CheckClosingPapersMutation, CheckClosingPapersMutationVariables>;
export const ArchiveCaseDocument = new TypedDocumentString(`
    mutation ArchiveCase($id: ID!, $version: Int!, $idempotencyKey: ID!) {
  archiveCase(id: $id, version: $version, idempotencyKey: $idempotencyKey) {
    ...ChangedCase
  }
}
    fragment ChangedCase on AidCase {
  id
  stage
  version
}`) as unknown as TypedDocumentString<ArchiveCaseMutation, ArchiveCaseMutationVariables>;
export const ReopenCaseDocument = new TypedDocumentString(`
    mutation ReopenCase($id: ID!, $version: Int!, $reason: String!, $idempotencyKey: ID!) {
  reopenCase(
    id: $id
    version: $version
    reason: $reason
    idempotencyKey: $idempotencyKey
  ) {
    ...ChangedCase
  }
}
    fragment ChangedCase on AidCase {
  id
  stage
  version
}`) as unknown as TypedDocumentString<ReopenCaseMutation, ReopenCaseMutationVariables>;
export const DeleteCaseDocument = new TypedDocumentString(`
    mutation DeleteCase($id: ID!, $version: Int!, $reason: String!, $idempotencyKey: ID!) {
  deleteCase(
    id: $id
    version: $version
    reason: $reason
    idempotencyKey: $idempotencyKey
  ) {
    ...ChangedCase
  }
}
    fragment ChangedCase on AidCase {
  id
  stage
  version
}`) as unknown as TypedDocumentString<DeleteCaseMutation, DeleteCaseMutationVariables>;
export const AnswerAssignmentDocument = new TypedDocumentString(`
    mutation AnswerAssignment($id: ID!, $version: Int!, $accepts: Boolean!, $reason: String, $idempotencyKey: ID!) {
  answerAssignment(
    id: $id
    version: $version
    accepts: $accepts
    reason: $reason
    idempotencyKey: $idempotencyKey
  ) {
    ...ChangedCase
  }
}
    fragment ChangedCase on AidCase {
  id
  stage
  version
}`) as unknown as TypedDocumentString<AnswerAssignmentMutation, AnswerAssignmentMutationVariables>;
export const RecordRecipientDelayDocument = new TypedDocumentString(`
    mutation RecordRecipientDelay($id: ID!, $version: Int!, $since: Date!, $idempotencyKey: ID!) {
  recordRecipientDelay(
    id: $id
    version: $version
    since: $since
    idempotencyKey: $idempotencyKey
  ) {
    ...ChangedCase
  }
}
    fragment ChangedCase on AidCase {
  id
  stage
  version
}`) as unknown as TypedDocumentString<RecordRecipientDelayMutation, RecordRecipientDelayMutationVariables>;
export const StrikeMilestoneDocument = new TypedDocumentString(`
    mutation StrikeMilestone($id: ID!, $version: Int!, $milestoneId: ID!, $reason: String!, $idempotencyKey: ID!) {
  strikeMilestone(
    id: $id
    version: $version
    milestoneId: $milestoneId
    reason: $reason
    idempotencyKey: $idempotencyKey
  ) {
    ...ChangedCase
  }
}
    fragment ChangedCase on AidCase {
  id
  stage
  version
}`) as unknown as TypedDocumentString<StrikeMilestoneMutation, StrikeMilestoneMutationVariables>;
export const ProposeReplacementDocument = new TypedDocumentString(`
    mutation ProposeReplacement($id: ID!, $version: Int!, $handlerId: ID!, $wish: AssignmentWish, $choiceReason: String, $askedBy: AskedBy!, $reason: String!, $askedOn: Date!, $idempotencyKey: ID!) {
  proposeReplacement(
    id: $id
    version: $version
    handlerId: $handlerId
    wish: $wish
    choiceReason: $choiceReason
    askedBy: $askedBy
    reason: $reason
    askedOn: $askedOn
    idempotencyKey: $idempotencyKey
  ) {
    ...ChangedCase
  }
}
    fragment ChangedCase on AidCase {
  id
  stage
  version
}`) as unknown as TypedDocumentString<ProposeReplacementMutation, ProposeReplacementMutationVariables>;
export const RecordTerminationToldDocument = new TypedDocumentString(`
    mutation RecordTerminationTold($id: ID!, $version: Int!, $toldOn: Date!, $agencyToldOn: Date, $idempotencyKey: ID!) {
  recordTerminationTold(
    id: $id
    version: $version
    toldOn: $toldOn
    agencyToldOn: $agencyToldOn
    idempotencyKey: $idempotencyKey
  ) {
    ...ChangedCase
  }
}
    fragment ChangedCase on AidCase {
  id
  stage
  version
}`) as unknown as TypedDocumentString<RecordTerminationToldMutation, RecordTerminationToldMutationVariables>;
export const IssueHandlerLinkDocument = new TypedDocumentString(`
    mutation IssueHandlerLink($id: ID!, $version: Int!, $idempotencyKey: ID!) {
  issueHandlerLink(id: $id, version: $version, idempotencyKey: $idempotencyKey) {
    token
  }
}
    `) as unknown as TypedDocumentString<IssueHandlerLinkMutation, IssueHandlerLinkMutationVariables>;
export const RevokeHandlerLinkDocument = new TypedDocumentString(`
    mutation RevokeHandlerLink($id: ID!, $idempotencyKey: ID!) {
  revokeHandlerLink(id: $id, idempotencyKey: $idempotencyKey) {
    ...ChangedCase
  }
}
    fragment ChangedCase on AidCase {
  id
  stage
  version
}`) as unknown as TypedDocumentString<RevokeHandlerLinkMutation, RevokeHandlerLinkMutationVariables>;
export const LedgerImportsDocument = new TypedDocumentString(`
    query LedgerImports {
  ledgerImports {
    ...LedgerImportFields
  }
}
    fragment LedgerImportFields on LedgerImport {
  id
  ledger
  state
  reason
  reasonColumns
  total
  done
  good
  present
  bad
  uploadedBy
  uploadedAt
  begunBy
  finishedAt
  filesUntil
  mayBegin
  returnedUrl
}`) as unknown as TypedDocumentString<LedgerImportsQuery, LedgerImportsQueryVariables>;
export const LedgerImportDocument = new TypedDocumentString(`
    query LedgerImport($id: ID!) {
  ledgerImport(id: $id) {
    ...LedgerImportFields
    problems {
      column
      text
      rows
      firstRow
    }
  }
}
    fragment LedgerImportFields on LedgerImport {
  id
  ledger
  state
  reason
  reasonColumns
  total
  done
  good
  present
  bad
  uploadedBy
  uploadedAt
  begunBy
  finishedAt
  filesUntil
  mayBegin
  returnedUrl
}`) as unknown as TypedDocumentString<LedgerImportQuery, LedgerImportQueryVariables>;
export const BeginLedgerImportDocument = new TypedDocumentString(`
    mutation BeginLedgerImport($id: ID!, $goodOnly: Boolean!, $idempotencyKey: ID!) {
  beginLedgerImport(id: $id, goodOnly: $goodOnly, idempotencyKey: $idempotencyKey) {
    ...LedgerImportFields
  }
}
    fragment LedgerImportFields on LedgerImport {
  id
  ledger
  state
  reason
  reasonColumns
  total
  done
  good
  present
  bad
  uploadedBy
  uploadedAt
  begunBy
  finishedAt
  filesUntil
  mayBegin
  returnedUrl
}`) as unknown as TypedDocumentString<BeginLedgerImportMutation, BeginLedgerImportMutationVariables>;
export const InboxDocument = new TypedDocumentString(`
    query Inbox($first: Int, $after: String) {
  inbox(first: $first, after: $after) {
    total
    hasMore
    endCursor
    items {
      id
      kind
      title
      directiveId
      reportId
      fromUnit {
        id
        name
      }
      dueOn
      light
      reason
      reasonCode
      count
      createdAt
    }
  }
}
    `) as unknown as TypedDocumentString<InboxQuery, InboxQueryVariables>;
export const InboxChangedDocument = new TypedDocumentString(`
    subscription InboxChanged {
  inboxChanged {
    at
  }
}
    `) as unknown as TypedDocumentString<InboxChangedSubscription, InboxChangedSubscriptionVariables>;
export const FindingsDocument = new TypedDocumentString(`
    query Findings($filter: FindingFilter!, $first: Int, $after: String) {
  findings(filter: $filter, first: $first, after: $after) {
    items {
      ...FindingFields
    }
    total
    counts {
      open
      answered
      returned
      closed
      overdue
    }
    hasMore
    endCursor
  }
}
    fragment FindingFields on Finding {
  id
  inspectionId
  unit {
    id
    name
  }
  inspector {
    id
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
  closedOn
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
}`) as unknown as TypedDocumentString<FindingsQuery, FindingsQueryVariables>;
export const InspectionsDocument = new TypedDocumentString(`
    query Inspections($filter: InspectionFilter!, $first: Int, $after: String) {
  inspections(filter: $filter, first: $first, after: $after) {
    items {
      unit {
        id
        code
        name
      }
      visits
      lastVisit
      open
      overdue
      light
    }
    units
    visited
    visits
    open
    overdue
    hasMore
    endCursor
  }
}
    `) as unknown as TypedDocumentString<InspectionsQuery, InspectionsQueryVariables>;
export const InspectionRoundsDocument = new TypedDocumentString(`
    query InspectionRounds($filter: InspectionRoundFilter!, $first: Int, $after: String) {
  inspectionRounds(filter: $filter, first: $first, after: $after) {
    items {
      ...InspectionRoundFields
    }
    total
    hasMore
    endCursor
  }
}
    fragment InspectionRoundFields on InspectionRound {
  id
  unit {
    id
    name
  }
  title
  directiveId
  version
  plannedBy
  calledOffOn
  callOffReason
  stops {
    id
    unit {
      id
      name
    }
    plannedOn
    inspectors
    inspectionId
    visitedOn
    light
  }
}`) as unknown as TypedDocumentString<InspectionRoundsQuery, InspectionRoundsQueryVariables>;
export const RecordInspectionDocument = new TypedDocumentString(`
    mutation RecordInspection($input: InspectionInput!, $idempotencyKey: ID!) {
  recordInspection(input: $input, idempotencyKey: $idempotencyKey) {
    id
  }
}
    `) as unknown as TypedDocumentString<RecordInspectionMutation, RecordInspectionMutationVariables>;
export const PlanInspectionRoundDocument = new TypedDocumentString(`
    mutation PlanInspectionRound($input: InspectionRoundInput!, $idempotencyKey: ID!) {
  planInspectionRound(input: $input, idempotencyKey: $idempotencyKey) {
    id
  }
}
    `) as unknown as TypedDocumentString<PlanInspectionRoundMutation, PlanInspectionRoundMutationVariables>;
export const EditInspectionRoundDocument = new TypedDocumentString(`
    mutation EditInspectionRound($id: ID!, $version: Int!, $input: InspectionRoundInput!, $idempotencyKey: ID!) {
  editInspectionRound(
    id: $id
    version: $version
    input: $input
    idempotencyKey: $idempotencyKey
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<EditInspectionRoundMutation, EditInspectionRoundMutationVariables>;
export const CallOffInspectionRoundDocument = new TypedDocumentString(`
    mutation CallOffInspectionRound($id: ID!, $version: Int!, $reason: String!, $idempotencyKey: ID!) {
  callOffInspectionRound(
    id: $id
    version: $version
    reason: $reason
    idempotencyKey: $idempotencyKey
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<CallOffInspectionRoundMutation, CallOffInspectionRoundMutationVariables>;
export const RecordFindingsDocument = new TypedDocumentString(`
    mutation RecordFindings($inspectionId: ID!, $findings: [FindingInput!]!, $idempotencyKey: ID!) {
  recordFindings(
    inspectionId: $inspectionId
    findings: $findings
    idempotencyKey: $idempotencyKey
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<RecordFindingsMutation, RecordFindingsMutationVariables>;
export const AnswerFindingDocument = new TypedDocumentString(`
    mutation AnswerFinding($id: ID!, $text: String!, $photoIds: [ID!], $idempotencyKey: ID!) {
  answerFinding(
    id: $id
    text: $text
    photoIds: $photoIds
    idempotencyKey: $idempotencyKey
  ) {
    ...FindingFields
  }
}
    fragment FindingFields on Finding {
  id
  inspectionId
  unit {
    id
    name
  }
  inspector {
    id
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
  closedOn
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
}`) as unknown as TypedDocumentString<AnswerFindingMutation, AnswerFindingMutationVariables>;
export const RecheckFindingDocument = new TypedDocumentString(`
    mutation RecheckFinding($id: ID!, $passed: Boolean!, $remark: String, $dueInWorkingDays: Int, $idempotencyKey: ID!) {
  recheckFinding(
    id: $id
    passed: $passed
    remark: $remark
    dueInWorkingDays: $dueInWorkingDays
    idempotencyKey: $idempotencyKey
  ) {
    ...FindingFields
  }
}
    fragment FindingFields on Finding {
  id
  inspectionId
  unit {
    id
    name
  }
  inspector {
    id
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
  closedOn
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
}`) as unknown as TypedDocumentString<RecheckFindingMutation, RecheckFindingMutationVariables>;
export const LineageDocument = new TypedDocumentString(`
    query Lineage($directiveId: ID!, $first: Int, $after: String) {
  lineage(directiveId: $directiveId, first: $first, after: $after) {
    upper {
      ...LineageNodeFields
    }
    directive {
      ...LineageNodeFields
    }
    merged {
      ...LineageNodeFields
    }
    reissues {
      ...LineageNodeFields
    }
    endCursor
    hasMore
  }
}
    fragment DriftFields on Drift {
  kind
  upperId
  field
  task
  indicator
  upperValue
  ownValue
}
fragment LineageNodeFields on LineageNode {
  id
  issuer {
    id
    name
    level
  }
  title
  documentNumber
  status
  issuedOn
  reportDue
  recipientCount
  reissueCount
  tasks {
    id
    title
    indicator
    target
    dueOn
  }
  drifts {
    ...DriftFields
  }
}`) as unknown as TypedDocumentString<LineageQuery, LineageQueryVariables>;
export const DraftDriftDocument = new TypedDocumentString(`
    query DraftDrift($draft: DriftDraftInput!) {
  draftDrift(draft: $draft) {
    ...DriftFields
  }
}
    fragment DriftFields on Drift {
  kind
  upperId
  field
  task
  indicator
  upperValue
  ownValue
}`) as unknown as TypedDocumentString<DraftDriftQuery, DraftDriftQueryVariables>;
export const CasePapersDocument = new TypedDocumentString(`
    query CasePapers($caseId: ID!) {
  casePapers(caseId: $caseId) {
    id
    kind
    page
    mediaType
    recordedByName
    recordedAt
  }
}
    `) as unknown as TypedDocumentString<CasePapersQuery, CasePapersQueryVariables>;
export const RemoveApplicationPaperDocument = new TypedDocumentString(`
    mutation RemoveApplicationPaper($id: ID!, $reason: String!, $idempotencyKey: ID!) {
  removeApplicationPaper(
    id: $id
    reason: $reason
    idempotencyKey: $idempotencyKey
  )
}
    `) as unknown as TypedDocumentString<RemoveApplicationPaperMutation, RemoveApplicationPaperMutationVariables>;
export const ColleaguesDocument = new TypedDocumentString(`
    query Colleagues {
  colleagues {
    id
    name
    post
  }
}
    `) as unknown as TypedDocumentString<ColleaguesQuery, ColleaguesQueryVariables>;
export const UnitDocument = new TypedDocumentString(`
    query Unit($id: ID) {
  unit(id: $id) {
    ...UnitFields
    ancestors {
      id
      name
      level
    }
  }
}
    fragment UnitFields on Unit {
  id
  code
  name
  level
  kind
  host
  childCount
}`) as unknown as TypedDocumentString<UnitQuery, UnitQueryVariables>;
export const UnitsDocument = new TypedDocumentString(`
    query Units($parentId: ID, $search: String, $first: Int, $after: String) {
  units(parentId: $parentId, search: $search, first: $first, after: $after) {
    items {
      ...UnitFields
      ancestors {
        id
        name
        level
      }
    }
    endCursor
    hasMore
  }
}
    fragment UnitFields on Unit {
  id
  code
  name
  level
  kind
  host
  childCount
}`) as unknown as TypedDocumentString<UnitsQuery, UnitsQueryVariables>;
export const AccountsDocument = new TypedDocumentString(`
    query Accounts($unitId: ID) {
  accounts(unitId: $unitId) {
    ...AccountFields
  }
}
    fragment AccountFields on Account {
  id
  login
  name
  post
  unit {
    id
    name
  }
  roles
  active
  lockedUntil
}`) as unknown as TypedDocumentString<AccountsQuery, AccountsQueryVariables>;
export const CreateAccountDocument = new TypedDocumentString(`
    mutation CreateAccount($input: AccountInput!, $idempotencyKey: ID!) {
  createAccount(input: $input, idempotencyKey: $idempotencyKey) {
    ...AccountFields
  }
}
    fragment AccountFields on Account {
  id
  login
  name
  post
  unit {
    id
    name
  }
  roles
  active
  lockedUntil
}`) as unknown as TypedDocumentString<CreateAccountMutation, CreateAccountMutationVariables>;
export const SetAccountRolesDocument = new TypedDocumentString(`
    mutation SetAccountRoles($accountId: ID!, $unitId: ID!, $roles: [Role!]!, $idempotencyKey: ID!) {
  setAccountRoles(
    accountId: $accountId
    unitId: $unitId
    roles: $roles
    idempotencyKey: $idempotencyKey
  ) {
    ...AccountFields
  }
}
    fragment AccountFields on Account {
  id
  login
  name
  post
  unit {
    id
    name
  }
  roles
  active
  lockedUntil
}`) as unknown as TypedDocumentString<SetAccountRolesMutation, SetAccountRolesMutationVariables>;
export const SetAccountActiveDocument = new TypedDocumentString(`
    mutation SetAccountActive($accountId: ID!, $unitId: ID!, $active: Boolean!, $idempotencyKey: ID!) {
  setAccountActive(
    accountId: $accountId
    unitId: $unitId
    active: $active
    idempotencyKey: $idempotencyKey
  ) {
    ...AccountFields
  }
}
    fragment AccountFields on Account {
  id
  login
  name
  post
  unit {
    id
    name
  }
  roles
  active
  lockedUntil
}`) as unknown as TypedDocumentString<SetAccountActiveMutation, SetAccountActiveMutationVariables>;
export const ResetPasswordDocument = new TypedDocumentString(`
    mutation ResetPassword($accountId: ID!, $unitId: ID!, $password: String!, $idempotencyKey: ID!) {
  resetPassword(
    accountId: $accountId
    unitId: $unitId
    password: $password
    idempotencyKey: $idempotencyKey
  )
}
    `) as unknown as TypedDocumentString<ResetPasswordMutation, ResetPasswordMutationVariables>;
export const UnitListsDocument = new TypedDocumentString(`
    query UnitLists {
  unitLists {
    ...UnitListFields
  }
}
    fragment UnitListFields on UnitList {
  id
  name
  count
  gone
  version
  changedAt
  changedBy
}`) as unknown as TypedDocumentString<UnitListsQuery, UnitListsQueryVariables>;
export const UnitListDocument = new TypedDocumentString(`
    query UnitList($id: ID!) {
  unitList(id: $id) {
    id
    name
    version
    units {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<UnitListQuery, UnitListQueryVariables>;
export const UnitsByIdsDocument = new TypedDocumentString(`
    query UnitsByIds($ids: [ID!]!) {
  unitsByIds(ids: $ids) {
    id
    name
  }
}
    `) as unknown as TypedDocumentString<UnitsByIdsQuery, UnitsByIdsQueryVariables>;
export const BranchHostsDocument = new TypedDocumentString(`
    query BranchHosts {
  branchHosts
}
    `) as unknown as TypedDocumentString<BranchHostsQuery, BranchHostsQueryVariables>;
export const CreateUnitListDocument = new TypedDocumentString(`
    mutation CreateUnitList($input: UnitListInput!, $idempotencyKey: ID!) {
  createUnitList(input: $input, idempotencyKey: $idempotencyKey) {
    id
  }
}
    `) as unknown as TypedDocumentString<CreateUnitListMutation, CreateUnitListMutationVariables>;
export const EditUnitListDocument = new TypedDocumentString(`
    mutation EditUnitList($id: ID!, $version: Int!, $input: UnitListInput!, $idempotencyKey: ID!) {
  editUnitList(
    id: $id
    version: $version
    input: $input
    idempotencyKey: $idempotencyKey
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<EditUnitListMutation, EditUnitListMutationVariables>;
export const DeleteUnitListDocument = new TypedDocumentString(`
    mutation DeleteUnitList($id: ID!, $idempotencyKey: ID!) {
  deleteUnitList(id: $id, idempotencyKey: $idempotencyKey)
}
    `) as unknown as TypedDocumentString<DeleteUnitListMutation, DeleteUnitListMutationVariables>;
export const DraftPaperDocument = new TypedDocumentString(`
    query DraftPaper($draft: PaperDraftInput!) {
  draftPaper(draft: $draft)
}
    `) as unknown as TypedDocumentString<DraftPaperQuery, DraftPaperQueryVariables>;
export const ArchiveFilesDocument = new TypedDocumentString(`
    query ArchiveFiles($directiveId: ID!) {
  archiveFiles(directiveId: $directiveId) {
    ...ArchiveFileFields
  }
}
    fragment ArchiveFileFields on ArchiveFile {
  id
  requestedBy
  requestedAt
  done
  total
  finishedAt
  bytes
  sha256
  downloadUrl
}`) as unknown as TypedDocumentString<ArchiveFilesQuery, ArchiveFilesQueryVariables>;
export const PrepareArchiveFileDocument = new TypedDocumentString(`
    mutation PrepareArchiveFile($directiveId: ID!, $idempotencyKey: ID!) {
  prepareArchiveFile(directiveId: $directiveId, idempotencyKey: $idempotencyKey) {
    ...ArchiveFileFields
  }
}
    fragment ArchiveFileFields on ArchiveFile {
  id
  requestedBy
  requestedAt
  done
  total
  finishedAt
  bytes
  sha256
  downloadUrl
}`) as unknown as TypedDocumentString<PrepareArchiveFileMutation, PrepareArchiveFileMutationVariables>;
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
export const ExportPersonDocument = new TypedDocumentString(`
    mutation ExportPerson($id: ID!, $reason: String!, $idempotencyKey: ID!) {
  exportPerson(id: $id, reason: $reason, idempotencyKey: $idempotencyKey) {
    person {
      personId
      name
      document
      phone
      address
      birthDay
    }
    records {
      title
      fields {
        label
        value
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ExportPersonMutation, ExportPersonMutationVariables>;
export const ErasePersonDocument = new TypedDocumentString(`
    mutation ErasePerson($id: ID!, $reason: String!, $idempotencyKey: ID!) {
  erasePerson(id: $id, reason: $reason, idempotencyKey: $idempotencyKey) {
    id
    visibility
  }
}
    `) as unknown as TypedDocumentString<ErasePersonMutation, ErasePersonMutationVariables>;
export const DeadlinePlanDocument = new TypedDocumentString(`
    query DeadlinePlan($input: PlanInput!) {
  deadlinePlan(input: $input) {
    topDue
    taskDue
    reportDue
    steps {
      level
      step
      due
      workingDays
      tight
    }
    warnings {
      kind
      field
      day
      workingDays
      instead
    }
  }
}
    `) as unknown as TypedDocumentString<DeadlinePlanQuery, DeadlinePlanQueryVariables>;
export const CalendarWarningsDocument = new TypedDocumentString(`
    query CalendarWarnings($days: [Date!]!) {
  calendarWarnings(days: $days)
}
    `) as unknown as TypedDocumentString<CalendarWarningsQuery, CalendarWarningsQueryVariables>;
export const VisitRoundsDocument = new TypedDocumentString(`
    query VisitRounds {
  visitRounds {
    ...VisitRoundFields
  }
}
    fragment VisitRoundFields on VisitRound {
  id
  title
  startsOn
  endsOn
  sampleSize
  seed
  frameSize
  frameDigest
  counts {
    planned
    tried
    done
  }
  gifts
  satisfaction {
    numerator
    denominator
    percent
  }
  recordedBy
}`) as unknown as TypedDocumentString<VisitRoundsQuery, VisitRoundsQueryVariables>;
export const VisitsDocument = new TypedDocumentString(`
    query Visits($filter: VisitFilter!, $first: Int, $after: String) {
  visits(filter: $filter, first: $first, after: $after) {
    items {
      ...VisitFields
    }
    hasMore
    endCursor
  }
}
    fragment VisitFields on FollowUpVisit {
  id
  caseId
  caseNumber
  caseType
  closedOn
  isOpen
  isOwnWork
  status
  tries
  lastTriedOn
  visitedOn
  how
  answers {
    attitude
    communication
    protection
    outcome
    overall
  }
  tookGifts
  remark
  visitedBy
  version
}`) as unknown as TypedDocumentString<VisitsQuery, VisitsQueryVariables>;
export const DrawVisitRoundDocument = new TypedDocumentString(`
    mutation DrawVisitRound($input: VisitRoundInput!, $idempotencyKey: ID!) {
  drawVisitRound(input: $input, idempotencyKey: $idempotencyKey) {
    id
  }
}
    `) as unknown as TypedDocumentString<DrawVisitRoundMutation, DrawVisitRoundMutationVariables>;
export const RecordVisitTryDocument = new TypedDocumentString(`
    mutation RecordVisitTry($id: ID!, $version: Int!, $remark: String, $idempotencyKey: ID!) {
  recordVisitTry(
    id: $id
    version: $version
    remark: $remark
    idempotencyKey: $idempotencyKey
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<RecordVisitTryMutation, RecordVisitTryMutationVariables>;
export const RecordVisitDocument = new TypedDocumentString(`
    mutation RecordVisit($id: ID!, $version: Int!, $input: VisitRecordInput!, $idempotencyKey: ID!) {
  recordVisit(
    id: $id
    version: $version
    input: $input
    idempotencyKey: $idempotencyKey
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<RecordVisitMutation, RecordVisitMutationVariables>;
export const CaseChoicesDocument = new TypedDocumentString(`
    query CaseChoices($filter: CaseFilter!, $first: Int) {
  cases(filter: $filter, first: $first) {
    items {
      id
      caseNumber
      applicationNumber
      unit {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CaseChoicesQuery, CaseChoicesQueryVariables>;
export const CaseOpinionsDocument = new TypedDocumentString(`
    query CaseOpinions($caseId: ID, $first: Int, $after: String) {
  caseOpinions(caseId: $caseId, first: $first, after: $after) {
    items {
      ...CaseOpinionFields
    }
    hasMore
    endCursor
  }
}
    fragment CaseOpinionFields on CaseOpinion {
  id
  caseId
  caseNumber
  kind
  givenOn
  etiquette
  skill
  diligence
  remark
  recordedBy
}`) as unknown as TypedDocumentString<CaseOpinionsQuery, CaseOpinionsQueryVariables>;
export const RecordCaseOpinionDocument = new TypedDocumentString(`
    mutation RecordCaseOpinion($input: CaseOpinionInput!, $idempotencyKey: ID!) {
  recordCaseOpinion(input: $input, idempotencyKey: $idempotencyKey) {
    id
  }
}
    `) as unknown as TypedDocumentString<RecordCaseOpinionMutation, RecordCaseOpinionMutationVariables>;
export const ReviewSchemesDocument = new TypedDocumentString(`
    query ReviewSchemes {
  reviewSchemes {
    ...ReviewSchemeFields
  }
}
    fragment ReviewSchemeFields on PublishedReviewScheme {
  id
  version
  validFrom
  title
  mode
  items {
    code
    title
    points
  }
  thresholds {
    excellent
    good
    passed
  }
}`) as unknown as TypedDocumentString<ReviewSchemesQuery, ReviewSchemesQueryVariables>;
export const PublishReviewSchemeDocument = new TypedDocumentString(`
    mutation PublishReviewScheme($input: ReviewSchemeInput!, $idempotencyKey: ID!) {
  publishReviewScheme(input: $input, idempotencyKey: $idempotencyKey) {
    version
  }
}
    `) as unknown as TypedDocumentString<PublishReviewSchemeMutation, PublishReviewSchemeMutationVariables>;
export const FileReviewsDocument = new TypedDocumentString(`
    query FileReviews($filter: FileReviewFilter!, $first: Int, $after: String) {
  fileReviews(filter: $filter, first: $first, after: $after) {
    items {
      ...FileReviewFields
    }
    hasMore
    endCursor
  }
}
    fragment FileReviewFields on FileReview {
  id
  unit {
    id
    name
  }
  caseId
  caseNumber
  caseType
  againOf
  isStanding
  scheme {
    items {
      code
      title
      points
    }
  }
  points {
    code
    points
  }
  total
  grade
  reviewedOn
  reviewer
  remark
}`) as unknown as TypedDocumentString<FileReviewsQuery, FileReviewsQueryVariables>;
export const ReviewFileDocument = new TypedDocumentString(`
    mutation ReviewFile($input: FileReviewInput!, $idempotencyKey: ID!) {
  reviewFile(input: $input, idempotencyKey: $idempotencyKey) {
    id
  }
}
    `) as unknown as TypedDocumentString<ReviewFileMutation, ReviewFileMutationVariables>;
export const ReviewDrawsDocument = new TypedDocumentString(`
    query ReviewDraws {
  reviewDraws {
    id
    startsOn
    endsOn
    seed
    frameSize
    frameDigest
    drawn
    reviewed
    recordedBy
  }
}
    `) as unknown as TypedDocumentString<ReviewDrawsQuery, ReviewDrawsQueryVariables>;
export const ReviewDrawCasesDocument = new TypedDocumentString(`
    query ReviewDrawCases($id: ID!) {
  reviewDrawCases(id: $id) {
    caseId
    caseNumber
    caseType
    closedOn
    isOpen
    isOwnWork
    grade
  }
}
    `) as unknown as TypedDocumentString<ReviewDrawCasesQuery, ReviewDrawCasesQueryVariables>;
export const DrawFileReviewsDocument = new TypedDocumentString(`
    mutation DrawFileReviews($input: ReviewDrawInput!, $idempotencyKey: ID!) {
  drawFileReviews(input: $input, idempotencyKey: $idempotencyKey) {
    id
    drawn
  }
}
    `) as unknown as TypedDocumentString<DrawFileReviewsMutation, DrawFileReviewsMutationVariables>;
export const ComplaintsDocument = new TypedDocumentString(`
    query Complaints($statuses: [ComplaintStatus!], $first: Int, $after: String) {
  complaints(statuses: $statuses, first: $first, after: $after) {
    items {
      ...ComplaintFields
    }
    hasMore
    endCursor
  }
}
    fragment ComplaintFields on Complaint {
  id
  caseId
  caseNumber
  filedBy
  form
  about
  matter
  receivedOn
  status
  steps
  missing
  toldMissingOn
  suppliedOn
  decidedOn
  reason
  mergedInto
  result
  measures
  answeredOn
  recordedBy
  version
  complainant {
    id
    name
    document
    phone
    address
    birthDay
  }
  clocks {
    id
    code
    title
    article
    state
    unit
    dueOn
    dueAt
    remaining
  }
}`) as unknown as TypedDocumentString<ComplaintsQuery, ComplaintsQueryVariables>;
export const ReceiveComplaintDocument = new TypedDocumentString(`
    mutation ReceiveComplaint($input: ComplaintInput!, $idempotencyKey: ID!) {
  receiveComplaint(input: $input, idempotencyKey: $idempotencyKey) {
    id
  }
}
    `) as unknown as TypedDocumentString<ReceiveComplaintMutation, ReceiveComplaintMutationVariables>;
export const ActOnComplaintDocument = new TypedDocumentString(`
    mutation ActOnComplaint($input: ComplaintStepInput!, $idempotencyKey: ID!) {
  actOnComplaint(input: $input, idempotencyKey: $idempotencyKey) {
    id
  }
}
    `) as unknown as TypedDocumentString<ActOnComplaintMutation, ActOnComplaintMutationVariables>;
export const SatisfactionDocument = new TypedDocumentString(`
    query Satisfaction {
  visitRounds {
    id
    title
    startsOn
    endsOn
    frameSize
    gifts
    strata {
      caseType
      frame
      drawn
      rated
      satisfied
    }
    satisfaction {
      percent
    }
  }
}
    `) as unknown as TypedDocumentString<SatisfactionQuery, SatisfactionQueryVariables>;
export const ReorganisationsDocument = new TypedDocumentString(`
    query Reorganisations {
  reorganisations {
    ...ReorganisationFields
  }
}
    fragment ReorganisationFields on Reorganisation {
  id
  kind
  unit {
    id
    name
  }
  otherUnit {
    id
    name
  }
  hangings {
    unit {
      id
      name
    }
    fromParent {
      id
      name
    }
    toParent {
      id
      name
    }
  }
  effectiveOn
  reason
  decidedAt
  decidedByName
  undoneAt
  undoneByName
  isUnitClosed
  mayUndo
}`) as unknown as TypedDocumentString<ReorganisationsQuery, ReorganisationsQueryVariables>;
export const ReorganisationPreviewDocument = new TypedDocumentString(`
    query ReorganisationPreview($change: TreeChangeInput!) {
  reorganisationPreview(change: $change) {
    units
    figures
    accounts
    rows {
      table
      rows
    }
  }
}
    `) as unknown as TypedDocumentString<ReorganisationPreviewQuery, ReorganisationPreviewQueryVariables>;
export const ReorganiseDocument = new TypedDocumentString(`
    mutation Reorganise($change: TreeChangeInput!, $idempotencyKey: ID!) {
  reorganise(change: $change, idempotencyKey: $idempotencyKey)
}
    `) as unknown as TypedDocumentString<ReorganiseMutation, ReorganiseMutationVariables>;
export const UndoReorganisationDocument = new TypedDocumentString(`
    mutation UndoReorganisation($id: ID!, $idempotencyKey: ID!) {
  undoReorganisation(id: $id, idempotencyKey: $idempotencyKey)
}
    `) as unknown as TypedDocumentString<UndoReorganisationMutation, UndoReorganisationMutationVariables>;
export const CompletionReportsDocument = new TypedDocumentString(`
    query CompletionReports($directiveId: ID!) {
  completionReports(directiveId: $directiveId) {
    ...ReportFields
  }
}
    fragment ReportFields on CompletionReport {
  id
  directiveId
  unit {
    id
    name
    level
  }
  status
  figures {
    indicator
    quantity
  }
  note
  coverage {
    expected
    reported
    accepted
  }
  gaps {
    id
    name
  }
  reportedOn
  recordedAt
  reportedBy
  reasonCode
  reason
  redoCount
  decidedAt
  history {
    id
    kind
    occurredOn
    recordedAt
    actor
    unit {
      id
      name
    }
    reasonCode
    reason
  }
}`) as unknown as TypedDocumentString<CompletionReportsQuery, CompletionReportsQueryVariables>;
export const CompletionReportDocument = new TypedDocumentString(`
    query CompletionReport($id: ID!) {
  completionReport(id: $id) {
    ...ReportFields
  }
}
    fragment ReportFields on CompletionReport {
  id
  directiveId
  unit {
    id
    name
    level
  }
  status
  figures {
    indicator
    quantity
  }
  note
  coverage {
    expected
    reported
    accepted
  }
  gaps {
    id
    name
  }
  reportedOn
  recordedAt
  reportedBy
  reasonCode
  reason
  redoCount
  decidedAt
  history {
    id
    kind
    occurredOn
    recordedAt
    actor
    unit {
      id
      name
    }
    reasonCode
    reason
  }
}`) as unknown as TypedDocumentString<CompletionReportQuery, CompletionReportQueryVariables>;
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
export const SubmitReportDocument = new TypedDocumentString(`
    mutation SubmitReport($directiveId: ID!, $note: String, $reportedOn: Date, $idempotencyKey: ID!) {
  submitReport(
    directiveId: $directiveId
    note: $note
    reportedOn: $reportedOn
    idempotencyKey: $idempotencyKey
  ) {
    ...ReportFields
  }
}
    fragment ReportFields on CompletionReport {
  id
  directiveId
  unit {
    id
    name
    level
  }
  status
  figures {
    indicator
    quantity
  }
  note
  coverage {
    expected
    reported
    accepted
  }
  gaps {
    id
    name
  }
  reportedOn
  recordedAt
  reportedBy
  reasonCode
  reason
  redoCount
  decidedAt
  history {
    id
    kind
    occurredOn
    recordedAt
    actor
    unit {
      id
      name
    }
    reasonCode
    reason
  }
}`) as unknown as TypedDocumentString<SubmitReportMutation, SubmitReportMutationVariables>;
export const AcceptReportsDocument = new TypedDocumentString(`
    mutation AcceptReports($reportIds: [ID!]!, $idempotencyKey: ID!) {
  acceptReports(reportIds: $reportIds, idempotencyKey: $idempotencyKey) {
    ...ReportFields
  }
}
    fragment ReportFields on CompletionReport {
  id
  directiveId
  unit {
    id
    name
    level
  }
  status
  figures {
    indicator
    quantity
  }
  note
  coverage {
    expected
    reported
    accepted
  }
  gaps {
    id
    name
  }
  reportedOn
  recordedAt
  reportedBy
  reasonCode
  reason
  redoCount
  decidedAt
  history {
    id
    kind
    occurredOn
    recordedAt
    actor
    unit {
      id
      name
    }
    reasonCode
    reason
  }
}`) as unknown as TypedDocumentString<AcceptReportsMutation, AcceptReportsMutationVariables>;
export const ReturnReportDocument = new TypedDocumentString(`
    mutation ReturnReport($reportId: ID!, $code: ReturnReason!, $text: String, $idempotencyKey: ID!) {
  returnReport(
    reportId: $reportId
    code: $code
    text: $text
    idempotencyKey: $idempotencyKey
  ) {
    ...ReportFields
  }
}
    fragment ReportFields on CompletionReport {
  id
  directiveId
  unit {
    id
    name
    level
  }
  status
  figures {
    indicator
    quantity
  }
  note
  coverage {
    expected
    reported
    accepted
  }
  gaps {
    id
    name
  }
  reportedOn
  recordedAt
  reportedBy
  reasonCode
  reason
  redoCount
  decidedAt
  history {
    id
    kind
    occurredOn
    recordedAt
    actor
    unit {
      id
      name
    }
    reasonCode
    reason
  }
}`) as unknown as TypedDocumentString<ReturnReportMutation, ReturnReportMutationVariables>;
export const MeDocument = new TypedDocumentString(`
    query Me {
  me {
    ...SessionFields
  }
}
    fragment SessionFields on Session {
  account {
    id
    login
    name
    post
  }
  unit {
    id
    code
    name
    level
    kind
    childCount
    ancestors {
      id
      name
      level
    }
  }
  roles
  permissions
  csrfToken
  expiresAt
}`) as unknown as TypedDocumentString<MeQuery, MeQueryVariables>;
export const SignInDocument = new TypedDocumentString(`
    mutation SignIn($login: String!, $password: String!) {
  signIn(login: $login, password: $password) {
    ...SessionFields
  }
}
    fragment SessionFields on Session {
  account {
    id
    login
    name
    post
  }
  unit {
    id
    code
    name
    level
    kind
    childCount
    ancestors {
      id
      name
      level
    }
  }
  roles
  permissions
  csrfToken
  expiresAt
}`) as unknown as TypedDocumentString<SignInMutation, SignInMutationVariables>;
export const SignOutDocument = new TypedDocumentString(`
    mutation SignOut {
  signOut
}
    `) as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;
export const SignOutEverywhereDocument = new TypedDocumentString(`
    mutation SignOutEverywhere($idempotencyKey: ID!) {
  signOutEverywhere(idempotencyKey: $idempotencyKey)
}
    `) as unknown as TypedDocumentString<SignOutEverywhereMutation, SignOutEverywhereMutationVariables>;
export const ChangePasswordDocument = new TypedDocumentString(`
    mutation ChangePassword($current: String!, $next: String!, $idempotencyKey: ID!) {
  changePassword(current: $current, next: $next, idempotencyKey: $idempotencyKey)
}
    `) as unknown as TypedDocumentString<ChangePasswordMutation, ChangePasswordMutationVariables>;
export const SubsidiesDocument = new TypedDocumentString(`
    query Subsidies($filter: SubsidyFilter!, $first: Int, $after: String) {
  subsidies(filter: $filter, first: $first, after: $after) {
    total
    sums {
      state
      lines
      cents
    }
    items {
      ...SubsidyFields
    }
    endCursor
    hasMore
  }
}
    fragment SubsidyFields on Subsidy {
  id
  kind
  caseNumber
  handlerName
  firm
  serviceOn
  days
  standardCents
  remoteCents
  translationCents
  otherCents
  otherReason
  cutCents
  cutReason
  actualCents
  state
  proposedByName
  decidedByName
  decisionRemark
  paidOn
  version
}`) as unknown as TypedDocumentString<SubsidiesQuery, SubsidiesQueryVariables>;
export const SubsidyStandardsDocument = new TypedDocumentString(`
    query SubsidyStandards {
  subsidyStandards {
    mayPublish
    standards {
      id
      kind
      caseType
      procedureStage
      per
      amountCents
      validFrom
      validTo
      source
      publishedByName
    }
  }
}
    `) as unknown as TypedDocumentString<SubsidyStandardsQuery, SubsidyStandardsQueryVariables>;
export const DecideSubsidyDocument = new TypedDocumentString(`
    mutation DecideSubsidy($id: ID!, $version: Int!, $approves: Boolean!, $remark: String, $idempotencyKey: ID!) {
  decideSubsidy(
    id: $id
    version: $version
    approves: $approves
    remark: $remark
    idempotencyKey: $idempotencyKey
  ) {
    ...SubsidyFields
  }
}
    fragment SubsidyFields on Subsidy {
  id
  kind
  caseNumber
  handlerName
  firm
  serviceOn
  days
  standardCents
  remoteCents
  translationCents
  otherCents
  otherReason
  cutCents
  cutReason
  actualCents
  state
  proposedByName
  decidedByName
  decisionRemark
  paidOn
  version
}`) as unknown as TypedDocumentString<DecideSubsidyMutation, DecideSubsidyMutationVariables>;
export const PaySubsidiesDocument = new TypedDocumentString(`
    mutation PaySubsidies($ids: [ID!]!, $paidOn: Date!, $idempotencyKey: ID!) {
  paySubsidies(ids: $ids, paidOn: $paidOn, idempotencyKey: $idempotencyKey)
}
    `) as unknown as TypedDocumentString<PaySubsidiesMutation, PaySubsidiesMutationVariables>;
export const ProposeSubsidyDocument = new TypedDocumentString(`
    mutation ProposeSubsidy($input: SubsidyInput!, $idempotencyKey: ID!) {
  proposeSubsidy(input: $input, idempotencyKey: $idempotencyKey) {
    ...SubsidyFields
  }
}
    fragment SubsidyFields on Subsidy {
  id
  kind
  caseNumber
  handlerName
  firm
  serviceOn
  days
  standardCents
  remoteCents
  translationCents
  otherCents
  otherReason
  cutCents
  cutReason
  actualCents
  state
  proposedByName
  decidedByName
  decisionRemark
  paidOn
  version
}`) as unknown as TypedDocumentString<ProposeSubsidyMutation, ProposeSubsidyMutationVariables>;
export const PublishSubsidyStandardDocument = new TypedDocumentString(`
    mutation PublishSubsidyStandard($input: SubsidyStandardInput!, $idempotencyKey: ID!) {
  publishSubsidyStandard(input: $input, idempotencyKey: $idempotencyKey) {
    mayPublish
    standards {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<PublishSubsidyStandardMutation, PublishSubsidyStandardMutationVariables>;
export const SummariesDocument = new TypedDocumentString(`
    query Summaries {
  summaries {
    id
    title
    status
    directiveId
    asOf
  }
}
    `) as unknown as TypedDocumentString<SummariesQuery, SummariesQueryVariables>;
export const SummaryDocument = new TypedDocumentString(`
    query Summary($id: ID!) {
  summary(id: $id) {
    ...SummaryFields
  }
}
    fragment SummaryFields on Summary {
  id
  directiveId
  unit {
    id
    name
  }
  title
  status
  asOf
  paragraphs {
    style
    runs {
      text
      token {
        key
        indicator
        quantity
        coverage {
          expected
          reported
          accepted
        }
        from
        to
        unitId
        campaignId
      }
    }
  }
  gaps {
    key
    label
    paragraph
  }
  checks {
    code
    ok
    message
    paragraph
  }
  changed {
    key
    label
    was
    now
    token {
      indicator
      from
      to
      unitId
      campaignId
    }
  }
  downloadUrl
}`) as unknown as TypedDocumentString<SummaryQuery, SummaryQueryVariables>;
export const WriteSummaryDocument = new TypedDocumentString(`
    mutation WriteSummary($directiveId: ID!, $idempotencyKey: ID!) {
  writeSummary(directiveId: $directiveId, idempotencyKey: $idempotencyKey) {
    ...SummaryFields
  }
}
    fragment SummaryFields on Summary {
  id
  directiveId
  unit {
    id
    name
  }
  title
  status
  asOf
  paragraphs {
    style
    runs {
      text
      token {
        key
        indicator
        quantity
        coverage {
          expected
          reported
          accepted
        }
        from
        to
        unitId
        campaignId
      }
    }
  }
  gaps {
    key
    label
    paragraph
  }
  checks {
    code
    ok
    message
    paragraph
  }
  changed {
    key
    label
    was
    now
    token {
      indicator
      from
      to
      unitId
      campaignId
    }
  }
  downloadUrl
}`) as unknown as TypedDocumentString<WriteSummaryMutation, WriteSummaryMutationVariables>;
export const FillSummaryGapsDocument = new TypedDocumentString(`
    mutation FillSummaryGaps($id: ID!, $texts: [GapText!]!, $idempotencyKey: ID!) {
  fillSummaryGaps(id: $id, texts: $texts, idempotencyKey: $idempotencyKey) {
    ...SummaryFields
  }
}
    fragment SummaryFields on Summary {
  id
  directiveId
  unit {
    id
    name
  }
  title
  status
  asOf
  paragraphs {
    style
    runs {
      text
      token {
        key
        indicator
        quantity
        coverage {
          expected
          reported
          accepted
        }
        from
        to
        unitId
        campaignId
      }
    }
  }
  gaps {
    key
    label
    paragraph
  }
  checks {
    code
    ok
    message
    paragraph
  }
  changed {
    key
    label
    was
    now
    token {
      indicator
      from
      to
      unitId
      campaignId
    }
  }
  downloadUrl
}`) as unknown as TypedDocumentString<FillSummaryGapsMutation, FillSummaryGapsMutationVariables>;
export const RefreshSummaryDocument = new TypedDocumentString(`
    mutation RefreshSummary($id: ID!, $idempotencyKey: ID!) {
  refreshSummary(id: $id, idempotencyKey: $idempotencyKey) {
    ...SummaryFields
  }
}
    fragment SummaryFields on Summary {
  id
  directiveId
  unit {
    id
    name
  }
  title
  status
  asOf
  paragraphs {
    style
    runs {
      text
      token {
        key
        indicator
        quantity
        coverage {
          expected
          reported
          accepted
        }
        from
        to
        unitId
        campaignId
      }
    }
  }
  gaps {
    key
    label
    paragraph
  }
  checks {
    code
    ok
    message
    paragraph
  }
  changed {
    key
    label
    was
    now
    token {
      indicator
      from
      to
      unitId
      campaignId
    }
  }
  downloadUrl
}`) as unknown as TypedDocumentString<RefreshSummaryMutation, RefreshSummaryMutationVariables>;
export const FinalizeSummaryDocument = new TypedDocumentString(`
    mutation FinalizeSummary($id: ID!, $idempotencyKey: ID!) {
  finalizeSummary(id: $id, idempotencyKey: $idempotencyKey) {
    ...SummaryFields
  }
}
    fragment SummaryFields on Summary {
  id
  directiveId
  unit {
    id
    name
  }
  title
  status
  asOf
  paragraphs {
    style
    runs {
      text
      token {
        key
        indicator
        quantity
        coverage {
          expected
          reported
          accepted
        }
        from
        to
        unitId
        campaignId
      }
    }
  }
  gaps {
    key
    label
    paragraph
  }
  checks {
    code
    ok
    message
    paragraph
  }
  changed {
    key
    label
    was
    now
    token {
      indicator
      from
      to
      unitId
      campaignId
    }
  }
  downloadUrl
}`) as unknown as TypedDocumentString<FinalizeSummaryMutation, FinalizeSummaryMutationVariables>;
export const DirectiveTasksDocument = new TypedDocumentString(`
    query DirectiveTasks($directiveId: ID!, $unitId: ID) {
  directiveTasks(directiveId: $directiveId, unitId: $unitId) {
    ...TaskStandingFields
  }
}
    fragment TaskFields on DirectiveTask {
  id
  title
  indicator
  target
  dueOn
  directiveId
  milestones {
    on
    quantity
  }
  evidence
  evidenceCount
  leadUnitId
  coUnitIds
}
fragment TaskActFields on TaskAct {
  id
  status
  doneOn
  note
  files {
    id
    url
  }
  redoCount
  reportedAt
  reportedBy
  reasonCode
  reason
  decidedAt
  decidedBy
}
fragment EvidenceFields on EvidenceCheck {
  rule
  wanted
  present
  complete
}
fragment TaskStandingFields on TaskStanding {
  progress {
    task {
      ...TaskFields
    }
    target
    share
    dueOn
    achieved
    expectedByNow
    gap
    forecast {
      byDue
      reachedOn
    }
    completedOn
    light
  }
  curve {
    day
    planned
    achieved
  }
  received
  sharer {
    id
    name
  }
  act {
    ...TaskActFields
  }
  evidence {
    ...EvidenceFields
  }
  photos {
    id
    url
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
    grantedUntil
    answer
  }
  split {
    base
    differenceReason
    shares {
      unit {
        id
        name
      }
      quantity
      achieved
    }
  }
}`) as unknown as TypedDocumentString<DirectiveTasksQuery, DirectiveTasksQueryVariables>;
export const SplitProposalDocument = new TypedDocumentString(`
    query SplitProposal($directiveId: ID!, $taskId: ID!) {
  splitProposal(directiveId: $directiveId, taskId: $taskId) {
    base
    from
    to
    shares {
      unit {
        id
        name
      }
      lastYear
      even
      byLastYear
    }
  }
}
    `) as unknown as TypedDocumentString<SplitProposalQuery, SplitProposalQueryVariables>;
export const TaskReviewsDocument = new TypedDocumentString(`
    query TaskReviews($directiveId: ID!) {
  taskReviews(directiveId: $directiveId) {
    id
    status
    doneOn
    note
    redoCount
    reportedAt
    reportedBy
    reasonCode
    reason
    decidedAt
    decidedBy
    unit {
      id
      name
    }
    taskId
    title
    indicator
    achieved
    share
    evidence {
      ...EvidenceFields
    }
    photos {
      id
      url
    }
  }
}
    fragment EvidenceFields on EvidenceCheck {
  rule
  wanted
  present
  complete
}`) as unknown as TypedDocumentString<TaskReviewsQuery, TaskReviewsQueryVariables>;
export const ExtensionsDocument = new TypedDocumentString(`
    query Extensions($directiveId: ID!) {
  extensions(directiveId: $directiveId) {
    ...ExtensionFields
  }
}
    fragment ExtensionFields on Extension {
  id
  directiveId
  taskId
  unit {
    id
    name
  }
  title
  status
  originalDue
  dueOn
  wantedUntil
  reason
  grantedUntil
  answer
  askedAt
  askedBy
  decidedAt
  decidedBy
  toDecide
}`) as unknown as TypedDocumentString<ExtensionsQuery, ExtensionsQueryVariables>;
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
export const AcceptTasksDocument = new TypedDocumentString(`
    mutation AcceptTasks($actIds: [ID!]!, $idempotencyKey: ID!) {
  acceptTasks(actIds: $actIds, idempotencyKey: $idempotencyKey)
}
    `) as unknown as TypedDocumentString<AcceptTasksMutation, AcceptTasksMutationVariables>;
export const ReturnTaskDocument = new TypedDocumentString(`
    mutation ReturnTask($actId: ID!, $code: ReturnReason!, $text: String, $idempotencyKey: ID!) {
  returnTask(
    actId: $actId
    code: $code
    text: $text
    idempotencyKey: $idempotencyKey
  )
}
    `) as unknown as TypedDocumentString<ReturnTaskMutation, ReturnTaskMutationVariables>;
export const SplitTaskDocument = new TypedDocumentString(`
    mutation SplitTask($directiveId: ID!, $taskId: ID!, $shares: [ShareInput!]!, $differenceReason: String, $idempotencyKey: ID!) {
  splitTask(
    directiveId: $directiveId
    taskId: $taskId
    shares: $shares
    differenceReason: $differenceReason
    idempotencyKey: $idempotencyKey
  )
}
    `) as unknown as TypedDocumentString<SplitTaskMutation, SplitTaskMutationVariables>;
export const AskExtensionDocument = new TypedDocumentString(`
    mutation AskExtension($directiveId: ID!, $taskId: ID, $wantedUntil: Date!, $reason: String!, $idempotencyKey: ID!) {
  askExtension(
    directiveId: $directiveId
    taskId: $taskId
    wantedUntil: $wantedUntil
    reason: $reason
    idempotencyKey: $idempotencyKey
  ) {
    ...ExtensionFields
  }
}
    fragment ExtensionFields on Extension {
  id
  directiveId
  taskId
  unit {
    id
    name
  }
  title
  status
  originalDue
  dueOn
  wantedUntil
  reason
  grantedUntil
  answer
  askedAt
  askedBy
  decidedAt
  decidedBy
  toDecide
}`) as unknown as TypedDocumentString<AskExtensionMutation, AskExtensionMutationVariables>;
export const GrantExtensionDocument = new TypedDocumentString(`
    mutation GrantExtension($id: ID!, $until: Date!, $answer: String, $idempotencyKey: ID!) {
  grantExtension(
    id: $id
    until: $until
    answer: $answer
    idempotencyKey: $idempotencyKey
  ) {
    ...ExtensionFields
  }
}
    fragment ExtensionFields on Extension {
  id
  directiveId
  taskId
  unit {
    id
    name
  }
  title
  status
  originalDue
  dueOn
  wantedUntil
  reason
  grantedUntil
  answer
  askedAt
  askedBy
  decidedAt
  decidedBy
  toDecide
}`) as unknown as TypedDocumentString<GrantExtensionMutation, GrantExtensionMutationVariables>;
export const RefuseExtensionDocument = new TypedDocumentString(`
    mutation RefuseExtension($id: ID!, $answer: String!, $idempotencyKey: ID!) {
  refuseExtension(id: $id, answer: $answer, idempotencyKey: $idempotencyKey) {
    ...ExtensionFields
  }
}
    fragment ExtensionFields on Extension {
  id
  directiveId
  taskId
  unit {
    id
    name
  }
  title
  status
  originalDue
  dueOn
  wantedUntil
  reason
  grantedUntil
  answer
  askedAt
  askedBy
  decidedAt
  decidedBy
  toDecide
}`) as unknown as TypedDocumentString<RefuseExtensionMutation, RefuseExtensionMutationVariables>;