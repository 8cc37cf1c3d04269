import { type Day, newId } from '@fayuan/kernel';
import type { TestUnit } from '@fayuan/testing';
import { day, type DirectiveWorld, unitAt } from '../testing/directive-world.js';
import { refusal } from '../testing/refusal.js';
import { may, only, task, TaskWorld } from '../testing/task-world.js';

describe('due days of tasks and reports', () => {
  let units: TaskWorld;
  let world: DirectiveWorld;

  beforeAll(async () => {
    units = await TaskWorld.start();
    world = units.world;
  });
  afterAll(() => units?.stop());

  it('get more time when asked before the day, kept beside the original, within the grantor’s own limit', async () => {
    const { stations, county, reissue } = await units.grow({ root: [], reissue: [task()] });
    const [first, second] = stations;
    const taskId = only(reissue.tasks).id;
    const ask = (unit: TestUnit, on: string, wanted: string, of: string | null = taskId) =>
      world
        .extensions()
        .ask(
          units.officer(unit, day(on)),
          { directiveId: reissue.id, taskId: of, wantedUntil: day(wanted), reason: '连日暴雨' },
          newId(),
        );
    expect(await refusal(ask(first, '2026-05-16', '2026-05-20'))).toBe('extension.too_late wantedUntil');
    expect(await refusal(ask(first, '2026-05-14', '2026-05-15'))).toBe('extension.not_later wantedUntil');
    const asked = await ask(first, '2026-05-14', '2026-05-25');
    expect(await refusal(ask(first, '2026-05-14', '2026-05-26'))).toBe('extension.already_asked directiveId');
    expect(await units.inbox(county, may('14'))).toContain('extension 1');
    const grant = (unit: TestUnit, id: string, until: string) =>
      world.extensions().grant(units.officer(unit, may('14')), { id, until: day(until) }, newId());
    expect(await refusal(grant(county, asked.id, '2026-06-16'))).toBe('extension.beyond_limit until');
    for (const unit of [second, first, unitAt((await world.grow()).counties)])
      expect(await refusal(grant(unit, asked.id, '2026-05-20'))).toBe('extension.not_found id');
    expect(await grant(county, asked.id, '2026-05-20')).toMatchObject({
      status: 'granted',
      originalDue: '2026-05-15',
      grantedUntil: '2026-05-20',
    });
    expect(await refusal(grant(county, asked.id, '2026-05-21'))).toBe('extension.decided id');
    expect(await units.standing(first, reissue.id, { on: may('18') })).toMatchObject({
      dueOn: '2026-05-20',
      task: { dueOn: '2026-05-15' },
    });
    expect((await units.standing(second, reissue.id, { on: may('18') })).light).toBe('overdue');
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
      world.extensions().refuse(units.officer(county), { id: refused.id, answer }, newId());
    expect(await refusal(no(' '))).toBe('extension.reason_required answer');
    expect(await no('按期完成')).toMatchObject({ status: 'refused', answer: '按期完成', grantedUntil: null });
    expect(await world.extensions().list(units.officer(first), reissue.id)).toHaveLength(2);
    expect(await world.extensions().list(units.officer(county), reissue.id)).toHaveLength(4);
  });
});
