import fc from 'fast-check';
import { FULL_SCORE, isSatisfied, scoreOf, weightedRate } from './satisfaction.js';
import { type Rating, RATINGS, type VisitAnswers } from './visit.js';

const all = (rating: Rating): VisitAnswers => ({
  attitude: rating,
  communication: rating,
  protection: rating,
  outcome: rating,
  overall: rating,
});
const strata = fc.array(
  fc.integer({ min: 0, max: 20 }).chain((rated) =>
    fc.record({
      rated: fc.constant(rated),
      frame: fc.integer({ min: rated, max: 200 }),
      score: fc.integer({ min: 0, max: rated * FULL_SCORE }),
    }),
  ),
  { maxLength: 4 },
);

describe('satisfaction', () => {
  it('is all, three fifths or nothing of an answer', () => {
    expect(RATINGS.map((rating) => scoreOf(all(rating)))).toEqual([500, 300, 0]);
    expect(RATINGS.map((rating) => isSatisfied(all(rating)))).toEqual([true, true, false]);
  });

  it('lets a visit speak for the cases of its layer, not for itself', () => {
    const civil = { frame: 90, rated: 10, score: 10 * 500 };
    const criminal = { frame: 10, rated: 10, score: 0 };
    expect(weightedRate([civil, criminal]).percent).toBe(90);
  });

  it('adds up over parts and is never the average of rates', () => {
    fc.assert(
      fc.property(strata, strata, (here, there) => {
        const [a, b, both] = [weightedRate(here), weightedRate(there), weightedRate([...here, ...there])];
        expect(both.numerator).toBeCloseTo(a.numerator + b.numerator, 6);
        expect(both.denominator).toBe(a.denominator + b.denominator);
        expect(both.numerator).toBeLessThanOrEqual(both.denominator + 1e-6);
      }),
    );
  });

  it('is unknown, not zero, when nobody rated', () => {
    expect(weightedRate([{ frame: 12, rated: 0, score: 0 }]).percent).toBeNull();
    expect(weightedRate([]).percent).toBeNull();
  });
});
