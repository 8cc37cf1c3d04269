import fc from 'fast-check';
import { checkScheme } from './check-scheme.js';
import { gradeOf, GRADES, totalOf } from './review-points.js';
import { BUILT_IN_SCHEME, type ReviewScheme } from './review-scheme.js';

const scheme = (points: readonly number[], more: Partial<ReviewScheme> = {}): ReviewScheme => ({
  title: '案卷评查',
  mode: 'points',
  items: points.map((each, at) => ({ code: `i${at}`, title: `项目${at}`, points: each })),
  thresholds: { excellent: 90, good: 75, passed: 60 },
  ...more,
});
const code = (work: () => unknown): string | undefined => {
  try {
    work();
    return undefined;
  } catch (error) {
    return (error as { code: string }).code;
  }
};

describe('a scheme of file reviews', () => {
  it('totals exactly 100 points', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 8 }), (points) => {
        const sum = points.reduce((all, each) => all + each, 0);
        expect(code(() => checkScheme(scheme(points)))).toBe(
          sum === 100 ? undefined : 'quality.points_total',
        );
      }),
    );
    expect(code(() => checkScheme(scheme([40, 60])))).toBeUndefined();
  });

  it('or grades every item 0 to 5', () => {
    const five = checkScheme(scheme([1, 2, 3], { mode: 'five' }));
    expect(five.items.map(({ points }) => points)).toEqual([5, 5, 5]);
    expect(
      totalOf(
        five,
        [5, 4, 3].map((points, at) => ({ code: `i${at}`, points })),
      ),
    ).toBe(80);
    expect(checkScheme(BUILT_IN_SCHEME)).toEqual(BUILT_IN_SCHEME);
  });

  it('has falling thresholds and items that differ', () => {
    for (const thresholds of [
      { excellent: 75, good: 90, passed: 60 },
      { excellent: 101, good: 90, passed: 60 },
      { excellent: 90, good: 75, passed: 0 },
    ])
      expect(code(() => checkScheme(scheme([100], { thresholds })))).toBe('quality.thresholds_wrong');
    const [item] = scheme([50]).items;
    if (!item) throw new Error('no item');
    expect(code(() => checkScheme(scheme([], { items: [item, item] })))).toBe('quality.item_twice');
  });
});

describe('a reviewed file', () => {
  const of = checkScheme(scheme([40, 60]));

  it('gets its grade by the thresholds', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 100, noNaN: true }),
        fc.double({ min: 0, max: 100, noNaN: true }),
        (a, b) => {
          const [lower, higher] = a < b ? [a, b] : [b, a];
          expect(GRADES.indexOf(gradeOf(higher, of.thresholds))).toBeLessThanOrEqual(
            GRADES.indexOf(gradeOf(lower, of.thresholds)),
          );
        },
      ),
    );
    expect([90, 89.99, 75, 60, 59.99].map((total) => gradeOf(total, of.thresholds))).toEqual([
      'excellent',
      'good',
      'good',
      'passed',
      'failed',
    ]);
  });

  it('needs points for every item and none beyond it', () => {
    const give = (...points: number[]) => points.map((each, at) => ({ code: `i${at}`, points: each }));
    expect(totalOf(of, give(40, 30))).toBe(70);
    expect(code(() => totalOf(of, give(40)))).toBe('quality.points_missing');
    expect(code(() => totalOf(of, give(41, 1)))).toBe('quality.points_beyond');
    expect(code(() => totalOf(of, give(40, -1)))).toBe('quality.points_beyond');
    expect(code(() => totalOf(of, [...give(40, 60), { code: 'x', points: 1 }]))).toBe(
      'quality.points_missing',
    );
  });
});
