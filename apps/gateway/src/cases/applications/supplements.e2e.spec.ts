import { fixedClock } from '@fayuan/context';
import { newId } from '@fayuan/kernel';
import { growProvince, type TestProvince, type TestUnit } from '@fayuan/testing';
import { GatewayUnderTest, type TestClient } from '../../testing/gateway-under-test.js';

const SUBMIT = `mutation ($input: ApplicationInput!, $idempotencyKey: ID!) {
  submitApplication(input: $input, idempotencyKey: $idempotencyKey) { intakeId } }`;
const PARCELS = 'query ($state: CaseParcelState!) { caseParcels(state: $state) { id } }';
const ACCEPT =
  'mutation ($id: ID!, $idempotencyKey: ID!) { acceptCaseParcel(id: $id, idempotencyKey: $idempotencyKey) { id } }';
const SUPPLEMENT = `mutation ($id: ID!, $version: Int!, $on: Date!, $idempotencyKey: ID!) {
  askSupplement(id: $id, version: $version, on: $on, idempotencyKey: $idempotencyKey) { version } }`;
const MATERIALS = `mutation ($id: ID!, $version: Int!, $materials: [CaseMaterialInput!]!, $idempotencyKey: ID!) {
  noteCaseMaterials(id: $id, version: $version, materials: $materials, idempotencyKey: $idempotencyKey) { version } }`;
const SUPPLY = `mutation ($id: ID!, $version: Int!, $idempotencyKey: ID!) {
  supplyPapers(id: $id, version: $version, idempotencyKey: $idempotencyKey) { stage } }`;
const BRING = `mutation ($id: ID!, $kinds: [String!]!, $idempotencyKey: ID!) {
  bringIntakePapers(id: $id, kinds: $kinds, idempotencyKey: $idempotencyKey) }`;
const INTAKES =
  '{ caseIntakes { items { id takenInAt supplementKinds supplementDueOn suppliedOn broughtKinds broughtOn } } }';
const FILE =
  'query ($id: ID!) { case(id: $id) { version } caseFile(id: $id) { supplement { kinds broughtKinds broughtOn } } }';
const THERE = ['application_form', 'identity', 'matter_papers', 'ground_evidence'];

describe('papers that a centre asks for and a station receives', () => {
  let gateway: GatewayUnderTest;
  let tree: TestProvince;
  let worker: TestClient, officer: TestClient;

  beforeAll(async () => {
    gateway = await GatewayUnderTest.start({ clock: fixedClock(new Date('2026-06-01T12:00:00+08:00')) });
    tree = await growProvince(gateway.db, { countiesPerCity: 2 });
    worker = await gateway.signedIn(tree.stations[0], ['station_worker']);
    officer = await gateway.signedIn(tree.counties[0], ['officer']);
  });
  afterAll(() => gateway?.stop());

  /** Handed up from an event with the form alone, and accepted. */
  async function accepted(): Promise<{ intakeId: string; caseId: string }> {
    const input = {
      caseType: 'CIVIL',
      caseForm: 'CIVIL_SUIT',
      matter: 'labour',
      meansNotVerified: 'migrant_wages',
      applicant: { name: '王小明' },
      materials: [{ kind: 'application_form', state: 'THERE' }],
      takenInAt: 'ON_SITE',
    };
    const { intakeId } = (await worker.mutate(SUBMIT, { input })).data['submitApplication'];
    const [parcel] = (await officer.query(PARCELS, { state: 'WAITING' })).data['caseParcels'];
    const caseId = (await officer.mutate(ACCEPT, { id: parcel.id })).data['acceptCaseParcel'].id;
    return { intakeId, caseId };
  }
  const intake = async (id: string) =>
    (await worker.query(INTAKES)).data['caseIntakes'].items.find((each: { id: string }) => each.id === id);
  const bring = (id: string, kinds: string[], client = worker) => client.mutate(BRING, { id, kinds });
  const versionOf = async (id: string) => (await officer.query(FILE, { id })).data['case'].version as number;

  it('are told to the station, which tells what it has; the centre goes on when all is there', async () => {
    const { intakeId, caseId } = await accepted();
    expect(await intake(intakeId)).toMatchObject({
      takenInAt: 'ON_SITE',
      supplementKinds: [],
      broughtOn: null,
    });
    expect((await bring(intakeId, ['identity'])).code).toBe('case.nothing_asked');
    await officer.mutate(SUPPLEMENT, { id: caseId, version: await versionOf(caseId), on: '2026-06-10' });
    const missing = ['identity', 'ground_evidence', 'matter_papers'];
    const asked = await intake(intakeId);
    expect(asked).toMatchObject({ supplementDueOn: '2026-06-10', suppliedOn: null });
    expect([...asked.supplementKinds].sort()).toEqual([...missing].sort());
    expect((await bring(intakeId, [])).errors[0]?.extensions.field).toBe('kinds');
    expect((await bring(intakeId, ['application_form'])).errors[0]?.extensions.field).toBe('kinds.0');
    expect((await bring(intakeId, ['identity', 'identity'])).errors).toEqual([]);
    const { supplement } = (await officer.query(FILE, { id: caseId })).data['caseFile'];
    expect(supplement).toMatchObject({ broughtKinds: ['identity'], broughtOn: '2026-06-01' });
    const materials = THERE.map((kind) => ({ kind, state: 'THERE' }));
    await officer.mutate(MATERIALS, { id: caseId, version: await versionOf(caseId), materials });
    const supplied = await officer.mutate(SUPPLY, { id: caseId, version: await versionOf(caseId) });
    expect(supplied.errors).toEqual([]);
    expect(await intake(intakeId)).toMatchObject({ suppliedOn: '2026-06-01' });
    expect((await bring(intakeId, ['identity'])).code).toBe('case.nothing_asked');
  });

  it('are nobody else’s to tell of, in the words of papers that do not exist', async () => {
    const { intakeId, caseId } = await accepted();
    await officer.mutate(SUPPLEMENT, { id: caseId, version: await versionOf(caseId), on: '2026-06-10' });
    const none = await bring(newId(), ['identity']);
    expect(none.code).toBe('case.intake_not_found');
    for (const [unit, role] of [
      [tree.counties[0], 'officer'],
      [tree.counties[1], 'officer'],
      [tree.stations[1], 'station_worker'],
    ] as [TestUnit, 'officer' | 'station_worker'][]) {
      const tried = await bring(intakeId, ['identity'], await gateway.signedIn(unit, [role]));
      expect([tried.code, tried.errors[0]?.message]).toEqual([none.code, none.errors[0]?.message]);
    }
  });
});
