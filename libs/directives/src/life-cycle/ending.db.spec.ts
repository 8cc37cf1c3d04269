import { newId } from '@fayuan/kernel';
import { unitAt } from '../testing/directive-world.js';
import { LATER, LifeCycleWorld } from '../testing/life-cycle-world.js';
import { refusal } from '../testing/refusal.js';

describe('the end of an issued directive', () => {
  let lives: LifeCycleWorld;

  beforeAll(async () => {
    lives = await LifeCycleWorld.start();
  });
  beforeEach(() => lives.grow());
  afterAll(() => lives?.stop());

  it('withdrawn is void from the start: struck through below, out of inboxes and rates, nothing deleted', async () => {
    const { id, documentNumber } = await lives.sent();
    await lives.sign(lives.county(), id);
    await lives.withdraw(lives.city(), id);
    expect(await lives.read(lives.county(), id)).toMatchObject({
      status: 'withdrawn',
      endedOn: LATER,
      endedReason: '印发有误',
      documentNumber,
      receipt: { signedOn: expect.any(String) as string },
      changes: [{ kind: 'withdrawn', reason: '印发有误' }],
    });
    expect(await lives.kinds(lives.county())).toEqual(['withdrawn']);
    expect(await lives.duties(id)).toEqual([
      { kind: 'report', cancelled: 6, open: 0, done: 0 },
      { kind: 'sign', cancelled: 6, open: 0, done: 0 },
    ]);
    const board = await lives.world
      .boards()
      .board(lives.world.officer(lives.city(), LATER), { directiveId: id });
    expect(board.receipts).toMatchObject({ signed: 0, overdue: 0 });
    const [item] = (
      await lives.world.lists().page(lives.world.officer(lives.county(), LATER), 'received', {})
    ).items;
    expect(item).toMatchObject({ id, status: 'withdrawn', light: 'not_started' });
    expect(await refusal(lives.sign(lives.station(), id))).toBe('directive.ended directiveId');
  });

  it('withdrawn while it is being delivered reaches no further unit', async () => {
    const { id } = await lives.world.issue(lives.city(), lives.world.input());
    await lives.world.ends().withdraw(lives.world.leader(lives.city(), LATER), id, '印发有误', newId());
    await lives.world.deliver();
    await lives.world.tellChanges();
    const [{ receipts } = { receipts: -1 }] = await lives.world.db.sql<{ receipts: number }>(
      'select count(*)::int as receipts from receipt where directive_id = $1',
      [id],
    );
    expect(receipts).toBe(0);
    expect((await lives.read(lives.city(), id)).status).toBe('withdrawn');
  });

  it('annulled is void from then: open duties are cancelled, done ones stand', async () => {
    const { id } = await lives.sent();
    await lives.sign(lives.county(), id);
    await lives.annul(lives.city(), id);
    expect(await lives.duties(id)).toEqual([
      { kind: 'report', cancelled: 6, open: 0, done: 0 },
      { kind: 'sign', cancelled: 5, open: 0, done: 1 },
    ]);
    expect(await lives.read(lives.county(), id)).toMatchObject({
      status: 'annulled',
      endedReason: '工作已调整',
    });
    expect(await lives.kinds(lives.station())).toEqual(['annulled']);
  });

  it('is told in batches, however often the work is begun anew', async () => {
    const { id } = await lives.sent();
    await lives.annul(lives.city(), id, 2);
    await lives.world.tellChanges(2);
    const [change] = await lives.world.db.sql<{ told_count: number; told: boolean }>(
      'select told_count, told_at is not null as told from directive_change where directive_id = $1',
      [id],
    );
    expect(change).toEqual({ told_count: 6, told: true });
    const [events] = await lives.world.db.sql<{ events: number }>(
      `select count(*)::int as events from duty_event where directive_id = $1 and kind = 'annulled'`,
      [id],
    );
    expect(events?.events).toBe(6);
  });

  it('leaves its inbox item when the receiver has looked', async () => {
    const { id } = await lives.sent();
    await lives.world.receipts().open(lives.world.officer(lives.county()), id, newId());
    await lives.withdraw(lives.city(), id);
    expect(await lives.kinds(lives.county())).toEqual(['withdrawn']);
    await lives.world.receipts().open(lives.world.officer(lives.county()), id, newId());
    expect(await lives.kinds(lives.county())).toEqual([]);
  });

  it('asks those who re-issued it to act, and gives a report back to the farther issuer when a re-issue goes', async () => {
    const { id } = await lives.sent();
    await lives.sign(lives.county(), id);
    const below = await lives.world.send(lives.county(), lives.world.input({ reissuesId: id }));
    await lives.sign(lives.station(), below.id);
    expect(await lives.inbox(lives.station())).toContainEqual(['report', below.id]);
    await lives.withdraw(lives.county(), below.id);
    expect(await lives.inbox(lives.station())).toContainEqual(['report', id]);
    expect(await lives.inbox(lives.station())).not.toContainEqual(['report', below.id]);
    expect((await lives.read(lives.county(), id)).reissueId).toBeNull();
    const again = await lives.world.send(lives.county(), lives.world.input({ reissuesId: id }));
    await lives.annul(lives.city(), id);
    expect(await lives.inbox(lives.county())).toContainEqual(['upper_changed', again.id]);
    await lives.annul(lives.county(), again.id);
    expect(await lives.inbox(lives.county())).not.toContainEqual(['upper_changed', again.id]);
  });

  it('closed awaits nothing more, keeps what is late, and goes to the archive', async () => {
    const { id } = await lives.sent();
    await lives.sign(lives.county(), id);
    await lives.world.ends().close(lives.world.officer(lives.city(), LATER), id, '活动已结束', newId());
    await lives.world.tellChanges();
    expect(await lives.kinds(lives.county())).toEqual([]);
    expect((await lives.duties(id)).map(({ cancelled }) => cancelled)).toEqual([0, 0]);
    expect(
      await refusal(
        lives.world
          .reports()
          .submit(lives.world.officer(lives.county(), LATER), { directiveId: id }, newId()),
      ),
    ).toBe('directive.closed directiveId');
    const archived = await lives.world.ends().archive(lives.world.officer(lives.city(), LATER), id, newId());
    expect(archived).toMatchObject({ status: 'archived', closedOn: LATER, archivedOn: LATER });
    expect((await lives.read(lives.county(), id)).status).toBe('archived');
  });

  it('is replaced by a new one: the old is annulled when that is issued, both know of each other', async () => {
    const old = await lives.sent();
    const next = await lives.world.send(
      lives.city(),
      lives.world.input({ title: '新通知', supersedesId: old.id }),
    );
    await lives.world.tellChanges();
    expect(await lives.read(lives.county(), old.id)).toMatchObject({
      status: 'annulled',
      supersededById: next.id,
    });
    expect(await lives.read(lives.county(), next.id)).toMatchObject({
      supersedesId: old.id,
      campaign: { id: old.campaign.id },
    });
  });

  it('never gives a number twice, also after a withdrawal or when a draft is given up', async () => {
    const first = await lives.sent();
    await lives.withdraw(lives.city(), first.id);
    const officer = lives.world.officer(lives.city());
    const { id } = await lives.world.drafts().draft(officer, lives.world.input(), newId());
    await lives.world.signOffs().submit(officer, id, newId());
    const signed = await lives.world.signOffs().signOff(lives.world.leader(lives.city()), id, newId());
    await lives.world.ends().discard(officer, id, '不再需要', newId());
    const third = await lives.sent();
    const numbers = [first, signed, third].map((each) => each.documentNumber);
    expect(numbers.map((number) => /(\d+)号$/.exec(number ?? '')?.[1])).toEqual(['1', '2', '3']);
  });

  it('refuses what is not possible in its state, and an act without a reason', async () => {
    const { id } = await lives.sent();
    const leader = lives.world.leader(lives.city());
    expect(await refusal(lives.world.ends().withdraw(leader, id, ' ', newId()))).toBe(
      'directive.reason_required reason',
    );
    expect(await refusal(lives.world.ends().archive(lives.world.officer(lives.city()), id, newId()))).toBe(
      'directive.wrong_status',
    );
    await lives.withdraw(lives.city(), id);
    expect(await refusal(lives.world.ends().annul(leader, id, 'x', newId()))).toBe('directive.wrong_status');
    expect(await refusal(lives.propose(id, { title: 'x' }))).toBe('directive.wrong_status');
  });

  it('is nobody else’s to end or amend', async () => {
    const { id } = await lives.sent();
    const neighbour = unitAt((await lives.world.grow()).cities);
    for (const unit of [neighbour, lives.tree.province, lives.county()]) {
      const [officer, leader] = [lives.world.officer(unit), lives.world.leader(unit)];
      const acts = [
        () => lives.world.ends().discard(officer, id, 'x', newId()),
        () => lives.world.ends().close(officer, id, 'x', newId()),
        () => lives.world.ends().archive(officer, id, newId()),
        () => lives.world.ends().withdraw(leader, id, 'x', newId()),
        () => lives.world.ends().annul(leader, id, 'x', newId()),
      ];
      for (const act of acts) expect(await refusal(act())).toBe('directive.not_found id');
      const input = await lives.amendment(id, { title: 'x' });
      expect(
        await refusal(
          lives.world.amendments().propose(officer, { directiveId: id, input, reason: 'x' }, newId()),
        ),
      ).toBe('directive.not_found directiveId');
      expect(await lives.world.amendments().open(officer, id)).toBeNull();
    }
  });
});
