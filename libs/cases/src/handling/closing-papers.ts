import type { CaseType } from '../aid-case.js';
import type { FinalPaperKind } from './close-day.js';

export const CLOSING_PAPERS = [
  'assignment_notice',
  'agreement',
  'official_letter',
  'interview_record',
  'meeting_record',
  'file_reading_record',
  'evidence',
  'legal_opinion',
  'statement_in_court',
  'hearing_record',
  'progress_record',
  'final_paper',
  'closing_report',
] as const;
/** A paper of the closed file; names after the forms of the ministry (给予指派通知书, 委托协议, 公函, …, 结案报告表). */
export type ClosingPaper = (typeof CLOSING_PAPERS)[number];

const ALWAYS: readonly ClosingPaper[] = [
  'assignment_notice',
  'agreement',
  'official_letter',
  'progress_record',
  'final_paper',
  'closing_report',
];

export const FILE_STAGES = ['investigation', 'prosecution', 'trial', 'civil_suit', 'other', 'ended'] as const;
/**
 * Which list of papers a file is checked against: by stage, as SF/T 0032—2023 annex A has lists for investigation, prosecution
 * and trial. The papers of each list are ours after the ministry's forms; the text of the annex was not at hand (◇).
 */
export type FileStage = (typeof FILE_STAGES)[number];

const MORE: Readonly<Record<FileStage, readonly ClosingPaper[]>> = {
  investigation: ['meeting_record', 'legal_opinion'],
  prosecution: ['meeting_record', 'file_reading_record', 'legal_opinion'],
  trial: ['meeting_record', 'file_reading_record', 'statement_in_court', 'hearing_record'],
  civil_suit: ['interview_record', 'evidence', 'statement_in_court', 'hearing_record'],
  other: ['interview_record', 'evidence'],
  ended: [],
};

/** The list for a case, by what ended it. */
export function fileStageOf(caseType: CaseType, finalPaper: FinalPaperKind): FileStage {
  if (finalPaper === 'termination') return 'ended';
  if (finalPaper === 'prosecution_opinion' || finalPaper === 'investigation_dropped') return 'investigation';
  if (finalPaper === 'indictment' || finalPaper === 'non_prosecution') return 'prosecution';
  if (caseType === 'criminal') return 'trial';
  return finalPaper === 'judgment' || finalPaper === 'court_mediation' ? 'civil_suit' : 'other';
}

/** The papers without which a file is not complete. */
export const papersNeeded = (stage: FileStage): readonly ClosingPaper[] =>
  stage === 'ended' ? ['assignment_notice', 'final_paper', 'closing_report'] : [...ALWAYS, ...MORE[stage]];

/** What is still missing. */
export const papersMissing = (stage: FileStage, handedIn: readonly string[]): ClosingPaper[] =>
  papersNeeded(stage).filter((paper) => !handedIn.includes(paper));
