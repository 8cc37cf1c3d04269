import type { TestProvince, TestUnit } from '@fayuan/testing';
import type { DirectiveBox } from './directive-list.service.js';
import { day, DirectiveWorld, unitAt } from './testing/directive-world.js';

describe('the list of directives', () => {
  let world: DirectiveWorld;
  let tree: TestProvince;

  beforeAll(async () => {
    world = await DirectiveWorld.start();
    tree = await world.grow();
  });
  afterAll(() => world?.stop());

  it('can be narrowed to what is in force on the day, on both sides', async () => {
    const [city, county] = [unitAt(tree.cities), unitAt(tree.counties)];
    const { id } = await world.send(city, world.input());
    await world.drafts().draft(world.officer(city), world.input({ title: '草稿' }), 'a-draft');
    const ids = async (unit: TestUnit, box: DirectiveBox, on: string, inForce: boolean) => {
      const { items } = await world.lists().page(world.officer(unit, day(on)), box, {}, { inForce });
      return items.map((item) => [item.id === id, item.inForce]);
    };
    const sides = [
      [city, 'sent'],
      [county, 'received'],
    ] as const;
    for (const [unit, box] of sides) {
      expect(await ids(unit, box, '2026-05-20', true)).toEqual([[true, true]]);
      expect(await ids(unit, box, '2026-04-20', true)).toEqual([]);
    }
    expect(await ids(city, 'sent', '2026-05-20', false)).toEqual([[false, false]]);
    expect(await ids(county, 'received', '2026-05-20', false)).toEqual([]);
  });
});
