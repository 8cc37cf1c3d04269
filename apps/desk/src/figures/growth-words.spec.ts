import { growthOf } from './growth-words.js';

describe('growthOf', () => {
  it.each([
    [0, 0, { kind: 'nothing' }],
    [5, 0, { kind: 'fromZero' }],
    [7, 7, { kind: 'same' }],
    [312, 275, { kind: 'more', difference: 37, percent: 13.5, times: null }],
    [275, 312, { kind: 'less', difference: 37, percent: 11.9, times: null }],
    [9, 3, { kind: 'more', difference: 6, percent: null, times: null }],
    [10_001, 10_000, { kind: 'more', difference: 1, percent: null, times: null }],
    [900, 250, { kind: 'more', difference: 650, percent: null, times: 2.6 }],
    [0, 40, { kind: 'less', difference: 40, percent: 100, times: null }],
  ])('tells %i after %i', (sameNow, sameBase, growth) => {
    expect(growthOf({ sameNow, sameBase })).toEqual(growth);
  });
});
