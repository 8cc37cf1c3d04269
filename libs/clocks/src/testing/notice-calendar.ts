import type { DayKind, WorkingCalendar } from '@fayuan/calendar';
import { addDays, type Day, parseDay } from '@fayuan/kernel';

const span = (from: string, to: string, kind: DayKind): [Day, DayKind][] => {
  const days: [Day, DayKind][] = [];
  for (let day = parseDay(from); day <= to; day = addDays(day, 1)) days.push([day, kind]);
  return days;
};
const rest = (from: string, to = from) => span(from, to, 'rest');
const work = (...days: string[]) => days.flatMap((day) => span(day, day, 'workday'));

/** The days off and make-up workdays of 2025 and 2026, as the notices of the State Council name them. */
export const NOTICES: WorkingCalendar = {
  firstYear: 2024,
  lastYear: 2032,
  published: new Set([2025, 2026]),
  named: new Map([
    ...rest('2025-01-01'),
    ...rest('2025-01-28', '2025-02-04'),
    ...rest('2025-04-04', '2025-04-06'),
    ...rest('2025-05-01', '2025-05-05'),
    ...rest('2025-05-31', '2025-06-02'),
    ...rest('2025-10-01', '2025-10-08'),
    ...work('2025-01-26', '2025-02-08', '2025-04-27', '2025-09-28', '2025-10-11'),
    ...rest('2026-01-01', '2026-01-03'),
    ...rest('2026-02-15', '2026-02-23'),
    ...rest('2026-04-04', '2026-04-06'),
    ...rest('2026-05-01', '2026-05-05'),
    ...rest('2026-06-19', '2026-06-21'),
    ...rest('2026-09-25', '2026-09-27'),
    ...rest('2026-10-01', '2026-10-07'),
    ...work('2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10'),
  ]),
};
