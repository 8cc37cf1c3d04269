import { randomBytes } from 'node:crypto';
import type { RequestContext } from '@fayuan/context';
import { DataKeys, PersonKeys } from '@fayuan/crypto';
import type { Database, Tx } from '@fayuan/database';
import { newId, words } from '@fayuan/kernel';
import { actingFor, growProvince, TestDatabase, type TestProvince, type TestUnit } from '@fayuan/testing';
import { PersonHolders } from './person-holders.js';
import { PersonTeamService } from './person-team.service.js';
import { PersonService } from './person.service.js';
import { Persons } from './persons.js';

const WANG = {
  name: '王小明',
  document: { kind: 'resident_id', number: '11010519491231002X' },
  phone: '13800138000',
} as const;
const ALL = ['case.read', 'person.unmask', 'person.erase'];
const REASON = '核对受援人身份';

describe('PersonService', () => {
  const key = (id: string) => ({ id, secret: randomBytes(32) });
  const keys = new DataKeys([key('k1')], 'aes-256-gcm');
  const persons = new Persons(keys, new PersonKeys([key('figures')]));
  let db: TestDatabase;
  let gateway: Database;
  let service: PersonService;
  let teams: PersonTeamService;
  let holders: PersonHolders;
  let tree: TestProvince;
  let county: TestUnit;

  beforeAll(async () => {
    db = await TestDatabase.create();
    gateway = await db.open('app_gateway');
  });
  beforeEach(async () => {
    tree = await growProvince(db, { countiesPerCity: 2 });
    county = tree.counties[0] as TestUnit;
    holders = new PersonHolders();
    service = new PersonService(gateway, keys, persons, holders);
    teams = new PersonTeamService(gateway, persons);
  });
  afterAll(() => db.drop());

  const caller = (unit = county, permissions = ALL) => actingFor(unit, permissions);
  const recorded = (ctx = caller(), options = {}) =>
    gateway.write(ctx, (tx) => persons.record(tx, WANG, options));
  const stored = async (table: string): Promise<string> =>
    JSON.stringify(
      await db.sql(`select to_jsonb(t) as row from ${table} t where tenant_id = $1`, [county.id]),
    );
  const audits = (action: string) =>
    db.sql<{ detail: unknown }>('select detail from audit_event where tenant_id = $1 and action = $2', [
      county.id,
      action,
    ]);

  it('shows what is asked for and nothing else, and writes down the fields and the reason', async () => {
    const personId = await recorded();
    const opened = await service.unmask(caller(), { personId, fields: ['phone'], reason: REASON }, newId());
    expect(opened).toEqual({ phone: '13800138000' });
    expect(await audits('person.unmasked')).toEqual([{ detail: { fields: ['phone'], reason: REASON } }]);
  });

  it('shows it again to the same request without another row, and keeps it nowhere', async () => {
    const personId = await recorded();
    const [ctx, once] = [caller(), newId()];
    const look = { personId, fields: ['name', 'document', 'phone'] as const, reason: REASON };
    const first = await service.unmask(ctx, look, once);
    expect(await service.unmask(ctx, look, once)).toEqual(first);
    expect(await audits('person.unmasked')).toHaveLength(1);
    for (const table of ['idempotency_key', 'audit_event'])
      for (const value of Object.values(first)) expect(await stored(table)).not.toContain(value);
    const other = service.unmask(ctx, { ...look, reason: '另一个理由' }, once);
    await expect(other).rejects.toMatchObject({ code: 'idempotency.different' });
  });

  it('asks for a permission, for fields and for a reason that names nobody', async () => {
    const personId = await recorded();
    const ask = (more: object, ctx = caller()) =>
      service.unmask(ctx, { personId, fields: ['name'], reason: REASON, ...more }, newId());
    await expect(ask({}, caller(county, ['case.read']))).rejects.toMatchObject({
      code: 'access.not_permitted',
    });
    for (const [more, code] of [
      [{ fields: [] }, 'person.fields_missing'],
      [{ reason: '核对 ' }, 'person.reason_missing'],
      [{ reason: '核对 13800138000' }, 'person.reason_personal'],
      [{ reason: '给王小明打电话' }, 'person.reason_personal'],
    ] as const)
      await expect(ask(more)).rejects.toMatchObject({ code });
    expect(await audits('person.unmasked')).toEqual([]);
    expect(await stored('idempotency_key')).toBe('[]');
  });

  it('answers a parent, a sibling and a child as if there were nobody', async () => {
    const personId = await recorded();
    for (const unit of [tree.cities[0], tree.counties[1], tree.stations[0]]) {
      const ctx = caller(unit);
      expect(await service.person(ctx, personId)).toBeNull();
      for (const act of [
        () => service.unmask(ctx, { personId, fields: ['name'], reason: REASON }, newId()),
        () => service.exportOf(ctx, personId, REASON, newId()),
        () => service.erase(ctx, personId, REASON, newId()),
        () => teams.add(ctx, { personId, accountId: newId(), reason: REASON }, newId()),
        () => teams.remove(ctx, { personId, accountId: newId(), reason: REASON }, newId()),
      ])
        await expect(act()).rejects.toMatchObject({ code: 'person.not_found' });
    }
  });

  describe('of a sealed person', () => {
    const MORE = '接替承办同事';
    const account = async (unit: TestUnit, role = 'officer'): Promise<string> => {
      const [id, owner] = [newId(), [unit.partitionId, unit.id, unit.path]];
      await db.sql(
        `insert into account (partition_id, tenant_id, tenant_path, id, login, name, created_at)
         values ($1, $2, $3, $4, $5, '某人', now())`,
        [...owner, id, `u${id}`],
      );
      await db.sql(
        `insert into account_grant (partition_id, tenant_id, tenant_path, id, account_id, role, granted_at)
         values ($1, $2, $3, $4, $5, $6, now())`,
        [...owner, newId(), id, role],
      );
      return id;
    };
    const looks = (ctx: RequestContext, personId: string) =>
      service.unmask(ctx, { personId, fields: ['name'], reason: REASON }, newId());

    it('shows nothing to anybody outside the team, a leader included, until somebody else adds them', async () => {
      const member = caller();
      const personId = await recorded(member, { isSealed: true });
      const accountId = await account(county);
      const leader = { ...caller(), accountId };
      const add = (ctx: RequestContext, id: string, reason = MORE) =>
        teams.add(ctx, { personId, accountId: id, reason }, newId());
      await expect(looks(leader, personId)).rejects.toMatchObject({ code: 'person.sealed' });
      await expect(add(leader, accountId)).rejects.toMatchObject({ code: 'person.not_into_own_hands' });
      const officer = caller(county, ['person.unmask']);
      await expect(add(officer, accountId)).rejects.toMatchObject({ code: 'person.sealed' });
      const stranger = await account(tree.counties[1] as TestUnit);
      await expect(add(member, stranger)).rejects.toMatchObject({
        code: 'person.account_not_found',
      });
      await expect(add(member, accountId, '接')).rejects.toMatchObject({ code: 'person.reason_missing' });
      await expect(add(member, accountId, '王小明的案件')).rejects.toMatchObject({
        code: 'person.reason_personal',
      });
      await add(member, accountId);
      expect(await looks(leader, personId)).toEqual({ name: '王小明' });
      expect(await audits('person.team_added')).toEqual([{ detail: { accountId, reason: MORE } }]);
    });

    it('is closed again to who leaves the team, but for the last who could open it to others', async () => {
      const [first, second, auditor] = [
        await account(county),
        await account(county, 'leader'),
        await account(county, 'auditor'),
      ];
      const member = { ...caller(), accountId: first };
      const team = [first, second, auditor];
      const personId = await recorded(member, { isSealed: true, team });
      const remove = (ctx: RequestContext, id: string) =>
        teams.remove(ctx, { personId, accountId: id, reason: MORE }, newId());
      await expect(remove(member, newId())).rejects.toMatchObject({ code: 'person.team_member_not_found' });
      const outside = caller(county, ['person.unmask']);
      await expect(remove(outside, second)).rejects.toMatchObject({ code: 'person.sealed' });
      await remove(member, second);
      await expect(looks({ ...caller(), accountId: second }, personId)).rejects.toMatchObject({
        code: 'person.sealed',
      });
      await expect(remove(member, first)).rejects.toMatchObject({ code: 'person.last_of_team' });
      await remove(caller(), auditor);
      expect(await audits('person.team_removed')).toEqual([
        { detail: { accountId: second, reason: MORE } },
        { detail: { accountId: auditor, reason: MORE } },
      ]);
    });
  });

  describe('asked to erase', () => {
    const needed = { neededFor: async () => words('案件尚未归档', 'a case is open'), heldOf: async () => [] };

    it('refuses while a domain still needs the person, with its reason', async () => {
      const personId = await recorded();
      holders.add(needed);
      const act = service.erase(caller(), personId, '本人申请删除', newId());
      await expect(act).rejects.toMatchObject({
        code: 'person.still_needed',
        text: { 'zh-CN': '暂不能删除：案件尚未归档' },
      });
      expect(await service.person(caller(), personId)).toMatchObject({ visibility: 'masked' });
    });

    it('takes ciphertexts and indexes away for good, once, and leaves the row', async () => {
      const personId = await recorded();
      const [ctx, once] = [caller(), newId()];
      expect(await service.erase(ctx, personId, '本人申请删除', once)).toBe(personId);
      expect(await service.erase(ctx, personId, '本人申请删除', once)).toBe(personId);
      expect(await service.person(ctx, personId)).toMatchObject({ visibility: 'erased', name: null });
      expect(await stored('person_index')).toBe('[]');
      const [row] = await db.sql<Record<string, unknown>>(
        'select name, document, phone, address, birth_day, key_id from person where id = $1',
        [personId],
      );
      expect(Object.values(row ?? {}).every((value) => value === null)).toBe(true);
      expect(await gateway.read(ctx, (tx: Tx) => persons.known(tx, WANG))).toEqual([]);
      expect(await audits('person.erased')).toEqual([{ detail: { reason: '本人申请删除' } }]);
      const look = service.unmask(ctx, { personId, fields: ['name'], reason: REASON }, newId());
      await expect(look).rejects.toMatchObject({ code: 'person.erased' });
    });
  });

  it('gives a copy of everything, of all domains, to whoever may erase', async () => {
    const personId = await recorded();
    const record = { title: words('案件', 'Case'), fields: [] };
    holders.add({ neededFor: async () => null, heldOf: async (_, id) => (id === personId ? [record] : []) });
    const copy = await service.exportOf(caller(), personId, '本人申请查阅', newId());
    expect(copy).toMatchObject({ personId, details: WANG, records: [record] });
    expect(await audits('person.exported')).toEqual([{ detail: { reason: '本人申请查阅' } }]);
    const officer = caller(county, ['person.unmask']);
    const act = service.exportOf(officer, personId, '本人申请查阅', newId());
    await expect(act).rejects.toMatchObject({ code: 'access.not_permitted' });
  });
});
