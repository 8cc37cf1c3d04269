import { fixedClock } from '@fayuan/context';
import { fanOutHandler } from '@fayuan/directives';
import { newId } from '@fayuan/kernel';
import { makeLogger } from '@fayuan/telemetry';
import { growProvince, type TestProvince } from '@fayuan/testing';
import { type Answer, GatewayUnderTest, type TestClient } from '../testing/gateway-under-test.js';

const KEY = '$idempotencyKey: ID!';
const ACT = `$id: ID!, ${KEY}`;
const WITH = 'idempotencyKey: $idempotencyKey';
const Q = {
  standing: `query ($directiveId: ID!, $unitId: ID) { directiveTasks(directiveId: $directiveId, unitId: $unitId) {
    received progress { task { id title dueOn } target share dueOn achieved expectedByNow gap forecast { byDue reachedOn } light }
    curve { day planned achieved } sharer { id } act { status note reasonCode reason redoCount files { id } }
    evidence { rule wanted present complete } photos { id url } extension { status wantedUntil grantedUntil answer }
    split { base differenceReason shares { unit { id } quantity achieved } } } }`,
  reviews: `query ($directiveId: ID!) { taskReviews(directiveId: $directiveId) {
    id status unit { id } title share evidence { complete } photos { id url } } }`,
  extensions: `query ($directiveId: ID!) { extensions(directiveId: $directiveId) {
    id status unit { id } taskId originalDue dueOn wantedUntil grantedUntil answer toDecide } }`,
  proposal: `query ($directiveId: ID!, $taskId: ID!) { splitProposal(directiveId: $directiveId, taskId: $taskId) {
    base shares { unit { id } lastYear even byLastYear } } }`,
  inbox: 'query { inbox { items { kind directiveId count reasonCode } } }',
};
const M = {
  draft: `mutation ($input: DirectiveInput!, ${KEY}) { draftDirective(input: $input, ${WITH}) { id tasks { id } } }`,
  submit: `mutation (${ACT}) { submitDirective(id: $id, ${WITH}) { id } }`,
  signOff: `mutation (${ACT}) { signOffDirective(id: $id, ${WITH}) { id } }`,
  issue: `mutation (${ACT}) { issueDirective(id: $id, ${WITH}) { id } }`,
  withdraw: `mutation (${ACT}, $reason: String!) { withdrawDirective(id: $id, reason: $reason, ${WITH}) { id } }`,
  sign: `mutation ($directiveId: ID!, ${KEY}) { signReceipt(directiveId: $directiveId, ${WITH}) { id } }`,
  record: `mutation ($input: ActivityInput!, ${KEY}) { recordActivity(input: $input, ${WITH}) { id } }`,
  complete: `mutation ($directiveId: ID!, $taskId: ID!, $note: String, $fileIds: [ID!], ${KEY}) {
    completeTask(directiveId: $directiveId, taskId: $taskId, note: $note, fileIds: $fileIds, ${WITH}) }`,
  accept: `mutation ($actIds: [ID!]!, ${KEY}) { acceptTasks(actIds: $actIds, ${WITH}) }`,
  giveBack: `mutation ($actId: ID!, $code: ReturnReason!, $text: String, ${KEY}) {
    returnTask(actId: $actId, code: $code, text: $text, ${WITH}) }`,
  split: `mutation ($directiveId: ID!, $taskId: ID!, $shares: [ShareInput!]!, $differenceReason: String, ${KEY}) {
    splitTask(directiveId: $directiveId, taskId: $taskId, shares: $shares, differenceReason: $differenceReason, ${WITH}) }`,
  ask: `mutation ($directiveId: ID!, $taskId: ID, $wantedUntil: Date!, $reason: String!, ${KEY}) {
    askExtension(directiveId: $directiveId, taskId: $taskId, wantedUntil: $wantedUntil, reason: $reason, ${WITH}) { id status originalDue } }`,
  grant: `mutation ($id: ID!, $until: Date!, $answer: String, ${KEY}) {
    grantExtension(id: $id, until: $until, answer: $answer, ${WITH}) { status originalDue grantedUntil answer } }`,
  refuse: `mutation ($id: ID!, $answer: String!, ${KEY}) {
    refuseExtension(id: $id, answer: $answer, ${WITH}) { status grantedUntil answer } }`,
};
const clock = fixedClock(new Date('2026-05-05T09:00:00+08:00'));
const task = {
  title: '发放资料',
  indicator: 'leaflets',
  target: 500,
  dueOn: '2026-05-20',
  evidence: 'PHOTOS',
  evidenceCount: 1,
};

