import { newId } from '@fayuan/kernel';
import type { TestClient } from '../../testing/gateway-under-test.js';
import { ApplicationBench } from '../../testing/application-bench.js';
import { ACCEPT, PARCELS, RETURN, TRANSFER } from '../../testing/application-documents.js';
import { personalDataFound } from '../../testing/personal-data-scan.js';

const photo = (text = 'photo') => Buffer.from(`\xff\xd8\xff\xe0${text}`, 'latin1');
const OF_CASE =
  'query ($id: ID!) { casePapers(caseId: $id) { id kind page mediaType bytes recordedByName } }';
const OF_INTAKE = 'query ($id: ID!) { intakePapers(intakeId: $id) { id kind page } }';
const REMOVE = `mutation ($id: ID!, $reason: String!, $idempotencyKey: ID!) {
  removeApplicationPaper(id: $id, reason: $reason, idempotencyKey: $idempotencyKey) }`;
const EARLIER = `query ($person: CasePersonInput!) { earlierIntakes(person: $person) { id state applicationNumber } }`;
const REASON = '核对申请材料';

describe('pages of papers over HTTP', () => {
  let bench: ApplicationBench;
  beforeAll(async () => {
    bench = await ApplicationBench.start();
  });
  beforeEach(() => bench.grow());
  afterAll(() => bench?.stop());

  interface Sent {
    readonly bytes?: Buffer;
    readonly kind?: string;
    readonly type?: string;
    readonly key?: string;
  }
  const send = (client: TestClient, where: string, sent: Sent = {}) =>
    client.upload(
      sent.bytes ?? photo(),
      sent.type ?? 'image/jpeg',
      { 'idempotency-key': sent.key ?? newId() },
      `/application-papers?${where}&kind=${sent.kind ?? 'identity'}`,
    );
  const sent = async (client: TestClient, where: string, more: Sent = {}): Promise<string> => {
    const answer = await send(client, where, more);
    expect(answer.status).toBe(201);
    return ((await answer.json()) as { id: string }).id;
  };
  const look = (client: TestClient, id: string, reason = REASON, key = newId()) =>
    client.look(`/application-papers/${id}/look`, reason, key);
  const errorOf = async (answer: Response) => {
    const { error } = (await answer.json()) as { error: { code: string; field?: string; message: string } };
    return { code: error.code, field: error.field, message: error.message };
  };
  const ofCase = async (id: string, client = bench.officer) =>
    (await client.query(OF_CASE, { id })).data['casePapers'];
  const accept = async (): Promise<string> => {
    const [parcel] = (await bench.officer.query(PARCELS, { state: 'WAITING' })).data['caseParcels'];
    return (await bench.officer.mutate(ACCEPT, { id: parcel.id })).data['acceptCaseParcel'].id;
  };
  const looks = async (id: string) =>
    bench.gateway.db.sql<{ detail: { reason: string } }>(
      `select detail from audit_event where action = 'application_paper.opened' and subject_id = '${id}'`,
    );

  it('are counted by paper, and shown for a reason that is written down, once for each look', async () => {
    const id = await bench.taken();
    const first = await sent(bench.officer, `case=${id}`);
    await sent(bench.officer, `case=${id}`, { bytes: Buffer.from('%PDF-1.7'), type: 'application/pdf' });
    expect(await ofCase(id)).toEqual([
      expect.objectContaining({ id: first, kind: 'identity', page: 1, mediaType: 'image/jpeg', bytes: 9 }),
      expect.objectContaining({ kind: 'identity', page: 2, mediaType: 'application/pdf' }),
    ]);
    const key = newId();
    for (let time = 0; time < 2; time += 1) {
      const answer = await look(bench.officer, first, REASON, key);
      expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'image/jpeg']);
      expect(answer.headers.get('cache-control')).toBe('private, no-store');
      expect(Buffer.from(await answer.arrayBuffer())).toEqual(photo());
    }
    expect((await looks(first)).map(({ detail }) => detail.reason)).toEqual([REASON]);
    await look(bench.leader, first);
    expect(await looks(first)).toHaveLength(2);
  });

  it('ask for a reason that names nobody', async () => {
    const id = await sent(bench.officer, `case=${await bench.taken()}`);
    for (const reason of ['', '王小明的身份证', '核对 13800000000 的材料']) {
      const answer = await look(bench.officer, id, reason);
      expect([answer.status, (await errorOf(answer)).field]).toEqual([400, 'reason']);
    }
    expect(await looks(id)).toEqual([]);
  });

  it('taken in at a station go up with the papers, before and after the centre accepts them', async () => {
    const { intakeId } = await bench.submit(bench.worker);
    const page = await sent(bench.worker, `intake=${intakeId}`);
    const waiting = await bench.officer.query('{ caseParcels(state: WAITING) { pages } }');
    expect(waiting.data['caseParcels']).toEqual([{ pages: 1 }]);
    const id = await accept();
    await sent(bench.worker, `intake=${intakeId}`, { kind: 'matter_papers' });
    const pages = await ofCase(id);
    expect(pages.map(({ kind }: { kind: string }) => kind)).toEqual(['identity', 'matter_papers']);
    const answer = await look(bench.officer, pages[0].id);
    expect(Buffer.from(await answer.arrayBuffer())).toEqual(photo());
    const own = (await bench.worker.query(OF_INTAKE, { id: intakeId })).data['intakePapers'];
    expect(own[0]).toEqual({ id: page, kind: 'identity', page: 1 });
    expect((await look(bench.worker, page)).status).toBe(200);
  });

  it('that come back go up again with what is handed up anew', async () => {
    const { intakeId } = await bench.submit(bench.worker, {}, { content: '{}' });
    await sent(bench.worker, `intake=${intakeId}`);
    const [parcel] = (await bench.officer.query(PARCELS, { state: 'WAITING' })).data['caseParcels'];
    await bench.officer.mutate(RETURN, { id: parcel.id, reason: '请补充用工单位' });
    const late = await send(bench.worker, `intake=${intakeId}`);
    expect((await errorOf(late)).code).toBe('application_paper.returned');
    const [draft] = (await bench.worker.query('{ caseDrafts { id } }')).data['caseDrafts'];
    await bench.submit(bench.worker, {}, { draftId: draft.id, content: '{}' });
    expect(await ofCase(await accept())).toHaveLength(1);
  });

  it('go along when a case is passed on to another centre', async () => {
    const id = await bench.taken();
    await sent(bench.officer, `case=${id}`);
    const given = { id, version: 1, receiverId: bench.sibling.id, reason: '不属本地' };
    expect((await bench.officer.mutate(TRANSFER, given)).errors).toEqual([]);
    const [parcel] = (await bench.neighbour.query(PARCELS, { state: 'WAITING' })).data['caseParcels'];
    const theirs = (await bench.neighbour.mutate(ACCEPT, { id: parcel.id })).data['acceptCaseParcel'].id;
    const [page] = await ofCase(theirs, bench.neighbour);
    const answer = await look(bench.neighbour, page.id);
    expect(Buffer.from(await answer.arrayBuffer())).toEqual(photo());
    expect((await look(bench.officer, page.id)).status).toBe(404);
    expect((await errorOf(await send(bench.officer, `case=${id}`))).code).toBe('case.not_at_stage');
  });

  it('are nothing to the neighbour, to those above and below, and to nobody', async () => {
    const caseId = await bench.taken();
    const page = await sent(bench.officer, `case=${caseId}`);
    const { intakeId } = await bench.submit(bench.worker);
    const taken = await sent(bench.worker, `intake=${intakeId}`);
    const none = await errorOf(await send(bench.officer, `case=${newId()}`));
    const noIntake = await errorOf(await send(bench.officer, `intake=${newId()}`));
    const noPage = await errorOf(await look(bench.officer, newId()));
    for (const stranger of [bench.neighbour, bench.province]) {
      expect(await ofCase(caseId, stranger)).toBeNull();
      expect(await errorOf(await send(stranger, `case=${caseId}`))).toMatchObject(none);
      expect(await errorOf(await look(stranger, page))).toMatchObject(noPage);
      const removed = await stranger.mutate(REMOVE, { id: page, reason: '误传的材料' });
      expect(removed.errors[0]).toMatchObject({ message: noPage.message, extensions: { code: noPage.code } });
    }
    // What a station holds is not the centre's, though the centre has copies of its own.
    expect((await bench.officer.query(OF_INTAKE, { id: intakeId })).data['intakePapers']).toBeNull();
    expect(await errorOf(await send(bench.officer, `intake=${intakeId}`))).toMatchObject(noIntake);
    expect(await errorOf(await look(bench.officer, taken))).toMatchObject(noPage);
    expect((await errorOf(await send(bench.leader, `case=${caseId}`))).code).toBe('access.not_permitted');
    expect((await send(bench.gateway.anonymous(), `case=${caseId}`)).status).toBe(401);
    expect((await look(bench.gateway.anonymous(), page)).status).toBe(401);
  });

  it('of a sealed case are for its team', async () => {
    const id = await bench.taken({ isSealed: true });
    const page = await sent(bench.officer, `case=${id}`);
    const colleague = await bench.gateway.signedIn(bench.county, ['officer']);
    expect(await ofCase(id, colleague)).toBeNull();
    expect((await errorOf(await look(colleague, page))).code).toBe('case.sealed');
    expect((await errorOf(await send(colleague, `case=${id}`))).code).toBe('case.sealed');
    const { intakeId } = await bench.submit(bench.worker, { isSealed: true });
    const taken = await sent(bench.worker, `intake=${intakeId}`);
    const other = await bench.gateway.signedIn(bench.station, ['station_worker']);
    expect((await other.query(OF_INTAKE, { id: intakeId })).data['intakePapers']).toBeNull();
    expect((await errorOf(await look(other, taken))).code).toBe('case.sealed');
  });

  it.each([
    ['a web page that says it is a picture', { bytes: Buffer.from('<html>') }, 'application_paper.type'],
    ['a paper that is not on the list', { kind: 'marriage_certificate' }, 'case.choice'],
    ['JSON', { bytes: Buffer.from('{}'), type: 'application/json' }, 'application_paper.type'],
    [
      'more than 10 MB',
      { bytes: Buffer.concat([photo(), Buffer.alloc(10 * 1024 * 1024)]) },
      'file.too_large',
    ],
  ])('are refused: %s', async (_, wrong, code) => {
    const answer = await send(bench.officer, `case=${await bench.taken()}`, wrong);
    expect([answer.status, (await errorOf(answer)).code]).toEqual([400, code]);
  });

  it('are kept once when a weak line repeats the upload, and taken away with a reason', async () => {
    const id = await bench.taken();
    const key = newId();
    const page = await sent(bench.officer, `case=${id}`, { key });
    expect(await sent(bench.officer, `case=${id}`, { key })).toBe(page);
    expect((await bench.officer.mutate(REMOVE, { id: page, reason: '' })).errors[0]?.extensions.field).toBe(
      'reason',
    );
    expect((await bench.officer.mutate(REMOVE, { id: page, reason: '误传他人材料' })).errors).toEqual([]);
    expect(await ofCase(id)).toEqual([]);
    expect((await look(bench.officer, page)).status).toBe(404);
  });

  it('leave nothing of the person in clear, in any table or log', async () => {
    const planted = { name: '欧阳试样', document: '11010519491231002X', phone: '13800138000' };
    const applicant = {
      name: planted.name,
      document: { kind: 'RESIDENT_ID', number: planted.document },
      phone: planted.phone,
    };
    const { intakeId } = await bench.submit(bench.worker, { applicant });
    const bytes = Buffer.concat([photo(), Buffer.from(Object.values(planted).join(' '))]);
    const page = await sent(bench.worker, `intake=${intakeId}`, { bytes });
    await look(bench.worker, page);
    await look(bench.worker, page, `查看${planted.name}的材料`);
    const id = await accept();
    const [theirs] = await ofCase(id);
    await look(bench.officer, theirs.id);
    expect(await personalDataFound(bench.gateway.db, planted, bench.gateway.logged)).toEqual([]);
  });

  it('tell a station of its own earlier papers of the same person, and of nobody else’s', async () => {
    const person = { name: '王小明', document: { kind: 'RESIDENT_ID', number: '11010519491231002X' } };
    const earlier = async (client: TestClient) =>
      (await client.query(EARLIER, { person })).data['earlierIntakes'];
    await bench.taken();
    expect(await earlier(bench.worker)).toEqual([]);
    const { intakeId } = await bench.submit(bench.worker);
    expect(await earlier(bench.worker)).toEqual([{ id: intakeId, state: 'SENT', applicationNumber: null }]);
    const beside = await bench.gateway.signedIn(bench.tree.stations[1], ['station_worker']);
    for (const stranger of [beside, bench.officer, bench.neighbour])
      expect(await earlier(stranger)).toEqual([]);
  });
});
