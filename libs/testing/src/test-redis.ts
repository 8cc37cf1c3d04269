import { randomUUID } from 'node:crypto';
import { Redis } from 'ioredis';

/** How many numbered databases a Redis has unless its configuration says otherwise; 0 is everybody's. */
const DATABASES = 16;
/** What a killed run had claimed is free again after this long. */
const CLAIM_SECONDS = 1800;
const CLAIM = 'test-claim';

/** Address of a throw-away Redis; `npm test` starts one and sets it. */
function redisUrl(): URL {
  const url = process.env['TEST_REDIS_URL'];
  if (!url)
    throw new Error('TEST_REDIS_URL is not set: run the tests by `npm test`, which starts a Redis for them');
  return new URL(url);
}

const take = async (client: Redis): Promise<boolean> =>
  (await client.set(CLAIM, randomUUID(), 'EX', CLAIM_SECONDS, 'NX')) === 'OK';

/** One of Redis' numbered databases for one test, so that runs side by side do not hear each other's rings. */
export class TestRedis {
  private monitor: Redis | undefined;

  private constructor(
    readonly url: string,
    private readonly client: Redis,
  ) {}

  /** @throws Error when all are taken */
  static async claim(): Promise<TestRedis> {
    for (let number = 1; number < DATABASES; number += 1) {
      const url = redisUrl();
      url.pathname = `/${number}`;
      const client = new Redis(url.toString());
      if (await take(client)) return new TestRedis(url.toString(), client);
      client.disconnect();
    }
    throw new Error(
      `all ${DATABASES - 1} databases of the test Redis are taken; they are free again within half an hour`,
    );
  }

  /** Forgets everything in it, as a Redis without a disk does when it is started again. */
  async wipe(): Promise<void> {
    await this.client.flushdb();
    await take(this.client);
  }

  /** Everything that lies in it, as text, by key and whatever its type. */
  async texts(): Promise<Map<string, string>> {
    const texts = new Map<string, string>();
    for (const key of await this.client.keys('*'))
      texts.set(key, JSON.stringify([key, await this.valueOf(key)]));
    return texts;
  }

  /** Hears every command that any process sends to it from now on, also what is gone again a moment later. */
  async listen(): Promise<readonly string[]> {
    this.monitor = await this.client.monitor();
    const heard: string[] = [];
    this.monitor.on('monitor', (_time: string, words: string[]) => void heard.push(words.join(' ')));
    return heard;
  }

  /** Lays a text into a key of every type, `planted:list` and so on: for a look that must find it. */
  async plant(text: string): Promise<void> {
    await this.client.set('planted:string', text);
    await this.client.hset('planted:hash', 'field', text);
    await this.client.rpush('planted:list', text);
    await this.client.sadd('planted:set', text);
    await this.client.zadd('planted:zset', 1, text);
    await this.client.xadd('planted:stream', '*', 'field', text);
  }

  private async valueOf(key: string): Promise<unknown> {
    const { client } = this;
    switch (await client.type(key)) {
      case 'string':
        return client.get(key);
      case 'hash':
        return client.hgetall(key);
      case 'list':
        return client.lrange(key, 0, -1);
      case 'set':
        return client.smembers(key);
      case 'zset':
        return client.zrange(key, 0, -1, 'WITHSCORES');
      case 'stream':
        return client.xrange(key, '-', '+');
      case 'none':
        // Taken away since the keys were listed, by a worker that is at work; `listen` heard what was in it.
        return null;
      default:
        throw new Error(`a type of Redis that is not read here: ${key}`);
    }
  }

  async release(): Promise<void> {
    this.monitor?.disconnect();
    await this.client.flushdb();
    this.client.disconnect();
  }
}
