import type { MatrixWorld } from './world.js';

/** Tables without walls that hold rows of a unit all the same. */
const BESIDE_THE_WALLS = ['credential', 'due_work'];

/** A digest of all rows of each unit in each table, as `table unit`, by the superuser. */
export async function digestOfRows({ gateway, tables }: MatrixWorld): Promise<ReadonlyMap<string, string>> {
  const parts = [...tables, ...BESIDE_THE_WALLS].map(
    (table) =>
      `select '${table} ' || tenant_id as place, md5(string_agg(t::text, E'\\n' order by t::text)) as digest from ${table} t group by tenant_id`,
  );
  const rows = await gateway.db.sql<{ place: string; digest: string }>(parts.join(' union all '));
  return new Map(rows.map(({ place, digest }) => [place, digest]));
}

/** The places whose rows are not what they were. */
export const changedPlaces = (
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): string[] =>
  [...new Set([...before.keys(), ...after.keys()])].filter((place) => before.get(place) !== after.get(place));
