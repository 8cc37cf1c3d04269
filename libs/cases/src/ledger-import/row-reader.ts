import { type Day, isDay, type Text } from '@fayuan/kernel';
import type { ReadCell, ReadRow } from '@fayuan/papers';
import type { Ledger, LedgerColumn } from './ledger.js';
import {
  digitsLost,
  isError,
  isFormula,
  missing,
  noChoice,
  noDay,
  noMoney,
  type RowProblem,
  tooLong,
} from './row-problems.js';

const LONGEST = 500;
/** Programs keep this many digits of a number. */
const KEPT_DIGITS = 15;

/** A text as it is compared: without blanks, in one width and case. */
export const plain = (text: string): string => text.normalize('NFKC').replaceAll(/\s/gu, '').toLowerCase();
const isWords = (text: Text, typed: string): boolean =>
  plain(text['zh-CN']) === typed || plain(text.en) === typed;

/** 2026-3-1, 2026/03/01, 2026.3.1, 2026年3月1日, 20260301. */
const DAY = /^(\d{4})(?:[-/.年](\d{1,2})[-/.月](\d{1,2})日?|(\d{2})(\d{2}))$/u;

/** A day in any of the ways it is written by hand; undefined when it is none. */
export function dayOf(typed: string): Day | undefined {
  const [, year, month, date, mm, dd] = DAY.exec(plain(typed)) ?? [];
  const day = `${year}-${(month ?? mm)?.padStart(2, '0')}-${(date ?? dd)?.padStart(2, '0')}`;
  return isDay(day) ? day : undefined;
}

/** Yuan as typed, in cents; undefined when it is no amount. */
export function centsOf(typed: string): number | undefined {
  const found = /^(\d{1,10})(?:\.(\d{1,2}))?元?$/u.exec(plain(typed).replaceAll(/[,¥]/gu, ''));
  return found ? Number(found[1]) * 100 + Number((found[2] ?? '').padEnd(2, '0')) : undefined;
}

/** Reads the cells of one row by the rules of their columns, and gathers what is wrong with any of them. */
export class RowReader {
  readonly problems: RowProblem[] = [];
  private readonly columns: ReadonlyMap<string, LedgerColumn>;

  constructor(
    ledger: Ledger,
    private readonly row: ReadRow,
  ) {
    this.columns = new Map(ledger.columns.map((column) => [column.key, column]));
  }

  /** What stands in the cell; null when nothing does, or when it is wrong. */
  text(key: string): string | null {
    const cell = this.cell(key);
    if (!cell) return null;
    const lost = this.columns.get(key)?.kind === 'number' && cell.kind === 'number';
    if (lost && cell.text.replaceAll(/\D/gu, '').length > KEPT_DIGITS) return this.wrong(digitsLost(key));
    return cell.text.length > LONGEST ? this.wrong(tooLong(key, LONGEST)) : cell.text;
  }

  day(key: string): Day | null {
    const cell = this.cell(key);
    return cell ? (dayOf(cell.text) ?? this.wrong(noDay(key))) : null;
  }

  cents(key: string): number | null {
    const cell = this.cell(key);
    return cell ? (centsOf(cell.text) ?? this.wrong(noMoney(key))) : null;
  }

  /** The code of the choice that stands in the cell. */
  choice<T extends string>(key: string): T | null {
    const cell = this.cell(key);
    return cell ? ((this.codeOf(key, cell.text) as T | undefined) ?? this.wrong(noChoice(key))) : null;
  }

  /** The codes of the choices that stand in the cell, parted by commas or blanks. */
  choices<T extends string>(key: string): T[] {
    const cell = this.cell(key);
    const typed = (cell?.text ?? '').split(/[、,，;；|/\s]+/u).filter((each) => each !== '');
    const codes = typed.map((each) => this.codeOf(key, each));
    if (codes.includes(undefined)) this.wrong(noChoice(key));
    return codes.filter((code): code is string => code !== undefined) as T[];
  }

  private cell(key: string): ReadCell | null {
    const cell = this.row.cells[key];
    if (cell?.kind === 'formula') return this.wrong(isFormula(key));
    if (cell?.kind === 'error') return this.wrong(isError(key));
    if (cell && cell.text !== '') return cell;
    return this.columns.get(key)?.isNeeded ? this.wrong(missing(key)) : null;
  }

  private codeOf(key: string, typed: string): string | undefined {
    return this.columns.get(key)?.choices.find(({ name }) => isWords(name, plain(typed)))?.code;
  }

  private wrong(problem: RowProblem): null {
    this.problems.push(problem);
    return null;
  }
}
