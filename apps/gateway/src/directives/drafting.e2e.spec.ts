import { fixedClock } from '@fayuan/context';
import { growProvince, type TestProvince } from '@fayuan/testing';
import { GatewayUnderTest, type TestClient } from '../testing/gateway-under-test.js';

const KEY = '$idempotencyKey: ID!';
const SELECTION = 'levels kinds hosts underIds codePrefixes unitIds listIds exceptUnitIds exceptUnderIds';
const Q = {
  write: `mutation ($input: DirectiveInput!, ${KEY}) { draftDirective(input: $input, idempotencyKey: $idempotencyKey) { id } }`,
  edit: `mutation ($id: ID!, $input: DirectiveInput!, ${KEY}) { editDirective(id: $id, input: $input, idempotencyKey: $idempotencyKey) { id title } }`,
  keep: `mutation ($directiveId: ID!, $name: String!, ${KEY}) { keepTemplate(directiveId: $directiveId, name: $name, idempotencyKey: $idempotencyKey) { id source name } }`,
  list: 'query { directiveTemplates { id source name } }',
  begin: `query ($id: ID!) { beginFromTemplate(id: $id) { title startsOn endsOn reportDue
    tasks { title indicator target dueOn milestones { on quantity } evidence evidenceCount leadUnitId coUnitIds }
    recipients { ${SELECTION} copy { ${SELECTION} } } review { field found proposed } } }`,
  remove: `mutation ($id: ID!, ${KEY}) { removeTemplate(id: $id, idempotencyKey: $idempotencyKey) { id } }`,
  versions: 'query ($directiveId: ID!) { draftVersions(directiveId: $directiveId) { no title } }',
  restore: `mutation ($id: ID!, $no: Int!, ${KEY}) { restoreDraftVersion(id: $id, no: $no, idempotencyKey: $idempotencyKey) { title } }`,
};

describe('drafting through the API', () => {
  let gateway: GatewayUnderTest;
  let tree: TestProvince;
  let officer: TestClient;
  let neighbour: TestClient;

  beforeAll(async () => {
    gateway = await GatewayUnderTest.start({ clock: fixedClock(new Date('2026-04-20T09:00:00+08:00')) });
    tree = await growProvince(gateway.db, { cities: 2, countiesPerCity: 2, stationsPerCounty: 2 });
    officer = await gateway.signedIn(tree.cities[0], ['officer']);
    neighbour = await gateway.signedIn(tree.cities[1], ['officer', 'leader']);
  });
  afterAll(() => gateway?.stop());

  const unit = (at: number) => tree.counties[at]?.id ?? '';
  const task = () => ({
    title: '发放资料',
    indicator: 'leaflets',
    target: 300,
    dueOn: '2026-05-29',
    milestones: [{ on: '2026-05-15', quantity: 100 }],
    evidence: 'PHOTOS',
    evidenceCount: 2,
    leadUnitId: unit(0),
    coUnitIds: [unit(1)],
  });
  const input = () => ({
    kind: 'PUBLICITY_MONTH',
    title: '关于开展2026年法律援助宣传月活动的通知',
    sections: [{ heading: '一、活动时间', text: '2026年5月1日至31日' }],
    startsOn: '2026-05-01',
    endsOn: '2026-05-31',
    reportDue: '2026-06-12',
    tasks: [task()],
    recipients: { levels: ['COUNTY'], exceptUnderIds: [], copy: { levels: ['TOWNSHIP'] } },
  });
  const drafted = async () => (await officer.mutate(Q.write, { input: input() })).data['draftDirective'].id;

  it('begins with all the terms of what was kept; a neighbour neither sees nor begins with it', async () => {
    const kept = await officer.mutate(Q.keep, { directiveId: await drafted(), name: '宣传月' });
    const [template] = kept.data['keepTemplate'];
    expect(template).toMatchObject({ source: 'TEMPLATE', name: '宣传月' });
    const { beginFromTemplate: begun } = (await officer.query(Q.begin, { id: template.id })).data;
    expect(begun).toMatchObject({
      startsOn: '2026-05-01',
      reportDue: '2026-06-12',
      tasks: [task()],
      recipients: { levels: ['COUNTY'], copy: { levels: ['TOWNSHIP'] } },
    });
    expect((await neighbour.query(Q.list)).data['directiveTemplates']).toEqual([]);
    expect((await neighbour.query(Q.begin, { id: template.id })).code).toBe('directive.template_not_found');
    expect((await neighbour.mutate(Q.remove, { id: template.id })).code).toBe('directive.template_not_found');
    expect((await officer.mutate(Q.remove, { id: template.id })).data['removeTemplate']).toEqual([]);
  });

  it('brings an earlier version of a draft back; a neighbour sees none', async () => {
    const id = await drafted();
    const other = await gateway.signedIn(tree.cities[0], ['officer']);
    await other.mutate(Q.edit, { id, input: { ...input(), title: '另一人的标题' } });
    const { draftVersions } = (await officer.query(Q.versions, { directiveId: id })).data;
    expect(draftVersions).toMatchObject([
      { no: 2, title: '另一人的标题' },
      { no: 1, title: input().title },
    ]);
    expect((await neighbour.query(Q.versions, { directiveId: id })).data['draftVersions']).toEqual([]);
    expect((await neighbour.mutate(Q.restore, { id, no: 1 })).code).toBe('directive.not_found');
    const { restoreDraftVersion } = (await officer.mutate(Q.restore, { id, no: 1 })).data;
    expect(restoreDraftVersion).toEqual({ title: input().title });
  });
});
