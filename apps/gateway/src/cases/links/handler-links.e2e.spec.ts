import { Database } from '@fayuan/database';
import { newId } from '@fayuan/kernel';
import { Persons } from '@fayuan/persons';
import { actingFor, type TestUnit } from '@fayuan/testing';
import { type Answer, TestClient } from '../../testing/gateway-under-test.js';
import { HandlingBench, judged, TODAY } from '../../testing/handling-bench.js';
import { ASSIGN, CLOSE, DECIDE, REPLACE, SIGN } from '../../testing/handling-documents.js';
import { personalDataFound } from '../../testing/personal-data-scan.js';

const ISSUE = `mutation ($id: ID!, $version: Int!, $idempotencyKey: ID!) {
  issueHandlerLink(id: $id, version: $version, idempotencyKey: $idempotencyKey) { token } }`;
const REVOKE = `mutation ($id: ID!, $idempotencyKey: ID!) { revokeHandlerLink(id: $id, idempotencyKey: $idempotencyKey) { id } }`;
const LINKS = `query ($caseId: ID!) { caseHandling(caseId: $caseId) {
  assignments { state answerReason } milestones { kind fileIds recordedByName }
  links { id handlerName openings endedFor } closings { papers papersInOn } } }`;
const VIEW = `unitName handlerName caseNumber matter stage assignmentState recipients { name phone } clocks { title dueOn }
  milestoneKinds milestones { kind note photos } papers { closedOn needed handedIn }`;
const OPEN = `mutation ($token: String!, $proof: String!) { openHandlerLink(token: $token, proof: $proof) { ${VIEW} } }`;
const CASE = `{ linkedCase { ${VIEW} } }`;
const ANSWER = `mutation ($accepts: Boolean!, $reason: String, $idempotencyKey: ID!) {
  answerByLink(accepts: $accepts, reason: $reason, idempotencyKey: $idempotencyKey) }`;
const RECORD = `mutation ($input: CaseMilestoneInput!, $idempotencyKey: ID!) {
  recordMilestoneByLink(input: $input, idempotencyKey: $idempotencyKey) { milestones { kind note photos } } }`;
const HAND_IN = `mutation ($papers: [ClosingPaper!]!, $idempotencyKey: ID!) {
  handInPapersByLink(papers: $papers, idempotencyKey: $idempotencyKey) { papers { handedIn } } }`;
const LEAVE = 'mutation { leaveHandlerLink }';

const LICENCE = '13501202610000001';
const PROOF = '0001';
const photo = () => Buffer.from(`\xff\xd8\xff\xe0${newId()}`, 'latin1');
const meeting = (more: object = {}) => ({ input: { kind: 'MEETING', happenedOn: TODAY, ...more } });

