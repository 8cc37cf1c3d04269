import { addWorkingDays, type WorkingCalendar } from '@fayuan/calendar';
import { addDays, type Day, isId } from '@fayuan/kernel';
import { photoNotFound, textMissing, textTooLong, tooMany } from '../outreach.errors.js';
import type { FindingInput } from './finding.js';
import { dueMissing, dueTooEarly, dueTooFar, dueTooLate, tooManyFindings } from './finding.errors.js';

export const MOST_FINDINGS = 30;
const MOST_PHOTOS = 9;
const LONGEST_TEXT = 1_000;
/** 整改期限: at most so many working days, a quarter of a year. */
export const MOST_WORKING_DAYS = 60;

/** And a day that is named lies at most a year ahead. */
export const MOST_DAYS_AHEAD = 366;

/** A finding with its due day settled. */
export interface CheckedFinding extends Pick<FindingInput, 'category' | 'severity'> {
  readonly text: string;
  readonly dueOn: Day;
  readonly photoIds: readonly string[];
}

/** By when, as the inspector says it: so many working days, or a day. */
export interface DueWish {
  readonly dueInWorkingDays?: number | null | undefined;
  readonly dueOn?: Day | null | undefined;
}

/** A text that is needed. @throws Refusal naming the field */
export function neededText(field: string, text: string, name: { zh: string; en: string }): string {
  const trimmed = text.trim();
  if (!trimmed) throw textMissing(field, name.zh, name.en);
  if (trimmed.length > LONGEST_TEXT) throw textTooLong(field, LONGEST_TEXT);
  return trimmed;
}

/** Ids of photos as given, each once. @throws Refusal naming the photo */
export function checkedPhotos(field: string, ids: readonly string[] | null | undefined): string[] {
  const given = [...new Set(ids ?? [])];
  if (given.length > MOST_PHOTOS) throw tooMany(field, MOST_PHOTOS);
  const wrong = given.findIndex((id) => !isId(id));
  if (wrong >= 0) throw photoNotFound(`${field}.${wrong}`);
  return given;
}

/**
 * The day by which it must be put right: the one given, or so many working days after `from`.
 * @throws Refusal naming `dueOn` or `dueInWorkingDays` below the prefix
 */
export function dueDay(prefix: string, wish: DueWish, from: Day, calendar: WorkingCalendar): Day {
  if (wish.dueOn) {
    const latest = addDays(from, MOST_DAYS_AHEAD);
    if (wish.dueOn < from) throw dueTooEarly(`${prefix}dueOn`, from);
    if (wish.dueOn > latest) throw dueTooLate(`${prefix}dueOn`, latest);
    return wish.dueOn;
  }
  const days = wish.dueInWorkingDays;
  if (days === null || days === undefined) throw dueMissing(`${prefix}dueOn`);
  if (!Number.isInteger(days) || days < 1 || days > MOST_WORKING_DAYS)
    throw dueTooFar(`${prefix}dueInWorkingDays`, MOST_WORKING_DAYS);
  return addWorkingDays(from, days, calendar);
}

/** Judges what an inspector wrote; whether photos exist is asked of the database later. */
export function checkFindings(
  findings: readonly FindingInput[],
  from: Day,
  calendar: WorkingCalendar,
): CheckedFinding[] {
  if (findings.length > MOST_FINDINGS) throw tooManyFindings(MOST_FINDINGS);
  return findings.map((finding, index) => ({
    text: neededText(`findings.${index}.text`, finding.text, { zh: '问题', en: 'what was found' }),
    category: finding.category,
    severity: finding.severity,
    dueOn: dueDay(`findings.${index}.`, finding, from, calendar),
    photoIds: checkedPhotos(`findings.${index}.photoIds`, finding.photoIds),
  }));
}
