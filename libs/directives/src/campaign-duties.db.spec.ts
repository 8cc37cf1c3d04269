import { type FigureQuery, FiguresService } from '@fayuan/ledger';
import { newId } from '@fayuan/kernel';
import type { TestProvince, TestUnit } from '@fayuan/testing';
import { CampaignDuties } from './campaign-duties.js';
import type { Directive } from './directive.js';
import { AFTER, day, DirectiveWorld, unitAt } from './testing/directive-world.js';

const may = (text: string) => day(`2026-05-${text}`);

interface Chain {
  readonly tree: TestProvince;
  readonly city: TestUnit;
  readonly county: TestUnit;
  readonly stations: readonly TestUnit[];
  readonly root: Directive;
  readonly reissue: Directive;
  readonly ownCampaign: string;
}

describe('a campaign by its duties', () => {
  let world: DirectiveWorld;
  let figures: FiguresService;

  beforeAll(async () => {
    world = await DirectiveWorld.start();
    figures = new FiguresService(world.gateway, new CampaignDuties());
  });
  afterAll(() => world?.stop());

  const officer = (unit: TestUnit) => world.officer(unit, AFTER);

  /** The city issues to the county and its two stations; the county re-issues to them with a campaign of its own. */
  async function grow(): Promise<Chain> {
    const tree = await world.grow();
    const [city, county] = [unitAt(tree.cities), unitAt(tree.counties)];
    const root = await world.send(city, world.input({ retrospective: true }), { on: AFTER });
    await world.receipts().sign(officer(county), root.id, may('02'), newId());
    const dates = { startsOn: may('01'), endsOn: may('31') };
    const own = await world.campaigns().create(officer(county), { title: '十周年', ...dates }, newId());
    const input = world.input({ title: '转发', sections: [], reissuesId: root.id, mergedCampaignId: own.id });
    const reissue = await world.send(
      county,
      { ...input, startsOn: may('10'), reportDue: day('2026-06-05') },
      { on: AFTER, issuedOn: may('03') },
    );
    return { tree, city, county, stations: tree.stations, root, reissue, ownCampaign: own.id };
  }

  const asked = (unit: TestUnit, campaignId: string): FigureQuery => ({
    unitId: unit.id,
    indicators: ['leaflets'],
    from: may('01'),
    to: may('31'),
    campaignId,
  });
  const figureOf = async (viewer: TestUnit, unit: TestUnit, campaignId: string) =>
    (await figures.figures(officer(viewer), asked(unit, campaignId)))[0];
  const coverage = async (viewer: TestUnit, unit: TestUnit, campaignId: string) => {
    const {
      expected = 0,
      reported = 0,
      ...more
    } = (await figureOf(viewer, unit, campaignId))?.coverage ?? {};
    return { of: `${reported}/${expected}`, ...more };
  };
  const none = { late: 0, revised: 0, nil: 0 };

  async function report(unit: TestUnit, directiveId: string, on: string): Promise<string> {
    const ctx = world.officer(unit, AFTER);
    await world.receipts().sign(ctx, directiveId, may('04'), newId());
    const input = { directiveId, reportedOn: day(on) };
    return (await world.reports().submit(ctx, input, newId())).id;
  }

  it('speaks of the units that owe a report, each once, whatever they declare of months', async () => {
    const { tree, city, county, stations, root, reissue, ownCampaign } = await grow();
    const [first, second] = [unitAt(stations), unitAt(stations, 1)];
    const campaign = root.campaign.id;
    // The county and two stations; the issuer owes itself nothing, and neither does who received nothing.
    expect(await coverage(city, city, campaign)).toEqual({ of: '0/3', ...none });
    expect(await coverage(tree.province, tree.province, campaign)).toEqual({ of: '0/3', ...none });
    expect(await figureOf(county, county, campaign)).toMatchObject({ state: 'not_reported' });
    await world.post(first, { indicator: 'leaflets', on: may('12'), quantity: 30, campaignId: campaign });
    await report(first, reissue.id, '2026-06-01');
    const late = await report(second, reissue.id, '2026-06-08');
    expect(await coverage(county, county, campaign)).toEqual({ of: '2/3', late: 1, revised: 0, nil: 1 });
    expect(await coverage(county, second, campaign)).toEqual({ of: '1/1', late: 1, revised: 0, nil: 1 });
    expect(await figureOf(county, second, campaign)).toMatchObject({ state: 'number', quantity: 0 });
    // The county's own campaign is its stations' alone.
    expect(await coverage(county, county, ownCampaign)).toEqual({ of: '2/2', late: 1, revised: 0, nil: 1 });
    const why = { reportId: late, code: 'figures_disagree' } as const;
    await world.reviews().return(officer(county), why, newId());
    expect(await coverage(county, county, campaign)).toEqual({ of: '1/3', ...none });
    await report(second, reissue.id, '2026-06-05');
    expect(await coverage(city, city, campaign)).toEqual({ of: '2/3', late: 0, revised: 1, nil: 1 });
    const { items } = await figures.figuresByChild(officer(county), asked(county, campaign), {});
    expect(items.map(({ figures: [figure] }) => figure?.coverage.reported)).toEqual([1, 1]);
    const months = await figures.figuresByMonth(officer(county), asked(county, campaign));
    expect(months).toMatchObject([{ state: 'number', quantity: 30, coverage: { expected: 3, reported: 2 } }]);
  });

  it('counts nobody of a withdrawn directive, and only what lies below the asker', async () => {
    const { city, county, stations, root, reissue } = await grow();
    const campaign = root.campaign.id;
    const station = unitAt(stations);
    expect(await coverage(station, station, campaign)).toEqual({ of: '0/1', ...none });
    await expect(figureOf(station, unitAt(stations, 1), campaign)).rejects.toMatchObject({
      code: 'unit.not_found',
    });
    const stranger = unitAt((await world.grow()).counties);
    expect(await coverage(stranger, stranger, campaign)).toEqual({ of: '0/0', ...none });
    expect(await coverage(stranger, stranger, newId())).toEqual({ of: '0/0', ...none });
    await world.ends().withdraw(world.leader(county, AFTER), reissue.id, '重发', newId());
    await world.tellChanges();
    expect(await coverage(city, city, campaign)).toEqual({ of: '0/3', ...none });
    expect(await coverage(county, county, reissue.mergedCampaign?.id ?? '')).toEqual({ of: '0/0', ...none });
  });

  it('is a period with the days of the directive the unit goes by', async () => {
    const { city, county, stations, root } = await grow();
    const windows = async (unit: TestUnit, year = 2026) =>
      (await figures.periods(officer(unit), 'campaign', year)).map(({ name, from, to, campaignId }) => ({
        name,
        from,
        to,
        campaignId,
      }));
    const campaignId = root.campaign.id;
    const own = { name: root.title, from: '2026-05-01', to: '2026-05-31', campaignId };
    expect(await windows(city)).toEqual([own]);
    expect(await windows(county)).toEqual([{ ...own, name: '转发', from: '2026-05-10' }]);
    expect(await windows(unitAt(stations))).toEqual([{ ...own, name: '转发', from: '2026-05-10' }]);
    expect(await windows(city, 2025)).toEqual([]);
    expect(await windows(unitAt((await world.grow()).stations))).toEqual([]);
    const nobody = { ...officer(city), permissions: new Set<string>() };
    expect(await figures.periods(nobody as never, 'campaign', 2026)).toEqual([]);
  });
});
