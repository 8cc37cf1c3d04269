import { Controller, Get, Module } from '@nestjs/common';
import { Args, Field, InputType, Int, Query, Resolver } from '@nestjs/graphql';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RequestContext } from '@fayuan/context';
import { loadConfig } from '@fayuan/config';
import { Database } from '@fayuan/database';
import type { Day } from '@fayuan/kernel';
import { makeLogger } from '@fayuan/telemetry';
import { growProvince, type TestProvince, withKeyFiles } from '@fayuan/testing';
import { Ctx } from './access/request.js';
import { Permission, Public, SignedIn } from './access/rule.js';
import { bootGateway } from './boot.js';
import { DateScalar } from './graphql/scalars.js';
import { GatewayUnderTest } from './testing/gateway-under-test.js';

@InputType()
class ProbeInput {
  @Field(() => [ProbeInput], { nullable: true })
  parts?: ProbeInput[];

  @Field(() => DateScalar)
  dueOn!: Day;
}

/** Operations that only this file has: they break, ask and count on purpose. */
@Resolver()
class ProbeResolver {
  constructor(private readonly database: Database) {}

  @Public()
  @Query(() => String)
  broken(): string {
    throw new Error('canary-of-the-fault');
  }

  @SignedIn()
  @Query(() => String)
  brokenSql(@Ctx() ctx: RequestContext): Promise<string> {
    return this.database.read(ctx, (tx) => tx.one<never>(`select 'canary-of-the-sql'::int`));
  }

  @Permission('audit.read')
  @Query(() => String)
  forAuditors(): string {
    return 'read';
  }

  @Public()
  @Query(() => String)
  due(@Args('input') input: ProbeInput): string {
    return input.dueOn;
  }

  @SignedIn()
  @Query(() => Int)
  threeStatements(@Ctx() ctx: RequestContext): Promise<number> {
    return this.database.read(ctx, async (tx) => {
      await tx.rows('select 1');
      await tx.maybe('select 2');
      await tx.run('select 3');
      return 3;
    });
  }
}

@Module({ providers: [ProbeResolver] })
class ProbeModule {}

