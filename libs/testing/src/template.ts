import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { LOGIN_ROLES, migrate, setPassword } from '@fayuan/database';

const LIB = join(import.meta.dirname, '../../database/src');

/** Address of a throw-away server's superuser; `npm test` starts one and sets it. */
export function serverUrl(): string {
  const url = process.env['TEST_DATABASE_URL'];
  if (!url)
    throw new Error(
      'TEST_DATABASE_URL is not set: run the tests by `npm test`, which starts a server for them',
    );
  return url;
}

export const withDatabase = (url: string, name: string): string => {
  const parsed = new URL(url);
  parsed.pathname = `/${name}`;
  return parsed.toString();
};

const sources = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();

/** The template's name changes with everything the schema is made of, so an old one is never used. */
export function templateName(): string {
  const hash = createHash('sha256');
  for (const file of sources(LIB)) hash.update(readFileSync(file));
  return `fayuan_template_${hash.digest('hex').slice(0, 12)}`;
}

/** Of every login role on the throw-away server. Set once: a role that changes under a running test fails it. */
export const PASSWORD = 'test-only';

/** Makes the migrated template once; safe when several runs start together. */
export async function ensureTemplate(): Promise<void> {
  const client = new Client({ connectionString: serverUrl() });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock(826003)');
    const name = templateName();
    const found = await client.query('select datistemplate from pg_database where datname = $1', [name]);
    if (found.rows[0]?.datistemplate) return;
    if (found.rowCount) await client.query(`drop database ${name} with (force)`);
    await client.query(`create database ${name}`);
    await migrate(withDatabase(serverUrl(), name));
    for (const role of LOGIN_ROLES) await setPassword(client, role, PASSWORD);
    await client.query(`alter database ${name} is_template true`);
  } finally {
    await client.end();
  }
}
