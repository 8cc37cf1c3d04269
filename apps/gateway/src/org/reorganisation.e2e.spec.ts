import { growProvince, type TestProvince } from '@fayuan/testing';
import { GatewayUnderTest } from '../testing/gateway-under-test.js';

const PREVIEW =
  'query ($change: TreeChangeInput!) { reorganisationPreview(change: $change) { units figures accounts rows { table rows } } }';
const REORGANISE =
  'mutation ($change: TreeChangeInput!, $idempotencyKey: ID!) { reorganise(change: $change, idempotencyKey: $idempotencyKey) }';
const UNDO =
  'mutation ($id: ID!, $idempotencyKey: ID!) { undoReorganisation(id: $id, idempotencyKey: $idempotencyKey) }';
const CHANGES =
  '{ reorganisations { id kind unit { id } otherUnit { id code } hangings { unit { id } fromParent { id } toParent { id } } effectiveOn undoneAt mayUndo } }';
const UNIT = 'query ($id: ID) { unit(id: $id) { ancestors { id } } }';

describe('changes of the tree over the API', () => {
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
    const change = {
      kind: 'MOVE',
      unitId: county?.id,
      parentId: to?.id,
      effectiveOn: '2024-03-01',
      reason: '民政批复',
    };
    const parent = async () => (await clerk.query(UNIT)).data['unit'].ancestors.at(-1).id;

    const preview = (await officer.query(PREVIEW, { change })).data['reorganisationPreview'];
    expect(preview).toMatchObject({ units: 3, figures: 0 });
    expect(preview.rows).toContainEqual({ table: 'account', rows: 1 });
    expect(await parent()).toBe(from?.id);
    const id = (await officer.mutate(REORGANISE, { change })).data['reorganise'];
    expect(await parent()).toBe(to?.id);
    const neighbour = await gateway.signedIn(from, ['unit_administrator']);
    expect((await neighbour.mutate(UNDO, { id })).code).toBe('reorganisation.not_found');
    expect((await neighbour.query(CHANGES)).data['reorganisations']).toEqual([]);
    expect((await clerk.mutate(REORGANISE, { change })).code).toBe('access.not_permitted');
    await officer.mutate(UNDO, { id });
    expect(await parent()).toBe(from?.id);
    const [made] = (await officer.query(CHANGES)).data['reorganisations'];
    expect(made).toMatchObject({ id, kind: 'MOVE', effectiveOn: '2024-03-01', mayUndo: false });
    expect(made.hangings).toMatchObject([{ toParent: { id: to?.id } }]);
    expect(made.undoneAt).not.toBeNull();
  });

  it('unites two counties: people of the one that ends can no longer sign in, its stations go along', async () => {
    const [ending, lasting] = tree.counties;
    const officer = await gateway.signedIn(tree.province, ['unit_administrator']);
    const clerk = await gateway.signedIn(ending, ['officer']);
    const change = {
      kind: 'MERGE',
      unitId: ending?.id,
      successorId: lasting?.id,
      effectiveOn: '2025-03-01',
      reason: '国函〔2025〕1号',
    };
    expect((await officer.query(PREVIEW, { change })).data['reorganisationPreview']).toMatchObject({
      units: 3,
      accounts: 2,
    });
    const id = (await officer.mutate(REORGANISE, { change })).data['reorganise'];
    expect((await clerk.query(UNIT)).code).toBe('session.required');
    const below = 'query ($parentId: ID) { units(parentId: $parentId) { items { id } } }';
    const stations = (await officer.query(below, { parentId: lasting?.id })).data['units'].items;
    expect(stations).toHaveLength(4);
    await officer.mutate(UNDO, { id });
    expect((await clerk.query(UNIT)).data['unit'].ancestors.at(-1).id).toBe(tree.cities[0]?.id);
  });

  it('splits, closes and reopens, each refused where it makes no sense', async () => {
    const [county] = tree.counties;
    const stations = tree.stations.filter((station) => station.parentId === county?.id);
    const officer = await gateway.signedIn(tree.province, ['unit_administrator']);
    const asked = { unitId: county?.id, effectiveOn: '2025-06-01', reason: '批复' };
    const act = (more: object) => officer.mutate(REORGANISE, { change: { ...asked, ...more } });
    expect((await act({ kind: 'CLOSE' })).code).toBe('reorganisation.units_below');
    expect((await act({ kind: 'REOPEN' })).code).toBe('reorganisation.not_closed');
    const newUnit = { code: county?.code, placeName: '新县', name: '新县法律援助中心' };
    expect((await act({ kind: 'SPLIT', newUnit })).code).toBe('reorganisation.code_taken');
    const split = {
      kind: 'SPLIT',
      newUnit: { ...newUnit, code: 'NEW-1' },
      movedUnitIds: stations.map((station) => station.id),
    };
    const id = (await act(split)).data['reorganise'];
    const close = { kind: 'CLOSE', effectiveOn: '2025-07-01' };
    const closing = (await act(close)).data['reorganise'];
    expect((await officer.mutate(UNDO, { id })).code).toBe('reorganisation.not_the_last');
    expect((await act({ kind: 'REOPEN', effectiveOn: '2025-08-01' })).errors).toEqual([]);
    const [reopened, closed, made] = (await officer.query(CHANGES)).data['reorganisations'];
    expect([reopened.kind, closed.id, made.otherUnit.code]).toEqual(['REOPEN', closing, 'NEW-1']);
    for (const change of [reopened, closed, made]) await officer.mutate(UNDO, { id: change.id });
    const after = (await officer.query(CHANGES)).data['reorganisations'];
    expect(after.find((change: { id: string }) => change.id === id)).toMatchObject({ mayUndo: false });
  });
});
