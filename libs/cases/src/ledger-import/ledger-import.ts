import type { Text } from '@fayuan/kernel';
import type { TablePlace, UnreadableReason } from '@fayuan/papers';
import type { LedgerKind } from './ledger.js';

/**
 * `checking`: every row is looked at; `checked`: it waits for somebody to say that it shall be recorded; `unreadable`: the file
 * is none that can be read; `recording`; `done`; `lapsed`: nobody said so before the file was taken away.
 */
export const IMPORT_STATES = ['checking', 'checked', 'unreadable', 'recording', 'done', 'lapsed'] as const;
export type ImportState = (typeof IMPORT_STATES)[number];

/** A file on its way into a ledger, as it is stored. */
export interface LedgerImport {
  readonly id: string;
  readonly ledger: LedgerKind;
  readonly state: ImportState;
  /** Why it could not be read. */
  readonly reason: UnreadableReason | null;
  /** Titles of columns that are missing, or stand there twice. */
  readonly reasonColumns: readonly string[];
  /** Rows of the file; 0 until it was read. */
  readonly total: number;
  /** Rows looked at, or recorded, so far. */
  readonly done: number;
  /** Rows that can be, or were, recorded. */
  readonly good: number;
  /** Rows that an earlier file brought. */
  readonly present: number;
  readonly bad: number;
  readonly uploadedBy: string;
  readonly uploadedByName: string;
  readonly uploadedAt: Date;
  readonly begunByName: string | null;
  readonly begunAt: Date | null;
  readonly finishedAt: Date | null;
  /** When the file and what came back of it are gone. */
  readonly filesUntil: Date;
  /** Names of sealed files. */
  readonly upload: string;
  readonly returned: string | null;
  readonly pieces: readonly string[];
  readonly foundAt: TablePlace | null;
  readonly begunBy: string | null;
}

/** How many rows have the same thing wrong. */
export interface ProblemCount {
  readonly column: string | null;
  readonly code: string;
  readonly text: Text;
  readonly rows: number;
  /** The first of them, as the program that shows the file counts. */
  readonly firstRow: number;
}

/** Days that a file stays to be mended and taken over. */
export const DAYS_KEPT = 7;
/** Rows dealt with in one transaction. */
export const PIECE_ROWS = 100;
