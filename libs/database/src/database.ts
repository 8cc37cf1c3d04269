import pg from 'pg';
import { DataSource, type QueryRunner } from 'typeorm';
import type { PostgresQueryRunner } from 'typeorm/driver/postgres/PostgresQueryRunner.js';
import type { RequestContext } from '@fayuan/context';
import { isId } from '@fayuan/kernel';
import { alreadyDifferent, noScope } from './database.errors.js';
import { type Fingerprint, isSameInput, ownFingerprint } from './fingerprint.js';
import { type Scope, Tx } from './transaction.js';

pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);
pg.types.setTypeParser(pg.types.builtins.NUMERIC, Number);
pg.types.setTypeParser(pg.types.builtins.INT8, Number);

export interface DatabaseOptions {
  readonly url: string;
  readonly poolSize: number;
  readonly applicationName: string;
  /** By keys that every process of the installation knows; without it repeats are compared by this process alone. */
  readonly fingerprint?: Fingerprint;
}

/** What a repeatable mutation is remembered by. */
export interface Once {
  readonly key: string;
  readonly operation: string;
  /** The arguments as given; the same key with other arguments is refused. */
  readonly input: unknown;
}

/** The door to PostgreSQL: every access is one transaction in the scope of one unit. */
export class Database {
  private constructor(
    private readonly source: DataSource,
    private readonly fingerprint: Fingerprint,
  ) {}

  /** Opens a pool. @throws when the server cannot be reached. */
  static async open(options: DatabaseOptions): Promise<Database> {
    const source = new DataSource({
      type: 'postgres',
      url: options.url,
      poolSize: options.poolSize,
      applicationName: options.applicationName,
      extra: { keepAlive: true },
    });
    await source.initialize();
    return new Database(source, options.fingerprint ?? ownFingerprint());
  }

  async close(): Promise<void> {
    await this.source.destroy();
  }

  /** True when the server answers. */
  async ready(): Promise<boolean> {
    await this.source.query('select 1');
    return true;
  }

  /** One statement outside any scope: for the allow-listed sign-in functions only. Tenant tables show no row here. */
  async unscoped<T extends object>(sql: string, parameters: readonly unknown[] = []): Promise<T[]> {
    return this.source.query(sql, [...parameters]);
  }

  /** A READ ONLY transaction in the scope of `ctx.unitId`. */
  async read<T>(ctx: RequestContext, work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.transaction(ctx, 'begin isolation level repeatable read read only', work);
  }

  /** A transaction in the scope of `ctx.unitId`; commits when `work` returns, rolls back when it throws. */
  async write<T>(ctx: RequestContext, work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.transaction(ctx, 'begin', work);
  }

  /**
   * As `write`, but a repeat with the same key returns the kept answer and does nothing. Stations repeat themselves on
   * weak lines. The answer must survive JSON: return ids, not rows. What was asked is kept as a keyed digest alone.
   * @throws Refusal `idempotency.different` when the key was used with other arguments.
   */
  async once<T>(ctx: RequestContext, once: Once, work: (tx: Tx) => Promise<T>): Promise<T> {
    const asked = this.fingerprint(ctx.unitId, JSON.stringify(once.input ?? null));
    return this.write(ctx, async (tx) => {
      const own = tx.own();
      const identity = [own.partition_id, own.tenant_id, ctx.accountId, once.key];
      // A second, concurrent request waits here until the first has committed or rolled back.
      const fresh = await tx.run(
        `insert into idempotency_key (partition_id, tenant_id, account_id, key, tenant_path, operation, digest, created_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict do nothing`,
        [...identity, own.tenant_path, once.operation, asked[0], tx.now],
      );
      const where = 'where partition_id = $1 and tenant_id = $2 and account_id = $3 and key = $4';
      if (fresh === 0) {
        const kept = await tx.one<{ operation: string; digest: string; answer: T }>(
          `select operation, digest, answer from idempotency_key ${where}`,
          identity,
        );
        if (kept.operation !== once.operation || !isSameInput(kept.digest, asked)) throw alreadyDifferent();
        return kept.answer;
      }
      const answer = await work(tx);
      await tx.run(`update idempotency_key set answer = $5 ${where}`, [
        ...identity,
        JSON.stringify(answer ?? null),
      ]);
      return answer;
    });
  }

  private async transaction<T>(ctx: RequestContext, begin: string, work: (tx: Tx) => Promise<T>): Promise<T> {
    const runner = this.source.createQueryRunner();
    let broken = false;
    try {
      const tx = new Tx(runner, ctx, await enter(runner, ctx, begin), ctx.clock.now());
      const result = await work(tx);
      await runner.query('commit');
      tx.committed();
      return result;
    } catch (error) {
      await runner.query('rollback').catch(() => (broken = true));
      throw error;
    } finally {
      await (broken ? discard(runner) : runner.release());
    }
  }
}

interface ScopeRow {
  tenant_path: string;
  partition_id: string;
  level: string;
  name: string;
}

/**
 * Begins the transaction and enters the scope in one round trip, which only a simple query can do; so the two values
 * stand in the text, and both are checked to be nothing but an id and a word.
 */
async function enter(runner: QueryRunner, ctx: RequestContext, begin: string): Promise<Scope> {
  const purpose = ctx.purpose ?? (ctx.accountId === null ? 'work' : 'request');
  if (!isId(ctx.unitId)) throw noScope();
  const client = (await runner.connect()) as pg.PoolClient;
  const answers = await client.query(`${begin}; select * from app_enter('${ctx.unitId}', '${purpose}')`);
  const row: ScopeRow | undefined = (answers as unknown as pg.QueryResult<ScopeRow>[])[1]?.rows[0];
  if (!row) throw noScope();
  return {
    tenantId: ctx.unitId,
    tenantPath: row.tenant_path,
    partitionId: row.partition_id,
    level: row.level,
    unitName: row.name,
  };
}

/**
 * A connection whose rollback failed leaves the pool. The runner must do it itself: when the loss of the connection is
 * heard as well, before or after, releasing the client behind its back would release it twice.
 */
async function discard(runner: QueryRunner): Promise<void> {
  await (runner as PostgresQueryRunner)['releasePostgresConnection'](new Error('rollback failed'));
}
