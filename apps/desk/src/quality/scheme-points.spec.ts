import { gradeOf, openItems, schemeOn, totalOf } from './scheme-points.js';

const item = (points: number) => ({ code: String(points), title: '', points });
const thresholds = { excellent: 90, good: 75, passed: 60 };
const scheme = (version: number, validFrom: string) => ({
  id: null,
  version,
  validFrom,
  title: '',
  mode: 'FIVE' as const,
  items: [item(5), item(5)],
  thresholds,
});

describe('points of a file', () => {
  it('are those of the newest scheme that holds on the day', () => {
    const all = [scheme(2, '2026-07-01'), scheme(1, '2026-01-01'), scheme(0, '2022-01-01')];
    expect(schemeOn(all, '2026-06-30')?.version).toBe(1);
    expect(schemeOn(all, '2026-07-01')?.version).toBe(2);
    expect(schemeOn(all, '2020-01-01')).toBeUndefined();
  });

  it('come to a total of a hundred once every item has some, zero included', () => {
    const of = scheme(0, '2022-01-01');
    expect(openItems(of, [0, null])).toBe(1);
    expect(totalOf(of, [0, undefined])).toBeNull();
    expect(totalOf(of, [0, 5])).toBe(50);
    expect(totalOf({ ...of, items: [item(30), item(60)] }, [10, 20])).toBe(33.33);
  });

  it('make a grade, thresholds included', () => {
    expect([90, 89.99, 75, 60, 59.99].map((total) => gradeOf({ thresholds }, total))).toEqual([
      'EXCELLENT',
      'GOOD',
      'GOOD',
      'PASSED',
      'FAILED',
    ]);
  });
});
