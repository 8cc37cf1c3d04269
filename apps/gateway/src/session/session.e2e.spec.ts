import { growProvince, type TestProvince } from '@fayuan/testing';
import { type Answer, GatewayUnderTest, TEST_PASSWORD } from '../testing/gateway-under-test.js';
import { HandClock } from '../testing/hand-clock.js';

const ME = '{ me { account { name login } unit { id name } roles permissions csrfToken expiresAt } }';
const SIGN_IN =
  'mutation ($login: String!, $password: String!) { signIn(login: $login, password: $password) { csrfToken } }';
const CHANGE =
  'mutation ($current: String!, $next: String!, $idempotencyKey: ID!) { changePassword(current: $current, next: $next, idempotencyKey: $idempotencyKey) }';
const EVERYWHERE = 'mutation ($idempotencyKey: ID!) { signOutEverywhere(idempotencyKey: $idempotencyKey) }';

describe('signing in', () => {
  const clock = new HandClock();
  let gateway: GatewayUnderTest;
  let tree: TestProvince;

  beforeAll(async () => {
    gateway = await GatewayUnderTest.start({
      clock,
      env: { SESSION_IDLE_MINUTES: '30', SESSION_HOURS: '8', PUBLIC_URL: 'https://fayuan.example' },
    });
    tree = await growProvince(gateway.db);
  });
  afterAll(() => gateway?.stop());

  const clerk = () => gateway.signedIn(tree.counties[0], ['officer']);
  const signIn = (login: string, password: string): Promise<Answer> =>
    gateway.anonymous().query(SIGN_IN, { login, password });

  it('says who is signed in, for which unit and with which permissions', async () => {
    const { data } = await (await clerk()).query(ME);
    expect(data['me'].unit.id).toBe(tree.counties[0]?.id);
    expect(data['me'].roles).toEqual(['OFFICER']);
    expect(data['me'].permissions).toContain('directive.issue');
  });

  it('answers null to nobody, and to a cookie that is no session', async () => {
    expect((await gateway.anonymous().query(ME)).data['me']).toBeNull();
    const forged = await gateway.anonymous().query(ME, {}, { cookie: `fayuan_session=${'x'.repeat(43)}` });
    expect(forged.data['me']).toBeNull();
  });

  it('keeps the token in a cookie that scripts and other sites do not get, and only its hash', async () => {
    const { login } = await gateway.account(tree.counties[0] as never, ['officer']);
    const answer = await signIn(login, TEST_PASSWORD);
    const cookie = answer.headers.get('set-cookie') ?? '';
    expect(cookie).toMatch(
      /^fayuan_session=[\w-]{43}; Max-Age=28800; Path=\/; HttpOnly; SameSite=Lax; Secure$/,
    );
    const kept = await gateway.db.sql<{ row: string }>('select s::text as row from session s');
    expect(kept.some(({ row }) => row.includes(cookie.slice(15, 58)))).toBe(false);
  });

  it('answers an unknown login, an inactive account and a wrong password alike', async () => {
    const { id, login } = await gateway.account(tree.counties[0] as never, ['officer']);
    const wrong = await signIn(login, 'not the password');
    const unknown = await signIn('nobody-at-all', 'not the password');
    await gateway.db.sql('update account set active = false where id = $1', [id]);
    const inactive = await signIn(login, TEST_PASSWORD);
    expect(wrong.code).toBe('sign_in.wrong');
    expect([unknown.errors, inactive.errors]).toEqual([wrong.errors, wrong.errors]);
    expect(wrong.headers.get('set-cookie')).toBeNull();
  });

  it('takes the login as it is typed on a phone', async () => {
    const { login } = await gateway.account(tree.counties[0] as never, ['officer']);
    expect((await signIn(` ${login.toUpperCase()} `, TEST_PASSWORD)).errors).toEqual([]);
  });

  it('locks a login, known or not, for a quarter of an hour after five failures', async () => {
    const { id, login } = await gateway.account(tree.counties[0] as never, ['officer']);
    for (const name of [login, 'unknown-to-us']) {
      const codes: (string | undefined)[] = [];
      for (let attempt = 0; attempt < 5; attempt += 1) codes.push((await signIn(name, 'wrong')).code);
      expect(codes).toEqual([...Array(4).fill('sign_in.wrong'), 'sign_in.locked']);
    }
    const locked = await signIn(login, TEST_PASSWORD);
    expect(locked.code).toBe('sign_in.locked');
    expect(locked.errors[0]?.message).toContain('15 分钟');
    const trace = 'select action from audit_event where subject_id = $1';
    expect(await gateway.db.sql(trace, [id])).toEqual([{ action: 'account.locked' }]);
    clock.forwardMinutes(16);
    expect((await signIn(login, TEST_PASSWORD)).errors).toEqual([]);
  });

  it('refuses every change without the CSRF token of the session, and does nothing', async () => {
    const person = await clerk();
    for (const headers of [
      {},
      { 'x-csrf-token': 'x'.repeat(43) },
      { 'x-csrf-token': (await clerk()).csrfToken ?? '' },
    ]) {
      const answer = await person.query('mutation { signOut }', {}, headers as Record<string, string>);
      expect(answer.code).toBe('session.csrf');
    }
    expect((await person.query(ME)).data['me']).not.toBeNull();
  });

  it('ends the session on sign-out', async () => {
    const person = await clerk();
    const answer = await person.mutate('mutation { signOut }');
    expect(answer.headers.get('set-cookie')).toContain('Max-Age=0');
    expect((await person.query(ME)).data['me']).toBeNull();
    expect((await person.query('{ unit { name } }')).code).toBe('session.required');
  });

  it('ends all sessions of the person, and nobody else’s, on sign-out everywhere', async () => {
    const { login } = await gateway.account(tree.counties[0] as never, ['officer']);
    const [here, there] = [
      await gateway.signIn(login, TEST_PASSWORD),
      await gateway.signIn(login, TEST_PASSWORD),
    ];
    const neighbour = await clerk();
    expect((await here.mutate(EVERYWHERE)).data['signOutEverywhere']).toBe(2);
    expect((await there.query(ME)).data['me']).toBeNull();
    expect((await neighbour.query(ME)).data['me']).not.toBeNull();
  });

  it('ends a session that idles, but not one that is used', async () => {
    const [idle, busy] = [await clerk(), await clerk()];
    for (let round = 0; round < 2; round += 1) {
      clock.forwardMinutes(20);
      expect((await busy.query(ME)).data['me']).not.toBeNull();
    }
    expect((await idle.query(ME)).data['me']).toBeNull();
  });

  it('ends a session when its hours are over, used or not', async () => {
    const person = await clerk();
    for (let round = 0; round < 23; round += 1) {
      clock.forwardMinutes(20);
      expect((await person.query(ME)).data['me']).not.toBeNull();
    }
    clock.forwardMinutes(25);
    expect((await person.query(ME)).data['me']).toBeNull();
  });

  it('changes the password, once, and ends the other sessions', async () => {
    const { login } = await gateway.account(tree.counties[0] as never, ['officer']);
    const [here, there] = [
      await gateway.signIn(login, TEST_PASSWORD),
      await gateway.signIn(login, TEST_PASSWORD),
    ];
    const variables = { current: TEST_PASSWORD, next: 'another long one', idempotencyKey: 'change-1' };
    expect((await here.mutate(CHANGE, variables)).data['changePassword']).toBe(true);
    expect((await here.mutate(CHANGE, variables)).data['changePassword']).toBe(true);
    expect((await here.query(ME)).data['me']).not.toBeNull();
    expect((await there.query(ME)).data['me']).toBeNull();
    expect((await signIn(login, TEST_PASSWORD)).code).toBe('sign_in.wrong');
    expect((await signIn(login, 'another long one')).errors).toEqual([]);
  });

  it('refuses a weak, unchanged or unproven new password, naming the field', async () => {
    const person = await clerk();
    const { login } = (await person.query(ME)).data['me'].account;
    const change = async (current: string, next: string) => {
      const { code, errors } = await person.mutate(CHANGE, { current, next });
      return [code, errors[0]?.extensions.field];
    };
    expect(await change('wrong', 'another long one')).toEqual(['password.wrong', 'current']);
    expect(await change(TEST_PASSWORD, 'short')).toEqual(['password.too_short', 'next']);
    expect(await change(TEST_PASSWORD, TEST_PASSWORD)).toEqual(['password.unchanged', 'next']);
    expect(await change(TEST_PASSWORD, `${login}123`)).toEqual(['password.is_login', 'next']);
  });

  it('does not let passwords be guessed through the change of a password', async () => {
    const person = await clerk();
    const codes: (string | undefined)[] = [];
    for (let attempt = 0; attempt < 6; attempt += 1) {
      codes.push((await person.mutate(CHANGE, { current: 'wrong', next: 'another long one' })).code);
    }
    expect(codes[5]).toBe('sign_in.locked');
  });

  it('writes down who signed in and out, without passwords', async () => {
    const person = await clerk();
    await person.mutate('mutation { signOut }');
    const rows = await gateway.db.sql<{ action: string }>(
      'select action from audit_event where subject_id = $1 order by occurred_at',
      [person.accountId],
    );
    expect(rows.map((row) => row.action)).toEqual(['session.opened', 'session.ended']);
    const everything = JSON.stringify(gateway.logged);
    expect(everything).not.toContain(TEST_PASSWORD);
  });
});
