import { HandlingBench, ROSTER_ENTRY, TODAY } from '../testing/handling-bench.js';
import {
  CANDIDATES,
  DECIDE,
  REOPEN,
  REPLACE,
  ROSTER,
  SAVE,
  TERMINATE,
  TOLD,
} from '../testing/handling-documents.js';

describe('the handling of cases through the API', () => {
  let bench: HandlingBench;

  beforeAll(async () => {
    bench = await HandlingBench.start();
  });
  beforeEach(() => bench.grow());
  afterAll(() => bench?.stop());

  it('lets nobody decide on what they proposed, and hands the case to another', async () => {
    const { id } = await bench.handled();
    const other = await bench.handler({ name: '陈律师' });
    const asked = { handlerId: other, askedBy: 'RECIPIENT', reason: '不再信任', askedOn: TODAY };
    expect((await bench.done(bench.both, REPLACE, id, asked)).stage).toBe('HANDLING');
    const [{ id: proposalId }] = (await bench.handling(id)).proposals;
    const decision = { proposalId, approves: true };
    expect((await bench.run(bench.both, DECIDE, id, decision)).code).toBe('case.not_your_own');
    expect((await bench.run(bench.officer, DECIDE, id, decision)).code).toBe('access.not_permitted');
    expect((await bench.done(bench.leader, DECIDE, id, decision)).stage).toBe('ASSIGNED');
    expect(
      (await bench.handling(id)).assignments.map((each: { handlerName: string; state: string }) => [
        each.handlerName,
        each.state,
      ]),
    ).toEqual([
      ['林律师', 'REPLACED'],
      ['陈律师', 'ASSIGNED'],
    ]);
    expect(await bench.clocks(id)).toEqual(['R25 met', 'R25 running', 'R32 met']);
  });

  it('ends the aid on a ground of the Act by two persons, and closes the file when the recipient is told', async () => {
    const { id } = await bench.handled();
    await bench.done(bench.officer, TERMINATE, id, {
      askedBy: 'HANDLER',
      ground: 'OWN_LAWYER',
      reason: '自行委托律师',
    });
    const [{ id: proposalId }] = (await bench.handling(id)).proposals;
    expect((await bench.done(bench.leader, DECIDE, id, { proposalId, approves: true })).stage).toBe(
      'TERMINATED',
    );
    expect(await bench.standing(id)).toEqual({ cases_open: -2 });
    expect(await bench.done(bench.officer, TOLD, id, { toldOn: TODAY })).toMatchObject({
      stage: 'TERMINATED',
      closedOn: TODAY,
    });
    const clocks = ['R25 met', 'R29 cancelled', 'R29 running', 'R34 met', 'R37a running'];
    expect(await bench.clocks(id)).toEqual(clocks);
    expect((await bench.handling(id)).closings).toMatchObject([{ result: 'TERMINATED' }]);
  });

  it('shows the neighbour nothing, and those above only how it ended', async () => {
    const { id, handlerId } = await bench.closed();
    expect(await bench.handling(id, bench.neighbour)).toBeNull();
    expect(await bench.handling(id, bench.city)).toMatchObject({
      assignments: [],
      milestones: [],
      closings: [{ result: 'WON' }],
    });
    for (const client of [bench.neighbour, bench.city]) {
      expect((await client.query(ROSTER, { filter: {} })).data['handlers'].total).toBe(0);
      expect((await client.query(CANDIDATES, { caseId: id, wish: {} })).code).toBe('case.not_found');
      expect((await client.mutate(REOPEN, { id, version: 4, reason: '越权' })).code).toBe('case.not_found');
      expect(
        (
          await client.mutate(SAVE, {
            id: handlerId,
            version: 1,
            input: { ...ROSTER_ENTRY, licenceNumber: '1' },
          })
        ).code,
      ).toBe('handler.not_found');
    }
  });
});
