import type { Tx } from '@fayuan/database';
import type { Sex } from '@fayuan/kernel';
import type { DocumentKind } from './identity-document.js';
import { personChanged, personErased, personNotFound, personSealed } from './person.errors.js';
import { isOpenTo, PERSON_COLUMNS } from './person.sql.js';
import { PERSON_FIELDS, type PersonField } from './person.js';

/** The fields of a person as they are stored. */
export type SealedFields = Readonly<Record<PersonField, Buffer | null>>;

export interface PersonRow extends SealedFields {
  readonly id: string;
  readonly isSealed: boolean;
  /** May the caller look into it? */
  readonly isOpen: boolean;
  readonly version: number;
  readonly documentKind: DocumentKind | null;
  readonly sex: Sex | null;
  /** The master key it was last sealed under; null once erased. */
  readonly keyId: string | null;
  readonly erasedAt: Date | null;
}

export interface NewPerson extends SealedFields {
  readonly id: string;
  readonly isSealed: boolean;
  readonly documentKind: DocumentKind | null;
  readonly sex: Sex | null;
  readonly keyId: string;
}

const content = (person: Omit<NewPerson, 'id' | 'isSealed'>): unknown[] => [
  person.name,
  person.documentKind,
  person.document,
  person.phone,
  person.address,
  person.birthDay,
  person.sex,
  person.keyId,
];

