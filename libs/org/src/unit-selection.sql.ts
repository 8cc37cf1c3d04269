import { meansEveryone, narrows, type UnitSelection } from './unit-selection.js';

export interface SqlFragment {
  readonly sql: string;
  /** Numbered from the `firstParameter` asked for on. */
  readonly parameters: readonly unknown[];
}

/** Whose lists a selection may name, and below whom it selects. */
export interface SelectionScope {
  readonly tenantId: string;
  readonly tenantPath: string;
  readonly partitionId: string;
}

class Parameters {
  readonly values: unknown[] = [];

  constructor(private readonly first: number) {}

  /** Keeps a value; gives the place it stands at. */
  place(value: unknown, type: string): string {
    this.values.push(value);
    return `$${this.first + this.values.length - 1}::${type}`;
  }
}

const some = (values: readonly unknown[] | undefined): values is readonly unknown[] =>
  values !== undefined && values.length > 0;

function narrowing(selection: UnitSelection, at: Parameters): string {
  const { levels, kinds, hosts, underIds, codePrefixes } = selection;
  const kind = [
    ...(some(kinds) ? [`u.kind = any (${at.place(kinds, 'text[]')})`] : []),
    ...(some(hosts) ? [`u.host = any (${at.place(hosts, 'text[]')})`] : []),
  ];
  const conditions = [
    ...(some(levels) ? [`u.level = any (${at.place(levels, 'text[]')})`] : []),
    ...(kind.length > 0 ? [`(${kind.join(' or ')})`] : []),
    ...(some(underIds) ? [`u.ancestor_ids && ${at.place(underIds, 'uuid[]')}`] : []),
    ...(some(codePrefixes)
      ? [
          `exists (select 1 from unnest(${at.place(codePrefixes, 'text[]')}) as p (code) where starts_with(u.code, p.code))`,
        ]
      : []),
  ];
  return conditions.join(' and ');
}

const listed = (listIds: readonly string[], scope: SelectionScope, at: Parameters): string =>
  `u.id in (select unnest(l.unit_ids) from unit_list l where l.partition_id = ${at.place(scope.partitionId, 'uuid')}
     and l.tenant_id = ${at.place(scope.tenantId, 'uuid')} and l.id = any (${at.place(listIds, 'uuid[]')}))`;

function wanted(selection: UnitSelection, scope: SelectionScope, at: Parameters): string {
  if (meansEveryone(selection)) return 'true';
  const { unitIds, listIds } = selection;
  const ways = [
    ...(narrows(selection) ? [`(${narrowing(selection, at)})`] : []),
    ...(some(unitIds) ? [`u.id = any (${at.place(unitIds, 'uuid[]')})`] : []),
    ...(listIds && some(listIds) ? [listed(listIds, scope, at)] : []),
  ];
  return `(${ways.join(' or ')})`;
}

/** The condition under which a selection means the unit `u`, for one pass over the units of a subtree. */
export function meansUnit(
  selection: UnitSelection,
  scope: SelectionScope,
  firstParameter: number,
): SqlFragment {
  const at = new Parameters(firstParameter);
  const { exceptUnitIds, exceptUnderIds } = selection;
  const conditions = [
    wanted(selection, scope, at),
    ...(some(exceptUnitIds) ? [`u.id <> all (${at.place(exceptUnitIds, 'uuid[]')})`] : []),
    ...(some(exceptUnderIds) ? [`not u.ancestor_ids && ${at.place(exceptUnderIds, 'uuid[]')}`] : []),
  ];
  return { sql: conditions.join(' and '), parameters: at.values };
}
