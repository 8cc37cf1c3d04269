import { newId } from '@fayuan/kernel';
import { growProvince, type TestProvince } from '@fayuan/testing';
import { GatewayUnderTest, type TestClient } from '../testing/gateway-under-test.js';

const UNIT = 'query ($id: ID) { unit(id: $id) { id name level kind childCount ancestors { id } } }';
const BY_CODE = 'query ($code: String!) { unitByCode(code: $code) { id } }';
const UNITS = `query ($parentId: ID, $search: String, $first: Int, $after: String) {
  units(parentId: $parentId, search: $search, first: $first, after: $after) { items { id code } endCursor hasMore } }`;

describe('the unit tree over the API', () => {
  let gateway: GatewayUnderTest;
  let tree: TestProvince;
  let clerk: TestClient;

  beforeAll(async () => {
    gateway = await GatewayUnderTest.start();
    tree = await growProvince(gateway.db, { countiesPerCity: 2, stationsPerCounty: 3 });
    clerk = await gateway.signedIn(tree.counties[0], ['officer']);
  });
  afterAll(() => gateway?.stop());

  it('shows the own unit, those above and those below', async () => {
    const own = (await clerk.query(UNIT)).data['unit'];
    expect(own).toMatchObject({ id: tree.counties[0]?.id, level: 'COUNTY', kind: 'CENTER', childCount: 3 });
    expect(own.ancestors.at(-1).id).toBe(tree.cities[0]?.id);
    for (const { id, code } of [tree.province, tree.stations[0]].filter((unit) => unit !== undefined)) {
      expect((await clerk.query(UNIT, { id })).data['unit'].id).toBe(id);
      expect((await clerk.query(BY_CODE, { code })).data['unitByCode'].id).toBe(id);
    }
  });

  it('answers the neighbour as if a unit did not exist', async () => {
    const sibling = tree.counties[1];
    const absent = await clerk.query(UNIT, { id: newId() });
    expect(absent.data['unit']).toBeNull();
    expect((await clerk.query(UNIT, { id: sibling?.id })).text).toBe(absent.text);
    expect((await clerk.query(BY_CODE, { code: sibling?.code })).text).toBe(
      (await clerk.query(BY_CODE, { code: 'no-such-code' })).text,
    );
    expect((await clerk.query(UNITS, { parentId: sibling?.id })).errors).toEqual(
      (await clerk.query(UNITS, { parentId: newId() })).errors,
    );
    expect((await clerk.query(UNITS, { search: sibling?.code })).data['units'].items).toEqual([]);
  });

  it('pages, in as many statements for three units as for one', async () => {
    const one = await clerk.query(UNITS, { first: 1 });
    const all = await clerk.query(UNITS, { first: 50 });
    expect(one.data['units']).toMatchObject({ hasMore: true, endCursor: tree.stations[0]?.code });
    expect(all.data['units'].items).toHaveLength(3);
    expect(all.statements).toBe(one.statements);
    expect(all.statements).toBeLessThanOrEqual(2);
  });

  it('is for signed-in people', async () => {
    for (const document of [UNIT, UNITS]) {
      expect((await gateway.anonymous().query(document)).code).toBe('session.required');
    }
    expect((await gateway.anonymous().query(BY_CODE, { code: '00' })).code).toBe('session.required');
  });
});
