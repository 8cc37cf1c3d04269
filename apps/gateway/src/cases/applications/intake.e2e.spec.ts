import { application, ApplicationBench, PEOPLE } from '../../testing/application-bench.js';
import {
  SUBMIT,
  SAVE,
  DRAFTS,
  CASE,
  FILE,
  PARCELS,
  ACCEPT,
  RETURN,
  INTAKES,
} from '../../testing/application-documents.js';

describe('applications as they come in', () => {
  let bench: ApplicationBench;

  beforeAll(async () => {
    bench = await ApplicationBench.start();
  });
  beforeEach(() => bench.grow());
  afterAll(() => bench?.stop());

  it('become a case at a centre at once, with clock, checklist and sealed words', async () => {
    const { caseId, applicationNumber, hits } = await bench.submit(bench.officer);
    expect(applicationNumber).toMatch(/援申〔2026〕1号$/);
    expect(hits).toEqual([]);
    const kept = await bench.file(bench.officer, caseId);
    expect(kept.parties[0]).toMatchObject({ role: 'RECIPIENT', visibility: 'masked' });
    expect(JSON.stringify(kept.parties)).not.toContain('王小明');
    expect(kept).toMatchObject({
      narrative: { facts: '被拖欠三个月工资' },
      means: { result: 'NOT_VERIFIED' },
    });
    expect(kept.clocks).toEqual([
      expect.objectContaining({ code: 'R20', state: 'RUNNING', dueOn: '2026-06-08' }),
    ]);
    expect(await bench.total('applications')).toBe(1);
    for (const stranger of [bench.province, bench.neighbour, bench.worker])
      expect(await bench.file(stranger, caseId)).toBeNull();
    const [row] = await bench.gateway.db.sql<{ text: string }>(
      `select row_to_json(a)::text as text from case_application a where id = '${caseId}'`,
    );
    expect(row?.text).not.toContain('工资');
  });

  it('go from a station to its centre in sealed papers, and from there to a case on the clock since the first day', async () => {
    const { intakeId, center } = await bench.submit(
      bench.worker,
      { receivedOn: '2026-05-29' },
      { content: '{"name":"王小明"}' },
    );
    expect(center.id).toBe(bench.county.id);
    expect((await bench.neighbour.query(PARCELS, { state: 'WAITING' })).data['caseParcels']).toEqual([]);
    const [parcel] = (await bench.officer.query(PARCELS, { state: 'WAITING' })).data['caseParcels'];
    expect(parcel).toMatchObject({ kind: 'INTAKE', sender: { id: bench.station.id } });
    expect((await bench.neighbour.mutate(ACCEPT, { id: parcel.id })).code).toBe('case.parcel_not_found');
    expect((await bench.worker.mutate(ACCEPT, { id: parcel.id })).code).toBe('access.not_permitted');
    const { id, applicationNumber } = (await bench.officer.mutate(ACCEPT, { id: parcel.id })).data[
      'acceptCaseParcel'
    ];
    expect((await bench.officer.query(CASE, { id })).data['case']).toMatchObject({
      stage: 'RECEIVED',
      takenInBy: { id: bench.station.id },
    });
    expect((await bench.file(bench.officer, id)).clocks[0].dueOn).toBe('2026-06-05');
    expect((await bench.file(bench.officer, id)).narrative.facts).toBe('被拖欠三个月工资');
    expect((await bench.worker.query(INTAKES)).data['caseIntakes'].items).toEqual([
      { id: intakeId, state: 'ACCEPTED', applicationNumber, reason: null },
    ]);
    expect((await bench.worker.query(DRAFTS)).data['caseDrafts']).toEqual([]);
    expect((await bench.officer.mutate(ACCEPT, { id: parcel.id })).code).toBe('case.parcel_answered');
  });

  it('come back to the station with a reason, and what was typed with them', async () => {
    const { intakeId } = await bench.submit(bench.worker, {}, { content: '{"name":"王小明"}' });
    const [parcel] = (await bench.officer.query(PARCELS, { state: 'WAITING' })).data['caseParcels'];
    await bench.officer.mutate(RETURN, { id: parcel.id, reason: '请核对身份证件' });
    expect((await bench.worker.query(INTAKES)).data['caseIntakes'].items[0]).toMatchObject({
      state: 'RETURNED',
      reason: '请核对身份证件',
    });
    expect((await bench.worker.query(DRAFTS)).data['caseDrafts']).toEqual([
      expect.objectContaining({ content: '{"name":"王小明"}', returnedIntakeId: intakeId }),
    ]);
  });

  it('are saved at any point, for their author alone, in the version that was seen', async () => {
    const { id } = (await bench.officer.mutate(SAVE, { content: '{"a":1}' })).data['saveCaseDraft'];
    expect((await bench.leader.query(DRAFTS)).code).toBe('access.not_permitted');
    expect(
      (await bench.officer.mutate(SAVE, { id, version: 1, content: '{"a":2}' })).data['saveCaseDraft']
        .version,
    ).toBe(2);
    expect((await bench.officer.mutate(SAVE, { id, version: 1, content: '{"a":3}' })).code).toBe(
      'case.draft_changed',
    );
    expect((await bench.neighbour.mutate(SAVE, { id, version: 2, content: '{}' })).code).toBe(
      'case.draft_not_found',
    );
    expect((await bench.officer.query(DRAFTS)).data['caseDrafts'][0].content).toBe('{"a":2}');
    await bench.submit(bench.officer, {}, { draftId: id });
    expect((await bench.officer.query(DRAFTS)).data['caseDrafts']).toEqual([]);
  });

  it('find the same people elsewhere in the province and say no more than that', async () => {
    await bench.submit(bench.neighbour, {
      opponent: { person: { name: '李四', document: { kind: 'RESIDENT_ID', number: PEOPLE[1] } } },
    });
    const answer = await bench.officer.mutate(SUBMIT, {
      input: application({
        applicant: { name: '李四', document: { kind: 'RESIDENT_ID', number: PEOPLE[1] } },
      }),
    });
    expect(answer.data['submitApplication'].hits).toEqual(['applicant_is_opponent']);
    const same = await bench.officer.mutate(SUBMIT, { input: application() });
    expect(same.data['submitApplication'].hits).toEqual(['same_matter']);
    expect(same.text).not.toContain(bench.sibling.id);
    expect(same.text).not.toContain(bench.sibling.name);
  });

  it('seal the cases of minors to who took them in', async () => {
    const id = await bench.taken({
      applicant: { name: '小王', document: { kind: 'RESIDENT_ID', number: '110105201503072019' } },
      groups: ['MINORS'],
    });
    expect((await bench.officer.query(CASE, { id })).data['case']).toMatchObject({
      isSealed: true,
      matter: {},
    });
    expect((await bench.leader.query(CASE, { id })).data['case']).toMatchObject({
      isSealed: true,
      matter: null,
    });
    expect(await bench.file(bench.leader, id)).toBeNull();
  });

  it('ask the database a bounded number of times', async () => {
    const id = await bench.taken();
    expect((await bench.officer.query(FILE, { id })).statements).toBeLessThanOrEqual(14);
    expect((await bench.officer.query(PARCELS, { state: 'WAITING' })).statements).toBe(1);
  });
});
