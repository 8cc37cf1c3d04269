import { generateWish } from './generate-wish.js';

const REGIONS = '--regions=r.csv';

describe('what is to be generated', () => {
  it('is a province, Fujian unless another is named, or the country', () => {
    expect(generateWish(['--size', 'P', REGIONS, '--year=2024'])).toEqual({
      province: '35',
      year: 2024,
      seed: '1',
      regions: 'r.csv',
    });
    expect(generateWish(['--size=P', '--province=32', REGIONS])?.province).toBe('32');
    expect(generateWish(['--size=N', '--seed', 'x', REGIONS])).toMatchObject({ province: null, seed: 'x' });
  });

  it('is not guessed when the words cannot be understood', () => {
    for (const given of [
      [],
      ['--size=M'],
      ['--size'],
      ['N'],
      ['--size=N', '--size=P'],
      ['--size=N', '--x=1'],
    ])
      expect(generateWish([...given, REGIONS])).toBeUndefined();
    for (const year of ['1999', 'soon', '2024.5'])
      expect(generateWish(['--size=N', REGIONS, `--year=${year}`])).toBeUndefined();
  });
});
