import { addDays, type Day, isId } from '@fayuan/kernel';
import { checkNames, FIRST_DAY } from '../check-activity.js';
import { directiveNotFound, inspectedUnitNotBelow } from '../outreach.errors.js';
import { neededText } from './check-finding.js';
import type { RoundInput } from './inspection-round.js';
import { noStops, plannedOutside, tooManyStops, visitedTwice } from './inspection-round.errors.js';

/** So many units can be planned in one round. */
export const MOST_STOPS = 200;
const MOST_DAYS_AHEAD = 366;

export interface CheckedStop {
  readonly unitId: string;
  readonly plannedOn: Day;
  readonly inspectors: readonly string[];
}

export interface CheckedRound {
  readonly title: string;
  readonly directiveId: string | null;
  readonly stops: readonly CheckedStop[];
}

/**
 * Judges a plan by itself: each unit once, on days at most a year ahead; past ones may be entered afterwards. Whether the units are below and the directive is
 * known is asked of the database later. @throws Refusal naming the field
 */
export function checkRound(input: RoundInput, today: Day): CheckedRound {
  if (input.directiveId && !isId(input.directiveId)) throw directiveNotFound();
  if (input.stops.length === 0) throw noStops();
  if (input.stops.length > MOST_STOPS) throw tooManyStops(MOST_STOPS);
  const [first, last] = [FIRST_DAY, addDays(today, MOST_DAYS_AHEAD)];
  const seen = new Set<string>();
  const stops = input.stops.map(({ unitId, plannedOn, inspectors }, index) => {
    const field = `stops.${index}`;
    if (!isId(unitId)) throw inspectedUnitNotBelow(`${field}.unitId`);
    if (seen.has(unitId)) throw visitedTwice(`${field}.unitId`);
    seen.add(unitId);
    if (plannedOn < first || plannedOn > last) throw plannedOutside(`${field}.plannedOn`, { first, last });
    return { unitId, plannedOn, inspectors: checkNames(`${field}.inspectors`, inspectors ?? []) };
  });
  const title = neededText('title', input.title, { zh: '督查名称', en: 'the title' });
  return { title, directiveId: input.directiveId || null, stops };
}
