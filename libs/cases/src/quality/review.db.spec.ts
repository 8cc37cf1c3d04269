import { newId, parseDay } from '@fayuan/kernel';
import { addCaseEvents } from '../case-event.repository.js';
import { QualityWorld, refusedAs, TODAY } from '../testing/quality-world.js';
import { BUILT_IN_SCHEME } from './review-scheme.js';

const points = (each: number) => BUILT_IN_SCHEME.items.map(({ code }) => ({ code, points: each }));

describe('reviews of files', () => {
  let world: QualityWorld;
  beforeAll(async () => {
    world = await QualityWorld.open();
  });
  beforeEach(() => world.grow());
  afterAll(() => world.close());

  it('are made by others than those who worked on the case, and again by somebody else', async () => {
    const caseId = await world.closed(world.county);
    const [worked, reviewer, second] = [1, 2, 3].map(() => world.as(world.county));
    if (!worked || !reviewer || !second) throw new Error('nobody');
    await world.gateway.write(worked, (tx) =>
      addCaseEvents(tx, [{ caseId, kind: 'close', occurredOn: TODAY }]),
    );
    await refusedAs(world.reviews.review(worked, { caseId, points: points(5) }, newId()), 'quality.own_work');
    const made = await world.reviews.review(reviewer, { caseId, points: points(4) }, newId());
    expect(made).toMatchObject({ total: 80, grade: 'good', isStanding: true, scheme: { mode: 'five' } });
    await refusedAs(
      world.reviews.review(second, { caseId, points: points(3) }, newId()),
      'quality.reviewed_already',
    );
    const again = { caseId, points: points(3), againOf: made.id };
    await refusedAs(world.reviews.review(reviewer, again, newId()), 'quality.same_reviewer');
    expect(await world.reviews.review(second, again, newId())).toMatchObject({ grade: 'passed', total: 60 });
    const above = await world.reviews.reviews(world.as(world.tree.province), {}, {});
    expect(above.items.map(({ grade, isStanding }) => [grade, isStanding])).toEqual([
      ['passed', true],
      ['good', false],
    ]);
    expect((await world.reviews.reviews(world.as(world.sibling), {}, {})).items).toEqual([]);
    await refusedAs(
      world.reviews.review(world.as(world.sibling), { caseId, points: points(5) }, newId()),
      'case.not_found',
    );
  });

  it('use the version of the scheme that holds that day and keep it', async () => {
    const scheme = {
      title: '县级评查标准',
      mode: 'points' as const,
      items: [{ code: 'all', title: '案卷', points: 100 }],
      thresholds: { excellent: 95, good: 80, passed: 60 },
    };
    const ctx = world.as(world.county);
    const later = { ...scheme, validFrom: parseDay('2026-07-01') };
    expect(await world.schemes.publish(ctx, later, newId())).toMatchObject({ version: 1 });
    const caseId = await world.closed(world.county);
    await refusedAs(
      world.reviews.review(ctx, { caseId, points: [{ code: 'all', points: 94 }] }, newId()),
      'quality.points_missing',
    );
    expect(await world.schemes.publish(ctx, { ...scheme, validFrom: TODAY }, newId())).toMatchObject({
      version: 2,
    });
    const made = await world.reviews.review(ctx, { caseId, points: [{ code: 'all', points: 94 }] }, newId());
    expect(made).toMatchObject({ grade: 'good', scheme: { title: '县级评查标准' } });
    expect((await world.schemes.schemes(world.as(world.sibling))).map(({ version }) => version)).toEqual([0]);
  });

  it('wait until the case is closed', async () => {
    const caseId = await world.closed(world.county, { stage: 'handling' });
    await refusedAs(
      world.reviews.review(world.as(world.county), { caseId, points: points(5) }, newId()),
      'quality.not_closed',
    );
  });
});

describe('complaints', () => {
  let world: QualityWorld;
  beforeAll(async () => {
    world = await QualityWorld.open();
  });
  beforeEach(() => world.grow());
  afterAll(() => world.close());

  it('count once when accepted, also when repeated, and are answered with a result', async () => {
    const ctx = world.as(world.county);
    const receive = () =>
      world.complaints.receive(
        ctx,
        { filedBy: 'recipient', form: 'oral', about: 'handler', matter: 'neglect', receivedOn: TODAY },
        newId(),
      );
    const [one, two] = [await receive(), await receive()];
    const act = (
      at: { id: string; version: number },
      step: 'accept' | 'merge' | 'answer' | 'tell_missing',
      more = {},
    ) => world.complaints.act(ctx, { id: at.id, version: at.version, step, ...more }, newId());
    const told = await act(one, 'tell_missing', { text: '事实和理由' });
    await refusedAs(act(told, 'tell_missing', { text: '证据' }), 'quality.step_not_now');
    const accepted = await act(told, 'accept');
    await act(two, 'merge', { mergedInto: one.id });
    expect(await world.counted(world.county, ['complaints'])).toEqual([1]);
    await refusedAs(act(accepted, 'answer', { text: '批评教育' }), 'quality.result_missing');
    expect(await act(accepted, 'answer', { text: '批评教育', result: 'upheld' })).toMatchObject({
      status: 'answered',
      missing: '事实和理由',
      answeredOn: TODAY,
    });
    expect((await world.complaints.complaints(world.as(world.sibling), [], {})).items).toEqual([]);
    await refusedAs(
      world.complaints.act(world.as(world.sibling), { id: one.id, version: 4, step: 'accept' }, newId()),
      'quality.not_found',
    );
  });
});
