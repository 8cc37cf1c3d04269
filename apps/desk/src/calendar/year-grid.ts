import { addDays } from '../parts/format.js';

export interface NamedDay {
  day: string;
  kind: 'REST' | 'WORKDAY';
  name: string;
}

/** What a click makes of a day: named off, worked instead, or as the week says again. */
export const nextKind = (kind: NamedDay['kind'] | undefined): NamedDay['kind'] | undefined =>
  kind === undefined ? 'REST' : kind === 'REST' ? 'WORKDAY' : undefined;

/** The days of a month in weeks from Monday; null where a week reaches into another month. */
export function weeksOf(year: number, month: number): (string | null)[][] {
  const first = `${year}-${String(month).padStart(2, '0')}-01`;
  const lead = (new Date(`${first}T00:00:00Z`).getUTCDay() + 6) % 7;
  const length = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const cells = [
    ...Array.from({ length: lead }, () => null),
    ...Array.from({ length }, (_, at) => addDays(first, at)),
  ];
  const weeks = Math.ceil(cells.length / 7);
  return Array.from({ length: weeks }, (_, week) =>
    Array.from({ length: 7 }, (_cell, day) => cells[week * 7 + day] ?? null),
  );
}

/** The days with one of them changed, in order. */
export function withDay(days: readonly NamedDay[], day: string, change: NamedDay | undefined): NamedDay[] {
  const others = days.filter((each) => each.day !== day);
  return (change ? [...others, change] : others).sort((a, b) => (a.day < b.day ? -1 : 1));
}
