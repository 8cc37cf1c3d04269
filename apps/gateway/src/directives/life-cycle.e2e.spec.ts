import { newId } from '@fayuan/kernel';
import { DirectiveTree, idOf, ISSUING, notice } from '../testing/directive-tree.js';
import type { TestClient } from '../testing/gateway-under-test.js';

const KEY = 'idempotencyKey: $idempotencyKey';
const ACT = '$id: ID!, $idempotencyKey: ID!';
const REASON = `${ACT}, $reason: String!`;
const Q = {
  directive: `query ($id: ID!) { directive(id: $id) { status version endedReason closedOn reportDue supersededById supersedesId
    receipt { version signedVersion amendmentSignDue } changes { kind reason asksSignature differences { field before after } } } }`,
  amendment: 'query ($directiveId: ID!) { amendment(directiveId: $directiveId) { id asksSignature } }',
  inbox: '{ inbox { items { kind directiveId reason } } }',
};
const M = {
  discard: `mutation (${REASON}) { discardDirective(id: $id, reason: $reason, ${KEY}) { id } }`,
  close: `mutation (${REASON}) { closeDirective(id: $id, reason: $reason, ${KEY}) { id status } }`,
  archive: `mutation (${ACT}) { archiveDirective(id: $id, ${KEY}) { id status } }`,
  withdraw: `mutation (${REASON}) { withdrawDirective(id: $id, reason: $reason, ${KEY}) { id status } }`,
  annul: `mutation (${REASON}) { annulDirective(id: $id, reason: $reason, ${KEY}) { id status } }`,
  propose: `mutation ($directiveId: ID!, $input: AmendmentInput!, $reason: String!, $idempotencyKey: ID!) {
    proposeAmendment(directiveId: $directiveId, input: $input, reason: $reason, ${KEY}) { id version } }`,
  approve: `mutation (${ACT}) { approveAmendment(id: $id, ${KEY}) { id version } }`,
  refuse: `mutation (${REASON}) { refuseAmendment(id: $id, reason: $reason, ${KEY}) { id version } }`,
};
const reason = '工作已调整';

