import type { QueryRunner } from 'typeorm';

const CHOICES = `
select k.conname as name,
  array(select m[1] from regexp_matches(pg_get_constraintdef(k.oid), '''([a-z_]+)''::text', 'g') as m) as values
from pg_constraint k
where k.conrelid = $1::regclass and k.contype = 'c'
  and k.conkey = array[(select a.attnum from pg_attribute a where a.attrelid = $1::regclass and a.attname = $2)]`;

/**
 * Lets a column that lists its values take further ones, whatever earlier migrations have added. The check is only
 * replaced, not validated again: every row that obeyed the shorter list obeys the longer one, so no long lock is taken.
 * @throws Error when the column has no such list
 */
export async function extendChoices(
  runner: QueryRunner,
  column: { readonly table: string; readonly name: string },
  further: readonly string[],
): Promise<void> {
  const { table, name } = column;
  const [known]: { name: string; values: string[] }[] = await runner.query(CHOICES, [table, name]);
  if (!known) throw new Error(`${table}.${name} has no list of values`);
  const values = [...new Set([...known.values, ...further])].map((value) => `'${value}'`).join(', ');
  await runner.query(
    `alter table ${table} drop constraint ${known.name},
       add constraint ${known.name} check (${name} in (${values})) not valid`,
  );
}
