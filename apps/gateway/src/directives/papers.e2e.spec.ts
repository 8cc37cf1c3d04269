import { fixedClock } from '@fayuan/context';
import type { Database } from '@fayuan/database';
import { fanOutHandler } from '@fayuan/directives';
import { makeLogger } from '@fayuan/telemetry';
import { growProvince, type TestProvince } from '@fayuan/testing';
import { GatewayUnderTest, type TestClient } from '../testing/gateway-under-test.js';

const KEY = 'idempotencyKey: $idempotencyKey';
const ACT = '$id: ID!, $idempotencyKey: ID!';
const act = (name: string) => `mutation (${ACT}) { ${name}(id: $id, ${KEY}) { id } }`;
const M = {
  draft: `mutation ($input: DirectiveInput!, $idempotencyKey: ID!) { draftDirective(input: $input, ${KEY}) { id } }`,
  bulletin: `mutation ($input: BulletinInput!, $idempotencyKey: ID!) { writeBulletin(input: $input, ${KEY}) {
    id sections { heading text runs { text token } } tokens { key label text quantity rows } looseNumbers } }`,
  paper: `mutation (${ACT}, $recipients: RecipientsInput!) { draftBulletinPaper(id: $id, recipients: $recipients, ${KEY}) { paperId } }`,
  correspondence: `mutation ($input: CorrespondenceInput!, $idempotencyKey: ID!) { draftCorrespondence(input: $input, ${KEY}) { id } }`,
  reply: `mutation (${ACT}) { draftReply(id: $id, ${KEY}) { replyId } }`,
};
const Q = {
  units: `query ($id: ID!, $token: String!) { bulletinUnits(id: $id, token: $token) { total part items { unit { id } counted } } }`,
  correspondence: `query ($id: ID!) { correspondence(id: $id) { documentNumber receivedOn answeredOn replyId replyNumber } }`,
  inbox: '{ inbox { items { kind directiveId } } }',
  draft: `query ($draft: PaperDraftInput!) { draftPaper(draft: $draft) }`,
  directive: `query ($id: ID!) { directive(id: $id) { documentKind title } }`,
};
const clock = fixedClock(new Date('2026-05-05T09:00:00+08:00'));
const logger = makeLogger('test', 'silent');

