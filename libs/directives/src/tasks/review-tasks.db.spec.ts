import { newId } from '@fayuan/kernel';
import { type DirectiveWorld } from '../testing/directive-world.js';
import { refusal } from '../testing/refusal.js';
import { only, task, TaskWorld } from '../testing/task-world.js';

describe('tasks that units above accept or send back', () => {
  let units: TaskWorld;
  let world: DirectiveWorld;

  beforeAll(async () => {
    units = await TaskWorld.start();
    world = units.world;
  });
  afterAll(() => units?.stop());

  it('come back with a typed reason, wait as one item, count as redo, and are accepted in bulk', async () => {
    const { stations, county, root, reissue } = await units.grow({ root: [task({ evidence: 'list' })] });
    const [first, second] = stations;
    expect(await refusal(units.complete(first, reissue))).toBe('task.list_missing note');
    await units.complete(first, reissue, { note: '一、东街' });
    await units.complete(second, reissue, { fileIds: [await units.photo(second)] });
    expect(await units.inbox(county)).toContain('task_review 2');
    const [one, two] = await world.tasks().reviews(units.officer(county), reissue.id);
    const actId = one?.id ?? '';
    const back = (code: 'other' | 'text_incomplete', text?: string) =>
      world.taskReviews().return(units.officer(county), { actId, code, text }, newId());
    expect(await refusal(back('other', ' '))).toBe('directive.reason_required reason');
    await back('text_incomplete', '写明地点');
    const item = (await world.inboxes().page(units.officer(first), {})).items.find(
      ({ kind }) => kind === 'task_returned',
    );
    expect(item).toMatchObject({
      directiveId: reissue.id,
      count: 1,
      reasonCode: 'text_incomplete',
      reason: '写明地点',
      light: 'returned',
    });
    expect(await units.standing(first, reissue.id)).toMatchObject({
      light: 'returned',
      facts: { act: { status: 'returned', redoCount: 1, reasonCode: 'text_incomplete' } },
    });
    const both = [actId, two?.id ?? ''];
    expect(await refusal(world.taskReviews().accept(units.officer(county), both, newId()))).toBe(
      'task.not_awaiting actIds',
    );
    await units.complete(first, reissue, { note: '一、东街；二、西街' });
    expect(await world.taskReviews().accept(units.officer(county), both, newId())).toEqual(both);
    expect(await units.inbox(county)).not.toContain('task_review 2');
    expect(await units.standing(county, reissue.id, { of: first })).toMatchObject({
      light: 'done',
      facts: { act: { status: 'accepted', redoCount: 1, reasonCode: null } },
    });
    const board = await world.boards().board(units.officer(county), { directiveId: root.id });
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
    const { stations, county, reissue } = await units.grow({ root: [task({ evidence: 'list' })] });
    const [first] = stations;
    const report = await world.reports().submit(units.officer(first), { directiveId: reissue.id }, newId());
    const accept = () => world.reviews().accept(units.officer(county), [report.id], newId());
    expect(await refusal(accept())).toBe('task.evidence_missing reportIds');
    await units.complete(first, reissue, { note: '清单' });
    expect(only(await accept()).status).toBe('accepted');
  });
});
