import { randomBytes } from 'node:crypto';
import { fixedClock, type RequestContext } from '@fayuan/context';
import { DataKeys, PersonKeys } from '@fayuan/crypto';
import type { Database, Tx } from '@fayuan/database';
import { newId, parseDay } from '@fayuan/kernel';
import { PersonHolders, Persons, PersonService } from '@fayuan/persons';
import { actingFor, growProvince, TestDatabase, type TestProvince, type TestUnit } from '@fayuan/testing';
import { insertApplication } from '../applications/application.repository.js';
import { ApplicationPeople } from '../applications/application-people.js';
import { answerIntake, insertIntake } from '../applications/case-intake.repository.js';
import { insertDigests } from '../applications/case-digest.repository.js';
import { insertDraft, markSent } from '../applications/case-draft.repository.js';
import { insertParties } from '../applications/case-party.repository.js';
import { insertObjection } from '../objections/objection.repository.js';
import { addCaseEvents } from '../case-event.repository.js';
import { storeStage } from '../aid-case.repository.js';
import type { Stage } from '../stage.js';
import { plantCase } from '../testing/case-row.js';
import { CasePersonHolder } from './case-person-holder.js';
import { IntakePersonHolder } from './intake-person-holder.js';

const WANG = {
  name: '王小明',
  document: { kind: 'resident_id', number: '11010519491231002X' },
  phone: '13800138000',
} as const;
const REFUSED_ON = parseDay('2026-05-20');
const TOLD = { facts: '王小明被拖欠工资', means: null, opponentOrganization: null };

