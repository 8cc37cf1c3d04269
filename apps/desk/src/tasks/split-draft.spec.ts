import { proposedLines, sharesOf, splitDifference, splitLines, splitSum } from './split-draft.js';

const unit = (id: string) => ({ id, name: `${id}中心` });
const proposal = {
  shares: [
    { unit: unit('a'), lastYear: 30, even: 6, byLastYear: 9 },
    { unit: unit('b'), lastYear: 10, even: 6, byLastYear: 3 },
  ],
};
const held = (shares: [string, number][]) => ({
  base: 12,
  differenceReason: null,
  shares: shares.map(([id, quantity]) => ({ unit: unit(id), quantity, achieved: null })),
});

describe('the splitting table', () => {
  it('begins with the shares there are, also of a unit that is not proposed', () => {
    const lines = splitLines(
      proposal,
      held([
        ['b', 5],
        ['z', 7],
      ]),
    );
    expect(lines.map(({ unit: { id }, quantity, lastYear }) => [id, quantity, lastYear])).toEqual([
      ['a', null, 30],
      ['b', 5, 10],
      ['z', 7, null],
    ]);
    expect(sharesOf(lines)).toEqual([
      { unitId: 'b', quantity: 5 },
      { unitId: 'z', quantity: 7 },
    ]);
  });

  it('is filled by one of the ways as a whole, so that it sums', () => {
    const lines = splitLines(proposal, held([['z', 7]]));
    expect(proposedLines(lines, proposal, 'even').map(({ quantity }) => quantity)).toEqual([6, 6, null]);
    const byLastYear = proposedLines(lines, proposal, 'byLastYear');
    expect(byLastYear.map(({ quantity }) => quantity)).toEqual([9, 3, null]);
    expect(splitDifference(byLastYear, 12)).toBe(0);
  });

  it('says how far the sum is off, to the hundredth, and nothing where no amount was asked', () => {
    const lines = splitLines(
      proposal,
      held([
        ['a', 0.1],
        ['b', 0.2],
      ]),
    );
    expect(splitSum(lines)).toBe(0.3);
    expect(splitDifference(lines, 0.3)).toBe(0);
    expect(splitDifference(lines, 1)).toBe(-0.7);
    expect(splitDifference(lines, 0.1)).toBe(0.2);
    expect(splitDifference(lines, null)).toBe(0);
  });
});
