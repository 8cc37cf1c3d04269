import { Refusal } from '@fayuan/kernel';
import { type RowProblem, refused } from './row-problems.js';

/** A row of a file after the rules of the forms. */
export interface JudgedRow<T> {
  /** As the program that shows the file counts. */
  readonly row: number;
  /** What the row is told from all others by; null while that cannot be read. */
  readonly natural: string | null;
  /** What is to be recorded; null when anything is wrong. */
  readonly made: T | null;
  readonly problems: readonly RowProblem[];
}

/** Which column a field of a form came from, by the longest beginning that is known. */
export function columnsOf(fields: Readonly<Record<string, string>>): (field: string) => string | null {
  const known = Object.entries(fields).sort(([a], [b]) => b.length - a.length);
  return (field) => known.find(([name]) => field === name || field.startsWith(`${name}.`))?.[1] ?? null;
}

/** Asks a rule of the forms; what it refuses becomes a problem, what is a fault stays one. */
export function asked<T>(
  problems: RowProblem[],
  columnOf: (field: string) => string | null,
  rule: () => T,
): T | null {
  try {
    return rule();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    problems.push(refused(error, columnOf));
    return null;
  }
}