describe('the gateway', () => {
  let gateway: GatewayUnderTest;
  let tree: TestProvince;
  let folder: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'fayuan-web-'));
    for (const app of ['desk', 'station']) {
      mkdirSync(join(folder, app, 'assets'), { recursive: true });
      writeFileSync(join(folder, app, 'index.html'), `<title>${app}</title>`);
      writeFileSync(join(folder, app, 'assets', 'main-abc123.js'), 'export {};');
    }
    writeFileSync(join(folder, 'secret.txt'), 'secret');
    gateway = await GatewayUnderTest.start({
      modules: [ProbeModule],
      env: { WEB_DESK_DIR: join(folder, 'desk'), WEB_STATION_DIR: join(folder, 'station') },
    });
    tree = await growProvince(gateway.db);
  });
  afterAll(async () => {
    await gateway?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const post = (body: string, headers: Record<string, string> = {}) =>
    gateway.anonymous().fetch('/graphql', {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json', ...headers },
    });

  describe('lets through the door only', () => {
    it('signed-in people, and only what their roles permit', async () => {
      const officer = await gateway.signedIn(tree.counties[0], ['officer']);
      const auditor = await gateway.signedIn(tree.counties[0], ['auditor']);
      expect((await gateway.anonymous().query('{ forAuditors }')).code).toBe('session.required');
      expect((await officer.query('{ forAuditors }')).code).toBe('access.not_permitted');
      expect((await auditor.query('{ forAuditors }')).data['forAuditors']).toBe('read');
    });

    it('POST with JSON: no GET, no form, no batch', async () => {
      const byGet = await gateway.anonymous().fetch('/graphql?query={me{csrfToken}}');
      expect(byGet.status).toBe(405);
      for (const type of [
        'text/plain',
        'application/x-www-form-urlencoded',
        'multipart/form-data; boundary=x',
      ]) {
        const answer = await post('{"query":"{ __typename }"}', { 'content-type': type });
        expect(answer.status).toBeGreaterThanOrEqual(400);
        expect(await answer.text()).not.toContain('"data"');
      }
      expect((await post('[{"query":"{ __typename }"},{"query":"{ __typename }"}]')).status).toBe(400);
    });

    it('bodies of up to 1 MiB', async () => {
      expect(
        (await post(JSON.stringify({ query: `{ __typename } # ${'x'.repeat(1_100_000)}` }))).status,
      ).toBe(413);
    });

    it('documents within the limits; wrong ones are the client’s fault (400)', async () => {
      const aliases = Array.from({ length: 16 }, (_, index) => `a${index}: __typename`).join(' ');
      const tokens = `{ ${'__typename '.repeat(2100)} }`;
      for (const query of [`{ ${aliases} }`, tokens, '{ nothing }', '{', '']) {
        const answer = await gateway.anonymous().query(query);
        expect([query.slice(0, 20), answer.status]).toEqual([query.slice(0, 20), 400]);
      }
    });

    it('no question about the schema, and no hint at it', async () => {
      const anonymous = gateway.anonymous();
      expect((await anonymous.query('{ __schema { types { name } } }')).status).toBe(400);
      expect((await anonymous.query('{ mee { csrfToken } }')).text).not.toMatch(/did you mean/i);
    });
  });

  describe('answers', () => {
    it('a fault with a number, and logs it once under that number', async () => {
      const officer = await gateway.signedIn(tree.counties[0], ['officer']);
      for (const query of ['{ broken }', '{ brokenSql }']) {
        const answer = await officer.query(query, {}, { 'x-request-id': `fault-${query.length}-1` });
        expect(answer.code).toBe('internal');
        expect(answer.text).not.toMatch(/canary|select|at .*\.ts/);
        const { requestId } = answer.errors[0]?.extensions ?? {};
        expect(requestId).toBe(`fault-${query.length}-1`);
        const logged = gateway.logged.filter(
          (line) => line['requestId'] === requestId && line['level'] === 50,
        );
        expect(logged).toHaveLength(1);
        expect(JSON.stringify(logged)).toContain('canary');
      }
    });

    it('a wrong date with the field and the way to write it, in the language asked for', async () => {
      const query = 'query ($input: ProbeInput!) { due(input: $input) }';
      const input = { dueOn: '2026-05-07', parts: [{ dueOn: '7 May' }] };
      const answer = await gateway.anonymous().query(query, { input }, { 'accept-language': 'en' });
      expect(answer.status).toBe(400);
      expect(answer.errors[0]).toMatchObject({
        message: expect.stringContaining('2026-05-07'),
        extensions: { code: 'input.date', field: 'parts.0.dueOn' },
      });
      const chinese = await gateway.anonymous().query(query, { input });
      expect(chinese.errors[0]?.message).toContain('日期');
      const missing = await gateway.anonymous().query(query, { input: {} });
      expect(missing.errors[0]?.extensions).toEqual({ code: 'input.invalid', field: 'input' });
    });

    it('a date written into the document as well', async () => {
      const answer = await gateway.anonymous().query('{ due(input: { dueOn: "2026-02-30" }) }');
      expect(answer.status).toBe(400);
    });

    it('with the number of the request, its own or the caller’s', async () => {
      const given = await post('{"query":"{ __typename }"}', { 'x-request-id': 'chain-of-calls-1' });
      expect(given.headers.get('x-request-id')).toBe('chain-of-calls-1');
      const odd = await post('{"query":"{ __typename }"}', { 'x-request-id': 'a b' });
      expect(odd.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
    });

    it('and writes one line per request, without variables', async () => {
      const officer = await gateway.signedIn(tree.counties[0], ['officer']);
      await officer.query('query Secret($unused: String) { threeStatements me(x: $unused) }', {}, {});
      const answer = await officer.query('{ threeStatements }', {}, { 'x-request-id': 'line-count-1' });
      expect(answer.statements).toBe(3);
      await officer.query('{ __typename }');
      const lines = gateway.logged.filter((line) => line['requestId'] === 'line-count-1');
      expect(lines).toEqual([
        expect.objectContaining({ operation: 'query threeStatements', status: 200, statements: 3 }),
      ]);
    });
  });

  it('says that it lives, that it can work, and what it counted', async () => {
    const anonymous = gateway.anonymous();
    expect(await (await anonymous.fetch('/healthz')).text()).toBe('ok');
    expect((await anonymous.fetch('/readyz')).status).toBe(200);
    const metrics = await (await anonymous.fetch('/metrics')).text();
    expect(metrics).toMatch(/fayuan_requests_total\{operation="mutation signIn",status="200"\} \d+/);
    expect(metrics).not.toContain('Secret');
  });

  describe('serves the web apps', () => {
    const get = (path: string) => gateway.anonymous().fetch(path);

    it('at their addresses, every place in them by their first page', async () => {
      expect((await get('/')).headers.get('location')).toBe('/desk/');
      for (const path of ['/desk/', '/desk/directives/42', '/desk/index.html']) {
        const answer = await get(path);
        expect(await answer.text()).toContain('desk');
        expect(answer.headers.get('cache-control')).toBe('no-cache');
        expect(answer.headers.get('content-type')).toContain('text/html');
        expect(answer.headers.get('content-security-policy')).toContain("default-src 'self'");
      }
      expect(await (await get('/m/anything')).text()).toContain('station');
    });

    it('with assets that may be kept for ever, and no page in place of a missing one', async () => {
      const asset = await get('/desk/assets/main-abc123.js');
      expect(asset.headers.get('cache-control')).toContain('immutable');
      expect((await get('/desk/assets/main-gone.js')).status).toBe(404);
    });

    it('and nothing outside their folders', async () => {
      for (const path of ['/desk/..%2fsecret.txt', '/desk/%2e%2e/secret.txt', '/desk/..%5c..%5csecret.txt']) {
        expect(await (await get(path)).text()).not.toContain('secret');
      }
    });
  });
});

describe('a gateway with an operation that names no rule', () => {
  @Resolver()
  class OpenResolver {
    @Query(() => String)
    openDoor(): string {
      return 'open';
    }
  }
  @Controller('open')
  class OpenController {
    @Get('window')
    openWindow(): string {
      return 'open';
    }
  }
  @Module({ providers: [OpenResolver], controllers: [OpenController] })
  class OpenModule {}

  it('does not start, and names the operation', async () => {
    const closed = await GatewayUnderTest.start();
    const env = {
      DATABASE_GATEWAY_URL: closed.db.urlOf('app_gateway'),
      QUEUE_DATABASE_URL: closed.db.urlOf('app_queue'),
    };
    const logger = makeLogger('gateway', 'silent');
    await withKeyFiles(async (files) => {
      const config = loadConfig({ ...env, ...files });
      await expect(bootGateway({ config, logger, modules: [OpenModule] })).rejects.toThrow(
        /OpenResolver\.openDoor.*OpenController\.openWindow/,
      );
      for (const missing of ['PERSON_INDEX_KEY_FILE', 'DATA_KEY_FILE']) {
        const without = loadConfig({ ...env, ...files, [missing]: '' });
        await expect(bootGateway({ config: without, logger })).rejects.toThrow(missing);
      }
    });
    await closed.stop();
  });
});
