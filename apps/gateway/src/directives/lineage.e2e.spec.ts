import { fixedClock } from '@fayuan/context';
import type { Database } from '@fayuan/database';
import { fanOutHandler } from '@fayuan/directives';
import { makeLogger } from '@fayuan/telemetry';
import { growProvince, type TestProvince } from '@fayuan/testing';
import { type Answer, GatewayUnderTest, type TestClient } from '../testing/gateway-under-test.js';

const KEY = '$idempotencyKey: ID!';
const ACT = `$id: ID!, ${KEY}`;
const WITH = 'idempotencyKey: $idempotencyKey';
const NODE = 'id title reissueCount drifts { kind upperValue ownValue }';
const Q = {
  lineage: `query ($directiveId: ID!) { lineage(directiveId: $directiveId) { upper { ${NODE} } directive { ${NODE} } reissues { ${NODE} } merged { ${NODE} } } }`,
  drift: 'query ($draft: DriftDraftInput!) { draftDrift(draft: $draft) { kind field upperValue ownValue } }',
  mergeable:
    'query ($reissuesId: ID) { mergeableCampaigns(reissuesId: $reissuesId) { id title issuer { id } } }',
  campaign:
    'query ($id: ID!) { directive(id: $id) { campaign { id } mergedCampaign { id title } signedOffBy } }',
  board:
    'query ($directiveId: ID!) { board(directiveId: $directiveId) { tasks { task { title } achieved } } }',
  figure: 'query ($query: FigureQuery!) { figures(query: $query) { indicator quantity } }',
};
const M = {
  draft: `mutation ($input: DirectiveInput!, ${KEY}) { draftDirective(input: $input, ${WITH}) { id } }`,
  submit: `mutation (${ACT}) { submitDirective(id: $id, ${WITH}) { id } }`,
  signOff: `mutation (${ACT}) { signOffDirective(id: $id, ${WITH}) { id } }`,
  issue: `mutation (${ACT}) { issueDirective(id: $id, ${WITH}) { id } }`,
  sign: `mutation ($directiveId: ID!, ${KEY}) { signReceipt(directiveId: $directiveId, ${WITH}) { id } }`,
  record: `mutation ($input: ActivityInput!, ${KEY}) { recordActivity(input: $input, ${WITH}) { id } }`,
};
const clock = fixedClock(new Date('2026-05-05T09:00:00+08:00'));
const task = { title: '发放资料', indicator: 'leaflets', target: 500, dueOn: '2026-05-20' };
const input = (more: object = {}) => ({
  kind: 'PUBLICITY_MONTH',
  title: '宣传月',
  sections: [{ heading: '一、要求', text: '每个乡镇发放宣传资料不少于500份。' }],
  startsOn: '2026-05-01',
  endsOn: '2026-05-31',
  reportDue: '2026-06-15',
  tasks: [task],
  recipients: {},
  ...more,
});

