import type { Type } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { AddressInfo } from 'node:net';
import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import { type Clock, systemClock } from '@fayuan/context';
import { loadConfig } from '@fayuan/config';
import { newId } from '@fayuan/kernel';
import { hashPassword, type Role } from '@fayuan/org';
import { migrateQueue } from '@fayuan/queue';
import { makeLogger } from '@fayuan/telemetry';
import { TestDatabase, type TestUnit, withKeyFiles } from '@fayuan/testing';
import type { GatewayRequest } from '../access/request.js';
import { bootGateway } from '../boot.js';

/*
 * The real gateway on a port of its own, against a database of its own; once per test file:
 *
 *   let gateway: GatewayUnderTest;
 *   let tree: TestProvince;
 *   beforeAll(async () => {
 *     gateway = await GatewayUnderTest.start();
 *     tree = await growProvince(gateway.db);
 *   });
 *   afterAll(() => gateway.stop());
 *
 *   const clerk = await gateway.signedIn(tree.counties[0], ['officer']);
 *   const { data, errors, statements } = await clerk.query('{ unit { name } }');
 *   await clerk.mutate('mutation ($idempotencyKey: ID!) { … }', { … }); // CSRF token and a fresh key are added
 *   const rings = clerk.subscribe('subscription { inboxChanged { at } }'); // async iterator
 *
 * `data` throws with the errors when there are any; ask for `errors` first where a refusal is expected.
 */

export const TEST_PASSWORD = 'correct horse 电池';

/** The hash costs 20 ms of a shared machine; every account of a file has the same password. */
let testHash: Promise<string> | undefined;

export interface TestError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions: { readonly code: string; readonly field?: string; readonly requestId?: string };
}

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- what a test's own document answers
type Loose = Record<string, any>;
type Json = Readonly<Record<string, unknown>>;

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** @throws when the answer has errors. */
  readonly data: Loose;
  readonly errors: readonly TestError[];
  /** Code of the first error. */
  readonly code: string | undefined;
  /** Statements the operation ran in its transactions, without the look-up of the session. */
  readonly statements: number;
}

export interface SignedInOptions {
  readonly name?: string;
  readonly login?: string;
}

export class GatewayUnderTest {
  private readonly clients: { dispose(): void | Promise<void> }[] = [];

  private constructor(
    readonly db: TestDatabase,
    readonly app: NestFastifyApplication,
    /** `http://127.0.0.1:port` */
    readonly url: string,
    /** Every line the gateway logged. */
    readonly logged: readonly Json[],
  ) {}

  static async start(
    options: { clock?: Clock; env?: Record<string, string>; modules?: readonly Type[] } = {},
  ): Promise<GatewayUnderTest> {
    const db = await TestDatabase.create();
    await migrateQueue(db.urlOf('app_queue'));
    const env = {
      DATABASE_GATEWAY_URL: db.urlOf('app_gateway'),
      QUEUE_DATABASE_URL: db.urlOf('app_queue'),
      DATABASE_POOL: '4',
      LOG_LEVEL: 'info',
      ...options.env,
    };
    const logged: Json[] = [];
    const logger = makeLogger('gateway', 'info', { write: (line) => void logged.push(JSON.parse(line)) });
    const app = await withKeyFiles((files) =>
      bootGateway({
        config: loadConfig({ ...files, ...env }),
        logger,
        clock: options.clock ?? systemClock,
        ...(options.modules && { modules: options.modules }),
        prepare: (fastify) =>
          fastify.addHook('onSend', async (request: GatewayRequest, reply) => {
            void reply.header('x-statements', String(request.meter?.statements ?? 0));
          }),
      }),
    );
    await app.listen(0, '127.0.0.1');
    const { port } = app.getHttpServer().address() as AddressInfo;
    return new GatewayUnderTest(db, app, `http://127.0.0.1:${port}`, logged);
  }

  async stop(): Promise<void> {
    for (const client of this.clients) await client.dispose();
    await this.app.close();
    await this.db.drop();
  }

  /** A caller without a session. */
  anonymous(): TestClient {
    return new TestClient(this, undefined, undefined);
  }

  /** An account at the unit with the roles; its password is TEST_PASSWORD. */
  async account(unit: TestUnit, roles: readonly Role[], options: SignedInOptions = {}) {
    const id = newId();
    const login = options.login ?? `u${id.replaceAll('-', '')}`;
    const name = options.name ?? `${unit.name}用户`;
    const owner = [unit.partitionId, unit.id, unit.path];
    testHash ??= hashPassword(TEST_PASSWORD);
    await this.db.sql(
      `insert into account (partition_id, tenant_id, tenant_path, id, login, name, created_at)
       values ($1, $2, $3, $4, $5, $6, now())`,
      [...owner, id, login, name],
    );
    await this.db.sql(
      `insert into account_grant (partition_id, tenant_id, tenant_path, id, account_id, role, granted_at)
       select $1, $2, $3, gen_random_uuid(), $4, role, now() from unnest($5::text[]) role`,
      [...owner, id, roles],
    );
    await this.db.sql(
      `insert into credential (login, account_id, partition_id, tenant_id, password_hash, changed_at)
       values ($1, $2, $3, $4, $5, now())`,
      [login, id, unit.partitionId, unit.id, await testHash],
    );
    return { id, login, name };
  }

