import { newId } from '@fayuan/kernel';
import type { TestProvince } from '@fayuan/testing';
import { BEFORE, day, DirectiveWorld, unitAt } from '../testing/directive-world.js';
import { refusal } from '../testing/refusal.js';
import type { BurdenDraft } from './burden.js';

const ALL = { levels: [], unitIds: [], exceptUnitIds: [] };
const leaflets = { title: '发放资料', indicator: 'leaflets', target: 100, dueOn: day('2026-05-20') };

describe('the burden of a draft', () => {
  let world: DirectiveWorld;
  let tree: TestProvince;

  beforeAll(async () => {
    world = await DirectiveWorld.start();
    tree = await world.grow({ cities: 2, countiesPerCity: 2, stationsPerCounty: 3 });
  });
  afterAll(() => world?.stop());

  const city = () => unitAt(tree.cities);
  const draft = (more: Partial<BurdenDraft> = {}): BurdenDraft => ({
    title: '关于开展法律援助宣传月活动的通知',
    sections: [{ heading: '一、活动时间', text: '5月1日至31日，结束后报送活动总结。' }],
    startsOn: day('2026-05-01'),
    endsOn: day('2026-05-31'),
    tasks: [leaflets, { title: '标语', indicator: 'banners' }],
    recipients: ALL,
    ...more,
  });
  const burden = (more: Partial<BurdenDraft> = {}, unit = city()) =>
    world.burdens().ofDraft(world.officer(unit), draft(more));

  it('counts the recipients by level and finds what the text demands', async () => {
    const { hours, recipientCount, demands, length } = await burden();
    expect(hours.levels).toMatchObject([
      { level: 'county', units: 2 },
      { level: 'township', units: 6 },
    ]);
    expect(recipientCount).toBe(8);
    expect(demands).toEqual([{ kind: 'report', section: 0, phrase: '报送活动总结' }]);
    expect(length.limit).toBe(4000);
  });

  it('asks no report for a bulletin', async () => {
    const [notice, bulletin] = [await burden(), await burden({ documentKind: 'bulletin' })];
    expect([notice.demandsReport, bulletin.demandsReport]).toEqual([true, false]);
    expect(bulletin.hours.total).toBeLessThan(notice.hours.total);
  });

  it('asks nobody to type a figure that the units below post by themselves', async () => {
    const own = await world.grow({ stationsPerCounty: 2 });
    const unit = unitAt(own.cities);
    const before = await burden({}, unit);
    expect(before.figures.map(({ held }) => held)).toEqual([false, false]);
    const figure = { indicator: 'leaflets', on: day('2026-03-02'), quantity: 40, campaignId: newId() };
    await world.post(unitAt(own.stations), figure);
    const after = await burden({}, unit);
    expect(after.figures).toMatchObject([
      { indicator: 'leaflets', task: 0, held: true, heldQuantity: 40 },
      { indicator: 'banners', task: 1, held: false, heldQuantity: 0 },
    ]);
    // Half an hour less at each of the three units.
    expect(before.hours.total - after.hours.total).toBeCloseTo(1.5);
  });

  it('does not take figures of more than a year ago, or of a stranger, for held', async () => {
    const own = await world.grow({ cities: 2 });
    const [mine, other] = [unitAt(own.cities, 0), unitAt(own.cities, 1)];
    const stationOf = (unit: typeof mine) =>
      own.stations.find((station) => station.path.startsWith(`${unit.path}.`)) ?? unit;
    const campaignId = newId();
    await world.post(stationOf(mine), {
      indicator: 'leaflets',
      on: day('2025-03-02'),
      quantity: 9,
      campaignId,
    });
    await world.post(stationOf(other), {
      indicator: 'leaflets',
      on: day('2026-03-02'),
      quantity: 9,
      campaignId,
    });
    expect((await burden({}, mine)).figures[0]).toMatchObject({ held: false, heldQuantity: 0 });
    expect((await burden({}, other)).figures[0]).toMatchObject({ held: true });
  });

  it('lists what the same units were asked already, by the own unit and by those above', async () => {
    const own = await world.grow({ cities: 2, stationsPerCounty: 2 });
    const [mine, other] = [unitAt(own.cities, 0), unitAt(own.cities, 1)];
    const first = await world.send(mine, world.input({ title: '市里先发的', tasks: [leaflets] }));
    const above = await world.send(own.province, world.input({ title: '省里发的', tasks: [leaflets] }));
    const titles = async (more: Partial<BurdenDraft> = {}, unit = mine) =>
      (await burden(more, unit)).askedAlready.map((each) => each.title).sort();
    expect(await titles()).toEqual(['市里先发的', '省里发的']);
    expect((await burden({}, mine)).askedAlready.find((each) => each.directiveId === above.id)).toMatchObject(
      {
        issuer: { id: own.province.id },
        indicators: ['leaflets'],
        sharedUnits: 3,
      },
    );
    // The neighbour never sees the directive of the other city, only the one it received itself.
    expect(await titles({}, other)).toEqual(['省里发的']);
    expect(await titles({ tasks: [{ title: '标语', indicator: 'banners' }] })).toEqual([]);
    expect(await titles({ startsOn: day('2026-09-01'), endsOn: day('2026-09-30') })).toEqual([]);
    expect(await titles({ id: first.id })).toEqual(['省里发的']);
  });

  it('does not call what a re-issue hands on asked twice', async () => {
    const own = await world.grow();
    const upper = await world.send(own.province, world.input({ tasks: [leaflets] }));
    expect((await burden({ reissuesId: upper.id }, unitAt(own.cities))).askedAlready).toEqual([]);
  });

  it('of a saved directive is told to its unit, and to nobody else', async () => {
    const officer = world.officer(city());
    const { id } = await world.drafts().draft(officer, world.input({ tasks: [leaflets] }), newId());
    const { recipientCount, figures } = await world.burdens().ofDirective(world.leader(city()), id);
    expect([recipientCount, figures.length]).toEqual([8, 1]);
    for (const stranger of [unitAt(tree.cities, 1), tree.province, unitAt(tree.counties)])
      expect(await refusal(world.burdens().ofDirective(world.leader(stranger), id))).toBe(
        'directive.not_found id',
      );
  });

  it('costs as many statements for many tasks and directives as for one', async () => {
    const own = await world.grow();
    const unit = unitAt(own.cities);
    const spent = async (tasks: BurdenDraft['tasks']) => {
      const meter = { statements: 0 };
      await world.burdens().ofDraft({ ...world.officer(unit), meter }, draft({ tasks }));
      return meter.statements;
    };
    const one = await spent([leaflets]);
    for (let at = 0; at < 3; at += 1) await world.send(unit, world.input({ tasks: [leaflets] }));
    const many = await spent([
      leaflets,
      { title: '标语', indicator: 'banners' },
      { title: '车', indicator: 'vehicle_trips' },
    ]);
    expect(many).toBeLessThanOrEqual(9);
    // The last two are asked only when there is something to compare with.
    expect(many - one).toBeLessThanOrEqual(2);
  });
});

