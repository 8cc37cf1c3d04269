import { type Level, LEVELS } from '@fayuan/kernel';
import type { Indicator } from './indicator.js';

type Traits = Pick<Indicator, 'kind' | 'appliesTo'>;

/** Of how many units a total speaks; it travels with every total. Units, not reports. */
export interface Coverage {
  /** Units open in the span, the asked one with all below. */
  readonly expected: number;
  /** Of those, how many have declared every month of the span that is over and in which they were open. */
  readonly reported: number;
  /** Of the reported: at least one month declared after its day. */
  readonly late: number;
  /** Of the reported: something recorded for a month after it was declared. */
  readonly revised: number;
  /** Of the reported: every month a nil report. */
  readonly nil: number;
}

export const NOBODY: Coverage = { expected: 0, reported: 0, late: 0, revised: 0, nil: 0 };

/**
 * What a figure says. A number may be an exact 0; `not_reported`: nothing was counted, and nobody has said that there was
 * nothing; `not_applicable`: the indicator is not counted at such units; `suppressed`: few people could be recognised.
 */
export type FigureState = 'number' | 'not_reported' | 'not_applicable' | 'suppressed';

/** True when the unit, or some unit that may stand below one of its level, counts the indicator. */
const applies = ({ appliesTo }: Traits, level: Level): boolean =>
  !appliesTo || appliesTo.some((each) => LEVELS.indexOf(each) >= LEVELS.indexOf(level));

/** How a figure that need not be hidden reads. An exact 0 is one that at least one unit vouches for. */
export function stateOf(
  quantity: number | null,
  unit: { readonly level: Level; readonly coverage: Coverage },
  indicator: Traits,
): Exclude<FigureState, 'suppressed'> {
  const isRatio = indicator.kind === 'ratio';
  if (isRatio ? quantity !== null : quantity !== 0) return 'number';
  if (!applies(indicator, unit.level)) return 'not_applicable';
  if (unit.coverage.reported === 0) return 'not_reported';
  return isRatio ? 'not_applicable' : 'number';
}
