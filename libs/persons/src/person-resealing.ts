import { type BlindIndex, DataKeys, type PersonIndex, PersonKeys } from '@fayuan/crypto';
import type { Tx } from '@fayuan/database';
import { disclose, enclose } from './envelope.js';
import { type DocumentKind, saysBirth } from './identity-document.js';
import { fieldDigests, openedDetails, openedFields, sealedFields } from './person-content.js';
import { type FieldDigests, storeIndexes } from './person-index.repository.js';
import {
  keptPersons,
  type PersonRow,
  personsUnderOtherKeys,
  personsWithDocument,
  resealPersons,
} from './person.repository.js';
import { passed, type Resealed, type SealedRows } from './sealed-rows.js';

/** A person with what the province knows it by, one digest per key. */
export interface KnownPerson {
  readonly id: string;
  readonly indexes: readonly PersonIndex[];
}

/** Persons while keys are being changed (docs/decisions/0105): for the command alone, whoever a person is sealed to. */
export class PersonResealing implements SealedRows {
  readonly name = 'person';

  constructor(
    private readonly dataKeys: DataKeys,
    private readonly personKeys: PersonKeys,
  ) {}

  /** Ciphertexts under the newest key, and found by it alone. */
  async reseal(tx: Tx, most: number): Promise<Resealed> {
    const cipher = this.dataKeys.cipherOf(tx.scope.tenantId);
    const index = this.dataKeys.indexOf(tx.scope.tenantId);
    const newest = { head: cipher.head, indexKeyId: index.newestKeyId };
    const rows = await personsUnderOtherKeys(tx, newest, most);
    const opened = rows.map((row) => ({ id: row.id, details: openedDetails(cipher, row) }));
    if (opened.length > 0) {
      const { keyId } = cipher;
      await resealPersons(
        tx,
        opened.map(({ id, details }) => ({ id, keyId, ...sealedFields(cipher, id, details) })),
      );
      await storeIndexes(
        tx,
        opened.map(({ id, details }) => ({ id, entries: newestOnly(index, fieldDigests(index, details)) })),
      );
    }
    return passed(
      rows.map(({ id }) => id),
      most,
    );
  }

  /** What the province knows own persons by, in the order of ids. */
  async knownAfter(tx: Tx, after: string | null, most: number): Promise<KnownPerson[]> {
    return this.known(tx, await personsWithDocument(tx, after, most));
  }

  /** What the province knows these own persons by; whoever is erased or shows no resident number is missing. */
  async knownOf(tx: Tx, ids: readonly string[]): Promise<Map<string, readonly PersonIndex[]>> {
    const known = this.known(tx, await keptPersons(tx, ids));
    return new Map(known.flatMap(({ id, indexes }) => (indexes.length > 0 ? [[id, indexes]] : [])));
  }

  /** A person that another unit enclosed for the own one, enclosed anew, with what the province knows it by. */
  envelope(tx: Tx, envelope: Buffer): { readonly sealed: Buffer; readonly indexes: readonly PersonIndex[] } {
    const cipher = this.dataKeys.cipherOf(tx.scope.tenantId);
    const content = disclose(cipher, envelope);
    const { document } = content.details;
    return { sealed: enclose(cipher, content), indexes: this.indexes(document?.kind, document?.number) };
  }

  private known(tx: Tx, rows: readonly PersonRow[]): KnownPerson[] {
    const cipher = this.dataKeys.cipherOf(tx.scope.tenantId);
    return rows.map((row) => {
      const { document } = openedFields(cipher, row, ['document']);
      return { id: row.id, indexes: this.indexes(row.documentKind, document) };
    });
  }

  private indexes(
    kind: DocumentKind | null | undefined,
    number: string | null | undefined,
  ): readonly PersonIndex[] {
    return kind && number && saysBirth(kind) ? this.personKeys.indexesOf(number) : [];
  }
}

const newestOnly = (index: BlindIndex, entries: readonly FieldDigests[]): FieldDigests[] =>
  entries.map(({ field, digests }) => ({
    field,
    digests: digests.filter(({ keyId }) => keyId === index.newestKeyId),
  }));
