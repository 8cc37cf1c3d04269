import { Database } from '@fayuan/database';
import { newId } from '@fayuan/kernel';
import { Persons } from '@fayuan/persons';
import { actingFor, growProvince, type TestProvince, type TestUnit } from '@fayuan/testing';
import { GatewayUnderTest, type TestClient } from '../testing/gateway-under-test.js';
import { personalDataFound } from '../testing/personal-data-scan.js';

const PERSON = `query ($id: ID!) { person(id: $id) { visibility name document documentKind phone address birthDay } }`;
const UNMASK = `mutation ($id: ID!, $fields: [PersonField!]!, $reason: String!, $idempotencyKey: ID!) {
  unmaskPerson(id: $id, fields: $fields, reason: $reason, idempotencyKey: $idempotencyKey) {
    personId name document phone address birthDay } }`;
const team = (name: string) => `mutation ($id: ID!, $accountId: ID!, $reason: String!, $idempotencyKey: ID!) {
  ${name}(id: $id, accountId: $accountId, reason: $reason, idempotencyKey: $idempotencyKey) { visibility } }`;
const [ADD, REMOVE] = [team('addToPersonTeam'), team('removeFromPersonTeam')];
const ERASE = `mutation ($id: ID!, $reason: String!, $idempotencyKey: ID!) {
  erasePerson(id: $id, reason: $reason, idempotencyKey: $idempotencyKey) { visibility name } }`;
const EXPORT = `mutation ($id: ID!, $reason: String!, $idempotencyKey: ID!) {
  exportPerson(id: $id, reason: $reason, idempotencyKey: $idempotencyKey) {
    person { name document phone } documentKind sex records { title fields { label value } } } }`;

const PLANTED = {
  name: '欧阳试样',
  document: '11010519491231002X',
  phone: '13800138000',
  address: '古城街道十一号',
};
const DETAILS = {
  name: PLANTED.name,
  document: { kind: 'resident_id', number: PLANTED.document },
  phone: PLANTED.phone,
  address: `试验省长乐县${PLANTED.address}`,
} as const;
const REASON = '核对受援人身份';
const LOOK = { fields: ['NAME', 'DOCUMENT', 'PHONE'], reason: REASON };

