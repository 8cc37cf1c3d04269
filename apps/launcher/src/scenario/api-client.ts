import { setTimeout as wait } from 'node:timers/promises';

/** The server said no; a repeat would be answered alike. */
export class ApiRefusal extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly field?: string,
  ) {
    super(field ? `${message}（${field}）` : message);
    this.name = 'ApiRefusal';
  }
}

interface Answer<T> {
  data?: T;
  errors?: { message: string; extensions?: { code?: string; field?: string } }[];
}

const PATIENCE_MS = 90_000;
/** An error of the server itself that lasts longer is not a restart. */
const STUMBLE_MS = 20_000;

/** One signed-in person, talking to the public GraphQL API as a browser would. */
export class ApiClient {
  private cookie = '';
  private csrfToken = '';

  constructor(readonly address: string) {}

  async signIn(login: string, password: string): Promise<void> {
    const answer = await this.ask<{ signIn: { csrfToken: string } }>(
      'mutation SignIn($login: String!, $password: String!) { signIn(login: $login, password: $password) { csrfToken } }',
      { login, password },
    );
    this.csrfToken = answer.signIn.csrfToken;
  }

  /**
   * Asks and gives the data. While the server is away or stumbles (restarting, or its database is), the same request is
   * repeated: keys make that safe.
   * @throws ApiRefusal when the server refuses.
   */
  async ask<T>(query: string, variables: Record<string, unknown> = {}): Promise<T> {
    const started = Date.now();
    for (;;) {
      try {
        return await this.askOnce<T>(query, variables);
      } catch (error) {
        const stumbled = error instanceof ApiRefusal && error.code === 'internal';
        if (!stumbled || Date.now() - started > STUMBLE_MS) throw error;
        await wait(500);
      }
    }
  }

  private async askOnce<T>(query: string, variables: Record<string, unknown>): Promise<T> {
    const { response, bytes } = await this.send('/graphql', JSON.stringify({ query, variables }));
    const answer = JSON.parse(bytes.toString()) as Answer<T>;
    const error = answer.errors?.[0];
    if (error)
      throw new ApiRefusal(error.extensions?.code ?? 'unknown', error.message, error.extensions?.field);
    if (!answer.data) throw new Error(`no data, HTTP ${response.status}`);
    return answer.data;
  }

  /**
   * Sends a file and gives what the server answers. While the server is away the same request is repeated: the key makes that safe.
   * @throws Error when the server refuses
   */
  async upload<T>(path: string, file: Uint8Array, key: string): Promise<T> {
    const { response, bytes } = await this.send(path, new Uint8Array(file), {
      'content-type': 'application/octet-stream',
      'idempotency-key': key,
    });
    if (!response.ok) throw new Error(`${path}: HTTP ${response.status} ${bytes.toString()}`);
    return JSON.parse(bytes.toString()) as T;
  }

  /** The bytes behind an address of the gateway. */
  async download(path: string): Promise<Buffer> {
    const { response, bytes } = await this.send(path);
    if (!response.ok) throw new Error(`${path}: HTTP ${response.status}`);
    return bytes;
  }

  /** An answer counts only once it has arrived as a whole: a server can be killed in the middle of it. */
  private async send(
    path: string,
    body?: string | Uint8Array<ArrayBuffer>,
    more: Readonly<Record<string, string>> = {},
  ): Promise<{ response: Response; bytes: Buffer }> {
    const headers = {
      'content-type': 'application/json',
      'apollo-require-preflight': 'true',
      'x-csrf-token': this.csrfToken,
      cookie: this.cookie,
      ...more,
    };
    const started = Date.now();
    for (let pause = 200; ; pause = Math.min(pause * 2, 3000)) {
      try {
        const response = await fetch(`${this.address}${path}`, {
          method: body ? 'POST' : 'GET',
          headers,
          ...(body ? { body } : {}),
        });
        const bytes = Buffer.from(await response.arrayBuffer());
        const cookies = response.headers.getSetCookie().map((each) => each.split(';')[0]);
        if (cookies.length) this.cookie = cookies.join('; ');
        return { response, bytes };
      } catch (error) {
        if (Date.now() - started > PATIENCE_MS) throw error;
        await wait(pause);
      }
    }
  }
}
