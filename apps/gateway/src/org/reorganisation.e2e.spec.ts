import { growProvince, type TestProvince } from '@fayuan/testing';
import { GatewayUnderTest } from '../testing/gateway-under-test.js';

const GIVEN = '$unitId: ID!, $parentId: ID!, $effectiveOn: Date!, $reason: String!';
const PASSED = 'unitId: $unitId, parentId: $parentId, effectiveOn: $effectiveOn, reason: $reason';
const PREVIEW = `query (${GIVEN}) { unitMovePreview(${PASSED}) { units figures rows { table rows } } }`;
const MOVE = `mutation (${GIVEN}, $idempotencyKey: ID!) { moveUnit(${PASSED}, idempotencyKey: $idempotencyKey) }`;
const UNDO =
  'mutation ($id: ID!, $idempotencyKey: ID!) { undoReorganisation(id: $id, idempotencyKey: $idempotencyKey) }';
const CHANGES =
  '{ reorganisations { id unit { id } fromParent { id } toParent { id } effectiveOn undoneAt mayUndo } }';
const UNIT = 'query ($id: ID) { unit(id: $id) { ancestors { id } } }';

describe('moving a unit over the API', () => {
  let gateway: GatewayUnderTest;
  let tree: TestProvince;

  beforeAll(async () => {
    gateway = await GatewayUnderTest.start();
    tree = await growProvince(gateway.db, { cities: 2 });
  });
  afterAll(() => gateway?.stop());

  it('moves a county and its people, who stay signed in, and takes it back', async () => {
    const [county] = tree.counties;
    const [from, to] = tree.cities;
    const officer = await gateway.signedIn(tree.province, ['unit_administrator']);
    const clerk = await gateway.signedIn(county, ['officer']);
    const move = { unitId: county?.id, parentId: to?.id, effectiveOn: '2024-03-01', reason: '民政批复' };
    const parent = async () => (await clerk.query(UNIT)).data['unit'].ancestors.at(-1).id;

    const preview = (await officer.query(PREVIEW, move)).data['unitMovePreview'];
    expect(preview).toMatchObject({ units: 3, figures: 0 });
    expect(preview.rows).toContainEqual({ table: 'account', rows: 1 });
    expect(await parent()).toBe(from?.id);
    const id = (await officer.mutate(MOVE, move)).data['moveUnit'];
    expect(await parent()).toBe(to?.id);
    const neighbour = await gateway.signedIn(from, ['unit_administrator']);
    expect((await neighbour.mutate(UNDO, { id })).code).toBe('reorganisation.not_found');
    expect((await neighbour.query(CHANGES)).data['reorganisations']).toEqual([]);
    expect((await clerk.mutate(MOVE, move)).code).toBe('access.not_permitted');
    await officer.mutate(UNDO, { id });
    expect(await parent()).toBe(from?.id);
    const [change] = (await officer.query(CHANGES)).data['reorganisations'];
    expect(change).toMatchObject({ id, effectiveOn: '2024-03-01', mayUndo: false, toParent: { id: to?.id } });
    expect(change.undoneAt).not.toBeNull();
  });
});
