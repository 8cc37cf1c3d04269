import { newId } from '@fayuan/kernel';
import type { TestProvince, TestUnit } from '@fayuan/testing';
import type { Directive } from './directive.js';
import { AFTER, day, DirectiveWorld, unitAt } from './testing/directive-world.js';
import { refusal } from './testing/refusal.js';

const key = newId;
const may = (text: string) => day(`2026-05-${text}`);

interface Chain {
  readonly tree: TestProvince;
  readonly city: TestUnit;
  readonly county: TestUnit;
  readonly stations: readonly [TestUnit, TestUnit];
  readonly root: Directive;
  readonly reissue: Directive;
}

describe('from receipt to report', () => {
  let world: DirectiveWorld;
  let chain: Chain;
  const task = { title: '悬挂标语', indicator: 'banners', target: 18, dueOn: may('15') };

  /** The city issues to all below; the county signs and re-issues to its stations. All of it entered afterwards. */
  async function grow(): Promise<Chain> {
    const tree = await world.grow();
    const [city, county] = [unitAt(tree.cities), unitAt(tree.counties)];
    const input = world.input({ retrospective: true });
    const root = await world.send(city, input, { on: AFTER });
    await world.receipts().sign(world.officer(county, AFTER), root.id, may('02'), key());
    const own = await world
      .campaigns()
      .create(
        world.officer(county, AFTER),
        { title: '十周年', startsOn: may('01'), endsOn: may('31') },
        key(),
      );
    const reissue = await world.send(
      county,
      world.input({
        title: '转发',
        sections: [],
        reissuesId: root.id,
        mergedCampaignId: own.id,
        reportDue: day('2026-06-05'),
        tasks: [task],
      }),
      { on: AFTER, issuedOn: may('03') },
    );
    return {
      tree,
      city,
      county,
      stations: [unitAt(tree.stations, 0), unitAt(tree.stations, 1)],
      root,
      reissue,
    };
  }

  beforeAll(async () => {
    world = await DirectiveWorld.start();
    chain = await grow();
  });
  afterAll(() => world?.stop());

  const officer = (unit: TestUnit) => world.officer(unit, AFTER);
  const station = (unit: TestUnit) => world.station(unit, AFTER);
  const inbox = async (unit: TestUnit) =>
    (await world.inboxes().page(officer(unit), {})).items.map((item) => [item.kind, item.directiveId]);

  it('keeps the lineage: the upper text is readable below, locked, with both campaigns credited', async () => {
    const { root, reissue, stations } = chain;
    const seen = await world.reading().get(station(stations[0]), reissue.id);
    expect(seen).toMatchObject({
      retrospective: true,
      issuedOn: '2026-05-03',
      campaign: { id: root.campaign.id, title: root.title },
      mergedCampaign: { title: '十周年' },
      upper: [{ id: root.id, title: root.title, sections: root.sections }],
      tasks: [task],
      recipients: null,
      receipt: { signedOn: null },
    });
    expect(seen.campaignIds).toEqual([root.campaign.id, reissue.mergedCampaign?.id]);
  });

  it('asks for a signature first: opening is not signing', async () => {
    const { reissue, stations } = chain;
    const ctx = station(stations[1]);
    expect(await refusal(world.reports().submit(ctx, { directiveId: reissue.id }, key()))).toBe(
      'report.unsigned directiveId',
    );
    const opened = await world.receipts().open(ctx, reissue.id, key());
    expect([opened.openedAt !== null, opened.signedOn]).toEqual([true, null]);
    expect((await world.receipts().open(ctx, reissue.id, key())).openedAt).toEqual(opened.openedAt);
  });

  it('signs earlier directives of the lineage as well, and asks for one report', async () => {
    const { root, reissue, stations } = chain;
    const ctx = station(stations[0]);
    expect((await inbox(stations[0])).map(([kind]) => kind)).toEqual(['sign', 'sign']);
    const receipt = await world.receipts().sign(ctx, reissue.id, may('04'), key());
    expect(receipt).toMatchObject({ signedOn: '2026-05-04', signedBy: ctx.accountName });
    expect(receipt.signedRecordedAt?.toISOString().slice(0, 10)).toBe(AFTER);
    expect((await world.reading().get(ctx, root.id)).receipt?.signedOn).toBe('2026-05-04');
    expect(await inbox(stations[0])).toEqual([['report', reissue.id]]);
    const again = await world.receipts().sign(ctx, reissue.id, may('20'), key());
    expect(again.signedOn).toBe('2026-05-04');
  });

  it('takes another day only for what was entered afterwards, and only one that can have been', async () => {
    const { reissue, stations } = chain;
    const sign = (on: string) => world.receipts().sign(station(stations[1]), reissue.id, day(on), key());
    expect(await refusal(sign('2026-05-02'))).toBe('directive.day_outside signedOn');
    expect(await refusal(sign('2026-12-01'))).toBe('directive.day_outside signedOn');
    const tree = await world.grow();
    const current = await world.send(unitAt(tree.cities), world.input());
    const below = world.officer(unitAt(tree.counties));
    expect(await refusal(world.receipts().sign(below, current.id, may('02'), key()))).toBe(
      'directive.only_retrospective signedOn',
    );
  });

  it('reports the figures of the campaign as they are, once', async () => {
    const { root, reissue, stations } = chain;
    const [first] = stations;
    const campaignId = root.campaign.id;
    await world.post(first, { indicator: 'leaflets', on: may('05'), quantity: 165, campaignId });
    await world.post(first, { indicator: 'leaflets', on: day('2026-04-30'), quantity: 999, campaignId });
    await world.post(first, { indicator: 'leaflets', on: may('06'), quantity: 7, campaignId: newId() });
    const draft = await world.reports().draft(station(first), root.id);
    expect(draft).toEqual({
      directiveId: reissue.id,
      figures: [
        { indicator: 'leaflets', quantity: 165 },
        { indicator: 'banners', quantity: 0 },
      ],
      coverage: { expected: 1, reported: 1, accepted: 1 },
      gaps: [],
    });
    const send = () =>
      world.reports().submit(station(first), { directiveId: root.id, reportedOn: day('2026-06-01') }, key());
    expect(await send()).toMatchObject({
      directiveId: reissue.id,
      status: 'submitted',
      reportedOn: '2026-06-01',
    });
    expect(await refusal(send())).toBe('report.already_submitted directiveId');
    expect(await inbox(first)).toEqual([]);
  });

  it('comes back with a reason, goes up again, is accepted; nothing of it is forgotten', async () => {
    const { reissue, stations, county } = chain;
    const [first] = stations;
    const [report] = await world.reports().list(officer(county), reissue.id);
    const id = report?.id ?? '';
    expect(await inbox(county)).toContainEqual(['review', reissue.id]);
    expect(
      await refusal(
        world.reviews().return(officer(county), { reportId: id, code: 'other', text: ' ' }, key()),
      ),
    ).toBe('directive.reason_required reason');
    await world
      .reviews()
      .return(officer(county), { reportId: id, code: 'evidence_missing', text: '缺照片' }, key());
    const [returned] = (await world.inboxes().page(officer(first), {})).items;
    expect(returned).toMatchObject({ kind: 'returned', reportId: id, reason: '缺照片', dueOn: '2026-06-05' });
    expect(returned).toMatchObject({ reasonCode: 'evidence_missing', count: 1, light: 'overdue' });
    expect(await refusal(world.reviews().accept(officer(county), [id], key()))).toBe(
      'report.not_awaiting reportIds',
    );
    await world.reports().submit(station(first), { directiveId: reissue.id, note: '已补' }, key());
    const [accepted] = await world.reviews().accept(officer(county), [id, id], key());
    expect(accepted).toMatchObject({
      status: 'accepted',
      note: '已补',
      reason: null,
      reasonCode: null,
      redoCount: 1,
    });
    expect(accepted?.history.map((event) => [event.kind, event.reason])).toEqual([
      ['reported', null],
      ['returned', '缺照片'],
      ['reported', null],
      ['accepted', null],
    ]);
    expect(await inbox(first)).toEqual([]);
  });

  it('goes up from the county with the late station declared, and the chain is not held up', async () => {
    const { root, reissue, city, county, stations } = chain;
    await world.post(county, {
      indicator: 'banners',
      on: may('10'),
      quantity: 20,
      campaignId: root.campaign.id,
    });
    const report = await world
      .reports()
      .submit(officer(county), { directiveId: reissue.id, reportedOn: day('2026-06-08') }, key());
    expect(report).toMatchObject({
      directiveId: root.id,
      coverage: { expected: 2, reported: 1, accepted: 1 },
      gaps: [{ id: stations[1].id }],
      figures: [
        { indicator: 'leaflets', quantity: 165 },
        { indicator: 'banners', quantity: 20 },
      ],
    });
    const [accepted] = await world.reviews().accept(officer(city), [report.id], key());
    expect(accepted?.status).toBe('accepted');
  });

  it('is decided by the issuer alone', async () => {
    const other = await grow();
    const [first] = other.stations;
    await world.receipts().sign(station(first), other.reissue.id, may('04'), key());
    const report = await world.reports().submit(station(first), { directiveId: other.reissue.id }, key());
    const strangers = [chain.county, other.city, other.stations[1], first];
    for (const unit of strangers) {
      expect(await refusal(world.reviews().accept(officer(unit), [report.id], key()))).toBe(
        'report.not_found reportIds',
      );
      expect(
        await refusal(
          world.reviews().return(officer(unit), { reportId: report.id, code: 'other', text: 'x' }, key()),
        ),
      ).toBe('report.not_found reportId');
    }
    expect(await world.reports().find(officer(chain.county), report.id)).toBeNull();
    expect(await world.reports().find(officer(other.stations[1]), report.id)).toBeNull();
    expect(await world.reports().find(officer(other.city), report.id)).not.toBeNull();
  });

  it('gives the neighbour nothing to open, sign, re-issue or report on', async () => {
    const stranger = officer(unitAt((await world.grow()).counties));
    const { reissue } = chain;
    expect(await world.reading().find(stranger, reissue.id)).toBeNull();
    const acts = [
      () => world.receipts().open(stranger, reissue.id, key()),
      () => world.receipts().sign(stranger, reissue.id, undefined, key()),
      () => world.reports().submit(stranger, { directiveId: reissue.id }, key()),
      () => world.reports().draft(stranger, reissue.id),
    ];
    for (const act of acts) expect(await refusal(act())).toBe('directive.not_found directiveId');
    const reissuing = world.input({ reissuesId: reissue.id, retrospective: true });
    expect(await refusal(world.drafts().draft(stranger, reissuing, key()))).toBe(
      'directive.not_found reissuesId',
    );
    expect(await world.reports().list(stranger, reissue.id)).toEqual([]);
  });

  it('is re-issued only when signed for, once, never later than above, and current when the upper is', async () => {
    const tree = await world.grow();
    const [city, county] = [unitAt(tree.cities), unitAt(tree.counties)];
    const root = await world.send(city, world.input({ tasks: [task] }));
    const draft = (more = {}) =>
      world.drafts().draft(world.officer(county), world.input({ reissuesId: root.id, ...more }), key());
    expect(await refusal(draft())).toBe('directive.upper_unsigned reissuesId');
    await world.receipts().sign(world.officer(county), root.id, undefined, key());
    expect(await refusal(draft({ reportDue: day('2026-06-16') }))).toBe(
      'directive.later_than_upper reportDue',
    );
    const late = { ...task, dueOn: may('16') };
    expect(await refusal(draft({ tasks: [late] }))).toBe('directive.later_than_upper tasks.0.dueOn');
    expect(await refusal(draft({ retrospective: true }))).toBe(
      'directive.upper_not_retrospective retrospective',
    );
    const { id } = await draft({ tasks: [task] });
    expect((await world.reading().get(world.officer(county), root.id)).reissueId).toBe(id);
    expect(await refusal(draft())).toBe('directive.already_reissued reissuesId');
  });
});
