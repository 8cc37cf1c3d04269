/** Marks that may not begin a line, and marks that may not end one (避头尾). */
const NEVER_FIRST =
  /[!%),.:;>?\]}¢¨°·ˇˉ―‖’”…‰′″›℃∶、。〃〉》」』】〕〗〞︶︺︾﹀﹄﹚﹜﹞！＂％＇），．：；？］｀｜｝～￠]/u;
const NEVER_LAST = /[$([{£¥‘“〈《「『【〔〖〝﹙﹛＄（［｛￡￥]/u;
const WORD = /[\p{Script=Latin}\p{Nd}.,:/@_%+#&=~'-]/u;
const NARROW_END = 0x2000;

/** Width of a text in full-width characters; digits and Latin letters are half as wide. */
export const widthOf = (text: string): number =>
  [...text].reduce((sum, mark) => sum + ((mark.codePointAt(0) ?? 0) < NARROW_END ? 0.5 : 1), 0);

/** Pieces between which a line may end: a number or a Latin word is one, and marks cling to what they belong to. */
function pieces(text: string): readonly string[] {
  const out: string[] = [];
  let previous = '';
  for (const mark of text) {
    const clings =
      NEVER_FIRST.test(mark) ||
      NEVER_LAST.test(previous) ||
      (WORD.test(mark) && WORD.test(previous)) ||
      (mark === '—' && previous === '—');
    if (out.length > 0 && clings) out[out.length - 1] += mark;
    else out.push(mark);
    previous = mark;
  }
  return out;
}

/** How wide the lines of a paragraph are, in full-width characters. */
export interface LineWidths {
  readonly first: number;
  readonly next: number;
}

/**
 * Breaks a paragraph into lines: no closing mark at the start, no opening mark at the end of one, numbers and Latin
 * words whole. What is wider than a line is cut where the line ends.
 * @returns at least one line; joined they are the text again
 */
export function breakLines(text: string, { first, next }: LineWidths): readonly string[] {
  const lines: string[] = [];
  let line = '';
  const room = () => (lines.length === 0 ? first : next);
  const put = (piece: string): void => {
    if (widthOf(line + piece) <= room()) {
      line += piece;
      return;
    }
    if (line !== '') {
      lines.push(line);
      line = '';
    }
    if (widthOf(piece) <= room()) line = piece;
    else for (const mark of piece) cut(mark);
  };
  const cut = (mark: string): void => {
    if (line !== '' && widthOf(line + mark) > room()) {
      lines.push(line);
      line = '';
    }
    line += mark;
  };
  for (const piece of pieces(text)) put(piece);
  return [...lines, line];
}
