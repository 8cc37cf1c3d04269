import type { Tx } from '@fayuan/database';

/** Seals own persons. */
export async function sealPersons(tx: Tx, ids: readonly string[]): Promise<void> {
  await tx.run(
    `update person set is_sealed = true, version = version + 1, changed_at = $4
     where partition_id = $1 and tenant_id = $2 and id = any ($3::uuid[]) and not is_sealed`,
    [tx.scope.partitionId, tx.scope.tenantId, ids, tx.now],
  );
}

/** Lets accounts look into own persons while they are sealed. */
export async function addTeam(
  tx: Tx,
  personIds: readonly string[],
  accountIds: readonly string[],
): Promise<void> {
  if (personIds.length === 0 || accountIds.length === 0) return;
  const own = tx.own();
  await tx.run(
    `insert into person_team (partition_id, tenant_id, tenant_path, person_id, account_id)
     select $1, $2, $3, p.id, a.id from person p cross join unnest($5::uuid[]) as a (id)
     where p.partition_id = $1 and p.tenant_id = $2 and p.id = any ($4::uuid[])
     on conflict do nothing`,
    [own.partition_id, own.tenant_id, own.tenant_path, personIds, accountIds],
  );
}

/** Ends what accounts outside the list may see of own, sealed persons. */
export async function keepTeam(
  tx: Tx,
  personIds: readonly string[],
  accountIds: readonly string[],
): Promise<void> {
  await tx.run(
    `delete from person_team
     where partition_id = $1 and tenant_id = $2 and person_id = any ($3::uuid[]) and account_id <> all ($4::uuid[])`,
    [tx.scope.partitionId, tx.scope.tenantId, personIds, accountIds],
  );
}

/** Ends what one account may see of own, sealed persons. */
export async function dropFromTeam(tx: Tx, personIds: readonly string[], accountId: string): Promise<void> {
  await tx.run(
    `delete from person_team
     where partition_id = $1 and tenant_id = $2 and person_id = any ($3::uuid[]) and account_id = $4`,
    [tx.scope.partitionId, tx.scope.tenantId, personIds, accountId],
  );
}

/** The accounts to which an own person is open while it is sealed. */
export async function teamOf(tx: Tx, personId: string): Promise<string[]> {
  const rows = await tx.rows<{ readonly id: string }>(
    'select account_id as id from person_team where partition_id = $1 and tenant_id = $2 and person_id = $3',
    [tx.scope.partitionId, tx.scope.tenantId, personId],
  );
  return rows.map(({ id }) => id);
}