describe('lineage, drift and merged campaigns through the API', () => {
  let gateway: GatewayUnderTest;
  let worker: Database;
  let tree: TestProvince;
  const people: Record<string, { officer: TestClient; leader: TestClient }> = {};
  let station: TestClient;

  beforeAll(async () => {
    gateway = await GatewayUnderTest.start({ clock });
    worker = await gateway.db.open('app_worker');
    tree = await growProvince(gateway.db, { cities: 2, stationsPerCounty: 2 });
    const { province, cities, counties } = tree;
    for (const [name, unit] of Object.entries({
      province,
      city: cities[0],
      county: counties[0],
      other: cities[1],
    })) {
      const officer = await gateway.signedIn(unit, ['officer']);
      people[name] = { officer, leader: await gateway.signedIn(unit, ['leader'], { name: `${name}主任` }) };
    }
    station = await gateway.signedIn(tree.stations[0], ['station_worker']);
  });
  afterAll(() => gateway?.stop());

  const who = (name: string) => {
    const found = people[name];
    if (!found) throw new Error(`nobody at ${name}`);
    return found;
  };
  const done = (answer: Answer) => {
    expect(answer.errors).toEqual([]);
    return answer.data;
  };
  async function issued(name: string, more: object = {}): Promise<string> {
    const { officer, leader } = who(name);
    const { id } = done(await officer.mutate(M.draft, { input: input(more) }))['draftDirective'];
    done(await officer.mutate(M.submit, { id }));
    done(await leader.mutate(M.signOff, { id }));
    done(await officer.mutate(M.issue, { id }));
    await fanOutHandler({ database: worker, clock, logger: makeLogger('test', 'silent') }).handle();
    return id;
  }
  const signed = async (client: TestClient, directiveId: string) =>
    done(await client.mutate(M.sign, { directiveId }));
  const lineage = async (client: TestClient, directiveId: string) =>
    done(await client.query(Q.lineage, { directiveId }))['lineage'];

  it('show both sides where a re-issue departs, and a neighbour nothing', async () => {
    const upper = await issued('city', { title: '市里的' });
    await signed(who('county').officer, upper);
    const sections = [{ heading: '一', text: '每个乡镇发放宣传资料不少于300份。' }];
    const draft = { reissuesId: upper, reportDue: '2026-06-10', sections, tasks: [] };
    const red = {
      kind: 'CHANGED_NUMBER',
      upperValue: '每个乡镇发放宣传资料不少于500份',
      ownValue: '每个乡镇发放宣传资料不少于300份',
    };
    expect(done(await who('county').officer.query(Q.drift, { draft }))['draftDrift']).toMatchObject([red]);
    const own = await issued('county', { title: '县里转发', reissuesId: upper, sections, tasks: [] });
    expect((await lineage(who('city').officer, upper)).reissues).toMatchObject([{ id: own, drifts: [red] }]);
    expect((await lineage(who('county').leader, own)).directive.drifts).toEqual([red]);
    expect((await who('other').officer.query(Q.lineage, { directiveId: upper })).code).toBe(
      'directive.not_found',
    );
    expect(done(await who('other').officer.query(Q.drift, { draft }))['draftDrift']).toEqual([]);
  });

  it('run two received campaigns as one: an event counts once and is credited to both', async () => {
    const first = await issued('city', { title: '市宣传月' });
    const second = await issued('province', { title: '省反诈宣传' });
    const { officer, leader } = who('county');
    const campaignOf = async (client: TestClient, id: string) =>
      done(await client.query(Q.campaign, { id }))['directive'].campaign.id as string;
    const other = await campaignOf(who('province').officer, second);
    const merge = {
      reissuesId: first,
      mergedCampaignId: other,
      tasks: [],
      sections: [],
      title: '县里合并转发',
    };
    await signed(officer, first);
    expect((await officer.mutate(M.draft, { input: input(merge) })).code).toBe(
      'directive.campaign_not_found',
    );
    await signed(officer, second);
    const { mergeableCampaigns } = done(await officer.query(Q.mergeable, { reissuesId: first }));
    expect(mergeableCampaigns).toContainEqual({
      id: other,
      title: '省反诈宣传',
      issuer: { id: tree.province.id },
    });
    expect(mergeableCampaigns.map((each: { id: string }) => each.id)).not.toContain(
      await campaignOf(who('city').officer, first),
    );
    const merged = await issued('county', merge);
    expect(done(await leader.query(Q.campaign, { id: merged }))['directive']).toMatchObject({
      mergedCampaign: { id: other, title: '省反诈宣传' },
      signedOffBy: 'county主任',
    });

    await signed(station, merged);
    const measures = [{ indicator: 'leaflets', quantity: 120 }];
    const event = {
      kind: 'CONSULTATION_EVENT',
      title: '集市',
      heldOn: '2026-05-04',
      place: '集市',
      measures,
    };
    done(await station.mutate(M.record, { input: { ...event, directiveId: merged } }));

    const achieved = async (name: string, directiveId: string) =>
      done(await who(name).officer.query(Q.board, { directiveId }))['board'].tasks[0].achieved;
    expect([await achieved('city', first), await achieved('province', second)]).toEqual([120, 120]);
    const figure = async (name: string, campaignId: string | null) => {
      const unitId = name === 'city' ? tree.cities[0]?.id : tree.province.id;
      const query = { unitId, indicators: ['leaflets'], from: '2026-05-01', to: '2026-05-31', campaignId };
      return done(await who(name).officer.query(Q.figure, { query }))['figures'][0].quantity;
    };
    expect(await figure('province', null)).toBe(120);
    expect(await figure('province', other)).toBe(120);
    expect(await figure('city', await campaignOf(who('city').officer, first))).toBe(120);
    // The province sees in the lineage of its own directive which paper below runs both.
    expect((await lineage(who('province').officer, second)).merged).toMatchObject([
      { id: merged, title: '县里合并转发' },
    ]);
    expect((await lineage(who('city').officer, first)).reissues).toMatchObject([{ id: merged }]);
  });
});
