import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import pg from 'pg';
import { chooseGatewayAddress } from '../app-specs.js';
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

/** The places of the whole country, as they lie beside the project. */
const REGIONS = '../shared/data/regions.csv';

type Roles = readonly ('OFFICER' | 'LEADER' | 'STATION_WORKER')[];

/** The system as `npm start` runs it, with durable settings, filled with every place of the regions file. */
export class BenchSystem {
  private constructor(
    readonly url: string,
    private readonly owner: pg.Client,
    private readonly admin: ApiClient,
    private readonly launch: Launch,
  ) {}

  /** Brings it up with data of its own, which is deleted at the end. @param regions CSV of the places, beside the project by default */
  static async start(parts: LaunchParts, regions: string | undefined): Promise<BenchSystem> {
    const { root } = parts.places;
    const places = placesOf(root, join(root, '.data/bench'));
    const file = resolve(parts.given['INIT_CWD'] ?? root, regions ?? join(root, REGIONS));
    if (!existsSync(file)) {
      throw new LauncherError(
        `找不到地区表 ${file}；请用 --regions=文件 指定`,
        'the table of places is not there; name it with --regions=FILE (docs/units.md)',
      );
    }
    if (findLiveRun(places.runRecord)) {
      throw new LauncherError('另一次测量正在进行', 'another bench is running; wait until it ends');
    }
    parts.closing.add(() => rmSync(places.data, { recursive: true, force: true }));
    const given = { PATH: parts.given['PATH'], HOME: parts.given['HOME'] };
    const launch = await takeFolder({ ...parts, places, given }, 'bench', true);
    const decided = await openDatabase(launch);
    await migrate(launch, { ...decided, DEMO_SIGN_INS_FILE: places.demoSignIns });
    await importPlaces(launch, decided, file);
    const gateway = await chooseGatewayAddress(given);
    await startApps(launch, decided, gateway);
    const owner = new pg.Client({ connectionString: decided['DATABASE_OWNER_URL'] });
    await owner.connect();
    launch.closing.add(() => owner.end());
    const admin = new ApiClient(gateway.url);
    await admin.signIn('moj-admin', passwordOf('moj-admin', places.demoSignIns));
    return new BenchSystem(gateway.url, owner, admin, launch);
  }

  /** Rows as the owner of the database sees them: for baselines and for looking, never for what is measured. */
  async sql<T extends object>(text: string, parameters: readonly unknown[] = []): Promise<T[]> {
    return (await this.owner.query(text, [...parameters])).rows as T[];
  }

  /** The most memory an app has taken since it was started, in bytes. @throws Error where the system does not say (Linux does) */
  peakMemory(app: string): number {
    const processes = readRunRecord(this.launch.places.runRecord)?.processes ?? [];
    const pid = processes.findLast(({ name }) => name === app)?.pid;
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return Number(/^VmHWM:\s+(\d+) kB$/mu.exec(status)?.[1]) * 1024;
  }

  /** Compares every file of an archive with its checksum. @throws Error when one differs */
  async checkArchive(bytes: Uint8Array): Promise<void> {
    const { root, data } = this.launch.places;
    const file = join(data, 'archive.zip');
    writeFileSync(file, bytes);
    const program = { root, file: join(root, 'apps/document-worker/dist/check-archive.js'), words: [file] };
    const environment = childEnvironment(this.launch.given, {});
    if ((await runToEnd({ ...program, environment }, '    ', this.launch.closing)) !== 0)
      throw new Error('the archive is not whole');
  }

  /** A new person of the unit with a code, signed in through the API. */
  async person(code: string, roles: Roles): Promise<ApiClient> {
    const [unit] = await this.sql<{ id: string }>('select id from org_unit where code = $1', [code]);
    if (!unit) throw new Error(`no unit ${code}`);
    const login = `bench-${code}-${roles.join('-').toLowerCase()}`;
    return signedIn(this.admin, unit, { login, name: '测量', roles });
  }
}

async function importPlaces(launch: Launch, decided: Record<string, string>, file: string): Promise<void> {
  const { root } = launch.places;
  const program = { root, file: join(root, 'apps/migrate/dist/units-import.js'), words: [file] };
  const environment = childEnvironment(launch.given, decided);
  const code = await runToEnd({ ...program, environment }, '    ', launch.closing);
  if (code !== 0) throw new LauncherError('地区表导入失败', 'the places were not imported; see above');
}

function passwordOf(login: string, file: string): string {
  const all = JSON.parse(readFileSync(file, 'utf8')) as { login: string; password: string }[];
  const found = all.find((each) => each.login === login);
  if (!found) throw new Error(`the demo has no ${login}`);
  return found.password;
}
