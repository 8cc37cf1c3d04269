import type { Tx } from '@fayuan/database';
import type { ReadRow } from '@fayuan/papers';
import type { JudgedRow } from './judged-row.js';
import type { Ledger } from './ledger.js';

/** Somebody by whom rows are recorded: who brought the file, and who said that it be taken over. */
export interface TakenOverBy {
  readonly uploadedBy: { readonly id: string; readonly name: string };
}

/** A row with the record that an earlier row of the same number became; null where none did. */
export interface FoundRow {
  readonly row: ReadRow;
  readonly subjectId: string | null;
}

/** One ledger as the import deals with it; always within the caller's transaction. */
export interface Recorder<T> {
  /** The columns, with the choices of the day. */
  ledger(tx: Tx): Promise<Ledger>;
  /** Rows by all rules: of cells, of forms, and those that ask the database. Nothing is written. */
  judge(tx: Tx, rows: readonly ReadRow[]): Promise<JudgedRow<T>[]>;
  /**
   * Of rows of a file those, by number of the row, that say of what is recorded exactly what an export of it says now: they
   * came from here, and are known. Nothing is written.
   */
  saidAlready(tx: Tx, rows: readonly FoundRow[]): Promise<ReadonlySet<number>>;
  /** Of rows that no file brought: those that are in the ledger by another way are none to be recorded. */
  unlessThere(tx: Tx, rows: readonly JudgedRow<T>[]): Promise<readonly JudgedRow<T>[]>;
  /** What a row is told from all others of its ledger by; null while that cannot be read. Pure. */
  naturalOf(row: ReadRow): string | null;
  /** Records what was judged good, under the ids given, in the same few statements however many. */
  record(tx: Tx, made: readonly { readonly id: string; readonly made: T }[], by: TakenOverBy): Promise<void>;
}
