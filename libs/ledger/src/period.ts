import { addDays, type Day, daysBetween, isDay, parseDay } from '@fayuan/kernel';

/** How a year becomes periods, e.g. months, or from December to November quarters. */
export interface PeriodKind {
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
  /** By the calendar; the days of the year up to today's; or the windows of campaigns that touch the year. */
  readonly cut: 'calendar' | 'to_date' | 'campaign';
  /** Length of a period; divides 12. */
  readonly months: number;
  /** Where the first period of a year begins; after June it is a month of the year before. */
  readonly firstMonth: number;
  readonly firstDay: number;
  /** `{year}`, `{n}`, `{half}` (上, 下) and `{title}` stand for what they say. */
  readonly periodName: string;
  readonly periodNameEn: string;
}

/** First and last day, both counted. */
export interface Span {
  readonly from: Day;
  readonly to: Day;
}

/** The days of a campaign as the directive that brought it to the unit gives them. */
export interface CampaignWindow extends Span {
  readonly campaignId: string;
  readonly title: string;
}

/** A dated range with a code, and what it is compared with: the same of the year before (同比), the one before it (环比). */
export interface Period extends Span {
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
  readonly yearBefore: Span;
  readonly previous: Span;
  /** Whose window it is. */
  readonly campaignId: string | null;
}

const two = (number: number): string => String(number).padStart(2, '0');

/** Where the n-th period (0 for the first) of a year begins; n may be below 0 or past the last. */
function beginOf(kind: PeriodKind, year: number, n: number): Day {
  const months = (kind.firstMonth > 6 ? year - 1 : year) * 12 + kind.firstMonth - 1 + n * kind.months;
  return parseDay(`${Math.floor(months / 12)}-${two((months % 12) + 1)}-${two(kind.firstDay)}`);
}

const spanOf = (kind: PeriodKind, year: number, n: number): Span => ({
  from: beginOf(kind, year, n),
  to: addDays(beginOf(kind, year, n + 1), -1),
});

/** The days that a year of the kind has. */
export const yearOf = (kind: PeriodKind, year: number): Span => ({
  from: beginOf(kind, year, 0),
  to: addDays(beginOf(kind, year + 1, 0), -1),
});

/** All periods of a year in their order; together they cover it without gap or overlap. */
export const periodsOf = (kind: PeriodKind, year: number): Period[] =>
  Array.from({ length: 12 / kind.months }, (_, n) => ({
    code: `${kind.code}-${year}-${two(n + 1)}`,
    ...named(kind, { year, n }),
    ...spanOf(kind, year, n),
    yearBefore: spanOf(kind, year - 1, n),
    previous: spanOf(kind, year, n - 1),
    campaignId: null,
  }));

/**
 * The year up to the day of it that today is; of a year that is over as many of its days, so that they compare. Empty while
 * the year has not begun. The period before it is that of the year before.
 */
export function yearToDate(kind: PeriodKind, year: number, today: Day): Period[] {
  const span = toDate(kind, year, today);
  if (span.from > today) return [];
  const before = toDate(kind, year - 1, today);
  return [
    {
      code: `${kind.code}-${year}`,
      ...named(kind, { year, n: 0 }),
      ...span,
      yearBefore: before,
      previous: before,
      campaignId: null,
    },
  ];
}

/** A window of a campaign as a period: compared with the same days of the year before, and with as many right before it. */
export const windowPeriod = (kind: PeriodKind, window: CampaignWindow): Period => ({
  code: `${kind.code}-${window.campaignId}`,
  ...named(kind, { title: window.title }),
  from: window.from,
  to: window.to,
  yearBefore: { from: inYear(window.from, -1), to: inYear(window.to, -1) },
  previous: {
    from: addDays(window.from, -1 - daysBetween(window.from, window.to)),
    to: addDays(window.from, -1),
  },
  campaignId: window.campaignId,
});

function named(
  { periodName, periodNameEn }: PeriodKind,
  { year, n = 0, title = '' }: { readonly year?: number; readonly n?: number; readonly title?: string },
): { name: string; nameEn: string } {
  const filled = (template: string): string =>
    template
      .replace('{year}', String(year))
      .replace('{n}', String(n + 1))
      .replace('{half}', n === 0 ? '上' : '下')
      .replace('{title}', () => title);
  return { name: filled(periodName), nameEn: filled(periodNameEn) };
}

/** The same day of another year; the 29th of February becomes the 28th. */
function inYear(day: Day, years: number): Day {
  const year = String(Number(day.slice(0, 4)) + years).padStart(4, '0');
  const rest = day.slice(4);
  return parseDay(rest === '-02-29' && !isDay(`${year}${rest}`) ? `${year}-02-28` : `${year}${rest}`);
}

function toDate(kind: PeriodKind, year: number, today: Day): Span {
  const whole = yearOf(kind, year);
  const back = Number(whole.from.slice(0, 4)) - Number(today.slice(0, 4));
  const to = [inYear(today, back), inYear(today, back + 1)].find((day) => day >= whole.from);
  return { from: whole.from, to: to ?? whole.to };
}
