import type { PlantedRow, TestUnit } from '@fayuan/testing';
import type { PlantedIds } from './planted-ids.js';

/** A planted value that was seen in something the gateway sent. `id` stands for the id of the row. */
export interface Sighting {
  readonly table: string;
  readonly column: string;
  readonly owner: string;
  readonly turn: number;
}

const CANARY = /canary-([\d.]+)-([a-z_]+)-([a-z_]+)-(\d)/g;
const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;
const CURSOR = /"endCursor":"([\w-]+)"/g;

const ofRow = ({ table, unit, turn }: PlantedRow): Sighting => ({
  table,
  column: 'id',
  owner: unit.path,
  turn,
});

/** The words of a paged preview without its line breaks, which cut long words in two. */
const unfolded = (text: string): string =>
  text.includes('data-page=') ? text.replaceAll(/(?:<[^<>]*>|\\n|\n)+/gu, '') : '';

/** Everything planted that the text holds, as plain text or inside a cursor. */
export function sightingsIn(text: string, ids: PlantedIds): Sighting[] {
  const cursors = [...text.matchAll(CURSOR)].map(([, cursor]) =>
    Buffer.from(cursor ?? '', 'base64url').toString(),
  );
  const whole = [text, unfolded(text), ...cursors].join('\n');
  const words = [...whole.matchAll(CANARY)].map(([, owner, table, column, turn]) => ({
    table: table ?? '',
    column: column ?? '',
    owner: owner ?? '',
    turn: Number(turn),
  }));
  const rows = [...whole.matchAll(UUID)].flatMap(([id]) => {
    const row = ids.rowOf(id);
    return row ? [ofRow(row)] : [];
  });
  return [...words, ...rows];
}

/** Ids of units that the text names. */
export const unitsIn = (text: string, units: ReadonlyMap<string, TestUnit>): TestUnit[] =>
  [...text.matchAll(UUID)].flatMap(([id]) => units.get(id) ?? []);
