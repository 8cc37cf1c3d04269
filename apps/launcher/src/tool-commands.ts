import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { runToEnd } from './app-process.js';
import { openDatabase } from './database.js';
import { childEnvironment, type Variables } from './environment.js';
import { takeFolder, type LaunchParts } from './launch.js';
import { findLastingRun, findLiveRun } from './run-record.js';
import { LauncherError, say } from './say.js';
import { migrate } from './start-command.js';

/** The file a user names on the command line; npm changes the folder, so it is looked up where it was typed. */
export function fileArgument(command: string, words: readonly string[], given: Variables): string {
  const [word] = words;
  if (word === undefined || words.length > 1) {
    throw new LauncherError(`用法：npm run ${command} -- 文件`, `usage: npm run ${command} -- FILE`);
  }
  const file = resolve(given['INIT_CWD'] ?? process.cwd(), word);
  if (existsSync(file)) return file;
  throw new LauncherError(`找不到文件 ${file}`, `there is no file ${file}`);
}

/** A program of an app that works on the database and ends. */
interface DatabaseTool {
  readonly command: string;
  readonly file: string;
  readonly words: readonly string[];
}

/** Runs a tool on the database: that of the running system, or one brought up for the tool's time. */
async function runOnDatabase(parts: LaunchParts, tool: DatabaseTool): Promise<void> {
  const live = await findLastingRun(parts.places.runRecord);
  const { root } = parts.places;
  const run = async (decided: Readonly<Record<string, string>>): Promise<number> => {
    const environment = childEnvironment(parts.given, { ...decided });
    const program = { root, file: join(root, tool.file), words: tool.words, environment };
    return runToEnd(program, '', parts.closing);
  };
  if (live?.environment !== undefined) {
    process.exitCode = await run(live.environment);
  } else if (live !== undefined) {
    throw new LauncherError(
      `数据库正被 npm ${live.command} 使用（进程 ${live.launcher.pid}），尚未就绪；请稍后再试`,
      'another command is using the database; try again in a moment',
    );
  } else {
    const launch = await takeFolder(parts, tool.command);
    const decided = await openDatabase(launch);
    await migrate(launch, decided);
    process.exitCode = await run(decided);
  }
  await parts.closing.run();
}

/** `npm run units:import -- FILE`. */
export function unitsImport(parts: LaunchParts, words: readonly string[]): Promise<void> {
  const file = fileArgument('units:import', words, parts.given);
  return runOnDatabase(parts, {
    command: 'units:import',
    file: 'apps/migrate/dist/units-import.js',
    words: [file],
  });
}

/** `npm run verify`. */
export function verify(parts: LaunchParts, words: readonly string[]): Promise<void> {
  return runOnDatabase(parts, { command: 'verify', file: 'apps/rollup-worker/dist/verify.js', words });
}

/** `npm run reseal`: everything sealed under an older key anew under the newest. */
export function reseal(parts: LaunchParts, words: readonly string[]): Promise<void> {
  return runOnDatabase(parts, { command: 'reseal', file: 'apps/gateway/dist/reseal.js', words });
}

/** `npm run work`: what was given up, or one piece of it again. */
export function work(parts: LaunchParts, words: readonly string[]): Promise<void> {
  return runOnDatabase(parts, { command: 'work', file: 'apps/dispatch-worker/dist/failed-work.js', words });
}

/** The places of the whole country, as they lie beside the project. */
const REGIONS = '../shared/data/regions.csv';

/** `npm run generate -- --size=P|N`: a year of activity in every place of the regions file. */
export function generate(parts: LaunchParts, words: readonly string[]): Promise<void> {
  const given = words.some((word) => word.startsWith('--regions'));
  const regions = given ? [] : [`--regions=${resolve(parts.places.root, REGIONS)}`];
  return runOnDatabase(parts, {
    command: 'generate',
    file: 'apps/migrate/dist/generate/main.js',
    words: [...words, ...regions],
  });
}

/** `npm run bi`: logins of reporting tools. */
export function bi(parts: LaunchParts, words: readonly string[]): Promise<void> {
  return runOnDatabase(parts, { command: 'bi', file: 'apps/migrate/dist/bi-logins.js', words });
}

/** `npm run scenario -- FILE`: plays it against the running system, or the one FAYUAN_URL names. */
export async function scenario(parts: LaunchParts, words: readonly string[]): Promise<void> {
  const file = fileArgument('scenario', words.slice(0, 1), parts.given);
  const url = parts.given['FAYUAN_URL'] || findLiveRun(parts.places.runRecord)?.url;
  if (url === undefined) {
    throw new LauncherError(
      '系统没有在运行；请先在另一个终端执行 npm start（或用 FAYUAN_URL 指定地址）',
      'nothing is running: run npm start in another terminal first, or name the address in FAYUAN_URL',
    );
  }
  say(`▸ 在 ${url} 上演练 ${file}`, 'playing the scenario');
  const { root, demoSignIns } = parts.places;
  const own = { FAYUAN_URL: url, DEMO_SIGN_INS_FILE: demoSignIns };
  const environment = childEnvironment(parts.given, own);
  const program = {
    root,
    file: join(root, 'apps/launcher/dist/scenario/main.js'),
    words: [file, ...words.slice(1)],
  };
  process.exitCode = await runToEnd({ ...program, environment }, '', parts.closing);
}
