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

  it('are of files drawn by a seed, from those closed in the time and not reviewed yet', async () => {
    const ctx = world.as(world.county);
    const span = { startsOn: parseDay('2025-01-01'), endsOn: parseDay('2025-12-31') };
    await refusedAs(world.draws.draw(ctx, { ...span, sampleSize: 1 }, newId()), 'quality.no_files');
    const files: string[] = [];
    for (let at = 0; at < 4; at += 1) files.push(await world.closed(world.county));
    await world.closed(world.county, {}, parseDay('2026-01-05'));
    await world.closed(world.sibling);
    const wish = { ...span, sampleSize: 2, seed: '2025-1' };
    const made = await world.draws.draw(ctx, wish, newId());
    expect(made).toMatchObject({ drawn: 2, frameSize: 4, reviewed: 0, seed: '2025-1' });
    const again = await world.draws.draw(ctx, wish, newId());
    const [first, second] = [await world.draws.cases(ctx, made.id), await world.draws.cases(ctx, again.id)];
    expect(first.map(({ caseId }) => caseId)).toEqual(second.map(({ caseId }) => caseId));
    expect(files).toEqual(expect.arrayContaining(first.map(({ caseId }) => caseId)));
    await world.reviews.review(ctx, { caseId: first[0]?.caseId ?? '', points: points(5) }, newId());
    expect((await world.draws.draws(ctx)).map(({ reviewed }) => reviewed)).toEqual([1, 1]);
    expect((await world.draws.cases(ctx, made.id)).map(({ grade }) => grade)).toEqual([null, 'excellent']);
    expect(await world.draws.draw(ctx, wish, newId())).toMatchObject({ frameSize: 3 });
    expect(await world.draws.draws(world.as(world.sibling))).toEqual([]);
    expect(await world.draws.cases(world.as(world.sibling), made.id)).toEqual([]);
  });

  it('wait until the case is closed', async () => {
    const caseId = await world.closed(world.county, { stage: 'handling' });
    await refusedAs(
      world.reviews.review(world.as(world.county), { caseId, points: points(5) }, newId()),
      'quality.not_closed',
    );
  });
});
