import { neededReason, optionalText } from '../handlers/reasons.js';
import { wrongMoney } from '../handling/handling.errors.js';
import { cutTooHigh } from './subsidy.errors.js';
import type { LineInput, PaymentLine } from './subsidy.js';

/** 10 million yuan in cents: more is a slip of the keys. */
const MOST_CENTS = 1_000_000_000;

function cents(field: string, given: number | null | undefined): number {
  const amount = given ?? 0;
  if (!Number.isInteger(amount) || amount < 0 || amount > MOST_CENTS) throw wrongMoney(`input.${field}`);
  return amount;
}

/**
 * A line of payment (R52): standard + remote + translation + other - cut, in cents. What is added otherwise and what is cut need
 * their reasons; nothing is cut below 0. @throws Refusal naming the field
 */
export function paymentLine(standardCents: number, input: LineInput): PaymentLine {
  const remoteCents = cents('remoteCents', input.remoteCents);
  const translationCents = cents('translationCents', input.translationCents);
  const otherCents = cents('otherCents', input.otherCents);
  const cutCents = cents('cutCents', input.cutCents);
  const before = standardCents + remoteCents + translationCents + otherCents;
  if (cutCents > before) throw cutTooHigh();
  return {
    standardCents,
    remoteCents,
    translationCents,
    otherCents,
    otherReason: reasonFor('otherReason', otherCents, input.otherReason, {
      zh: '其他费用的理由',
      en: 'what the other amount is for',
    }),
    cutCents,
    cutReason: reasonFor('cutReason', cutCents, input.cutReason, { zh: '扣减理由', en: 'why it is cut' }),
    actualCents: before - cutCents,
  };
}

const reasonFor = (
  field: string,
  amount: number,
  text: string | null | undefined,
  name: { zh: string; en: string },
): string | null =>
  amount > 0 ? neededReason(`input.${field}`, text, name) : optionalText(`input.${field}`, text);
