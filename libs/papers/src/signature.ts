import { blank, plain, type TextItem } from './flow.js';
import { widthOf } from './line-breaks.js';
import { characterOf, type LookName, LOOKS, PAGE } from './measures.js';
import { fullDate } from './numbering.js';
import type { Signature } from './paper.js';

const DAY_LEFT_OPEN = '\u3000\u3000\u3000\u3000年\u3000月\u3000日';
/** Lines left free above: the seal of up to 4.5 cm begins within one line of the text. */
const [ABOVE, ABOVE_SEAL] = [1, 2];
/** Lines from one issuer to the next, so that two seals do not touch. */
const BETWEEN_SEALS = 4;

/**
 * 落款 without a seal (GB/T 9704-2012): the unit ends two characters from the right and the date begins two characters
 * right of the unit; where the date would then pass that edge, it ends there and the unit moves left.
 * @param width of the text, in characters
 * @returns the left indents in characters.
 */
export function signatureIndents(
  unit: string,
  date: string,
  width: number = PAGE.textWidth / PAGE.character,
): { readonly unit: number; readonly date: number } {
  const edge = width - 2;
  const beside = edge - widthOf(unit) + 2;
  const dateAt = Math.max(0, Math.min(beside, edge - widthOf(date)));
  return { unit: Math.max(0, dateAt - 2), date: dateAt };
}

/** With a seal: the date ends four characters from the right, the unit stands centred over it. */
function sealedIndents(
  unit: string,
  date: string,
  width: number,
): { readonly unit: number; readonly date: number } {
  const dateAt = width - 4 - widthOf(date);
  const centred = dateAt + (widthOf(date) - widthOf(unit)) / 2;
  return { unit: Math.max(0, Math.min(centred, width - widthOf(unit))), date: dateAt };
}

// A substituted font may have wider digits: rather a little into the margin than a date broken in two.
const signed = (look: LookName, text: string, left: number, keepNext: boolean): TextItem => ({
  kind: 'text',
  look,
  runs: plain(text),
  left,
  right: -2,
  keepNext,
});

/** Issuers and date, kept together and with what stands above them. @param look in which they are set */
export function signatureItems(
  signature: Signature | null,
  look: LookName = 'signature',
): readonly TextItem[] {
  if (!signature) return [];
  const { issuers, day, sealed } = signature;
  const date = day ? fullDate(day) : DAY_LEFT_OPEN;
  const width = PAGE.textWidth / characterOf(LOOKS[look]);
  const place = sealed ? sealedIndents : signatureIndents;
  const longest = issuers.reduce((found, name) => (widthOf(name) > widthOf(found) ? name : found), '');
  const above = Array.from({ length: sealed ? ABOVE_SEAL : ABOVE }, () => blank(true, look));
  const names = issuers.flatMap((name, at) => {
    const between = sealed && at > 0 ? Array.from({ length: BETWEEN_SEALS }, () => blank(true, look)) : [];
    return [...between, signed(look, name, place(sealed ? name : longest, date, width).unit, true)];
  });
  return [...above, ...names, signed(look, date, place(longest, date, width).date, false)];
}
