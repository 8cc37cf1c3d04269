/** A line of the 2号 title holds this many full-width characters of the 156 mm wide text area. */
const WIDEST = 19;

/** Pieces that a line break may not cut: a word, with the marks that close it. */
function pieces(title: string): readonly string[] {
  const words = [...new Intl.Segmenter('zh', { granularity: 'word' }).segment(title)].map(
    ({ segment }) => segment,
  );
  const out: string[] = [];
  for (const word of words) {
    const last = out.at(-1);
    const closes = /^[”》〉）】、，月日号]/u.test(word);
    const afterOpening = last !== undefined && /[“《〈（【\d]$/u.test(last);
    if (last !== undefined && (closes || afterOpening)) out[out.length - 1] = last + word;
    else out.push(word);
  }
  return out;
}

/** How uneven a set of lines is; a last line that is the longest costs more (trapezoid or diamond, not a pyramid). */
function unevenness(lines: readonly string[]): number {
  const lengths = lines.map((line) => line.length);
  const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
  const spread = lengths.reduce((sum, length) => sum + (length - mean) ** 2, 0);
  const equalSteps = lengths.filter((length, at) => at > 0 && length === lengths[at - 1]).length;
  return spread + equalSteps;
}

function split(parts: readonly string[], count: number): readonly (readonly string[])[] {
  if (count === 1) return [[parts.join('')]];
  return parts.flatMap((_, at) => {
    const first = parts.slice(0, at + 1).join('');
    if (first.length > WIDEST || at + 1 > parts.length - (count - 1)) return [];
    return split(parts.slice(at + 1), count - 1).map((rest) => [first, ...rest]);
  });
}

/**
 * Breaks a title into even lines, never inside a word (GB/T 9704-2012: 梯形或菱形). One line when it fits; when no
 * even break exists within the width, the title comes back whole and the word processor wraps it.
 */
export function titleLines(title: string): readonly string[] {
  if (title.length <= WIDEST) return [title];
  const parts = pieces(title);
  for (let count = Math.ceil(title.length / WIDEST); count <= 5; count += 1) {
    const fitting = split(parts, count).filter((lines) => lines.every((line) => line.length <= WIDEST));
    const best = fitting.toSorted((a, b) => unevenness(a) - unevenness(b))[0];
    if (best !== undefined) return best;
  }
  return [title];
}
