import { addingUpFault } from './adding-up.js';
import type { Breakdown } from './indicator.js';
import { indicatorLine } from './testing/indicator-line.js';

const breakdown = (code: string, overlapping = false): Breakdown => ({
  code,
  name: code,
  nameEn: code,
  overlapping,
});
const TYPE = breakdown('case_type');
const CATALOGUE = [
  indicatorLine('cases'),
  indicatorLine('civil', { partOf: 'cases', breakdown: TYPE }),
  indicatorLine('criminal', { partOf: 'cases', breakdown: TYPE }),
  indicatorLine('notified', { partOf: 'criminal', breakdown: breakdown('basis') }),
  indicatorLine('suits', { partOf: 'cases', breakdown: breakdown('form') }),
  indicatorLine('women', { partOf: 'cases', breakdown: breakdown('group', true) }),
  indicatorLine('elderly', { partOf: 'cases', breakdown: breakdown('group', true) }),
  indicatorLine('duty_lawyer_helps'),
  indicatorLine('leaflets', { unit: '份' }),
  indicatorLine('stations', { kind: 'stock' }),
  indicatorLine('recipients', { kind: 'distinct' }),
  indicatorLine('satisfaction', { kind: 'ratio' }),
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