describe('bulletins, requests and replies through the API', () => {
  let gateway: GatewayUnderTest;
  let worker: Database;
  let tree: TestProvince;
  let city: TestClient;
  let cityLeader: TestClient;
  let county: TestClient;
  let countyLeader: TestClient;
  let station: TestClient;
  let neighbour: TestClient;

  beforeAll(async () => {
    gateway = await GatewayUnderTest.start({ clock });
    worker = await gateway.db.open('app_worker');
    tree = await growProvince(gateway.db, { cities: 2 });
    city = await gateway.signedIn(tree.cities[0], ['officer']);
    cityLeader = await gateway.signedIn(tree.cities[0], ['leader']);
    county = await gateway.signedIn(tree.counties[0], ['officer']);
    countyLeader = await gateway.signedIn(tree.counties[0], ['leader']);
    station = await gateway.signedIn(tree.stations[0], ['station_worker']);
    neighbour = await gateway.signedIn(tree.counties[1], ['officer']);
  });
  afterAll(() => gateway?.stop());

  const done = async (client: TestClient, document: string, input: Readonly<Record<string, unknown>>) =>
    Object.values((await client.mutate(document, input)).data)[0];
  const issue = async (id: string) => {
    await done(city, act('submitDirective'), { id });
    await done(cityLeader, act('signOffDirective'), { id });
    await done(city, act('issueDirective'), { id });
    await fanOutHandler({ database: worker, clock, logger }).handle();
  };

  it('write a bulletin whose numbers open their units, and issue it to the units below', async () => {
    const input = {
      kind: 'PUBLICITY_MONTH',
      title: '关于开展宣传月活动的通知',
      sections: [{ heading: '一、时间', text: '5月' }],
      startsOn: '2026-05-01',
      endsOn: '2026-05-31',
      reportDue: '2026-06-15',
      tasks: [],
      recipients: {},
    };
    const { id } = await done(city, M.draft, { input });
    await issue(id);
    const asked = { input: { directiveId: id, measure: 'SIGNED', namesLate: false } };
    expect((await cityLeader.mutate(M.bulletin, asked)).code).toBe('access.not_permitted');
    expect((await neighbour.mutate(M.bulletin, asked)).code).toBe('directive.not_found');
    const bulletin = await done(city, M.bulletin, asked);
    const token = bulletin.tokens.find(({ label }: { label: string }) => label === '应签收单位');
    expect(token).toMatchObject({ text: '3', rows: 'UNITS' });
    const rows = { id: bulletin.id, token: token.key };
    expect((await city.query(Q.units, rows)).data['bulletinUnits']).toMatchObject({ total: 3, part: 3 });
    expect((await county.query(Q.units, rows)).code).toBe('bulletin.not_found');

    const { paperId } = await done(city, M.paper, { id: bulletin.id, recipients: {} });
    await issue(paperId);
    expect((await station.query(Q.directive, { id: paperId })).data['directive']).toMatchObject({
      documentKind: 'BULLETIN',
    });
    expect((await station.query(Q.inbox)).data['inbox'].items).toContainEqual({
      kind: 'SIGN',
      directiveId: paperId,
    });
    expect((await neighbour.query(Q.directive, { id: paperId })).data['directive']).toBeNull();
  });

  it('send a request up, sign for it and answer it', async () => {
    const input = {
      kind: 'REQUEST',
      title: '关于延期的请示',
      sections: [{ heading: '', text: '妥否，请批示。' }],
      bodyIds: [],
    };
    expect((await station.mutate(M.correspondence, { input })).code).toBe('access.not_permitted');
    expect((await county.mutate(M.correspondence, { input: { ...input, kind: 'REPORT' } })).code).toBe(
      'correspondence.report_asks',
    );
    const { id } = await done(county, M.correspondence, { input });
    await done(county, act('submitCorrespondence'), { id });
    await done(countyLeader, act('signOffCorrespondence'), { id });
    expect((await city.query(Q.correspondence, { id })).code).toBe('correspondence.not_found');
    await done(county, act('sendCorrespondence'), { id });
    expect((await city.query(Q.inbox)).data['inbox'].items).toContainEqual({
      kind: 'PAPER_RECEIVE',
      directiveId: id,
    });
    expect((await neighbour.mutate(act('signForCorrespondence'), { id })).code).toBe(
      'correspondence.not_found',
    );
    for (const kind of ['html', 'docx']) {
      const paper = `/correspondence/${id}/paper.${kind}`;
      expect([kind, (await city.fetch(paper)).status]).toEqual([kind, 200]);
      expect([kind, (await neighbour.fetch(paper)).status]).toEqual([kind, 404]);
    }
    await done(city, act('signForCorrespondence'), { id });
    const { replyId } = await done(city, M.reply, { id });
    await issue(replyId);
    expect((await county.query(Q.correspondence, { id })).data['correspondence']).toMatchObject({
      receivedOn: '2026-05-05',
      answeredOn: '2026-05-05',
      replyId,
      replyNumber: expect.stringMatching(/法援〔2026〕\d+号$/),
    });
    expect((await neighbour.query(Q.directive, { id: replyId })).data['directive']).toBeNull();
  });

  it('show what stands in the editor as the paper it would be, to whoever may write one', async () => {
    const draft = {
      documentKind: 'NOTICE',
      title: '关于<b>某事</b>的通知',
      sections: [{ heading: '', text: '正文' }],
      tasks: [],
      recipients: { levels: ['COUNTY'] },
    };
    const html = (await city.query(Q.draft, { draft })).data['draftPaper'];
    expect(html).toContain('data-page="1"');
    expect(html).toContain('&lt;b&gt;');
    expect(html).not.toContain('<b>');
    expect((await station.query(Q.draft, { draft })).code).toBe('access.not_permitted');
  });
});
