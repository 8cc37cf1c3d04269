import { newId } from '@fayuan/kernel';
import { DirectiveTree, idOf, ISSUING, notice } from '../../testing/directive-tree.js';
import type { TestClient } from '../../testing/gateway-under-test.js';

const KEY = 'idempotencyKey: $idempotencyKey';
const LIST = 'id name count units { id name }';
const Q = {
  counts:
    'query ($recipients: RecipientsInput!) { recipientCounts(recipients: $recipients) { primary copy groups { role level count } } }',
  fixed: `query ($directiveId: ID!, $first: Int, $after: String, $role: RecipientRole, $search: String) {
    directiveRecipients(directiveId: $directiveId, first: $first, after: $after, role: $role, search: $search) {
      total hasMore endCursor items { role kind signedOn unit { id code } } } }`,
  lists: '{ unitLists { id name count } }',
  list: `query ($id: ID!) { unitList(id: $id) { ${LIST} version } }`,
  byIds: 'query ($ids: [ID!]!) { unitsByIds(ids: $ids) { id name } }',
};
const M = {
  create: `mutation ($input: UnitListInput!, $idempotencyKey: ID!) { createUnitList(input: $input, ${KEY}) { ${LIST} } }`,
  edit: `mutation ($id: ID!, $input: UnitListInput!, $version: Int!, $idempotencyKey: ID!) {
    editUnitList(id: $id, input: $input, version: $version, ${KEY}) { ${LIST} } }`,
  remove: `mutation ($id: ID!, $idempotencyKey: ID!) { deleteUnitList(id: $id, ${KEY}) }`,
};

describe('recipients through the API', () => {
  let at: DirectiveTree;

  beforeAll(async () => {
    at = await DirectiveTree.start();
  });
  afterAll(() => at?.stop());

  const stations = () => at.tree.stations.slice(0, 2).map(({ id }) => id);
  const fixed = async (client: TestClient, directiveId: string, more: object = {}) =>
    client.query(Q.fixed, { directiveId, ...more });
  const create = (client: TestClient, name: string, unitIds = stations()) =>
    client.mutate(M.create, { input: { name, unitIds } });

  it('are counted by level as they are chosen: lists on top, exceptions last, copies apart', async () => {
    const list = idOf(await create(at.people.city, '试点站'));
    const [station] = stations();
    const recipients = {
      levels: ['COUNTY'],
      listIds: [list],
      exceptUnitIds: [station],
      copy: { unitIds: [station] },
    };
    expect((await at.people.city.query(Q.counts, { recipients })).data['recipientCounts']).toEqual({
      primary: 2,
      copy: 1,
      groups: expect.arrayContaining([
        { role: 'PRIMARY', level: 'COUNTY', count: 1 },
        { role: 'PRIMARY', level: 'TOWNSHIP', count: 1 },
        { role: 'COPY', level: 'TOWNSHIP', count: 1 },
      ]),
    });
  });

  it('stay as they were fixed at the issue, page by page, by role and name, for the issuer alone', async () => {
    const [station] = stations();
    const recipients = { levels: ['COUNTY'], copy: { unitIds: [station] } };
    const id = await at.issued(at.people.city, at.people.cityLeader, { recipients });
    await at.people.county.mutate(ISSUING.sign, { directiveId: id });
    const county = at.tree.counties[0];
    const first = (await fixed(at.people.city, id, { first: 1 })).data['directiveRecipients'];
    expect(first).toMatchObject({
      total: 2,
      hasMore: true,
      items: [{ role: 'PRIMARY', signedOn: '2026-05-05', unit: { id: county?.id } }],
    });
    const rest = (await fixed(at.people.city, id, { after: first.endCursor })).data['directiveRecipients'];
    expect(rest.items).toMatchObject([{ role: 'COPY', signedOn: null, unit: { id: station } }]);
    const copies = (await fixed(at.people.city, id, { role: 'COPY' })).data['directiveRecipients'];
    expect(copies.total).toBe(1);
    const found = (await fixed(at.people.city, id, { search: county?.code })).data['directiveRecipients'];
    expect(found.items.map(({ unit }: { unit: { id: string } }) => unit.id)).toContain(county?.id);
    for (const stranger of [at.people.neighbour, at.people.county])
      for (const each of [id, newId(), 'no-id'])
        expect((await fixed(stranger, each)).code).toBe('directive.not_found');
  });

  it('are kept in lists that only their unit sees, changes and uses', async () => {
    const list = idOf(await create(at.people.city, '示范站'));
    expect((await create(at.people.city, '示范站')).errors[0]?.extensions.field).toBe('input.name');
    expect((await at.people.city.query(Q.list, { id: list })).data['unitList']).toMatchObject({
      name: '示范站',
      count: 2,
    });
    const { people } = at;
    expect((await people.neighbour.query(Q.lists)).data['unitLists']).toEqual([]);
    const input = { name: '改名', unitIds: [at.tree.stations[3]?.id] };
    for (const each of [list, newId(), 'no-id']) {
      expect((await people.neighbour.query(Q.list, { id: each })).data['unitList']).toBeNull();
      const edited = await people.neighbour.mutate(M.edit, { id: each, input, version: 1 });
      const removed = await people.neighbour.mutate(M.remove, { id: each });
      expect([edited.code, removed.code]).toEqual(Array(2).fill('unit_list.not_found'));
    }
    const foreign = await create(people.neighbour, '别人的站');
    expect(foreign.code).toBe('unit_list.unit_not_below');
    const used = await people.neighbour.mutate(ISSUING.draft, {
      input: notice({ recipients: { listIds: [list] } }),
    });
    expect(used.code).toBe('directive.list_not_found');
  });

  it('are named by id only to who stands above them', async () => {
    const ids = [...stations(), at.tree.counties[1]?.id ?? '', newId()];
    const names = async (client: TestClient) =>
      (await client.query(Q.byIds, { ids })).data['unitsByIds'].map(({ id }: { id: string }) => id);
    expect((await names(at.people.city)).sort()).toEqual(stations().sort());
    expect(await names(at.people.neighbour)).toEqual([at.tree.counties[1]?.id]);
    expect((await at.gateway.anonymous().query(Q.byIds, { ids })).code).toBe('session.required');
  });
});
