import fc from 'fast-check';
import { coverings, type FamilyReceipt } from './covering.js';

const receipt = (id: number, depth: number): FamilyReceipt => ({
  id: `receipt-${id}`,
  directiveId: `directive-${id}`,
  partitionId: 'p',
  unitId: 'u',
  path: '0.1',
  depth,
  coveredById: null,
});

describe('covering', () => {
  it('lets the re-issue of the nearer unit cover the upper directives', () => {
    const covered = coverings(receipt(3, 4), [receipt(1, 2), receipt(2, 3)]);
    expect(covered.map((each) => [each.receipt.id, each.coveredBy])).toEqual([
      ['receipt-1', 'directive-3'],
      ['receipt-2', 'directive-3'],
    ]);
  });

  it('lets a receipt that comes late from farther away be covered by the nearer one', () => {
    expect(coverings(receipt(2, 3), [receipt(3, 4)])).toMatchObject([
      { receipt: { id: 'receipt-2' }, coveredBy: 'directive-3' },
    ]);
  });

  it('leaves exactly one receipt to report on, the nearest, in whatever order they come', () => {
    const depths = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(depths, (given) => {
        const held: FamilyReceipt[] = [];
        given.forEach((depth, index) => {
          const fresh = receipt(index, depth);
          const covered = new Map(coverings(fresh, held).map((each) => [each.receipt.id, each.coveredBy]));
          const all = [...held, fresh].map((each) => ({
            ...each,
            coveredById: covered.get(each.id) ?? each.coveredById,
          }));
          held.splice(0, held.length, ...all);
        });
        const open = held.filter((each) => each.coveredById === null);
        expect(open).toHaveLength(1);
        expect(open[0]?.depth).toBe(Math.max(...given));
        expect(
          held.every((each) => each.coveredById === null || each.coveredById === open[0]?.directiveId),
        ).toBe(true);
      }),
    );
  });
});
