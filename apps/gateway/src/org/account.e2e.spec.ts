import { newId } from '@fayuan/kernel';
import { growProvince, type TestProvince, type TestUnit } from '@fayuan/testing';
import { GatewayUnderTest, TEST_PASSWORD, type TestClient } from '../testing/gateway-under-test.js';

const FIELDS = 'id login name post roles active lockedUntil unit { id }';
const LIST = `query ($unitId: ID) { accounts(unitId: $unitId) { ${FIELDS} } }`;
const CREATE = `mutation ($input: AccountInput!, $idempotencyKey: ID!) { createAccount(input: $input, idempotencyKey: $idempotencyKey) { ${FIELDS} } }`;
const ROLES = `mutation ($accountId: ID!, $unitId: ID!, $roles: [Role!]!, $idempotencyKey: ID!) {
  setAccountRoles(accountId: $accountId, unitId: $unitId, roles: $roles, idempotencyKey: $idempotencyKey) { ${FIELDS} } }`;
const ACTIVE = `mutation ($accountId: ID!, $unitId: ID!, $active: Boolean!, $idempotencyKey: ID!) {
  setAccountActive(accountId: $accountId, unitId: $unitId, active: $active, idempotencyKey: $idempotencyKey) { ${FIELDS} } }`;
const RESET = `mutation ($accountId: ID!, $unitId: ID!, $password: String!, $idempotencyKey: ID!) {
  resetPassword(accountId: $accountId, unitId: $unitId, password: $password, idempotencyKey: $idempotencyKey) }`;
const ME = '{ me { permissions } }';

const at = (units: readonly TestUnit[], index: number): TestUnit => {
  const unit = units[index];
  if (!unit) throw new Error(`no unit ${index}`);
  return unit;
};

