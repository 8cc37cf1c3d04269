import { HandlingBench, TODAY } from '../testing/handling-bench.js';
import { APPROVE, CHECK, PAPERS, PAY, PROPOSE, PUBLISH, SUBSIDIES } from '../testing/handling-documents.js';

describe('subsidies through the API', () => {
  let bench: HandlingBench;

  beforeAll(async () => {
    bench = await HandlingBench.start();
  });
  beforeEach(() => bench.grow());
  afterAll(() => bench?.stop());

  it('pays by the standard of the province, approved by another, and never who holds a public post', async () => {
    const { id, handlerId } = await bench.closed();
    const line = { input: { kind: 'CASE', caseId: id, handlerId, cutCents: 10_000, cutReason: '材料逾期' } };
    expect((await bench.both.mutate(PROPOSE, line)).code).toBe('subsidy.case_not_ready');
    await bench.done(bench.officer, PAPERS, id, {
      papers: (await bench.handling(id)).papersNeeded,
      on: TODAY,
    });
    await bench.done(bench.officer, CHECK, id);
    expect((await bench.both.mutate(PROPOSE, line)).code).toBe('subsidy.no_standard');
    const admin = await bench.gateway.signedIn(bench.tree.province, ['unit_administrator']);
    const standard = {
      kind: 'CASE',
      per: 'CASE',
      amountCents: 200_000,
      validFrom: '2026-05-20',
      source: '某文件',
    };
    const countyAdmin = await bench.gateway.signedIn(bench.county, ['unit_administrator']);
    expect((await countyAdmin.mutate(PUBLISH, { input: standard })).code).toBe('subsidy.only_province');
    await admin.mutate(PUBLISH, { input: standard });
    // The case closed before the standard began: what held on that day is what counts.
    expect((await bench.both.mutate(PROPOSE, line)).code).toBe('subsidy.no_standard');
    await bench.gateway.db.sql(`update subsidy_standard set valid_from = '2026-01-01' where place = $1`, [
      bench.tree.province.code,
    ]);
    const { data } = await bench.both.mutate(PROPOSE, line);
    expect(data['proposeSubsidy']).toMatchObject({ actualCents: 190_000, state: 'PROPOSED' });
    const subsidy = { id: data['proposeSubsidy'].id, version: 1, approves: true };
    expect((await bench.both.mutate(PROPOSE, line)).code).toBe('subsidy.proposed_already');
    expect((await bench.both.mutate(APPROVE, subsidy)).code).toBe('subsidy.not_your_own');
    const payment = { ids: [subsidy.id], paidOn: TODAY };
    expect((await bench.officer.mutate(PAY, payment)).code).toBe('subsidy.state');
    await bench.leader.mutate(APPROVE, subsidy);
    expect((await bench.officer.mutate(PAY, payment)).data['paySubsidies']).toBe(1);
    expect((await bench.officer.query(SUBSIDIES, { filter: {} })).data['subsidies'].sums).toEqual([
      { state: 'PAID', lines: 1, cents: 190_000 },
    ]);
    const staff = await bench.handler({ kind: 'CENTRE_STAFF' });
    expect(
      (await bench.officer.mutate(PROPOSE, { input: { kind: 'CONSULTATION', handlerId: staff, days: 1 } }))
        .code,
    ).toBe('subsidy.public_post');
  });
});
