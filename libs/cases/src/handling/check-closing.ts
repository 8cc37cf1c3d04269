import type { Day } from '@fayuan/kernel';
import type { CaseMatter } from '../aid-case.js';
import { dayWithin } from '../handlers/reasons.js';
import { closeDay, countsReceipt, finalPapersFor } from './close-day.js';
import { type CheckedClosing, type ClosingInput, resultsFor } from './closing.js';
import {
  opinionNeeded,
  paperNotOfType,
  receiptNeeded,
  resultNotOfType,
  wrongMoney,
} from './handling.errors.js';

/** 10 billion yuan in cents: more is a slip of the keys. */
const MOST_CENTS = 1_000_000_000_000;

/**
 * Judges what an officer wrote of the end of a case.
 * @param window from when the handler had it until today @throws Refusal naming the field
 */
export function checkClosing(
  input: ClosingInput,
  matter: Pick<CaseMatter, 'caseType' | 'caseForm'>,
  window: { readonly from: Day; readonly today: Day },
): CheckedClosing {
  if (!finalPapersFor(matter.caseType).includes(input.finalPaper)) throw paperNotOfType();
  if (!resultsFor(matter.caseType, matter.caseForm).includes(input.result)) throw resultNotOfType();
  const paperOn = dayWithin('input.paperOn', input.paperOn, window.from, window.today);
  const receivedOn = receiptOf(input, paperOn, window.today);
  const closedOn = closeDay(input.finalPaper, paperOn, receivedOn);
  if (closedOn === null) throw receiptNeeded();
  const isCriminal = matter.caseType === 'criminal';
  if (isCriminal && !input.opinion) throw opinionNeeded();
  return {
    finalPaper: input.finalPaper,
    paperOn,
    receivedOn,
    closedOn,
    result: input.result,
    opinion: isCriminal ? (input.opinion ?? null) : null,
    moneyCents: centsOf(input.moneyCents),
  };
}

function receiptOf(input: ClosingInput, paperOn: Day, latest: Day): Day | null {
  if (!countsReceipt(input.finalPaper) || !input.receivedOn) return null;
  return dayWithin('input.receivedOn', input.receivedOn, paperOn, latest);
}

function centsOf(given: number | null | undefined): number {
  const cents = given ?? 0;
  if (!Number.isInteger(cents) || cents < 0 || cents > MOST_CENTS) throw wrongMoney('input.moneyCents');
  return cents;
}
