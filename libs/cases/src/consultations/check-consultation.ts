import { type Day, isId, parseDay } from '@fayuan/kernel';
import type { CheckedConsultation, ConsultationInput } from './consultation.js';
import {
  answeredAtOnce,
  answeredOutside,
  eventNotFound,
  groupsContradict,
  noMatter,
  notAtEvent,
  occurredInFuture,
  occurredTooEarly,
  reasonMissing,
  reasonTooLong,
  tooManyMatters,
} from './consultations.errors.js';

/** Nothing that is entered took place before. */
export const FIRST_DAY = parseDay('2000-01-01');
const MOST_MATTERS = 10;
const LONGEST_REASON = 500;

/** Channels by which the answer may come on another day than the question. */
export const answeredLater = (channel: ConsultationInput['channel']): boolean =>
  channel === 'letter' || channel === 'online';

function checkDay(day: Day, today: Day): Day {
  if (day > today) throw occurredInFuture(today);
  if (day < FIRST_DAY) throw occurredTooEarly(FIRST_DAY);
  return day;
}

function checkMatters(matters: readonly string[]): string[] {
  if (matters.length === 0) throw noMatter();
  if (matters.length > MOST_MATTERS) throw tooManyMatters(MOST_MATTERS);
  return [...matters];
}

/** Who asks in person has the answer at once; a letter and a question by the web may wait for it. */
function checkAnswer({ channel, occurredOn, answeredOn }: ConsultationInput, today: Day): Day | null {
  if (!answeredLater(channel)) {
    if (answeredOn && answeredOn !== occurredOn) throw answeredAtOnce();
    return occurredOn;
  }
  if (answeredOn && (answeredOn < occurredOn || answeredOn > today)) throw answeredOutside(occurredOn, today);
  return answeredOn ?? null;
}

function checkEvent({ channel, activityId }: ConsultationInput): string | null {
  if (!activityId) return null;
  if (channel !== 'event') throw notAtEvent();
  if (!isId(activityId)) throw eventNotFound();
  return activityId;
}

/**
 * Judges what was entered by itself. Whether the matters stand in the catalogue and the event exists is asked of the
 * database later.
 * @param today the unit's calendar day
 * @throws Refusal naming the field
 */
export function checkConsultation(input: ConsultationInput, today: Day): CheckedConsultation {
  const groups = [...new Set(input.groups ?? [])];
  if (groups.includes('minors') && groups.includes('elderly')) throw groupsContradict();
  return {
    channel: input.channel,
    matters: checkMatters(input.matters),
    groups,
    results: [...new Set(input.results ?? [])],
    occurredOn: checkDay(input.occurredOn, today),
    answeredOn: checkAnswer(input, today),
    activityId: checkEvent(input),
  };
}

/** The reason of a change, trimmed. @throws Refusal when there is none */
export function checkReason(reason: string): string {
  const trimmed = reason.trim();
  if (trimmed === '') throw reasonMissing();
  if (trimmed.length > LONGEST_REASON) throw reasonTooLong(LONGEST_REASON);
  return trimmed;
}
