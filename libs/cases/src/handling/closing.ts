import type { Day } from '@fayuan/kernel';
import type { CaseForm, CaseType } from '../aid-case.js';
import type { FinalPaperKind } from './close-day.js';

export const CASE_RESULTS = [
  'won',
  'partly_won',
  'lost',
  'mediated',
  'settled',
  'withdrawn',
  'arbitrated',
  'done',
  'judged',
  'not_prosecuted',
  'dropped',
  'moved_on',
  'terminated',
] as const;
/** How a case ended, as the annual tables 五 to 七 ask (胜诉, 败诉, 调解, 撤诉; 调解, 和解, 仲裁). */
export type CaseResult = (typeof CASE_RESULTS)[number];

export const OPINIONS = ['adopted', 'partly_adopted', 'not_adopted'] as const;
/** Whether the court or the procuratorate followed the lawyer (表五: 全部采纳, 部分采纳, 未采纳). */
export type OpinionOutcome = (typeof OPINIONS)[number];

const SUIT: readonly CaseResult[] = ['won', 'partly_won', 'lost', 'mediated', 'withdrawn'];
const OUTSIDE_COURT: readonly CaseResult[] = ['mediated', 'settled', 'arbitrated', 'withdrawn', 'done'];
const CRIMINAL: readonly CaseResult[] = ['judged', 'not_prosecuted', 'dropped', 'moved_on'];

/** Results a case of the kind can have; the end of the aid is none of them. */
export function resultsFor(caseType: CaseType, form: CaseForm | null): readonly CaseResult[] {
  if (caseType === 'criminal') return CRIMINAL;
  return form === 'civil_suit' || form === 'administrative_suit' ? SUIT : OUTSIDE_COURT;
}

/** What an officer writes when a case ends. */
export interface ClosingInput {
  readonly finalPaper: FinalPaperKind;
  /** Of the paper, the settlement or the performance. */
  readonly paperOn: Day;
  readonly receivedOn?: Day | null | undefined;
  readonly result: CaseResult;
  /** Needed in a criminal case. */
  readonly opinion?: OpinionOutcome | null | undefined;
  /** What the recipient recovered or gained, in cents. */
  readonly moneyCents?: number | null | undefined;
}

export interface CheckedClosing {
  readonly finalPaper: FinalPaperKind;
  readonly paperOn: Day;
  readonly receivedOn: Day | null;
  readonly closedOn: Day;
  readonly result: CaseResult;
  readonly opinion: OpinionOutcome | null;
  readonly moneyCents: number;
}

/** A close as it is kept, with what became of its file. */
export interface Closing extends CheckedClosing {
  readonly id: string;
  readonly papers: readonly string[];
  readonly papersInOn: Day | null;
  readonly checkedOn: Day | null;
  readonly archiveNumber: string | null;
  readonly archivedOn: Day | null;
  readonly reopenedOn: Day | null;
  readonly reopenReason: string | null;
  readonly closedByName: string;
}

/** Cents as the statistics have them: 万元 with two decimals, rounded to the nearest 100 yuan. */
export const inTenThousands = (cents: number): number => Math.round(cents / 10_000) / 100;
