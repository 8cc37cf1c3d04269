import { newId } from '@fayuan/kernel';
import type { TestProvince, TestUnit } from '@fayuan/testing';
import type { Directive } from '../directive.js';
import { day, DirectiveWorld, unitAt } from '../testing/directive-world.js';
import { refusal } from '../testing/refusal.js';
import type { Drift } from './drift.js';

const tasks = [
  { title: '发放资料', indicator: 'leaflets', target: 500, dueOn: day('2026-05-20') },
  { title: '悬挂标语', indicator: 'banners', target: 20, dueOn: day('2026-05-20') },
];
const sections = [{ heading: '一、要求', text: '每个乡镇发放宣传资料不少于500份。' }];
const said = (drifts: readonly Drift[]) =>
  drifts.map(({ kind, upperValue, ownValue }) => [kind, upperValue, ownValue]);

describe('the lineage of a directive', () => {
  let world: DirectiveWorld;
  let tree: TestProvince;
  let root: Directive;
  let city: Directive;
  let county: Directive;

  const handOn = async (
    unit: TestUnit,
    upper: Directive,
    more: Parameters<DirectiveWorld['input']>[0] = {},
  ) => {
    await world.receipts().sign(world.officer(unit), upper.id, undefined, newId());
    return world.send(unit, world.input({ reissuesId: upper.id, sections: [], ...more }));
  };
  const lineage = (unit: TestUnit, directive: Directive, page: { first?: number; after?: string } = {}) =>
    world.lineages().lineage(world.officer(unit), { directiveId: directive.id, ...page });

  beforeAll(async () => {
    world = await DirectiveWorld.start();
    tree = await world.grow({ cities: 2, countiesPerCity: 2 });
    root = await world.send(tree.province, world.input({ title: '省里的', tasks, sections }));
    city = await handOn(unitAt(tree.cities), root, { title: '市里转发', reportDue: day('2026-06-12') });
    const changed = [{ heading: '一', text: '每个乡镇发放宣传资料不少于300份。' }];
    county = await handOn(unitAt(tree.counties), city, {
      title: '县里转发',
      reportDue: day('2026-06-10'),
      tasks: tasks.slice(0, 1),
      sections: changed,
    });
  });
  afterAll(() => world?.stop());

  it('leads down one level at a time, with number, day and what was added', async () => {
    const top = await lineage(tree.province, root);
    expect(top.upper).toEqual([]);
    expect(top.directive).toMatchObject({ id: root.id, reissueCount: 1, drifts: [] });
    expect(top.reissues).toMatchObject([
      {
        id: city.id,
        title: '市里转发',
        reportDue: '2026-06-12',
        reissueCount: 1,
        drifts: [],
        recipientCount: 6,
      },
    ]);
    expect(top.reissues[0]?.documentNumber).toMatch(/〔2026〕\d+号$/);
    const next = await lineage(tree.province, city);
    expect(next.upper.map(({ id }) => id)).toEqual([root.id]);
    expect(next.reissues.map(({ issuer, tasks: added }) => [issuer.id, added.length])).toEqual([
      [unitAt(tree.counties).id, 1],
    ]);
  });

  it('shows the same drift to both sides', async () => {
    const red = [
      ['missing_task', '20', null],
      ['changed_number', '每个乡镇发放宣传资料不少于500份', '每个乡镇发放宣传资料不少于300份'],
    ];
    const above = await lineage(tree.province, city);
    expect(said(above.reissues[0]?.drifts ?? [])).toEqual(red);
    const own = await lineage(unitAt(tree.counties), county);
    expect(said(own.directive.drifts)).toEqual(red);
    expect(own.upper.map(({ id, recipientCount }) => [id, recipientCount])).toEqual([
      [root.id, null],
      [city.id, null],
    ]);
  });

  it('turns red when the upper directive is tightened after it was handed on', async () => {
    const own = await world.grow();
    const unit = unitAt(own.cities);
    const upper = await world.send(own.province, world.input({ tasks, sections }));
    const below = await handOn(unit, upper);
    expect((await lineage(unit, below)).directive.drifts).toEqual([]);
    // As an amendment of the upper directive leaves it.
    await world.db.sql(`update directive set report_due = '2026-06-05' where id = $1`, [upper.id]);
    const [red] = (await lineage(unit, below)).directive.drifts;
    expect(red).toMatchObject({
      kind: 'looser_date',
      field: 'reportDue',
      upperValue: '2026-06-05',
      ownValue: '2026-06-15',
    });
    expect((await lineage(own.province, upper)).reissues[0]?.drifts).toEqual([red]);
  });

  it('turns red for both where it asks for less than the share it was given, and for the drafter before', async () => {
    const own = await world.grow();
    const [city, below] = [unitAt(own.cities), unitAt(own.counties)];
    const upper = await world.send(city, world.input({ tasks, sections }));
    const [leaflets] = upper.tasks;
    const split = async (quantity: number) => {
      const shares = [{ unitId: below.id, quantity }];
      const input = {
        directiveId: upper.id,
        taskId: leaflets?.id ?? '',
        shares,
        differenceReason: '其余由市中心完成',
      };
      await world.splits().split(world.officer(city), input, newId());
    };
    await split(300);
    const repeated = tasks.map((each) => ({ ...each, target: 200 }));
    const red = { kind: 'lower_target', task: '发放资料', upperValue: '300', ownValue: '200' };
    await world.receipts().sign(world.officer(below), upper.id, undefined, newId());
    const draft = { reissuesId: upper.id, reportDue: day('2026-06-10'), sections: [], tasks: repeated };
    expect(await world.lineages().ofDraft(world.officer(below), draft)).toMatchObject([red]);
    const handed = await handOn(below, upper, { tasks: repeated });
    expect((await lineage(below, handed)).directive.drifts).toMatchObject([red]);
    expect((await lineage(city, upper)).reissues[0]?.drifts).toMatchObject([red]);
    await split(200);
    expect((await lineage(below, handed)).directive.drifts).toEqual([]);
    expect((await lineage(city, upper)).reissues[0]?.drifts).toEqual([]);
    // What a stranger drafts is compared with nothing it may not read.
    const stranger = world.officer(unitAt((await world.grow()).counties));
    expect(await world.lineages().ofDraft(stranger, draft)).toEqual([]);
  });

  it('tells the drafter before anything is sent', async () => {
    const compared = {
      reissuesId: city.id,
      reportDue: day('2026-06-13'),
      sections: [],
      tasks: tasks.slice(1),
    };
    const officer = world.officer(unitAt(tree.counties));
    expect(said(await world.lineages().ofDraft(officer, compared))).toEqual([
      ['looser_date', '2026-06-12', '2026-06-13'],
      ['missing_task', '500', null],
    ]);
    const stranger = world.officer(unitAt(tree.cities, 1));
    expect(await world.lineages().ofDraft(stranger, { ...compared, reissuesId: city.id })).toEqual([]);
  });

  it('keeps drafts, siblings and strangers out', async () => {
    const sibling = unitAt(tree.cities, 1);
    await world.receipts().sign(world.officer(sibling), root.id, undefined, newId());
    const draft = world.input({ reissuesId: root.id, sections: [], title: '还没印发' });
    await world.drafts().draft(world.officer(sibling), draft, newId());
    expect((await lineage(tree.province, root)).reissues.map(({ id }) => id)).toEqual([city.id]);
    // The sibling received the root, but what the other city made of it is not for it.
    expect((await lineage(sibling, root)).reissues).toEqual([]);
    expect(await refusal(lineage(sibling, city))).toBe('directive.not_found directiveId');
    const other = await world.grow();
    expect(await refusal(lineage(other.province, root))).toBe('directive.not_found directiveId');
    expect(await refusal(world.lineages().lineage(world.officer(sibling), { directiveId: 'no id' }))).toBe(
      'directive.not_found directiveId',
    );
  });

  it('comes page by page, at a fixed number of statements', async () => {
    const own = await world.grow({ cities: 3 });
    const upper = await world.send(own.province, world.input({ tasks, sections }));
    const spent = async (page: { first?: number; after?: string }) => {
      const meter = { statements: 0 };
      const ctx = { ...world.officer(own.province), meter };
      const answer = await world.lineages().lineage(ctx, { directiveId: upper.id, ...page });
      return { ...answer, statements: meter.statements };
    };
    const [one, ...others] = own.cities;
    await handOn(unitAt(own.cities), upper, { title: one?.name ?? '' });
    const single = await spent({});
    for (const unit of others) await handOn(unit, upper, { title: unit.name });
    const first = await spent({ first: 2 });
    expect(first.statements).toBe(single.statements);
    expect(first.reissues.map(({ title }) => title)).toEqual(own.cities.slice(0, 2).map(({ name }) => name));
    const rest = await spent({ first: 2, after: first.endCursor ?? '' });
    expect([first.hasMore, rest.hasMore, rest.reissues.length]).toEqual([true, false, 1]);
  });
});
