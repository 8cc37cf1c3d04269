import { fixedClock, type RequestContext } from '@fayuan/context';
import { newId } from '@fayuan/kernel';
import type { TestProvince } from '@fayuan/testing';
import { AFTER, day, DirectiveWorld, unitAt } from '../testing/directive-world.js';
import { refusal } from '../testing/refusal.js';

const banners = { title: '悬挂标语', indicator: 'banners', target: 18, dueOn: day('2026-05-15') };

describe('drafting', () => {
  let world: DirectiveWorld;
  let tree: TestProvince;

  beforeAll(async () => {
    world = await DirectiveWorld.start();
  });
  beforeEach(async () => {
    tree = await world.grow();
  });
  afterAll(() => world?.stop());

  const city = () => unitAt(tree.cities);
  const later = (ctx: RequestContext, minutes: number): RequestContext => ({
    ...ctx,
    clock: fixedClock(new Date(ctx.clock.now().getTime() + minutes * 60_000)),
  });
  const title = (text: string) => world.input({ title: text });

  it('keeps one version per sitting of a person, not one per saving', async () => {
    const [one, other] = [world.officer(city()), world.officer(city())];
    const { id, draftVersion } = await world.drafts().draft(one, title('一稿'), newId());
    expect(draftVersion).toBe(1);
    await world.drafts().edit(later(one, 1), id, title('一稿改'), newId());
    await world.drafts().edit(later(one, 9), id, title('一稿再改'), newId());
    await world.drafts().edit(later(other, 9), id, title('二稿'), newId());
    await world.drafts().edit(later(one, 30), id, title('三稿'), newId());
    const versions = await world.versions().list(one, id);
    expect(versions.map(({ no, title: words }) => [no, words])).toEqual([
      [3, '三稿'],
      [2, '二稿'],
      [1, '一稿再改'],
    ]);
    expect(versions[0]?.differences).toEqual([
      { field: 'title', subject: null, before: '二稿', after: '三稿' },
    ]);
  });

  it('brings a version back as a new one; what was written since stays', async () => {
    const officer = world.officer(city());
    const { id } = await world.drafts().draft(officer, world.input({ tasks: [banners] }), newId());
    await world.drafts().edit(later(officer, 20), id, title('改坏了'), newId());
    const restored = await world.versions().restore(later(officer, 21), id, 1, newId());
    expect(restored).toMatchObject({ title: world.input().title, tasks: [banners], draftVersion: 3 });
    const versions = await world.versions().list(officer, id);
    expect(versions.map(({ restoredFrom }) => restoredFrom)).toEqual([1, null, null]);
    expect(await refusal(world.versions().restore(officer, id, 9, newId()))).toBe(
      'directive.version_not_found no',
    );
  });

  it('does not overwrite unseen what another has saved meanwhile', async () => {
    const [one, other] = [world.officer(city()), world.officer(city())];
    const { id } = await world.drafts().draft(one, title('一稿'), newId());
    await world.drafts().save(other, { id, input: title('二稿'), basedOn: 1 }, newId());
    expect(await refusal(world.drafts().save(one, { id, input: title('三稿'), basedOn: 1 }, newId()))).toBe(
      'directive.changed_meanwhile',
    );
    expect((await world.drafts().save(one, { id, input: title('三稿'), basedOn: 2 }, newId())).title).toBe(
      '三稿',
    );
  });

  it('begins with last year’s directive, dated on by the calendar, its words for review', async () => {
    const issued = await world.send(city(), world.input({ title: '2026年宣传月通知', tasks: [banners] }));
    const officer = world.officer(city(), AFTER);
    expect(await world.templates().list(officer)).toMatchObject([
      { id: issued.id, source: 'directive', name: '2026年宣传月通知' },
    ]);
    const { input, review } = await world.templates().begin(officer, issued.id);
    expect(input).toMatchObject({
      title: '2027年宣传月通知',
      startsOn: '2027-05-01',
      tasks: [{ title: '悬挂标语', target: 18, dueOn: '2027-05-14' }],
      recipients: { levels: [], unitIds: [], exceptUnitIds: [] },
    });
    expect(review).toContainEqual({ field: 'title', found: '2026年', proposed: '2027年' });
    const drafted = await world.drafts().draft(officer, input, newId());
    expect(drafted).toMatchObject({ status: 'draft', startsOn: '2027-05-01' });
  });

  it('keeps words under a name, and lets them go', async () => {
    const officer = world.officer(city());
    const { id } = await world.drafts().draft(officer, world.input(), newId());
    expect(await refusal(world.templates().keep(officer, { directiveId: id, name: ' ' }, newId()))).toBe(
      'directive.required name',
    );
    const [kept] = await world.templates().keep(officer, { directiveId: id, name: '宣传月常用' }, newId());
    expect(kept).toMatchObject({ source: 'template', name: '宣传月常用', kind: 'publicity_month' });
    expect((await world.templates().begin(officer, kept?.id ?? '')).input.title).toBe(world.input().title);
    expect(await world.templates().remove(officer, kept?.id ?? '', newId())).toEqual([]);
  });

  it('shows versions and templates to nobody else', async () => {
    const issued = await world.send(city(), world.input());
    const [kept] = await world
      .templates()
      .keep(world.officer(city()), { directiveId: issued.id, name: '模板' }, newId());
    const neighbour = unitAt((await world.grow()).cities);
    for (const unit of [neighbour, tree.province, unitAt(tree.counties)]) {
      const officer = world.officer(unit);
      expect(await world.versions().list(officer, issued.id)).toEqual([]);
      expect(await refusal(world.versions().restore(officer, issued.id, 1, newId()))).toBe(
        'directive.not_found id',
      );
      expect(await world.templates().list(officer)).toEqual([]);
      for (const id of [issued.id, kept?.id ?? ''])
        expect(await refusal(world.templates().begin(officer, id))).toBe('directive.template_not_found id');
      expect(await refusal(world.templates().remove(officer, kept?.id ?? '', newId()))).toBe(
        'directive.template_not_found id',
      );
      expect(
        await refusal(world.templates().keep(officer, { directiveId: issued.id, name: 'x' }, newId())),
      ).toBe('directive.template_not_found directiveId');
    }
  });
});
