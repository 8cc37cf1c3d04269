import fc from 'fast-check';
import { Dice } from './chance.js';
import type { Counted } from './counted.js';
import { quantitiesOf } from './counted.js';
import { PROFILE } from './profile.js';

/** Each list of alternatives below an indicator. */
const alternatives = (counted: Counted): [string, string[]][] => [
  ...(counted.oneOf ?? []).map((list): [string, string[]] => [
    counted.indicator,
    list.map(({ indicator }) => indicator),
  ]),
  ...[...(counted.oneOf ?? []).flat(), ...(counted.besides ?? [])].flatMap(alternatives),
];

describe('what a generated event counts', () => {
  it('adds up: of every breakdown the members give the whole, and nothing is more than that', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...PROFILE),
        fc.nat(),
        fc.integer({ min: 1, max: 900 }),
        (event, seed, whole) => {
          const counts = quantitiesOf(event.counted, whole, new Dice(seed));
          const by = new Map(counts.map(({ indicator, quantity }) => [indicator, quantity]));
          expect(by.size).toBe(counts.length);
          expect(by.get(event.counted.indicator)).toBe(whole);
          for (const { quantity } of counts) {
            expect(quantity).toBeGreaterThan(0);
            expect(quantity).toBeLessThanOrEqual(whole);
          }
          for (const [indicator, members] of alternatives(event.counted))
            if (by.has(indicator))
              expect(members.reduce((sum, member) => sum + (by.get(member) ?? 0), 0)).toBe(by.get(indicator));
        },
      ),
    );
  });

  it('is the same again for the same seed, and about the mean', () => {
    const throws = (seed: number) => {
      const dice = new Dice(seed);
      return Array.from({ length: 10_000 }, () => dice.quantity(20));
    };
    expect(throws(3)).toEqual(throws(3));
    expect(throws(3)).not.toEqual(throws(4));
    const mean = throws(3).reduce((sum, each) => sum + each, 0) / 10_000;
    expect(mean).toBeGreaterThan(19);
    expect(mean).toBeLessThan(21);
  });
});
