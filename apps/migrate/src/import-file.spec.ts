import { importFile, importWish } from './import-file.js';

describe('the command line of units:import', () => {
  it('takes a file, and the first day of new units', () => {
    expect(importWish(['a.csv'])).toEqual({ file: 'a.csv', validFrom: '2022-01-01' });
    expect(importWish(['--valid-from=2024-02-29', 'a.csv'])).toEqual({
      file: 'a.csv',
      validFrom: '2024-02-29',
    });
  });

  it.each([[[]], [['a', 'b']], [['--what', 'a']], [['-x']], [['a', '--valid-from=2023-02-29']]])(
    'says how it is used when given %j',
    async (given) => {
      const lines: string[] = [];
      expect(await importFile('postgres://unused', given, (line) => lines.push(line))).toBe(2);
      expect(lines.join('\n')).toContain('usage: npm run units:import');
    },
  );
});
