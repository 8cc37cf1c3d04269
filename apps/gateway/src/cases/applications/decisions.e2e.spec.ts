import { application, ApplicationBench } from '../../testing/application-bench.js';
import {
  SUBMIT,
  MATERIALS,
  SUPPLEMENT,
  SUPPLY,
  PROPOSE,
  DECIDE,
  AID_FIRST,
  OBJECT,
  SERVED,
  ANSWER,
  STANDARD,
} from '../../testing/application-documents.js';

describe('the review and decision of applications', () => {
  let bench: ApplicationBench;

  beforeAll(async () => {
    bench = await ApplicationBench.start();
  });
  beforeEach(() => bench.grow());
  afterAll(() => bench?.stop());

  it('ask for all missing papers once; the clock stands still until they are there', async () => {
    const id = await bench.taken({ materials: [{ kind: 'identity', state: 'THERE' }] });
    await bench.officer.mutate(SUPPLEMENT, { id, version: 1, on: '2026-06-10' });
    const asked = await bench.file(bench.officer, id);
    expect(asked.supplement.kinds).toEqual(['application_form', 'ground_evidence', 'matter_papers']);
    expect(asked.clocks[0]).toMatchObject({ state: 'STOPPED', stoppedBy: ['supplement'] });
    expect((await bench.officer.mutate(SUPPLY, { id, version: 2 })).code).toBe('case.still_missing');
    const there = asked.supplement.kinds.map((kind: string) => ({ kind, state: 'THERE' }));
    await bench.officer.mutate(MATERIALS, { id, version: 2, materials: there });
    await bench.officer.mutate(SUPPLY, { id, version: 2 });
    expect(await bench.clocksOf(id)).toEqual({ R20: 'RUNNING' });
    await bench.officer.mutate(MATERIALS, {
      id,
      version: 3,
      materials: [{ kind: 'identity', state: 'MISSING' }],
    });
    expect((await bench.officer.mutate(SUPPLEMENT, { id, version: 3, on: '2026-06-12' })).code).toBe(
      'case.supplement_told',
    );
  });

  it('are granted by another than who proposes; then they have a number, count and wait for somebody to be assigned', async () => {
    const both = await bench.gateway.signedIn(bench.county, ['officer', 'leader']);
    const id = await bench.taken();
    await both.mutate(PROPOSE, { id, version: 1, outcome: 'GRANT' });
    expect((await both.mutate(DECIDE, { id, version: 2, approve: true })).code).toBe('case.own_proposal');
    expect((await bench.officer.mutate(DECIDE, { id, version: 2, approve: true })).code).toBe(
      'access.not_permitted',
    );
    await bench.leader.mutate(DECIDE, { id, version: 2, approve: false, words: '请补充理由' });
    await bench.officer.mutate(PROPOSE, { id, version: 3, outcome: 'GRANT' });
    const granted = (await bench.leader.mutate(DECIDE, { id, version: 4, approve: true })).data['decideCase'];
    expect(granted).toMatchObject({
      stage: 'GRANTED',
      caseNumber: expect.stringMatching(/民援〔2026〕1号$/),
    });
    expect(await bench.clocksOf(id)).toEqual({ R20: 'MET', R22: 'RUNNING' });
    for (const code of [
      'cases',
      'cases.civil',
      'cases.civil_suit',
      'cases_open',
      'recipients',
      'recipient_times',
    ])
      expect([code, await bench.total(code)]).toEqual([code, 1]);
  });

  it('are refused with reasons and the remedy; the bureau, and not who refused, may order it corrected', async () => {
    const id = await bench.taken();
    expect(
      (
        await bench.officer.mutate(PROPOSE, {
          id,
          version: 1,
          outcome: 'REFUSE',
          reasonCode: 'nothing',
          reason: '无',
        })
      ).code,
    ).toBe('case.choice');
    await bench.officer.mutate(PROPOSE, {
      id,
      version: 1,
      outcome: 'REFUSE',
      reasonCode: 'out_of_scope',
      reason: '不在范围',
    });
    await bench.leader.mutate(DECIDE, { id, version: 2, approve: true });
    const refused = await bench.file(bench.officer, id);
    expect(refused.decisions[0].remedy).toMatch(/自收到本决定之日起15日内向.*司法局提出异议/);
    expect(await bench.total('applications_refused')).toBe(1);
    expect(
      (await bench.officer.mutate(OBJECT, { id, version: 3, on: '2026-05-31', grounds: '不服' })).code,
    ).toBe('case.day_not_possible');
    const lodged = (
      await bench.officer.mutate(OBJECT, { id, version: 3, on: '2026-06-01', grounds: '属于劳动报酬' })
    ).data['lodgeObjection'];
    const answer = { id, version: lodged.version, uphold: false, words: '责令改正' };
    expect((await bench.leader.mutate(ANSWER, answer)).code).toBe('case.own_decision');
    expect((await bench.other.mutate(ANSWER, answer)).data['decideObjection'].stage).toBe('GRANTED');
    expect([await bench.total('applications_refused'), await bench.total('cases')]).toEqual([0, 1]);
    expect(await bench.clocksOf(id)).toMatchObject({ R29: 'MET', R30: 'MET', R22: 'RUNNING' });
  });

  it('may be objected to within days that count from the receipt of the refusal', async () => {
    const id = await bench.taken();
    const refusal = { outcome: 'REFUSE', reasonCode: 'out_of_scope', reason: '不在范围' };
    await bench.officer.mutate(PROPOSE, { id, version: 1, ...refusal });
    await bench.leader.mutate(DECIDE, { id, version: 2, approve: true });
    const term = async () =>
      (await bench.file(bench.officer, id)).clocks.findLast((each: { code: string }) => each.code === 'R29');
    expect(await term()).toMatchObject({ state: 'RUNNING', startedOn: '2026-06-01', dueOn: '2026-06-16' });
    await bench.comes('2026-06-05');
    expect((await bench.officer.mutate(SERVED, { id, version: 3, on: '2026-05-31' })).code).toBe(
      'case.day_not_possible',
    );
    await bench.officer.mutate(SERVED, { id, version: 3, on: '2026-06-03' });
    expect(await term()).toMatchObject({ state: 'RUNNING', startedOn: '2026-06-03', dueOn: '2026-06-18' });
    await bench.comes('2026-06-20');
    expect((await term()).state).toBe('LAPSED');
    await bench.officer.mutate(OBJECT, { id, version: 4, on: '2026-06-20', grounds: '不服' });
    expect((await bench.file(bench.officer, id)).objections).toEqual([
      { against: 'REFUSAL', state: 'OPEN', isLate: true },
    ]);
    expect((await bench.officer.mutate(SERVED, { id, version: 5, on: '2026-06-10' })).code).toBe(
      'case.objection_lodged',
    );
  });

  it('test means by the standard of the province, apart from the grounds of arts. 32 and 42', async () => {
    const tested = {
      meansNotVerified: null,
      hardshipProof: 'PROMISE',
      means: { householdSize: 3, monthlyIncome: 900000, ownIncome: null, opponentInHousehold: false },
    };
    const administrator = await bench.gateway.signedIn(bench.tree.province, ['unit_administrator']);
    const standard = {
      validFrom: '2026-01-01',
      monthlyIncome: 200000,
      title: '经济困难标准',
      source: '省司〔2026〕1号',
    };
    const ofCounty = await bench.gateway.signedIn(bench.county, ['unit_administrator']);
    expect((await ofCounty.mutate(STANDARD, { input: standard })).code).toBe('case.standard_place');
    await administrator.mutate(STANDARD, { input: standard });
    const id = await bench.taken(tested);
    expect((await bench.file(bench.officer, id)).means).toEqual({
      result: 'NOT_MET',
      income: 300000,
      standard: 200000,
    });
    expect((await bench.officer.mutate(PROPOSE, { id, version: 1, outcome: 'GRANT' })).code).toBe(
      'case.means_not_shown',
    );
    const both = await bench.officer.mutate(SUBMIT, { input: application({ noMeansCondition: 'abused' }) });
    expect(both.code).toBe('case.two_grounds');
  });

  it('give aid first where time is short, and owe the papers', async () => {
    const id = await bench.taken({ urgentGround: 'limitation', limitationOn: '2026-06-03', materials: [] });
    const far = await bench.officer.mutate(SUBMIT, {
      input: application({ urgentGround: 'limitation', limitationOn: '2026-07-03' }),
    });
    expect(far.code).toBe('case.limitation_far');
    const given = await bench.officer.mutate(AID_FIRST, {
      id,
      version: 1,
      ground: 'limitation',
      papersBy: '2026-06-15',
    });
    expect(given.data['giveAidFirst'].stage).toBe('GRANTED');
    expect(
      (await bench.file(bench.officer, id)).materials.every(
        (each: { state: string }) => each.state === 'LATER',
      ),
    ).toBe(true);
  });
});
