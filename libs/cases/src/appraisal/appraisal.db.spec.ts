import { newId, parseDay } from '@fayuan/kernel';
import { BUILT_IN_SCHEME } from '../quality/review-scheme.js';
import { all, QualityWorld, refusedAs, TODAY } from '../testing/quality-world.js';
import { MEASURES } from './appraisal.js';
import { AppraisalSchemeService } from './appraisal-scheme.service.js';
import { AppraisalService } from './appraisal.service.js';

const CRITERIA = [
  { measure: 'cases_closed', title: '办案数量', weight: 40, target: 4 },
  { measure: 'file_reviews', title: '案卷质量', weight: 30 },
  { measure: 'visits', title: '满意度', weight: 20 },
  { measure: 'complaints', title: '投诉', weight: 10, deduction: 5 },
] as const;
const OF = { subjectKind: 'unit', year: 2026 } as const;

describe('the appraisal', () => {
  let world: QualityWorld;
  let schemes: AppraisalSchemeService;
  let service: AppraisalService;
  beforeAll(async () => {
    world = await QualityWorld.open();
    schemes = new AppraisalSchemeService(world.gateway);
    service = new AppraisalService(world.gateway);
  });
  beforeEach(() => world.grow());
  afterAll(() => world.close());

  const city = () => world.as(world.tree.cities[0] as never);
  const publishScheme = () =>
    schemes.publish(
      city(),
      { subjectKind: 'unit', fromYear: 2026, title: '目标考核', criteria: CRITERIA },
      newId(),
    );
  const ofCounty = async () => {
    const found = (await service.appraisals(city(), OF)).find(
      ({ subject }) => subject.id === world.county.id,
    );
    if (!found) throw new Error('not appraised');
    return found;
  };
  const rows = (measure: (typeof MEASURES)[number]) =>
    service.rows(city(), { ...OF, subjectId: world.county.id, measure });

  /** Two cases of this year, one of last year that was visited and whose file was reviewed, and a complaint. */
  async function work(): Promise<void> {
    const ctx = world.as(world.county);
    for (const number of ['1', '2'])
      await world.closed(world.county, { caseNumber: `民援〔2026〕${number}号` }, parseDay('2026-03-01'));
    const caseId = await world.closed(world.county);
    await world.round(world.county);
    const [visit] = (await world.visits.visits(ctx, {}, {})).items;
    const at = { id: visit?.id ?? '', version: 1 };
    await world.visits.record(
      ctx,
      at,
      { how: 'phone', visitedOn: TODAY, answers: all('satisfied') },
      newId(),
    );
    const points = BUILT_IN_SCHEME.items.map(({ code }) => ({ code, points: 4 }));
    await world.reviews.review(ctx, { caseId, points }, newId());
    const input = {
      filedBy: 'recipient',
      form: 'written',
      about: 'center',
      matter: 'other',
      receivedOn: TODAY,
    } as const;
    const complaint = await world.complaints.receive(ctx, input, newId());
    await world.complaints.act(ctx, { id: complaint.id, version: 1, step: 'accept' }, newId());
  }

  it('says every point by rows that it opens, as many as it counts', async () => {
    await work();
    await refusedAs(service.appraisals(city(), OF), 'quality.no_appraisal_scheme');
    await publishScheme();
    const { lines, total } = await ofCounty();
    expect(lines.map(({ points }) => points)).toEqual([20, 24, 20, 5]);
    expect(total).toBe(69);
    for (const line of lines) {
      const behind = await rows(line.criterion.measure);
      expect(behind).toHaveLength(line.rows);
      expect(behind.reduce((sum, { amount }) => sum + amount, 0)).toBe(line.amount);
      expect(behind.reduce((sum, { full }) => sum + full, 0)).toBe(line.full);
    }
    expect((await rows('cases_closed')).map(({ label }) => label)).toEqual([
      '民援〔2026〕1号',
      '民援〔2026〕2号',
    ]);
    const sibling = (await service.appraisals(city(), OF)).find(
      ({ subject }) => subject.id === world.sibling.id,
    );
    expect(sibling?.lines.map(({ points }) => points)).toEqual([0, null, null, 10]);
  });

  it('stays as published; what changes later is a difference', async () => {
    await work();
    await publishScheme();
    const of = { ...OF, subjectId: world.county.id };
    const published = await service.publish(city(), of, newId());
    expect(published).toMatchObject({ published: { total: 69 }, isChanged: false });
    await refusedAs(service.publish(city(), of, newId()), 'quality.published_already');
    await world.closed(world.county, {}, parseDay('2026-04-01'));
    expect(await ofCounty()).toMatchObject({ total: 79, isChanged: true, published: { total: 69 } });
    expect((await rows('cases_closed')).map(({ standing }) => standing)).toEqual(['same', 'same', 'added']);
    const award = { kind: 'reward', reason: '办案质量好', decision: '通报表扬', decidedOn: TODAY } as const;
    const appraisalId = published.published?.id ?? '';
    await service.award(city(), { ...award, appraisalId }, newId());
    expect((await ofCounty()).published?.awards).toMatchObject([{ kind: 'reward', decision: '通报表扬' }]);
    await refusedAs(
      service.award(world.as(world.sibling), { ...award, appraisalId }, newId()),
      'quality.not_found',
    );
  });

  it('is of the units directly below and nobody beside', async () => {
    await publishScheme();
    const subjects = (await service.appraisals(city(), OF)).map(({ subject }) => subject.id);
    expect([...subjects].sort()).toEqual([world.county.id, world.sibling.id].sort());
    await refusedAs(
      service.publish(city(), { ...OF, subjectId: world.tree.province.id }, newId()),
      'quality.subject_not_found',
    );
    expect(await schemes.schemes(world.as(world.county))).toEqual([]);
  });

  it('is of the handlers of the own roster, each by the cases they handled last', async () => {
    const ctx = world.as(world.county);
    const [first, second] = [newId(), newId()];
    const caseId = await world.closed(
      world.county,
      { caseNumber: '民援〔2026〕9号' },
      parseDay('2026-03-01'),
    );
    await world.gateway.write(ctx, async (tx) => {
      const own = [tx.scope.partitionId, tx.scope.tenantId, tx.scope.tenantPath];
      for (const [id, name] of [
        [first, '林律师'],
        [second, '陈律师'],
      ])
        await tx.run(
          `insert into handler (partition_id, tenant_id, tenant_path, id, kind, name, changed_at, changed_by_name)
           values ($1, $2, $3, $4, 'lawyer', $5, $6, '')`,
          [...own, id, name, tx.now],
        );
      for (const [handlerId, state, on] of [
        [first, 'replaced', '2026-01-05'],
        [second, 'ended', '2026-02-01'],
      ])
        await tx.run(
          `insert into case_assignment (partition_id, tenant_id, tenant_path, id, case_id, handler_id, assigned_on, place, ranking,
             state, assigned_by_name, recorded_at) values ($1, $2, $3, $4, $5, $6, $7, 1, '[]', $8, '', $9)`,
          [...own, newId(), caseId, handlerId, on, state, tx.now],
        );
    });
    const points = BUILT_IN_SCHEME.items.map(({ code }) => ({ code, points: 4 }));
    await world.reviews.review(ctx, { caseId, points }, newId());
    const of = { subjectKind: 'handler', year: 2026 } as const;
    await schemes.publish(
      ctx,
      { subjectKind: 'handler', fromYear: 2026, title: '承办人考核', criteria: CRITERIA },
      newId(),
    );
    const found = await service.appraisals(ctx, of);
    const pointsOf = (id: string) =>
      found.find(({ subject }) => subject.id === id)?.lines.map((line) => line.points);
    expect(pointsOf(second)).toEqual([10, 24, null, 10]);
    expect(pointsOf(first)).toEqual([0, null, null, 10]);
    const self = world.as(world.county);
    await world.gateway.write(self, (tx) =>
      tx.run('update handler set account_id = $2 where id = $1', [second, self.accountId]),
    );
    await refusedAs(service.publish(self, { ...of, subjectId: second }, newId()), 'quality.own_appraisal');
    const published = await service.publish(ctx, { ...of, subjectId: second }, newId());
    const appraisalId = published.published?.id ?? '';
    const award = { kind: 'reward', reason: '办案质量好', decision: '表扬', decidedOn: TODAY } as const;
    await refusedAs(service.award(self, { ...award, appraisalId }, newId()), 'quality.own_appraisal');
    const behind = await service.rows(ctx, { ...of, subjectId: second, measure: 'cases_closed' });
    expect(behind.map(({ id, label }) => [id, label])).toEqual([[caseId, '民援〔2026〕9号']]);
    expect(
      await service.appraisals(world.as(world.sibling), of).catch((error: { code: string }) => error.code),
    ).toBe('quality.no_appraisal_scheme');
  });
});
