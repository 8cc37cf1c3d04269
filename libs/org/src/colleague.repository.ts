import type { Tx } from '@fayuan/database';
import { isRole, type Role } from './roles.js';

/** Somebody of the own unit, as those who work beside them know them. */
export interface Colleague {
  readonly id: string;
  readonly name: string;
  /** What the person is there, e.g. 主任; free text. */
  readonly post: string | null;
  readonly roles: readonly Role[];
}

/** The people who may sign in for the own unit, by name. */
export async function colleaguesOf(tx: Tx): Promise<Colleague[]> {
  const rows = await tx.rows<Omit<Colleague, 'roles'> & { readonly roles: readonly string[] }>(
    `select a.id, a.name, a.post,
       coalesce((select array_agg(g.role order by g.role) from account_grant g
                 where g.partition_id = a.partition_id and g.tenant_id = a.tenant_id and g.account_id = a.id
                   and g.revoked_at is null), '{}') as roles
     from account a where a.partition_id = $1 and a.tenant_id = $2 and a.active order by a.name, a.id`,
    [tx.scope.partitionId, tx.scope.tenantId],
  );
  return rows.map((row) => ({ ...row, roles: row.roles.filter(isRole) }));
}
