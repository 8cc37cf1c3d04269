/** Why a file is not read as a workbook; what the words are is decided where it is shown. */
export type UnreadableReason =
  | 'not_a_workbook'
  | 'old_or_locked'
  | 'has_macros'
  | 'too_large'
  | 'too_heavy'
  | 'damaged'
  | 'no_header'
  | 'doubled_column'
  | 'no_rows'
  | 'too_many_rows';

/** An expected end of reading: the file, not the program, is at fault. */
export class UnreadableWorkbook extends Error {
  constructor(
    readonly reason: UnreadableReason,
    /** Titles of columns that are missing or stand there twice; of the wish, never of the file. */
    readonly columns: readonly string[] = [],
  ) {
    super(reason);
    this.name = 'UnreadableWorkbook';
  }
}
