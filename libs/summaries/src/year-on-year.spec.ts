import fc from 'fast-check';
import { pointsWords, yearOnYearWords } from './year-on-year.js';

const words = (now: number, base: number | undefined, later = false) =>
  yearOnYearWords(now, base, { measureWord: '件', later });

describe('year on year', () => {
  it.each([
    ['no base', 312, undefined, null],
    ['a rise', 312, 275, '比上年同期增加37件，增长13.5%'],
    ['a fall', 150, 250, '比上年同期减少100件，下降40%'],
    ['a fall to nothing', 0, 250, '比上年同期减少250件，下降100%'],
    ['no change', 250, 250, '与上年同期持平'],
    ['a base under ten', 14, 8, '比上年同期增加6件'],
    ['a percentage that rounds to 0.0', 10_001, 10_000, '比上年同期增加1件'],
    ['a doubling, still in per cent', 500, 250, '比上年同期增加250件，增长100%'],
    ['a threefold', 750, 250, '比上年同期增加500件，增长2倍'],
    ['900 on 250', 900, 250, '比上年同期增加650件，增长2.6倍'],
    ['from zero', 12, 0, '（上年同期为0）'],
    ['zero on zero', 0, 0, null],
  ])('says of %s the words of the table', (_, now, base, expected) => {
    expect(words(now, base)).toBe(expected);
  });

  it('keeps later mentions short', () => {
    expect(words(312, 275, true)).toBe('同比增长13.5%');
    expect(words(250, 250, true)).toBe('同比持平');
    expect(words(14, 8, true)).toBe('比上年同期增加6件');
  });

  it('compares rates in percentage points', () => {
    expect(pointsWords(98.5, 97.3)).toBe('比上年同期提高1.2个百分点');
    expect(pointsWords(97.3, 98.5)).toBe('比上年同期下降1.2个百分点');
    expect(pointsWords(97.3, 97.3)).toBe('与上年同期持平');
    expect(pointsWords(97.3, undefined)).toBeNull();
  });

  it('never tells a fall in 倍, never lets it exceed 100 %, never writes 增加到', () => {
    fc.assert(
      fc.property(fc.nat(100_000), fc.nat(100_000), (now, base) => {
        const text = words(now, base) ?? '';
        expect(text).not.toMatch(/增加到|翻|\.0%/u);
        if (now >= base) return;
        expect(text).toContain('减少');
        expect(text).not.toContain('倍');
        expect(Number(/下降([\d.]+)%/u.exec(text)?.[1] ?? 0)).toBeLessThanOrEqual(100);
      }),
    );
  });
});
