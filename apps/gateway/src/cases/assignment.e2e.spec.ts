import { HandlingBench } from '../testing/handling-bench.js';
import { ANSWER, ASSIGN, CANDIDATES } from '../testing/handling-documents.js';

describe('the assignment of cases through the API', () => {
  let bench: HandlingBench;

  beforeAll(async () => {
    bench = await HandlingBench.start();
  });
  beforeEach(() => bench.grow());
  afterAll(() => bench?.stop());

  it('ranks by rule, asks why it is not the first, and keeps the order with the choice', async () => {
    const id = await bench.granted();
    const [plain, specialist] = [await bench.handler(), await bench.handler({ specialties: ['LABOUR'] })];
    const away = await bench.handler({ away: [{ from: '2026-05-01', to: null }] });
    const answer = await bench.officer.query(CANDIDATES, { caseId: id, wish: {} });
    const ranked = answer.data['handlerCandidates'];
    expect(ranked.map((each: { handler: { id: string } }) => each.handler.id)).toEqual([
      specialist,
      plain,
      away,
    ]);
    expect(ranked[0].parts[0]).toEqual({ reason: 'SPECIALTY_EXACT', points: 30, value: null });
    expect(ranked[2]).toMatchObject({ place: null, exclusions: ['UNAVAILABLE'] });
    expect(answer.statements).toBeLessThanOrEqual(4);
    expect((await bench.run(bench.officer, ASSIGN, id, { handlerId: away })).code).toBe(
      'case.cannot_take_case',
    );
    expect((await bench.run(bench.officer, ASSIGN, id, { handlerId: plain })).code).toBe(
      'case.choice_reason_needed',
    );
    const assigned = await bench.run(bench.officer, ASSIGN, id, {
      handlerId: plain,
      choiceReason: '受援人曾由其代理',
    });
    expect(assigned.data['assignCase'].stage).toBe('ASSIGNED');
    expect(assigned.statements).toBeLessThanOrEqual(24);
    expect((await bench.handling(id)).assignments).toMatchObject([
      { place: 2, choiceReason: '受援人曾由其代理', state: 'ASSIGNED' },
    ]);
    expect(await bench.clocks(id)).toEqual(['R25 running']);
    expect((await bench.run(bench.officer, ASSIGN, id, { handlerId: specialist })).code).toBe(
      'case.already_assigned',
    );
    await bench.done(bench.officer, ANSWER, id, { accepts: false, reason: '与对方有亲属关系' });
    expect((await bench.done(bench.officer, ASSIGN, id, { handlerId: specialist })).stage).toBe('ASSIGNED');
  });

  it('asks three years of criminal defence where life is at stake, and leaves out the firm of the other side', async () => {
    const id = await bench.granted({ case_type: 'criminal', case_form: null, matter: 'life_or_death' });
    const [young, old] = [
      await bench.handler({ practisingSince: '2010-01-01', criminalSince: '2024-01-01' }),
      await bench.handler({ practisingSince: '2010-01-01', criminalSince: '2012-01-01', firm: '对方所' }),
    ];
    expect((await bench.run(bench.officer, ASSIGN, id, { handlerId: young })).code).toBe(
      'case.cannot_take_case',
    );
    const wish = { opposingFirms: ['对方所'] };
    expect((await bench.run(bench.officer, ASSIGN, id, { handlerId: old, wish })).code).toBe(
      'case.cannot_take_case',
    );
    expect((await bench.done(bench.officer, ASSIGN, id, { handlerId: old })).stage).toBe('ASSIGNED');
  });
});