describe('a handler without an account', () => {
  let bench: HandlingBench;

  beforeAll(async () => {
    bench = await HandlingBench.start();
  });
  beforeEach(() => bench.grow());
  afterAll(() => bench?.stop());

  /** A case just assigned, and the token of its link. */
  async function assigned(more: object = {}): Promise<{ id: string; token: string }> {
    const [id, handlerId] = [await bench.granted(), await bench.handler({ licenceNumber: LICENCE, ...more })];
    await bench.done(bench.officer, ASSIGN, id, { handlerId });
    return { id, token: await issued(id) };
  }
  const issued = async (id: string): Promise<string> =>
    (await bench.run(bench.officer, ISSUE, id)).data['issueHandlerLink'].token;
  const open = (token: string, proof = PROOF): Promise<Answer> =>
    bench.gateway.anonymous().mutate(OPEN, { token, proof });
  /** The browser in which a link was opened. */
  async function inside(token: string): Promise<TestClient> {
    const answer = await open(token);
    expect(answer.errors).toEqual([]);
    return new TestClient(bench.gateway, answer.headers.get('set-cookie')?.split(';')[0], undefined);
  }
  const upload = (client: TestClient): Promise<Response> =>
    client.fetch('/handler-photos', {
      method: 'POST',
      headers: { 'content-type': 'image/jpeg', 'idempotency-key': newId() },
      body: new Uint8Array(photo()),
    });
  const links = async (caseId: string, client = bench.officer) =>
    (await client.query(LINKS, { caseId })).data['caseHandling'];

  it('answers, records with photos and hands in the papers of the one case', async () => {
    const { id, token } = await assigned();
    const lawyer = await inside(token);
    const seen = (await lawyer.query(CASE)).data['linkedCase'];
    expect(seen).toMatchObject({
      handlerName: '林律师',
      stage: 'ASSIGNED',
      assignmentState: 'ASSIGNED',
      papers: null,
    });
    expect(seen.clocks).toHaveLength(1);
    await lawyer.mutate(ANSWER, { accepts: true });
    expect((await lawyer.mutate(ANSWER, { accepts: true })).code).toBe('case.answered_already');
    await bench.done(bench.officer, SIGN, id, { signedOn: TODAY });
    const sent = (await (await upload(lawyer)).json()) as { id: string };
    const recorded = await lawyer.mutate(RECORD, meeting({ note: '会见笔录', fileIds: [sent.id] }));
    expect(recorded.data['recordMilestoneByLink'].milestones).toEqual([
      { kind: 'MEETING', note: '会见笔录', photos: 1 },
    ]);
    expect(recorded.statements).toBeLessThanOrEqual(30);
    expect((await lawyer.mutate(HAND_IN, { papers: ['AGREEMENT'] })).code).toBe('case.not_closed');
    await bench.done(bench.officer, CLOSE, id, judged());
    const { needed } = (await lawyer.query(CASE)).data['linkedCase'].papers;
    await lawyer.mutate(HAND_IN, { papers: needed.slice(0, 2) });
    await lawyer.mutate(HAND_IN, { papers: needed.slice(2) });
    expect(await links(id)).toMatchObject({
      assignments: [{ state: 'ENDED' }],
      milestones: [{ kind: 'MEETING', fileIds: [sent.id], recordedByName: '林律师' }],
      links: [{ handlerName: '林律师', openings: 1, endedFor: null }],
      closings: [{ papersInOn: TODAY }],
    });
    expect(await bench.clocks(id)).toEqual(['R25 met', 'R37a met', 'R37b running']);
    expect((await bench.officer.fetch(`/files/${sent.id}`)).status).toBe(200);
  });

  it('says why not, and is out of the case at once', async () => {
    const { id, token } = await assigned();
    const lawyer = await inside(token);
    expect(
      (await lawyer.mutate(ANSWER, { accepts: false, reason: ' ' })).errors[0]?.extensions,
    ).toMatchObject({
      code: 'case.reason_needed',
      field: 'reason',
    });
    await lawyer.mutate(ANSWER, { accepts: false, reason: '与对方有亲属关系' });
    expect((await links(id)).assignments).toEqual([{ state: 'REFUSED', answerReason: '与对方有亲属关系' }]);
    expect((await lawyer.query(CASE)).data['linkedCase']).toBeNull();
    expect((await open(token)).code).toBe('handler_link.not_valid');
  });

  it('has to know the end of the licence number, and gets five tries', async () => {
    const { id, token } = await assigned();
    expect((await open(token, '0002')).errors[0]?.extensions).toMatchObject({
      code: 'handler_link.wrong_proof',
      field: 'proof',
    });
    expect((await open(token)).errors).toEqual([]);
    // A right one forgets the wrong ones before it.
    for (let failure = 1; failure <= 4; failure += 1)
      expect((await open(token, '')).code).toBe('handler_link.wrong_proof');
    const lawyer = (await open(token, '9999')).code;
    expect(lawyer).toBe('handler_link.not_valid');
    expect((await open(token)).code).toBe('handler_link.not_valid');
    expect((await links(id)).links).toMatchObject([{ openings: 1, endedFor: 'FAILURES' }]);
  });

  it('guesses in vain, also at all once', async () => {
    const { id, token } = await assigned();
    const guesses = await Promise.all(Array.from({ length: 12 }, (_, at) => open(token, String(1000 + at))));
    expect(guesses.filter(({ code }) => code === 'handler_link.wrong_proof')).toHaveLength(4);
    expect((await open(token)).code).toBe('handler_link.not_valid');
    expect((await links(id)).links).toMatchObject([{ endedFor: 'FAILURES' }]);
  });

  it('is out when the link is taken back, made anew or too old, and when the case goes to another', async () => {
    const { id, token } = await assigned();
    const first = await inside(token);
    const second = await issued(id);
    expect((await first.query(CASE)).data['linkedCase']).toBeNull();
    expect((await open(token)).code).toBe('handler_link.not_valid');
    const lawyer = await inside(second);
    const [{ id: linkId }] = (await links(id)).links;
    await bench.officer.mutate(REVOKE, { id: linkId });
    expect((await lawyer.mutate(RECORD, meeting())).code).toBe('handler_link.required');
    expect((await bench.officer.mutate(REVOKE, { id: linkId })).code).toBe('handler_link.ended');
    const third = await inside(await issued(id));
    await bench.gateway.db.sql(
      `update handler_link set expires_at = $2 where case_id = $1 and ended_at is null`,
      [id, `${TODAY}T00:00:00Z`],
    );
    expect((await third.mutate(RECORD, meeting())).code).toBe('handler_link.required');
    const fourth = await inside(await issued(id));
    const other = await bench.handler({ name: '陈律师' });
    const asked = { handlerId: other, askedBy: 'RECIPIENT', reason: '不再信任', askedOn: TODAY };
    await bench.done(bench.officer, REPLACE, id, asked);
    const [{ id: proposalId }] = (await bench.handling(id)).proposals;
    await bench.done(bench.leader, DECIDE, id, { proposalId, approves: true });
    expect((await fourth.mutate(RECORD, meeting())).code).toBe('handler_link.required');
    expect((await bench.handling(id)).milestones).toEqual([]);
  });

  it('leaves, and opens the link again', async () => {
    const { token } = await assigned();
    const lawyer = await inside(token);
    const answer = await lawyer.mutate(LEAVE);
    expect(answer.headers.get('set-cookie')).toContain('Max-Age=0');
    expect((await lawyer.query(CASE)).data['linkedCase']).toBeNull();
    expect((await (await inside(token)).query(CASE)).data['linkedCase']).not.toBeNull();
  });

  it('reaches nothing but the case, whatever is asked for', async () => {
    const { token } = await assigned();
    const lawyer = await inside(token);
    expect((await lawyer.query('{ cases(filter: {}) { total } }')).code).toBe('session.required');
    expect((await lawyer.query('{ me { csrfToken } }')).data['me']).toBeNull();
    expect((await lawyer.fetch('/files/01990000-0000-7000-8000-00000000ca5e')).status).toBe(401);
    expect((await lawyer.upload(photo(), 'image/jpeg', { 'idempotency-key': newId() })).status).toBe(401);
    // The session of a link is none of its token, and a session of an account is none of a link.
    expect((await open(/=([\w-]+)/.exec(lawyer.cookie ?? '')?.[1] ?? '')).code).toBe(
      'handler_link.not_valid',
    );
    const crossed = new TestClient(bench.gateway, `fayuan_handler=${token}`, undefined);
    expect((await crossed.query(CASE)).data['linkedCase']).toBeNull();
    expect((await bench.officer.query(CASE)).data['linkedCase']).toBeNull();
    expect((await bench.officer.mutate(RECORD, meeting())).code).toBe('handler_link.required');
    expect((await upload(bench.officer)).status).not.toBe(201);
  });

  it('attaches no photo but its own', async () => {
    const { token } = await assigned();
    const lawyer = await inside(token);
    const stored = await bench.officer.upload(photo(), 'image/jpeg', { 'idempotency-key': newId() });
    const { id: ofTheCentre } = (await stored.json()) as { id: string };
    for (const fileIds of [[ofTheCentre], [newId()]])
      expect((await lawyer.mutate(RECORD, meeting({ fileIds }))).code).toBe('handler_link.photo_missing');
  });

  it('is let in by the own centre alone: the neighbour and those above try', async () => {
    const { id } = await assigned();
    const [{ id: linkId }] = (await links(id)).links;
    for (const client of [bench.neighbour, bench.city]) {
      const at = { id, version: await bench.versionOf(id) };
      expect((await client.mutate(ISSUE, at)).code).toBe('case.not_found');
      expect((await client.mutate(REVOKE, { id: linkId })).code).toBe('handler_link.not_found');
      expect((await client.mutate(REVOKE, { id: newId() })).code).toBe('handler_link.not_found');
      expect((await links(id, client))?.links ?? []).toEqual([]);
    }
    expect((await bench.run(bench.leader, ISSUE, id)).code).toBe('access.not_permitted');
  });

  it('gets no link where the roster cannot tell who it is, nor the same one twice', async () => {
    const [id, handlerId] = [
      await bench.granted(),
      await bench.handler({ kind: 'VOLUNTEER', licenceNumber: null, phone: null }),
    ];
    expect((await bench.run(bench.officer, ISSUE, id)).code).toBe('case.not_at_stage');
    await bench.done(bench.officer, ASSIGN, id, { handlerId });
    expect((await bench.run(bench.officer, ISSUE, id)).code).toBe('handler_link.no_proof');
    const other = await assigned({ licenceNumber: 'A-2026-0001' });
    const again = { id: other.id, version: await bench.versionOf(other.id), idempotencyKey: newId() };
    expect((await bench.officer.mutate(ISSUE, again)).errors).toEqual([]);
    expect((await bench.officer.mutate(ISSUE, again)).code).toBe('handler_link.shown_already');
  });

  it('sees the recipient masked, and leaves neither token nor telephone anywhere', async () => {
    const county = bench.county as TestUnit;
    const phone = '13805912345';
    const { id, token } = await assigned();
    const { app, db, logged } = bench.gateway;
    const personId = await app
      .get(Database)
      .write(actingFor(county), (tx) =>
        app.get(Persons, { strict: false }).record(tx, { name: '欧阳小敏', phone }),
      );
    await db.sql(
      `insert into case_party (partition_id, id, tenant_id, tenant_path, case_id, person_id, role)
       values ($1, $2, $3, $4, $5, $6, 'recipient')`,
      [county.partitionId, newId(), county.id, county.path, id, personId],
    );
    const lawyer = await inside(token);
    const answer = await lawyer.query(CASE);
    expect(answer.data['linkedCase'].recipients).toEqual([
      { name: expect.stringContaining('*'), phone: expect.stringContaining('****') },
    ]);
    expect(answer.text).not.toContain(phone);
    expect(answer.text).not.toContain('欧阳小敏');
    await lawyer.mutate(RECORD, meeting());
    const session = lawyer.cookie?.split('=')[1] ?? '';
    // Of token and session the digests are kept where they are looked up, and what the planner learned of them.
    const found = await personalDataFound(db, { token, session, phone }, logged);
    const digests = /^(public\.handler_link|pg_catalog\.pg_stats): (token|session)$/;
    expect(found.filter((place) => !digests.test(place))).toEqual([]);
    expect(found).toContain('public.handler_link: token');
    const [row] = await db.sql<{ text: string }>(
      'select l::text as text from handler_link l where case_id = $1',
      [id],
    );
    expect(row?.text).not.toContain(token);
    expect(row?.text).not.toContain(session);
  });
});
