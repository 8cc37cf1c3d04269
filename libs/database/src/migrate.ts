import { Client } from 'pg';
import { DataSource, type QueryRunner } from 'typeorm';
import { migrations } from './migrations/index.js';
import { BI_GROUP, DEFINER, ensureRoles, LOGIN_ROLES, OWNER } from './roles.js';
import { applyTenancy } from './tenancy/apply-tenancy.js';

/** Names each finished step to whoever shows progress. */
export type Progress = (step: string) => void;

async function prepareDatabase(url: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await ensureRoles(client);
    const database = client.escapeIdentifier(
      (await client.query('select current_database() as name')).rows[0].name,
    );
    await client.query(`
      grant ${OWNER}, ${DEFINER}, app_queue, app_gateway to current_user;
      grant create, connect on database ${database} to ${OWNER};
      grant usage, create on schema public to ${OWNER};
      grant usage, create on schema public to ${DEFINER};
      grant usage on schema public to ${LOGIN_ROLES.join(', ')}, ${BI_GROUP};
      create schema if not exists bullmq authorization app_queue;
      grant create on database ${database} to app_queue;`);
  } finally {
    await client.end();
  }
}

/** Opens the database for migrations, as the owner of the tables. */
async function openForMigrations(url: string, list: typeof migrations): Promise<DataSource> {
  const source = new DataSource({
    type: 'postgres',
    url,
    migrations: list,
    migrationsTableName: 'schema_migration',
    migrationsTransactionMode: 'each',
    poolSize: 2,
    extra: { options: `-c role=${OWNER}` },
  });
  return source.initialize();
}

/**
 * Brings an empty database to the schema of an earlier release, without policies: for tests of the way from there.
 * @param last name of the last migration of that release
 * @throws Error when there is no such migration
 */
export async function migrateUpTo(url: string, last: string): Promise<void> {
  const at = migrations.findIndex((migration) => migration.name === last);
  if (at < 0) throw new Error(`there is no migration ${last}`);
  await prepareDatabase(url);
  const source = await openForMigrations(url, migrations.slice(0, at + 1));
  try {
    await source.runMigrations();
  } finally {
    await source.destroy();
  }
}

/**
 * Migrations may write the allow-listed functions anew, which only their owner can; applying the policies hands them over
 * again. Until then they see what their owner sees, which is nothing.
 */
async function takeFunctionsBack(runner: QueryRunner): Promise<void> {
  await runner.query(`begin; set local role none; reassign owned by ${DEFINER} to ${OWNER}; commit`);
}

/**
 * Brings a database from any earlier state, or from empty, to the newest: roles, migrations, policies. Safe to run
 * again and from several processes at once (an advisory lock lets them pass one after the other).
 * @param url address of a role that may create roles, e.g. the superuser of the embedded server
 * @returns the names of the migrations that were run now
 */
export async function migrate(url: string, progress: Progress = () => undefined): Promise<string[]> {
  await prepareDatabase(url);
  progress('roles');
  const source = await openForMigrations(url, migrations);
  const runner = source.createQueryRunner();
  try {
    await runner.query('select pg_advisory_lock(826002)');
    if (await source.showMigrations()) await takeFunctionsBack(runner);
    const done = await source.runMigrations();
    progress('migrations');
    await runner.query('begin; set local role none');
    await applyTenancy(runner);
    await runner.query('commit');
    progress('policies');
    return done.map((migration) => migration.name);
  } finally {
    await runner.release();
    await source.destroy();
  }
}
