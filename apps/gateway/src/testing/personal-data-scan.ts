import { createHash } from 'node:crypto';
import type { TestDatabase } from '@fayuan/testing';

/** Values of a person that a test typed, by what they are: `{ phone: '13800138000' }`. */
export type Planted = Readonly<Record<string, string>>;

const TABLES = `select n.nspname as schema, c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where c.relkind in ('r', 'm') and n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast') order by 1, 2`;

/** How a value may lie somewhere: as it is, as bytes, encoded, escaped in JSON, or as a digest that guessing would find. */
function formsOf(value: string): string[] {
  const bytes = Buffer.from(value);
  const escaped = [...value].map((letter) =>
    letter > '~' ? `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}` : letter,
  );
  const digests = ['sha256', 'sha1', 'md5'].flatMap((name) => {
    const digest = createHash(name).update(bytes).digest();
    return [digest.toString('hex'), digest.toString('base64')];
  });
  const base64 = bytes.toString('base64').replace(/=+$/, '');
  return [value, bytes.toString('hex'), base64, encodeURIComponent(value), escaped.join(''), ...digests];
}

interface Form {
  readonly what: string;
  readonly form: string;
}

const allForms = (planted: Planted): Form[] =>
  Object.entries(planted).flatMap(([what, value]) => formsOf(value).map((form) => ({ what, form })));

/** What of the planted is in a text, as `place: what`. */
function foundIn(place: string, text: string, forms: readonly Form[]): string[] {
  return forms.filter(({ form }) => text.includes(form)).map(({ what }) => `${place}: ${what}`);
}

/**
 * Everything that a dump of the database holds: every row of every table, and what the planner learned of the columns. The rows are
 * read here and not by pg_dump: the PostgreSQL of the package brings `postgres`, `initdb` and `pg_ctl` alone, and a pg_dump that a
 * machine happens to have may be older than the server and then refuses it. What pg_dump writes are these rows as text.
 */
async function foundInDatabase(db: TestDatabase, forms: readonly Form[]): Promise<string[]> {
  await db.sql('analyze');
  const tables = await db.sql<{ schema: string; name: string }>(TABLES);
  const places = [...tables, { schema: 'pg_catalog', name: 'pg_stats' }];
  const found: string[] = [];
  for (const { schema, name } of places) {
    const hits = await db.sql<{ what: string }>(
      `select distinct f.what from unnest($1::text[], $2::text[]) as f (what, form)
       where exists (select from "${schema}"."${name}" r where position(f.form in r::text) > 0)`,
      [forms.map(({ what }) => what), forms.map(({ form }) => form)],
    );
    found.push(...hits.map(({ what }) => `${schema}.${name}: ${what}`));
  }
  return found;
}

/** Where else to look, beside the database and the log of the gateway. */
export interface FurtherPlaces {
  /** Everything in Redis, by key. */
  readonly redis?: ReadonlyMap<string, string>;
  /** What processes said, by their names. */
  readonly said?: Readonly<Record<string, string>>;
}

/**
 * Looks for planted values in every row of every table of the database (answers kept for repeats, the audit trail and the queue
 * among them), in what was logged, and in further places.
 * @returns where which was found, as `public.account: name`; the values themselves are not repeated
 */
export async function personalDataFound(
  db: TestDatabase,
  planted: Planted,
  logged: readonly unknown[],
  { redis = new Map(), said = {} }: FurtherPlaces = {},
): Promise<string[]> {
  const forms = allForms(planted);
  const found = [
    ...(await foundInDatabase(db, forms)),
    ...foundIn('log', JSON.stringify(logged), forms),
    ...[...redis].flatMap(([key, text]) => foundIn(`redis ${key}`, text, forms)),
    ...Object.entries(said).flatMap(([name, text]) => foundIn(name, text, forms)),
  ];
  return [...new Set(found)].sort();
}
