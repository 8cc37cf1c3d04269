import { type Day, type Text, words } from '@fayuan/kernel';
import type { Block } from '@fayuan/papers';
import type { CaseHead, CaseMatter } from '../aid-case.js';
import type { Narrative, PartyRole } from '../applications/application.js';
import type { Supplement } from '../applications/application.repository.js';
import type { CaseDecision } from '../applications/case-decision.repository.js';
import type { Material } from '../applications/material.js';
import type { CaseNotice } from '../applications/notice.repository.js';
import type { Assignment } from '../handlers/assignment.js';
import type { HandlerKind } from '../handlers/handler.js';
import type { Closing } from '../handling/closing.js';
import type { Milestone } from '../handling/milestone.js';
import type { Proposal } from '../handling/proposal.js';
import type { CaseObjection } from '../objections/objection.repository.js';
import type { Visit } from '../quality/visit.js';
import type { Gap } from './letter-gaps.js';

export const LETTER_KINDS = [
  'application_form',
  'means_statement',
  'receipt',
  'supplement_notice',
  'cooperation_letter',
  'grant_decision',
  'refusal_decision',
  'objection_decision',
  'assignment_notice',
  'agency_letter',
  'legal_help_notice',
  'power_of_attorney',
  'agreement',
  'progress_record',
  'replacement_notice',
  'termination_decision',
  'closing_report',
  'agency_opinion',
  'visit_record',
  'delivery_receipt',
] as const;
/** The forms of legal aid that the steps of a case need (法律援助文书格式), in the order of a case. */
export type LetterKind = (typeof LETTER_KINDS)[number];

/** A person as letters name one; masked where only what is missing is looked for. */
export interface LetterPerson {
  readonly name: string | null;
  readonly sex: string | null;
  readonly birthDay: string | null;
  readonly documentKind: string | null;
  readonly document: string | null;
  readonly phone: string | null;
  readonly address: string | null;
}

export interface LetterHandler {
  readonly name: string;
  readonly kind: HandlerKind;
  readonly firm: string | null;
  readonly licenceNumber: string | null;
  readonly phone: string | null;
}

/** What no row says and whoever issues the letter does. */
export interface LetterInput {
  /** The centre that is asked for help. */
  readonly receiver?: string | null | undefined;
  /** What is asked for. */
  readonly request?: string | null | undefined;
  /** Until when an answer is asked for. */
  readonly answerBy?: Day | null | undefined;
  /** Which letter is served. */
  readonly servedLetterId?: string | null | undefined;
}

/** A letter that was issued, as another one names it. */
export interface ServedLetter {
  readonly id: string;
  readonly title: string;
  readonly number: string;
}

export type LetterCase = CaseHead & CaseMatter;

/** Terms of the place that letters name, in days; null where no rule in days says so. */
export interface LetterTerms {
  /** In which an objection is lodged. */
  readonly objectionDays: number | null;
  /** In which the closing papers are handed in. */
  readonly papersDays: number | null;
}

/** All that is known of a case when a letter is written; rows of the own unit. */
export interface LetterFacts extends LetterTerms {
  readonly unitName: string;
  readonly placeName: string;
  readonly today: Day;
  readonly case: LetterCase;
  readonly people: Readonly<Record<PartyRole, LetterPerson | null>>;
  readonly agentRelation: string | null;
  readonly narrative: Narrative | null;
  readonly materials: readonly Material[];
  readonly supplement: Supplement | null;
  readonly decisions: readonly CaseDecision[];
  readonly objections: readonly CaseObjection[];
  readonly notice: CaseNotice | null;
  /** The standing assignment, or the last one. */
  readonly assignment: Assignment | null;
  readonly handler: LetterHandler | null;
  /** Who handled the case before. */
  readonly formerHandler: LetterHandler | null;
  readonly replacement: Proposal | null;
  readonly termination: Proposal | null;
  /** None that was struck out. */
  readonly milestones: readonly Milestone[];
  readonly closing: Closing | null;
  readonly visit: Visit | null;
  /** Whether anything was issued that could be served. */
  readonly hasLetters: boolean;
  readonly served: ServedLetter | null;
  readonly input: LetterInput;
}

/** Notes a missing value by its name; the letter is then not issued. */
export type Need = (value: string | null | undefined, gap: Gap) => string;

/** What a letter says. */
export interface LetterText {
  readonly addressee: string | null;
  readonly body: readonly Block[];
  /** Its day: of the decision it tells of, or of the day it is made. */
  readonly day: Day;
  /** Who signs, where it is not the unit. */
  readonly signer?: string;
}

/** One of the forms. */
export interface LetterForm {
  readonly title: string | ((facts: LetterFacts) => string);
  /** Where the duty stands that it serves. */
  readonly article: Text;
  /** Whose data it is given. */
  readonly people: readonly PartyRole[];
  /** `letter`: it goes out, under a number of the unit's letters; `form`: it belongs to the file, under the number of the case. */
  readonly layout: 'letter' | 'form';
  /** Whose words, written by people, decide how long it gets; none where all of it is bounded. */
  readonly fills?: Gap;
  /** Why it cannot be made yet; null when it can. */
  readonly notYet: (facts: LetterFacts) => Text | null;
  readonly write: (facts: LetterFacts, need: Need) => LetterText;
}

/** Why a letter cannot be made yet, or no more; null when it can. Of a deleted case none is. */
export const whyNotYet = (form: LetterForm, facts: LetterFacts): Text | null =>
  facts.case.stage === 'deleted'
    ? words('案件已删除，不再制作文书', 'The case was deleted; no letter is made of it any more')
    : form.notYet(facts);

export const titleOf = (form: LetterForm, facts: LetterFacts): string =>
  typeof form.title === 'string' ? form.title : form.title(facts);
