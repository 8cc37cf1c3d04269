import { databaseUrl, loadConfig } from '@fayuan/config';
import { worker } from '@fayuan/context';
import { Database } from '@fayuan/database';
import { isId } from '@fayuan/kernel';
import { ROOT_UNIT_ID } from '@fayuan/org';
import { failedWork, redriveWork } from '@fayuan/queue';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

async function list(database: Database): Promise<number> {
  const failed = await failedWork(database);
  for (const work of failed) {
    const since = work.failedAt.toISOString();
    say(`${work.id} ${work.kind} ${work.subjectId}: ${work.failure}, ${work.attempts} 次 attempts, ${since}`);
  }
  say(`${failed.length} 项未完成的工作已停止重试 · ${failed.length} pieces of work were given up`);
  if (failed.length) say('重新执行 take one up again: npm run work -- ID');
  return 0;
}

async function redrive(database: Database, id: string): Promise<number> {
  const ctx = worker('failed-work', ROOT_UNIT_ID);
  const found = isId(id) && (await database.write(ctx, (tx) => redriveWork(tx, id)));
  say(
    found
      ? `${id} 将在一分钟内重新执行 · will run again within a minute`
      : `没有这项工作 no such failed work: ${id}`,
  );
  return found ? 0 : 1;
}

/** `npm run work`: shows work that was given up; with an id it is taken up again. */
async function main([id]: readonly string[]): Promise<number> {
  const database = await Database.open({
    url: databaseUrl(loadConfig(), 'WORKER'),
    poolSize: 1,
    applicationName: 'failed-work',
  });
  try {
    return id === undefined ? await list(database) : await redrive(database, id);
  } finally {
    await database.close();
  }
}

process.exitCode = await main(process.argv.slice(2));
