import { ANSWER, OBJECT } from '../testing/application-documents.js';
import type { TestClient } from '../testing/gateway-under-test.js';
import { HandlingBench, TODAY } from '../testing/handling-bench.js';
import { ARCHIVE, CHECK, DECIDE, PAPERS, TERMINATE, TOLD } from '../testing/handling-documents.js';

describe('objections to the end of the aid', () => {
  let bench: HandlingBench;
  let reviewer: TestClient;

  beforeAll(async () => {
    bench = await HandlingBench.start();
  });
  beforeEach(async () => {
    await bench.grow();
    reviewer = await bench.gateway.signedIn(bench.county, ['leader']);
  });
  afterAll(() => bench?.stop());

  /** Ends the aid of a case by two persons. */
  async function end(id: string): Promise<void> {
    const ground = { askedBy: 'HANDLER', ground: 'NO_LONGER_ELIGIBLE', reason: '经济状况发生变化' };
    await bench.done(bench.officer, TERMINATE, id, ground);
    const { proposals } = await bench.handling(id);
    const decision = { proposalId: proposals.at(-1).id, approves: true };
    expect((await bench.done(bench.leader, DECIDE, id, decision)).stage).toBe('TERMINATED');
  }
  const object = { on: TODAY, grounds: '收入没有变化' };
  const term = async (id: string) => {
    const [row] = await bench.gateway.db.sql(
      `select started_on::text as "from", due_on::text as "to" from clock
       where subject_id = $1 and code = 'R29' and state = 'running'`,
      [id],
    );
    return row;
  };

  it('heeded, give the case back to its handler, with its figures and without its close', async () => {
    const { id } = await bench.handled();
    await end(id);
    await bench.done(bench.officer, TOLD, id, { toldOn: TODAY });
    expect((await bench.done(bench.officer, OBJECT, id, object)).stage).toBe('TERMINATED');
    expect((await bench.run(bench.officer, OBJECT, id, object)).code).toBe('case.objection_lodged');
    const answer = { uphold: false, words: '责令改正' };
    expect((await bench.run(bench.leader, ANSWER, id, answer)).code).toBe('case.own_decision');
    expect((await bench.run(bench.officer, ANSWER, id, answer)).code).toBe('access.not_permitted');
    expect((await bench.run(bench.neighbour, ANSWER, id, answer)).code).toBe('access.not_permitted');
    expect((await bench.done(reviewer, ANSWER, id, answer)).stage).toBe('HANDLING');
    expect(await bench.standing(id)).toEqual({});
    const { assignments, closings } = await bench.handling(id);
    expect(assignments).toMatchObject([{ handlerName: '林律师', state: 'SIGNED' }]);
    expect(closings).toMatchObject([{ result: 'TERMINATED', reopenedOn: TODAY }]);
    const [row] = await bench.gateway.db.sql('select closed_on from aid_case where id = $1', [id]);
    expect(row).toEqual({ closed_on: null });
    expect(await bench.clocks(id)).toEqual([
      'R25 met',
      'R29 cancelled',
      'R29 met',
      'R30 met',
      'R34 met',
      'R37a cancelled',
    ]);
    await end(id);
    expect((await bench.done(bench.officer, OBJECT, id, object)).stage).toBe('TERMINATED');
  });

  it('give a case that nobody handled yet back to be assigned', async () => {
    const id = await bench.granted();
    await end(id);
    await bench.done(bench.officer, OBJECT, id, object);
    expect((await bench.done(reviewer, ANSWER, id, { uphold: false, words: '责令改正' })).stage).toBe(
      'GRANTED',
    );
    expect(await bench.clocks(id)).toContain('R22 running');
  });

  it('are lodged within days from the receipt of the decision; until then nothing is archived', async () => {
    const { id } = await bench.handled();
    await end(id);
    expect(await term(id)).toEqual({ from: TODAY, to: '2026-06-04' });
    await bench.comes('2026-05-23');
    await bench.done(bench.officer, TOLD, id, { toldOn: '2026-05-22' });
    expect(await term(id)).toEqual({ from: '2026-05-22', to: '2026-06-08' });
    const { papersNeeded } = await bench.handling(id);
    await bench.done(bench.officer, PAPERS, id, { papers: papersNeeded, on: '2026-05-23' });
    await bench.done(bench.officer, CHECK, id);
    expect((await bench.run(bench.officer, ARCHIVE, id)).code).toBe('case.may_still_object');
    await bench.comes('2026-06-09');
    await bench.done(bench.officer, OBJECT, id, { on: '2026-06-09', grounds: '邮件送错' });
    expect((await bench.run(bench.officer, ARCHIVE, id)).code).toBe('case.objection_open');
    reviewer = await bench.gateway.signedIn(bench.county, ['leader']);
    await bench.done(reviewer, ANSWER, id, { uphold: true, words: '逾期且没有正当理由' });
    expect((await bench.run(bench.officer, OBJECT, id, { ...object, on: '2026-06-09' })).code).toBe(
      'case.objection_lodged',
    );
    expect((await bench.done(bench.officer, ARCHIVE, id)).stage).toBe('ARCHIVED');
    expect(await bench.standing(id)).toEqual({ cases_open: -2 });
  });

  it('of others are refused like a case that does not exist', async () => {
    const { id } = await bench.handled();
    await end(id);
    expect((await bench.run(bench.neighbour, OBJECT, id, object)).code).toBe('case.not_found');
    const leader = await bench.gateway.signedIn(bench.tree.counties[1], ['leader']);
    expect((await bench.run(leader, ANSWER, id, { uphold: false, words: '越权' })).code).toBe(
      'case.not_found',
    );
  });
});
