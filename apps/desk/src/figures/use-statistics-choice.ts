import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { todayHere } from '../parts/format.js';
import { choiceOf, paramsWith, type StatisticsChoice } from './statistics-choice.js';

/** The choice of the statistics page, kept in the address so that Back, a reload and a link sent to others keep it. */
export const useStatisticsChoice = () => {
  const [params, setParams] = useSearchParams();
  const today = todayHere();
  const choice = useMemo(() => choiceOf(params, today), [params, today]);
  const change = useCallback(
    (part: Partial<StatisticsChoice>) => setParams((before) => paramsWith(before, part)),
    [setParams],
  );
  /** Goes to a unit below or above and lists what is right below it. */
  const go = useCallback(
    (unitId: string) =>
      setParams((before) => {
        const params = paramsWith(before, { level: null });
        params.set('unit', unitId);
        return params;
      }),
    [setParams],
  );
  return { choice, change, go };
};
