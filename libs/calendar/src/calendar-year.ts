import type { Day } from '@fayuan/kernel';
import type { DayKind } from './working-day.js';

/** The one jurisdiction whose notice is kept today; a province with days of its own would be another. */
export const NATIONAL = 'CN';
export const FIRST_YEAR = 2004;
export const LAST_YEAR = 2100;

export type CalendarYearState = 'provisional' | 'published';

/** One day that the notice names. */
export interface CalendarDay {
  readonly day: Day;
  readonly kind: DayKind;
  /** Of the holiday it belongs to, e.g. 春节. */
  readonly name: string;
}

export interface CalendarYear {
  readonly year: number;
  readonly state: CalendarYearState;
  /** Title of the notice, e.g. 国务院办公厅关于2026年部分节假日安排的通知. */
  readonly notice: string;
  /** Where the days were taken from. */
  readonly source: string;
  /** 0 when nothing was entered; grows with every change. */
  readonly version: number;
  readonly publishedAt: Date | null;
  readonly days: readonly CalendarDay[];
  /** Whether the asker may enter and publish. */
  readonly mayEdit: boolean;
}

/** What is entered for a year; replaces what was there. */
export interface CalendarYearChange {
  readonly year: number;
  /** Of the year as it was read. */
  readonly version: number;
  readonly notice: string;
  readonly source: string;
  readonly days: readonly CalendarDay[];
}
