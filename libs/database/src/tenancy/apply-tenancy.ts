import type { QueryRunner } from 'typeorm';
import { BI_GROUP, DEFINER } from '../roles.js';
import {
  BI_DEFINER_FUNCTIONS,
  BI_VIEWS,
  DEFINER_FUNCTIONS,
  MANIFEST,
  ROLLUP_DEFINER_FUNCTIONS,
  WORKER_DEFINER_FUNCTIONS,
} from './manifest.js';
import { isTenantTable, tableStatements } from './policies.js';

/** What the allow-listed functions read and write for their callers; they check the caller's scope themselves. */
const DEFINER_READS = [
  'directive',
  'directive_task',
  'directive_change',
  'task_split',
  'task_act',
  'campaign',
  'receipt',
  'finding',
  'stored_file',
  'account',
  'account_grant',
  'org_unit',
  'person_fact',
  'fact',
  'fact_tail',
  'month_standing',
  'indicator',
  'bi_login',
  'aid_case',
  'case_digest',
  'case_parcel',
  'handler_link',
];
/** Papers handed to another unit are rows of the receiver. */
const DEFINER_HANDS_OVER = ['case_parcel', 'application_paper'];
const DEFINER_WRITES = ['credential', 'session', 'sign_in_attempt', 'org_edge', 'org_closure'];
/** A change of the tree adds to the figures of the units it concerns. */
const DEFINER_ADDS = Object.keys(MANIFEST).filter((name) =>
  /^(figure_(cell|month)|standing_cell)$/.test(name),
);
/** And it writes today's path anew on every row of theirs, and nothing else of the row. */
const PATH_ONLY = Object.entries(MANIFEST).flatMap(([name, rule]) => (isTenantTable(rule) ? [name] : []));

const TABLES = `
select c.relname as name, coalesce(array_agg(p.polname::text) filter (where p.polname is not null), '{}') as policies
from pg_class c left join pg_policy p on p.polrelid = c.oid
where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
group by c.relname order by c.relname`;

const FUNCTIONS = `
select p.oid::regprocedure::text as signature, p.proname as name, p.prosecdef as definer,
  coalesce(array_to_string(p.proconfig, ','), '') like '%search_path=%' as pinned
from pg_proc p where p.pronamespace = 'public'::regnamespace and p.prokind = 'f'
  and not exists (select 1 from pg_depend d where d.objid = p.oid and d.deptype = 'e')`;

/**
 * Brings policies, grants and function rights to what the manifest says. Safe to run again.
 * @throws Error when a table is missing from the manifest or from the database.
 */
export async function applyTenancy(runner: QueryRunner): Promise<void> {
  const tables: { name: string; policies: string[] }[] = await runner.query(TABLES);
  const unknown = tables.filter((table) => !MANIFEST[table.name]).map((table) => table.name);
  const missing = Object.keys(MANIFEST).filter((name) => !tables.some((table) => table.name === name));
  if (unknown.length || missing.length) {
    throw new Error(
      `tenancy manifest and database differ: not in manifest [${unknown}], not in database [${missing}]`,
    );
  }
  for (const table of tables) {
    await runner.query(tableStatements(table.name, table.policies).join('\n'));
  }
  await runner.query(`grant select on ${BI_VIEWS.join(', ')} to ${BI_GROUP}`);
  await applyFunctionRights(runner);
}

interface FunctionRow {
  readonly signature: string;
  readonly name: string;
  readonly definer: boolean;
  readonly pinned: boolean;
}

function callersOf({ name, definer }: FunctionRow): string {
  // The allow-listed functions build on those that run with the rights of whoever calls them.
  if (!definer) return `app_gateway, app_worker, app_rollup, ${DEFINER}`;
  if (BI_DEFINER_FUNCTIONS.includes(name)) return BI_GROUP;
  if (ROLLUP_DEFINER_FUNCTIONS.includes(name)) return 'app_rollup';
  return WORKER_DEFINER_FUNCTIONS.includes(name) ? 'app_gateway, app_worker' : 'app_gateway';
}

async function applyFunctionRights(runner: QueryRunner): Promise<void> {
  const functions: FunctionRow[] = await runner.query(FUNCTIONS);
  await runner.query(
    `grant select on ${DEFINER_READS.join(', ')} to ${DEFINER};
     grant select, insert, update, delete on ${DEFINER_WRITES.join(', ')} to ${DEFINER};
     grant select, insert, update on ${DEFINER_ADDS.join(', ')} to ${DEFINER};
     grant insert on ${DEFINER_HANDS_OVER.join(', ')} to ${DEFINER};
     grant select (tenant_path), update (tenant_path) on ${PATH_ONLY.join(', ')} to ${DEFINER};
     grant insert, update (parent_id, path, ancestor_ids, child_count, closed_on, code) on org_unit to ${DEFINER};
     grant select, insert, update (valid_to) on org_unit_code to ${DEFINER};`,
  );
  for (const each of functions) {
    if (each.definer && !DEFINER_FUNCTIONS.includes(each.name)) {
      throw new Error(`function ${each.name} runs with its owner's rights but is not on the allow-list`);
    }
    if (each.definer && !each.pinned) throw new Error(`function ${each.name} does not pin its search_path`);
    if (each.definer) await runner.query(`alter function ${each.signature} owner to ${DEFINER}`);
    const callers = callersOf(each);
    await runner.query(
      `revoke all on function ${each.signature} from public; grant execute on function ${each.signature} to ${callers};`,
    );
  }
}
