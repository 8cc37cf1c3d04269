import { newId } from '@fayuan/kernel';
import type { TestProvince } from '@fayuan/testing';
import type { Directive } from '../directive.js';
import { AFTER, day, DirectiveWorld, unitAt } from '../testing/directive-world.js';
import type { RankMeasure } from './bulletin.js';

describe('a ranking by the original day', () => {
  let world: DirectiveWorld;
  let tree: TestProvince;
  let directive: Directive;

  const city = () => unitAt(tree.cities);
  const county = (index: number) => unitAt(tree.counties, index);
  const ranked = async (measure: RankMeasure) => {
    const officer = world.officer(city(), AFTER);
    const request = { directiveId: directive.id, measure, namesLate: false };
    const bulletin = await world.bulletinWriting().write(officer, request, newId());
    const { items } = await world.bulletins().ranking(officer, bulletin.id, {});
    return { officer, bulletin, items };
  };

  beforeAll(async () => {
    world = await DirectiveWorld.start();
    tree = await world.grow({ countiesPerCity: 3 });
    directive = await world.send(
      city(),
      world.input({ recipients: { levels: ['county'], unitIds: [], exceptUnitIds: [] } }),
    );
    const about = { directiveId: directive.id };
    const asking = world.officer(county(0), day('2026-06-10'));
    const wish = { ...about, taskId: null, wantedUntil: day('2026-06-25'), reason: '连日暴雨' };
    await world.receipts().sign(world.officer(county(0)), directive.id, null, newId());
    const { id } = await world.extensions().ask(asking, wish, newId());
    const granting = world.officer(city(), day('2026-06-10'));
    await world.extensions().grant(granting, { id, until: day('2026-06-22') }, newId());
    for (const [index, on] of ['2026-06-20', '2026-06-12', '2026-06-15'].entries()) {
      const officer = world.officer(county(index), day(on));
      if (index > 0) await world.receipts().sign(officer, directive.id, null, newId());
      await world.reports().submit(officer, about, newId());
    }
  });
  afterAll(() => world?.stop());

  it('takes no account of the extension that the day that holds takes', async () => {
    const { items } = await ranked('reported');
    expect(items.map(({ rank, reportedInTime }) => [rank, reportedInTime])).toEqual([
      [1, 1],
      [1, 1],
      [1, 1],
    ]);
    const original = await ranked('reported_originally');
    expect(original.items.map(({ unit, rank, reportedInTime }) => [unit.id, rank, reportedInTime])).toEqual([
      [county(1).id, 1, 1],
      [county(2).id, 1, 1],
      [county(0).id, 3, 0],
    ]);
  });

  it('says so in its text, and its numbers open their rows', async () => {
    const { officer, bulletin } = await ranked('reported_originally');
    const text = bulletin.sections.map((section) => section.text).join('\n');
    expect(text).toContain('按原时限报送率居前的是');
    const token = bulletin.tokens.find(({ label }) => label === `${county(1).name}按原时限报送率`);
    const rows = await world.bulletins().units(officer, { id: bulletin.id, token: token?.key ?? '' });
    expect(rows).toMatchObject({ total: 1, part: 1, items: [{ unit: { id: county(1).id }, counted: true }] });
  });
});
