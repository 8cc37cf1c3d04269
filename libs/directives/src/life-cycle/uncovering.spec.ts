import fc from 'fast-check';
import type { FamilyReceipt } from '../covering.js';
import { uncoverings } from './uncovering.js';

const receipt = (depth: number, coveredById: string | null): FamilyReceipt => ({
  id: `r${depth}`,
  partitionId: 'p',
  unitId: 'u',
  path: 'x',
  directiveId: `d${depth}`,
  depth,
  coveredById,
});

describe('when a covering directive has ended', () => {
  it('the nearest issuer left is reported to, and covers the rest', () => {
    const left = [receipt(1, 'gone'), receipt(2, 'gone')];
    expect(uncoverings(left).map(({ receipt: { id }, coveredBy }) => [id, coveredBy])).toEqual([
      ['r1', 'd2'],
      ['r2', null],
    ]);
  });

  it('exactly one receipt is left uncovered, whatever was there, and a second run changes nothing', () => {
    const families = fc
      .uniqueArray(fc.integer({ min: 0, max: 6 }), { minLength: 1, maxLength: 5 })
      .map((depths) => depths.map((depth) => receipt(depth, 'gone')));
    fc.assert(
      fc.property(families, (left) => {
        const changed = new Map(
          uncoverings(left).map(({ receipt: each, coveredBy }) => [each.id, coveredBy]),
        );
        const after = left.map((each) => ({ ...each, coveredById: changed.get(each.id) ?? null }));
        expect(after.filter((each) => each.coveredById === null)).toHaveLength(1);
        expect(uncoverings(after)).toEqual([]);
      }),
    );
  });
});
