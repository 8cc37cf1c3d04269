import { breakLines, widthOf } from './line-breaks.js';

const widths = { first: 26, next: 28 };

/** Texts of a small alphabet that has everything the rules speak of, the same at every run. */
function* texts(): Generator<string> {
  const marks = [...'法律援助，。；：“”《》（）〔〕、！', '2026', '5', '%', 'DHIS2', '——', '……', 'a'];
  let state = 20260420;
  const next = (below: number): number => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state % below;
  };
  for (let round = 0; round < 400; round += 1)
    yield Array.from({ length: next(200) + 1 }, () => marks[next(marks.length)]).join('');
}

describe('lines of a paragraph', () => {
  it('hold 26 characters in the first and 28 in the others', () => {
    expect(breakLines('法'.repeat(26 + 28 + 1), widths).map((line) => line.length)).toEqual([26, 28, 1]);
  });

  it('join to the text again and are never wider than the line', () => {
    for (const text of texts()) {
      const lines = breakLines(text, widths);
      expect(lines.join('')).toBe(text);
      lines.forEach((line, at) => expect(widthOf(line)).toBeLessThanOrEqual(at === 0 ? 26 : 28));
    }
  });

  it('begin with no closing mark and end with no opening mark', () => {
    const plain = `${'法律援助'.repeat(6)}法，《法》“援”（助）。`.repeat(9);
    const lines = breakLines(plain, widths);
    expect(lines.length).toBeGreaterThan(8);
    for (const line of lines.slice(1)) expect(line).not.toMatch(/^[，。；：、！”》）〕]/u);
    for (const line of lines.slice(0, -1)) expect(line).not.toMatch(/[“《（〔]$/u);
  });

  it('keep a number, a word and a dash whole', () => {
    const lines = breakLines(`${'法'.repeat(25)}2026年${'法'.repeat(26)}1,234.5元——完`, widths);
    expect(lines[1]?.startsWith('2026年')).toBe(true);
    expect(lines.some((line) => line.includes('1,234.5'))).toBe(true);
    expect(lines.some((line) => line.includes('——'))).toBe(true);
  });

  it('cut what is wider than a line, and give one empty line for nothing', () => {
    expect(breakLines('a'.repeat(120), widths).map((line) => line.length)).toEqual([52, 56, 12]);
    expect(breakLines('', widths)).toEqual(['']);
  });
});
