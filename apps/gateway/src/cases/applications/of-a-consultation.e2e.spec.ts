import { fixedClock } from '@fayuan/context';
import { growProvince, type TestProvince, type TestUnit } from '@fayuan/testing';
import { GatewayUnderTest, type TestClient } from '../../testing/gateway-under-test.js';
import { personalDataFound } from '../../testing/personal-data-scan.js';

const PLANTED = { name: '欧阳试样', phone: '13800138000', document: '11010519491231002X' };
const NOTE = '工地欠薪三个月，工友名册在手机里';
const RECORD = `mutation ($input: ConsultationInput!, $idempotencyKey: ID!) {
  recordConsultation(input: $input, idempotencyKey: $idempotencyKey) { id } }`;
const CONSULTATION = 'query ($id: ID!) { consultation(id: $id) { results convertedCaseId } }';
const SUBMIT = `mutation ($input: ApplicationInput!, $draftId: ID, $content: String, $idempotencyKey: ID!) {
  submitApplication(input: $input, draftId: $draftId, content: $content, idempotencyKey: $idempotencyKey) { intakeId } }`;
const WAITING = '{ caseIntakes { items { id awaitsMending } } }';
const DRAFTS = '{ caseDrafts { id content returnedIntakeId } }';
const PARCELS = 'query ($state: CaseParcelState!) { caseParcels(state: $state) { id } }';
const ACCEPT = `mutation ($id: ID!, $idempotencyKey: ID!) { acceptCaseParcel(id: $id, idempotencyKey: $idempotencyKey) { id } }`;
const RETURN = `mutation ($id: ID!, $reason: String!, $idempotencyKey: ID!) {
  returnCaseParcel(id: $id, reason: $reason, idempotencyKey: $idempotencyKey) }`;
const FILE =
  'query ($id: ID!) { caseFile(id: $id) { parties { role name phone document } narrative { facts } } }';
const APPLIED = `query ($unitId: ID!) { figures(query: { unitId: $unitId, indicators: ["consultations.applied"],
  from: "2026-01-01", to: "2026-12-31" }) { quantity } }`;

describe('an application that comes of a consultation', () => {
  let gateway: GatewayUnderTest;
  let tree: TestProvince;
  let station: TestUnit;
  let worker: TestClient, officer: TestClient;

  beforeAll(async () => {
    gateway = await GatewayUnderTest.start({ clock: fixedClock(new Date('2026-06-01T12:00:00+08:00')) });
    tree = await growProvince(gateway.db, { countiesPerCity: 2 });
    station = tree.stations[0] as TestUnit;
    worker = await gateway.signedIn(station, ['station_worker']);
    officer = await gateway.signedIn(tree.counties[0], ['officer']);
  });
  afterAll(() => gateway?.stop());

  const asked = async (): Promise<string> => {
    const asker = { name: PLANTED.name, phone: PLANTED.phone };
    const input = { channel: 'VISIT', matters: ['civil.wages'], occurredOn: '2026-06-01', asker, note: NOTE };
    return (await worker.mutate(RECORD, { input })).data['recordConsultation'].id as string;
  };
  const handUp = (consultationId: string, draftId: string | null = null) =>
    worker.mutate(SUBMIT, {
      input: {
        caseType: 'CIVIL',
        caseForm: 'CIVIL_SUIT',
        matter: 'labour',
        meansNotVerified: 'migrant_wages',
        applicant: { name: '', document: { kind: 'RESIDENT_ID', number: PLANTED.document } },
        consultationId,
      },
      draftId,
      content: JSON.stringify({ consultationId }),
    });
  const parcel = async () => {
    const [found] = (await officer.query(PARCELS, { state: 'WAITING' })).data['caseParcels'];
    return (found as { id: string }).id;
  };

  it('asks no name or telephone again, takes over what was noted, and is handed up anew when the centre sent it back', async () => {
    const consultationId = await asked();
    const first = (await handUp(consultationId)).data['submitApplication'].intakeId;
    const told = { results: ['APPLIED'], convertedCaseId: first };
    expect((await worker.query(CONSULTATION, { id: consultationId })).data['consultation']).toEqual(told);
    expect((await handUp(consultationId)).code).toBe('consultation.already_converted');
    await officer.mutate(RETURN, { id: await parcel(), reason: '缺少劳动合同' });
    const [draft] = (await worker.query(DRAFTS)).data['caseDrafts'];
    expect(draft).toMatchObject({ returnedIntakeId: first });
    const waiting = async () =>
      (await worker.query(WAITING)).data['caseIntakes'].items
        .filter((each: { awaitsMending: boolean }) => each.awaitsMending)
        .map((each: { id: string }) => each.id);
    expect(await waiting()).toEqual([first]);
    const again = await handUp(consultationId, draft.id);
    expect(again.errors).toEqual([]);
    const second = again.data['submitApplication'].intakeId;
    expect(second).not.toBe(first);
    expect(await waiting()).toEqual([]);
    const caseId = (await officer.mutate(ACCEPT, { id: await parcel() })).data['acceptCaseParcel'].id;
    const { parties, narrative } = (await officer.query(FILE, { id: caseId })).data['caseFile'];
    expect(narrative.facts).toBe(NOTE);
    const shown = { role: 'RECIPIENT', name: '欧**', phone: '138****8000', document: '110105********002X' };
    expect(parties).toEqual([shown]);
    expect((await handUp(consultationId)).code).toBe('consultation.already_converted');
    const { figures } = (await worker.query(APPLIED, { unitId: station.id })).data;
    expect(figures).toEqual([{ quantity: 1 }]);
  });

  it('is no way to another unit’s consultation', async () => {
    const consultationId = await asked();
    for (const unit of [tree.stations[1], tree.counties[0], tree.counties[1]] as TestUnit[]) {
      const isStation = unit === tree.stations[1];
      const stranger = await gateway.signedIn(unit, [isStation ? 'station_worker' : 'officer']);
      const tried = await stranger.mutate(SUBMIT, {
        input: {
          caseType: 'CIVIL',
          caseForm: 'CIVIL_SUIT',
          matter: 'labour',
          meansNotVerified: 'migrant_wages',
          applicant: { name: '' },
          consultationId,
        },
      });
      expect(tried.code).toBe('consultation.not_found');
      expect(tried.text).not.toContain('欧');
    }
  });

  it('leaves nobody’s name in any table, kept answer, audit row or log', async () => {
    const planted = { ...PLANTED, note: NOTE };
    expect(await personalDataFound(gateway.db, planted, gateway.logged)).toEqual([]);
  });
});
