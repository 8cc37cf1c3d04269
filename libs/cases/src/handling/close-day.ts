import type { Day } from '@fayuan/kernel';
import type { CaseType } from '../aid-case.js';

interface FinalPaper {
  readonly caseTypes: readonly CaseType[];
  /** The day that counts: when the handler received the paper, or when what it says came about. */
  readonly counts: 'received' | 'came_about';
}

const ALL: readonly CaseType[] = ['civil', 'criminal', 'administrative'];
const OTHER: readonly CaseType[] = ['civil', 'administrative'];

/**
 * What ends a case, and which day is then the day of its close (办理法律援助案件程序规定 art. 40, R36): an investigation with the
 * opinion to prosecute, a prosecution with the indictment or the decision not to prosecute, a trial with the judgment, an
 * arbitration with the award, anything else with the settlement or the start of performance, an end of the aid with the
 * receipt of the decision.
 */
export const FINAL_PAPERS = {
  prosecution_opinion: { caseTypes: ['criminal'], counts: 'received' },
  investigation_dropped: { caseTypes: ['criminal'], counts: 'received' },
  indictment: { caseTypes: ['criminal'], counts: 'received' },
  non_prosecution: { caseTypes: ['criminal'], counts: 'received' },
  judgment: { caseTypes: ALL, counts: 'received' },
  court_mediation: { caseTypes: ALL, counts: 'received' },
  award: { caseTypes: OTHER, counts: 'received' },
  administrative_decision: { caseTypes: OTHER, counts: 'received' },
  settlement: { caseTypes: OTHER, counts: 'came_about' },
  performance: { caseTypes: OTHER, counts: 'came_about' },
  termination: { caseTypes: ALL, counts: 'received' },
} as const satisfies Readonly<Record<string, FinalPaper>>;
export type FinalPaperKind = keyof typeof FINAL_PAPERS;

export const FINAL_PAPER_KINDS = Object.keys(FINAL_PAPERS) as FinalPaperKind[];

/** What an officer may close a case of a type with; an end of the aid is decided, not closed. */
export const finalPapersFor = (caseType: CaseType): FinalPaperKind[] =>
  FINAL_PAPER_KINDS.filter((kind) => {
    const { caseTypes }: FinalPaper = FINAL_PAPERS[kind];
    return kind !== 'termination' && caseTypes.includes(caseType);
  });

/** True when the day on which the paper was received is the one that counts. */
export const countsReceipt = (kind: FinalPaperKind): boolean => FINAL_PAPERS[kind].counts === 'received';

/** The day of the close; null when the day that counts is not given. */
export const closeDay = (kind: FinalPaperKind, paperOn: Day, receivedOn: Day | null): Day | null =>
  countsReceipt(kind) ? receivedOn : paperOn;
