import { type Config, databaseUrl } from '@fayuan/config';
import { ensureDatabase, migrate, setPasswords } from '@fayuan/database';
import { words } from '@fayuan/kernel';
import { migrateQueue } from '@fayuan/queue';
import { keepDemo } from './demo/demo-seed.js';
import { type Say, step, stopwatch } from './program.js';
import { rolePasswords } from './role-passwords.js';

/**
 * Brings a database to what this release needs: made if it is missing, roles, migrations, policies, the queue's own
 * tables, and the demo where a file for its sign-ins is named. Safe to run again, and after a kill at any point.
 */
export async function bringUp(config: Config, say: Say): Promise<void> {
  const url = databaseUrl(config, 'OWNER');
  const passwords = rolePasswords(config);
  await step(say, words('检查数据库', 'looking for the database'), async () => {
    if (await ensureDatabase(url))
      say('  数据库不存在，已创建 · the database was missing and has been created');
  });
  await step(say, words('角色、表结构与行级安全', 'roles, schema, row level security'), async () => {
    const watch = stopwatch(say);
    const done = await migrate(url, (name) => watch(name));
    for (const name of done) say(`    + ${name}`);
    await setPasswords(url, passwords);
  });
  const queue = config.QUEUE_DATABASE_URL;
  if (!config.REDIS_URL && queue) {
    await step(say, words('任务队列的表', 'tables of the queue'), () => migrateQueue(queue));
  }
  const signIns = config.DEMO_SIGN_INS_FILE;
  if (signIns) {
    await step(say, words('演示数据', 'demo data'), () => keepDemo(url, signIns, stopwatch(say)));
  }
}
