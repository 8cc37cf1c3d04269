import * as fc from 'fast-check';
import { proportion } from './share-proposal.js';

describe('proportion', () => {
  it('divides evenly, what is left over going to the first', () => {
    expect(proportion(10, [1, 1, 1])).toEqual([4, 3, 3]);
    expect(proportion(2, [1, 1, 1])).toEqual([1, 1, 0]);
  });

  it('divides by what was done, and in hundredths only where the amount is no whole number', () => {
    expect(proportion(100, [300, 100, 0])).toEqual([75, 25, 0]);
    expect(proportion(10, [2, 1])).toEqual([7, 3]);
    expect(proportion(0.5, [1, 1])).toEqual([0.25, 0.25]);
  });

  it('proposes nothing where there is nothing to go by', () => {
    expect(proportion(10, [])).toBeNull();
    expect(proportion(10, [0, 0])).toBeNull();
  });

  it('obeys: parts sum to the amount, are never negative, and follow the weights', () => {
    const weights = fc.array(fc.nat({ max: 10_000 }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(fc.nat({ max: 1_000_000 }), fc.boolean(), weights, (units, whole, given) => {
        const amount = whole ? units : units / 100;
        const parts = proportion(amount, given);
        if (given.every((weight) => weight === 0)) return expect(parts).toBeNull();
        const hundredths = (parts ?? []).map((part) => Math.round(part * 100));
        expect(hundredths.reduce((sum, part) => sum + part, 0)).toBe(Math.round(amount * 100));
        const grain = Number.isInteger(amount) ? 100 : 1;
        given.forEach((weight, at) =>
          given.forEach((other, beside) => {
            if (weight >= other)
              expect(hundredths[at] ?? 0).toBeGreaterThanOrEqual((hundredths[beside] ?? 0) - grain);
          }),
        );
        expect(Math.min(...hundredths)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
