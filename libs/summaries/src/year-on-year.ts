import { exactDigits } from '@fayuan/kernel';

/** What became of a figure against its base; `difference` and `percent` carry the sign. */
export interface YearOnYear {
  readonly direction: 'up' | 'down' | 'level' | 'from_zero';
  readonly difference: number;
  /** One decimal, half up; null where a percentage says nothing (base under 10, or it rounds to 0.0). */
  readonly percent: number | null;
}

const SMALLEST_BASE = 10;
const TIMES_FROM_PERCENT = 200;

/** One decimal, half up. The small addend undoes binary fractions such as 13.049999. */
const oneDecimal = (value: number): number => Math.round(value * 10 + 1e-9) / 10;

/**
 * Compares a figure with its base.
 * @returns null when there is no comparable base, or both are zero: the clause is dropped.
 */
export function compareYears(now: number, base: number | undefined): YearOnYear | null {
  if (base === undefined || (base === 0 && now === 0)) return null;
  if (base === 0) return { direction: 'from_zero', difference: now, percent: null };
  const difference = now - base;
  if (difference === 0) return { direction: 'level', difference, percent: null };
  const percent = oneDecimal((Math.abs(difference) / base) * 100);
  const useful = base >= SMALLEST_BASE && percent > 0;
  const sign = Math.sign(difference);
  return { direction: difference > 0 ? 'up' : 'down', difference, percent: useful ? sign * percent : null };
}

/** A piece of the wording: plain text, or a number with the signed value it stands for. */
export type YearOnYearPiece =
  string | { readonly text: string; readonly value: number; readonly of: 'difference' | 'percent' };

/** 增长13.5%, 下降40%, and from 200 % up 增长2.6倍; a fall is never told in 倍. Empty where no percentage is due. */
export function changePieces({ direction, percent }: YearOnYear): readonly YearOnYearPiece[] {
  if (percent === null) return [];
  const size = Math.abs(percent);
  if (direction === 'down') return ['下降', { text: exactDigits(size), value: percent, of: 'percent' }, '%'];
  if (size < TIMES_FROM_PERCENT)
    return ['增长', { text: exactDigits(size), value: percent, of: 'percent' }, '%'];
  return ['增长', { text: exactDigits(oneDecimal(size / 100)), value: percent, of: 'percent' }, '倍'];
}

/**
 * The words after `比上年同期` or `与上年活动相比`: 增加37件，增长13.5%. 增加 takes the difference; 增加到 and 翻番 are never written.
 * @param measureWord 件, 份, 人次 …
 */
export function differencePieces(change: YearOnYear, measureWord: string): readonly YearOnYearPiece[] {
  if (change.direction === 'level') return ['持平'];
  if (change.direction === 'from_zero') return ['（上年同期为0）'];
  const verb = change.direction === 'up' ? '增加' : '减少';
  const size = {
    text: exactDigits(Math.abs(change.difference)),
    value: change.difference,
    of: 'difference',
  } as const;
  const rest = changePieces(change);
  return [verb, size, rest.length === 0 ? measureWord : `${measureWord}，`, ...rest];
}

/** The whole clause as text: 比上年同期增加37件，增长13.5%; 与上年同期持平; later mentions 同比增长13.5%. Null: no clause. */
export function yearOnYearWords(
  now: number,
  base: number | undefined,
  { measureWord, later = false }: { readonly measureWord: string; readonly later?: boolean },
): string | null {
  const change = compareYears(now, base);
  if (change === null) return null;
  const text = (pieces: readonly YearOnYearPiece[]) =>
    pieces.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join('');
  if (change.direction === 'from_zero') return '（上年同期为0）';
  if (change.direction === 'level') return later ? '同比持平' : '与上年同期持平';
  if (later && change.percent !== null) return `同比${text(changePieces(change))}`;
  return `比上年同期${text(differencePieces(change, measureWord))}`;
}

/** Rates move in 百分点, never in per cent of per cent. Null when unknown on either side. */
export function pointsWords(now: number, base: number | undefined): string | null {
  if (base === undefined) return null;
  const points = oneDecimal(Math.abs(now - base));
  if (points === 0) return '与上年同期持平';
  return `比上年同期${now > base ? '提高' : '下降'}${exactDigits(points)}个百分点`;
}
