import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import pg from 'pg';
import { chooseGatewayAddress, variablesFor } from '../app-specs.js';
import { runToEnd } from '../app-process.js';
import { openDatabase } from '../database.js';
import { childEnvironment } from '../environment.js';
import { type Launch, type LaunchParts, takeFolder } from '../launch.js';
import { placesOf } from '../places.js';
import { findLiveRun, readRunRecord } from '../run-record.js';
import { LauncherError } from '../say.js';
import { ApiClient } from '../scenario/api-client.js';
import { signedIn } from '../scenario/people.js';
import { migrate, startApps } from '../start-command.js';
import type { BenchWords } from './bench-words.js';
import { sessionsOf } from './sessions.js';

/** The places of the whole country, as they lie beside the project. */
const REGIONS = '../shared/data/regions.csv';

type Roles = readonly ('OFFICER' | 'LEADER' | 'STATION_WORKER')[];

/** What the system runs in, and the variables that lead its apps to the database. */
interface BenchRun {
  readonly launch: Launch;
  readonly decided: Readonly<Record<string, string>>;
}

/** The system as `npm start` runs it, with durable settings, filled with every place of the regions file. */
export class BenchSystem {
  private constructor(
    readonly url: string,
    private readonly owner: pg.Client,
    private readonly admin: ApiClient,
    private readonly run: BenchRun,
  ) {}

  /**
   * Brings it up with data of its own, which is deleted at the end unless it is to be kept. Kept data is taken as it is.
   * @param isFilled with a year of activity and the year before, as `words` say
   */
  static async start(parts: LaunchParts, words: BenchWords, isFilled: boolean): Promise<BenchSystem> {
    const { root, data } = parts.places;
    const places = placesOf(root, join(data, 'bench'));
    const file = resolve(parts.given['INIT_CWD'] ?? root, words.regions ?? join(root, REGIONS));
    if (!existsSync(file)) {
      throw new LauncherError(
        `找不到地区表 ${file}；请用 --regions=文件 指定`,
        'the table of places is not there; name it with --regions=FILE (docs/units.md)',
      );
    }
    if (findLiveRun(places.runRecord)) {
      throw new LauncherError('另一次测量正在进行', 'another bench is running; wait until it ends');
    }
    if (!words.keep) parts.closing.add(() => rmSync(places.data, { recursive: true, force: true }));
    const isKept = words.keep && existsSync(places.postgres);
    const given = { PATH: parts.given['PATH'], HOME: parts.given['HOME'] };
    const launch = await takeFolder({ ...parts, places, given }, 'bench', !words.keep);
    const decided = await openDatabase(launch);
    await migrate(launch, { ...decided, DEMO_SIGN_INS_FILE: places.demoSignIns });
    if (!isKept) await fill(launch, decided, { file, words, isFilled });
    const gateway = await chooseGatewayAddress(given);
    await startApps(launch, decided, gateway);
    const owner = new pg.Client({ connectionString: decided['DATABASE_OWNER_URL'] });
    await owner.connect();
    launch.closing.add(() => owner.end());
    const admin = new ApiClient(gateway.url);
    await admin.signIn('moj-admin', passwordOf('moj-admin', places.demoSignIns));
    return new BenchSystem(gateway.url, owner, admin, { launch, decided });
  }

  /** Rows as the owner of the database sees them: for baselines and for looking, never for what is measured. */
  async sql<T extends object>(text: string, parameters: readonly unknown[] = []): Promise<T[]> {
    return (await this.owner.query(text, [...parameters])).rows as T[];
  }

  /** The most memory an app has taken since it was started, in bytes. @throws Error where the system does not say (Linux does) */
  peakMemory(app: string): number {
    return peakOf(this.processes.findLast(({ name }) => name === app)?.pid);
  }

  /** The same for every process of the system; of the sessions of the database the one that took the most. */
  peakMemories(): Record<string, number> {
    const peaks = Object.fromEntries(this.processes.map(({ name, pid }) => [name, peakOf(pid)]));
    const server = this.processes.findLast(({ name }) => name === 'postgres')?.pid;
    return { ...peaks, postgres_session: Math.max(0, ...sessionsOf(server).map(peakOf)) };
  }

  /** Measures services in a process of their own that has what the gateway has; it prints what it found. @param what as JSON */
  async measure(what: unknown): Promise<void> {
    const environment = variablesFor('DATABASE_GATEWAY_URL', this.run.decided);
    const words = [JSON.stringify(what)];
    if ((await runTool(this.run.launch, environment, 'apps/gateway/dist/measure/main.js', words)) !== 0)
      throw new LauncherError('测量失败', 'the measurement failed; see above');
  }

  /** Compares every file of an archive with its checksum. @throws Error when one differs */
  async checkArchive(bytes: Uint8Array): Promise<void> {
    const { root, data } = this.run.launch.places;
    const file = join(data, 'archive.zip');
    writeFileSync(file, bytes);
    const program = { root, file: join(root, 'apps/document-worker/dist/check-archive.js'), words: [file] };
    const environment = childEnvironment(this.run.launch.given, {});
    if ((await runToEnd({ ...program, environment }, '    ', this.run.launch.closing)) !== 0)
      throw new Error('the archive is not whole');
  }

  private get processes(): readonly { readonly name: string; readonly pid: number }[] {
    return readRunRecord(this.run.launch.places.runRecord)?.processes ?? [];
  }

  /** A new person of the unit with a code, signed in through the API. */
  async person(code: string, roles: Roles): Promise<ApiClient> {
    const [unit] = await this.sql<{ id: string }>('select id from org_unit where code = $1', [code]);
    if (!unit) throw new Error(`no unit ${code}`);
    const login = `bench-${code}-${roles.join('-').toLowerCase()}`;
    return signedIn(this.admin, unit, { login, name: '测量', roles });
  }
}

function peakOf(pid: number | undefined): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return Number(/^VmHWM:\s+(\d+) kB$/mu.exec(status)?.[1]) * 1024;
}

async function runTool(
  launch: Launch,
  decided: Record<string, string>,
  file: string,
  words: readonly string[],
): Promise<number> {
  const { root } = launch.places;
  const environment = childEnvironment(launch.given, decided);
  return runToEnd({ root, file: join(root, file), words, environment }, '', launch.closing);
}

interface Filling {
  readonly file: string;
  readonly words: BenchWords;
  readonly isFilled: boolean;
}

async function fill(launch: Launch, decided: Record<string, string>, filling: Filling): Promise<void> {
  const { file, words, isFilled } = filling;
  const { size, province, year } = words;
  if ((await runTool(launch, decided, 'apps/migrate/dist/units-import.js', [file])) !== 0)
    throw new LauncherError('地区表导入失败', 'the places were not imported; see above');
  if (!isFilled) return;
  const where = province === undefined ? [] : [`--province=${province}`];
  for (const each of [year - 1, year]) {
    const wish = [`--size=${size}`, `--year=${each}`, `--regions=${file}`, ...where];
    if ((await runTool(launch, decided, 'apps/migrate/dist/generate/main.js', wish)) !== 0)
      throw new LauncherError('一年的数据没有生成', 'the year was not generated; see above');
  }
}

function passwordOf(login: string, file: string): string {
  const all = JSON.parse(readFileSync(file, 'utf8')) as { login: string; password: string }[];
  const found = all.find((each) => each.login === login);
  if (!found) throw new Error(`the demo has no ${login}`);
  return found.password;
}
