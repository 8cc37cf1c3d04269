import type { Tx } from '@fayuan/database';
import { newId } from '@fayuan/kernel';
import type { Account, AccountAt, NewAccount } from './account.js';
import { isRole, type Role } from './roles.js';
import type { UnitName, UnitPlace } from './unit.js';

interface AccountRow {
  id: string;
  login: string;
  name: string;
  post: string | null;
  active: boolean;
  unit: UnitName;
  roles: string[];
  lockedUntil: Date | null;
}

/** $1 the unit, $2 one account or null for all. */
const ACCOUNTS = `
  select a.id, a.login, a.name, a.post, a.active,
    jsonb_build_object('id', u.id, 'code', u.code, 'name', u.name, 'placeName', u.place_name, 'level', u.level) as unit,
    coalesce((select array_agg(g.role order by g.role) from account_grant g
              where g.partition_id = a.partition_id and g.tenant_id = a.tenant_id and g.account_id = a.id
                and g.revoked_at is null), '{}') as roles,
    l.locked_until as "lockedUntil"
  from account a
  join org_unit u on u.id = a.tenant_id and u.partition_id = a.partition_id
  left join credential_locks($1, $3) l on l.account_id = a.id
  where a.tenant_id = $1 and ($2::uuid is null or a.id = $2)
  order by a.active desc, a.login`;

/** The people of one unit, active ones first, by login; those outside the scope do not show. */
export async function accountsOf(tx: Tx, unitId: string): Promise<Account[]> {
  const rows = await tx.rows<AccountRow>(ACCOUNTS, [unitId, null, tx.now]);
  return rows.map(toAccount);
}

export async function accountAt(tx: Tx, at: AccountAt): Promise<Account | undefined> {
  const row = await tx.maybe<AccountRow>(ACCOUNTS, [at.unitId, at.accountId, tx.now]);
  return row && toAccount(row);
}

const toAccount = (row: AccountRow): Account => ({ ...row, roles: row.roles.filter(isRole) });

/**
 * Inserts the person with a password hash.
 * @returns false, having inserted nothing that may be committed, when the login is taken
 */
export async function insertAccount(
  tx: Tx,
  unit: UnitPlace,
  account: Pick<NewAccount, 'login' | 'name' | 'post'> & { readonly id: string; readonly hash: string },
): Promise<boolean> {
  await tx.run(
    `insert into account (partition_id, id, tenant_id, tenant_path, login, name, post, created_at, created_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      unit.partitionId,
      account.id,
      unit.id,
      unit.path,
      account.login,
      account.name,
      account.post ?? null,
      tx.now,
      tx.ctx.accountId,
    ],
  );
  const { created } = await tx.one<{ created: boolean }>(
    'select credential_create($1, $2, $3, $4) as created',
    [account.id, account.login, account.hash, tx.now],
  );
  return created;
}

/** Makes the open grants of the account exactly these: the others are revoked, the missing ones granted. */
export async function replaceRoles(
  tx: Tx,
  unit: UnitPlace,
  accountId: string,
  roles: readonly Role[],
): Promise<void> {
  await tx.run(
    `update account_grant set revoked_at = $5, revoked_by = $6
     where partition_id = $1 and tenant_id = $2 and account_id = $3 and revoked_at is null and role <> all ($4::text[])`,
    [unit.partitionId, unit.id, accountId, roles, tx.now, tx.ctx.accountId],
  );
  const wanted = [...new Set(roles)];
  await tx.run(
    `insert into account_grant (partition_id, id, tenant_id, tenant_path, account_id, role, granted_at, granted_by)
     select $1, w.id, $2, $3, $4, w.role, $7, $8 from unnest($5::uuid[], $6::text[]) as w (id, role)
     on conflict (partition_id, tenant_id, account_id, role) where revoked_at is null do nothing`,
    [
      unit.partitionId,
      unit.id,
      unit.path,
      accountId,
      wanted.map(() => newId()),
      wanted,
      tx.now,
      tx.ctx.accountId,
    ],
  );
}

export async function setActive(tx: Tx, unit: UnitPlace, accountId: string, active: boolean): Promise<void> {
  await tx.run('update account set active = $4 where partition_id = $1 and tenant_id = $2 and id = $3', [
    unit.partitionId,
    unit.id,
    accountId,
    active,
  ]);
}

/** Ends every session of an account of the scope. */
export async function endSessions(tx: Tx, accountId: string): Promise<void> {
  await tx.one('select session_end_all($1, $2, null)', [accountId, tx.now]);
}

export async function changeHash(tx: Tx, accountId: string, hash: string): Promise<void> {
  await tx.one('select credential_change($1, $2, $3)', [accountId, hash, tx.now]);
}
