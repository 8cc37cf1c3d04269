import { addingUpFault } from './adding-up.js';
import type { Breakdown, Indicator } from './indicator.js';

const breakdown = (code: string, overlapping = false): Breakdown => ({
  code,
  name: code,
  nameEn: code,
  overlapping,
});
const indicator = (code: string, more: Partial<Indicator> = {}): Indicator => ({
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
const TYPE = breakdown('case_type');
const CATALOGUE = [
  indicator('cases'),
  indicator('civil', { partOf: 'cases', breakdown: TYPE }),
  indicator('criminal', { partOf: 'cases', breakdown: TYPE }),
  indicator('notified', { partOf: 'criminal', breakdown: breakdown('basis') }),
  indicator('suits', { partOf: 'cases', breakdown: breakdown('form') }),
  indicator('women', { partOf: 'cases', breakdown: breakdown('group', true) }),
  indicator('elderly', { partOf: 'cases', breakdown: breakdown('group', true) }),
  indicator('duty_lawyer_helps'),
  indicator('leaflets', { unit: '份' }),
  indicator('stations', { kind: 'stock' }),
  indicator('recipients', { kind: 'distinct' }),
  indicator('satisfaction', { kind: 'ratio' }),
];

describe('adding indicators up', () => {
  it.each([
    ['members of one breakdown', ['civil', 'criminal']],
    ['a member and a part of another member', ['civil', 'notified']],
    ['what has nothing to do with one another', ['cases', 'duty_lawyer_helps']],
    ['one, or the same twice', ['cases', 'cases']],
    ['nothing', []],
  ])('is right for %s', (_, codes) => {
    expect(addingUpFault(codes, CATALOGUE)).toBeUndefined();
  });

  it.each([
    ['figure.unknown_indicator', ['cases', 'nonsense']],
    ['figure.not_additive', ['cases', 'stations']],
    ['figure.not_additive', ['recipients']],
    ['figure.not_additive', ['satisfaction']],
    ['figure.different_units', ['cases', 'leaflets']],
    ['figure.whole_and_part', ['cases', 'civil']],
    ['figure.whole_and_part', ['notified', 'cases']],
    ['figure.different_breakdowns', ['civil', 'suits']],
    ['figure.different_breakdowns', ['notified', 'women']],
    ['figure.overlapping', ['women', 'elderly']],
  ])('is refused as %s for %j', (code, codes) => {
    expect(addingUpFault(codes, CATALOGUE)).toMatchObject({ code });
  });
});
