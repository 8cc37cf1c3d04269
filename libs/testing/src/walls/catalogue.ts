import { type Act, BI_VIEWS, DEFINER_FUNCTIONS, isTenantTable, MANIFEST } from '@fayuan/database';
import type { TestDatabase } from '../test-database.js';

interface Fault {
  readonly fault: string;
}

const TENANT = Object.entries(MANIFEST)
  .filter(([, rule]) => isTenantTable(rule))
  .map(([name]) => name);
const ROLES = ['app_gateway', 'app_worker', 'app_rollup', 'app_bi'] as const;

/** Each question answers with the places where the schema breaks a rule of the house; the source of the rule is named. */
const QUESTIONS: Readonly<Record<string, string>> = {
  'table is not classified (design §3)': `select relname as fault from pg_class
    where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and not (relname = any ($1::text[] || $2::text[]))`,
  'row level security is not enabled and forced (R4)': `select relname as fault from pg_class
    where relname = any ($1::text[]) and not (relrowsecurity and relforcerowsecurity)`,
  'a login role owns it (R4)': `select relname as fault from pg_class
    where relnamespace = 'public'::regnamespace and pg_get_userbyid(relowner) = any ($3::text[])`,
  'a login role can bypass or is superuser (R4)': `select rolname as fault from pg_roles
    where (rolbypassrls or rolsuper) and rolname = any ($3::text[])`,
  'a second role bypasses (A16)': `select rolname as fault from pg_roles
    where rolbypassrls and not rolsuper and not (rolname = 'app_definer' and not rolcanlogin)`,
  'view without security_invoker (A6)': `select relname as fault from pg_class
    where relnamespace = 'public'::regnamespace and relkind in ('v', 'm')
      and (relkind = 'm' or not coalesce(reloptions, '{}') @> array['security_invoker=true'])`,
  'definer function not on the list or without pinned search_path (A6)': `select proname as fault from pg_proc
    where pronamespace = 'public'::regnamespace and prosecdef
      and (not (proname = any ($4::text[])) or not exists (select 1 from unnest(proconfig) c where c like 'search_path=%'))`,
  'unique key without partition_id, or unique index without tenant_id (A7, citus §8)': `select conrelid::regclass || '.' || conname as fault
    from pg_constraint k where contype in ('p', 'u') and conrelid::regclass::text = any ($1::text[])
      and not exists (select 1 from pg_attribute a where a.attrelid = k.conrelid and a.attnum = any (k.conkey) and a.attname = 'partition_id')`,
  'foreign key between tenant tables without partition_id (A7)': `select conrelid::regclass || '.' || conname as fault
    from pg_constraint k where contype = 'f' and conrelid::regclass::text = any ($1::text[]) and confrelid::regclass::text = any ($1::text[])
      and not exists (select 1 from pg_attribute a where a.attrelid = k.conrelid and a.attnum = any (k.conkey) and a.attname = 'partition_id')`,
  'trigger (citus §8)': `select tgrelid::regclass || '.' || tgname as fault from pg_trigger where not tgisinternal`,
  'sequence or identity (citus §8)': `select relname as fault from pg_class
    where relnamespace = 'public'::regnamespace and relkind = 'S' and relname not like 'schema_migration%'`,
  'sub-select in a policy (citus §8)': `select polname as fault from pg_policy
    where pg_get_expr(polqual, polrelid) ~* 'select' or pg_get_expr(polwithcheck, polrelid) ~* 'select'`,
  'policy that looks anywhere but at its own row (R9)': `select polname as fault from pg_policy
    where coalesce(pg_get_expr(polqual, polrelid), '') || coalesce(pg_get_expr(polwithcheck, polrelid), '')
      !~ '^[() ]*(tenant_path|\\(tenant_path)'`,
  'tenant column missing, nullable or without collation C (R1)': `select t.name as fault from unnest($1::text[]) as t (name)
    where not exists (select 1 from pg_attribute a join pg_collation c on c.oid = a.attcollation
      where a.attrelid = t.name::regclass and a.attname = 'tenant_path' and a.attnotnull and c.collname = 'C')
      or 2 > (select count(*) from pg_attribute a where a.attrelid = t.name::regclass and a.attnotnull
              and a.attname in ('tenant_id', 'partition_id'))`,
  'no index that begins with tenant_path (R1)': `select t.name as fault from unnest($1::text[]) as t (name)
    where not exists (select 1 from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[0]
      where i.indrelid = t.name::regclass and a.attname = 'tenant_path')`,
  'right that the manifest does not give (R4)': `select grantee || ' ' || privilege_type || ' ' || table_name as fault
    from information_schema.role_table_grants where table_schema = 'public' and grantee = any ($3::text[])
      and not (lower(privilege_type) || ' ' || table_name || ' ' || grantee = any ($5::text[]))`,
  'public may use it (R4)': `select table_name as fault from information_schema.role_table_grants
    where table_schema = 'public' and grantee = 'PUBLIC'`,
};

const granted = (): string[] => [
  ...Object.entries(MANIFEST).flatMap(([table, rule]) => {
    const bi: readonly Act[] = rule.bi ? ['select'] : [];
    const acts = { app_gateway: rule.gateway, app_worker: rule.worker, app_rollup: rule.rollup, app_bi: bi };
    return ROLES.flatMap((role) => (acts[role] ?? []).map((act) => `${act} ${table} ${role}`));
  }),
  ...BI_VIEWS.map((view) => `select ${view} app_bi`),
];

/** Everything in the schema that breaks a rule, as `rule: place`. Empty is right. */
export async function catalogueFaults(db: TestDatabase): Promise<string[]> {
  const others = Object.keys(MANIFEST).filter((name) => !TENANT.includes(name));
  const parameters = [TENANT, others, ROLES, DEFINER_FUNCTIONS, granted()];
  const faults: string[] = [];
  for (const [rule, sql] of Object.entries(QUESTIONS)) {
    const used = parameters.map((value, index) => (sql.includes(`$${index + 1}`) ? value : null));
    const marks = used.map((_, index) => `$${index + 1}::text[]`).join(', ');
    const rows = await db.sql<Fault>(`with given as (select ${marks}) ${sql}`, used);
    faults.push(...rows.map((row) => `${rule}: ${row.fault}`));
  }
  return [...faults, ...(await policyFaults(db))];
}

const EXPECTED = `
select relname as table, polname as name, polcmd as act, pg_get_expr(polqual, polrelid) as qual,
  pg_get_expr(polwithcheck, polrelid) as check, polroles::regrole[]::text[] as roles
from pg_policy p join pg_class c on c.oid = p.polrelid`;

/** There is exactly one policy per table, role and right; none is for everybody. */
async function policyFaults(db: TestDatabase): Promise<string[]> {
  const rows = await db.sql<{ table: string; name: string; roles: string[] }>(EXPECTED);
  const expected = new Set(granted().filter((right) => TENANT.includes(right.split(' ')[1] ?? '')));
  const actual = new Set(rows.map((row) => row.name));
  const names = new Set([...expected].map((right) => right.replace(/^(\S+) (\S+) (\S+)$/, '$2_$1_$3')));
  return [
    ...[...names].filter((name) => !actual.has(name)).map((name) => `policy missing: ${name}`),
    ...[...actual].filter((name) => !names.has(name)).map((name) => `policy nobody ordered: ${name}`),
    ...rows
      .filter((row) => row.roles.length !== 1 || row.roles[0] === '-')
      .map((row) => `policy for everybody: ${row.name}`),
  ];
}
