import type { Light } from '../generated/graphql.js';

/** Worst first: the order in which rows ask for attention. */
export const lightsByUrgency: readonly Light[] = [
  'OVERDUE',
  'RETURNED',
  'BEHIND',
  'NEAR',
  'NOT_STARTED',
  'ON_TRACK',
  'DONE',
];

/** A shape for each light, so that colour is never the only mark. */
export const lightShapes: Record<Light, string> = {
  OVERDUE: '◆',
  RETURNED: '↩',
  BEHIND: '▲',
  NEAR: '●',
  NOT_STARTED: '○',
  ON_TRACK: '◐',
  DONE: '✓',
};

/** Two working days may span the longest holiday; with more days left the light is another duty's. */
const NEAR_DAYS = 12;

export type LightWord =
  | { key: 'light.overdueDays' | 'light.nearDays'; count: number }
  | { key: `light.${Light}` | 'light.dueToday' };

/**
 * The word for a light. `daysLeft` is counted from today to the due day; it is told when it sharpens the word, and
 * left out when it would contradict it.
 */
export const lightWord = (light: Light, daysLeft?: number): LightWord => {
  if (light === 'OVERDUE' && daysLeft !== undefined && daysLeft < 0) {
    return { key: 'light.overdueDays', count: -daysLeft };
  }
  if (light === 'NEAR' && daysLeft === 0) return { key: 'light.dueToday' };
  if (light === 'NEAR' && daysLeft !== undefined && daysLeft > 0 && daysLeft <= NEAR_DAYS)
    return { key: 'light.nearDays', count: daysLeft };
  return { key: `light.${light}` };
};
