import { type Act, type AppRole, MANIFEST, type TableRule } from './manifest.js';

/** The two templates. Plain current_setting and no sub-select: those keep the index usable and are legal on Citus. */
const OWN = `tenant_path = current_setting('app.lo', true)`;
const SUBTREE = `tenant_path >= current_setting('app.lo', true) and tenant_path < current_setting('app.hi', true)`;

export const isTenantTable = (rule: TableRule): boolean => rule.kind === 'own' || rule.kind === 'subtree';

export const actsOf = (rule: TableRule): Readonly<Record<AppRole, readonly Act[]>> => ({
  app_gateway: rule.gateway ?? [],
  app_worker: rule.worker ?? [],
  app_rollup: rule.rollup ?? [],
});

function policy(table: string, rule: TableRule, role: AppRole, act: Act): string {
  const sees = rule.kind === 'subtree' ? SUBTREE : OWN;
  const touches = rule.writesBelow?.includes(role) ? SUBTREE : OWN;
  const clauses = {
    select: `using (${sees})`,
    insert: `with check (${touches})`,
    update: `using (${touches}) with check (${touches})`,
    delete: `using (${touches})`,
  };
  return `create policy ${table}_${act}_${role} on ${table} as permissive for ${act} to ${role} ${clauses[act]};`;
}

/** The statements that bring one table to what the manifest says, whatever it was before. */
export function tableStatements(table: string, existingPolicies: readonly string[]): string[] {
  const rule = MANIFEST[table];
  if (!rule) throw new Error(`table ${table} is not in the tenancy manifest`);
  const roles = Object.entries(actsOf(rule)) as [AppRole, readonly Act[]][];
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
