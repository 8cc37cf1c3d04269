import { worker } from '@fayuan/context';
import type { Database, Tx } from '@fayuan/database';
import { ROOT_UNIT_ID } from '@fayuan/org';
import { ANY_CAMPAIGN } from './figure.js';
import { THE_ONLY_FOLDER } from './fold.sql.js';
import { STANDING_OF_BRANCH } from './rebuild-standing.sql.js';
import { CELLS_OF_BRANCH, CELLS_OF_ROOT, MONTHS_OF_CELLS } from './rebuild.sql.js';

/** Cells and months that were written because they were not what the facts say, and those that stood for nothing. */
export interface Rebuilt {
  readonly written: number;
  readonly removed: number;
}

const NOTHING: Rebuilt = { written: 0, removed: 0 };
const sum = (a: Rebuilt, b: Rebuilt): Rebuilt => ({
  written: a.written + b.written,
  removed: a.removed + b.removed,
});

/** Rewrites the cells of the scope, their months and the counts of declared months, and writes down that it did where anything was wrong. */
async function rebuild(tx: Tx, cells: string, isBranch: boolean): Promise<Rebuilt> {
  // Recounting years of facts takes longer than any request may.
  await tx.run('set local statement_timeout = 0');
  // The planner expects a handful of cells where there are hundreds of thousands, and would compare each with each.
  await tx.run('set local enable_nestloop = off');
  await tx.run(THE_ONLY_FOLDER);
  const { tenantPath } = tx.scope;
  const end = isBranch ? `${tenantPath}/` : `${tenantPath}.`;
  const days = await tx.one<Rebuilt>(cells, [tenantPath, end, ANY_CAMPAIGN]);
  const months = await tx.one<Rebuilt>(MONTHS_OF_CELLS, [tenantPath, end]);
  const standing = await tx.one<Rebuilt>(STANDING_OF_BRANCH, [tenantPath, end]);
  const rebuilt = [days, months, standing].reduce(sum);
  if (rebuilt.written + rebuilt.removed > 0) {
    const subject = { subjectKind: 'unit', subjectId: tx.scope.tenantId };
    await tx.audit({ action: 'figures.rebuilt', ...subject, detail: { ...rebuilt } });
  }
  return rebuilt;
}

/**
 * Rewrites every cell of every unit from the facts, and the counts of declared months from the declarations: a transaction in the scope of each province, the root from its provinces
 * last. Writers go on meanwhile: a fact and its tail row come and go together, so what is folded does not change under
 * them. The folder and changes of the tree wait for the province at hand.
 * @param database opened as `app_rollup`
 * @param progress told after each province, by its name
 */
export async function rebuildFigures(
  database: Database,
  progress: (unit: string, rebuilt: Rebuilt) => void = () => undefined,
): Promise<Rebuilt> {
  const root = worker('verify', ROOT_UNIT_ID);
  const provinces = await database.read(root, (tx) =>
    tx.rows<{ id: string }>(
      'select id from org_unit where parent_id = $1 and closed_on is null order by code',
      [ROOT_UNIT_ID],
    ),
  );
  let whole = NOTHING;
  for (const { id } of [...provinces, { id: ROOT_UNIT_ID }]) {
    const isRoot = id === ROOT_UNIT_ID;
    const statement = isRoot ? CELLS_OF_ROOT : CELLS_OF_BRANCH;
    const [name, part] = await database.write(worker('verify', id), async (tx) => {
      const rebuilt = await rebuild(tx, statement, !isRoot);
      return [tx.scope.unitName, rebuilt] as const;
    });
    progress(name, part);
    whole = sum(whole, part);
  }
  return whole;
}
