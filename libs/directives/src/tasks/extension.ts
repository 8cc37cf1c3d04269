import type { Day } from '@fayuan/kernel';
import { extensionBeyond, extensionNotLater, extensionTooLate } from './tasks.errors.js';

export const EXTENSION_STATUSES = ['asked', 'granted', 'refused'] as const;
export type ExtensionStatus = (typeof EXTENSION_STATUSES)[number];

/**
 * 延期 is asked for before the due day has passed, for a later day.
 * @throws Refusal `extension.too_late`, `extension.not_later`
 */
export function checkAsking(ask: {
  readonly today: Day;
  readonly due: Day;
  readonly wantedUntil: Day;
}): void {
  if (ask.today > ask.due) throw extensionTooLate(ask.due);
  if (ask.wantedUntil <= ask.due) throw extensionNotLater('wantedUntil', ask.due);
}

/**
 * The day granted is later than the one that held and not later than the grantor's own limit: what it owes upward itself.
 * @throws Refusal `extension.not_later`, `extension.beyond_limit`
 */
export function checkGranting(grant: {
  readonly due: Day;
  readonly until: Day;
  readonly limit: Day | null;
}): void {
  if (grant.until <= grant.due) throw extensionNotLater('until', grant.due);
  if (grant.limit !== null && grant.until > grant.limit) throw extensionBeyond(grant.limit);
}
