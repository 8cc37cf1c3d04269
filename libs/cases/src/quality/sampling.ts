import { type Day, newId } from '@fayuan/kernel';
import { optionalText } from './checked-text.js';
import { periodReversed, sampleSizeWrong } from './quality.errors.js';

const MOST_DRAWN = 5000;

/** From when to when cases were closed, both days included. */
export interface ClosingSpan {
  readonly startsOn: Day;
  readonly endsOn: Day;
}

/** @throws Refusal `quality.period_reversed` */
export function checkSpan({ startsOn, endsOn }: ClosingSpan): void {
  if (endsOn < startsOn) throw periodReversed();
}

/** @throws Refusal `quality.sample_size_wrong` */
export function checkSize(size: number): void {
  if (!(Number.isInteger(size) && size >= 1 && size <= MOST_DRAWN)) throw sampleSizeWrong();
}

/** The seed given, or one made now that is kept with what is drawn. @throws Refusal `quality.text_too_long` */
export const seedOf = (given: string | null | undefined): string =>
  optionalText('seed', given, 60) ?? newId();
