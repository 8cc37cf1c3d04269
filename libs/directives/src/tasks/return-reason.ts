import { reasonRequired } from '../directives.errors.js';

/** Why something goes back for redo; `other` says it in words. Most often used first. */
export const RETURN_REASONS = [
  'figures_disagree',
  'evidence_missing',
  'text_incomplete',
  'wrong_period',
  'other',
] as const;
export type ReturnReason = (typeof RETURN_REASONS)[number];

/** A typed reason with what is added to it. */
export interface TypedReason {
  readonly code: ReturnReason;
  readonly text: string | null;
}

/** @throws Refusal `directive.reason_required` when `other` says nothing more */
export function typedReason(code: ReturnReason, text: string | null | undefined): TypedReason {
  const more = text?.trim() || null;
  if (code === 'other' && more === null) throw reasonRequired();
  return { code, text: more };
}
