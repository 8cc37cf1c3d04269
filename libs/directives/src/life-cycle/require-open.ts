import type { Day } from '@fayuan/kernel';
import type { DirectiveStatus } from '../directive.js';
import { closedDirective, endedDirective } from './life-cycle.errors.js';

/** What a receiver was told of the end of a directive. */
interface ToldEnd {
  readonly endedAs: string | null;
  readonly closedOn: Day | null;
}

/**
 * Refuses an act of a receiver on a directive that awaits nothing any more.
 * @throws Refusal `directive.ended`, `directive.closed`
 */
export function requireOpen({ endedAs, closedOn }: ToldEnd, field: string): void {
  if (endedAs !== null) throw endedDirective(field);
  if (closedOn !== null) throw closedDirective(field);
}

/** Withdrawn, it never was; annulled, it is no more: either way nothing is to be done for it. */
export const isVoid = (status: DirectiveStatus): boolean => status === 'withdrawn' || status === 'annulled';