/** Writes a person of the own unit. */
export async function insertPerson(tx: Tx, person: NewPerson): Promise<void> {
  const own = tx.own();
  await tx.run(
    `insert into person (partition_id, id, tenant_id, tenant_path, is_sealed, recorded_at, changed_at, name, document_kind,
       document, phone, address, birth_day, sex, key_id)
     values ($1, $2, $3, $4, $5, $6, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
    [
      own.partition_id,
      person.id,
      own.tenant_id,
      own.tenant_path,
      person.isSealed,
      tx.now,
      ...content(person),
    ],
  );
}

/** Writes persons of the own unit; one statement. */
export async function insertPersons(tx: Tx, persons: readonly NewPerson[]): Promise<void> {
  const own = tx.own();
  let place = 0;
  const rows = persons.map((person) => [
    own.partition_id,
    person.id,
    own.tenant_id,
    own.tenant_path,
    person.isSealed,
    tx.now,
    tx.now,
    ...content(person),
  ]);
  const tuples = rows.map((row) => `(${row.map(() => `$${++place}`).join(', ')})`);
  await tx.run(
    `insert into person (partition_id, id, tenant_id, tenant_path, is_sealed, recorded_at, changed_at, name, document_kind,
       document, phone, address, birth_day, sex, key_id) values ${tuples.join(', ')}`,
    rows.flat(),
  );
}

/** Writes the content of an own, held person anew. */
export async function storePerson(
  tx: Tx,
  id: string,
  person: Omit<NewPerson, 'id' | 'isSealed'>,
): Promise<void> {
  await tx.run(
    `update person set name = $4, document_kind = $5, document = $6, phone = $7, address = $8, birth_day = $9, sex = $10, key_id = $11,
       version = version + 1, changed_at = $12
     where partition_id = $1 and tenant_id = $2 and id = $3`,
    [tx.scope.partitionId, tx.scope.tenantId, id, ...content(person), tx.now],
  );
}

/** Persons of the own unit, the caller's part in them included. Ids that are not its own are left out. */
export const findPersons = (tx: Tx, ids: readonly string[]): Promise<PersonRow[]> =>
  tx.rows<PersonRow>(
    `select ${PERSON_COLUMNS}, ${isOpenTo('$4')} as "isOpen" from person p
     where p.partition_id = $1 and p.tenant_id = $2 and p.id = any ($3::uuid[])`,
    [tx.scope.partitionId, tx.scope.tenantId, ids, tx.ctx.accountId],
  );

/**
 * Refuses a person that is not there, erased, or sealed to others.
 * @throws Refusal `person.not_found`, `person.sealed`, `person.erased`
 */
export function openPerson(row: PersonRow | undefined): PersonRow {
  if (!row) throw personNotFound();
  if (!row.isOpen) throw personSealed();
  if (row.erasedAt) throw personErased();
  return row;
}

/**
 * An own person that the caller may look into, locked until the end of the transaction.
 * @param version as the caller saw it, where that matters
 * @throws Refusal `person.not_found`, `person.sealed`, `person.erased`, `person.changed`
 */
export async function holdPerson(tx: Tx, id: string, version?: number): Promise<PersonRow> {
  const held = openPerson(await lockPerson(tx, id));
  if (version !== undefined && held.version !== version) throw personChanged();
  return held;
}

/** An own person, whoever may look into it, locked until the end of the transaction. */
export const lockPerson = (tx: Tx, id: string): Promise<PersonRow | undefined> =>
  tx.maybe<PersonRow>(
    `select ${PERSON_COLUMNS}, ${isOpenTo('$4')} as "isOpen" from person p
     where p.partition_id = $1 and p.tenant_id = $2 and p.id = $3 for update of p`,
    [tx.scope.partitionId, tx.scope.tenantId, id, tx.ctx.accountId],
  );

/** Empties an own person; the row stays with the moment, and papers and figures keep what they refer to. */
export async function emptyPerson(tx: Tx, id: string): Promise<void> {
  await tx.run(
    `update person set name = null, document_kind = null, document = null, phone = null, address = null, birth_day = null, sex = null,
       key_id = null, erased_at = $4, changed_at = $4, version = version + 1
     where partition_id = $1 and tenant_id = $2 and id = $3`,
    [tx.scope.partitionId, tx.scope.tenantId, id, tx.now],
  );
}

/** How the newest key seals and finds. */
export interface NewestKey {
  /** What every ciphertext begins with. */
  readonly head: Buffer;
  readonly indexKeyId: string;
}

/** Own persons that are sealed, or found, under another key or suite than the newest; locked. */
export const personsUnderOtherKeys = (
  tx: Tx,
  { head, indexKeyId }: NewestKey,
  most: number,
): Promise<PersonRow[]> =>
  tx.rows<PersonRow>(
    `select ${PERSON_COLUMNS}, true as "isOpen" from person p
     where p.partition_id = $1 and p.tenant_id = $2 and p.erased_at is null
       and (substring(p.name from 1 for $3::int) <> $4
         or exists (select from person_index i where i.partition_id = p.partition_id and i.tenant_id = p.tenant_id
                      and i.person_id = p.id and i.key_id <> $5))
     order by p.id limit $6 for update of p`,
    [tx.scope.partitionId, tx.scope.tenantId, head.length, head, indexKeyId, most],
  );

/** Puts the same content of own persons, sealed anew, in place of what lies there; for whoever reads them nothing changed. */
export async function resealPersons(
  tx: Tx,
  rows: readonly ({ readonly id: string; readonly keyId: string } & SealedFields)[],
): Promise<void> {
  await tx.run(
    `update person p set name = r.name, document = r.document, phone = r.phone, address = r.address, birth_day = r.birth_day,
       key_id = r.key_id
     from unnest($3::uuid[], $4::bytea[], $5::bytea[], $6::bytea[], $7::bytea[], $8::bytea[], $9::text[])
       as r (id, name, document, phone, address, birth_day, key_id)
     where p.partition_id = $1 and p.tenant_id = $2 and p.id = r.id`,
    [
      tx.scope.partitionId,
      tx.scope.tenantId,
      rows.map((row) => row.id),
      ...PERSON_FIELDS.map((field) => rows.map((row) => row[field])),
      rows.map((row) => row.keyId),
    ],
  );
}

/** Own persons that nobody erases before the end of the transaction. */
export const keptPersons = (tx: Tx, ids: readonly string[]): Promise<PersonRow[]> =>
  tx.rows<PersonRow>(
    `select ${PERSON_COLUMNS}, true as "isOpen" from person p
     where p.partition_id = $1 and p.tenant_id = $2 and p.id = any ($3::uuid[]) order by p.id for share of p`,
    [tx.scope.partitionId, tx.scope.tenantId, ids],
  );

/** Own persons with a document, after an id, in the order of ids. */
export const personsWithDocument = (tx: Tx, after: string | null, most: number): Promise<PersonRow[]> =>
  tx.rows<PersonRow>(
    `select ${PERSON_COLUMNS}, true as "isOpen" from person p
     where p.partition_id = $1 and p.tenant_id = $2 and p.document is not null and ($3::uuid is null or p.id > $3) order by p.id limit $4`,
    [tx.scope.partitionId, tx.scope.tenantId, after, most],
  );
