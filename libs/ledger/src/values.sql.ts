/**
 * The VALUES part of an insert of several rows, with its bound parameters. Not `insert … select from unnest`: on Citus
 * that is gathered at the coordinator, where the policies' checks do not hold.
 */
export function valuesOf(rows: readonly (readonly unknown[])[]): { sql: string; parameters: unknown[] } {
  let place = 0;
  const tuples = rows.map((row) => `(${row.map(() => `$${++place}`).join(', ')})`);
  return { sql: `values ${tuples.join(', ')}`, parameters: rows.flat() };
}
