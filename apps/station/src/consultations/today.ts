import type { ConsultationInput } from '../generated/graphql.js';
import type { Entry } from '../outbox/outbox.js';

export interface DayCount {
  /** 人次 */
  people: number;
  /** 件 */
  questions: number;
}

/** Consultations of a day that the phone holds and the kept answer of the server does not know yet, oldest first. */
export function waitingOf(
  entries: readonly Entry[],
  day: string,
  savedAt: number | undefined,
): { entry: Entry; input: ConsultationInput }[] {
  return entries.flatMap((entry) => {
    const { act, deliveredAt } = entry;
    if (act.kind !== 'RECORD_CONSULTATION' || act.input.occurredOn !== day) return [];
    const isKnown = deliveredAt !== null && savedAt !== undefined && deliveredAt <= savedAt;
    return isKnown ? [] : [{ entry, input: act.input }];
  });
}

/** Of the day: what the server counts, and what waits to be sent. What it refused is not counted. */
export function dayCount(
  told: { total: number; questions: number } | undefined,
  waiting: readonly { entry: Entry; input: ConsultationInput }[],
): DayCount {
  const counted = waiting.filter(({ entry }) => entry.state !== 'failed');
  return {
    people: (told?.total ?? 0) + counted.length,
    questions: (told?.questions ?? 0) + counted.reduce((sum, { input }) => sum + input.matters.length, 0),
  };
}
