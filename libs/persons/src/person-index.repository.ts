import type { IndexDigest } from '@fayuan/crypto';
import type { Tx } from '@fayuan/database';
import { isOpenTo } from './person.sql.js';
import type { IndexedField } from './person.js';

/** What a person is found by: digests of a field, one per key. */
export interface FieldDigests {
  readonly field: IndexedField;
  readonly digests: readonly IndexDigest[];
}

const flat = (entries: readonly FieldDigests[]) =>
  entries.flatMap(({ field, digests }) =>
    digests.map(({ keyId, digest }) => ({ field, keyId, digest: digest.toString('hex') })),
  );

/** An own person with what it is found by. */
export interface IndexedPerson {
  readonly id: string;
  readonly entries: readonly FieldDigests[];
}

/** Makes own persons be found by these and by nothing else. */
export async function storeIndexes(tx: Tx, persons: readonly IndexedPerson[]): Promise<void> {
  await dropIndexes(
    tx,
    persons.map(({ id }) => id),
  );
  await addIndexes(tx, persons);
}

/** Makes new persons of the own unit be found by these; one statement. */
export async function addIndexes(tx: Tx, persons: readonly IndexedPerson[]): Promise<void> {
  const rows = persons.flatMap(({ id, entries }) => flat(entries).map((row) => ({ id, ...row })));
  if (rows.length === 0) return;
  const own = tx.own();
  await tx.run(
    `insert into person_index (partition_id, tenant_id, tenant_path, person_id, field, key_id, digest)
     select $1, $2, $3, r.person_id, r.field, r.key_id, decode(r.digest, 'hex')
     from unnest($4::uuid[], $5::text[], $6::text[], $7::text[]) as r (person_id, field, key_id, digest)`,
    [
      own.partition_id,
      own.tenant_id,
      own.tenant_path,
      rows.map((row) => row.id),
      rows.map((row) => row.field),
      rows.map((row) => row.keyId),
      rows.map((row) => row.digest),
    ],
  );
}

/** Nobody finds the own persons any more. */
export async function dropIndexes(tx: Tx, personIds: readonly string[]): Promise<void> {
  await tx.run(
    'delete from person_index where partition_id = $1 and tenant_id = $2 and person_id = any ($3::uuid[])',
    [tx.scope.partitionId, tx.scope.tenantId, personIds],
  );
}

const MATCHES = `from person_index i join unnest($3::text[], $4::text[]) as r (field, digest)
     on i.field = r.field and i.digest = decode(r.digest, 'hex')
   where i.partition_id = $1 and i.tenant_id = $2`;

const matching = (tx: Tx, entries: readonly FieldDigests[]): unknown[] => {
  const rows = flat(entries);
  return [
    tx.scope.partitionId,
    tx.scope.tenantId,
    rows.map((row) => row.field),
    rows.map((row) => row.digest),
  ];
};

/** Own persons that any of the digests belongs to, sealed ones as well. */
export async function personsWithAny(tx: Tx, entries: readonly FieldDigests[]): Promise<string[]> {
  const found = await tx.rows<{ id: string }>(
    `select distinct i.person_id as id ${MATCHES} order by i.person_id`,
    matching(tx, entries),
  );
  return found.map((row) => row.id);
}

/** Own persons that have a digest of every field, the newest first; none that is sealed to others. */
export async function personsWithAll(
  tx: Tx,
  entries: readonly FieldDigests[],
  most: number,
): Promise<string[]> {
  const found = await tx.rows<{ id: string }>(
    `select p.id from person p
     join (select i.person_id, count(distinct i.field) as fields ${MATCHES} group by i.person_id) m on m.person_id = p.id
     where p.partition_id = $1 and p.tenant_id = $2 and m.fields = $5 and ${isOpenTo('$6')}
     order by p.id desc limit $7`,
    [...matching(tx, entries), new Set(entries.map((each) => each.field)).size, tx.ctx.accountId, most],
  );
  return found.map((row) => row.id);
}
