import type { Tx } from '@fayuan/database';

/**
 * Inserts rows of the own unit, in one statement however many they are. As VALUES and not from a query: on Citus that would be
 * gathered at the coordinator, where the policies' checks do not hold.
 * @param into the table with its columns: partition_id, tenant_id and tenant_path first, then those of the rows
 */
export async function insertRows(tx: Tx, into: string, rows: readonly (readonly unknown[])[]): Promise<void> {
  if (rows.length === 0) return;
  const { partition_id, tenant_id, tenant_path } = tx.own();
  let place = 3;
  const tuples = rows.map((row) => `($1, $2, $3, ${row.map(() => `$${++place}`).join(', ')})`);
  await tx.run(`insert into ${into} values ${tuples.join(', ')}`, [
    partition_id,
    tenant_id,
    tenant_path,
    ...rows.flat(),
  ]);
}
