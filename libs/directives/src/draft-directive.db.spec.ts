import { newId } from '@fayuan/kernel';
import type { TestProvince } from '@fayuan/testing';
import { AFTER, BEFORE, day, DirectiveWorld, unitAt } from './testing/directive-world.js';
import { refusal } from './testing/refusal.js';

describe('drafting, signing off and issuing', () => {
  let world: DirectiveWorld;
  let tree: TestProvince;

  beforeAll(async () => {
    world = await DirectiveWorld.start();
    tree = await world.grow({ countiesPerCity: 2 });
  });
  afterAll(() => world?.stop());

  const city = () => unitAt(tree.cities);
  const draft = (more = {}, on = BEFORE) =>
    world.drafts().draft(world.officer(city(), on), world.input(more), newId());

  it('keeps what was written, in the campaign that the root directive makes', async () => {
    const task = { title: '悬挂标语', indicator: 'banners', target: 18, dueOn: day('2026-05-15') };
    const directive = await draft({ theme: '亲民惠民', tasks: [task] });
    expect(directive).toMatchObject({
      status: 'draft',
      theme: '亲民惠民',
      documentNumber: null,
      lineage: [directive.id],
      campaign: { title: directive.title, startsOn: '2026-05-01' },
      tasks: [{ ...task, directiveId: directive.id }],
      delivered: 0,
    });
  });

  it('does it once, however often the request comes', async () => {
    const officer = world.officer(city());
    const [key, input] = [newId(), world.input({ title: '只一份' })];
    const first = await world.drafts().draft(officer, input, key);
    expect((await world.drafts().draft(officer, input, key)).id).toBe(first.id);
  });

  it('refuses a due date in the past, unless it is entered afterwards', async () => {
    expect(await refusal(draft({}, AFTER))).toBe('directive.due_in_past reportDue');
    expect((await draft({ retrospective: true }, AFTER)).retrospective).toBe(true);
  });

  it('refuses what the unit does not have, naming the field', async () => {
    const task = { title: 'x', indicator: 'nothing', target: 1, dueOn: day('2026-05-15') };
    expect(await refusal(draft({ tasks: [task] }))).toBe('directive.unknown_indicator tasks.0.indicator');
    const minors = { ...task, indicator: 'consultations.minors' };
    expect(await refusal(draft({ tasks: [minors] }))).toBe('directive.sensitive_indicator tasks.0.indicator');
    const to = (unitIds: string[]) => ({ recipients: { levels: [], unitIds, exceptUnitIds: [] } });
    expect(await refusal(draft(to([tree.province.id])))).toBe(
      'directive.recipient_not_below recipients.unitIds.0',
    );
    expect(await refusal(draft(to(['no id'])))).toBe('directive.recipient_not_below recipients.unitIds.0');
    const none = { levels: ['province' as const], unitIds: [], exceptUnitIds: [] };
    expect(await refusal(draft({ recipients: none }))).toBe('directive.no_recipients recipients');
    const foreign = await world
      .campaigns()
      .create(
        world.officer(unitAt(tree.counties)),
        { title: 'x', startsOn: BEFORE, endsOn: BEFORE },
        newId(),
      );
    expect(await refusal(draft({ mergedCampaignId: foreign.id }))).toBe(
      'directive.campaign_not_found mergedCampaignId',
    );
  });

  it('is edited while a draft, and not afterwards', async () => {
    const officer = world.officer(city());
    const { id } = await draft();
    const edited = await world.drafts().edit(officer, id, world.input({ title: '改过的' }), newId());
    expect(edited.title).toBe('改过的');
    await world.signOffs().submit(officer, id, newId());
    expect(await refusal(world.drafts().edit(officer, id, world.input(), newId()))).toBe(
      'directive.wrong_status',
    );
  });

  it('needs a text before it goes to the leader', async () => {
    const { id } = await draft({ sections: [] });
    expect(await refusal(world.signOffs().submit(world.officer(city()), id, newId()))).toBe(
      'directive.required sections',
    );
  });

  it('goes to the leader, comes back with a reason, and goes again', async () => {
    const [officer, leader] = [world.officer(city()), world.leader(city())];
    const { id } = await draft({ title: '送签' });
    await world.signOffs().submit(officer, id, newId());
    const waiting = async (ctx: typeof officer) =>
      (await world.inboxes().page(ctx, {})).items.filter((item) => item.directiveId === id);
    expect(await waiting(leader)).toMatchObject([{ kind: 'sign_off', title: '送签' }]);
    expect(await waiting(officer)).toEqual([]);
    expect(await refusal(world.signOffs().returnDraft(leader, id, ' ', newId()))).toBe(
      'directive.reason_required reason',
    );
    await world.signOffs().returnDraft(leader, id, '日期有误', newId());
    expect(await waiting(officer)).toMatchObject([{ kind: 'returned', reason: '日期有误' }]);
    expect(await waiting(leader)).toEqual([]);
    await world.signOffs().submit(officer, id, newId());
    expect(await waiting(officer)).toEqual([]);
  });

  it('is not signed off by whoever drafted it', async () => {
    const both = world.officer(city());
    const everything = { ...both, permissions: new Set([...both.permissions, 'directive.sign_off']) };
    const { id } = await world.drafts().draft(everything, world.input(), newId());
    await world.signOffs().submit(everything, id, newId());
    expect(await refusal(world.signOffs().signOff(everything, id, newId()))).toBe('directive.own_sign_off');
  });

  it('gets numbers without gap or double, however many leaders sign at once', async () => {
    const own = await world.grow();
    const unit = unitAt(own.cities);
    const ids = await Promise.all(
      Array.from({ length: 6 }, async (_, index) => {
        const officer = world.officer(unit);
        const { id } = await world.drafts().draft(officer, world.input({ title: `第${index}份` }), newId());
        await world.signOffs().submit(officer, id, newId());
        return id;
      }),
    );
    const signed = await Promise.all(
      ids.map((id) => world.signOffs().signOff(world.leader(unit), id, newId())),
    );
    const numbers = signed.map((each) => Number(/〔2026〕(\d+)号$/.exec(each.documentNumber ?? '')?.[1]));
    expect(numbers.sort()).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('numbers what is entered afterwards in the year of its campaign', async () => {
    const input = { startsOn: day('2025-05-01'), endsOn: day('2025-05-31'), reportDue: day('2025-06-15') };
    const issued = await world.issue(city(), world.input({ ...input, retrospective: true }), { on: AFTER });
    expect(issued.documentNumber).toMatch(/〔2025〕\d+号$/);
    expect(issued).toMatchObject({ issuedOn: '2025-05-01', status: 'issuing' });
    expect(issued.recordedAt.toISOString().slice(0, 10)).toBe(AFTER);
  });

  it('takes another day of issue only afterwards', async () => {
    const issuedOn = day('2026-04-18');
    expect(await refusal(world.issue(city(), world.input(), { issuedOn }))).toBe(
      'directive.only_retrospective issuedOn',
    );
    const late = await world.issue(city(), world.input({ retrospective: true }), { on: AFTER, issuedOn });
    expect(late.issuedOn).toBe(issuedOn);
  });

  it('fixes the recipients: levels and units, minus exceptions', async () => {
    const [first, second] = [unitAt(tree.counties, 0), unitAt(tree.counties, 1)];
    const count = async (recipients: Parameters<typeof draft>[0]) =>
      (await world.issue(city(), world.input(recipients))).recipients?.count;
    const all = { levels: [], unitIds: [], exceptUnitIds: [] };
    expect(await count({ recipients: all })).toBe(6);
    expect(await count({ recipients: { ...all, levels: ['county'] } })).toBe(2);
    expect(await count({ recipients: { ...all, levels: ['county'], exceptUnitIds: [second.id] } })).toBe(1);
    const station = unitAt(tree.stations);
    expect(await count({ recipients: { ...all, unitIds: [first.id, station.id] } })).toBe(2);
  });

  it('is nobody else’s: a neighbour, a unit above and one below learn nothing of a draft', async () => {
    const { id } = await draft();
    const others = [unitAt((await world.grow()).cities), tree.province, unitAt(tree.counties)];
    for (const unit of others) {
      expect(await world.reading().find(world.officer(unit), id)).toBeNull();
      const acts = [
        () => world.drafts().edit(world.officer(unit), id, world.input(), newId()),
        () => world.signOffs().submit(world.officer(unit), id, newId()),
        () => world.signOffs().signOff(world.leader(unit), id, newId()),
        () => world.signOffs().returnDraft(world.leader(unit), id, 'x', newId()),
        () => world.issues().issue(world.officer(unit), id, undefined, newId()),
      ];
      for (const act of acts) expect(await refusal(act())).toBe('directive.not_found id');
    }
  });
});
