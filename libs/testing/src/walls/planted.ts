import { createHash } from 'node:crypto';
import { newId } from '@fayuan/kernel';
import type { TestUnit } from '../province.js';
import type { TestDatabase } from '../test-database.js';

export interface Column {
  readonly table: string;
  readonly name: string;
  readonly type: string;
  readonly nullable: boolean;
  /** Values a check constraint allows, when it lists them. */
  readonly choices: readonly string[];
}

const COLUMNS = `
select c.relname as "table", a.attname as name, format_type(a.atttypid, null) as type, not a.attnotnull as nullable,
  coalesce((select array_agg(m[1]) from pg_constraint k,
     regexp_matches(pg_get_constraintdef(k.oid), '''([a-z_]+)''::text', 'g') m
     where k.conrelid = c.oid and k.contype = 'c' and k.conkey = array[a.attnum]), '{}') as choices
from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relrowsecurity
order by c.relname, a.attnum`;

export const tenantColumns = (db: TestDatabase): Promise<Column[]> => db.sql<Column>(COLUMNS);

/** The word that gives a leak away: names the owner, the table and the column. */
export const canary = (unit: TestUnit, column: Pick<Column, 'table' | 'name'>): string =>
  `canary-${unit.path}-${column.table}-${column.name}-`;

/** Which row of the harvest: every owner has rows 0, 1, … in every table. */
export interface PlantedRow {
  readonly table: string;
  readonly unit: TestUnit;
  readonly turn: number;
}

/** Says what a row shall hold instead of the plain example values; undefined leaves the row out. */
export type Arrange = (row: PlantedRow) => Readonly<Record<string, unknown>> | undefined;

type Row = Omit<PlantedRow, 'table'>;

const OWNERSHIP = (unit: TestUnit): Record<string, unknown> => ({
  partition_id: unit.partitionId,
  tenant_id: unit.id,
  tenant_path: unit.path,
});

function valueOf(column: Column, { unit, turn }: Row): unknown {
  const owner = OWNERSHIP(unit)[column.name];
  if (owner !== undefined) return owner;
  if (column.name === 'indicator') return 'leaflets';
  if (column.choices.length) return column.choices[turn % column.choices.length];
  // A month is named by its first day.
  if (column.name === 'month') return `2026-0${1 + (turn % 9)}-01`;
  const day = `2026-05-${String(10 + turn)}`;
  const values: Record<string, unknown> = {
    uuid: newId(),
    'uuid[]': [newId()],
    text: `${canary(unit, column)}${turn}`,
    'text[]': [`${canary(unit, column)}${turn}`],
    jsonb: JSON.stringify([{ heading: `${canary(unit, column)}${turn}` }]),
    date: day,
    'timestamp with time zone': `${day}T08:00:00Z`,
    smallint: turn + 1,
    integer: turn + 1,
    bigint: turn + 1,
    numeric: turn + 1,
    boolean: turn % 2 === 0,
    bytea: createHash('sha256').update(`${unit.path}-${turn}`).digest(),
  };
  if (!(column.type in values))
    throw new Error(`no example value for ${column.table}.${column.name} of type ${column.type}`);
  return values[column.type];
}

export interface Planting {
  /** Rows per unit and table; 2 unless told otherwise. */
  readonly turns?: number;
  readonly arrange?: Arrange;
}

/** Checks that hold several columns of a row against each other, which example values cannot know of. */
const CHECKS_OF_ROWS = `
select format('alter table %I drop constraint %I', c.relname, k.conname) as drop
from pg_constraint k join pg_class c on c.oid = k.conrelid
where c.relnamespace = 'public'::regnamespace and c.relrowsecurity and k.contype = 'c' and cardinality(k.conkey) > 1`;

/**
 * Puts rows of every unit into every tenant table, each text with a canary. Driven by the catalogue, so that a new
 * table is planted too, or the test fails. Foreign keys, and checks of one column against another, are not looked at: what
 * matters here is who sees which row.
 * @returns the tables
 */
export async function plant(
  db: TestDatabase,
  units: readonly TestUnit[],
  { turns = 2, arrange = () => ({}) }: Planting = {},
): Promise<string[]> {
  const columns = await tenantColumns(db);
  const tables = [...new Set(columns.map((column) => column.table))];
  for (const check of await db.sql<{ drop: string }>(CHECKS_OF_ROWS)) await db.sql(check.drop);
  await db.sql(`set session_replication_role = replica`);
  for (const table of tables) {
    const own = columns.filter((column) => column.table === table);
    const rows = units.flatMap((unit) =>
      Array.from({ length: turns }, (_, turn) => ({ table, unit, turn })).flatMap((row) => {
        const arranged = arrange(row);
        const strange = Object.keys(arranged ?? {}).find(
          (name) => !own.some((column) => column.name === name),
        );
        if (strange) throw new Error(`${table} has no column ${strange}`);
        return arranged
          ? [own.map((column) => (column.name in arranged ? arranged[column.name] : valueOf(column, row)))]
          : [];
      }),
    );
    if (rows.length === 0) continue;
    const names = own.map((column) => column.name).join(', ');
    const marks = rows.map(
      (_, at) =>
        `(${own.map((column, index) => `$${at * own.length + index + 1}::${column.type}`).join(', ')})`,
    );
    await db.sql(`insert into ${table} (${names}) values ${marks.join(', ')}`, rows.flat());
  }
  await db.sql(`set session_replication_role = default`);
  return tables;
}

/** A row for `unit` that can be offered to a role, as JSON that PostgreSQL reads back into the row. */
export function offer(
  columns: readonly Column[],
  table: string,
  unit: TestUnit,
  turn: number,
): Record<string, unknown> {
  const own = columns.filter((column) => column.table === table);
  return Object.fromEntries(
    own.map((column) => [column.name, asJson(column, valueOf(column, { unit, turn }))]),
  );
}

function asJson({ type }: Column, value: unknown): unknown {
  if (Buffer.isBuffer(value)) return `\\x${value.toString('hex')}`;
  return type === 'jsonb' ? (JSON.parse(String(value)) as unknown) : value;
}