describe('the people of a unit', () => {
  let gateway: GatewayUnderTest;
  let tree: TestProvince;
  let admin: TestClient;
  let neighbour: TestClient;

  beforeAll(async () => {
    gateway = await GatewayUnderTest.start();
    tree = await growProvince(gateway.db, { countiesPerCity: 2 });
    admin = await gateway.signedIn(tree.counties[0], ['unit_administrator']);
    neighbour = await gateway.signedIn(tree.counties[1], ['unit_administrator']);
  });
  afterAll(() => gateway?.stop());

  const input = (unit: TestUnit, more: object = {}) => ({
    unitId: unit.id,
    login: `p-${newId()}`,
    name: '张三',
    post: '主任',
    password: 'a long enough one',
    roles: ['STATION_WORKER'],
    ...more,
  });
  const audits = async (accountId: string) =>
    (
      await gateway.db.sql<{ action: string }>(
        'select action from audit_event where subject_id = $1 order by id',
        [accountId],
      )
    ).map((row) => row.action);

  it('are added at the own unit and below, and can sign in', async () => {
    const station = at(tree.stations, 0);
    const given = input(station);
    const { data } = await admin.mutate(CREATE, { input: given });
    expect(data['createAccount']).toMatchObject({
      login: given.login,
      roles: ['STATION_WORKER'],
      active: true,
      unit: { id: station.id },
    });
    const worker = await gateway.signIn(given.login, given.password);
    expect((await worker.query(ME)).data['me'].permissions).toContain('activity.record');
    expect(await audits(data['createAccount'].id)).toEqual(['account.created', 'session.opened']);
  });

  it('are added once, however often the request comes', async () => {
    const variables = { input: input(at(tree.stations, 0)), idempotencyKey: 'add-1' };
    const [first, second] = [await admin.mutate(CREATE, variables), await admin.mutate(CREATE, variables)];
    expect(second.data).toEqual(first.data);
  });

  it('are not added above, beside or nowhere: all three answers are the same', async () => {
    const places = [
      at(tree.cities, 0).id,
      at(tree.counties, 1).id,
      at(tree.stations, 2).id,
      newId(),
      'no-id',
    ];
    const answers = [];
    for (const unitId of places) {
      answers.push(
        (await admin.mutate(CREATE, { input: { ...input(at(tree.stations, 0)), unitId } })).errors,
      );
    }
    expect(answers[0]?.[0]?.extensions).toEqual({ code: 'unit.not_found', field: 'input.unitId' });
    for (const errors of answers) expect(errors).toEqual(answers[0]);
  });

  it('hold only roles that their unit has', async () => {
    const refused = async (unit: TestUnit, roles: string[]) =>
      (await admin.mutate(CREATE, { input: input(unit, { roles }) })).code;
    expect(await refused(at(tree.stations, 0), ['OFFICER'])).toBe('account.role_not_here');
    expect(await refused(at(tree.counties, 0), ['STATION_WORKER'])).toBe('account.role_not_here');
    expect(await refused(at(tree.counties, 0), ['AUDITOR', 'OFFICER'])).toBe('account.auditor_alone');
    expect(await refused(at(tree.counties, 0), [])).toBe('account.no_role');
  });

  it('are refused with a name of the field that is wrong', async () => {
    const refusal = async (more: object) => {
      const { errors } = await admin.mutate(CREATE, { input: input(at(tree.stations, 0), more) });
      return [errors[0]?.extensions.code, errors[0]?.extensions.field];
    };
    const taken = input(at(tree.stations, 0));
    await admin.mutate(CREATE, { input: taken });
    expect(await refusal({ login: taken.login.toUpperCase() })).toEqual([
      'account.login_taken',
      'input.login',
    ]);
    expect(await refusal({ login: 'a b' })).toEqual(['account.login', 'input.login']);
    expect(await refusal({ name: '  ' })).toEqual(['account.name', 'input.name']);
    expect(await refusal({ password: 'short' })).toEqual(['password.too_short', 'input.password']);
    const left = await gateway.db.sql('select 1 from account where login = $1', [taken.login]);
    expect(left).toHaveLength(1);
  });

  it('are listed by the own unit and from above, by nobody else', async () => {
    const station = at(tree.stations, 1);
    const { id } = await gateway.account(station, ['station_worker']);
    const ids = async (client: TestClient) =>
      ((await client.query(LIST, { unitId: station.id })).data['accounts'] as { id: string }[]).map(
        (each) => each.id,
      );
    expect(await ids(admin)).toEqual([id]);
    expect(await ids(await gateway.signedIn(tree.province, ['unit_administrator']))).toEqual([id]);
    expect((await neighbour.query(LIST, { unitId: station.id })).code).toBe('unit.not_found');
    expect((await neighbour.query(LIST, { unitId: newId() })).code).toBe('unit.not_found');
    expect((await admin.query(LIST)).data['accounts'].map((each: { id: string }) => each.id)).toContain(
      admin.accountId,
    );
  });

  it('are not touched by the neighbour, who learns nothing', async () => {
    const station = at(tree.stations, 0);
    const { id, login } = await gateway.account(station, ['station_worker']);
    const worker = await gateway.signIn(login, TEST_PASSWORD);
    const acts = [
      [ROLES, { roles: ['LEADER'] }],
      [ACTIVE, { active: false }],
      [RESET, { password: 'taken over by me' }],
    ] as const;
    for (const [document, more] of acts) {
      const real = await neighbour.mutate(document, { accountId: id, unitId: station.id, ...more });
      const none = await neighbour.mutate(document, { accountId: newId(), unitId: station.id, ...more });
      const own = await neighbour.mutate(document, {
        accountId: id,
        unitId: at(tree.counties, 1).id,
        ...more,
      });
      expect(real.code).toBe('account.not_found');
      expect([none.errors, own.errors]).toEqual([real.errors, real.errors]);
    }
    expect((await worker.query(ME)).data['me']).not.toBeNull();
    expect(await audits(id)).toEqual(['session.opened']);
  });

  it('get exactly the roles they are given, from the next request on', async () => {
    const station = at(tree.stations, 0);
    const { id, login } = await gateway.account(station, ['station_worker']);
    const worker = await gateway.signIn(login, TEST_PASSWORD);
    const { data } = await admin.mutate(ROLES, {
      accountId: id,
      unitId: station.id,
      roles: ['LEADER', 'LEADER'],
    });
    expect(data['setAccountRoles'].roles).toEqual(['LEADER']);
    expect((await worker.query(ME)).data['me'].permissions).toContain('directive.sign_off');
    expect((await worker.query(ME)).data['me'].permissions).not.toContain('activity.record');
    await admin.mutate(ROLES, { accountId: id, unitId: station.id, roles: ['STATION_WORKER'] });
    const grants = await gateway.db.sql('select 1 from account_grant where account_id = $1', [id]);
    expect(grants).toHaveLength(3);
    expect(await audits(id)).toEqual(['session.opened', 'account.roles_set', 'account.roles_set']);
  });

  it('are shut out at once when deactivated, and let in again', async () => {
    const station = at(tree.stations, 0);
    const { id, login } = await gateway.account(station, ['station_worker']);
    const worker = await gateway.signIn(login, TEST_PASSWORD);
    const { data } = await admin.mutate(ACTIVE, { accountId: id, unitId: station.id, active: false });
    expect(data['setAccountActive'].active).toBe(false);
    expect((await worker.query(ME)).data['me']).toBeNull();
    await admin.mutate(ACTIVE, { accountId: id, unitId: station.id, active: true });
    expect((await worker.query(ME)).data['me']).toBeNull();
    await gateway.signIn(login, TEST_PASSWORD);
  });

  it('are unlocked by a new password, which ends their sessions', async () => {
    const station = at(tree.stations, 0);
    const { id, login } = await gateway.account(station, ['station_worker']);
    const worker = await gateway.signIn(login, TEST_PASSWORD);
    for (let attempt = 0; attempt < 5; attempt += 1) {
      await gateway.signIn(login, 'wrong').catch(() => undefined);
    }
    const people = (await admin.query(LIST, { unitId: station.id })).data['accounts'];
    const locked = people.find((each: { id: string }) => each.id === id);
    expect(Date.parse(locked.lockedUntil)).toBeGreaterThan(Date.now());
    const answer = await admin.mutate(RESET, {
      accountId: id,
      unitId: station.id,
      password: 'given by hand',
    });
    expect(answer.data['resetPassword']).toBe(true);
    expect((await worker.query(ME)).data['me']).toBeNull();
    await gateway.signIn(login, 'given by hand');
  });

  it('do not change their own roles, state or password this way', async () => {
    const self = { accountId: admin.accountId, unitId: at(tree.counties, 0).id };
    expect((await admin.mutate(ROLES, { ...self, roles: ['OFFICER', 'UNIT_ADMINISTRATOR'] })).code).toBe(
      'account.own',
    );
    expect((await admin.mutate(ACTIVE, { ...self, active: false })).code).toBe('account.own');
    expect((await admin.mutate(RESET, { ...self, password: 'another long one' })).code).toBe('account.own');
  });

  it('are managed by administrators only', async () => {
    const officer = await gateway.signedIn(tree.counties[0], ['officer', 'leader']);
    const self = { accountId: newId(), unitId: at(tree.counties, 0).id };
    const answers = [
      await officer.query(LIST),
      await officer.mutate(CREATE, { input: input(at(tree.stations, 0)) }),
      await officer.mutate(ROLES, { ...self, roles: ['LEADER'] }),
      await officer.mutate(ACTIVE, { ...self, active: true }),
      await officer.mutate(RESET, { ...self, password: 'another long one' }),
    ];
    expect(answers.map((answer) => answer.code)).toEqual(Array(5).fill('access.not_permitted'));
    expect((await gateway.anonymous().query(LIST)).code).toBe('session.required');
  });

  it('cost the same few statements however many there are', async () => {
    const county = at(tree.counties, 0);
    const before = (await admin.query(LIST, { unitId: county.id })).statements;
    for (let more = 0; more < 5; more += 1) await gateway.account(county, ['officer']);
    const after = await admin.query(LIST, { unitId: county.id });
    expect(after.statements).toBe(before);
    expect(after.statements).toBeLessThanOrEqual(2);
  });
});
