import { randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import {
  type ApplicationInput,
  ApplicationReader,
  ApplicationService,
  DecisionService,
  DraftService,
  ParcelService,
} from '@fayuan/cases';
import { loadConfig } from '@fayuan/config';
import { fixedClock, worker } from '@fayuan/context';
import { Database } from '@fayuan/database';
import { newId, parseDay } from '@fayuan/kernel';
import { PersonFacts } from '@fayuan/ledger';
import { Persons } from '@fayuan/persons';
import { migrateQueue } from '@fayuan/queue';
import { makeLogger } from '@fayuan/telemetry';
import {
  actingFor,
  growProvince,
  RunningProgram,
  TestDatabase,
  type TestProvince,
  type TestUnit,
} from '@fayuan/testing';
import { bootGateway } from './boot.js';

// Starts the command as a process of its own, several times.
jest.setTimeout(120_000);

const RESEAL = join(import.meta.dirname, '../dist/reseal.js');
const ROOT = '00000000-0000-7000-8000-000000000001';
const NUMBER = '11010519491231002X';
const clock = fixedClock(new Date('2026-06-01T12:00:00+08:00'));
const MAY = ['case.take_in', 'case.read', 'case.review', 'case.decide'];
const APPLICATION: ApplicationInput = {
  caseType: 'civil',
  caseForm: 'civil_suit',
  matter: 'labour',
  groups: ['migrant_workers'],
  meansNotVerified: 'migrant_wages',
  applicant: { name: '王小明', document: { kind: 'resident_id', number: NUMBER }, phone: '13800138000' },
  opponent: { person: { name: '李四', document: { kind: 'resident_id', number: '440524188001010014' } } },
  facts: '被拖欠三个月工资',
};

/* Two units with everything that is sealed, under the key `old`; then `npm run reseal` with `new` in front of it. */
describe('npm run reseal', () => {
  const key = (id: string) => `${id}:${randomBytes(32).toString('base64')}\n`;
  const data = { old: key('old'), new: key('new') };
  const people = { old: key('old'), new: key('new') };
  let db: TestDatabase;
  let folder: string;
  let tree: TestProvince;
  let first: TestUnit, last: TestUnit, station: TestUnit;
  const started: RunningProgram[] = [];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'fayuan-reseal-'));
    db = await TestDatabase.create();
    await migrateQueue(db.urlOf('app_queue'));
    tree = await growProvince(db, { countiesPerCity: 2, stationsPerCounty: 1 });
    [first, last, station] = [tree.counties[0], tree.counties[1], tree.stations[1]] as [
      TestUnit,
      TestUnit,
      TestUnit,
    ];
    await withGateway(await keys('old'), fill);
  });
  afterEach(async () => {
    for (const program of started.splice(0)) await program.kill();
  });
  afterAll(async () => {
    await db?.drop();
    await rm(folder, { recursive: true });
  });

  async function keys(...names: readonly ('old' | 'new')[]): Promise<Record<string, string>> {
    const file = async (kind: string, of: typeof data): Promise<string> => {
      const path = join(folder, `${kind}-${names.join('-')}`);
      await writeFile(path, names.map((name) => of[name]).join(''), { mode: 0o600 });
      return path;
    };
    return {
      DATABASE_GATEWAY_URL: db.urlOf('app_gateway'),
      QUEUE_DATABASE_URL: db.urlOf('app_queue'),
      DATA_KEY_FILE: await file('data', data),
      PERSON_INDEX_KEY_FILE: await file('people', people),
    };
  }
  async function withGateway<T>(
    env: Record<string, string>,
    work: (app: NestFastifyApplication) => Promise<T>,
  ): Promise<T> {
    const app = await bootGateway({ config: loadConfig(env), logger: makeLogger('test', 'silent'), clock });
    try {
      return await work(app);
    } finally {
      await app.close();
    }
  }
  const at = (unit: TestUnit, accountId = newId()) => ({ ...actingFor(unit, MAY, { clock }), accountId });
  const author = newId();
  const of = <T>(app: NestFastifyApplication, type: { readonly prototype: T }): T =>
    app.get<T>(type as never, { strict: false });

  async function fill(app: NestFastifyApplication): Promise<void> {
    for (const unit of [first, last]) {
      const taken = await of(app, ApplicationService).submit(at(unit), APPLICATION, {}, newId());
      const granted = { ground: 'limitation', papersBy: parseDay('2026-06-10') };
      const version = { id: taken.caseId as string, version: 1 };
      await of(app, DecisionService).aidFirst(at(unit), version, granted, newId());
      await of(app, DraftService).save(at(unit, author), null, '{"name":"王小明"}', newId());
    }
    await of(app, ApplicationService).submit(
      at(station),
      APPLICATION,
      { content: '{"name":"王小明"}' },
      newId(),
    );
    await of(app, Database).write(at(last), async (tx) => {
      const source = {
        kind: 'aid_case',
        id: newId(),
        title: 't',
        campaignIds: [],
        occurredOn: parseDay('2026-05-07'),
      };
      await of(app, PersonFacts).post(tx, source, [], [{ indicator: 'recipients', residentNumber: NUMBER }]);
      await of(app, PersonFacts).reverse(tx, source.id, '误登');
    });
  }

  const run = async (env: Record<string, string>): Promise<{ code: unknown; said: string }> => {
    const program = RunningProgram.start(RESEAL, env);
    started.push(program);
    return { code: await program.ended, said: program.output };
  };
  /** How many rows of what still need a key: by the name in the head of a ciphertext, and beside every digest. */
  const needing = async (name: 'old' | 'new'): Promise<Record<string, number>> => {
    const head = `substring(%s from 3 for ${name.length + 1}) = '\\x0${name.length}${Buffer.from(name).toString('hex')}'`;
    const sealed = (table: string, column: string) =>
      `select '${table}' as table, count(*) from ${table} where ${head.replace('%s', column)}`;
    const rows = await db.sql<{ table: string; count: number }>(
      [
        sealed('person', 'name'),
        sealed('case_application', 'narrative'),
        sealed('case_draft', 'content'),
        sealed('case_parcel', 'narrative'),
        `select 'person_index', count(*) from person_index where key_id like '${name}.%'`,
        `select 'case_digest', count(*) from case_digest where key_id = '${name}'`,
        `select 'digests of parcels', count(*) from case_parcel where position('"keyId": "${name}"' in content::text) > 0`,
        `select 'person_fact', count(*) from person_fact where key_id = '${name}'`,
      ].join(' union all '),
    );
    return Object.fromEntries(rows.map((row) => [row.table, Number(row.count)]));
  };
  const ofUnit = async (table: string, unit: TestUnit): Promise<string> =>
    JSON.stringify(
      await db.sql(`select to_jsonb(t) from ${table} t where tenant_id = $1 order by id`, [unit.id]),
    );

  it('killed in the middle leaves every row whole, goes on where it stopped, and does nothing a third time', async () => {
    const before = await needing('old');
    expect(Object.values(before).every((count) => count > 0)).toBe(true);
    const untouched = await ofUnit('person', last);
    // Somebody works on a person of the second unit: the command has done the first one and waits.
    const colleague = new Client({ connectionString: db.ownerUrl });
    await colleague.connect();
    await colleague.query(`begin; select from person where tenant_id = '${last.id}' for update`);
    const env = await keys('new', 'old');
    const program = RunningProgram.start(RESEAL, env);
    started.push(program);
    const waits = `select 1 from pg_stat_activity where application_name = 'reseal' and wait_event_type = 'Lock' and datname = $1`;
    while ((await db.sql(waits, [db.name])).length === 0) continue;
    await program.kill();
    await colleague.end();
    const middle = [await needing('old'), await needing('new')];
    expect(middle[0]?.['person']).toBeLessThan(before['person'] as number);
    expect(middle[1]?.['person']).toBeGreaterThan(0);
    expect(await ofUnit('person', last)).toBe(untouched);
    await withGateway(env, (app) => works(app, 'while keys are being changed'));

    const { code, said } = await run(env);
    expect([code, said]).toEqual([0, expect.stringContaining('✓ 共')]);
    const { person_fact: counted, ...sealed } = await needing('old');
    expect(Object.values(sealed).every((count) => count === 0)).toBe(true);
    expect(counted).toBe((await needing('new'))['person_fact']);
    const done = await ofUnit('person', last);
    expect((await run(env)).said).toContain('✓ 共 0 行');
    expect(await ofUnit('person', last)).toBe(done);
    expect(done).not.toBe(untouched);
  });

  it('needs the old key no longer: all opens, is found, compared and counted by the new one alone', async () => {
    await withGateway(await keys('new'), async (app) => {
      await works(app, 'after');
      const drafts = await of(app, DraftService).drafts(at(last, author));
      expect(drafts.map(({ content }) => content)).toEqual(['{"name":"王小明"}']);
      const [parcel] = await of(app, ParcelService).parcels(at(last), 'waiting');
      const opened = await of(app, ParcelService).accept(at(last), parcel?.id as string, newId());
      expect(opened.hits).toEqual(['same_matter']);
      await of(app, Database).read(at(last), async (tx) => {
        expect(await of(app, Persons).find(tx, { phone: '13800138000' })).toHaveLength(2);
      });
    });
  });

  it('counts the same people under the new key, and every correction takes back exactly one', async () => {
    const counted = (name: string) =>
      db.sql(
        `select tenant_id, indicator, count(*) from (
           select tenant_id, indicator, person from person_fact where key_id = $1 group by 1, 2, 3
           having sum(case when reverses_id is null then 1 else -1 end) > 0) seen
         group by 1, 2 order by 1, 2`,
        [name],
      );
    expect(await counted('new')).toEqual(await counted('old'));
    const rollup = await db.open('app_rollup');
    const [recount] = await rollup.read(worker('test', ROOT), (tx) =>
      tx.rows<{ torn: number; differing: number }>(`select * from person_figures_recounted('recipients')`),
    );
    expect(recount).toMatchObject({ torn: 0, differing: 0 });
  });

  it('says which key is missing, and changes nothing', async () => {
    const stranger = { ...(await keys('old')) };
    const before = await ofUnit('person', first);
    const { code, said } = await run(stranger);
    expect([code, said]).toEqual([1, expect.stringContaining('the data key new is not configured')]);
    expect(said).not.toContain('王小明');
    expect(await ofUnit('person', first)).toBe(before);
  });

  it('reaches a unit that was closed', async () => {
    await db.sql(`update org_unit set closed_on = '2026-01-01' where id = $1`, [first.id]);
    data.old = key('newer');
    const { code } = await run(await keys('old', 'new'));
    expect(code).toBe(0);
    expect((await needing('new'))['person']).toBe(0);
  });

  /** What the units do with their people goes on as ever. */
  async function works(app: NestFastifyApplication, when: string): Promise<void> {
    for (const unit of [first, last]) {
      const [row] = await db.sql<{ id: string }>(
        'select id from aid_case where tenant_id = $1 and stage = $2',
        [unit.id, 'granted'],
      );
      const file = await of(app, ApplicationReader).file(at(unit), row?.id as string);
      expect([when, file?.narrative?.facts]).toEqual([when, APPLICATION.facts]);
      await of(app, Database).read(at(unit), async (tx) => {
        const [id] = await of(app, Persons).find(tx, { name: '王小明', document: NUMBER });
        const seen = await of(app, Persons).masked(tx, [id as string]);
        expect(seen.get(id as string)?.phone).toBe('138****8000');
      });
    }
  }
});
