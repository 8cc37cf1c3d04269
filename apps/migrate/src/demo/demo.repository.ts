import type { OwnerTx } from '@fayuan/database';
import { newId } from '@fayuan/kernel';
import { ROOT_UNIT_ID } from '@fayuan/org';
import type { DemoPerson, DemoUnit } from './demo-people.js';

/** Makes seeds pass one after the other, for the rest of the transaction. */
export const waitForOtherSeeds = (owner: OwnerTx): Promise<number> =>
  owner.run('select pg_advisory_xact_lock(826005)');

/** True when the tree has a province, whoever imported it. */
export async function hasProvince(owner: OwnerTx): Promise<boolean> {
  const sql = `select exists (select from org_unit where level = 'province') as found`;
  return (await owner.one<{ found: boolean }>(sql)).found;
}

/** True when a login of the demo is in use, so that the data is the demo's. */
export async function hasLogin(owner: OwnerTx, login: string): Promise<boolean> {
  const sql = 'select exists (select from credential where login = $1) as found';
  return (await owner.one<{ found: boolean }>(sql, [login])).found;
}

/** The root, the units named, and the stations and branches of the counties named, in the order of their codes. */
export const findUnits = (
  owner: OwnerTx,
  codes: readonly string[],
  counties: readonly string[],
): Promise<DemoUnit[]> =>
  owner.rows<DemoUnit>(
    `select u.id, u.code, u.name from org_unit u left join org_unit p on p.id = u.parent_id
     where u.id = $1 or u.code = any ($2::text[]) or p.code = any ($3::text[])
     order by u.code collate "C"`,
    [ROOT_UNIT_ID, codes, counties],
  );

/**
 * Writes accounts, their roles and their sign-in as the gateway would in the scope of the root, behind the same walls:
 * from here on the transaction has only the gateway's rights.
 * @param hash of the password they share
 */
export async function writePeople(
  owner: OwnerTx,
  people: readonly DemoPerson[],
  hash: string,
  now: Date,
): Promise<void> {
  await owner.actAs('app_gateway');
  await owner.run(`select * from app_enter($1, 'seed')`, [ROOT_UNIT_ID]);
  const ids = people.map(() => newId());
  const logins = people.map((person) => person.login);
  await owner.run(
    `insert into account (partition_id, id, tenant_id, tenant_path, login, name, post, created_at)
     select u.partition_id, n.id, u.id, u.path, n.login, n.name, n.post, $6
     from unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[], $5::text[]) as n (id, unit_id, login, name, post)
     join org_unit u on u.id = n.unit_id`,
    [
      ids,
      people.map((person) => person.unit.id),
      logins,
      people.map((person) => person.name),
      people.map((person) => person.post),
      now,
    ],
  );
  await owner.run(
    `insert into account_grant (partition_id, id, tenant_id, tenant_path, account_id, role, granted_at)
     select a.partition_id, n.id, a.tenant_id, a.tenant_path, a.id, n.role, $4
     from unnest($1::uuid[], $2::uuid[], $3::text[]) as n (id, account_id, role) join account a on a.id = n.account_id`,
    [people.map(() => newId()), ids, people.map((person) => person.role), now],
  );
  const { all } = await owner.one<{ all: boolean }>(
    `select bool_and(credential_create(n.id, n.login, $3, $4)) as all from unnest($1::uuid[], $2::text[]) as n (id, login)`,
    [ids, logins, hash, now],
  );
  if (!all) throw new Error('a login of the demo is taken by another account');
}
