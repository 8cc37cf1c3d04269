import { assembled, partsOf } from './figure-parts.js';
import { indicatorLine } from './testing/indicator-line.js';

const CATALOGUE = [
  indicatorLine('satisfied'),
  indicatorLine('rated'),
  indicatorLine('satisfaction', { kind: 'ratio', numerator: 'satisfied', denominator: 'rated' }),
  indicatorLine('recipients', { kind: 'distinct' }),
];
const figure = (indicator: string, quantity: number) => ({
  indicator,
  quantity,
  folded: quantity,
  tail: 0,
});

describe('what a figure is made of', () => {
  it('is its two parts for a ratio, each read once', () => {
    expect(partsOf(['satisfaction', 'rated'], CATALOGUE)).toEqual(['satisfied', 'rated']);
  });

  it('is itself for persons, who are counted apart, and refused for what is not in the catalogue', () => {
    expect(partsOf(['recipients'], CATALOGUE)).toEqual(['recipients']);
    expect(() => partsOf(['nonsense'], CATALOGUE)).toThrow('figure.unknown_indicator');
  });

  it('is divided anew, in per cent, and is nothing without anything to divide by', () => {
    const asked = ['satisfaction', 'rated'];
    expect(assembled(asked, CATALOGUE, [figure('satisfied', 45), figure('rated', 60)])).toEqual([
      { indicator: 'satisfaction', quantity: 75, folded: null, tail: null },
      figure('rated', 60),
    ]);
    const [none] = assembled(asked, CATALOGUE, [figure('satisfied', 0), figure('rated', 0)]);
    expect(none).toMatchObject({ quantity: null });
  });
});
