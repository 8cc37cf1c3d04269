import { randomBytes } from 'node:crypto';
import type { RequestContext } from '@fayuan/context';
import { DataKeys, PersonKeys } from '@fayuan/crypto';
import type { Database, Tx } from '@fayuan/database';
import { newId, parseDay } from '@fayuan/kernel';
import { PersonHolders, Persons, PersonService, type SealedRows } from '@fayuan/persons';
import { actingFor, growProvince, TestDatabase, type TestUnit } from '@fayuan/testing';
import { ApplicationPeople } from '../applications/application-people.js';
import { answerIntake, insertIntake } from '../applications/case-intake.repository.js';
import { answerParcel, type ParcelContent, sendParcel } from '../applications/case-parcel.repository.js';
import { insertParties } from '../applications/case-party.repository.js';
import { sealedRowsOfCases } from '../persons/sealed-rows-of-cases.js';
import { plantCase } from '../testing/case-row.js';
import { paperTypeOf } from './application-paper.js';
import { papersOf, sealedPage } from './application-paper.repository.js';
import { ApplicationPaperService } from './application-paper.service.js';
import { ApplicationPapers } from './application-papers.js';
import { PaperPersonHolder } from './paper-person-holder.js';

const DAY = parseDay('2026-05-20');
const WANG = { name: '王小明', document: { kind: 'resident_id', number: '11010519491231002X' } } as const;
const photo = (text: string) => Buffer.from(`\xff\xd8\xff\xe0${text}`, 'latin1');
const CONTENT = { parties: [], materials: [], digests: [] } as unknown as ParcelContent;

