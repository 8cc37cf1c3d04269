/** How a cell reads: a number, zero, not reported yet, not asked of this unit, or withheld to protect people. */
export type CellState = 'reported' | 'missing' | 'notApplicable' | 'suppressed';

const grouped = new Intl.NumberFormat('en-US', { maximumFractionDigits: 2 });

/** `1,043`, `0`, `--` (未报), `/` (不适用) or `*` (隐去). */
export const formatCell = (quantity: number | null | undefined, state: CellState = 'reported'): string => {
  if (state === 'notApplicable') return '/';
  if (state === 'suppressed') return '*';
  if (state === 'missing' || quantity === null || quantity === undefined) return '--';
  return grouped.format(quantity);
};

/** Share of a target in whole percent, never above 100 for the bar's length. */
export const barPercent = (achieved: number, target: number): number =>
  target <= 0 ? 0 : Math.max(0, Math.min(100, Math.round((achieved / target) * 100)));

/** A share in words, rounded down so that 100% means all of it; null when there is nothing to compare with. */
export const sharePercent = (part: number, whole: number): number | null =>
  whole <= 0 ? null : Math.floor((part / whole) * 100);

const two = (part: number): string => String(part).padStart(2, '0');

/** A moment in the reader's own clock, to the minute: `2026-05-07 09:30`. */
export const momentText = (moment: string | null | undefined): string => {
  if (!moment) return '';
  const at = new Date(moment);
  const day = [at.getFullYear(), two(at.getMonth() + 1), two(at.getDate())].join('-');
  return `${day} ${two(at.getHours())}:${two(at.getMinutes())}`;
};

/** Whole days from one day to another, both `YYYY-MM-DD`; negative when `to` lies before `from`. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);

/** The day `days` after `day`. */
export const addDays = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/** Today in the reader's own calendar; for screens only, rules take the day as an argument. */
export const todayHere = (): string => momentText(new Date().toISOString()).slice(0, 10);

const numerals = ['〇', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

/** Chinese numeral of 1–99, for the numbering of sections: 12 → 十二. */
export const chineseNumeral = (count: number): string => {
  if (count <= 10) return numerals[count] ?? String(count);
  const tens = Math.floor(count / 10);
  const ones = count % 10;
  return `${tens > 1 ? numerals[tens] : ''}十${ones ? numerals[ones] : ''}`;
};
