import { addDays, type Day, parseDay } from '@fayuan/kernel';

/** A month that units were to declare, by its first day. */
export interface DeclaredMonth {
  readonly month: Day;
  readonly dueOn: Day;
}

/** Declarations that are late come within so many days. */
const LATEST_DAYS = 3;

/** The months of a year whose declarations are all in by today: due `term` working days (of `days`) after the month. */
export function declaredMonths(of: {
  readonly year: number;
  readonly days: readonly Day[];
  readonly term: number;
  readonly today: Day;
}): DeclaredMonth[] {
  const { year, days, term, today } = of;
  return Array.from({ length: 12 }, (_, at) => {
    const month = parseDay(`${year}-${String(at + 1).padStart(2, '0')}-01`);
    const next = parseDay(`${addDays(month, 31).slice(0, 7)}-01`);
    return { month, dueOn: days.filter((day) => day >= next)[term - 1] };
  }).flatMap(({ month, dueOn }) =>
    dueOn !== undefined && addDays(dueOn, LATEST_DAYS) < today ? [{ month, dueOn }] : [],
  );
}
