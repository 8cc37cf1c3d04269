import fc from 'fast-check';
import { exactDigits, readNumber, roundingWords } from './rounding-words.js';

describe('rounding words', () => {
  it.each([
    [0, '0'],
    [35, '35'],
    [99, '99'],
    [205, '200余'],
    [242, '240余'],
    [1000, '1000'],
    [1043, '1000余'],
    [6043, '6000余'],
    [6900, '近7000'],
    [9800, '近1万'],
    [12345, '1.2万余'],
    [12300, '1.2万余'],
    [19800, '近2万'],
    [20000, '2万'],
    [1_234_567, '123.4万余'],
    [100_000_000, '1亿'],
  ])('writes %i as %s', (value, text) => {
    expect(roundingWords(value).text).toBe(text);
  });

  it('refuses what is no whole count', () => {
    expect(() => roundingWords(1.5)).toThrow(RangeError);
    expect(() => roundingWords(-1)).toThrow(RangeError);
  });

  const counts = fc.oneof(fc.nat(999), fc.nat(99_999), fc.nat(2_000_000_000));

  it('names less than the value by 余, more by 近, the value itself when bare', () => {
    fc.assert(
      fc.property(counts, (value) => {
        const { named, word } = roundingWords(value);
        if (word === '余') expect(named).toBeLessThan(value);
        else if (word === '近') expect(named).toBeGreaterThan(value);
        else expect(named).toBe(value);
      }),
      { numRuns: 1000 },
    );
  });

  it('stays within a tenth of the value, and never stacks words', () => {
    fc.assert(
      fc.property(counts, (value) => {
        const { text, named } = roundingWords(value);
        expect(Math.abs(named - value)).toBeLessThanOrEqual(value * 0.1);
        expect(text).not.toMatch(/近.*余|\d[千百]/u);
      }),
      { numRuns: 1000 },
    );
  });

  it('is read back as what it names', () => {
    fc.assert(
      fc.property(counts, (value) => {
        const { text, named, word } = roundingWords(value);
        expect(readNumber(text)).toEqual({ named, word });
        expect(readNumber(exactDigits(value))).toEqual({ named: value, word: null });
      }),
    );
  });

  it.each(['近2000余', '3千', '6千余', '约100', '余', ''])('does not read %s as a legal number', (text) => {
    expect(readNumber(text)).toBeNull();
  });
});
