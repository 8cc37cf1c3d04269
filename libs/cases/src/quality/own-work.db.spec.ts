import { newId } from '@fayuan/kernel';
import { all, QualityWorld, refusedAs, TODAY, type WorkOnCase } from '../testing/quality-world.js';
import { CaseOpinionService } from './case-opinion.service.js';
import { BUILT_IN_SCHEME } from './review-scheme.js';

const POINTS = BUILT_IN_SCHEME.items.map(({ code }) => ({ code, points: 5 }));

describe('who worked on a case', () => {
  let world: QualityWorld;
  beforeAll(async () => {
    world = await QualityWorld.open();
  });
  beforeEach(() => world.grow());
  afterAll(() => world.close());

  const WORK: readonly WorkOnCase[] = ['handled_it', 'proposed_it', 'decided_it', 'closed_it', 'milestone'];

  it.each(WORK)(
    '(%s) neither reviews its file, nor asks its recipient, nor records what is said of it',
    async (how) => {
      const caseId = await world.closed(world.county);
      const me = world.as(world.county);
      await world.workedOn(caseId, me, how);
      await refusedAs(world.reviews.review(me, { caseId, points: POINTS }, newId()), 'quality.own_work');
      const opinions = new CaseOpinionService(world.gateway);
      const said = {
        caseId,
        kind: 'judge',
        givenOn: TODAY,
        etiquette: 'satisfied',
        skill: 'satisfied',
        diligence: 'satisfied',
      } as const;
      await refusedAs(opinions.record(me, said, newId()), 'quality.own_work');
      await world.round(world.county);
      const [visit] = (await world.visits.visits(me, {}, {})).items;
      expect(visit).toMatchObject({ caseId, isOwnWork: true });
      const at = { id: visit?.id ?? '', version: 1 };
      await refusedAs(world.visits.recordTry(me, at, null, newId()), 'quality.own_work');
      const record = { how: 'phone', visitedOn: TODAY, answers: all('satisfied') } as const;
      await refusedAs(world.visits.record(me, at, record, newId()), 'quality.own_work');
      const other = world.as(world.county);
      expect(await world.visits.record(other, at, record, newId())).toMatchObject({ isOwnWork: false });
      expect(await world.reviews.review(other, { caseId, points: POINTS }, newId())).toMatchObject({
        total: 100,
      });
      expect(await opinions.record(other, said, newId())).toMatchObject({ caseId });
    },
  );

  it('is not whoever refused to handle it, or took its papers in', async () => {
    const caseId = await world.closed(world.county);
    const me = world.as(world.county);
    await world.workedOn(caseId, me, 'refused_it');
    await world.workedOn(caseId, me, 'received_it');
    expect(await world.reviews.review(me, { caseId, points: POINTS }, newId())).toMatchObject({ total: 100 });
  });
});