describe('the life cycle of a directive through the API', () => {
  let at: DirectiveTree;
  let id: string;

  beforeAll(async () => {
    at = await DirectiveTree.start();
  });
  beforeEach(async () => {
    id = await at.issued(at.people.city, at.people.cityLeader);
    await at.people.county.mutate(ISSUING.sign, { directiveId: id });
  });
  afterAll(() => at?.stop());

  const seen = async (client: TestClient, of = id) =>
    (await client.query(Q.directive, { id: of })).data['directive'];
  const inbox = async (client: TestClient) =>
    (await client.query(Q.inbox)).data['inbox'].items.filter(
      (item: { directiveId: string }) => item.directiveId === id,
    );
  const amended = (more: object) => {
    const { kind: _kind, recipients: _recipients, ...input } = notice({ tasks: [], ...more });
    return { directiveId: id, input, reason: '活动顺延' };
  };
  const waiting = async () =>
    (await at.people.cityLeader.query(Q.amendment, { directiveId: id })).data['amendment'];

  it('withdrawn or annulled by a leader it is over for its receivers, who read the reason', async () => {
    for (const [act, status] of [
      [M.withdraw, 'WITHDRAWN'],
      [M.annul, 'ANNULLED'],
    ] as const) {
      id = await at.issued(at.people.city, at.people.cityLeader);
      expect((await at.people.city.mutate(act, { id, reason })).code).toBe('access.not_permitted');
      const blank = await at.people.cityLeader.mutate(act, { id, reason: ' ' });
      expect(blank.errors[0]?.extensions).toMatchObject({
        code: 'directive.reason_required',
        field: 'reason',
      });
      await at.people.cityLeader.mutate(act, { id, reason });
      await at.tellChanges();
      expect(await seen(at.people.county)).toMatchObject({ status, endedReason: reason });
      expect(await inbox(at.people.station)).toEqual([{ kind: status, directiveId: id, reason }]);
      expect((await at.people.station.mutate(ISSUING.sign, { directiveId: id })).code).toBe(
        'directive.ended',
      );
    }
  });

  it('amended, it shows what differs and asks those who had signed to sign anew', async () => {
    const proposed = await at.people.city.mutate(M.propose, amended({ reportDue: '2026-06-20' }));
    expect(proposed.data['proposeAmendment']).toMatchObject({ id, version: 1 });
    expect(await seen(at.people.county)).toMatchObject({ version: 1, reportDue: '2026-06-15' });
    const { id: amendmentId, asksSignature } = await waiting();
    expect(asksSignature).toBe(true);
    expect((await at.people.city.mutate(M.approve, { id: amendmentId })).code).toBe('access.not_permitted');
    await at.people.cityLeader.mutate(M.approve, { id: amendmentId });
    await at.tellChanges();
    const read = await seen(at.people.county);
    expect(read).toMatchObject({
      version: 2,
      receipt: { version: 2, signedVersion: 1, amendmentSignDue: expect.any(String) },
      changes: [{ kind: 'AMENDED', reason: '活动顺延', asksSignature: true }],
    });
    expect(read.changes[0].differences).toContainEqual({
      field: 'reportDue',
      before: '2026-06-15',
      after: '2026-06-20',
    });
    await at.people.county.mutate(ISSUING.sign, { directiveId: id });
    expect((await seen(at.people.county)).receipt).toMatchObject({
      signedVersion: 2,
      amendmentSignDue: null,
    });
  });

  it('an amendment that is refused changes nothing', async () => {
    await at.people.city.mutate(M.propose, amended({ title: '新标题' }));
    const { id: amendmentId } = await waiting();
    const refused = await at.people.cityLeader.mutate(M.refuse, { id: amendmentId, reason: '不必修改' });
    expect(refused.errors).toEqual([]);
    expect(await seen(at.people.county)).toMatchObject({ version: 1, changes: [] });
  });

  it('superseded, closed, archived or given up, it says so to whoever may read it', async () => {
    const next = await at.issued(at.people.city, at.people.cityLeader, { title: '新通知', supersedesId: id });
    await at.tellChanges();
    expect(await seen(at.people.county)).toMatchObject({ status: 'ANNULLED', supersededById: next });
    expect(await seen(at.people.county, next)).toMatchObject({ supersedesId: id });
    const early = await at.people.city.mutate(M.archive, { id: next });
    expect(early.code).toBe('directive.wrong_status');
    await at.people.city.mutate(M.close, { id: next, reason: '活动已结束' });
    await at.tellChanges();
    expect(await seen(at.people.county, next)).toMatchObject({ closedOn: '2026-05-05' });
    expect((await at.people.city.mutate(M.archive, { id: next })).data['archiveDirective'].status).toBe(
      'ARCHIVED',
    );
    const draft = await at.drafted(at.people.city);
    expect(idOf(await at.people.city.mutate(M.discard, { id: draft, reason: '不再需要' }))).toBe(draft);
    expect((await at.people.cityLeader.mutate(ISSUING.signOff, { id: draft })).code).toBe(
      'directive.wrong_status',
    );
  });

  it('is nobody else’s to end or amend, as for what does not exist', async () => {
    await at.people.city.mutate(M.propose, amended({ title: '新标题' }));
    const { id: amendmentId } = await waiting();
    const strangers = [
      [at.people.neighbour, at.people.neighbourLeader],
      [at.people.county, at.people.countyLeader],
    ] as const;
    for (const [officer, leader] of strangers) {
      for (const each of [id, newId(), 'no-id']) {
        const acts = [
          [officer, M.close, { id: each, reason }],
          [officer, M.archive, { id: each }],
          [officer, M.discard, { id: each, reason }],
          [leader, M.withdraw, { id: each, reason }],
          [leader, M.annul, { id: each, reason }],
          [officer, M.propose, { ...amended({ title: 'x' }), directiveId: each }],
        ] as const;
        for (const [client, act, variables] of acts)
          expect([act, (await client.mutate(act, variables)).code]).toEqual([act, 'directive.not_found']);
        expect((await leader.query(Q.amendment, { directiveId: each })).data['amendment']).toBeNull();
      }
      for (const each of [amendmentId, newId()]) {
        const approved = await leader.mutate(M.approve, { id: each });
        const refused = await leader.mutate(M.refuse, { id: each, reason });
        expect([approved.code, refused.code]).toEqual(Array(2).fill('directive.amendment_not_found'));
      }
    }
    expect(await seen(at.people.city)).toMatchObject({ status: 'ISSUED', version: 1 });
  });
});
