import { newId } from '@fayuan/kernel';
import type { TestProvince, TestUnit } from '@fayuan/testing';
import { DUTIES } from '../duty.sql.js';
import { day, DirectiveWorld, unitAt } from '../testing/directive-world.js';
import { refusal } from '../testing/refusal.js';

const banners = { title: '悬挂标语', indicator: 'banners', target: 18, dueOn: day('2026-05-15') };
const LATER = day('2026-05-10');

describe('the life cycle of an issued directive', () => {
  let world: DirectiveWorld;
  let tree: TestProvince;

  beforeAll(async () => {
    world = await DirectiveWorld.start();
  });
  beforeEach(async () => {
    tree = await world.grow({ countiesPerCity: 2 });
  });
  afterAll(() => world?.stop());

  const city = () => unitAt(tree.cities);
  const county = () => unitAt(tree.counties);
  const station = () => unitAt(tree.stations);
  const sent = (more = {}) => world.send(city(), world.input({ tasks: [banners], ...more }));
  const read = (unit: TestUnit, id: string) => world.reading().get(world.officer(unit), id);
  const inbox = async (unit: TestUnit) => {
    const everything = { ...world.officer(unit), permissions: new Set(['directive.read', ...ALL_ACTS]) };
    return (await world.inboxes().page(everything, {})).items.map(({ kind, directiveId }) => [
      kind,
      directiveId,
    ]);
  };
  const kinds = async (unit: TestUnit) => (await inbox(unit)).map(([kind]) => kind).sort();
  const sign = (unit: TestUnit, id: string) => world.receipts().sign(world.officer(unit), id, null, newId());
  const withdraw = async (unit: TestUnit, id: string, reason = '印发有误') => {
    const done = await world.ends().withdraw(world.leader(unit, LATER), id, reason, newId());
    await world.tellChanges();
    return done;
  };
  const annul = async (unit: TestUnit, id: string, batch?: number) => {
    const done = await world.ends().annul(world.leader(unit, LATER), id, '工作已调整', newId());
    await world.tellChanges(batch);
    return done;
  };
  const duties = (id: string) =>
    world.db.sql<{ kind: string; cancelled: number; open: number; done: number }>(
      `select kind, count(cancelled_on)::int as cancelled,
         count(*) filter (where done_on is null and cancelled_on is null)::int as open,
         count(*) filter (where done_on is not null and cancelled_on is null)::int as done
       from ${DUTIES} d where directive_id = $1 group by kind order by kind`,
      [id],
    );
  const amendment = async (id: string, more = {}) => {
    const { title, sections, startsOn, endsOn, reportDue, tasks } = await read(city(), id);
    return { title, sections, startsOn, endsOn, reportDue, tasks: tasks.map(taskInput), ...more };
  };
  const propose = async (id: string, more = {}, on = LATER) =>
    world
      .amendments()
      .propose(
        world.officer(city(), on),
        { directiveId: id, input: await amendment(id, more), reason: '时间调整' },
        newId(),
      );
  const amend = async (id: string, more = {}) => {
    await propose(id, more);
    const waiting = await world.amendments().open(world.leader(city(), LATER), id);
    await world.amendments().approve(world.leader(city(), LATER), waiting?.id ?? '', newId());
    await world.tellChanges();
  };

  it('withdrawn is void from the start: struck through below, out of inboxes and rates, nothing deleted', async () => {
    const { id, documentNumber } = await sent();
    await sign(county(), id);
    await withdraw(city(), id);
    expect(await read(county(), id)).toMatchObject({
      status: 'withdrawn',
      endedOn: LATER,
      endedReason: '印发有误',
      documentNumber,
      receipt: { signedOn: expect.any(String) as string },
      changes: [{ kind: 'withdrawn', reason: '印发有误' }],
    });
    expect(await kinds(county())).toEqual(['withdrawn']);
    expect(await duties(id)).toEqual([
      { kind: 'report', cancelled: 6, open: 0, done: 0 },
      { kind: 'sign', cancelled: 6, open: 0, done: 0 },
    ]);
    const board = await world.boards().board(world.officer(city(), LATER), { directiveId: id });
    expect(board.receipts).toMatchObject({ signed: 0, overdue: 0 });
    const [item] = (await world.lists().page(world.officer(county(), LATER), 'received', {})).items;
    expect(item).toMatchObject({ id, status: 'withdrawn', light: 'not_started' });
    expect(await refusal(sign(station(), id))).toBe('directive.ended directiveId');
  });

  it('withdrawn while it is being delivered reaches no further unit', async () => {
    const { id } = await world.issue(city(), world.input());
    await world.ends().withdraw(world.leader(city(), LATER), id, '印发有误', newId());
    await world.deliver();
    await world.tellChanges();
    const [{ receipts } = { receipts: -1 }] = await world.db.sql<{ receipts: number }>(
      'select count(*)::int as receipts from receipt where directive_id = $1',
      [id],
    );
    expect(receipts).toBe(0);
    expect((await read(city(), id)).status).toBe('withdrawn');
  });

  it('annulled is void from then: open duties are cancelled, done ones stand', async () => {
    const { id } = await sent();
    await sign(county(), id);
    await annul(city(), id);
    expect(await duties(id)).toEqual([
      { kind: 'report', cancelled: 6, open: 0, done: 0 },
      { kind: 'sign', cancelled: 5, open: 0, done: 1 },
    ]);
    expect(await read(county(), id)).toMatchObject({ status: 'annulled', endedReason: '工作已调整' });
    expect(await kinds(station())).toEqual(['annulled']);
  });

  it('is told in batches, however often the work is begun anew', async () => {
    const { id } = await sent();
    await annul(city(), id, 2);
    await world.tellChanges(2);
    const [change] = await world.db.sql<{ told_count: number; told: boolean }>(
      'select told_count, told_at is not null as told from directive_change where directive_id = $1',
      [id],
    );
    expect(change).toEqual({ told_count: 6, told: true });
    const [events] = await world.db.sql<{ events: number }>(
      `select count(*)::int as events from duty_event where directive_id = $1 and kind = 'annulled'`,
      [id],
    );
    expect(events?.events).toBe(6);
  });

  it('leaves its inbox item when the receiver has looked', async () => {
    const { id } = await sent();
    await world.receipts().open(world.officer(county()), id, newId());
    await withdraw(city(), id);
    expect(await kinds(county())).toEqual(['withdrawn']);
    await world.receipts().open(world.officer(county()), id, newId());
    expect(await kinds(county())).toEqual([]);
  });

  it('asks those who re-issued it to act, and gives a report back to the farther issuer when a re-issue goes', async () => {
    const { id } = await sent();
    await sign(county(), id);
    const below = await world.send(county(), world.input({ reissuesId: id }));
    await sign(station(), below.id);
    expect(await inbox(station())).toContainEqual(['report', below.id]);
    await withdraw(county(), below.id);
    expect(await inbox(station())).toContainEqual(['report', id]);
    expect(await inbox(station())).not.toContainEqual(['report', below.id]);
    expect((await read(county(), id)).reissueId).toBeNull();
    const again = await world.send(county(), world.input({ reissuesId: id }));
    await annul(city(), id);
    expect(await inbox(county())).toContainEqual(['upper_changed', again.id]);
    await annul(county(), again.id);
    expect(await inbox(county())).not.toContainEqual(['upper_changed', again.id]);
  });

  it('closed awaits nothing more, keeps what is late, and goes to the archive', async () => {
    const { id } = await sent();
    await sign(county(), id);
    await world.ends().close(world.officer(city(), LATER), id, '活动已结束', newId());
    await world.tellChanges();
    expect(await kinds(county())).toEqual([]);
    expect((await duties(id)).map(({ cancelled }) => cancelled)).toEqual([0, 0]);
    expect(
      await refusal(world.reports().submit(world.officer(county(), LATER), { directiveId: id }, newId())),
    ).toBe('directive.closed directiveId');
    const archived = await world.ends().archive(world.officer(city(), LATER), id, newId());
    expect(archived).toMatchObject({ status: 'archived', closedOn: LATER, archivedOn: LATER });
    expect((await read(county(), id)).status).toBe('archived');
  });

  it('amended in its words alone asks for no new signature and shows what differs', async () => {
    const { id } = await sent();
    await sign(county(), id);
    const sections = [{ heading: '一、活动时间', text: '5月6日至31日' }];
    await amend(id, { sections });
    expect(await read(county(), id)).toMatchObject({
      version: 2,
      sections,
      changes: [
        {
          kind: 'amended',
          version: 2,
          asksSignature: false,
          differences: [{ field: 'sections.0.text', before: '5月1日至31日', after: '5月6日至31日' }],
        },
      ],
    });
    expect(await kinds(county())).toEqual(['amended', 'report']);
    expect((await duties(id)).map(({ kind }) => kind)).toEqual(['report', 'sign']);
  });

  it('amended in its duties asks those who had signed to sign anew, and the others once', async () => {
    const { id } = await sent();
    await sign(county(), id);
    const reportDue = day('2026-06-20');
    await amend(id, { reportDue });
    expect(await kinds(county())).toEqual(['report', 'sign_amendment']);
    expect(await kinds(station())).toEqual(['sign']);
    expect((await read(county(), id)).receipt).toMatchObject({ version: 2, signedVersion: 1 });
    await sign(county(), id);
    await sign(station(), id);
    expect(await kinds(county())).toEqual(['report']);
    expect((await read(county(), id)).receipt).toMatchObject({ version: 2, signedVersion: 2 });
    expect(await duties(id)).toContainEqual({ kind: 'sign_amendment', cancelled: 0, open: 0, done: 1 });
    const dues = await world.db.sql(
      `select distinct due_on from duty where directive_id = $1 and kind = 'report'`,
      [id],
    );
    expect(dues).toEqual([{ due_on: reportDue }]);
  });

  it('keeps a task that an amendment changed under its id, and one it took away with its version', async () => {
    const { id, tasks } = await sent();
    const [task] = tasks;
    await amend(id, { tasks: [{ ...taskInput(task), target: 20 }] });
    expect((await read(station(), id)).tasks).toMatchObject([{ id: task?.id, target: 20 }]);
    await amend(id, { tasks: [] });
    expect((await read(station(), id)).tasks).toEqual([]);
    const kept = await world.db.sql('select dropped_in from directive_task where directive_id = $1', [id]);
    expect(kept).toEqual([{ dropped_in: 3 }]);
  });

  it('is amended only by what differs, one at a time, and never by its author alone', async () => {
    const { id } = await sent();
    expect(await refusal(propose(id))).toBe('directive.nothing_changed input');
    const both = world.officer(city(), LATER);
    const author = { ...both, permissions: new Set([...both.permissions, 'directive.sign_off']) };
    const input = await amendment(id, { title: '新标题' });
    await world.amendments().propose(author, { directiveId: id, input, reason: '更正' }, newId());
    expect(await refusal(propose(id, { title: '另一标题' }))).toBe('directive.amendment_waiting');
    const { id: change = '' } = (await world.amendments().open(author, id)) ?? {};
    expect(await refusal(world.amendments().approve(author, change, newId()))).toBe(
      'directive.own_amendment',
    );
    await world.amendments().refuse(world.leader(city()), change, '不必修改', newId());
    expect(await world.amendments().open(world.officer(city()), id)).toMatchObject({ refusal: '不必修改' });
    expect((await read(city(), id)).version).toBe(1);
  });

  it('is replaced by a new one: the old is annulled when that is issued, both know of each other', async () => {
    const old = await sent();
    const next = await world.send(city(), world.input({ title: '新通知', supersedesId: old.id }));
    await world.tellChanges();
    expect(await read(county(), old.id)).toMatchObject({ status: 'annulled', supersededById: next.id });
    expect(await read(county(), next.id)).toMatchObject({
      supersedesId: old.id,
      campaign: { id: old.campaign.id },
    });
  });

  it('never gives a number twice, also after a withdrawal or when a draft is given up', async () => {
    const first = await sent();
    await withdraw(city(), first.id);
    const officer = world.officer(city());
    const { id } = await world.drafts().draft(officer, world.input(), newId());
    await world.signOffs().submit(officer, id, newId());
    const signed = await world.signOffs().signOff(world.leader(city()), id, newId());
    await world.ends().discard(officer, id, '不再需要', newId());
    const third = await sent();
    const numbers = [first, signed, third].map((each) => each.documentNumber);
    expect(numbers.map((number) => /(\d+)号$/.exec(number ?? '')?.[1])).toEqual(['1', '2', '3']);
  });

  it('refuses what is not possible in its state, and an act without a reason', async () => {
    const { id } = await sent();
    const leader = world.leader(city());
    expect(await refusal(world.ends().withdraw(leader, id, ' ', newId()))).toBe(
      'directive.reason_required reason',
    );
    expect(await refusal(world.ends().archive(world.officer(city()), id, newId()))).toBe(
      'directive.wrong_status',
    );
    await withdraw(city(), id);
    expect(await refusal(world.ends().annul(leader, id, 'x', newId()))).toBe('directive.wrong_status');
    expect(await refusal(propose(id, { title: 'x' }))).toBe('directive.wrong_status');
  });

  it('is nobody else’s to end or amend', async () => {
    const { id } = await sent();
    const neighbour = unitAt((await world.grow()).cities);
    for (const unit of [neighbour, tree.province, county()]) {
      const [officer, leader] = [world.officer(unit), world.leader(unit)];
      const acts = [
        () => world.ends().discard(officer, id, 'x', newId()),
        () => world.ends().close(officer, id, 'x', newId()),
        () => world.ends().archive(officer, id, newId()),
        () => world.ends().withdraw(leader, id, 'x', newId()),
        () => world.ends().annul(leader, id, 'x', newId()),
      ];
      for (const act of acts) expect(await refusal(act())).toBe('directive.not_found id');
      const input = await amendment(id, { title: 'x' });
      expect(
        await refusal(world.amendments().propose(officer, { directiveId: id, input, reason: 'x' }, newId())),
      ).toBe('directive.not_found directiveId');
      expect(await world.amendments().open(officer, id)).toBeNull();
    }
  });
});

const ALL_ACTS = ['directive.draft', 'directive.sign_off', 'receipt.sign', 'report.submit', 'report.review'];

const taskInput = (task: Partial<typeof banners> & { id?: string } = {}) => ({
  id: task.id,
  title: task.title ?? '',
  indicator: task.indicator ?? '',
  target: task.target ?? 0,
  dueOn: task.dueOn ?? day('2026-05-15'),
});
