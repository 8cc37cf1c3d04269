import type { Tx } from '@fayuan/database';
import type { TeamMember } from './case-team.js';

/** Opens a sealed own case to an account, as the caller. */
export async function addMember(tx: Tx, caseId: string, accountId: string): Promise<void> {
  const own = tx.own();
  await tx.run(
    `insert into case_member (partition_id, tenant_id, tenant_path, case_id, account_id, added_at, added_by)
     values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing`,
    [own.partition_id, own.tenant_id, own.tenant_path, caseId, accountId, tx.now, tx.ctx.accountId],
  );
}

/** Closes a sealed own case to an account. */
export async function dropMember(tx: Tx, caseId: string, accountId: string): Promise<void> {
  await tx.run(
    'delete from case_member where partition_id = $1 and tenant_id = $2 and case_id = $3 and account_id = $4',
    [tx.scope.partitionId, tx.scope.tenantId, caseId, accountId],
  );
}

/** To whom a sealed own case is open, in the order in which they came. */
export const membersOf = (tx: Tx, caseId: string): Promise<TeamMember[]> =>
  tx.rows<TeamMember>(
    `select m.account_id as id, a.name, a.post, a.active as "isActive", m.added_at as "addedAt", b.name as "addedByName"
     from case_member m join account a on a.partition_id = m.partition_id and a.id = m.account_id
     left join account b on b.partition_id = m.partition_id and b.id = m.added_by
     where m.partition_id = $1 and m.tenant_id = $2 and m.case_id = $3
     order by m.added_at nulls first, a.name, a.id`,
    [tx.scope.partitionId, tx.scope.tenantId, caseId],
  );
