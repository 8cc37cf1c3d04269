import { type Day, newId } from '@fayuan/kernel';
import type { TestProvince, TestUnit } from '@fayuan/testing';
import type { Directive, TaskInput } from '../directive.js';
import { day, DirectiveWorld, unitAt } from '../testing/directive-world.js';
import { refusal } from '../testing/refusal.js';

const key = newId;
const may = (text: string) => day(`2026-05-${text}`);
const DURING = may('05');

interface Chain {
  readonly tree: TestProvince;
  readonly city: TestUnit;
  readonly county: TestUnit;
  readonly stations: readonly [TestUnit, TestUnit];
  readonly root: Directive;
  readonly reissue: Directive;
}

describe('tasks at the units that carry them out', () => {
  let world: DirectiveWorld;

  beforeAll(async () => {
    world = await DirectiveWorld.start();
  });
  afterAll(() => world.stop());

  const officer = (unit: TestUnit, on: Day = DURING) => world.officer(unit, on);
  const task = (more: Partial<TaskInput> = {}): TaskInput => ({
    title: '悬挂标语',
    indicator: 'banners',
    target: 18,
    dueOn: may('15'),
    ...more,
  });

  /** The city issues to county and stations, the county re-issues to its stations, and everybody signs. */
  async function grow(of: { root?: TaskInput[]; reissue?: TaskInput[] } = {}): Promise<Chain> {
    const tree = await world.grow();
    const [city, county] = [unitAt(tree.cities), unitAt(tree.counties)];
    const stations = [unitAt(tree.stations, 0), unitAt(tree.stations, 1)] as const;
    const root = await world.send(city, world.input({ tasks: of.root ?? [task()] }));
    await world.receipts().sign(officer(county), root.id, undefined, key());
    const input = world.input({
      title: '转发',
      sections: [],
      reissuesId: root.id,
      reportDue: day('2026-06-05'),
      tasks: of.reissue ?? [],
    });
    const reissue = await world.send(county, input);
    for (const station of stations)
      await world.receipts().sign(officer(station), reissue.id, undefined, key());
    return { tree, city, county, stations, root, reissue };
  }

  const only = <T>(items: readonly T[]): T => {
    expect(items).toHaveLength(1);
    return items[0] as T;
  };
  const standing = async (unit: TestUnit, directiveId: string, at?: { of?: TestUnit; on?: Day }) =>
    only(await world.tasks().standings(officer(unit, at?.on), directiveId, at?.of?.id));
  const complete = (unit: TestUnit, directive: Directive, more: object = {}) => {
    const taskId = only([...directive.upper, directive].flatMap((each) => each.tasks)).id;
    return world.completing().complete(officer(unit), { directiveId: directive.id, taskId, ...more }, key());
  };
  const photo = async (unit: TestUnit): Promise<string> => {
    const id = newId();
    await world.db.sql(
      `insert into stored_file (partition_id, id, tenant_id, tenant_path, sha256, media_type, bytes, uploaded_by, uploaded_at)
       values ($1, $2, $3, $4, 'x', 'image/jpeg', 9, $2, now())`,
      [unit.partitionId, id, unit.id, unit.path],
    );
    return id;
  };
  /** An activity with a photo, as the outreach room writes it. */
  const activity = async (unit: TestUnit, directive: Directive, indicator = 'banners'): Promise<string> => {
    const [id, fileId] = [newId(), await photo(unit)];
    await world.db.sql(
      `insert into activity (partition_id, id, tenant_id, tenant_path, kind, title, held_on, measures, directive_id,
         directive_lineage, photo_ids, recorded_at, recorded_by, recorded_by_name)
       values ($1, $2, $3, $4, 'banner', '标语', '2026-05-04', $5, $6, $7, $8, now(), $2, '测试')`,
      [
        unit.partitionId,
        id,
        unit.id,
        unit.path,
        JSON.stringify([{ indicator, quantity: 1 }]),
        directive.id,
        directive.lineage,
        [fileId],
      ],
    );
    return id;
  };
  const inbox = async (unit: TestUnit, on?: Day) =>
    (await world.inboxes().page(officer(unit, on), {})).items.map(({ kind, count }) => `${kind} ${count}`);

  it('carry the drafter’s plan, evidence rule and partners down, and leave no row at anybody', async () => {
    const { city, stations, reissue, root, tree } = await grow({
      root: [
        task({
          milestones: [{ on: may('05'), quantity: 12 }],
          evidence: 'photos',
          evidenceCount: 2,
        }),
      ],
    });
    const [first] = stations;
    expect((await world.reading().get(officer(first), reissue.id)).upper[0]?.tasks[0]).toMatchObject({
      milestones: [{ on: '2026-05-05', quantity: 12 }],
      evidence: 'photos',
      evidenceCount: 2,
    });
    expect(await standing(first, reissue.id)).toMatchObject({
      target: 18,
      share: null,
      expectedByNow: 12,
      gap: 12,
      light: 'behind',
      evidence: { rule: 'photos', wanted: 2, present: 0, complete: false },
      facts: { act: null, received: true },
    });
    expect(await standing(city, root.id)).toMatchObject({ facts: { received: false } });
    expect(
      await world.db.sql('select 1 from task_act where tenant_path like $1', [`${tree.province.path}%`]),
    ).toEqual([]);
  });

  it('refuse in the draft what the tree does not give', async () => {
    const tree = await world.grow({ cities: 2 });
    const [city, county] = [unitAt(tree.cities), unitAt(tree.counties)];
    const beside = unitAt(tree.counties, 1);
    const draft = (more: Partial<TaskInput>, recipients = {}) => {
      const input = world.input({ tasks: [task(more)] });
      const selection = { ...input.recipients, ...recipients };
      return refusal(world.drafts().draft(world.officer(city), { ...input, recipients: selection }, key()));
    };
    expect(await draft({ leadUnitId: beside.id })).toBe('task.partner_not_recipient tasks.0.leadUnitId');
    expect(await draft({ leadUnitId: county.id }, { exceptUnitIds: [county.id] })).toBe(
      'task.partner_not_recipient tasks.0.leadUnitId',
    );
    const shares = [{ unitId: county.id, quantity: 17 }];
    expect(await draft({ split: { shares, differenceReason: null } })).toBe(
      'task.split_difference tasks.0.split.differenceReason',
    );
    expect(
      await draft({ split: { shares: [{ unitId: beside.id, quantity: 18 }], differenceReason: null } }),
    ).toBe('task.share_not_recipient tasks.0.split.shares.0.unitId');
    expect(await draft({ milestones: [{ on: may('15'), quantity: 1 }] })).toBe(
      'task.milestone_outside tasks.0.milestones.0.on',
    );
  });

  it('are ticked with the photos asked for, whether they lie with the act or with activities', async () => {
    const { stations, county, reissue, root } = await grow({
      root: [task({ evidence: 'photos', evidenceCount: 2 })],
    });
    const [first, second] = stations;
    expect(await refusal(complete(first, reissue))).toBe('task.photos_missing fileIds');
    expect(await refusal(complete(first, reissue, { fileIds: [await photo(second)] }))).toBe(
      'task.file_unknown fileIds.0',
    );
    await activity(first, reissue, 'leaflets');
    expect(await refusal(complete(first, reissue, { fileIds: [await photo(first)] }))).toBe(
      'task.photos_missing fileIds',
    );
    const recorded = await activity(first, reissue);
    await complete(first, reissue, { fileIds: [await photo(first)], note: '主街两侧' });
    expect(await refusal(complete(first, reissue))).toBe('task.already_done taskId');
    expect(await standing(first, reissue.id)).toMatchObject({
      light: 'done',
      facts: { act: { status: 'reported', note: '主街两侧' } },
      evidence: { present: 2, complete: true },
    });

    const review = only(await world.tasks().reviews(officer(county), reissue.id));
    expect(review).toMatchObject({ unit: { id: first.id }, title: '悬挂标语', evidence: { complete: true } });
    expect(review.photoIds).toHaveLength(2);
    expect(await world.tasks().reviews(officer(county), root.id)).toEqual([]);
    await world.db.sql('update activity set deleted_at = now() where id = $1', [recorded]);
    expect(await refusal(world.taskReviews().accept(officer(county), [review.id], key()))).toBe(
      'task.evidence_missing actIds',
    );
  });

  it('come back with a typed reason, wait as one item, count as redo, and are accepted in bulk', async () => {
    const { stations, county, root, reissue } = await grow({ root: [task({ evidence: 'list' })] });
    const [first, second] = stations;
    expect(await refusal(complete(first, reissue))).toBe('task.list_missing note');
    await complete(first, reissue, { note: '一、东街' });
    await complete(second, reissue, { fileIds: [await photo(second)] });
    expect(await inbox(county)).toContain('task_review 2');
    const [one, two] = await world.tasks().reviews(officer(county), reissue.id);
    const actId = one?.id ?? '';
    const back = (code: 'other' | 'text_incomplete', text?: string) =>
      world.taskReviews().return(officer(county), { actId, code, text }, key());
    expect(await refusal(back('other', ' '))).toBe('directive.reason_required reason');
    await back('text_incomplete', '写明地点');
    const item = (await world.inboxes().page(officer(first), {})).items.find(
      ({ kind }) => kind === 'task_returned',
    );
    expect(item).toMatchObject({
      directiveId: reissue.id,
      count: 1,
      reasonCode: 'text_incomplete',
      reason: '写明地点',
      light: 'returned',
    });
    expect(await standing(first, reissue.id)).toMatchObject({
      light: 'returned',
      facts: { act: { status: 'returned', redoCount: 1, reasonCode: 'text_incomplete' } },
    });
    const both = [actId, two?.id ?? ''];
    expect(await refusal(world.taskReviews().accept(officer(county), both, key()))).toBe(
      'task.not_awaiting actIds',
    );
    await complete(first, reissue, { note: '一、东街；二、西街' });
    expect(await world.taskReviews().accept(officer(county), both, key())).toEqual(both);
    expect(await inbox(county)).not.toContain('task_review 2');
    expect(await standing(county, reissue.id, { of: first })).toMatchObject({
      light: 'done',
      facts: { act: { status: 'accepted', redoCount: 1, reasonCode: null } },
    });
    const board = await world.boards().board(officer(county), { directiveId: root.id });
    expect(board.rows.map((row) => row.redos).sort()).toEqual([0, 1]);
    const history = await world.db.sql<{ kind: string; reason_code: string | null }>(
      `select kind, reason_code from duty_event where tenant_id = $1 and task_id is not null order by recorded_at, id`,
      [first.id],
    );
    expect(history.map(({ kind }) => kind)).toEqual([
      'task_reported',
      'task_returned',
      'task_reported',
      'task_accepted',
    ]);
  });

  it('hold a report back from acceptance while evidence is owed', async () => {
    const { stations, county, reissue } = await grow({ root: [task({ evidence: 'list' })] });
    const [first] = stations;
    const report = await world.reports().submit(officer(first), { directiveId: reissue.id }, key());
    const accept = () => world.reviews().accept(officer(county), [report.id], key());
    expect(await refusal(accept())).toBe('task.evidence_missing reportIds');
    await complete(first, reissue, { note: '清单' });
    expect(only(await accept()).status).toBe('accepted');
  });

  it('ask for figures of the own share where there is one', async () => {
    const { stations, county, reissue, root } = await grow({
      reissue: [task({ evidence: 'figures' })],
      root: [],
    });
    const [first, second] = stations;
    const shares = [first, second].map((unit) => ({ unitId: unit.id, quantity: 9 }));
    const taskId = only(reissue.tasks).id;
    const split = { directiveId: reissue.id, taskId, shares, differenceReason: null };
    await world.splits().split(officer(county), split, key());
    await world.post(first, {
      indicator: 'banners',
      on: may('04'),
      quantity: 8,
      campaignId: root.campaign.id,
    });
    expect(await refusal(complete(first, reissue))).toBe('task.figures_missing taskId');
    await world.post(first, {
      indicator: 'banners',
      on: may('05'),
      quantity: 1,
      campaignId: root.campaign.id,
    });
    await complete(first, reissue);
    const board = await world.boards().board(officer(county), { directiveId: reissue.id });
    const row = board.rows.find(({ unit }) => unit.id === first.id);
    expect(row).toMatchObject({ achieved: [9], shares: [9], taskStates: ['reported'] });
    expect(board.lights.reduce((sum, { count }) => sum + count, 0)).toBe(board.rows.length);
  });

  it('keep the lead waiting for its co-units, and both see who is outstanding', async () => {
    const tree = await world.grow();
    const county = unitAt(tree.counties);
    const [lead, co] = [unitAt(tree.stations, 0), unitAt(tree.stations, 1)];
    const partners = { leadUnitId: lead.id, coUnitIds: [co.id] };
    const sent = await world.send(county, world.input({ tasks: [task(partners)] }));
    for (const unit of [lead, co]) await world.receipts().sign(officer(unit), sent.id, undefined, key());
    expect(await refusal(complete(lead, sent))).toBe('task.co_units_outstanding taskId');
    for (const unit of [lead, co]) {
      const { facts } = await standing(unit, sent.id);
      expect(facts.partners.map((each) => [each.unit.id, each.lead, each.status])).toEqual([
        [lead.id, true, null],
        [co.id, false, null],
      ]);
    }
    await complete(co, sent);
    const { facts } = await standing(lead, sent.id);
    expect(facts.partners.map((each) => each.status)).toEqual([null, 'reported']);
    await complete(lead, sent);
    const other = unitAt((await world.grow()).stations);
    const stranger = await refusal(world.tasks().standings(officer(other), sent.id, undefined));
    expect(stranger).toBe('directive.not_found directiveId');
  });

  it('are split down the tree, each unit seeing its own share and nobody else’s', async () => {
    const { city, county, stations, root, reissue, tree } = await grow();
    const taskId = only(root.tasks).id;
    const split = (unit: TestUnit, directiveId: string, shares: Record<string, number>, reason?: string) =>
      world.splits().split(
        officer(unit),
        {
          directiveId,
          taskId,
          shares: Object.entries(shares).map(([unitId, quantity]) => ({ unitId, quantity })),
          differenceReason: reason ?? null,
        },
        key(),
      );
    const [first, second] = stations;
    expect(await refusal(split(city, root.id, { [county.id]: 10 }))).toBe(
      'task.split_difference differenceReason',
    );
    expect(await refusal(split(city, root.id, { [county.id]: 10, [first.id]: 8 }))).toBe(
      'task.share_nested shares.1.unitId',
    );
    await split(city, root.id, { [county.id]: 10 }, '其余由市中心完成');
    expect(await standing(county, root.id)).toMatchObject({ target: 10, share: 10, sharer: { id: city.id } });
    expect(await standing(first, reissue.id)).toMatchObject({ target: 18, share: null });

    expect(await refusal(split(county, reissue.id, { [first.id]: 4, [second.id]: 5 }))).toBe(
      'task.split_difference differenceReason',
    );
    await split(county, reissue.id, { [first.id]: 4, [second.id]: 6 });
    expect(await standing(second, reissue.id)).toMatchObject({
      target: 6,
      share: 6,
      sharer: { id: county.id },
      facts: { split: null },
    });
    const above = await standing(city, root.id, { of: county });
    expect(above).toMatchObject({ share: 10, facts: { split: { base: 10, differenceReason: null } } });
    expect(above.shares.map(({ unit, quantity }) => [unit.id, quantity])).toEqual([
      [first.id, 4],
      [second.id, 6],
    ]);
    expect(await refusal(split(county, root.id, { [first.id]: 10 }))).toBe('directive.not_found directiveId');
    const neighbour = unitAt((await world.grow()).counties);
    expect(await refusal(split(neighbour, reissue.id, {}))).toBe('directive.not_found directiveId');
    expect(await refusal(world.tasks().standings(officer(second), reissue.id, first.id))).toBe(
      'unit.not_found unitId',
    );
    await split(county, reissue.id, {});
    expect(await standing(second, reissue.id)).toMatchObject({ share: null });
    expect(tree.all.length).toBeGreaterThan(0);
  });

  it('split what a draft says once it is issued, and not before', async () => {
    const tree = await world.grow();
    const county = unitAt(tree.counties);
    const [first, second] = [unitAt(tree.stations, 0), unitAt(tree.stations, 1)];
    const shares = [
      { unitId: first.id, quantity: 10 },
      { unitId: second.id, quantity: 8 },
    ];
    const input = world.input({ tasks: [task({ split: { shares, differenceReason: null } })] });
    const { id } = await world.drafts().draft(world.officer(county), input, key());
    await world.drafts().edit(world.officer(county), id, input, key());
    const splits = await world.db.sql('select 1 from task_split where tenant_id = $1', [county.id]);
    expect(splits).toHaveLength(1);
    const sent = await world.send(county, input);
    expect(await standing(first, sent.id)).toMatchObject({ share: 10, target: 10 });
  });

  it('get more time when asked before the day, kept beside the original, within the grantor’s own limit', async () => {
    const { stations, county, reissue } = await grow({ root: [], reissue: [task()] });
    const [first, second] = stations;
    const taskId = only(reissue.tasks).id;
    const ask = (unit: TestUnit, on: string, wanted: string, of: string | null = taskId) =>
      world
        .extensions()
        .ask(
          officer(unit, day(on)),
          { directiveId: reissue.id, taskId: of, wantedUntil: day(wanted), reason: '连日暴雨' },
          key(),
        );
    expect(await refusal(ask(first, '2026-05-16', '2026-05-20'))).toBe('extension.too_late wantedUntil');
    expect(await refusal(ask(first, '2026-05-14', '2026-05-15'))).toBe('extension.not_later wantedUntil');
    const asked = await ask(first, '2026-05-14', '2026-05-25');
    expect(await refusal(ask(first, '2026-05-14', '2026-05-26'))).toBe('extension.already_asked directiveId');
    expect(await inbox(county, may('14'))).toContain('extension 1');
    const grant = (unit: TestUnit, id: string, until: string) =>
      world.extensions().grant(officer(unit, may('14')), { id, until: day(until) }, key());
    expect(await refusal(grant(county, asked.id, '2026-06-16'))).toBe('extension.beyond_limit until');
    for (const unit of [second, first, unitAt((await world.grow()).counties)])
      expect(await refusal(grant(unit, asked.id, '2026-05-20'))).toBe('extension.not_found id');
    expect(await grant(county, asked.id, '2026-05-20')).toMatchObject({
      status: 'granted',
      originalDue: '2026-05-15',
      grantedUntil: '2026-05-20',
    });
    expect(await refusal(grant(county, asked.id, '2026-05-21'))).toBe('extension.decided id');
    expect(await standing(first, reissue.id, { on: may('18') })).toMatchObject({
      dueOn: '2026-05-20',
      task: { dueOn: '2026-05-15' },
    });
    expect((await standing(second, reissue.id, { on: may('18') })).light).toBe('overdue');
    expect(await ask(first, '2026-05-19', '2026-05-28')).toMatchObject({
      originalDue: '2026-05-15',
      dueOn: '2026-05-20',
    });

    const report = await ask(second, '2026-05-14', '2026-06-10', null);
    await grant(county, report.id, '2026-06-10');
    const duty = await world.db.sql<{ due_on: Day; original_due_on: Day }>(
      `select due_on, original_due_on from duty where tenant_id = $1 and directive_id = $2 and kind = 'report'`,
      [second.id, reissue.id],
    );
    expect(only(duty)).toEqual({ due_on: '2026-06-10', original_due_on: '2026-06-05' });
    const refused = await ask(second, '2026-05-14', '2026-05-20');
    const no = (answer: string) =>
      world.extensions().refuse(officer(county), { id: refused.id, answer }, key());
    expect(await refusal(no(' '))).toBe('extension.reason_required answer');
    expect(await no('按期完成')).toMatchObject({ status: 'refused', answer: '按期完成', grantedUntil: null });
    expect(await world.extensions().list(officer(first), reissue.id)).toHaveLength(2);
    expect(await world.extensions().list(officer(county), reissue.id)).toHaveLength(4);
  });

  it('are shown in as many statements for one task as for six', async () => {
    const six = Array.from({ length: 6 }, (_, index) => task({ title: `任务${index}`, target: 10 + index }));
    const counts: number[] = [];
    for (const tasks of [[task()], six]) {
      const { county, reissue } = await grow({ root: [], reissue: tasks });
      const ctx = { ...officer(county), meter: { statements: 0 } };
      await world.tasks().standings(ctx, reissue.id, undefined);
      await world.tasks().reviews(ctx, reissue.id);
      counts.push(ctx.meter.statements);
    }
    expect(counts[1]).toBe(counts[0]);
  });

  it('are not completed by strangers, nor before the directive was signed for', async () => {
    const { county, stations, root, reissue } = await grow();
    const [first] = stations;
    const taskId = only(root.tasks).id;
    const input = { directiveId: reissue.id, taskId };
    const stranger = unitAt((await world.grow()).stations);
    expect(await refusal(world.completing().complete(officer(stranger), input, key()))).toBe(
      'directive.not_found directiveId',
    );
    const other = { directiveId: reissue.id, taskId: newId() };
    expect(await refusal(world.completing().complete(officer(first), other, key()))).toBe(
      'task.not_found taskId',
    );
    await world.completing().complete(officer(first), input, key());
    const review = only(await world.tasks().reviews(officer(county), reissue.id));
    for (const unit of [first, stranger, unitAt((await world.grow()).counties)]) {
      expect(await refusal(world.taskReviews().accept(officer(unit), [review.id], key()))).toBe(
        'task.act_not_found actIds',
      );
      const back = { actId: review.id, code: 'other', text: 'x' } as const;
      expect(await refusal(world.taskReviews().return(officer(unit), back, key()))).toBe(
        'task.act_not_found actId',
      );
    }
    const unsigned = await world.send(county, world.input({ tasks: [task()] }));
    const early = { directiveId: unsigned.id, taskId: only(unsigned.tasks).id };
    expect(await refusal(world.completing().complete(officer(first), early, key()))).toBe(
      'task.unsigned taskId',
    );
  });
});
