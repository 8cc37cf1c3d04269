import { newId } from '@fayuan/kernel';
import { day } from '../testing/directive-world.js';
import { amendedTask, LATER, LifeCycleWorld } from '../testing/life-cycle-world.js';
import { refusal } from '../testing/refusal.js';

describe('an amendment of an issued directive', () => {
  let lives: LifeCycleWorld;

  beforeAll(async () => {
    lives = await LifeCycleWorld.start();
  });
  beforeEach(() => lives.grow());
  afterAll(() => lives?.stop());

  it('amended in its words alone asks for no new signature and shows what differs', async () => {
    const { id } = await lives.sent();
    await lives.sign(lives.county(), id);
    const sections = [{ heading: '一、活动时间', text: '5月6日至31日' }];
    await lives.amend(id, { sections });
    expect(await lives.read(lives.county(), id)).toMatchObject({
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
    expect(await lives.kinds(lives.county())).toEqual(['amended', 'report']);
    expect((await lives.duties(id)).map(({ kind }) => kind)).toEqual(['report', 'sign']);
  });

  it('amended in its duties asks those who had signed to sign anew, and the others once', async () => {
    const { id } = await lives.sent();
    await lives.sign(lives.county(), id);
    const reportDue = day('2026-06-20');
    await lives.amend(id, { reportDue });
    expect(await lives.kinds(lives.county())).toEqual(['report', 'sign_amendment']);
    expect(await lives.kinds(lives.station())).toEqual(['sign']);
    expect((await lives.read(lives.county(), id)).receipt).toMatchObject({ version: 2, signedVersion: 1 });
    await lives.sign(lives.county(), id);
    await lives.sign(lives.station(), id);
    expect(await lives.kinds(lives.county())).toEqual(['report']);
    expect((await lives.read(lives.county(), id)).receipt).toMatchObject({ version: 2, signedVersion: 2 });
    expect(await lives.duties(id)).toContainEqual({ kind: 'sign_amendment', cancelled: 0, open: 0, done: 1 });
    const dues = await lives.world.db.sql(
      `select distinct due_on from duty where directive_id = $1 and kind = 'report'`,
      [id],
    );
    expect(dues).toEqual([{ due_on: reportDue }]);
  });

  it('keeps a task that an amendment changed under its id, and one it took away with its version', async () => {
    const { id, tasks } = await lives.sent();
    const [task] = tasks;
    await lives.amend(id, { tasks: [{ ...amendedTask(task), target: 20 }] });
    expect((await lives.read(lives.station(), id)).tasks).toMatchObject([{ id: task?.id, target: 20 }]);
    await lives.amend(id, { tasks: [] });
    expect((await lives.read(lives.station(), id)).tasks).toEqual([]);
    const kept = await lives.world.db.sql('select dropped_in from directive_task where directive_id = $1', [
      id,
    ]);
    expect(kept).toEqual([{ dropped_in: 3 }]);
  });

  it('is amended only by what differs, one at a time, and never by its author alone', async () => {
    const { id } = await lives.sent();
    expect(await refusal(lives.propose(id))).toBe('directive.nothing_changed input');
    const both = lives.world.officer(lives.city(), LATER);
    const author = { ...both, permissions: new Set([...both.permissions, 'directive.sign_off']) };
    const input = await lives.amendment(id, { title: '新标题' });
    await lives.world.amendments().propose(author, { directiveId: id, input, reason: '更正' }, newId());
    expect(await refusal(lives.propose(id, { title: '另一标题' }))).toBe('directive.amendment_waiting');
    const { id: change = '' } = (await lives.world.amendments().open(author, id)) ?? {};
    expect(await refusal(lives.world.amendments().approve(author, change, newId()))).toBe(
      'directive.own_amendment',
    );
    await lives.world.amendments().refuse(lives.world.leader(lives.city()), change, '不必修改', newId());
    expect(await lives.world.amendments().open(lives.world.officer(lives.city()), id)).toMatchObject({
      refusal: '不必修改',
    });
    expect((await lives.read(lives.city(), id)).version).toBe(1);
  });
});
