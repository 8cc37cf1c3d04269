export type ParsedQuantity = { kind: 'blank' } | { kind: 'number'; quantity: number } | { kind: 'wrong' };

const LARGEST = 99_999_999;
/** Units of measure that get pasted along with a figure; longest first. */
const UNITS = /(人次|场次|车次|份|件|人|次|场|期|条|幅|面|篇|个|家|名|辆|块)$/;

/** Full-width digits, signs and spaces as their plain twins. */
export function toHalfWidth(text: string): string {
  return text
    .replace(/[！-～]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
    .replace(/[\u3000\u00a0]/g, ' ');
}

/**
 * A figure as a worker types or pastes it: `10件`, `１２０`, `1,000 份`. Blank is not zero. Only whole numbers from 0;
 * what would need a guess (`1.5`, `4.41E+17`, `10余`) is wrong.
 */
export function parseQuantity(text: string): ParsedQuantity {
  const plain = toHalfWidth(text).replace(/\s+/g, '');
  if (plain === '') return { kind: 'blank' };
  const digits = plain
    .replace(UNITS, '')
    .replace(/^(\d{1,3})((?:,\d{3})+)$/, (whole) => whole.replaceAll(',', ''));
  if (!/^\d+$/.test(digits)) return { kind: 'wrong' };
  const quantity = Number(digits);
  return quantity <= LARGEST ? { kind: 'number', quantity } : { kind: 'wrong' };
}

/** More than ten times the last figure is worth a second look; nothing to compare with is not. */
export function isUnusual(quantity: number, last: number | undefined): boolean {
  return last !== undefined && last > 0 && quantity > last * 10;
}
