import type { Tx } from '@fayuan/database';
import { type ReadRow, type RowMark, UnreadableWorkbook } from '@fayuan/papers';
import type { DueWork, StepResult } from '@fayuan/queue';
import { dropProblems, insertProblems, problemsOf, type ProblemOfRow } from './import-problem.repository.js';
import { type LedgerImport, PIECE_ROWS } from './ledger-import.js';
import type { ImportWorkshop } from './import-workshop.js';
import { findImport, holdImport, storeImport } from './ledger-import.repository.js';
import { PROBLEM_TITLE, wishOf } from './ledger.js';
import { lookAtPiece, type PieceRow, recordPiece } from './piece.js';

const DONE: StepResult = { done: true };
/** A process that died may have been killed by chance: it is tried again so often before the file is given up. */
const TRIES = 3;
const HOUR_MS = 3_600_000;

/** Which piece comes next. */
const pieceOf = ({ progress }: DueWork): number => Number(progress['piece'] ?? 0);

/** One bounded step of a file: reading it, looking at or recording a hundred rows, giving it back. */
export async function importStep(workshop: ImportWorkshop, tx: Tx, work: DueWork): Promise<StepResult> {
  const found = await holdImport(tx, work.subject_id);
  if (!found || (found.state !== 'checking' && found.state !== 'recording')) return DONE;
  if (found.state === 'checking' && found.foundAt === null) return readStep(workshop, tx, { work, found });
  const name = found.pieces[pieceOf(work)];
  if (name === undefined) return endStep(workshop, tx, found);
  const rows: PieceRow[] = await workshop.files.openRows(tx.scope.tenantId, found.id, name);
  const recorder = workshop.recorders.of(found.ledger);
  const piece = { import: found, rows, recorder, keys: workshop.keys };
  const result =
    found.state === 'recording' && found.begunBy
      ? await recordPiece(tx.onBehalfOf({ id: found.begunBy, name: found.begunByName ?? '' }), piece)
      : await lookAtPiece(tx, piece);
  await insertProblems(tx, found.id, result.problems);
  await storeImport(tx, found.id, { counted: result });
  return { done: false, progress: { piece: pieceOf(work) + 1 } };
}

interface Reading {
  readonly work: DueWork;
  readonly found: LedgerImport;
}

async function readStep(workshop: ImportWorkshop, tx: Tx, { work, found }: Reading): Promise<StepResult> {
  const { files, workbooks, recorders } = workshop;
  const unitId = tx.scope.tenantId;
  const recorder = recorders.of(found.ledger);
  try {
    const file = await files.open(unitId, found.id, found.upload);
    const { rows, place } = await workbooks.read(file, wishOf(await recorder.ledger(tx), tx.ctx.locale));
    const pieces: string[] = [];
    for (const piece of inPieces(withDoubles(rows, (row) => recorder.naturalOf(row))))
      pieces.push(await files.keepRows(unitId, found.id, piece));
    await storeImport(tx, found.id, { foundAt: place, pieces, total: rows.length });
    return { done: false, progress: { piece: 0 } };
  } catch (error) {
    if (!(error instanceof UnreadableWorkbook)) throw error;
    if (error.reason === 'too_heavy' && work.attempts + 1 < TRIES) throw error;
    const { reason, columns: reasonColumns } = error;
    await storeImport(tx, found.id, { state: 'unreadable', reason, reasonColumns, finishedAt: tx.now });
    return DONE;
  }
}

/** Rows with the earlier row of the same number, where there is one. */
function withDoubles(rows: readonly ReadRow[], naturalOf: (row: ReadRow) => string | null): PieceRow[] {
  const first = new Map<string, number>();
  return rows.map((row) => {
    const natural = naturalOf(row);
    const doubles = natural === null ? undefined : first.get(natural);
    if (natural !== null && doubles === undefined) first.set(natural, row.no);
    return doubles === undefined ? row : { ...row, doubles };
  });
}

const inPieces = (rows: readonly PieceRow[]): PieceRow[][] =>
  Array.from({ length: Math.ceil(rows.length / PIECE_ROWS) }, (_, at) =>
    rows.slice(at * PIECE_ROWS, (at + 1) * PIECE_ROWS),
  );

/** Every row had its turn: the file goes back with what is wrong, where anything is. */
async function endStep(workshop: ImportWorkshop, tx: Tx, found: LedgerImport): Promise<StepResult> {
  const problems = await problemsOf(tx, found.id);
  const returned = problems.length === 0 ? null : await returnedFile(workshop, tx, { found, problems });
  const state = found.state === 'checking' ? 'checked' : 'done';
  await storeImport(tx, found.id, { state, finishedAt: tx.now, ...(returned && { returned }) });
  if (state === 'done') {
    const { ledger, good, present, bad } = found;
    await tx.audit({
      action: 'ledger_import.recorded',
      subjectKind: 'ledger_import',
      subjectId: found.id,
      detail: { ledger, good, present, bad },
    });
  }
  return DONE;
}

async function returnedFile(
  { files, workbooks, recorders }: ImportWorkshop,
  tx: Tx,
  { found, problems }: { found: LedgerImport; problems: readonly ProblemOfRow[] },
): Promise<string | null> {
  if (!found.foundAt) return null;
  const { locale } = tx.ctx;
  const { columns } = await recorders.of(found.ledger).ledger(tx);
  const titles = new Map(columns.map(({ key, title }) => [key, title[locale]]));
  const byRow = grouped(problems);
  const places = found.foundAt.columns;
  const marks = [...byRow].map(([row, wrong]): RowMark => ({
    row,
    columns: wrong.flatMap(({ column }) => (column === null ? [] : (places[column] ?? []))),
    text: wrong
      .map(({ column, text }) => [column && titles.get(column), text[locale]].filter(Boolean).join('：'))
      .join('；'),
  }));
  const file = await files.open(tx.scope.tenantId, found.id, found.upload);
  const marking = { place: found.foundAt, title: PROBLEM_TITLE[locale], marks };
  return files.keep(tx.scope.tenantId, found.id, await workbooks.mark(file, marking, tx.now));
}

/** The time of the files is over: they go, with every word about their rows. */
export async function lapseStep({ files }: ImportWorkshop, tx: Tx, work: DueWork): Promise<StepResult> {
  const found = await findImport(tx, work.subject_id);
  if (!found) return DONE;
  // What is being recorded is not taken away under it.
  if (found.state === 'recording')
    return { done: false, progress: {}, dueAt: new Date(tx.now.getTime() + HOUR_MS) };
  await dropProblems(tx, found.id);
  if (found.state === 'checking' || found.state === 'checked')
    await storeImport(tx, found.id, { state: 'lapsed' });
  // A crash between the two leaves files that nothing names; the step is done again then.
  await files.remove(found.id);
  return DONE;
}

function grouped(problems: readonly ProblemOfRow[]): ReadonlyMap<number, ProblemOfRow[]> {
  const byRow = new Map<number, ProblemOfRow[]>();
  for (const problem of problems) byRow.set(problem.row, [...(byRow.get(problem.row) ?? []), problem]);
  return byRow;
}
