import type { Indicator } from '../indicator.js';

/** A line of a catalogue for tests: additive matters that belong to nothing, unless said otherwise. */
export const indicatorLine = (code: string, more: Partial<Indicator> = {}): Indicator => ({
  code,
  name: code,
  nameEn: code,
  unit: '件',
  unitEn: 'matters',
  kind: 'additive',
  area: 'cases',
  partOf: null,
  breakdown: null,
  numerator: null,
  denominator: null,
  sensitive: false,
  appliesTo: null,
  enteredIn: null,
  ...more,
});
