import { ApplicationBench } from '../../testing/application-bench.js';
import { ACCEPT, PARCELS, RETURN, TRANSFER } from '../../testing/application-documents.js';

describe('applications taken in where an event was held', () => {
  let bench: ApplicationBench;

  beforeAll(async () => {
    bench = await ApplicationBench.start();
  });
  beforeEach(() => bench.grow());
  afterAll(() => bench?.stop());

  const onSite = () => bench.total('applications_on_site');
  const waitingAt = async (centre: ApplicationBench['officer']): Promise<string> =>
    (await centre.query(PARCELS, { state: 'WAITING' })).data['caseParcels'][0].id;

  it('count once, when the centre accepts them; those at the counter do not', async () => {
    await bench.submit(bench.worker, { takenInAt: 'ON_SITE', claims: 2 });
    expect([await bench.total('applications'), await onSite()]).toEqual([0, 0]);
    await bench.officer.mutate(ACCEPT, { id: await waitingAt(bench.officer) });
    expect([await bench.total('applications'), await onSite()]).toEqual([2, 2]);
    await bench.submit(bench.worker, { takenInAt: 'ON_SITE' });
    await bench.officer.mutate(RETURN, { id: await waitingAt(bench.officer), reason: '缺少身份证明' });
    await bench.taken();
    expect([await bench.total('applications'), await onSite()]).toEqual([3, 2]);
    await bench.taken({ takenInAt: 'ON_SITE' });
    expect([await bench.total('applications'), await onSite()]).toEqual([4, 3]);
  });

  it('go with the case to another centre, and come back with it', async () => {
    const id = await bench.taken({ takenInAt: 'ON_SITE' });
    const pass = { id, version: 1, receiverId: bench.sibling.id, reason: '办案机关在邻县' };
    await bench.officer.mutate(TRANSFER, pass);
    expect(await onSite()).toBe(0);
    await bench.neighbour.mutate(RETURN, { id: await waitingAt(bench.neighbour), reason: '不属本县' });
    await bench.officer.mutate(ACCEPT, { id: await waitingAt(bench.officer) });
    expect(await onSite()).toBe(1);
    await bench.officer.mutate(TRANSFER, { ...pass, version: 3 });
    await bench.neighbour.mutate(ACCEPT, { id: await waitingAt(bench.neighbour) });
    expect([await onSite(), await bench.total('applications_on_site', bench.sibling)]).toEqual([0, 1]);
  });
});
