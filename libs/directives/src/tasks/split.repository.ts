import type { Tx } from '@fayuan/database';
import { isId } from '@fayuan/kernel';
import { selectUnitsBelow, type UnitName, unitNameJson, type UnitSelection } from '@fayuan/org';
import type { DirectiveInput, DirectiveRow, TaskInput } from '../directive.js';
import { checkSplit, type ShareUnit } from './split.js';
import { partnerNotRecipient } from './tasks.errors.js';

const named = (task: TaskInput): string[] => [
  ...(task.leadUnitId ? [task.leadUnitId] : []),
  ...(task.coUnitIds ?? []),
  ...(task.split?.shares.map((share) => share.unitId) ?? []),
];

/**
 * Refuses a draft whose tasks name units that will not receive it, or a split that cannot be. One statement, none when no
 * unit is named. @throws Refusal naming the field
 */
export async function checkTaskUnits(
  tx: Tx,
  { tasks, recipients }: Pick<DirectiveInput, 'tasks' | 'recipients'>,
): Promise<void> {
  const wanted = tasks.flatMap(named);
  if (wanted.length === 0) return;
  const units = await selectedUnits(tx, recipients, wanted);
  const known = new Set(units.map((unit) => unit.id));
  tasks.forEach((task, index) => {
    const field = `tasks.${index}`;
    if (task.leadUnitId && !known.has(task.leadUnitId)) throw partnerNotRecipient(`${field}.leadUnitId`);
    const stranger = (task.coUnitIds ?? []).findIndex((id) => !known.has(id));
    if (stranger >= 0) throw partnerNotRecipient(`${field}.coUnitIds.${stranger}`);
    if (task.split) checkSplit(task.split, { field: `${field}.split.`, base: task.target, units });
  });
}

/** Those of the units that a draft's selection means, with their paths. */
export function selectedUnits(
  tx: Tx,
  selection: UnitSelection,
  ids: readonly string[],
): Promise<ShareUnit[]> {
  const below = selectUnitsBelow(tx.scope, selection, 2);
  return tx.rows<ShareUnit>(`select s.id, s.path from (${below.sql}) as s where s.id = any ($1::uuid[])`, [
    ids.filter(isId),
    ...below.parameters,
  ]);
}

/** Those of the units that an own, issued directive went to, with their paths. */
export function recipientsAmong(tx: Tx, directiveId: string, ids: readonly string[]): Promise<ShareUnit[]> {
  return tx.rows<ShareUnit>(
    `select u.id, u.path from directive_recipient r join org_unit u on u.id = r.unit_id
     where r.partition_id = $1 and r.tenant_id = $2 and r.directive_id = $3 and r.role = 'primary'
       and r.unit_id = any ($4::uuid[])`,
    [tx.scope.partitionId, tx.scope.tenantId, directiveId, ids.filter(isId)],
  );
}

/** Units of `receiving` that lie below no other of it, in the order of the tree: none is counted twice. $1 rows. */
const TOPMOST = (receiving: string): string => `
with receiving as materialized (${receiving}),
nested as (
  select distinct r.id from receiving r cross join lateral unnest(r.ancestor_ids) as above (id)
  join receiving o on o.id = above.id and o.id <> r.id)
select ${unitNameJson('r')} as unit from receiving r
where not exists (select from nested n where n.id = r.id) order by r.path limit $1`;

/**
 * The units over which the own directive is split when nobody chooses others: the topmost of those that receive it, or
 * in a draft would receive it now. One statement.
 */
export async function topmostRecipients(tx: Tx, own: DirectiveRow, limit: number): Promise<UnitName[]> {
  const { partitionId, tenantId } = tx.scope;
  const below = selectUnitsBelow(tx.scope, own.recipients, 2);
  const rows = await (own.status === 'draft'
    ? tx.rows<{ unit: UnitName }>(
        TOPMOST(`select s.*, u.place_name from (${below.sql}) as s join org_unit u on u.id = s.id`),
        [limit, ...below.parameters],
      )
    : tx.rows<{ unit: UnitName }>(
        TOPMOST(`select u.* from directive_recipient d join org_unit u on u.id = d.unit_id
          where d.partition_id = $2 and d.tenant_id = $3 and d.directive_id = $4 and d.role = 'primary'`),
        [limit, partitionId, tenantId, own.id],
      ));
  return rows.map(({ unit }) => unit);
}
