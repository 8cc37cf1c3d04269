import type { DataKeys, IndexDigest } from '@fayuan/crypto';
import type { Tx } from '@fayuan/database';
import { newId } from '@fayuan/kernel';
import type { ReadRow } from '@fayuan/papers';
import type { ProblemOfRow } from './import-problem.repository.js';
import type { JudgedRow } from './judged-row.js';
import { contentOf, KnownRows } from './known-row.js';
import { keepRows, type KeptRow, knownRows } from './ledger-import.repository.js';
import type { LedgerImport } from './ledger-import.js';
import type { Recorder } from './recorder.js';
import { differsFromKnown, doubledIn } from './row-problems.js';

/** A row of a file as it waits for its turn. */
export interface PieceRow extends ReadRow {
  /** The earlier row of the file that has the same number. */
  readonly doubles?: number;
}

/** What became of the rows of a piece. */
export interface PieceResult {
  readonly good: number;
  readonly present: number;
  readonly bad: number;
  readonly problems: readonly ProblemOfRow[];
}

/** What a piece is dealt with by. */
export interface PieceWork {
  readonly import: LedgerImport;
  readonly rows: readonly PieceRow[];
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- what a ledger makes of a row is its own affair
  readonly recorder: Recorder<any>;
  readonly keys: DataKeys;
}

type KnownAs = Pick<KeptRow, 'subjectId' | 'sealed'>;

interface KeyedRow extends JudgedRow<unknown> {
  readonly id: string;
  readonly isKnown: boolean;
  readonly isSame: boolean;
  readonly key: Omit<KeptRow, 'subjectId'> | null;
}

/** Looks at the rows of a piece; nothing is written. */
export async function lookAtPiece(tx: Tx, work: PieceWork): Promise<PieceResult> {
  return resultOf(await judged(tx, work));
}

/**
 * Records the good rows of a piece, each once whatever was uploaded before or is being recorded beside it: the row is kept by
 * its digest first, and what is kept already is left alone.
 */
export async function recordPiece(tx: Tx, work: PieceWork): Promise<PieceResult> {
  const rows = await judged(tx, work);
  const good = rows.filter(({ made, isKnown, key }) => made && !isKnown && key);
  const kept = await keepRows(
    tx,
    work.import,
    good.flatMap(({ id, key }) => (key ? [{ subjectId: id, ...key }] : [])),
  );
  const by = { uploadedBy: { id: work.import.uploadedBy, name: work.import.uploadedByName } };
  const fresh = good.filter(({ id }) => kept.has(id)).map(({ id, made }) => ({ id, made }));
  if (fresh.length > 0) await work.recorder.record(tx, fresh, by);
  return resultOf(rows.map((row) => (row.key && good.includes(row) && !kept.has(row.id) ? known(row) : row)));
}

const known = (row: KeyedRow): KeyedRow => ({ ...row, isKnown: true, isSame: true });

async function judged(tx: Tx, { import: of, rows, recorder, keys }: PieceWork): Promise<KeyedRow[]> {
  const { ledger } = of;
  const own = new KnownRows(keys, tx.scope.tenantId);
  const digested = (await recorder.judge(tx, rows)).map((row, at) => {
    const looked = withDoubles(row, rows[at]?.doubles);
    return { row: looked, digests: looked.natural === null ? [] : own.digestsOf(ledger, looked.natural) };
  });
  const found = await knownRows(
    tx,
    ledger,
    digested.flatMap(({ digests }) => digests.map(({ digest }) => digest)),
  );
  const byDigest = new Map(found.map((row) => [row.digest.toString('hex'), row]));
  const there = digested.map(({ digests }) =>
    digests.map(({ digest }) => byDigest.get(digest.toString('hex'))).find(Boolean),
  );
  // As an export shows it to whoever brought the file.
  const said = await recorder.saidAlready(
    tx.onBehalfOf({ id: of.uploadedBy, name: of.uploadedByName }),
    rows.flatMap((row, at) => (row.doubles ? [] : [{ row, subjectId: there[at]?.subjectId ?? null }])),
  );
  const keyed = digested.map(({ row, digests }, at) => {
    const made = keyedRow(own, row, { newest: digests[0], there: there[at] });
    return said.has(row.row) ? known({ ...made, problems: [] }) : made;
  });
  const others = await recorder.unlessThere(
    tx,
    keyed.filter(({ isKnown }) => !isKnown),
  );
  const after = new Map(others.map((row) => [row.row, row]));
  return keyed.map((row) => ({ ...row, ...after.get(row.row) }));
}

/** A row with what it is kept by, and whether an earlier file brought it, with the same content or another. */
function keyedRow(
  own: KnownRows,
  row: JudgedRow<unknown>,
  at: { readonly newest: IndexDigest | undefined; readonly there: KnownAs | undefined },
): KeyedRow {
  const id = newId();
  const { natural, made } = row;
  const content = made === null ? null : contentOf(made);
  const isSame = at.there !== undefined && own.open(at.there.subjectId, at.there.sealed).content === content;
  const key =
    at.newest && natural !== null && content !== null
      ? { ...at.newest, sealed: own.seal(id, { natural, content }) }
      : null;
  return { ...row, id, isKnown: at.there !== undefined, isSame, key };
}

/** The first of several rows with one number stands; the others say which. */
const withDoubles = (row: JudgedRow<unknown>, doubles: number | undefined): JudgedRow<unknown> =>
  doubles === undefined
    ? row
    : { ...row, natural: null, made: null, problems: [...row.problems, doubledIn('number', doubles)] };

function resultOf(rows: readonly KeyedRow[]): PieceResult {
  const problems = rows.flatMap((row) => problemsOf(row).map((each) => ({ ...each, row: row.row })));
  const bad = new Set(problems.map(({ row }) => row)).size;
  const present = rows.filter(({ isSame }) => isSame).length;
  return { good: rows.length - bad - present, present, bad, problems };
}

/** A row that was recorded with other content is not recorded again, and is not passed over in silence. */
const problemsOf = ({ made, isKnown, isSame, problems }: KeyedRow) =>
  made && isKnown && !isSame ? [differsFromKnown('number')] : problems;
