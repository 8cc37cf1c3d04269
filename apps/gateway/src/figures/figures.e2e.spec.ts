import { newId } from '@fayuan/kernel';
import { foldTail } from '@fayuan/ledger';
import { growProvince, type TestProvince, type TestUnit } from '@fayuan/testing';
import { GatewayUnderTest, type TestClient } from '../testing/gateway-under-test.js';

const RECORD = `mutation ($input: ActivityInput!, $idempotencyKey: ID!) {
  recordActivity(input: $input, idempotencyKey: $idempotencyKey) { id } }`;
const FIGURES = `query ($query: FigureQuery!) {
  figures(query: $query) { indicator state quantity folded tail coverage { expected reported late revised nil } } }`;
const CHILDREN = `query ($query: FigureQuery!, $first: Int, $after: String) {
  figuresByChild(query: $query, first: $first, after: $after) {
    items { unit { id name level } childCount figures { indicator quantity } } endCursor hasMore } }`;
const BESIDE = `query ($query: FigureQuery!, $level: Level, $base: SpanInput) {
  figuresByChild(query: $query, level: $level, base: $base) { items { unit { id } parentName
    figures { quantity } comparison { unlikeUnits figures { indicator now base growth } } } } }`;
const ROWS = `query ($query: FigureQuery!, $first: Int, $after: String) {
  figureRows(query: $query, first: $first, after: $after) { total sum endCursor hasMore items {
    id indicator quantity occurredOn recordedAt recordedBy unit { id name } sourceKind sourceId sourceTitle reversesId reason } } }`;

const MONTHS = `query ($query: FigureQuery!) {
  figuresByMonth(query: $query) { indicator month state quantity coverage { expected reported } } }`;
const CHANGES = `query ($query: FigureQuery!, $since: DateTime!, $first: Int) {
  figureChanges(query: $query, since: $since, first: $first) { total figures { indicator then now difference rows }
    byUnit { unit { id } difference } items { quantity reason recordedBy } } }`;
const DECLARE = `mutation ($month: Date!, $isNil: Boolean!, $idempotencyKey: ID!) {
  declarePeriod(month: $month, isNil: $isNil, idempotencyKey: $idempotencyKey) { month standing isNil isLate rows } }`;

