import fc from 'fast-check';
import { percentText, rankShares, type Share, SMALL_UNIT } from './ranking.js';

const share: fc.Arbitrary<Share> = fc
  .tuple(fc.uuid(), fc.nat(40), fc.nat(40))
  .map(([unitId, a, b]) => ({ unitId, part: Math.min(a, b), whole: Math.max(a, b) }));
const shares = fc.array(share, { maxLength: 30 });

const rate = ({ part, whole }: Share): number => part / whole;
const ranksOf = (...wanted: readonly (readonly [part: number, whole: number])[]) =>
  rankShares(wanted.map(([part, whole], at) => ({ unitId: String(at), part, whole }))).map(
    ({ unitId, rank }) => [Number(unitId), rank],
  );

describe('ranking', () => {
  it('lets equal shares share a rank, and counts them for the next', () => {
    expect(ranksOf([3, 6], [5, 5], [10, 20], [6, 6], [0, 9])).toEqual([
      [1, 1],
      [3, 1],
      [0, 3],
      [2, 3],
      [4, 5],
    ]);
  });

  it('does not compare a small unit with large ones', () => {
    expect(ranksOf([1, 1], [9, 10], [0, 4])).toEqual([
      [1, 1],
      [0, null],
      [2, null],
    ]);
  });

  it('compares small units where there are only small ones', () => {
    expect(ranksOf([0, 1], [1, 1], [0, 0])).toEqual([
      [1, 1],
      [0, 2],
      [2, null],
    ]);
  });

  it('loses and doubles no unit', () => {
    fc.assert(
      fc.property(shares, (units) => {
        const ids = rankShares(units).map(({ unitId }) => unitId);
        expect([...ids].sort()).toEqual(units.map(({ unitId }) => unitId).sort());
      }),
    );
  });

  it('gives the better rank to the better share, the same to the same, and as many ranks before as better units', () => {
    fc.assert(
      fc.property(shares, (units) => {
        const ranked = rankShares(units).filter(({ rank }) => rank !== null);
        for (const each of ranked) {
          const better = ranked.filter((other) => rate(other) > rate(each) + 1e-12);
          expect(each.rank).toBe(better.length + 1);
        }
      }),
    );
  });

  it('ranks every unit that is not small', () => {
    fc.assert(
      fc.property(shares, (units) => {
        for (const { whole, rank } of rankShares(units)) if (whole >= SMALL_UNIT) expect(rank).not.toBeNull();
      }),
    );
  });
});

describe('a share in percent', () => {
  it.each([
    [185, 192, '96.4%'],
    [1, 2, '50%'],
    [0, 7, '0%'],
    [7, 7, '100%'],
    [99_999, 100_000, '99.9%'],
    [1, 100_000, '0.1%'],
    [15, 10, '150%'],
  ])('%i of %i is %s', (part, whole, text) => {
    expect(percentText(part, whole)).toBe(text);
  });

  it('never passes 100 % for a part of a whole, and is 100 % only for all of it', () => {
    fc.assert(
      fc.property(share, ({ part, whole }) => {
        fc.pre(whole > 0);
        const percent = Number.parseFloat(percentText(part, whole));
        expect(percent).toBeLessThanOrEqual(100);
        expect(percent === 100).toBe(part === whole);
        expect(percent === 0).toBe(part === 0);
      }),
    );
  });
});
