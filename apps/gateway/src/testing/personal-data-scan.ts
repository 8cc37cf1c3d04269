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

/**
 * Looks for planted values in every row of every table of the database (answers kept for repeats, the audit trail and the queue
 * among them) and in what was logged.
 * @returns where which was found, as `public.account: name`; the values themselves are not repeated
 */
export async function personalDataFound(
  db: TestDatabase,
  planted: Planted,
  logged: readonly unknown[],
): Promise<string[]> {
  const forms = Object.entries(planted).flatMap(([what, value]) =>
    formsOf(value).map((form) => ({ what, form })),
  );
  const found = new Set<string>();
  for (const { schema, name } of await db.sql<{ schema: string; name: string }>(TABLES)) {
    const hits = await db.sql<{ what: string }>(
      `select distinct f.what from unnest($1::text[], $2::text[]) as f (what, form)
       where exists (select from "${schema}"."${name}" r where position(f.form in r::text) > 0)`,
      [forms.map(({ what }) => what), forms.map(({ form }) => form)],
    );
    for (const { what } of hits) found.add(`${schema}.${name}: ${what}`);
  }
  const lines = JSON.stringify(logged);
  for (const { what, form } of forms) if (lines.includes(form)) found.add(`log: ${what}`);
  return [...found].sort();
}
