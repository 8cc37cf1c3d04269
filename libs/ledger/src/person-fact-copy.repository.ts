import type { Tx } from '@fayuan/database';
import { stableId } from '@fayuan/kernel';

/** A person as an older key and as the newest one knows them. */
export interface RekeyedPerson {
  readonly keyId: string;
  readonly digest: Buffer;
  readonly newest: Buffer;
}

interface OlderFact {
  readonly id: string;
  readonly reversesId: string | null;
  readonly newest: Buffer;
}

/** The same row of the older key always gives the same copy, so that a second run writes none. */
const copyOf = (id: string, keyId: string): string => stableId('person_fact', id, keyId);

/** What was counted under older keys and has no twin under the newest: what one act posts under both has one moment. */
const withoutTwin = (tx: Tx, newestKeyId: string, persons: readonly RekeyedPerson[]): Promise<OlderFact[]> =>
  tx.rows<OlderFact>(
    `select o.id, o.reverses_id as "reversesId", r.newest
     from unnest($3::text[], $4::bytea[], $5::bytea[]) as r (key_id, digest, newest)
     join person_fact o on o.key_id = r.key_id and o.person = r.digest
     where o.partition_id = $1 and o.tenant_id = $2
       and not exists (select from person_fact n
         where n.partition_id = o.partition_id and n.tenant_id = o.tenant_id and n.source_id = o.source_id and n.key_id = $6
           and n.person = r.newest and n.indicator = o.indicator and n.occurred_on = o.occurred_on
           and n.recorded_at = o.recorded_at and (n.reverses_id is null) = (o.reverses_id is null))
     order by o.id`,
    [
      tx.scope.partitionId,
      tx.scope.tenantId,
      persons.map((person) => person.keyId),
      persons.map((person) => person.digest),
      persons.map((person) => person.newest),
      newestKeyId,
    ],
  );

/**
 * Writes what the own unit counted persons by under older keys a second time under the newest one, corrections included
 * (docs/decisions/0091). What was posted under both keys is left alone. No figure changes: persons are counted per key.
 * @returns rows written
 */
export async function copyPersonFacts(
  tx: Tx,
  newestKeyId: string,
  persons: readonly RekeyedPerson[],
): Promise<number> {
  const older = await withoutTwin(tx, newestKeyId, persons);
  if (older.length === 0) return 0;
  return tx.run(
    `insert into person_fact (partition_id, id, tenant_id, tenant_path, indicator, occurred_on, key_id, person, campaign_ids,
       source_id, reverses_id, recorded_at)
     select o.partition_id, r.id, o.tenant_id, o.tenant_path, o.indicator, o.occurred_on, $3, r.person, o.campaign_ids,
       o.source_id, r.reverses_id, o.recorded_at
     from unnest($4::uuid[], $5::uuid[], $6::uuid[], $7::bytea[]) as r (older_id, id, reverses_id, person)
     join person_fact o on o.partition_id = $1 and o.tenant_id = $2 and o.id = r.older_id
     on conflict (partition_id, id) do nothing`,
    [
      tx.scope.partitionId,
      tx.scope.tenantId,
      newestKeyId,
      older.map((fact) => fact.id),
      older.map((fact) => copyOf(fact.id, newestKeyId)),
      older.map((fact) => fact.reversesId && copyOf(fact.reversesId, newestKeyId)),
      older.map((fact) => fact.newest),
    ],
  );
}

/** Whether the own unit counted anybody under another key than the newest. */
export async function hasOlderPersonFacts(tx: Tx, newestKeyId: string): Promise<boolean> {
  const { found } = await tx.one<{ found: boolean }>(
    `select exists (select from person_fact where partition_id = $1 and tenant_id = $2 and key_id <> $3) as found`,
    [tx.scope.partitionId, tx.scope.tenantId, newestKeyId],
  );
  return found;
}
