import { growProvince, type TestProvince, type TestUnit } from '@fayuan/testing';
import { GatewayUnderTest, type TestClient } from '../testing/gateway-under-test.js';

const FORMS = `{ statisticalForms { code version periodKind validFrom validTo columns { number indicator }
  checks { number formula } } }`;
const FILLED = `query ($form: String!, $unitId: ID!, $from: Date!, $to: Date!) {
  filledForm(form: $form, unitId: $unitId, from: $from, to: $to) { form { code version }
    cells { number indicator quantity state } checks { formula outcome left right } } }`;
const RECORD = `mutation ($input: ActivityInput!, $idempotencyKey: ID!) {
  recordActivity(input: $input, idempotencyKey: $idempotencyKey) { id } }`;
const MAY = { from: '2026-05-01', to: '2026-05-31' };

describe('official forms through the API', () => {
  let gateway: GatewayUnderTest;
  let tree: TestProvince;
  let station: TestUnit;
  let worker: TestClient;
  let officer: TestClient;

  beforeAll(async () => {
    gateway = await GatewayUnderTest.start();
    tree = await growProvince(gateway.db, { countiesPerCity: 2 });
    station = tree.stations[0] as TestUnit;
    worker = await gateway.signedIn(station, ['station_worker']);
    officer = await gateway.signedIn(tree.counties[0] as TestUnit, ['officer']);
  });
  afterAll(() => gateway?.stop());

  it('are listed with their columns and checks to whoever is signed in', async () => {
    const { data } = await worker.query(FORMS);
    const sizes = data['statisticalForms'].map(({ code, columns }: { code: string; columns: unknown[] }) => [
      code,
      columns.length,
    ]);
    expect(sizes).toEqual(
      expect.arrayContaining([
        ['monthly', 24],
        ['quarterly', 54],
      ]),
    );
    expect((await gateway.anonymous().query(FORMS)).code).toBe('session.required');
  });

  it('are filled from the figures, each cell saying what it is', async () => {
    const measures = [{ indicator: 'consultations', quantity: 12 }];
    const input = { kind: 'CONSULTATION_EVENT', title: '现场咨询', heldOn: '2026-05-05', measures };
    expect((await worker.mutate(RECORD, { input })).errors).toEqual([]);
    const county = (tree.counties[0] as TestUnit).id;
    const { data, errors } = await officer.query(FILLED, { form: 'monthly', unitId: county, ...MAY });
    expect(errors).toEqual([]);
    const { form, cells } = data['filledForm'];
    expect(form).toEqual({ code: 'monthly', version: 1 });
    expect(cells).toHaveLength(24);
    expect(cells[0]).toEqual({ number: 1, indicator: 'consultations', quantity: 12, state: 'NUMBER' });
    expect(cells.find(({ indicator }: { indicator: string }) => indicator === 'cases')).toMatchObject({
      quantity: 0,
      state: 'NOT_REPORTED',
    });
  });

  it('are refused for a neighbour, for days before there was a form, and for one that is none', async () => {
    const unitId = station.id;
    const neighbour = await gateway.signedIn(tree.counties[1] as TestUnit, ['officer']);
    const asked = { form: 'monthly', unitId, ...MAY };
    expect((await neighbour.query(FILLED, asked)).code).toBe('unit.not_found');
    const before = { ...asked, from: '2019-05-01', to: '2019-05-31' };
    expect((await officer.query(FILLED, before)).code).toBe('form.not_in_force');
    expect((await officer.query(FILLED, { ...asked, form: 'nonsense' })).code).toBe('form.not_in_force');
  });
});
