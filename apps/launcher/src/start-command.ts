import { join } from 'node:path';
import { chooseGatewayAddress, describeApps, type GatewayAddress } from './app-specs.js';
import { runToEnd } from './app-process.js';
import { AppChild } from './children.js';
import { openDatabase } from './database.js';
import { childEnvironment } from './environment.js';
import { stopLiveRun, takeFolder, type Launch, type LaunchParts } from './launch.js';
import type { Places } from './places.js';
import { findLastingRun, type RunRecord } from './run-record.js';
import { LauncherError, say, step } from './say.js';
import { demoSignInLines } from './sign-in-table.js';

/** Brings the database to this release; what else it is told is the migration's own affair. Fails when that fails. */
export async function migrate(launch: Launch, decided: Record<string, string>): Promise<void> {
  await step('迁移数据库', 'migrating the database', async () => {
    const program = {
      root: launch.places.root,
      file: join(launch.places.root, 'apps/migrate/dist/main.js'),
      environment: childEnvironment(launch.given, decided),
    };
    const code = await runToEnd(program, '    ', launch.closing);
    if (code !== 0 && !launch.closing.hasBegun) {
      throw new LauncherError(
        `数据库迁移失败（退出码 ${code}），原因见上`,
        'the migration failed; see above',
      );
    }
  });
}

function sayAddresses(url: string, places: Places): void {
  say(`\n法援系统已就绪 · Fayuan is up`);
  say(`  办公端 Desk      ${url}/desk/`);
  say(`  工作站端 Station  ${url}/m/`);
  say(`  接口 GraphQL     ${url}/graphql`);
  say(`  日志 Logs        ${places.logs}`);
  const lines = demoSignInLines(places.demoSignIns);
  if (lines.length > 0) say(`\n演示账号 · Demo sign-ins\n${lines.map((line) => `  ${line}`).join('\n')}`);
}

function sayAlreadyRunning(live: RunRecord, places: Places): void {
  if (live.command !== 'start') {
    throw new LauncherError(
      `npm run ${live.command} 正在使用数据库（进程 ${live.launcher.pid}）；请等它结束`,
      `npm run ${live.command} is using the database (process ${live.launcher.pid}); wait until it ends`,
    );
  }
  say(`系统已在运行（进程 ${live.launcher.pid}）`, `already running (process ${live.launcher.pid})`);
  if (live.url === undefined) say('正在启动中，请稍候', 'it is still coming up');
  else sayAddresses(live.url, places);
}

async function bringUp(launch: Launch): Promise<void> {
  // First, so that a port that is taken is said before anything takes time.
  const gateway = await chooseGatewayAddress(launch.given);
  const decided = await openDatabase(launch);
  // The demo is written into an empty tree only. Set to nothing, the variable keeps it out.
  const demo = { DEMO_SIGN_INS_FILE: launch.given['DEMO_SIGN_INS_FILE'] ?? launch.places.demoSignIns };
  await migrate(launch, { ...decided, ...demo });
  if (launch.closing.hasBegun) return;
  await startApps(launch, decided, gateway);
  launch.run.publish({ url: gateway.url, environment: decided });
  sayAddresses(gateway.url, launch.places);
  say('\n按 Ctrl-C 停止', 'Ctrl-C stops everything');
}

/** Starts gateway and workers on the database and keeps them alive until the run ends. */
export async function startApps(
  launch: Launch,
  decided: Record<string, string>,
  gateway: GatewayAddress,
): Promise<void> {
  const specs = await describeApps({ root: launch.places.root, given: launch.given, decided, gateway });
  const apps = specs.map((spec) => {
    return new AppChild(spec, launch.places.logs, (name, identity) => launch.run.add(name, identity));
  });
  launch.closing.add(async () => {
    await Promise.all(apps.map((app) => app.stop()));
  });
  await step('启动网关与后台进程', 'starting the gateway and the workers', async () => {
    await Promise.all(apps.map((app) => app.start()));
  });
}

/** `npm start`: everything up, until Ctrl-C. A second one says where the first is. */
export async function start(parts: LaunchParts, words: readonly string[]): Promise<void> {
  const unknown = words.find((word) => word !== '--reset');
  if (unknown !== undefined) {
    throw new LauncherError(
      `不认识的参数 ${unknown}；可用：npm start 或 npm start -- --reset`,
      `unknown argument ${unknown}; use: npm start, or npm start -- --reset`,
    );
  }
  const isFresh = words.includes('--reset');
  const live = await findLastingRun(parts.places.runRecord);
  if (live !== undefined && !isFresh) return sayAlreadyRunning(live, parts.places);
  if (live !== undefined) await stopLiveRun(live);
  if (isFresh && parts.given['DATABASE_URL']) {
    say(
      '⚠ --reset 不会清空 DATABASE_URL 指定的数据库',
      '--reset does not empty the database of DATABASE_URL',
    );
  }
  await bringUp(await takeFolder(parts, 'start', isFresh));
}