describe('figures through the API', () => {
  let gateway: GatewayUnderTest;
  let tree: TestProvince;
  let station: TestUnit;
  let county: TestUnit;
  let worker: TestClient;
  let officer: TestClient;
  let province: TestClient;

  beforeAll(async () => {
    gateway = await GatewayUnderTest.start();
    tree = await growProvince(gateway.db, { countiesPerCity: 2 });
    [station, county] = [tree.stations[0], tree.counties[0]] as [TestUnit, TestUnit];
    worker = await gateway.signedIn(station, ['station_worker']);
    officer = await gateway.signedIn(county, ['officer']);
    province = await gateway.signedIn(tree.province, ['officer']);
    for (const [client, leaflets] of [
      [worker, 165],
      [officer, 1000],
    ] as const) {
      const measures = [
        { indicator: 'leaflets', quantity: leaflets },
        { indicator: 'banners', quantity: 2 },
      ];
      const input = { kind: 'LEAFLETS_AND_BANNERS', title: '发放资料', heldOn: '2026-05-05', measures };
      expect((await client.mutate(RECORD, { input })).errors).toEqual([]);
    }
  });
  afterAll(() => gateway?.stop());

  const query = (unit: { id: string }, more: object = {}) => ({
    query: { unitId: unit.id, indicators: ['leaflets'], from: '2026-05-01', to: '2026-05-31', ...more },
  });

  it('lists the catalogue to whoever is signed in', async () => {
    const { data, statements } = await worker.query('{ indicators { code name nameEn unit kind } }');
    expect(data['indicators'][0]).toEqual({
      code: 'leaflets',
      name: '发放宣传资料',
      nameEn: 'Leaflets handed out',
      unit: '份',
      kind: 'ADDITIVE',
    });
    expect(statements).toBeLessThanOrEqual(3);
    expect((await gateway.anonymous().query('{ indicators { code } }')).code).toBe('session.required');
  });

  it('gives the totals of a save at every level at once, and the same when it is folded', async () => {
    const totals = async () => [
      (await worker.query(FIGURES, query(station))).data['figures'][0],
      (await officer.query(FIGURES, query(county))).data['figures'][0],
      (await province.query(FIGURES, query(tree.province))).data['figures'][0],
    ];
    const of = (expected: number) => ({ expected, reported: 0, late: 0, revised: 0, nil: 0 });
    const leaflets = { indicator: 'leaflets', state: 'NUMBER' };
    expect(await totals()).toEqual([
      { ...leaflets, quantity: 165, folded: 0, tail: 165, coverage: of(1) },
      { ...leaflets, quantity: 1165, folded: 0, tail: 1165, coverage: of(3) },
      { ...leaflets, quantity: 1165, folded: 0, tail: 1165, coverage: of(8) },
    ]);
    await foldTail(await gateway.db.open('app_rollup'));
    expect((await totals())[2]).toEqual({
      ...leaflets,
      quantity: 1165,
      folded: 1165,
      tail: 0,
      coverage: of(8),
    });
  });

  it('tells month by month what was counted, and who vouches for a zero', async () => {
    const april = { month: '2026-04-01', isNil: true };
    expect((await worker.mutate(DECLARE, april)).errors).toEqual([]);
    const asked = (unit: TestUnit) => query(unit, { from: '2026-03-15' });
    const { data, statements } = await worker.query(MONTHS, asked(station));
    const leaflets = { indicator: 'leaflets' };
    expect(data['figuresByMonth']).toEqual([
      {
        ...leaflets,
        month: '2026-03-01',
        state: 'NOT_REPORTED',
        quantity: 0,
        coverage: { expected: 1, reported: 0 },
      },
      {
        ...leaflets,
        month: '2026-04-01',
        state: 'NUMBER',
        quantity: 0,
        coverage: { expected: 1, reported: 1 },
      },
      {
        ...leaflets,
        month: '2026-05-01',
        state: 'NUMBER',
        quantity: 165,
        coverage: { expected: 1, reported: 0 },
      },
    ]);
    expect(statements).toBeLessThanOrEqual(4);
    const above = await province.query(MONTHS, asked(tree.province));
    expect(above.data['figuresByMonth'][1].coverage).toEqual({ expected: 8, reported: 1 });
    const neighbour = await gateway.signedIn(tree.counties[1], ['officer']);
    expect((await neighbour.query(MONTHS, asked(station))).code).toBe('unit.not_found');
    const long = await worker.query(MONTHS, query(station, { from: '2010-01-01' }));
    expect(long.code).toBe('figure.too_many_months');
  });

  it('drills down from a total to the units and to the rows that make it', async () => {
    const children = await officer.query(CHILDREN, query(county, { indicators: ['leaflets', 'banners'] }));
    expect(children.data['figuresByChild']).toMatchObject({
      items: [
        {
          unit: { id: station.id, level: 'TOWNSHIP' },
          childCount: 0,
          figures: [{ quantity: 165 }, { quantity: 2 }],
        },
        { unit: { id: tree.stations[1]?.id }, figures: [{ quantity: 0 }, { quantity: 0 }] },
      ],
      hasMore: false,
    });
    const rows = await province.query(ROWS, query(tree.province));
    const { total, sum, items } = rows.data['figureRows'];
    expect({ total, sum, length: items.length }).toEqual({ total: 2, sum: 1165, length: 2 });
    expect(items.find((row: { quantity: number }) => row.quantity === 165)).toMatchObject({
      occurredOn: '2026-05-05',
      recordedBy: `${station.name}用户`,
      unit: { name: station.name },
      sourceKind: 'activity',
      sourceTitle: '发放资料',
    });
    const narrow = await province.query(ROWS, { ...query(tree.province), first: 1 });
    const next = await province.query(ROWS, {
      ...query(tree.province),
      first: 1,
      after: narrow.data['figureRows'].endCursor,
    });
    expect([narrow, next].map((page) => page.data['figureRows'].items[0].id).sort()).toEqual(
      items.map((row: { id: string }) => row.id).sort(),
    );
  });

  it('gives all units of a level in one list, beside the days of another span', async () => {
    const base = { from: '2025-05-01', to: '2025-05-31' };
    const asked = { ...query(tree.province), level: 'TOWNSHIP', base };
    const { data, statements } = await province.query(BESIDE, asked);
    expect(statements).toBeLessThanOrEqual(6);
    const { items } = data['figuresByChild'];
    expect(items.map((item: { unit: { id: string } }) => item.unit.id)).toEqual(
      tree.stations.map(({ id }) => id),
    );
    expect(items[0]).toMatchObject({
      parentName: county.name,
      figures: [{ quantity: 165 }],
      comparison: {
        unlikeUnits: 0,
        figures: [{ indicator: 'leaflets', now: 165, base: 0, growth: null }],
      },
    });
    const reversed = { from: base.to, to: base.from };
    expect((await province.query(BESIDE, { ...asked, base: reversed })).code).toBe('figure.range_reversed');
  });

  it('asks the database a fixed, small number of questions, whatever the number of units and rows', async () => {
    const since = '2026-05-01T00:00:00Z';
    expect(
      (await province.query(CHANGES, { ...query(tree.province), since })).statements,
    ).toBeLessThanOrEqual(5);
    for (const [document, variables] of [
      [FIGURES, query(tree.province, { indicators: ['leaflets', 'banners', 'consultations'] })],
      [CHILDREN, query(county)],
      [ROWS, query(tree.province)],
    ] as const)
      expect((await province.query(document, variables)).statements).toBeLessThanOrEqual(3);
  });

  it('tells the neighbour, the unit above and nobody apart from a unit that does not exist', async () => {
    const neighbour = await gateway.signedIn(tree.counties[1], ['officer']);
    const sibling = await gateway.signedIn(tree.stations[1], ['station_worker']);
    const cases = [
      [neighbour, county],
      [neighbour, station],
      [sibling, station],
      [sibling, county],
      [officer, tree.province],
      [officer, { id: newId() }],
      [officer, { id: 'no-id' }],
    ] as const;
    for (const document of [FIGURES, CHILDREN, ROWS]) {
      const answers = [];
      for (const [client, unit] of cases) answers.push((await client.query(document, query(unit))).errors[0]);
      for (const error of answers) {
        expect(error?.extensions).toMatchObject({ code: 'unit.not_found', field: 'unitId' });
        expect(error?.message).toBe(answers[0]?.message);
      }
    }
  });

  it('says what changed since a moment, and of how many units a total speaks', async () => {
    const { data } = await province.query(CHANGES, {
      ...query(tree.province),
      since: '2026-01-01T00:00:00Z',
    });
    expect(data['figureChanges']).toMatchObject({
      total: 2,
      figures: [{ indicator: 'leaflets', then: 0, now: 1165, difference: 1165, rows: 2 }],
      byUnit: [{ unit: { id: tree.cities[0]?.id }, difference: 1165 }],
    });
    const month = { month: '2026-03-01', isNil: true };
    expect((await worker.mutate(DECLARE, month)).data['declarePeriod']).toMatchObject({
      month: '2026-03-01',
      standing: 'DECLARED',
      isNil: true,
    });
    const march = { from: '2026-03-01', to: '2026-03-31' };
    expect((await province.query(FIGURES, query(tree.province, march))).data['figures'][0]).toMatchObject({
      state: 'NUMBER',
      quantity: 0,
      coverage: { expected: 8, reported: 1, nil: 1 },
    });
    expect((await province.mutate(DECLARE, month)).errors).toEqual([]);
    const administrator = await gateway.signedIn(county, ['unit_administrator']);
    expect((await administrator.mutate(DECLARE, month)).code).toBe('access.not_permitted');
  });

  it('is refused without the permission, and says what is wrong with a question', async () => {
    const administrator = await gateway.signedIn(county, ['unit_administrator']);
    for (const document of [FIGURES, CHILDREN, ROWS]) {
      expect((await administrator.query(document, query(county))).code).toBe('access.not_permitted');
      expect((await officer.query(document, query(county, { indicators: ['nonsense'] }))).code).toBe(
        'figure.unknown_indicator',
      );
      const reversed = query(county, { from: '2026-05-02', to: '2026-05-01' });
      expect((await officer.query(document, reversed)).code).toBe('figure.range_reversed');
      expect((await officer.query(document, query(county, { campaignId: '1' }))).code).toBe(
        'figure.unknown_campaign',
      );
    }
    const after = { ...query(county), after: 'nonsense' };
    expect((await officer.query(ROWS, after)).code).toBe('page.bad_cursor');
  });

  it('rings for whoever looks at a figure above when it moves', async () => {
    const rings = await province.subscribe('subscription { figuresChanged { at } }');
    const ring = rings.next();
    const input = {
      kind: 'NOTICE_BOARD',
      title: '宣传栏',
      heldOn: '2026-05-09',
      measures: [{ indicator: 'notice_board_issues', quantity: 1 }],
    };
    // The stream listens once its first answer is under way; a ring that came before would be seen by asking.
    let heard = false;
    void ring.then(() => (heard = true));
    while (!heard) {
      expect((await worker.mutate(RECORD, { input })).errors).toEqual([]);
    }
    expect((await ring).value.data.figuresChanged.at).toEqual(expect.any(String));
  });
});
