import type { Day } from '@fayuan/kernel';
import { dayPast } from '../applications/applications.errors.js';
import { text } from '../applications/check-application.js';
import type { LetterInput, LetterKind } from './letter.js';

/** What somebody asks to be issued. */
export interface LetterOrder {
  readonly kind: LetterKind;
  readonly input?: LetterInput | null | undefined;
  /** Why a letter that was issued is issued anew. */
  readonly againReason?: string | null | undefined;
}

export interface CheckedOrder {
  readonly kind: LetterKind;
  readonly input: LetterInput;
  readonly againReason: string | null;
}

/** @throws Refusal `case.text_too_long`, `case.day_past` naming the field */
export function checkOrder({ kind, input, againReason }: LetterOrder, on: Day): CheckedOrder {
  const answerBy = input?.answerBy ?? null;
  if (answerBy !== null && answerBy < on) throw dayPast('input.answerBy');
  return {
    kind,
    againReason: text('againReason', againReason, 200),
    input: {
      receiver: text('input.receiver', input?.receiver, 60),
      request: text('input.request', input?.request, 400),
      answerBy,
      servedLetterId: input?.servedLetterId ?? null,
    },
  };
}
