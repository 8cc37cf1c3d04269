import { HandlingBench, judged, TODAY } from '../testing/handling-bench.js';
import { ARCHIVE, CHECK, CLOSE, DELETE, MILESTONE, PAPERS, REOPEN } from '../testing/handling-documents.js';

describe('the end of cases through the API', () => {
  let bench: HandlingBench;

  beforeAll(async () => {
    bench = await HandlingBench.start();
  });
  beforeEach(() => bench.grow());
  afterAll(() => bench?.stop());

  it('closes on the day of the paper, counts, archives under one number, and changes no more', async () => {
    const { id } = await bench.handled();
    expect(
      (await bench.run(bench.officer, MILESTONE, id, { input: { kind: 'PROGRESS_TOLD', happenedOn: TODAY } }))
        .code,
    ).toBe('case.told_how_needed');
    await bench.done(bench.officer, MILESTONE, id, {
      input: { kind: 'PROGRESS_TOLD', happenedOn: TODAY, toldHow: 'PHONE' },
    });
    expect((await bench.run(bench.officer, CLOSE, id, judged({ receivedOn: null }))).code).toBe(
      'case.receipt_needed',
    );
    expect(await bench.done(bench.officer, CLOSE, id, judged())).toMatchObject({
      stage: 'CLOSED',
      closedOn: '2026-05-18',
    });
    expect(await bench.standing(id)).toEqual({ cases_closed: 2, cases_open: -2, money_recovered: 1.23 });
    expect((await bench.run(bench.officer, CHECK, id)).code).toBe('case.papers_incomplete');
    const { papersNeeded } = await bench.handling(id);
    await bench.done(bench.officer, PAPERS, id, { papers: papersNeeded, on: TODAY });
    expect(await bench.clocks(id)).toEqual(['R25 met', 'R37a met', 'R37b running']);
    expect((await bench.run(bench.officer, ARCHIVE, id)).code).toBe('case.papers_not_checked');
    await bench.done(bench.officer, CHECK, id);
    expect((await bench.done(bench.officer, ARCHIVE, id)).stage).toBe('ARCHIVED');
    const { closings, milestones } = await bench.handling(id);
    expect(closings[0].archiveNumber).toMatch(/援档〔2026〕1号$/);
    expect(milestones).toMatchObject([{ kind: 'PROGRESS_TOLD', toldHow: 'PHONE' }]);
    for (const [document, more] of [
      [REOPEN, { reason: '漏办' }],
      [CLOSE, judged()],
      [DELETE, { reason: '误登' }],
    ] as const)
      expect((await bench.run(bench.officer, document, id, more)).code).toBe('case.not_at_stage');
  });

  it('takes the figures back when it is reopened, and states them anew', async () => {
    const { id } = await bench.closed();
    expect(await bench.done(bench.officer, REOPEN, id, { reason: '文书送达日期有误' })).toMatchObject({
      stage: 'HANDLING',
      closedOn: null,
    });
    expect(await bench.standing(id)).toEqual({});
    await bench.done(bench.officer, CLOSE, id, judged({ moneyCents: 2_000_000 }));
    expect(await bench.standing(id)).toEqual({ cases_closed: 2, cases_open: -2, money_recovered: 2 });
    expect((await bench.handling(id)).closings).toMatchObject([{ reopenedOn: TODAY }, { reopenedOn: null }]);
  });

  it('deletes what was entered by mistake before the decision, and never after it', async () => {
    const id = await bench.granted({ stage: 'received', case_number: null, decided_on: null });
    expect((await bench.done(bench.officer, DELETE, id, { reason: '重复登记' })).stage).toBe('DELETED');
    expect((await bench.run(bench.officer, DELETE, await bench.granted(), { reason: '重复登记' })).code).toBe(
      'case.not_at_stage',
    );
  });
});
