import { useAsk } from '../api/use-ask.js';
import { CalendarWarningsDocument } from '../generated/graphql.js';
import { useSettled } from '../parts/use-settled.js';

/** A sentence for each year among the days whose holidays are not published; what is not a day yet is left out. */
export const useCalendarWarnings = (days: (string | null | undefined)[]): string[] => {
  const { settled } = useSettled([...new Set(days.filter((day): day is string => Boolean(day)))].sort());
  const { data } = useAsk(CalendarWarningsDocument, { days: settled }, { pause: settled.length === 0 });
  return settled.length === 0 ? [] : (data?.calendarWarnings ?? []);
};
