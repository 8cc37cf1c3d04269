import { createHash } from 'node:crypto';
import type pg from 'pg';
import type { QueryRunner } from 'typeorm';
import type { RequestContext } from '@fayuan/context';
import { newId } from '@fayuan/kernel';

/** The unit a transaction acts for, as the database looked it up. */
export interface Scope {
  readonly tenantId: string;
  readonly tenantPath: string;
  readonly partitionId: string;
  readonly level: string;
  readonly unitName: string;
}

/** The columns that say whose a row is. */
export interface Ownership {
  readonly partition_id: string;
  readonly tenant_id: string;
  readonly tenant_path: string;
}

export interface AuditEntry {
  /** Dotted verb, e.g. `directive.issued`. */
  readonly action: string;
  readonly subjectKind: string;
  readonly subjectId: string;
  /** Ids and codes only. */
  readonly detail?: Readonly<Record<string, unknown>>;
}

const keptNames = new Map<string, string>();

/** The name a connection keeps a statement under: one text, one name, in every process. */
function keptName(sql: string): string {
  const known = keptNames.get(sql) ?? createHash('sha256').update(sql).digest('hex').slice(0, 32);
  keptNames.set(sql, known);
  return known;
}

/** One open transaction in the scope of one unit. Repositories are handed this and nothing else. */
export class Tx {
  private commitHooks: (() => void)[] = [];

  constructor(
    private readonly runner: QueryRunner,
    readonly ctx: RequestContext,
    readonly scope: Scope,
    /** The moment of the transaction; every row it writes carries this one. */
    readonly now: Date,
  ) {}

  /** The same transaction for a person of the same unit who asked for the work: rows carry their name, not the process's. */
  onBehalfOf(person: { readonly id: string; readonly name: string }): Tx {
    const ctx = { ...this.ctx, accountId: person.id, accountName: person.name };
    const theirs = new Tx(this.runner, ctx, this.scope, this.now);
    theirs.commitHooks = this.commitHooks;
    return theirs;
  }

  /** All rows of a statement with bound parameters. */
  async rows<T extends object>(sql: string, parameters: readonly unknown[] = []): Promise<T[]> {
    this.count();
    const result = await this.runner.query(sql, [...parameters], true);
    return result.records as T[];
  }

  /**
   * As `rows`, for a question that is asked all day long and takes longer to plan than to answer: each connection keeps the
   * statement, and PostgreSQL its plan where one suits all values. Only for a constant text: what is kept stays.
   */
  async rowsByKeptPlan<T extends object>(sql: string, parameters: readonly unknown[] = []): Promise<T[]> {
    this.count();
    const client = (await this.runner.connect()) as pg.PoolClient;
    const result = await client.query<T>({ name: keptName(sql), text: sql, values: [...parameters] });
    return result.rows;
  }

  /** The first row, or undefined when there is none. */
  async maybe<T extends object>(sql: string, parameters: readonly unknown[] = []): Promise<T | undefined> {
    return (await this.rows<T>(sql, parameters))[0];
  }

  /** The first row. @throws Error when there is none: use where a missing row is a fault, not an answer. */
  async one<T extends object>(sql: string, parameters: readonly unknown[] = []): Promise<T> {
    const row = await this.maybe<T>(sql, parameters);
    if (!row) throw new Error(`expected a row from: ${sql.slice(0, 80)}`);
    return row;
  }

  /** Runs a statement and says how many rows it touched. */
  async run(sql: string, parameters: readonly unknown[] = []): Promise<number> {
    this.count();
    const result = await this.runner.query(sql, [...parameters], true);
    return result.affected ?? 0;
  }

  private count(): void {
    if (this.ctx.meter) this.ctx.meter.statements += 1;
  }

  /** The owner columns of a row that belongs to the unit of the scope. */
  own(): Ownership {
    const { partitionId, tenantId, tenantPath } = this.scope;
    return { partition_id: partitionId, tenant_id: tenantId, tenant_path: tenantPath };
  }

  /** Writes who did what, in this very transaction. */
  async audit(entry: AuditEntry): Promise<void> {
    const own = this.own();
    await this.run(
      `insert into audit_event (partition_id, id, tenant_id, tenant_path, action, subject_kind, subject_id, actor_id,
         actor_unit_id, request_id, detail, occurred_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $3, $9, $10, $11)`,
      [
        own.partition_id,
        newId(),
        own.tenant_id,
        own.tenant_path,
        entry.action,
        entry.subjectKind,
        entry.subjectId,
        this.ctx.accountId,
        this.ctx.requestId,
        JSON.stringify(entry.detail ?? {}),
        this.now,
      ],
    );
  }

  /** Tells listening processes, when and only when the transaction commits. The payload carries ids, never content. */
  async notify(channel: string, payload: Readonly<Record<string, string>>): Promise<void> {
    await this.run('select pg_notify($1, $2)', [channel, JSON.stringify(payload)]);
  }

  /** Runs after the commit; it must not matter when it is lost. */
  afterCommit(hook: () => void): void {
    this.commitHooks.push(hook);
  }

  /** Called by Database once the commit is known. */
  committed(): void {
    for (const hook of this.commitHooks) hook();
  }
}