describe('the quota of documents', () => {
  let world: DirectiveWorld;
  beforeAll(async () => {
    world = await DirectiveWorld.start();
  });
  afterAll(() => world?.stop());

  it('is set by the leader, counted by month, and the own unit’s alone', async () => {
    const tree = await world.grow({ cities: 2 });
    const [mine, other] = [unitAt(tree.cities, 0), unitAt(tree.cities, 1)];
    await world.send(mine, world.input());
    const set = { year: 2026, quota: 12 };
    const year = await world.quotas().set(world.leader(mine), set, newId());
    expect(year).toMatchObject({ quota: 12, limit: 12, issued: 1, issuedYearBefore: 0 });
    expect(year.byMonth[3]).toBe(1);
    expect(await world.quotas().documents(world.officer(other), 2026)).toMatchObject({
      quota: null,
      issued: 0,
    });
    await world.quotas().set(world.leader(mine), { year: 2026, quota: null }, newId());
    expect(await world.quotas().documents(world.officer(mine), 2026)).toMatchObject({
      quota: null,
      limit: null,
    });
  });

  it('refuses what is no number of documents, and whoever is no leader', async () => {
    const tree = await world.grow();
    const unit = unitAt(tree.cities);
    const set = (quota: number, year = 2026) =>
      world.quotas().set(world.leader(unit), { year, quota }, newId());
    expect(await refusal(set(-1))).toBe('quota.wrong_number quota');
    expect(await refusal(set(1.5))).toBe('quota.wrong_number quota');
    expect(await refusal(set(1, 1999))).toBe('quota.wrong_year year');
    const officer = world.officer(unit, BEFORE);
    expect(await refusal(world.quotas().set(officer, { year: 2026, quota: 1 }, newId()))).toBe(
      'access.not_permitted',
    );
  });
});
