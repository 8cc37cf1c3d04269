import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { fixedClock } from '@fayuan/context';
import { SignInService } from '@fayuan/org';
import { TestDatabase } from '@fayuan/testing';
import { DEMO_PASSWORD } from './demo-people.js';
import { type DemoSignIn, keepDemo } from './demo-seed.js';

const NOW = new Date('2026-05-07T08:00:00+08:00');

describe('the demo', () => {
  let db: TestDatabase;
  let folder: string;
  let file: string;
  const said: string[] = [];
  const keep = () => keepDemo(db.ownerUrl, file, (line) => said.push(line));
  const counts = async () =>
    (
      await db.sql<{ units: number; accounts: number; grants: number; logins: number }>(
        `select (select count(*)::int from org_unit) as units, (select count(*)::int from account) as accounts,
                (select count(*)::int from account_grant) as grants, (select count(*)::int from credential) as logins`,
      )
    )[0];

  beforeAll(async () => {
    db = await TestDatabase.create();
    folder = await mkdtemp(join(tmpdir(), 'fayuan-demo-'));
    file = join(folder, 'made/sign-ins.json');
  });
  afterAll(async () => {
    await rm(folder, { recursive: true, force: true });
    await db.drop();
  });

  /** Resolves when the seed stands before a lock; asks again and again, which needs no time of its own. */
  async function untilItWaits(): Promise<number> {
    for (;;) {
      const [row] = await db.sql<{ pid: number }>(
        `select pid from pg_stat_activity where datname = $1 and application_name = 'fayuan_owner'
           and wait_event_type = 'Lock'`,
        [db.name],
      );
      if (row) return row.pid;
    }
  }

  it('leaves nothing behind when it is killed after the units, before the people', async () => {
    const other = new Client({ connectionString: db.ownerUrl });
    await other.connect();
    await other.query('begin; lock table account in access exclusive mode');
    const killed = expect(keep()).rejects.toThrow();
    const pid = await untilItWaits();
    await db.sql('select pg_terminate_backend($1)', [pid]);
    await killed;
    await other.end();
    expect(await counts()).toEqual({ units: 1, accounts: 0, grants: 0, logins: 0 });
  });

  it('is two provinces with six branches and people at 39 units, seeded once by two seeds at the same moment', async () => {
    await Promise.all([keep(), keep()]);
    expect(await counts()).toEqual({ units: 2876, accounts: 53, grants: 53, logins: 53 });
    const branches = await db.sql(
      `select u.name, u.kind, u.host, u.level, p.partition_id = u.partition_id as together, p.child_count
       from org_unit u join org_unit p on p.id = u.parent_id where u.code = '320117-FL'`,
    );
    expect(branches).toEqual([
      {
        name: '溧水区法律援助中心妇联分部',
        kind: 'branch',
        host: '妇联',
        level: 'township',
        together: true,
        child_count: 15,
      },
    ]);
  });

  it('owns each account by the unit of its person', async () => {
    const wrong = await db.sql(
      `select a.login from account a join org_unit u on u.id = a.tenant_id
       left join account_grant g on g.account_id = a.id and g.partition_id = a.partition_id
       left join credential c on c.account_id = a.id
       where a.tenant_path <> u.path or a.partition_id <> u.partition_id or g.tenant_path is distinct from u.path
          or c.tenant_id is distinct from u.id or c.login is distinct from a.login`,
    );
    expect(wrong).toEqual([]);
  });

  it('lets its people sign in with what stands in the file, as who they are', async () => {
    const signIns = JSON.parse(await readFile(file, 'utf8')) as DemoSignIn[];
    expect(signIns).toHaveLength(53);
    const gateway = await db.open('app_gateway');
    const settings = { idleMinutes: 30, hours: 8, timeZone: 'Asia/Shanghai' };
    const door = new SignInService(gateway, fixedClock(NOW), settings);
    for (const login of ['cl-officer', 'fj-auditor', '350112001', '320117-fl']) {
      const entry = signIns.find((each) => each.login === login);
      const { session } = await door.signIn(login, DEMO_PASSWORD);
      expect(session.roles).toEqual([entry?.role]);
      const scope = await gateway.read(door.contextOf(session, 'test'), async (tx) => tx.scope.unitName);
      expect(scope).toBe(entry?.unit);
    }
  });

  it('is left as it is by the next start, which brings a lost file back', async () => {
    const before = await counts();
    await rm(file);
    await keep();
    expect(await counts()).toEqual(before);
    expect(JSON.parse(await readFile(file, 'utf8'))).toHaveLength(53);
  });

  it('stays away from a tree that somebody imported', async () => {
    await db.sql('delete from credential');
    await rm(file);
    await keep();
    await expect(readFile(file)).rejects.toThrow(/ENOENT/);
  });
});