/* Persons of cases and papers, erased through the service with the holders as the gateway sets them up. */
describe('erasing the people of cases and of papers', () => {
  const key = (id: string) => ({ id, secret: randomBytes(32) });
  const keys = new DataKeys([key('k1')], 'aes-256-gcm');
  const persons = new Persons(keys, new PersonKeys([key('figures')]));
  const people = new ApplicationPeople(persons, keys);
  const holders = new PersonHolders();
  let db: TestDatabase;
  let gateway: Database;
  let service: PersonService;
  let tree: TestProvince;
  let county: TestUnit, other: TestUnit, station: TestUnit;

  beforeAll(async () => {
    db = await TestDatabase.create();
    gateway = await db.open('app_gateway');
    for (const holder of [new CasePersonHolder(people), new IntakePersonHolder()]) holders.add(holder);
    service = new PersonService(gateway, keys, persons, holders);
  });
  beforeEach(async () => {
    tree = await growProvince(db, { countiesPerCity: 2 });
    [county, other, station] = [tree.counties[0], tree.counties[1], tree.stations[0]] as [
      TestUnit,
      TestUnit,
      TestUnit,
    ];
  });
  afterAll(() => db.drop());

  const on = (unit: TestUnit, day = '2026-05-21'): RequestContext =>
    actingFor(unit, ['person.erase'], { clock: fixedClock(new Date(`${day}T09:00:00+08:00`)) });
  const write = <T>(unit: TestUnit, work: (tx: Tx) => Promise<T>) => gateway.write(on(unit), work);
  const erase = (unit: TestUnit, personId: string, day?: string) =>
    service.erase(on(unit, day), personId, '本人申请删除', newId());
  const refusal = (unit: TestUnit, personId: string, day?: string) =>
    erase(unit, personId, day).then(
      () => null,
      (error: { code: string; text: { 'zh-CN': string } }) => [error.code, error.text['zh-CN']].join(' '),
    );
  const rows = (text: string, parameters: unknown[]) => db.sql<Record<string, never>>(text, parameters);

  /** A case of the county with a recipient and an opponent, each known by a digest, and what the recipient told. */
  const caseAt = (
    stage: Stage,
    more: (tx: Tx, caseId: string) => Promise<unknown> = () => Promise.resolve(),
  ) =>
    write(county, async (tx) => {
      const caseId = await plantCase(tx, {
        stage: 'received',
        applicationNumber: `长乐申〔2026〕${newId()}号`,
      });
      const [recipient, opponent] = [
        await persons.record(tx, WANG),
        await persons.record(tx, { name: '李四' }),
      ];
      await insertParties(tx, 'case', caseId, [
        { role: 'recipient', relation: null, personId: recipient },
        { role: 'opponent', relation: null, personId: opponent },
      ]);
      const digest = randomBytes(32);
      await insertDigests(tx, caseId, [
        { role: 'recipient', keyId: 'figures', digest },
        { role: 'opponent', keyId: 'figures', digest: randomBytes(32) },
      ]);
      await insertApplication(tx, {
        ...{ caseId, narrative: people.seal(county.id, caseId, TOLD), agencyPlace: null, limitationOn: null },
        ...{ forwardedBy: null, askedAt: null, hits: [], place: 'counter' },
      });
      await storeStage(tx, caseId, { stage, ...(stage === 'refused' && { decidedOn: REFUSED_ON }) });
      await more(tx, caseId);
      return { caseId, recipient, opponent };
    });

  it('refused: once the refusal can no longer be contested', async () => {
    const { recipient, opponent } = await caseAt('refused');
    for (const personId of [recipient, opponent])
      expect(await refusal(county, personId, '2026-11-20')).toMatch(
        /^person\.still_needed .*救济期限到 2026-11-20 届满/,
      );
    for (const personId of [recipient, opponent])
      expect(await refusal(county, personId, '2026-11-21')).toBeNull();
  });

  it('refused and contested: not before the objection is decided', async () => {
    const { recipient } = await caseAt('refused', (tx, caseId) =>
      insertObjection(tx, {
        caseId,
        against: 'refusal',
        lodgedOn: REFUSED_ON,
        isLate: false,
        grounds: '符合条件',
      }),
    );
    expect(await refusal(county, recipient, '2027-05-20')).toMatch(/异议还没有审查决定/);
  });

  it('passed on: once the other centre has accepted, and nobody else learns of it', async () => {
    const parcelId = newId();
    const { recipient } = await caseAt('transferred', (tx, caseId) =>
      addCaseEvents(tx, [
        { caseId, kind: 'transfer', occurredOn: REFUSED_ON, detail: { receiverId: other.id, parcelId } },
      ]),
    );
    expect(await refusal(county, recipient)).toMatch(/接收机构还没有受理/);
    await rows(
      `insert into case_parcel (partition_id, id, tenant_id, tenant_path, sender_id, kind, source_id, received_on, content, persons,
         narrative, state, sent_at)
       values ($1, $2, $3, $4, $5, 'transfer', $2, '2026-05-20', '{}', '', '', 'waiting', now())`,
      [other.partitionId, parcelId, other.id, other.path, county.id],
    );
    expect(await refusal(county, recipient)).toMatch(/接收机构还没有受理/);
    await rows(`update case_parcel set state = 'accepted' where id = $1`, [parcelId]);
    const answer = (unit: TestUnit, receiver: TestUnit) =>
      write(unit, (tx) => tx.rows('select case_parcel_answer($1, $2) as state', [receiver.id, parcelId]));
    expect(await answer(county, other)).toEqual([{ state: 'accepted' }]);
    for (const [unit, receiver] of [
      [tree.cities[0], other],
      [station, other],
      [county, station],
    ] as const)
      expect(await answer(unit as TestUnit, receiver)).toEqual([{ state: null }]);
    expect(await refusal(county, recipient)).toBeNull();
  });

  it('takes away what the case keeps of them beside the id, and nothing of the others', async () => {
    const { caseId, recipient, opponent } = await caseAt('withdrawn');
    const roles = async () =>
      (await rows('select role from case_digest where case_id = $1 order by role', [caseId])).map(
        (row) => row['role'],
      );
    const told = async () => {
      const [row] = await rows('select narrative from case_application where id = $1', [caseId]);
      return people.open(county.id, caseId, row?.['narrative'] as unknown as Buffer);
    };
    expect(await refusal(county, opponent)).toBeNull();
    expect([await roles(), (await told()).facts]).toEqual([['recipient'], TOLD.facts]);
    expect(await refusal(county, recipient)).toBeNull();
    expect([await roles(), (await told()).facts]).toEqual([[], null]);
  });

  describe('that a station handed up', () => {
    const handedUp = () =>
      write(station, async (tx) => {
        const [intakeId, draftId] = [newId(), newId()];
        const personId = await persons.record(tx, WANG);
        await insertIntake(tx, {
          ...{ id: intakeId, centerId: county.id, caseType: 'civil', matter: 'labour' },
          ...{ receivedOn: REFUSED_ON, consultationId: null, takenInAt: 'counter' },
        });
        await insertParties(tx, 'intake', intakeId, [{ role: 'recipient', relation: null, personId }]);
        await insertDraft(tx, draftId, people.sealDraft(station.id, draftId, '王小明'));
        await markSent(tx, draftId, intakeId);
        return { intakeId, draftId, personId };
      });
    const answered = (id: string, state: 'accepted' | 'returned') =>
      write(county, (tx) => answerIntake(tx, { id, stationId: station.id }, { state }));
    const drafts = (id: string) => rows('select from case_draft where sent_as = $1', [id]);

    it('once the centre has accepted, with the form that was kept', async () => {
      const { intakeId, personId } = await handedUp();
      expect(await refusal(station, personId)).toMatch(/2026-05-20 报送的申请材料，.+还没有受理/);
      await answered(intakeId, 'accepted');
      expect(await drafts(intakeId)).toHaveLength(1);
      expect(await refusal(station, personId)).toBeNull();
      expect(await drafts(intakeId)).toEqual([]);
    });

    it('once what was sent back is no longer being mended', async () => {
      const { intakeId, draftId, personId } = await handedUp();
      await answered(intakeId, 'returned');
      expect(await refusal(station, personId)).toMatch(/被退回后还在补正/);
      await rows('delete from case_draft where id = $1', [draftId]);
      expect(await refusal(station, personId)).toBeNull();
    });

    it('and is told to the person: the own unit’s alone', async () => {
      const { personId } = await handedUp();
      const held = (unit: TestUnit) => gateway.read(on(unit), (tx) => holders.heldOf(tx, personId));
      const [record, ...others] = await held(station);
      expect(others).toEqual([]);
      expect(record?.title['zh-CN']).toBe('申请材料 2026-05-20');
      expect(record?.fields.map(({ label, value }) => `${label['zh-CN']} ${value['zh-CN']}`)).toEqual([
        '身份 受援人',
        `报送机构 ${county.name}`,
        '办理情况 已报送，待受理',
      ]);
      for (const unit of [county, other]) expect(await held(unit)).toEqual([]);
    });
  });
});
