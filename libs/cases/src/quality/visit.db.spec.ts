import { newId, parseDay } from '@fayuan/kernel';
import { all, QualityWorld, refusedAs, TODAY } from '../testing/quality-world.js';

const COUNTED = ['visits_followed_up', 'visits_rated', 'visits_satisfied'];

describe('follow-up visits', () => {
  let world: QualityWorld;
  beforeAll(async () => {
    world = await QualityWorld.open();
  });
  beforeEach(() => world.grow());
  afterAll(() => world.close());

  const queue = async (more: object = {}) =>
    (await world.visits.visits(world.as(world.county), more, {})).items;
  const first = async () => {
    const [visit] = await queue();
    if (!visit) throw new Error('no visit');
    return visit;
  };
  const record = (visit: { id: string; version: number }, more: object = {}) =>
    world.visits.record(
      world.as(world.county),
      { id: visit.id, version: visit.version },
      { how: 'phone', visitedOn: TODAY, answers: all('basically_satisfied'), tookGifts: false, ...more },
      newId(),
    );

  it('are drawn once of a case, from cases closed in the period, all or a sample that can be drawn again', async () => {
    for (const caseType of ['civil', 'civil', 'civil', 'criminal'] as const)
      await world.closed(world.county, { caseType, caseForm: caseType === 'criminal' ? null : 'civil_suit' });
    await world.closed(world.county, {}, parseDay('2026-01-05'));
    await world.closed(world.sibling);
    const round = await world.round(world.county, { sampleSize: 2, seed: '2026-1' });
    expect(round).toMatchObject({ frameSize: 4, seed: '2026-1', counts: { planned: 2, tried: 0, done: 0 } });
    expect(round.strata.map(({ caseType, frame, drawn }) => [caseType, frame, drawn])).toEqual([
      ['civil', 3, 1],
      ['criminal', 1, 1],
    ]);
    expect(round.satisfaction.percent).toBeNull();
    expect(await world.round(world.county)).toMatchObject({ frameSize: 2, seed: null });
    await refusedAs(world.round(world.county), 'quality.no_cases_closed');
    await refusedAs(world.round(world.tree.stations[0] as never), 'case.only_center');
  });

  it('count visit, rating and satisfaction as facts, and take them back when corrected', async () => {
    await world.closed(world.county, { caseNumber: '长乐民援〔2025〕7号' });
    await world.round(world.county);
    const visit = await first();
    const ctx = world.as(world.county);
    const tried = await world.visits.recordTry(ctx, { id: visit.id, version: 1 }, '无人接听', newId());
    expect(tried).toMatchObject({ status: 'tried', tries: 1, lastTriedOn: TODAY });
    await refusedAs(record({ id: visit.id, version: 1 }), 'quality.changed');
    const done = await record(tried);
    expect(done).toMatchObject({ status: 'done', answers: { overall: 'basically_satisfied' } });
    expect(await world.counted(world.tree.province, COUNTED)).toEqual([1, 1, 1]);
    const corrected = await record(done, { answers: all('dissatisfied'), tookGifts: true });
    expect(await world.counted(world.tree.province, COUNTED)).toEqual([1, 1, 0]);
    const [round] = await world.rounds.rounds(ctx);
    expect(round).toMatchObject({
      gifts: 1,
      counts: { done: 1 },
      satisfaction: { numerator: 0, percent: 0 },
    });
    await record(corrected, { answers: null });
    expect(await world.counted(world.county, COUNTED)).toEqual([1, 0, 0]);
    await refusedAs(record(corrected, { visitedOn: parseDay('2025-10-01') }), 'quality.changed');
  });

  it('weigh answers by the layer they speak for', async () => {
    for (let at = 0; at < 9; at += 1) await world.closed(world.county);
    await world.closed(world.county, { caseType: 'criminal', caseForm: null });
    await world.round(world.county, { sampleSize: 4, seed: 'x' });
    for (const visit of await queue())
      await record(visit, { answers: all(visit.caseType === 'criminal' ? 'dissatisfied' : 'satisfied') });
    const [round] = await world.rounds.rounds(world.as(world.county));
    expect(round?.satisfaction.percent).toBe(90);
  });

  it('are their unit’s alone, and those of sealed cases their team’s', async () => {
    await world.closed(world.county, { isSealed: true });
    await world.round(world.county);
    const visit = await first();
    expect(visit).toMatchObject({ isOpen: false, answers: null });
    await refusedAs(record(visit), 'case.sealed');
    for (const other of [world.sibling, world.tree.province]) {
      expect((await world.visits.visits(world.as(other), {}, {})).items).toEqual([]);
      expect(await world.rounds.rounds(world.as(other))).toEqual([]);
      await refusedAs(
        world.visits.recordTry(world.as(other), { id: visit.id, version: 1 }, null, newId()),
        'quality.not_found',
      );
    }
  });
});
