import type { RequestContext } from '@fayuan/context';
import { newId } from '@fayuan/kernel';
import type { TestUnit } from '@fayuan/testing';
import { type DirectiveWorld, unitAt } from '../testing/directive-world.js';
import { refusal } from '../testing/refusal.js';
import { may, only, task, TaskWorld } from '../testing/task-world.js';

describe('tasks that units complete', () => {
  let units: TaskWorld;
  let world: DirectiveWorld;

  beforeAll(async () => {
    units = await TaskWorld.start();
    world = units.world;
  });
  afterAll(() => units?.stop());

  it('are ticked with the photos asked for, whether they lie with the act or with activities', async () => {
    const { stations, county, reissue, root } = await units.grow({
      root: [task({ evidence: 'photos', evidenceCount: 2 })],
    });
    const [first, second] = stations;
    expect(await refusal(units.complete(first, reissue))).toBe('task.photos_missing fileIds');
    expect(await refusal(units.complete(first, reissue, { fileIds: [await units.photo(second)] }))).toBe(
      'task.file_unknown fileIds.0',
    );
    await units.activity(first, reissue, 'leaflets');
    expect(await refusal(units.complete(first, reissue, { fileIds: [await units.photo(first)] }))).toBe(
      'task.photos_missing fileIds',
    );
    const recorded = await units.activity(first, reissue);
    await units.complete(first, reissue, { fileIds: [await units.photo(first)], note: '主街两侧' });
    expect(await refusal(units.complete(first, reissue))).toBe('task.already_done taskId');
    expect(await units.standing(first, reissue.id)).toMatchObject({
      light: 'done',
      facts: { act: { status: 'reported', note: '主街两侧' } },
      evidence: { present: 2, complete: true },
    });

    const review = only(await world.tasks().reviews(units.officer(county), reissue.id));
    expect(review).toMatchObject({ unit: { id: first.id }, title: '悬挂标语', evidence: { complete: true } });
    expect(review.photoIds).toHaveLength(2);
    expect(await world.tasks().reviews(units.officer(county), root.id)).toEqual([]);
    await world.db.sql('update activity set deleted_at = now() where id = $1', [recorded]);
    expect(await refusal(world.taskReviews().accept(units.officer(county), [review.id], newId()))).toBe(
      'task.evidence_missing actIds',
    );
  });

  it('ask for figures of the own share where there is one', async () => {
    const { stations, county, reissue, root } = await units.grow({
      reissue: [task({ evidence: 'figures' })],
      root: [],
    });
    const [first, second] = stations;
    const shares = [first, second].map((unit) => ({ unitId: unit.id, quantity: 9 }));
    const taskId = only(reissue.tasks).id;
    const split = { directiveId: reissue.id, taskId, shares, differenceReason: null };
    await world.splits().split(units.officer(county), split, newId());
    await world.post(first, {
      indicator: 'banners',
      on: may('04'),
      quantity: 8,
      campaignId: root.campaign.id,
    });
    expect(await refusal(units.complete(first, reissue))).toBe('task.figures_missing taskId');
    await world.post(first, {
      indicator: 'banners',
      on: may('05'),
      quantity: 1,
      campaignId: root.campaign.id,
    });
    await units.complete(first, reissue);
    const board = await world.boards().board(units.officer(county), { directiveId: reissue.id });
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
    for (const unit of [lead, co])
      await world.receipts().sign(units.officer(unit), sent.id, undefined, newId());
    expect(await refusal(units.complete(lead, sent))).toBe('task.co_units_outstanding taskId');
    for (const unit of [lead, co]) {
      const { facts } = await units.standing(unit, sent.id);
      expect(facts.partners.map((each) => [each.unit.id, each.lead, each.status])).toEqual([
        [lead.id, true, null],
        [co.id, false, null],
      ]);
    }
    await units.complete(co, sent);
    const { facts } = await units.standing(lead, sent.id);
    expect(facts.partners.map((each) => each.status)).toEqual([null, 'reported']);
    await units.complete(lead, sent);
    const other = unitAt((await world.grow()).stations);
    const stranger = await refusal(world.tasks().standings(units.officer(other), sent.id, undefined));
    expect(stranger).toBe('directive.not_found directiveId');
  });

  it('are not completed by strangers, nor before the directive was signed for', async () => {
    const { county, stations, root, reissue } = await units.grow();
    const [first] = stations;
    const taskId = only(root.tasks).id;
    const input = { directiveId: reissue.id, taskId };
    const stranger = unitAt((await world.grow()).stations);
    expect(await refusal(world.completing().complete(units.officer(stranger), input, newId()))).toBe(
      'directive.not_found directiveId',
    );
    const other = { directiveId: reissue.id, taskId: newId() };
    expect(await refusal(world.completing().complete(units.officer(first), other, newId()))).toBe(
      'task.not_found taskId',
    );
    await world.completing().complete(units.officer(first), input, newId());
    const review = only(await world.tasks().reviews(units.officer(county), reissue.id));
    for (const unit of [first, stranger, unitAt((await world.grow()).counties)]) {
      expect(await refusal(world.taskReviews().accept(units.officer(unit), [review.id], newId()))).toBe(
        'task.act_not_found actIds',
      );
      const back = { actId: review.id, code: 'other', text: 'x' } as const;
      expect(await refusal(world.taskReviews().return(units.officer(unit), back, newId()))).toBe(
        'task.act_not_found actId',
      );
    }
    const unsigned = await world.send(county, world.input({ tasks: [task()] }));
    const early = { directiveId: unsigned.id, taskId: only(unsigned.tasks).id };
    expect(await refusal(world.completing().complete(units.officer(first), early, newId()))).toBe(
      'task.unsigned taskId',
    );
  });

  /** An officer who leads as well. */
  const both = (unit: TestUnit): RequestContext => {
    const officer = units.officer(unit);
    return { ...officer, permissions: new Set([...officer.permissions, 'directive.sign_off']) };
  };

  it('are completed no more once the directive ended, leave the inboxes, and get no more time', async () => {
    const ends: Record<string, [end: (ctx: RequestContext, id: string) => Promise<unknown>, code: string]> = {
      withdrawn: [(ctx, id) => world.ends().withdraw(ctx, id, '重复印发', newId()), 'directive.ended'],
      annulled: [(ctx, id) => world.ends().annul(ctx, id, '任务取消', newId()), 'directive.ended'],
      closed: [(ctx, id) => world.ends().close(ctx, id, '活动已结束', newId()), 'directive.closed'],
    };
    for (const [end, code] of Object.values(ends)) {
      const { county, stations, reissue } = await units.grow({ root: [], reissue: [task()] });
      const [first, second] = stations;
      await units.complete(second, reissue);
      const review = only(await world.tasks().reviews(units.officer(county), reissue.id));
      const back = { actId: review.id, code: 'other', text: '补拍' } as const;
      await world.taskReviews().return(units.officer(county), back, newId());
      expect(await units.inbox(second)).toContain('task_returned 1');
      await end(both(county), reissue.id);
      await world.tellChanges();
      expect(await units.inbox(second)).not.toContain('task_returned 1');
      for (const unit of stations)
        expect(await refusal(units.complete(unit, reissue))).toBe(`${code} directiveId`);
      const taskId = only(reissue.tasks).id;
      const more = { directiveId: reissue.id, taskId, wantedUntil: may('25'), reason: '连日暴雨' };
      expect(await refusal(world.extensions().ask(units.officer(first), more, newId()))).toBe(
        `${code} directiveId`,
      );
    }
  });

  it('of a withdrawn directive are void, though its re-issue still stands', async () => {
    const { city, stations, root, reissue } = await units.grow();
    await world.ends().withdraw(both(city), root.id, '重复印发', newId());
    expect(await refusal(units.complete(stations[0], reissue))).toBe('directive.ended taskId');
  });
});
