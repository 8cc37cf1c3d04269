import { benchWords } from './bench-words.js';

describe('what is to be measured', () => {
  it('is everything on one province unless something is said', () => {
    expect(benchWords([])).toMatchObject({ names: [], size: 'P', keep: false, rounds: 5 });
    expect(benchWords(['figures', '--size', 'N', '--keep', '--year=2025'])).toMatchObject({
      names: ['figures'],
      size: 'N',
      keep: true,
      year: 2025,
    });
    expect(benchWords(['fanout', '--regions=r.csv'])).toMatchObject({ names: ['fanout'], regions: 'r.csv' });
  });

  it('is not guessed when the words cannot be understood', () => {
    for (const given of [['--size=M'], ['--size'], ['--rounds=0'], ['--year=soon'], ['--x=1']])
      expect(benchWords(given)).toBeUndefined();
  });
});
