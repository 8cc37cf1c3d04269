import { createHash } from 'node:crypto';
import type { DataKeys, IndexDigest } from '@fayuan/crypto';
import type { Tx } from '@fayuan/database';
import { passed, type Resealed, type SealedRows } from '@fayuan/persons';
import type { LedgerKind } from './ledger.js';

/** What is kept of a row that was recorded, sealed: what it is told by, and a digest of what it said. */
interface KnownRow {
  readonly natural: string;
  readonly content: string;
}

const place = (subjectId: string): string => `ledger_import_row ${subjectId}`;

/** A digest of what a row says; it lies nowhere but sealed. */
export const contentOf = (made: unknown): string =>
  createHash('sha256').update(JSON.stringify(made)).digest('hex');

/** What rows of the own unit are known by. */
export class KnownRows {
  constructor(
    private readonly keys: DataKeys,
    private readonly unitId: string,
  ) {}

  /** One digest per key of what a row is told by, the newest first. */
  digestsOf(ledger: LedgerKind, natural: string): IndexDigest[] {
    return this.keys.indexOf(this.unitId).digestsOf('ledger_row', `${ledger} ${natural}`);
  }

  seal(subjectId: string, row: KnownRow): Buffer {
    return this.keys.cipherOf(this.unitId).seal(JSON.stringify(row), place(subjectId));
  }

  open(subjectId: string, sealed: Buffer): KnownRow {
    return JSON.parse(this.keys.cipherOf(this.unitId).open(sealed, place(subjectId))) as KnownRow;
  }
}

interface StoredRow {
  readonly id: string;
  readonly ledger: LedgerKind;
  readonly subjectId: string;
  readonly sealed: Buffer;
}

/** Rows of ledgers that were taken over, for the change of keys: a later file finds them under the newest. */
export class RowsOfLedgers implements SealedRows {
  readonly name = 'ledger_import_row';

  constructor(private readonly keys: DataKeys) {}

  async reseal(tx: Tx, most: number, after: string | null): Promise<Resealed> {
    const known = new KnownRows(this.keys, tx.scope.tenantId);
    const newest = known.digestsOf('cases', '')[0]?.keyId ?? '';
    const own = [tx.scope.partitionId, tx.scope.tenantId];
    const rows = await tx.rows<StoredRow>(
      `select id, ledger, subject_id as "subjectId", sealed from ledger_import_row
       where partition_id = $1 and tenant_id = $2 and key_id <> $3 and ($4::uuid is null or id > $4)
       order by id limit $5 for update`,
      [...own, newest, after, most],
    );
    const made = rows.map(({ ledger, subjectId, sealed, id }) => {
      const row = known.open(subjectId, sealed);
      const [first] = known.digestsOf(ledger, row.natural);
      return { id, digest: first?.digest, sealed: known.seal(subjectId, row) };
    });
    if (made.length > 0)
      await tx.run(
        `update ledger_import_row t set key_id = $3, digest = r.digest, sealed = r.sealed
         from unnest($4::uuid[], $5::bytea[], $6::bytea[]) as r (id, digest, sealed)
         where t.partition_id = $1 and t.tenant_id = $2 and t.id = r.id`,
        [
          ...own,
          newest,
          made.map(({ id }) => id),
          made.map(({ digest }) => digest),
          made.map(({ sealed }) => sealed),
        ],
      );
    return passed(
      rows.map(({ id }) => id),
      most,
    );
  }
}