describe('tasks through the API', () => {
  let gateway: GatewayUnderTest;
  let tree: TestProvince;
  let officer: TestClient, leader: TestClient, station: TestClient, beside: TestClient, neighbour: TestClient;
  const unit = (at: number): string => tree.stations[at]?.id ?? '';

  beforeAll(async () => {
    gateway = await GatewayUnderTest.start({ clock });
    tree = await growProvince(gateway.db, { countiesPerCity: 2, stationsPerCounty: 2 });
    const [county, other] = tree.counties;
    officer = await gateway.signedIn(county, ['officer']);
    leader = await gateway.signedIn(county, ['leader'], { name: '主任' });
    station = await gateway.signedIn(tree.stations[0], ['station_worker']);
    beside = await gateway.signedIn(tree.stations[1], ['station_worker']);
    neighbour = await gateway.signedIn(other, ['officer']);
  });
  afterAll(() => gateway?.stop());

  const done = (answer: Answer) => {
    expect(answer.errors).toEqual([]);
    return answer.data;
  };
  const refused = (answer: Answer): string =>
    `${answer.code ?? 'was not refused'} ${answer.errors[0]?.extensions.field ?? ''}`.trim();

  /** Issued to both stations and signed for by them. */
  async function issued(more: object = {}): Promise<{ directiveId: string; taskId: string }> {
    const input = {
      kind: 'PUBLICITY_MONTH',
      title: '宣传月',
      sections: [{ heading: '一、要求', text: '按时完成。' }],
      startsOn: '2026-05-01',
      endsOn: '2026-05-31',
      reportDue: '2026-06-15',
      tasks: [{ ...task, ...more }],
      recipients: {},
    };
    const { id, tasks } = done(await officer.mutate(M.draft, { input }))['draftDirective'];
    done(await officer.mutate(M.submit, { id }));
    done(await leader.mutate(M.signOff, { id }));
    done(await officer.mutate(M.issue, { id }));
    const database = await gateway.db.open('app_worker');
    await fanOutHandler({ database, clock, logger: makeLogger('test', 'silent') }).handle();
    for (const client of [station, beside]) done(await client.mutate(M.sign, { directiveId: id }));
    return { directiveId: id, taskId: tasks[0].id };
  }
  const photo = async (at: number): Promise<string> => {
    const id = newId();
    const owner = tree.stations[at];
    await gateway.db.sql(
      `insert into stored_file (partition_id, id, tenant_id, tenant_path, sha256, media_type, bytes, uploaded_by, uploaded_at)
       values ($1, $2, $3, $4, 'x', 'image/jpeg', 9, $3, now())`,
      [owner?.partitionId, id, owner?.id, owner?.path],
    );
    return id;
  };
  const standing = async (client: TestClient, directiveId: string, unitId?: string) =>
    done(await client.query(Q.standing, { directiveId, unitId }))['directiveTasks'][0];
  const kinds = async (client: TestClient, directiveId: string): Promise<string[]> =>
    done(await client.query(Q.inbox))
      ['inbox'].items.filter((item: { directiveId: string }) => item.directiveId === directiveId)
      .map((item: { kind: string }) => item.kind);

  it('are completed with evidence, sent back with a typed reason, completed again and accepted', async () => {
    const at = await issued();
    expect(refused(await station.mutate(M.complete, at))).toBe('task.photos_missing fileIds');
    const fileId = await photo(0);
    expect(refused(await beside.mutate(M.complete, { ...at, fileIds: [fileId] }))).toBe(
      'task.file_unknown fileIds.0',
    );
    expect(refused(await neighbour.mutate(M.complete, { ...at, fileIds: [] }))).toBe(
      'directive.not_found directiveId',
    );
    const complete = { ...at, fileIds: [fileId], note: '主街两侧' };
    expect(done(await station.mutate(M.complete, complete))['completeTask']).toBe(at.taskId);
    expect(await kinds(officer, at.directiveId)).toContain('TASK_REVIEW');

    const [review] = done(await officer.query(Q.reviews, at))['taskReviews'];
    const url = `/files/${fileId}`;
    expect(review).toMatchObject({ status: 'REPORTED', unit: { id: unit(0) }, evidence: { complete: true } });
    expect(review.photos).toEqual([{ id: fileId, url }]);
    expect(done(await neighbour.query(Q.reviews, at))['taskReviews']).toEqual([]);
    expect((await station.query(Q.reviews, at)).code).toBe('access.not_permitted');

    const back = { actId: review.id, code: 'EVIDENCE_MISSING', text: '看不清' };
    expect(refused(await neighbour.mutate(M.giveBack, back))).toBe('task.act_not_found actId');
    expect(refused(await neighbour.mutate(M.accept, { actIds: [review.id] }))).toBe(
      'task.act_not_found actIds',
    );
    expect((await station.mutate(M.accept, { actIds: [review.id] })).code).toBe('access.not_permitted');
    done(await officer.mutate(M.giveBack, back));
    expect(await kinds(station, at.directiveId)).toContain('TASK_RETURNED');
    expect(await standing(station, at.directiveId)).toMatchObject({
      act: { status: 'RETURNED', reasonCode: 'EVIDENCE_MISSING', reason: '看不清', redoCount: 1 },
      progress: { light: 'RETURNED' },
    });
    done(await station.mutate(M.complete, complete));
    expect(done(await officer.mutate(M.accept, { actIds: [review.id] }))['acceptTasks']).toEqual([review.id]);
    expect(refused(await officer.mutate(M.accept, { actIds: [review.id] }))).toBe('task.not_awaiting actIds');
    expect(await standing(officer, at.directiveId, unit(0))).toMatchObject({ act: { status: 'ACCEPTED' } });
    expect((await neighbour.query(Q.standing, { directiveId: at.directiveId })).code).toBe(
      'directive.not_found',
    );
    expect((await beside.query(Q.standing, { directiveId: at.directiveId, unitId: unit(0) })).code).toBe(
      'unit.not_found',
    );
  });

  it('get more time when it is asked for in time: granted with the original kept, or refused saying why', async () => {
    const at = await issued();
    const wanted = { ...at, wantedUntil: '2026-05-30', reason: '连日暴雨' };
    expect(refused(await station.mutate(M.ask, { ...wanted, wantedUntil: '2026-05-20' }))).toBe(
      'extension.not_later wantedUntil',
    );
    expect(refused(await neighbour.mutate(M.ask, wanted))).toBe('directive.not_found directiveId');
    const { id } = done(await station.mutate(M.ask, wanted))['askExtension'];
    const other = done(await beside.mutate(M.ask, wanted))['askExtension'];
    expect(await kinds(officer, at.directiveId)).toContain('EXTENSION');
    for (const client of [neighbour])
      for (const answer of [
        await client.mutate(M.grant, { id, until: '2026-05-25' }),
        await client.mutate(M.refuse, { id, answer: '按期完成' }),
      ])
        expect(refused(answer)).toBe('extension.not_found id');
    expect((await station.mutate(M.grant, { id, until: '2026-05-25' })).code).toBe('access.not_permitted');
    expect(done(await officer.mutate(M.grant, { id, until: '2026-05-25' }))['grantExtension']).toMatchObject({
      status: 'GRANTED',
      originalDue: '2026-05-20',
      grantedUntil: '2026-05-25',
    });
    expect(refused(await officer.mutate(M.refuse, { id: other.id, answer: ' ' }))).toBe(
      'extension.reason_required answer',
    );
    done(await officer.mutate(M.refuse, { id: other.id, answer: '按期完成' }));
    expect(refused(await officer.mutate(M.grant, { id: other.id, until: '2026-05-25' }))).toBe(
      'extension.decided id',
    );
    expect(await standing(station, at.directiveId)).toMatchObject({
      progress: { dueOn: '2026-05-25', task: { dueOn: '2026-05-20' } },
    });
    expect(await standing(beside, at.directiveId)).toMatchObject({
      progress: { dueOn: '2026-05-20' },
      extension: { status: 'REFUSED', answer: '按期完成' },
    });
    const own = done(await station.query(Q.extensions, at))['extensions'];
    expect(own.map((each: { unit: object; toDecide: boolean }) => [each.unit, each.toDecide])).toEqual([
      [{ id: unit(0) }, false],
    ]);
    expect(done(await officer.query(Q.extensions, at))['extensions']).toHaveLength(2);
    expect(done(await neighbour.query(Q.extensions, at))['extensions']).toEqual([]);
  });

  it('are split over the units below by a proposal, sum or declare the difference, and show their curve', async () => {
    const at = await issued({ evidence: 'NONE', evidenceCount: null });
    const { splitProposal } = done(await officer.query(Q.proposal, at));
    expect(splitProposal).toEqual({
      base: 500,
      shares: [0, 1].map((place) => ({
        unit: { id: unit(place) },
        lastYear: 0,
        even: 250,
        byLastYear: null,
      })),
    });
    expect((await neighbour.query(Q.proposal, at)).code).toBe('directive.not_found');
    expect((await station.query(Q.proposal, at)).code).toBe('access.not_permitted');
    const shares = [
      { unitId: unit(0), quantity: 300 },
      { unitId: unit(1), quantity: 100 },
    ];
    expect(refused(await officer.mutate(M.split, { ...at, shares }))).toBe(
      'task.split_difference differenceReason',
    );
    expect(refused(await neighbour.mutate(M.split, { ...at, shares }))).toBe(
      'directive.not_found directiveId',
    );
    expect((await station.mutate(M.split, { ...at, shares })).code).toBe('access.not_permitted');
    done(await officer.mutate(M.split, { ...at, shares, differenceReason: '余数由中心承担' }));
    expect(await standing(officer, at.directiveId)).toMatchObject({
      received: false,
      split: {
        base: 500,
        differenceReason: '余数由中心承担',
        shares: [{ quantity: 300 }, { quantity: 100 }],
      },
    });
    const input = {
      kind: 'LEAFLETS_AND_BANNERS',
      title: '圩日发放',
      heldOn: '2026-05-04',
      place: '集镇',
      measures: [{ indicator: 'leaflets', quantity: 120 }],
      directiveId: at.directiveId,
    };
    done(await station.mutate(M.record, { input }));
    const own = await standing(station, at.directiveId);
    expect(own).toMatchObject({ progress: { target: 300, share: 300, achieved: 120 }, split: null });
    expect(own.progress.forecast.byDue).toBeGreaterThan(120);
    expect(own.curve.at(-1)).toEqual({ day: '2026-05-20', planned: 300, achieved: null });
    expect(own.curve.find((point: { day: string }) => point.day === '2026-05-05')).toMatchObject({
      achieved: 120,
    });
  });

  it('of a withdrawn directive are neither completed nor fed, and say so', async () => {
    const at = await issued({ evidence: 'NONE', evidenceCount: null });
    done(await leader.mutate(M.withdraw, { id: at.directiveId, reason: '重复印发' }));
    const complete = await station.mutate(M.complete, at);
    expect(complete.code).toBe('directive.ended');
    const input = {
      kind: 'LEAFLETS_AND_BANNERS',
      title: '圩日发放',
      heldOn: '2026-05-04',
      measures: [{ indicator: 'leaflets', quantity: 120 }],
      directiveId: at.directiveId,
    };
    const recorded = await station.mutate(M.record, { input });
    expect(refused(recorded)).toBe('activity.directive_ended directiveId');
    expect(recorded.errors[0]?.message).toContain('撤销或废止');
    expect(refused(await neighbour.mutate(M.record, { input }))).toBe(
      'activity.directive_not_found directiveId',
    );
  });
});
