import type { WorkingCalendar } from '@fayuan/calendar';
import type { Day } from '@fayuan/kernel';
import type { ClockRule } from './clock-rule.js';
import { dueDay } from './due.js';

/** The rule that a clock runs by, and the national one where that is another. */
export interface ChosenRule {
  readonly rule: ClockRule;
  readonly floor: ClockRule | null;
}

const holdsOn = (rule: ClockRule, day: Day): boolean =>
  rule.validFrom <= day && (rule.validTo === null || day <= rule.validTo);

/**
 * Which of the rules of one code, all of one place and those around it, a clock that starts on a day runs by: the one that
 * ends first, of two that end alike the nearer. Undefined when none holds on that day.
 */
export function chooseRule(
  rules: readonly ClockRule[],
  start: Day,
  calendar: WorkingCalendar,
): ChosenRule | undefined {
  const inForce = rules.filter((rule) => holdsOn(rule, start));
  const national = inForce.find((rule) => rule.place === null) ?? null;
  const strictest = inForce
    .map((rule) => ({ rule, end: lengthOf(rule, start, calendar), near: rule.place?.length ?? 0 }))
    .sort((a, b) => a.end - b.end || b.near - a.near)[0];
  if (!strictest) return undefined;
  const { rule } = strictest;
  return { rule, floor: rule === national ? null : national };
}

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;

/** How late a rule ends when nothing stops it, to compare by; before a day to come, the earlier end leaves more time. */
function lengthOf(rule: ClockRule, start: Day, calendar: WorkingCalendar): number {
  if (rule.unit === 'hour')
    return Date.parse(start) + (rule.direction === 'after' ? 1 : -1) * rule.value * HOUR_MS;
  const end = dueDay(rule, start, [], calendar);
  return end === null ? Infinity : Date.parse(end) + (rule.direction === 'after' ? DAY_MS - 1 : 0);
}
