import { fixedClock } from '@fayuan/context';
import type { Database } from '@fayuan/database';
import { newId } from '@fayuan/kernel';
import { actingFor, growProvince, TestDatabase, type TestProvince, type TestUnit } from '@fayuan/testing';
import { AccountService } from './account.service.js';
import { SignInService } from './sign-in.service.js';

const MANAGE = ['account.manage'];
const PASSWORD = 'a long enough one';
const at = (units: readonly TestUnit[], index: number): TestUnit => {
  const unit = units[index];
  if (!unit) throw new Error(`no unit ${index}`);
  return unit;
};
const NOT_IN_SCOPE = expect.objectContaining({ code: '42501' });

describe('the functions behind sign-in', () => {
  let db: TestDatabase;
  let gateway: Database;
  let accounts: AccountService;
  let signIn: SignInService;
  let tree: TestProvince;

  beforeAll(async () => {
    db = await TestDatabase.create();
    gateway = await db.open('app_gateway', { poolSize: 8 });
    accounts = new AccountService(gateway);
    const settings = { idleMinutes: 30, hours: 8, timeZone: 'Asia/Shanghai' };
    signIn = new SignInService(gateway, fixedClock(new Date('2026-05-07T01:00:00Z')), settings);
    tree = await growProvince(db, { countiesPerCity: 2 });
  });
  afterAll(() => db.drop());

  const person = async (unit: TestUnit) => {
    const input = { unitId: unit.id, login: `p${newId()}`, name: '李四', password: PASSWORD, roles: [] };
    const roles = unit.level === 'township' ? (['station_worker'] as const) : (['officer'] as const);
    return accounts.create(actingFor(unit, MANAGE), { ...input, roles }, newId());
  };
  const calls = (accountId: string): [sql: string, parameters: unknown[]][] => [
    ['select credential_create($1, $2, $3, $4)', [accountId, `q${newId()}`, 'hash', new Date()]],
    ['select credential_change($1, $2, $3)', [accountId, 'hash', new Date()]],
    ['select session_end_all($1, $2, null)', [accountId, new Date()]],
  ];

  it('touch no account outside the scope that was entered, nor any without a scope', async () => {
    const station = at(tree.stations, 0);
    const { id, login } = await person(station);
    const strangers = [at(tree.counties, 1), at(tree.stations, 1), at(tree.stations, 2)];
    for (const [sql, parameters] of calls(id)) {
      for (const unit of strangers) {
        const attempt = gateway.write(actingFor(unit, MANAGE), (tx) => tx.rows(sql, parameters));
        await expect(attempt).rejects.toEqual(NOT_IN_SCOPE);
      }
      await expect(gateway.unscoped(sql, parameters)).rejects.toEqual(NOT_IN_SCOPE);
    }
    expect((await signIn.signIn(login, PASSWORD)).session.accountId).toBe(id);
  });

  it('say nothing of locks outside the scope', async () => {
    const station = at(tree.stations, 0);
    const { login } = await person(station);
    for (let attempt = 0; attempt < 5; attempt += 1) {
      await signIn.signIn(login, 'wrong').catch(() => undefined);
    }
    const locks = (unit: TestUnit) =>
      gateway.read(actingFor(unit), (tx) =>
        tx.rows('select * from credential_locks($1, $2)', [station.id, new Date('2026-05-07T01:00:00Z')]),
      );
    expect(await locks(station)).toHaveLength(1);
    expect(await locks(at(tree.counties, 0))).toHaveLength(1);
    expect(await locks(at(tree.counties, 1))).toHaveLength(0);
  });

  it('are the only way to passwords and sessions, and only for the gateway', async () => {
    for (const table of ['credential', 'session', 'sign_in_attempt']) {
      await expect(gateway.unscoped(`select * from ${table}`)).rejects.toEqual(NOT_IN_SCOPE);
    }
    const worker = await db.open('app_worker', { poolSize: 1 });
    for (const [sql, parameters] of calls(newId())) {
      await expect(worker.unscoped(sql, parameters)).rejects.toEqual(NOT_IN_SCOPE);
    }
    await expect(worker.unscoped('select * from credential_find($1, $2)', ['x', new Date()])).rejects.toEqual(
      NOT_IN_SCOPE,
    );
  });

  it('lock a login also when it is guessed at all at once, and then refuse the right password too', async () => {
    const { login } = await person(at(tree.counties, 0));
    const guesses = Array.from({ length: 12 }, () => signIn.signIn(login, 'wrong'));
    const codes = (await Promise.allSettled(guesses)).map((each) =>
      each.status === 'rejected' ? (each.reason as { code: string }).code : 'in',
    );
    expect(codes).toContain('sign_in.locked');
    expect(codes).not.toContain('in');
    await expect(signIn.signIn(login, PASSWORD)).rejects.toMatchObject({ code: 'sign_in.locked' });
  });

  it('keep no token and no password', async () => {
    const { login } = await person(at(tree.counties, 0));
    const { token } = await signIn.signIn(login, PASSWORD);
    const kept = await db.sql<{ row: string }>(
      `select s::text as row from session s union all select c::text from credential c
       union all select k::text from idempotency_key k union all select a::text from audit_event a`,
    );
    for (const { row } of kept) {
      expect(row).not.toContain(token);
      expect(row).not.toContain(PASSWORD);
    }
  });
});