describe('pages of papers', () => {
  const masters = [{ id: 'k1', secret: randomBytes(32) }];
  const keys = new DataKeys(masters, 'aes-256-gcm');
  const personKeys = new PersonKeys([{ id: 'figures', secret: randomBytes(32) }]);
  const persons = new Persons(keys, personKeys);
  const people = new ApplicationPeople(persons, keys);
  const papers = new ApplicationPapers(keys);
  const holders = new PersonHolders();
  let db: TestDatabase;
  let gateway: Database;
  let service: ApplicationPaperService;
  let county: TestUnit, station: TestUnit;

  beforeAll(async () => {
    db = await TestDatabase.create();
    gateway = await db.open('app_gateway');
    service = new ApplicationPaperService(gateway, papers, persons);
    holders.add(new PaperPersonHolder());
  });
  beforeEach(async () => {
    const tree = await growProvince(db);
    [county, station] = [tree.counties[0], tree.stations[0]] as [TestUnit, TestUnit];
  });
  afterAll(() => db.drop());

  const signedIn = new Map<string, RequestContext>();
  /** The one person of a unit. */
  const at = (unit: TestUnit): RequestContext => {
    const ctx =
      signedIn.get(unit.id) ??
      actingFor(unit, ['case.take_in', 'case.read', 'person.unmask', 'person.erase']);
    signedIn.set(unit.id, ctx);
    return ctx;
  };
  /** Papers of one person that the station took in and handed up. */
  const handedUp = () =>
    gateway.write(at(station), async (tx) => {
      const id = newId();
      const personId = await persons.record(tx, WANG);
      const parties = [{ role: 'recipient' as const, relation: null, personId }];
      await insertIntake(tx, {
        id,
        centerId: county.id,
        caseType: 'civil',
        matter: 'labour',
        receivedOn: DAY,
        consultationId: null,
        takenInAt: 'counter',
      });
      await insertParties(tx, 'intake', id, parties);
      const parcelId = newId();
      await sendParcel(tx, {
        id: parcelId,
        receiverId: county.id,
        kind: 'intake',
        sourceId: id,
        receivedOn: DAY,
        content: CONTENT,
        persons: await people.enclose(tx, county.id, parties),
        narrative: Buffer.alloc(0),
        reason: null,
      });
      return { id, parcelId, personId };
    });
  const added = (intakeId: string, kind: string, bytes: Buffer, key = newId()) =>
    service.add(at(station), { subject: 'intake', id: intakeId, kind }, { bytes, key });
  const accepted = (parcelId: string, intakeId: string) =>
    gateway.write(at(county), async (tx) => {
      const caseId = await plantCase(tx, { stage: 'received' });
      await papers.accept(tx, parcelId, caseId);
      await answerParcel(tx, parcelId, { state: 'accepted', caseId });
      await answerIntake(tx, { id: intakeId, stationId: station.id }, { state: 'accepted' });
      return caseId;
    });
  /** What pages of a case show at the centre. */
  const shown = (caseId: string) =>
    gateway.read(at(county), async (tx: Tx) => {
      const pages = await papersOf(tx, { subject: 'case', id: caseId });
      const contents = [];
      for (const { id, kind, page } of pages)
        contents.push([kind, page, (await papers.open(tx, id)).toString('latin1')]);
      return contents;
    });
  const count = async (unit: TestUnit) =>
    Number(
      (
        await db.sql<{ n: string }>(
          `select count(*) as n from application_paper where tenant_id = '${unit.id}'`,
        )
      )[0]?.n,
    );

  it('are told by their first bytes', () => {
    expect(paperTypeOf(photo('x'))).toBe('image/jpeg');
    expect(paperTypeOf(Buffer.from('%PDF-1.7'))).toBe('application/pdf');
    expect(paperTypeOf(Buffer.from('<html>%PDF-'))).toBeUndefined();
  });

  it('go up with the papers, sealed for each unit by itself, and become pages of the case', async () => {
    const { id, parcelId } = await handedUp();
    const key = newId();
    const first = await added(id, 'identity', photo('front'), key);
    expect(await added(id, 'identity', photo('front'), key)).toBe(first);
    await added(id, 'identity', photo('back'));
    expect([await count(station), await count(county)]).toEqual([2, 2]);
    const clear = await db.sql(
      `select 1 from application_paper where position('front'::bytea in content) > 0`,
    );
    expect(clear).toEqual([]);
    const caseId = await accepted(parcelId, id);
    await added(id, 'matter_papers', Buffer.from('%PDF-1.7 later'));
    expect(await shown(caseId)).toEqual([
      ['identity', 1, photo('front').toString('latin1')],
      ['identity', 2, photo('back').toString('latin1')],
      ['matter_papers', 1, '%PDF-1.7 later'],
    ]);
    const theirs = await gateway.read(at(station), (tx) => sealedPage(tx, first));
    expect(() => keys.cipherOf(county.id).openBytes(theirs, `paper ${first}`)).toThrow('authentic');
  });

  it('leave the centre with papers that go back, and go up again with the new ones', async () => {
    const before = await handedUp();
    await added(before.id, 'identity', photo('front'));
    await gateway.write(at(county), async (tx) => {
      await papers.giveBack(tx, before.parcelId);
      await answerParcel(tx, before.parcelId, { state: 'returned', words: '不清楚' });
      await answerIntake(
        tx,
        { id: before.id, stationId: station.id },
        { state: 'returned', reason: '不清楚' },
      );
    });
    expect([await count(station), await count(county)]).toEqual([1, 0]);
    await expect(added(before.id, 'identity', photo('x'))).rejects.toMatchObject({
      code: 'application_paper.returned',
    });
    const anew = await handedUp();
    await gateway.write(at(station), (tx) =>
      papers.handUpAnew(tx, before.id, { anewId: anew.id, centerId: county.id }),
    );
    const caseId = await accepted(anew.parcelId, anew.id);
    expect(await shown(caseId)).toEqual([['identity', 1, photo('front').toString('latin1')]]);
  });

  it('are not taken by a case that is done, and nothing stays behind then', async () => {
    const { id, parcelId } = await handedUp();
    const caseId = await accepted(parcelId, id);
    await db.sql(`update aid_case set stage = 'archived' where id = '${caseId}'`);
    await expect(added(id, 'identity', photo('late'))).rejects.toMatchObject({
      code: 'application_paper.not_taken',
    });
    expect([await count(station), await count(county)]).toEqual([0, 0]);
  });

  it('reach nobody but who was sent the papers', async () => {
    const { id } = await handedUp();
    const send = (unit: TestUnit, sourceId: string) =>
      gateway.write(at(unit), (tx) =>
        papers.send(
          tx,
          { receiverId: county.id, sourceId },
          {
            kind: 'identity',
            mediaType: 'image/jpeg',
            content: photo('x'),
            recordedByName: '甲',
            recordedAt: tx.now,
          },
        ),
      );
    expect(await send(station, newId())).toBe(false);
    const other = (await growProvince(db)).stations[0] as TestUnit;
    expect(await send(other, id)).toBe(false);
    expect(await count(county)).toBe(0);
  });

  it('are named in a copy of a person’s data, and go with the person', async () => {
    const { id, parcelId, personId } = await handedUp();
    await added(id, 'identity', photo('front'));
    await accepted(parcelId, id);
    const persona = new PersonService(gateway, keys, persons, holders);
    const { records } = await persona.exportOf(at(station), personId, '本人申请查阅资料', newId());
    expect(JSON.stringify(records)).toContain('身份证明-1.jpg');
    await persona.erase(at(station), personId, '本人申请删除资料', newId());
    expect([await count(station), await count(county)]).toEqual([0, 1]);
  });

  it('are written anew by a change of keys, a few at a time', async () => {
    const { id } = await handedUp();
    for (let page = 0; page < 7; page += 1) await added(id, 'identity', photo(String(page)));
    const both = [{ id: 'k2', secret: randomBytes(32) }, ...masters];
    const all = sealedRowsOfCases(new DataKeys(both, 'aes-256-gcm'), personKeys);
    const rows = all.find(({ name }) => name === 'application_paper') as SealedRows;
    const pass = (after: string | null) => gateway.write(at(station), (tx) => rows.reseal(tx, 200, after));
    const first = await pass(null);
    expect(first.rows).toBe(5);
    expect(await pass(first.next)).toEqual({ rows: 2, next: null });
    const fresh = new ApplicationPapers(new DataKeys(both.slice(0, 1) as typeof masters, 'aes-256-gcm'));
    const contents = await gateway.read(at(station), async (tx) => {
      const pages = await papersOf(tx, { subject: 'intake', id });
      const shown = [];
      for (const page of pages) shown.push((await fresh.open(tx, page.id)).toString('latin1'));
      return shown;
    });
    expect(contents).toEqual([0, 1, 2, 3, 4, 5, 6].map((page) => photo(String(page)).toString('latin1')));
  });
});