  /** Makes an account at the unit with the roles and signs it in through the API. */
  async signedIn(
    unit: TestUnit | undefined,
    roles: readonly Role[],
    options: SignedInOptions = {},
  ): Promise<TestClient> {
    if (!unit) throw new Error('no such unit in the test province');
    const { id, login } = await this.account(unit, roles, options);
    return this.signIn(login, TEST_PASSWORD, id);
  }

  /** Signs an existing account in. @throws when it is refused */
  async signIn(login: string, password: string, accountId?: string): Promise<TestClient> {
    const answer = await this.anonymous().query(
      `mutation ($login: String!, $password: String!) { signIn(login: $login, password: $password) { csrfToken account { id } } }`,
      { login, password },
    );
    const { csrfToken, account } = answer.data['signIn'];
    const cookie = answer.headers.get('set-cookie')?.split(';')[0];
    return new TestClient(this, cookie, csrfToken, accountId ?? account.id);
  }

  remember(client: { dispose(): void | Promise<void> }): void {
    this.clients.push(client);
  }
}

/** One person's browser. */
export class TestClient {
  constructor(
    private readonly gateway: GatewayUnderTest,
    readonly cookie: string | undefined,
    readonly csrfToken: string | undefined,
    readonly accountId: string = '',
  ) {}

  /** Posts a document; variables as given. */
  async query(query: string, variables: Json = {}, headers: Record<string, string> = {}): Promise<Answer> {
    const response = await this.fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query, variables }),
    });
    return answerOf(response, await response.text());
  }

  /** As `query`, with the CSRF token and, unless given, a fresh `idempotencyKey` variable. */
  async mutate(query: string, variables: Json = {}, headers: Record<string, string> = {}): Promise<Answer> {
    return this.query(query, { idempotencyKey: newId(), ...variables }, { ...this.csrf(), ...headers });
  }

  /** POST /files with the CSRF token. */
  async upload(
    body: Buffer,
    contentType: string,
    headers: Record<string, string> = {},
    path = '/files',
  ): Promise<Response> {
    return this.fetch(path, {
      method: 'POST',
      headers: { 'content-type': contentType, ...this.csrf(), ...headers },
      body: new Uint8Array(body),
    });
  }

  /** Asks for a file that is given for a reason. */
  async look(path: string, reason: string, key: string = newId()): Promise<Response> {
    return this.fetch(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': key, ...this.csrf() },
      body: JSON.stringify({ reason }),
    });
  }

  /** Any path, with the session's cookie. */
  async fetch(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = {
      ...(this.cookie && { cookie: this.cookie }),
      ...(init.headers as Record<string, string>),
    };
    return fetch(`${this.gateway.url}${path}`, { redirect: 'manual', ...init, headers });
  }

  /** A stream over WebSocket; resolves once the server has accepted the connection. */
  async subscribe(query: string): Promise<AsyncIterableIterator<Loose>> {
    const { cookie } = this;
    class SocketWithCookie extends WebSocket {
      constructor(address: string, protocols?: string | string[]) {
        super(address, protocols, { headers: cookie ? { cookie } : {} });
      }
    }
    const client = createClient({
      url: `${this.gateway.url.replace('http', 'ws')}/graphql`,
      webSocketImpl: SocketWithCookie,
      retryAttempts: 0,
      lazy: false,
      onNonLazyError: () => undefined,
    });
    this.gateway.remember(client);
    await new Promise<void>((resolve, reject) => {
      client.on('connected', () => resolve());
      client.on('closed', (event) => reject(event));
    });
    return client.iterate({ query }) as AsyncIterableIterator<Loose>;
  }

  private csrf(): Record<string, string> {
    return this.csrfToken ? { 'x-csrf-token': this.csrfToken } : {};
  }
}

function answerOf(response: Response, text: string): Answer {
  const body = parsed(text);
  const errors = body.errors ?? [];
  return {
    status: response.status,
    headers: response.headers,
    text,
    errors,
    code: errors[0]?.extensions?.code,
    statements: Number(response.headers.get('x-statements') ?? 0),
    get data() {
      if (errors.length) throw new Error(`refused: ${JSON.stringify(errors)}`);
      return body.data ?? {};
    },
  };
}

function parsed(text: string): { data?: Record<string, unknown>; errors?: TestError[] } {
  try {
    return JSON.parse(text);
  } catch {
    return { errors: [{ message: text, extensions: { code: 'not_json' } }] };
  }
}
