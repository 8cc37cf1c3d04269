import { AGREEMENT_LETTERS } from './agreement-letters.js';
import { APPLY_LETTERS } from './apply-letters.js';
import { ASSIGN_LETTERS } from './assign-letters.js';
import { DECISION_LETTERS } from './decision-letters.js';
import { HANDLING_LETTERS } from './handling-letters.js';
import type { LetterForm, LetterKind } from './letter.js';
import { QUALITY_LETTERS } from './quality-letters.js';

/** Every form by its kind. */
export const LETTER_FORMS: Readonly<Record<LetterKind, LetterForm>> = {
  ...APPLY_LETTERS,
  ...DECISION_LETTERS,
  ...ASSIGN_LETTERS,
  ...AGREEMENT_LETTERS,
  ...HANDLING_LETTERS,
  ...QUALITY_LETTERS,
};
