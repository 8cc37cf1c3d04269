import fc from 'fast-check';
import type { AppraisalLine, Criterion } from './appraisal.js';
import { pointsOf, totalOf } from './appraisal-points.js';
import { checkAppraisalScheme } from './check-appraisal-scheme.js';

const CASES: Criterion = { measure: 'cases_closed', title: '办案数量', weight: 40, target: 20 };
const FILES: Criterion = { measure: 'file_reviews', title: '案卷质量', weight: 30 };
const VISITS: Criterion = { measure: 'visits', title: '受援人满意度', weight: 20 };
const COMPLAINTS: Criterion = { measure: 'complaints', title: '投诉', weight: 10, deduction: 4 };
const ALL = [CASES, FILES, VISITS, COMPLAINTS];
const sum = (amount: number, full = 0) => ({ rows: 1, amount, full });
const code = (work: () => unknown): string | undefined => {
  try {
    work();
    return undefined;
  } catch (error) {
    return (error as { code: string }).code;
  }
};

describe('points of an appraisal', () => {
  it('count cases to their target, grades by what they could be, complaints down to nothing', () => {
    expect([0, 10, 20, 30].map((cases) => pointsOf(CASES, sum(cases)))).toEqual([0, 20, 40, 40]);
    expect(pointsOf(FILES, sum(170, 200))).toBe(25.5);
    expect([0, 1, 3].map((complaints) => pointsOf(COMPLAINTS, sum(complaints)))).toEqual([10, 6, 0]);
  });

  it('are unknown, not zero, where nothing was judged, and the total is of what was', () => {
    expect(pointsOf(VISITS, sum(0, 0))).toBeNull();
    const line = (criterion: Criterion, points: number | null): AppraisalLine => ({
      criterion,
      points,
      ...sum(0),
    });
    expect(totalOf([line(CASES, 20), line(FILES, null), line(VISITS, null), line(COMPLAINTS, 10)])).toBe(60);
    expect(totalOf([line(FILES, null)])).toBeNull();
  });

  it('never leave nothing to the weight', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ALL),
        fc.integer({ min: -50, max: 5000 }),
        fc.integer({ min: 0, max: 5000 }),
        (criterion, amount, full) => {
          const points = pointsOf(criterion, { rows: 1, amount, full });
          if (points === null) return;
          expect(points).toBeGreaterThanOrEqual(0);
          expect(points).toBeLessThanOrEqual(criterion.weight);
        },
      ),
    );
  });
});

describe('a scheme of appraisal', () => {
  const scheme = (criteria: readonly Criterion[]) => ({
    subjectKind: 'unit' as const,
    fromYear: 2026,
    title: '2026年度目标考核',
    criteria,
  });

  it('looks at number, quality and attitude, with weights of 100', () => {
    expect(code(() => checkAppraisalScheme(scheme(ALL)))).toBeUndefined();
    expect(code(() => checkAppraisalScheme(scheme(ALL.slice(0, 3))))).toBe('quality.weights_total');
    expect(code(() => checkAppraisalScheme(scheme([{ ...CASES, weight: 70 }, FILES])))).toBe(
      'quality.area_absent',
    );
    expect(code(() => checkAppraisalScheme(scheme([...ALL, CASES])))).toBe('quality.measure_twice');
  });

  it('needs a target of cases and a deduction for complaints', () => {
    expect(
      code(() => checkAppraisalScheme(scheme([{ ...CASES, target: null }, FILES, VISITS, COMPLAINTS]))),
    ).toBe('quality.target_wrong');
    expect(
      code(() => checkAppraisalScheme(scheme([CASES, FILES, VISITS, { ...COMPLAINTS, deduction: 11 }]))),
    ).toBe('quality.deduction_wrong');
  });
});
