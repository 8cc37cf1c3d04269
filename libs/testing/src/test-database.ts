import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { Database, type DatabaseOptions, type LOGIN_ROLES, migrate, migrateUpTo } from '@fayuan/database';
import { ensureTemplate, PASSWORD, serverUrl, templateName, withDatabase } from './template.js';

type Login = (typeof LOGIN_ROLES)[number];

/** A database of its own, cloned from the migrated template, for one test file. */
export class TestDatabase {
  private readonly opened: Database[] = [];

  private constructor(
    readonly name: string,
    /** Sees and may do everything: for arranging and for oracles, never for what is under test. */
    private readonly superuser: Client,
  ) {}

  static async create(): Promise<TestDatabase> {
    await ensureTemplate();
    return TestDatabase.make(`template ${templateName()}`);
  }

  /** One with the schema an earlier release had after its last migration, empty; `upgrade` brings it up to date. */
  static async ofRelease(lastMigration: string): Promise<TestDatabase> {
    await ensureTemplate(); // makes the roles
    const db = await TestDatabase.make('template template0');
    await migrateUpTo(db.ownerUrl, lastMigration);
    return db;
  }

  private static async make(from: string): Promise<TestDatabase> {
    const name = `fayuan_test_${randomBytes(6).toString('hex')}`;
    const server = new Client({ connectionString: serverUrl() });
    await server.connect();
    // Two clones of one template at the same moment would disturb each other.
    await server.query('select pg_advisory_lock(826004)');
    await server.query(`create database ${name} ${from}`);
    await server.query(`grant all on database ${name} to app_queue`);
    await server.end();
    const superuser = new Client({ connectionString: withDatabase(serverUrl(), name) });
    await superuser.connect();
    return new TestDatabase(name, superuser);
  }

  /** Brings it to the newest schema and policies, as a new release does to an old database. */
  async upgrade(): Promise<void> {
    await migrate(this.ownerUrl);
  }

  get ownerUrl(): string {
    return withDatabase(serverUrl(), this.name);
  }

  /** The address a process of that role would be given. */
  urlOf(role: Login): string {
    const url = new URL(this.ownerUrl);
    url.username = role;
    url.password = PASSWORD;
    return url.toString();
  }

  /** A pool as the role; closed with the test database. */
  async open(role: Login, options: Partial<DatabaseOptions> = {}): Promise<Database> {
    const defaults = { url: this.urlOf(role), poolSize: 4, applicationName: 'test' };
    const database = await Database.open({ ...defaults, ...options });
    this.opened.push(database);
    return database;
  }

  /** Rows as the superuser sees them. */
  async sql<T extends object>(text: string, parameters: readonly unknown[] = []): Promise<T[]> {
    return (await this.superuser.query(text, [...parameters])).rows as T[];
  }

  async drop(): Promise<void> {
    await Promise.all(this.opened.map((database) => database.close()));
    await this.superuser.end();
    const server = new Client({ connectionString: serverUrl() });
    await server.connect();
    await server.query(`drop database if exists ${this.name} with (force)`);
    await server.end();
  }
}
