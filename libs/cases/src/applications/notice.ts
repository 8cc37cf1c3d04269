import { type Day, daysBetween } from '@fayuan/kernel';
import type { PersonDetails } from '@fayuan/persons';
import type { CaseBasis, RecipientGroup } from '../aid-case.js';
import type { Coded } from './coded.js';
import { NOTICE_GROUNDS, REQUEST_GROUNDS, TREATMENT_GROUNDS } from './matter.js';

export const AGENCY_KINDS = ['police', 'state_security', 'procuratorate', 'court'] as const;
export type AgencyKind = (typeof AGENCY_KINDS)[number];

/** How a case comes by an agency. */
export type NoticeBasis = Exclude<CaseBasis, 'applied'>;

/** A notice or request of an agency that somebody without a defender be given one (arts. 25, 28, 36). */
export interface NoticeInput {
  readonly basis: NoticeBasis;
  readonly agencyKind: AgencyKind;
  readonly agency: string;
  readonly ground: string;
  readonly noticeNumber?: string | null;
  readonly noticedOn: Day;
  readonly receivedOn?: Day | null;
  readonly causeOfAction?: string | null;
  readonly procedureStage?: string | null;
  readonly hearingOn?: Day | null;
  /** Summary or fast-track procedure: the 15 days before the hearing do not apply. */
  readonly isSummary?: boolean | null;
  /** Judge or officer in charge, with telephone: people of the agency in their office. */
  readonly contact?: string | null;
  readonly groups?: readonly RecipientGroup[] | null;
  readonly isSealed?: boolean | null;
  readonly recipient: PersonDetails;
}

/** Grounds a basis can have. */
export const groundsOf = (basis: NoticeBasis): readonly Coded[] =>
  ({ notified: NOTICE_GROUNDS, requested: REQUEST_GROUNDS, compulsory_treatment: TREATMENT_GROUNDS })[basis];

/** A court sends the notice at least so many days before the hearing. */
export const DAYS_BEFORE_HEARING = 15;

/**
 * Whether the court left too little time: fewer than 15 days between its notice and the hearing, outside summary and fast-track
 * procedure (最高法关于适用刑事诉讼法的解释第49条). A warning, never a refusal.
 */
export const isHearingShort = (notice: {
  readonly agencyKind: AgencyKind;
  readonly receivedOn: Day;
  readonly hearingOn: Day | null;
  readonly isSummary: boolean;
}): boolean =>
  notice.agencyKind === 'court' &&
  notice.hearingOn !== null &&
  !notice.isSummary &&
  daysBetween(notice.receivedOn, notice.hearingOn) < DAYS_BEFORE_HEARING;
