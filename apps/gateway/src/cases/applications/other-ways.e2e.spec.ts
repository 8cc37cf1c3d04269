import { ApplicationBench, PEOPLE } from '../../testing/application-bench.js';
import {
  CASE,
  PARCELS,
  ACCEPT,
  RETURN,
  TRANSFER,
  NOTICE,
  HELP,
  DELETE_HELP,
} from '../../testing/application-documents.js';

describe('applications passed on, and cases without one', () => {
  let bench: ApplicationBench;

  beforeAll(async () => {
    bench = await ApplicationBench.start();
  });
  beforeEach(() => bench.grow());
  afterAll(() => bench?.stop());

  it('are passed on to another centre with everything, and come back', async () => {
    const id = await bench.taken();
    const pass = { id, version: 1, receiverId: bench.sibling.id, reason: '办案机关在邻县' };
    expect((await bench.officer.mutate(TRANSFER, { ...pass, receiverId: bench.station.id })).code).toBe(
      'case.not_a_center',
    );
    expect((await bench.neighbour.mutate(TRANSFER, { ...pass, receiverId: bench.county.id })).code).toBe(
      'case.not_found',
    );
    await bench.officer.mutate(TRANSFER, pass);
    expect(await bench.total('applications')).toBe(0);
    const [parcel] = (await bench.neighbour.query(PARCELS, { state: 'WAITING' })).data['caseParcels'];
    expect(parcel).toMatchObject({
      kind: 'TRANSFER',
      sender: { id: bench.county.id },
      reason: '办案机关在邻县',
    });
    await bench.neighbour.mutate(RETURN, { id: parcel.id, reason: '不属本县' });
    const [back] = (await bench.officer.query(PARCELS, { state: 'WAITING' })).data['caseParcels'];
    expect((await bench.officer.mutate(ACCEPT, { id: back.id })).data['acceptCaseParcel'].id).toBe(id);
    expect((await bench.officer.query(CASE, { id })).data['case'].stage).toBe('RECEIVED');
    await bench.officer.mutate(TRANSFER, { ...pass, version: 3 });
    const [again] = (await bench.neighbour.query(PARCELS, { state: 'WAITING' })).data['caseParcels'];
    const made = (await bench.neighbour.mutate(ACCEPT, { id: again.id })).data['acceptCaseParcel'];
    expect((await bench.file(bench.neighbour, made.id)).parties[0].visibility).toBe('masked');
    expect([await bench.total('applications'), made.hits]).toEqual([0, []]);
  });

  it('register notices without a decision, warn of a hearing that is too near, and count duty lawyers apart', async () => {
    const input = {
      basis: 'NOTIFIED',
      agencyKind: 'COURT',
      agency: '人民法院',
      ground: 'life_or_death',
      noticedOn: '2026-06-01',
      hearingOn: '2026-06-10',
      recipient: { name: '赵六', document: { kind: 'RESIDENT_ID', number: PEOPLE[0] } },
    };
    expect(
      (await bench.officer.mutate(NOTICE, { input: { ...input, ground: 'ordinary_procedure' } })).code,
    ).toBe('case.choice');
    expect((await bench.worker.mutate(NOTICE, { input })).code).toBe('access.not_permitted');
    const id = (await bench.officer.mutate(NOTICE, { input })).data['registerNotice'];
    expect((await bench.officer.query(CASE, { id })).data['case']).toMatchObject({
      stage: 'GRANTED',
      caseNumber: expect.stringContaining('刑援'),
    });
    expect((await bench.file(bench.officer, id)).notice).toMatchObject({
      isHearingShort: true,
      toldOn: null,
    });
    expect(await bench.clocksOf(id)).toEqual({ R43b: 'RUNNING' });
    const help = {
      kind: 'PLEA',
      placeKind: 'PROCURATORATE',
      lawyer: '陈律师',
      helpedOn: '2026-06-01',
      helps: 3,
    };
    const made = (await bench.officer.mutate(HELP, { input: help })).data['recordDutyLawyerHelp'];
    expect([await bench.total('cases'), await bench.total('duty_lawyer_helps.plea')]).toEqual([1, 3]);
    expect((await bench.neighbour.mutate(DELETE_HELP, { id: made.id, reason: '误录' })).code).toBe(
      'case.help_not_found',
    );
    await bench.officer.mutate(DELETE_HELP, { id: made.id, reason: '误录' });
    expect(await bench.total('duty_lawyer_helps')).toBe(0);
  });
});
