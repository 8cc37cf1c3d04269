/** A number as it stands in a sentence. `余` names less than the value, `近` names more, otherwise it is exact. */
export interface RoundedNumber {
  readonly text: string;
  readonly named: number;
  readonly word: '余' | '近' | null;
}

const WAN = 10_000;
const YI = 100_000_000;
const FLOOR_LOSS = 0.05;
const NEAR_GAP = 0.03;

/** Digits as they are: exact figures never carry 万 or a rounding word in body text. */
export const exactDigits = (value: number): string => String(Math.round(value * 100) / 100);

/** Plain below 10,000, in 万 or 亿 from there: only these two may join Arabic digits (GB/T 15835-2011). */
function inHouseForm(value: number): string {
  if (value >= YI) return `${exactDigits(value / YI)}亿`;
  if (value >= WAN) return `${exactDigits(value / WAN)}万`;
  return exactDigits(value);
}

const bare = (value: number): RoundedNumber => ({ text: inHouseForm(value), named: value, word: null });
const above = (named: number): RoundedNumber => ({ text: `${inHouseForm(named)}余`, named, word: '余' });
const nearly = (named: number): RoundedNumber => ({ text: `近${inHouseForm(named)}`, named, word: '近' });

const floorTo = (value: number, step: number): number => Math.floor(value / step) * step;

function belowTenThousand(value: number): RoundedNumber {
  for (const step of [1000, 100, 10]) {
    if (step > value) continue;
    const floor = floorTo(value, step);
    if (floor === value) return bare(value);
    if ((value - floor) / value <= FLOOR_LOSS) return above(floor);
    if ((floor + step - value) / value <= NEAR_GAP) return nearly(floor + step);
  }
  return above(floorTo(value, 10));
}

function fromTenThousand(value: number, unit: number): RoundedNumber {
  const floor = floorTo(value, unit / 10);
  if (floor === value) return bare(value);
  const next = floorTo(value, unit) + unit;
  const gap = (next - value) / value;
  // 近 only where it is closer than 余, else every large number would be "near" the next 万.
  if (gap <= NEAR_GAP && next - value < value - floor) return nearly(next);
  return above(floor);
}

/**
 * A whole, non-negative number in the rounding words of an incomplete count: below 100 exact; 余 strictly below the
 * value at the coarsest step that loses at most 5 %; 近 within 3 % of the next step; from 10,000 in 万 with one decimal.
 * @throws RangeError for anything else than a whole number from 0 up.
 */
export function roundingWords(value: number): RoundedNumber {
  if (!Number.isSafeInteger(value) || value < 0) throw new RangeError(`not a whole count: ${value}`);
  if (value < 100) return bare(value);
  if (value < WAN) return belowTenThousand(value);
  return fromTenThousand(value, value < YI ? WAN : YI);
}

const FORM = /^(近)?(\d+(?:\.\d+)?)(万|亿)?(余)?$/u;

/**
 * Reads a number of a sentence back.
 * @returns null when the text is no single legal form (a stacked word, 3千, …).
 */
export function readNumber(text: string): Omit<RoundedNumber, 'text'> | null {
  const found = FORM.exec(text);
  if (found === null || (found[1] !== undefined && found[4] !== undefined)) return null;
  const scale = found[3] === '万' ? WAN : found[3] === '亿' ? YI : 1;
  const named = Math.round(Number(found[2]) * scale * 100) / 100;
  return { named, word: found[1] === undefined ? (found[4] === undefined ? null : '余') : '近' };
}
