import JSZip from 'jszip';
import { fixedClock } from '@fayuan/context';
import { growProvince, type TestProvince, type TestUnit } from '@fayuan/testing';
import { GatewayUnderTest, type TestClient } from '../testing/gateway-under-test.js';

const RECORD = `mutation ($input: ConsultationInput!, $idempotencyKey: ID!) {
  recordConsultation(input: $input, idempotencyKey: $idempotencyKey) { id } }`;

describe('consultations as an Excel workbook', () => {
  let gateway: GatewayUnderTest;
  let tree: TestProvince;
  let station: TestUnit;
  let worker: TestClient;

  beforeAll(async () => {
    gateway = await GatewayUnderTest.start({ clock: fixedClock(new Date('2026-06-01T12:00:00+08:00')) });
    tree = await growProvince(gateway.db, { countiesPerCity: 2 });
    station = tree.stations[0] as TestUnit;
    worker = await gateway.signedIn(station, ['station_worker'], { name: '=1+1' });
    const input = {
      channel: 'VISIT',
      matters: ['civil.wages', 'economic'],
      groups: ['WOMEN'],
      occurredOn: '2026-06-01',
    };
    for (const channel of ['VISIT', 'LETTER'])
      expect((await worker.mutate(RECORD, { input: { ...input, channel } })).errors).toEqual([]);
  });
  afterAll(() => gateway?.stop());

  async function sheetOf(response: Response): Promise<string> {
    expect(response.status).toBe(200);
    const zip = await JSZip.loadAsync(await response.arrayBuffer());
    return (await zip.file('xl/worksheets/sheet1.xml')?.async('string')) ?? '';
  }
  const textsOf = (sheet: string) =>
    [...sheet.matchAll(/<v>(.*?)<\/v>|<t [^>]*>(.*?)<\/t>/gu)].map(
      ([, number, text]) => number ?? text ?? '',
    );

  it('holds what the list shows, and keeps every text a text', async () => {
    const sheet = await sheetOf(await worker.fetch('/consultations.xlsx?channel=LETTER'));
    const texts = textsOf(sheet);
    expect(texts).toContain('合计 1 人次、2 件');
    // 46174 is 1 June 2026 as a day of the sheet.
    for (const text of ['46174', station.name, '来信', '民事-劳动报酬', '经济', '妇女', '=1+1'])
      expect(texts).toContain(text);
    expect(texts).not.toContain('来访');
    expect(sheet).not.toContain('<f>');
  });

  it('tells those above everything but the groups, and the neighbour nothing', async () => {
    const officer = await gateway.signedIn(tree.counties[0], ['officer']);
    const above = textsOf(await sheetOf(await officer.fetch(`/consultations.xlsx?unit=${station.id}`)));
    expect(above).toContain('仅本单位可见');
    expect(above).not.toContain('妇女');
    const neighbour = await gateway.signedIn(tree.counties[1], ['officer']);
    const empty = textsOf(await sheetOf(await neighbour.fetch('/consultations.xlsx')));
    expect(empty).toContain('合计 0 人次、0 件');
    const far = await neighbour.fetch(`/consultations.xlsx?unit=${station.id}`);
    expect([far.status, await far.text()]).toEqual([404, expect.stringContaining('unit.not_found')]);
  });

  it('refuses what is no choice, and whoever may not read', async () => {
    const wrong = await worker.fetch('/consultations.xlsx?channel=PIGEON');
    expect(await wrong.text()).toContain('input.channel');
    const administrator = await gateway.signedIn(station, ['unit_administrator']);
    expect((await administrator.fetch('/consultations.xlsx')).status).toBe(403);
  });
});
