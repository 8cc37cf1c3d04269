import { fixedClock } from '@fayuan/context';
import { growProvince, type TestProvince, type TestUnit } from '@fayuan/testing';
import { GatewayUnderTest, type TestClient } from '../testing/gateway-under-test.js';
import { personalDataFound } from '../testing/personal-data-scan.js';

const NOTE = '工地欠薪三个月，工友名册在手机里';
const RECORD = `mutation ($input: ConsultationInput!, $idempotencyKey: ID!) {
  recordConsultation(input: $input, idempotencyKey: $idempotencyKey) { id hasNote } }`;
const EDIT = `mutation ($id: ID!, $version: Int!, $input: ConsultationInput!, $reason: String!, $idempotencyKey: ID!) {
  editConsultation(id: $id, version: $version, input: $input, reason: $reason, idempotencyKey: $idempotencyKey) { hasNote } }`;
const READ = 'query ($id: ID!) { consultation(id: $id) { hasNote } consultationNote(id: $id) }';
const LIST = '{ consultations(filter: {}) { items { id hasNote } } }';

describe('what is noted beside a consultation', () => {
  let gateway: GatewayUnderTest;
  let tree: TestProvince;
  let worker: TestClient;

  beforeAll(async () => {
    gateway = await GatewayUnderTest.start({ clock: fixedClock(new Date('2026-06-01T12:00:00+08:00')) });
    tree = await growProvince(gateway.db, { countiesPerCity: 2 });
    worker = await gateway.signedIn(tree.stations[0], ['station_worker']);
  });
  afterAll(() => gateway?.stop());

  const asked = (note?: string | null) => ({
    channel: 'VISIT',
    matters: ['civil.wages'],
    occurredOn: '2026-06-01',
    ...(note === undefined ? {} : { note }),
  });
  const record = async (note?: string | null) =>
    (await worker.mutate(RECORD, { input: asked(note) })).data['recordConsultation'] as {
      id: string;
      hasNote: boolean;
    };
  const edit = (id: string, version: number, note?: string | null, client = worker) =>
    client.mutate(EDIT, { id, version, reason: '补充', input: asked(note) });
  const read = async (id: string, client = worker) => (await client.query(READ, { id })).data;

  it('stays unless it is written anew, and goes when it is emptied', async () => {
    expect((await record(' ')).hasNote).toBe(false);
    const { id, hasNote } = await record(NOTE);
    expect([hasNote, await read(id)]).toEqual([
      true,
      { consultation: { hasNote: true }, consultationNote: NOTE },
    ]);
    for (const [version, nothing] of [undefined, null].entries())
      expect((await edit(id, version + 1, nothing)).data['editConsultation']).toEqual({ hasNote: true });
    await edit(id, 3, '已补充名册');
    expect((await read(id))['consultationNote']).toBe('已补充名册');
    await edit(id, 4, '');
    expect(await read(id)).toEqual({ consultation: { hasNote: false }, consultationNote: null });
  });

  it('is not told above, beside or far away, nor that there is one', async () => {
    const { id } = await record(NOTE);
    const county = await gateway.signedIn(tree.counties[0], ['officer']);
    expect(await read(id, county)).toEqual({ consultation: { hasNote: false }, consultationNote: null });
    const listed = (await county.query(LIST)).data['consultations'].items;
    expect(listed).toContainEqual({ id, hasNote: false });
    for (const [unit, role] of [
      [tree.stations[1], 'station_worker'],
      [tree.counties[1], 'officer'],
    ] as [TestUnit, 'officer' | 'station_worker'][]) {
      const stranger = await gateway.signedIn(unit, [role]);
      expect(await read(id, stranger)).toEqual({ consultation: null, consultationNote: null });
      expect((await edit(id, 1, '改', stranger)).code).toBe('consultation.not_found');
    }
    expect((await read(id))['consultationNote']).toBe(NOTE);
  });

  it('is at most 500 characters, and lies nowhere in clear', async () => {
    const long = await worker.mutate(RECORD, { input: asked('长'.repeat(501)) });
    expect([long.code, long.errors[0]?.extensions.field]).toEqual(['consultation.note_too_long', 'note']);
    expect((await record('长'.repeat(500))).hasNote).toBe(true);
    expect(await personalDataFound(gateway.db, { note: NOTE }, gateway.logged)).toEqual([]);
  });
});