describe('persons through the API', () => {
  let gateway: GatewayUnderTest;
  let tree: TestProvince;
  let county: TestUnit;
  let officer: TestClient, leader: TestClient;

  beforeAll(async () => {
    gateway = await GatewayUnderTest.start();
  });
  beforeEach(async () => {
    tree = await growProvince(gateway.db, { countiesPerCity: 2 });
    county = tree.counties[0] as TestUnit;
    officer = await gateway.signedIn(county, ['officer']);
    leader = await gateway.signedIn(county, ['leader']);
  });
  afterAll(() => gateway?.stop());

  const recorded = (options: { isSealed?: boolean; team?: readonly string[] } = {}): Promise<string> => {
    const persons = gateway.app.get(Persons, { strict: false });
    return gateway.app.get(Database).write(actingFor(county), (tx) => persons.record(tx, DETAILS, options));
  };
  const seen = async (client: TestClient, id: string) => (await client.query(PERSON, { id })).data['person'];
  /** A case and a part of the person in it. */
  async function partIn(personId: string, stage: string): Promise<void> {
    const [caseId, owner] = [newId(), [county.partitionId, county.id, county.path]];
    await gateway.db.sql(
      `insert into aid_case (partition_id, tenant_id, tenant_path, id, basis, case_type, case_form, matter, stage, case_number,
         received_on, taken_in_by, recorded_at, recorded_by_name, changed_at)
       values ($1, $2, $3, $4, 'applied', 'civil', 'civil_suit', 'labour', $5, '长乐民援〔2026〕7号', '2026-05-10', $2, now(), '林', now())`,
      [...owner, caseId, stage],
    );
    await gateway.db.sql(
      `insert into case_party (partition_id, tenant_id, tenant_path, id, case_id, person_id, role)
       values ($1, $2, $3, $4, $5, $6, 'recipient')`,
      [...owner, newId(), caseId, personId],
    );
  }

  it('are masked, and shown in clear with a reason alone, the fields that were asked for', async () => {
    const id = await recorded();
    expect(await seen(officer, id)).toMatchObject({
      visibility: 'MASKED',
      name: '欧**',
      documentKind: 'RESIDENT_ID',
      document: '110105********002X',
      phone: '138****8000',
    });
    const { unmaskPerson } = (await officer.mutate(UNMASK, { id, fields: ['PHONE'], reason: REASON })).data;
    expect(unmaskPerson).toMatchObject({ personId: id, phone: PLANTED.phone, name: null, document: null });
    const refused = await officer.mutate(UNMASK, { ...LOOK, id, reason: '看' });
    expect(refused.errors[0]?.extensions).toMatchObject({ code: 'person.reason_missing', field: 'reason' });
    const own = await officer.mutate(UNMASK, { ...LOOK, id, reason: `联系${PLANTED.name}` });
    expect(own.code).toBe('person.reason_personal');
    expect(own.text).not.toContain(PLANTED.name);
  });

  it('are not there for a parent, a sibling or a child, whatever they try', async () => {
    const id = await recorded();
    for (const unit of [tree.cities[0], tree.counties[1], tree.stations[0]]) {
      const neighbour = await gateway.signedIn(unit, ['officer', 'leader']);
      expect(await seen(neighbour, id)).toBeNull();
      for (const [document, more] of [
        [UNMASK, LOOK],
        [ADD, { accountId: neighbour.accountId, reason: REASON }],
        [REMOVE, { accountId: officer.accountId, reason: REASON }],
        [ERASE, { reason: REASON }],
        [EXPORT, { reason: REASON }],
      ] as const)
        expect((await neighbour.mutate(document, { id, ...more })).code).toBe('person.not_found');
    }
    expect((await seen(officer, id)).visibility).toBe('MASKED');
  });

  it('are erased and copied by a leader alone', async () => {
    const id = await recorded();
    for (const document of [ERASE, EXPORT])
      expect((await officer.mutate(document, { id, reason: REASON })).code).toBe('access.not_permitted');
  });

  it('sealed: show nothing to a leader until one of the team adds them', async () => {
    const id = await recorded({ isSealed: true, team: [officer.accountId] });
    expect(await seen(leader, id)).toMatchObject({ visibility: 'WITHHELD', name: null, phone: null });
    expect((await leader.mutate(UNMASK, { ...LOOK, id })).code).toBe('person.sealed');
    const add = (client: TestClient, accountId: string) =>
      client.mutate(ADD, { id, accountId, reason: '会同办理' });
    const own = await add(leader, leader.accountId);
    expect(own.code).toBe('person.not_into_own_hands');
    const stranger = await gateway.signedIn(tree.counties[1], ['officer']);
    const strange = await add(officer, stranger.accountId);
    expect(strange.code).toBe('person.account_not_found');
    expect((await add(officer, leader.accountId)).errors).toEqual([]);
    expect((await leader.mutate(UNMASK, { ...LOOK, id })).data['unmaskPerson'].name).toBe(PLANTED.name);
    const leave = { id, accountId: officer.accountId, reason: '不再承办' };
    expect((await leader.mutate(REMOVE, leave)).errors).toEqual([]);
    expect((await officer.mutate(UNMASK, { ...LOOK, id })).code).toBe('person.sealed');
    const last = await leader.mutate(REMOVE, { ...leave, accountId: leader.accountId });
    expect(last.code).toBe('person.last_of_team');
  });

  it('are given to them as a copy with their cases, and not erased before those are archived', async () => {
    const id = await recorded();
    await partIn(id, 'handling');
    const { exportPerson } = (await leader.mutate(EXPORT, { id, reason: '本人申请查阅' })).data;
    expect(exportPerson).toMatchObject({
      person: { name: PLANTED.name, document: PLANTED.document, phone: PLANTED.phone },
      documentKind: 'RESIDENT_ID',
      sex: 'FEMALE',
      records: [{ title: '法律援助案件 长乐民援〔2026〕7号' }],
    });
    const early = await leader.mutate(ERASE, { id, reason: '本人申请删除' });
    expect(early.code).toBe('person.still_needed');
    expect(early.errors[0]?.message).toContain('归档后才能删除');
    await gateway.db.sql(`update aid_case set stage = 'archived' where tenant_id = $1`, [county.id]);
    const { erasePerson } = (await leader.mutate(ERASE, { id, reason: '本人申请删除' })).data;
    expect(erasePerson).toEqual({ visibility: 'ERASED', name: null });
    expect((await officer.mutate(UNMASK, { ...LOOK, id })).code).toBe('person.erased');
  });

  it('leave nothing of themselves in any table, kept answer, audit row or log', async () => {
    const id = await recorded();
    const idempotencyKey = newId();
    for (let repeat = 0; repeat < 2; repeat++) {
      const { unmaskPerson } = (await officer.mutate(UNMASK, { ...LOOK, id, idempotencyKey })).data;
      expect(unmaskPerson.document).toBe(PLANTED.document);
    }
    await leader.mutate(EXPORT, { id, reason: '本人申请查阅' });
    await officer.mutate(UNMASK, { ...LOOK, id, reason: `电话 ${PLANTED.phone}` });
    expect(await personalDataFound(gateway.db, PLANTED, gateway.logged)).toEqual([]);
    const audits = await gateway.db.sql<{ action: string }>(
      `select action from audit_event where tenant_id = $1 and subject_id = $2 order by action`,
      [county.id, id],
    );
    expect(audits.map(({ action }) => action)).toEqual(['person.exported', 'person.unmasked']);
  });

  it('would be found where they lay', async () => {
    const planted = { name: '上官样本', phone: '13911112222' };
    await gateway.signedIn(county, ['officer'], { name: planted.name });
    // A hundred rows of one value: what the planner learns of the column is then no matter of a sample.
    await gateway.db.sql(
      `create table planted_often as select '${planted.name}'::text as name from generate_series(1, 100)`,
    );
    const logged = [{ message: `called ${planted.phone}` }];
    expect(await personalDataFound(gateway.db, planted, logged)).toEqual([
      'log: phone',
      'pg_catalog.pg_stats: name',
      'public.account: name',
      'public.planted_often: name',
    ]);
  });
});
