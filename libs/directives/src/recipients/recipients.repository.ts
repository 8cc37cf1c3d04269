import type { Tx } from '@fayuan/database';
import { isId } from '@fayuan/kernel';
import { belowOf, meansUnit, NAMED, type SqlFragment, type UnitSelection } from '@fayuan/org';
import { noRecipients, recipientNotBelow } from '../directives.errors.js';
import { NAMED_ALONE } from './address-words.js';
import { copiesOf, countOf, type RecipientGroup, type Recipients } from './recipients.js';
import { listNotFound, tooManyNamed } from './recipients.errors.js';

/** A selection names at most so many units, regions or lists; more are what levels and lists are for. */
const MOST_NAMED = 2_000;

/** `id, no, path, level, kind, host, name, role` of every recipient below the unit of the scope, in one pass over its units. */
function selectRecipients(tx: Tx, recipients: Recipients, firstParameter: number): SqlFragment {
  const { lo, hi } = belowOf(tx.scope.tenantPath);
  const primary = meansUnit(recipients, tx.scope, firstParameter + 2);
  const copies = copiesOf(recipients);
  const copy = copies && meansUnit(copies, tx.scope, firstParameter + 2 + primary.parameters.length);
  return {
    sql: `select * from (
        select u.id, u.no, u.path, u.level, u.kind, u.host, u.name,
          case when ${primary.sql} then 'primary' ${copy ? `when ${copy.sql} then 'copy'` : ''} end as role
        from org_unit u where u.path >= $${firstParameter} and u.path < $${firstParameter + 1} and u.closed_on is null) as each
      where role is not null`,
    parameters: [lo, hi, ...primary.parameters, ...(copy?.parameters ?? [])],
  };
}

/** Names are looked up for small groups alone: sorting all of a country by group and path took as long as writing it down. */
const GROUPS = `select g.role, g.level, g.kind, g.host, g.count,
  case when g.count <= ${NAMED_ALONE} then array(
    select m.name from meant m
    where m.role = g.role and m.level = g.level and m.kind = g.kind and m.host is not distinct from g.host
    order by m.path) else '{}' end as names
  from (select role, level, kind, host, count(*)::int as count, min(path) as first from meant
        group by role, level, kind, host) g
  order by g.role desc, g.first`;

/** How many recipients of each role, level, kind and host the selection means now. */
export function recipientGroups(tx: Tx, recipients: Recipients): Promise<RecipientGroup[]> {
  const meant = selectRecipients(tx, recipients, 1);
  return tx.rows<RecipientGroup>(`with meant as (${meant.sql}) ${GROUPS}`, meant.parameters);
}

/**
 * Writes down whom the own directive goes to, once and for good: later moves in the tree change nothing. One statement.
 * @returns what was written, in groups
 * @throws Refusal `directive.no_recipients` when nobody is addressed
 */
export async function fixRecipients(
  tx: Tx,
  directiveId: string,
  recipients: Recipients,
): Promise<RecipientGroup[]> {
  const own = tx.own();
  const meant = selectRecipients(tx, recipients, 5);
  const groups = await tx.rows<RecipientGroup>(
    `with meant as materialized (${meant.sql}), fixed as (
       insert into directive_recipient (partition_id, directive_id, unit_id, tenant_id, tenant_path, unit_no, role)
       select $1, $2, id, $3, $4, no, role from meant order by no)
     ${GROUPS}`,
    [own.partition_id, directiveId, own.tenant_id, own.tenant_path, ...meant.parameters],
  );
  if (countOf(groups, 'primary') === 0) throw noRecipients();
  return groups;
}

interface Strangers {
  readonly units: readonly string[];
  readonly lists: readonly string[];
}

const STRANGERS = `select
  array(select wanted.id from unnest($1::uuid[]) as wanted (id)
        where not exists (select 1 from org_unit u where u.id = wanted.id and u.path >= $2 and u.path < $3
                            and u.closed_on is null)) as units,
  array(select wanted.id from unnest($4::uuid[]) as wanted (id)
        where not exists (select 1 from unit_list l
                          where l.partition_id = $5 and l.tenant_id = $6 and l.id = wanted.id)) as lists`;

/** Both selections of recipients with the field each stands in. */
const selectionsOf = (recipients: Recipients): [field: string, selection: UnitSelection][] => {
  const copies = copiesOf(recipients);
  return [
    ['recipients', recipients],
    ...(copies ? [['recipients.copy', copies] as [string, UnitSelection]] : []),
  ];
};

function requireIds(field: string, selection: UnitSelection): void {
  for (const part of NAMED) {
    const ids = selection[part] ?? [];
    if (ids.length > MOST_NAMED) throw tooManyNamed(`${field}.${part}`, MOST_NAMED);
    const wrong = ids.findIndex((id) => !isId(id));
    if (wrong >= 0) throw recipientNotBelow(`${field}.${part}.${wrong}`);
  }
}

const ADDRESSED = ['unitIds', 'underIds'] as const;

/** Refuses units that are not below, and lists that are not there. What is only taken away may be anything. */
async function refuseStrangers(tx: Tx, recipients: Recipients): Promise<void> {
  const selections = selectionsOf(recipients);
  const addressed = selections.flatMap(([, each]) => ADDRESSED.flatMap((part) => each[part] ?? []));
  const lists = selections.flatMap(([, each]) => each.listIds ?? []);
  if (addressed.length + lists.length === 0) return;
  const { lo, hi } = belowOf(tx.scope.tenantPath);
  const { partitionId, tenantId } = tx.scope;
  const strangers = await tx.one<Strangers>(STRANGERS, [addressed, lo, hi, lists, partitionId, tenantId]);
  for (const [field, selection] of selections) {
    for (const part of ADDRESSED) {
      const wrong = (selection[part] ?? []).findIndex((id) => strangers.units.includes(id));
      if (wrong >= 0) throw recipientNotBelow(`${field}.${part}.${wrong}`);
    }
    const gone = (selection.listIds ?? []).findIndex((id) => strangers.lists.includes(id));
    if (gone >= 0) throw listNotFound(`${field}.listIds.${gone}`);
  }
}

/**
 * Refuses recipients that cannot be: units that are not below, lists that were deleted, nobody at all.
 * @returns how many units would receive it, in groups
 * @throws Refusal naming the field; `directive.no_recipients`
 */
export async function checkRecipients(tx: Tx, recipients: Recipients): Promise<RecipientGroup[]> {
  for (const [field, selection] of selectionsOf(recipients)) requireIds(field, selection);
  await refuseStrangers(tx, recipients);
  const groups = await recipientGroups(tx, recipients);
  if (countOf(groups, 'primary') === 0) throw noRecipients();
  return groups;
}
