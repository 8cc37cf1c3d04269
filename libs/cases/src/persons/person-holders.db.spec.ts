import { randomBytes } from 'node:crypto';
import { DataKeys, PersonKeys } from '@fayuan/crypto';
import type { Database, Tx } from '@fayuan/database';
import { newId } from '@fayuan/kernel';
import { Persons } from '@fayuan/persons';
import { actingFor, growProvince, TestDatabase, type TestProvince, type TestUnit } from '@fayuan/testing';
import { ApplicationPeople } from '../applications/application-people.js';
import { ConsultationNotes } from '../consultations/consultation-note.js';
import { STAGES } from '../stage.js';
import { plantCase } from '../testing/case-row.js';
import { CasePersonHolder } from './case-person-holder.js';
import { ConsultationPersonHolder } from './consultation-person-holder.js';

describe('what is held of a person', () => {
  const key = () => ({ id: 'k1', secret: randomBytes(32) });
  const keys = new DataKeys([key()], 'aes-256-gcm');
  const people = new ApplicationPeople(new Persons(keys, new PersonKeys([key()])), keys);
  const notes = new ConsultationNotes(keys);
  const [ofCases, ofConsultations] = [new CasePersonHolder(people), new ConsultationPersonHolder(notes)];
  let db: TestDatabase;
  let gateway: Database;
  let tree: TestProvince;
  let county: TestUnit;

  beforeAll(async () => {
    db = await TestDatabase.create();
    gateway = await db.open('app_gateway');
  });
  beforeEach(async () => {
    tree = await growProvince(db, { countiesPerCity: 2 });
    county = tree.counties[0] as TestUnit;
  });
  afterAll(() => db.drop());

  const write = <T>(work: (tx: Tx) => Promise<T>) => gateway.write(actingFor(county), work);
  const read = <T>(work: (tx: Tx) => Promise<T>, unit = county) => gateway.read(actingFor(unit), work);

  async function partyOf(more: Parameters<typeof plantCase>[1] = {}): Promise<string> {
    const personId = newId();
    await write(async (tx) => {
      const caseId = await plantCase(tx, {
        applicationNumber: `长乐申〔2026〕${newId().slice(-6)}号`,
        ...more,
      });
      const own = tx.own();
      await tx.run(
        `insert into case_party (partition_id, id, tenant_id, tenant_path, case_id, person_id, role, relation)
         values ($1, $2, $3, $4, $5, $6, 'agent', '父母')`,
        [own.partition_id, newId(), own.tenant_id, own.tenant_path, caseId, personId],
      );
    });
    return personId;
  }
  async function asking(answeredOn: string | null): Promise<string> {
    const personId = newId();
    await db.sql(
      `insert into consultation (partition_id, id, tenant_id, tenant_path, occurred_on, channel, matters, answered_on, is_counted,
         person_id, recorded_at, recorded_by, recorded_by_name)
       values ($1, $2, $3, $4, '2026-05-20', 'letter', '{civil}', $5, true, $6, now(), $7, '林')`,
      [county.partitionId, newId(), county.id, county.path, answeredOn, personId, newId()],
    );
    return personId;
  }

  it('by cases: it is needed until nothing can be done with the case any more', async () => {
    const free: string[] = [];
    for (const stage of STAGES) {
      const personId = await partyOf({ stage });
      const why = await read((tx) => ofCases.neededFor(tx, personId));
      if (why === null) free.push(stage);
      else expect(why['zh-CN']).toMatch(/案件长乐申〔2026〕.+号(还在办理|已移送)/);
    }
    expect(free).toEqual(['withdrawn', 'archived', 'deleted']);
  });

  it('by cases: the own unit’s alone, and of one sealed to others no more than that it is there', async () => {
    const label = (records: Awaited<ReturnType<typeof ofCases.heldOf>>) =>
      records.map(({ fields }) => fields.map((field) => [field.label['zh-CN'], field.value['zh-CN']]));
    const common = [
      ['身份', '代理申请人'],
      ['办理阶段', '待审查'],
      ['收件日期', '2026-05-20'],
      ['与受援人关系', '父母'],
    ];
    const [open, sealed] = [await partyOf(), await partyOf({ isSealed: true })];
    expect(label(await read((tx) => ofCases.heldOf(tx, open)))).toEqual([
      [...common, ['案由', '追索劳动报酬纠纷']],
    ]);
    expect(label(await read((tx) => ofCases.heldOf(tx, sealed)))).toEqual([common]);
    for (const unit of [tree.cities[0], tree.counties[1], tree.stations[0]])
      expect(await read((tx) => ofCases.heldOf(tx, open), unit)).toEqual([]);
  });

  it('by consultations: whoever waits for an answer is needed', async () => {
    const [waiting, answered] = [await asking(null), await asking('2026-05-21')];
    expect(await read((tx) => ofConsultations.neededFor(tx, waiting))).toMatchObject({
      'zh-CN': '2026-05-20 的咨询还没有答复',
    });
    expect(await read((tx) => ofConsultations.neededFor(tx, answered))).toBeNull();
    const [record] = await read((tx) => ofConsultations.heldOf(tx, answered));
    expect(record?.title['zh-CN']).toBe('法律咨询 2026-05-20');
    expect(record?.fields.map(({ value }) => value['zh-CN'])).toEqual(['来信', '民事类咨询', '2026-05-21']);
    const id = await write(async (tx) => {
      const { id } = await tx.one<{ id: string }>('select id from consultation where person_id = $1', [
        answered,
      ]);
      await notes.keep(tx, id, '欠薪三个月');
      return id;
    });
    const [noted] = await read((tx) => ofConsultations.heldOf(tx, answered));
    expect(noted?.fields.at(-1)?.value['zh-CN']).toBe('欠薪三个月');
    await write((tx) => ofConsultations.forget(tx, answered));
    expect(await read((tx) => notes.of(tx, [id]))).toEqual(new Map());
    expect(await read((tx) => ofConsultations.heldOf(tx, answered), tree.counties[1] as TestUnit)).toEqual(
      [],
    );
  });
});
