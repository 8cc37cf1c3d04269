export {
  CLOCK_STATES,
  type Clock,
  type ClockStart,
  type ClockState,
  type ClockStop,
  type ClockSubject,
} from './clock.js';
export { type ClockRule, type NewClockRule, STOP_REASONS, type StopReason } from './clock-rule.js';
export { ClockRuleService, type PlaceRules } from './clock-rule.service.js';
export {
  type ClockOfUnit,
  ClockService,
  DUE_STATES,
  type DueClocks,
  type DueCount,
  type DueQuery,
  type DueState,
} from './clock.service.js';
export { clockReminderHandler, clockReminderJob, type ClockReminderOptions } from './clock-reminder.job.js';
export { type ClockMet, Clocks } from './clocks.service.js';
export { ClocksModule } from './clocks.module.js';
export { describeClocks } from './describe-clocks.js';
export { isAidFirst } from './due.js';
export { addMonths, TERM_UNITS, type Term, type TermDirection, type TermUnit } from './term.js';
