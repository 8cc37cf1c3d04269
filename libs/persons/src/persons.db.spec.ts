import type { Database, Tx } from '@fayuan/database';
import { actingFor, growProvince, TestDatabase, type TestProvince, type TestUnit } from '@fayuan/testing';
import type { PersonDetails } from './person.js';
import { newKey, personsUnder, resealingUnder } from './testing/test-keys.js';

const NUMBER = '11010519491231002X';
const WANG: PersonDetails = {
  name: '王小明',
  document: { kind: 'resident_id', number: NUMBER },
  phone: '138 0013 8000',
  address: '试验省试验市长乐县古城街道1号',
};

describe('Persons', () => {
  const key = newKey('k1');
  const persons = personsUnder([key]);
  let db: TestDatabase;
  let gateway: Database;
  let tree: TestProvince;
  let county: TestUnit, sibling: TestUnit, station: TestUnit;

  beforeAll(async () => {
    db = await TestDatabase.create();
    gateway = await db.open('app_gateway');
  });
  beforeEach(async () => {
    tree = await growProvince(db, { countiesPerCity: 2 });
    [county, sibling, station] = [tree.counties[0], tree.counties[1], tree.stations[0]] as [
      TestUnit,
      TestUnit,
      TestUnit,
    ];
  });
  afterAll(() => db.drop());

  const at = <T>(ctx: ReturnType<typeof actingFor>, work: (tx: Tx) => Promise<T>) => gateway.write(ctx, work);
  const as = (unit: TestUnit) => actingFor(unit);
  const recorded = (unit: TestUnit, more: Partial<PersonDetails> = {}, options = {}) =>
    at(as(unit), (tx) => persons.record(tx, { ...WANG, ...more }, options));
  const masked = async (ctx: ReturnType<typeof actingFor>, id: string, by = persons) =>
    (await gateway.read(ctx, (tx) => by.masked(tx, [id]))).get(id);
  const dump = async () =>
    JSON.stringify(
      await db.sql(
        `select to_jsonb(p), i.rows from person p,
           lateral (select jsonb_agg(to_jsonb(i)) as rows from person_index i where i.person_id = p.id) i
         where p.tenant_id = $1`,
        [county.id],
      ),
    );

  it('are masked on a screen, with what the document says of them', async () => {
    const id = await recorded(county);
    expect(await masked(as(county), id)).toEqual({
      id,
      visibility: 'masked',
      isSealed: false,
      version: 1,
      name: '王**',
      documentKind: 'resident_id',
      document: '110105********002X',
      phone: '138****8000',
      address: '试验省试验***',
      sex: 'female',
      birthDay: '1949-**-**',
    });
  });

  it('cost one statement, however many', async () => {
    const ids = [await recorded(county), await recorded(county, { phone: '13800138001' })];
    const meter = { statements: 0 };
    const ctx = { ...as(county), meter };
    expect((await gateway.read(ctx, (tx) => persons.masked(tx, ids))).size).toBe(2);
    expect(meter.statements).toBe(1);
  });

  it('lie in no table in clear, nor in the old form of a number', async () => {
    await recorded(county);
    const text = await dump();
    const hex = (word: string) => Buffer.from(word).toString('hex');
    for (const word of ['王小明', NUMBER, '13800138000', '古城街道', '1949-12-31'])
      for (const form of [word, hex(word)]) expect(text).not.toContain(form);
  });

  it('are not there for a parent, a child or a sibling: neither seen nor found nor changed', async () => {
    const id = await recorded(county);
    for (const unit of [tree.province, sibling, station]) {
      expect(await masked(as(unit), id)).toBeUndefined();
      expect(await gateway.read(as(unit), (tx) => persons.known(tx, WANG))).toEqual([]);
      expect(await gateway.read(as(unit), (tx) => persons.find(tx, { name: '王小明' }))).toEqual([]);
      for (const act of [
        (tx: Tx) => persons.amend(tx, id, { phone: null }),
        (tx: Tx) => persons.details(tx, id, 'letter.decision'),
        (tx: Tx) => persons.copyFor(tx, unit.id, [id]),
        (tx: Tx) => persons.seal(tx, [id], []),
      ])
        await expect(at<unknown>(as(unit), act)).rejects.toMatchObject({ code: 'person.not_found' });
    }
    expect(await masked(as(county), id)).toMatchObject({ visibility: 'masked', version: 1 });
  });

  it('are known again by document or telephone, and found by what is typed of them', async () => {
    const id = await recorded(county);
    const ask = <T>(work: (tx: Tx) => Promise<T>) => gateway.read(as(county), work);
    const known = (details: PersonDetails) => ask((tx) => persons.known(tx, details));
    expect(await known({ name: '李四', phone: '13800138000' })).toEqual([id]);
    expect(
      await known({ name: '李四', document: { kind: 'resident_id', number: '110105491231002' } }),
    ).toEqual([id]);
    expect(await known({ name: '王小明' })).toEqual([]);
    const found = (search: object) => ask((tx) => persons.find(tx, search));
    expect(await found({ name: ' 王小明 ', document: NUMBER.toLowerCase() })).toEqual([id]);
    expect(await found({ document: '110105491231002' })).toEqual([id]);
    expect(await found({ name: '王小明', phone: '13800138001' })).toEqual([]);
    await expect(found({ name: ' ' })).rejects.toMatchObject({ code: 'person.search_missing' });
  });

  it('change field by field, in the version that was seen, and are found by what they are now', async () => {
    const id = await recorded(county);
    await at(as(county), (tx) => persons.amend(tx, id, { phone: '13900139000' }, { version: 1 }));
    expect(await masked(as(county), id)).toMatchObject({ name: '王**', phone: '139****9000', version: 2 });
    const found = (phone: string) => gateway.read(as(county), (tx) => persons.find(tx, { phone }));
    expect([await found('13800138000'), await found('13900139000')]).toEqual([[], [id]]);
    const other = { document: { kind: 'resident_id', number: '440524188001010014' } } as const;
    await at(as(county), (tx) => persons.amend(tx, id, other));
    expect(await masked(as(county), id)).toMatchObject({ sex: 'male', birthDay: '1880-**-**' });
    await expect(
      at(as(county), (tx) => persons.amend(tx, id, { phone: null }, { version: 1 })),
    ).rejects.toMatchObject({ code: 'person.changed' });
  });

  it('when sealed are open to their team alone', async () => {
    const member = as(county);
    const id = await at(member, (tx) => persons.record(tx, WANG, { isSealed: true }));
    expect(await masked(member, id)).toMatchObject({ visibility: 'masked', name: '王**' });
    const outside = as(county);
    expect(await masked(outside, id)).toMatchObject({ visibility: 'withheld', name: null, sex: null });
    expect(await gateway.read(outside, (tx) => persons.find(tx, { name: '王小明' }))).toEqual([]);
    for (const act of [
      (tx: Tx) => persons.amend(tx, id, { phone: null }),
      (tx: Tx) => persons.details(tx, id, 'letter.decision'),
      (tx: Tx) => persons.copyFor(tx, sibling.id, [id]),
    ])
      await expect(at<unknown>(outside, act)).rejects.toMatchObject({ code: 'person.sealed' });
    await at(member, (tx) => persons.seal(tx, [id], [outside.accountId as string]));
    expect([(await masked(member, id))?.visibility, (await masked(outside, id))?.visibility]).toEqual([
      'withheld',
      'masked',
    ]);
  });

  it('are copied to one other unit, which alone opens the copy, sealed as they were', async () => {
    const id = await recorded(county, {}, { isSealed: false });
    const member = as(county);
    const hidden = await at(member, (tx) => persons.record(tx, WANG, { isSealed: true }));
    const copies = await at(member, (tx) => persons.copyFor(tx, sibling.id, [id, hidden]));
    const envelope = (of: string) => copies.get(of) as Buffer;
    expect(envelope(id).includes(Buffer.from(NUMBER))).toBe(false);
    for (const unit of [county, tree.province, station])
      await expect(at(as(unit), (tx) => persons.fromEnvelope(tx, envelope(id)))).rejects.toMatchObject({
        code: 'person.envelope',
      });
    const receiver = as(sibling);
    const [copied, sealed] = await at(receiver, async (tx) => [
      await persons.fromEnvelope(tx, envelope(id)),
      await persons.fromEnvelope(tx, envelope(hidden)),
    ]);
    expect(
      await gateway.write(receiver, (tx) => persons.details(tx, copied as string, 'test')),
    ).toMatchObject({
      name: '王小明',
      phone: '13800138000',
      document: { kind: 'resident_id', number: NUMBER },
    });
    expect(await masked(receiver, sealed as string)).toMatchObject({ isSealed: true, visibility: 'masked' });
    expect(await masked(as(sibling), sealed as string)).toMatchObject({ visibility: 'withheld' });
  });

  it('have one digest in all units when they have a resident number, and none without', () => {
    const old = { document: { kind: 'resident_id', number: '110105491231002' } } as const;
    expect(persons.digests(old)).toEqual(persons.digests(WANG));
    expect(persons.digests(WANG)).toHaveLength(1);
    expect(persons.digests({ document: { kind: 'passport', number: 'E12345678' } })).toEqual([]);
  });

  it('leave a trace that says who looked for what, and nothing of themselves', async () => {
    const id = await recorded(county);
    const reader = as(county);
    await at(reader, async (tx) => {
      await persons.details(tx, id, 'letter.decision');
      await persons.copyFor(tx, sibling.id, [id]);
      await persons.amend(tx, id, { address: '长乐县' });
    });
    const rows = await db.sql<{ action: string; detail: object; actor_id: string }>(
      'select action, detail, actor_id from audit_event where subject_id = $1 order by action',
      [id],
    );
    expect(rows).toEqual([
      { action: 'person.amended', detail: { fields: ['address'] }, actor_id: reader.accountId },
      { action: 'person.copied', detail: { unitId: sibling.id }, actor_id: reader.accountId },
      { action: 'person.opened', detail: { purpose: 'letter.decision' }, actor_id: reader.accountId },
    ]);
  });

  it('refuse what is wrong by the name of its field and never repeat it', async () => {
    for (const [more, field] of [
      [{ name: '王1' }, 'input.applicant.name'],
      [{ phone: '1234567' }, 'input.applicant.phone'],
      [
        { document: { kind: 'resident_id', number: '110105194912310021' } },
        'input.applicant.document.number',
      ],
      [{ birthDay: '1950-01-01' }, 'input.applicant.birthDay'],
    ] as const) {
      const refused = await recorded(county, more as object, { at: 'input.applicant' }).catch(
        (error: unknown) => error,
      );
      expect(refused).toMatchObject({ field });
      expect(JSON.stringify(refused)).not.toMatch(/王1|1234567|110105194912310021|1950-01-01/);
    }
  });

  it('are sealed anew under a new key, found all the while, and open without the old one', async () => {
    const next = newKey('k2');
    const id = await recorded(county);
    const between = personsUnder([next, key]);
    const found = (by: typeof persons) => gateway.read(as(county), (tx) => by.find(tx, { name: '王小明' }));
    expect(await found(between)).toEqual([id]);
    const resealing = resealingUnder([next, key]);
    expect(await at(as(county), (tx) => resealing.reseal(tx, 100))).toEqual({ rows: 1, next: null });
    expect(await at(as(county), (tx) => resealing.reseal(tx, 100))).toEqual({ rows: 0, next: null });
    expect(await masked(as(county), id, between)).toMatchObject({ name: '王**', version: 1 });
    const after = personsUnder([next]);
    expect(await found(after)).toEqual([id]);
    expect((await gateway.read(as(county), (tx) => after.masked(tx, [id]))).get(id)?.name).toBe('王**');
  });

  it('are found again under another suite once they are sealed by it', async () => {
    const id = await recorded(county);
    const other = personsUnder([key], 'sm4');
    const found = () => gateway.read(as(county), (tx) => other.find(tx, { name: '王小明' }));
    expect(await found()).toEqual([]);
    await at(as(county), (tx) => resealingUnder([key], 'sm4').reseal(tx, 100));
    expect(await found()).toEqual([id]);
    expect(await masked(as(county), id, other)).toMatchObject({ phone: '138****8000', version: 1 });
  });

  it('do not open in the row of somebody else', async () => {
    const [one, other] = [await recorded(county), await recorded(county, { name: '李四' })];
    await db.sql('update person p set name = q.name from person q where p.id = $1 and q.id = $2', [
      one,
      other,
    ]);
    await expect(masked(as(county), one)).rejects.toThrow('not authentic');
  });
});
