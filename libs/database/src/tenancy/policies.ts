import { type Act, MANIFEST, type Reader, type TableRule } from './manifest.js';

/** The two templates. Plain current_setting and no sub-select: those keep the index usable and are legal on Citus. */
const OWN = `tenant_path = current_setting('app.lo', true)`;
const SUBTREE = `tenant_path >= current_setting('app.lo', true) and tenant_path < current_setting('app.hi', true)`;

/**
 * For the logins of reporting tools, which could set what they like: their scope hangs on the login itself, which a session
 * cannot change, and is looked up once per statement.
 */
const BI_SUBTREE = 'tenant_path >= bi_lo() and tenant_path < bi_hi()';

export const isTenantTable = (rule: TableRule): boolean => rule.kind === 'own' || rule.kind === 'subtree';

export const actsOf = (rule: TableRule): Readonly<Record<Reader, readonly Act[]>> => ({
  app_gateway: rule.gateway ?? [],
  app_worker: rule.worker ?? [],
  app_rollup: rule.rollup ?? [],
  app_bi: rule.bi ? ['select'] : [],
});

function policy(table: string, rule: TableRule, role: Reader, act: Act): string {
  if (role === 'app_bi') return policyText(table, role, act, `using (${BI_SUBTREE})`);
  const sees = rule.kind === 'subtree' ? SUBTREE : OWN;
  const touches = rule.writesBelow?.includes(role) ? SUBTREE : OWN;
  const clauses = {
    select: `using (${sees})`,
    insert: `with check (${touches})`,
    update: `using (${touches}) with check (${touches})`,
    delete: `using (${touches})`,
  };
  return policyText(table, role, act, clauses[act]);
}

const policyText = (table: string, role: Reader, act: Act, clause: string): string =>
  `create policy ${table}_${act}_${role} on ${table} as permissive for ${act} to ${role} ${clause};`;

/** The statements that bring one table to what the manifest says, whatever it was before. */
export function tableStatements(table: string, existingPolicies: readonly string[]): string[] {
  const rule = MANIFEST[table];
  if (!rule) throw new Error(`table ${table} is not in the tenancy manifest`);
  const roles = Object.entries(actsOf(rule)) as [Reader, readonly Act[]][];
  const drops = existingPolicies.map((name) => `drop policy "${name}" on ${table};`);
  const grants = roles.map(([role, acts]) =>
    [
      `revoke all on ${table} from ${role};`,
      acts.length ? `grant ${acts.join(', ')} on ${table} to ${role};` : '',
    ].join(' '),
  );
  if (!isTenantTable(rule)) return [...drops, ...grants];
  return [
    ...drops,
    `alter table ${table} enable row level security;`,
    `alter table ${table} force row level security;`,
    ...grants,
    ...roles.flatMap(([role, acts]) => acts.map((act) => policy(table, rule, role, act))),
  ];
}
