export { addDays, type Day, dayIn, daysBetween, isDay, parseDay } from './day.js';
export { isId, newId, newIdHead, stableId } from './id.js';
export { LEVELS, type Level } from './level.js';
export { type Locale, LOCALES, type Text, words } from './text.js';
export { ageOn, birthDayIn, residentNumber, type Sex, sexIn } from './resident-number.js';
export { Refusal, type RefusalDetails } from './refusal.js';
export { exactDigits, readNumber, type RoundedNumber, roundingWords } from './rounding-words.js';
export { median, quantile, rounded } from './statistics.js';
