import { fixedClock } from '@fayuan/context';
import { growProvince, type TestProvince } from '@fayuan/testing';
import { GatewayUnderTest, type TestClient } from '../testing/gateway-under-test.js';

const BURDEN = `recipientCount hours { total levels { level units minutesPerUnit hours terms { effort times minutes } } }
  figures { task indicator held heldQuantity } askedAlready { directiveId } length { characters limit }
  documents { year quota limit issued byMonth } demands { kind section phrase }`;
const KEY = '$idempotencyKey: ID!';
const Q = {
  draft: `query ($draft: BurdenDraftInput!) { draftBurden(draft: $draft) { ${BURDEN} } }`,
  saved: `query ($id: ID!) { directiveBurden(id: $id) { ${BURDEN} } }`,
  write: `mutation ($input: DirectiveInput!, ${KEY}) { draftDirective(input: $input, idempotencyKey: $idempotencyKey) { id } }`,
  quota: `mutation ($year: Int!, $quota: Int, ${KEY}) { setDocumentQuota(year: $year, quota: $quota, idempotencyKey: $idempotencyKey) { quota } }`,
  year: 'query ($year: Int!) { documentYear(year: $year) { quota limit issued } }',
};
const words = { title: '通知', sections: [{ heading: '一', text: '请报送工作总结。' }], recipients: {} };
const period = { startsOn: '2026-05-01', endsOn: '2026-05-31' };

describe('the burden meter through the API', () => {
  let gateway: GatewayUnderTest;
  let tree: TestProvince;
  let officer: TestClient;
  let leader: TestClient;
  let neighbour: TestClient;

  beforeAll(async () => {
    gateway = await GatewayUnderTest.start({ clock: fixedClock(new Date('2026-04-20T09:00:00+08:00')) });
    tree = await growProvince(gateway.db, { cities: 2, stationsPerCounty: 3 });
    officer = await gateway.signedIn(tree.cities[0], ['officer']);
    leader = await gateway.signedIn(tree.cities[0], ['leader']);
    neighbour = await gateway.signedIn(tree.cities[1], ['officer', 'leader']);
  });
  afterAll(() => gateway?.stop());

  it('weighs a draft of which little is written yet', async () => {
    const { draftBurden } = (await officer.query(Q.draft, { draft: { ...words, tasks: [{ title: '' }] } }))
      .data;
    expect(draftBurden).toMatchObject({
      recipientCount: 4,
      figures: [],
      demands: [{ kind: 'REPORT', section: 0, phrase: '报送工作总结' }],
      documents: { year: 2026, issued: 0 },
    });
    const county = draftBurden.hours.levels.find((each: { level: string }) => each.level === 'COUNTY');
    expect(county.terms).toContainEqual({ effort: 'REISSUE', times: 1, minutes: 60 });
  });

  it('shows the leader what a saved draft costs, and a neighbour nothing', async () => {
    const task = { title: '标语', indicator: 'banners', target: 5, dueOn: '2026-05-20' };
    const input = { kind: 'PUBLICITY_MONTH', ...words, ...period, reportDue: '2026-06-15', tasks: [task] };
    const { id } = (await officer.mutate(Q.write, { input })).data['draftDirective'];
    expect((await leader.query(Q.saved, { id })).data['directiveBurden']).toMatchObject({
      recipientCount: 4,
      figures: [{ indicator: 'banners', held: false }],
    });
    expect((await neighbour.query(Q.saved, { id })).code).toBe('directive.not_found');
  });

  it('keeps the quota that the leader sets; an officer sets none, a neighbour sees none', async () => {
    const set = { year: 2026, quota: 8 };
    expect((await leader.mutate(Q.quota, set)).data['setDocumentQuota']).toEqual({ quota: 8 });
    expect((await officer.mutate(Q.quota, set)).code).toBe('access.not_permitted');
    expect((await leader.mutate(Q.quota, { year: 2026, quota: -1 })).code).toBe('quota.wrong_number');
    expect((await officer.query(Q.year, { year: 2026 })).data['documentYear']).toMatchObject({
      quota: 8,
      limit: 8,
    });
    expect((await neighbour.query(Q.year, { year: 2026 })).data['documentYear']).toMatchObject({
      quota: null,
    });
  });
});
