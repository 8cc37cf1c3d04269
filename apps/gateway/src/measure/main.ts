import 'reflect-metadata';
import { databaseUrl, loadConfig } from '@fayuan/config';
import { Database } from '@fayuan/database';
import { Bells } from '@fayuan/queue';
import { makeLogger } from '@fayuan/telemetry';
import { drill } from './drill.js';
import type { Measured, Measuring } from './measuring.js';
import { read } from './read.js';
import { write } from './write.js';

/*
 * Measures the services of figures on the database of the environment, as `npm run bench -- figures` asks with one word: what to
 * measure, as JSON. Prints one JSON line per result; the last tells the most memory it took.
 */
const measuring = JSON.parse(process.argv[2] ?? '') as Measuring;
const config = loadConfig();
const logger = makeLogger('measure', config.LOG_LEVEL);
const database = await Database.open({
  url: databaseUrl(config, 'GATEWAY'),
  poolSize: 2,
  applicationName: 'measure',
});
const bells = new Bells({ redisUrl: config.REDIS_URL, databaseUrl: config.QUEUE_DATABASE_URL, logger });
const print = (results: readonly Measured[]): void => {
  for (const result of results) process.stdout.write(`${JSON.stringify(result)}\n`);
};

print(await read(database, measuring));
print(await drill(database, measuring));
print(await write(database, bells, measuring));
print([{ name: 'memory', app: 'measure', peak_mb: Math.round(process.resourceUsage().maxRSS / 1024) }]);
await bells.close();
await database.close();
