import type { Tx } from '@fayuan/database';
import { newId } from '@fayuan/kernel';
import type { TablePlace, UnreadableReason } from '@fayuan/papers';
import type { ImportState, LedgerImport } from './ledger-import.js';
import type { LedgerKind } from './ledger.js';

const COLUMNS = `id, ledger, state, reason, reason_columns as "reasonColumns", total, done, good, present, bad,
  uploaded_by as "uploadedBy", uploaded_by_name as "uploadedByName", uploaded_at as "uploadedAt", begun_by as "begunBy",
  begun_by_name as "begunByName", begun_at as "begunAt", finished_at as "finishedAt", files_until as "filesUntil", upload,
  returned, pieces, found_at as "foundAt"`;
const OWN = 'partition_id = $1 and tenant_id = $2';
const MOST_LISTED = 50;

const own = (tx: Tx) => [tx.scope.partitionId, tx.scope.tenantId];

export async function insertImport(
  tx: Tx,
  made: {
    readonly id: string;
    readonly ledger: LedgerKind;
    readonly upload: string;
    readonly filesUntil: Date;
  },
): Promise<void> {
  const { partition_id, tenant_id, tenant_path } = tx.own();
  await tx.run(
    `insert into ledger_import (partition_id, id, tenant_id, tenant_path, ledger, state, upload, uploaded_by, uploaded_by_name,
       uploaded_at, files_until) values ($1, $2, $3, $4, $5, 'checking', $6, $7, $8, $9, $10)`,
    [
      partition_id,
      made.id,
      tenant_id,
      tenant_path,
      made.ledger,
      made.upload,
      tx.ctx.accountId,
      tx.ctx.accountName,
      tx.now,
      made.filesUntil,
    ],
  );
}

export const findImport = (tx: Tx, id: string): Promise<LedgerImport | undefined> =>
  tx.maybe<LedgerImport>(`select ${COLUMNS} from ledger_import where ${OWN} and id = $3`, [...own(tx), id]);

/** The same, held until the end of the transaction. */
export const holdImport = (tx: Tx, id: string): Promise<LedgerImport | undefined> =>
  tx.maybe<LedgerImport>(`select ${COLUMNS} from ledger_import where ${OWN} and id = $3 for update`, [
    ...own(tx),
    id,
  ]);

/** Imports of the own unit into the ledgers, the latest first. */
export const importsOf = (tx: Tx, ledgers: readonly LedgerKind[]): Promise<LedgerImport[]> =>
  tx.rows<LedgerImport>(
    `select ${COLUMNS} from ledger_import where ${OWN} and ledger = any ($3)
     order by uploaded_at desc, id desc limit ${MOST_LISTED}`,
    [...own(tx), [...ledgers]],
  );

/** What changes of an import; what is left out stays. */
export interface ImportChange {
  readonly state?: ImportState;
  readonly reason?: UnreadableReason;
  readonly reasonColumns?: readonly string[];
  readonly returned?: string;
  readonly pieces?: readonly string[];
  readonly foundAt?: TablePlace;
  readonly total?: number;
  /** Added to the counts. */
  readonly counted?: { readonly good: number; readonly present: number; readonly bad: number };
  readonly finishedAt?: Date;
}

export async function storeImport(tx: Tx, id: string, change: ImportChange): Promise<void> {
  const { good, present, bad } = change.counted ?? { good: 0, present: 0, bad: 0 };
  await tx.run(
    `update ledger_import set state = coalesce($4, state), reason = coalesce($5, reason),
       reason_columns = coalesce($6, reason_columns), returned = coalesce($7, returned), pieces = coalesce($8, pieces),
       found_at = coalesce($9::jsonb, found_at), total = coalesce($10, total), done = done + $11, good = good + $12,
       present = present + $13, bad = bad + $14, finished_at = coalesce($15, finished_at)
     where ${OWN} and id = $3`,
    [
      ...own(tx),
      id,
      change.state ?? null,
      change.reason ?? null,
      change.reasonColumns ? [...change.reasonColumns] : null,
      change.returned ?? null,
      change.pieces ? [...change.pieces] : null,
      change.foundAt ? JSON.stringify(change.foundAt) : null,
      change.total ?? null,
      good + present + bad,
      good,
      present,
      bad,
      change.finishedAt ?? null,
    ],
  );
}

/** A checked import begins to be recorded: its counts begin anew. */
export async function beginImport(tx: Tx, id: string, goodOnly: boolean): Promise<void> {
  await tx.run(
    `update ledger_import set state = 'recording', good_only = $4, begun_by = $5, begun_by_name = $6, begun_at = $7, done = 0,
       good = 0, present = 0, bad = 0, returned = null
     where ${OWN} and id = $3`,
    [...own(tx), id, goodOnly, tx.ctx.accountId, tx.ctx.accountName, tx.now],
  );
}

/** The moment at which files of today go. */
export const filesEnd = (now: Date, days: number): Date => new Date(now.getTime() + days * 86_400_000);

/** A row of a file that was recorded. */
export interface KeptRow {
  readonly subjectId: string;
  readonly keyId: string;
  readonly digest: Buffer;
  readonly sealed: Buffer;
}

/** Rows of the digests that are in the ledger, with what they said, sealed for the record each became. */
export const knownRows = (
  tx: Tx,
  ledger: LedgerKind,
  digests: readonly Buffer[],
): Promise<Pick<KeptRow, 'subjectId' | 'digest' | 'sealed'>[]> =>
  tx.rows(
    `select subject_id as "subjectId", digest, sealed from ledger_import_row where ${OWN} and ledger = $3 and digest = any ($4::bytea[])`,
    [...own(tx), ledger, [...digests]],
  );

/** What rows of own records were kept by, where a file brought them. */
export const rowsOfSubjects = (
  tx: Tx,
  ledger: LedgerKind,
  subjectIds: readonly string[],
): Promise<Pick<KeptRow, 'subjectId' | 'sealed'>[]> =>
  tx.rows(
    `select subject_id as "subjectId", sealed from ledger_import_row where ${OWN} and ledger = $3 and subject_id = any ($4::uuid[])`,
    [...own(tx), ledger, [...subjectIds]],
  );

/** Keeps rows as recorded; two files at once wait for each other here. @returns the subjects of those that were new */
export async function keepRows(
  tx: Tx,
  of: Pick<LedgerImport, 'id' | 'ledger'>,
  rows: readonly KeptRow[],
): Promise<ReadonlySet<string>> {
  if (rows.length === 0) return new Set();
  const { partition_id, tenant_id, tenant_path } = tx.own();
  const kept = await tx.rows<{ subjectId: string }>(
    `insert into ledger_import_row (partition_id, id, tenant_id, tenant_path, ledger, import_id, subject_id, key_id, digest, sealed)
     select $1, r.id, $2, $3, $4, $5, r.subject_id, r.key_id, r.digest, r.sealed
     from unnest($6::uuid[], $7::uuid[], $8::text[], $9::bytea[], $10::bytea[]) as r (id, subject_id, key_id, digest, sealed)
     order by r.digest
     on conflict (partition_id, tenant_id, ledger, digest) do nothing returning subject_id as "subjectId"`,
    [
      partition_id,
      tenant_id,
      tenant_path,
      of.ledger,
      of.id,
      rows.map(() => newId()),
      rows.map((row) => row.subjectId),
      rows.map((row) => row.keyId),
      rows.map((row) => row.digest),
      rows.map((row) => row.sealed),
    ],
  );
  return new Set(kept.map(({ subjectId }) => subjectId));
}
