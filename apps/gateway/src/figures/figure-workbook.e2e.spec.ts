import JSZip from 'jszip';
import { newId } from '@fayuan/kernel';
import { growProvince, type TestProvince, type TestUnit } from '@fayuan/testing';
import { GatewayUnderTest, type TestClient } from '../testing/gateway-under-test.js';

const RECORD = `mutation ($input: ActivityInput!, $idempotencyKey: ID!) {
  recordActivity(input: $input, idempotencyKey: $idempotencyKey) { id } }`;
const MAY = { from: '2026-05-01', to: '2026-05-31' };

describe('figures as an Excel workbook', () => {
  let gateway: GatewayUnderTest;
  let tree: TestProvince;
  let station: TestUnit;
  let county: TestUnit;
  let officer: TestClient;

  beforeAll(async () => {
    gateway = await GatewayUnderTest.start();
    tree = await growProvince(gateway.db, { countiesPerCity: 2 });
    [station, county] = [tree.stations[0], tree.counties[0]] as [TestUnit, TestUnit];
    officer = await gateway.signedIn(county, ['officer']);
    const worker = await gateway.signedIn(station, ['station_worker']);
    const measures = [{ indicator: 'leaflets', quantity: 1650 }];
    const input = { kind: 'LEAFLETS_AND_BANNERS', title: '发放资料', heldOn: '2026-05-05', measures };
    expect((await worker.mutate(RECORD, { input })).errors).toEqual([]);
  });
  afterAll(() => gateway?.stop());

  const address = (unit: string, more: object = {}): string =>
    `/figures.xlsx?${new URLSearchParams({ unit, indicators: 'leaflets,banners', ...MAY, ...more }).toString()}`;

  /** The rows of a sheet under its title, each cell as it is shown. */
  async function rowsOf(response: Response, sheet: number): Promise<string[][]> {
    const zip = await JSZip.loadAsync(await response.arrayBuffer());
    const xml = (await zip.file(`xl/worksheets/sheet${sheet}.xml`)?.async('string')) ?? '';
    return [...xml.matchAll(/<row>(.*?)<\/row>/gu)].map(([, row = '']) =>
      [...row.matchAll(/<v>(.*?)<\/v>|<t [^>]*>(.*?)<\/t>/gu)].map(
        ([, number, text]) => number ?? text ?? '',
      ),
    );
  }

  it('holds the total, the units below, the period and the units of measure', async () => {
    const response = await officer.fetch(address(county.id));
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toContain('spreadsheetml');
    const rows = await rowsOf(response, 1);
    expect(rows[0]).toEqual([`${county.name}统计表`]);
    expect(rows[1]).toEqual(['期间：2026-05-01 至 2026-05-31']);
    const head = rows.findIndex(([first]) => first === '单位');
    expect(rows[head]).toEqual(['单位', '发放宣传资料（份）', '悬挂标语（幅）']);
    expect(rows[head + 1]?.slice(0, 2)).toEqual([`${county.name} 合计`, '1650']);
    expect(rows.slice(head + 2)).toContainEqual([station.name, '1650', '未报']);
  });

  it('says of how many units each number speaks', async () => {
    const rows = await rowsOf(await officer.fetch(address(county.id)), 2);
    expect(rows.at(-1)).toHaveLength(3);
    expect(rows.find(([unit]) => unit === station.name)).toEqual([station.name, '0/1', '0/1']);
  });

  it('tells the neighbour, the unit above and nobody apart from a unit that does not exist', async () => {
    const neighbour = await gateway.signedIn(tree.counties[1], ['officer']);
    const cases = [
      [neighbour, county.id],
      [neighbour, station.id],
      [officer, tree.province.id],
      [officer, newId()],
      [officer, 'no-id'],
    ] as const;
    const answers = await Promise.all(
      cases.map(async ([client, unit]) => {
        const response = await client.fetch(address(unit));
        return [response.status, await response.text()];
      }),
    );
    for (const answer of answers) expect(answer).toEqual(answers[0]);
    expect(answers[0]).toEqual([404, expect.stringContaining('unit.not_found')]);
  });

  it('is refused without the permission or a session, and says what is wrong with a question', async () => {
    const administrator = await gateway.signedIn(county, ['unit_administrator']);
    expect((await administrator.fetch(address(county.id))).status).toBe(403);
    expect((await gateway.anonymous().fetch(address(county.id))).status).toBe(401);
    for (const [more, code] of [
      [{ from: 'May' }, 'input.date'],
      [{ to: '2026-04-01' }, 'figure.range_reversed'],
      [{ indicators: 'nonsense' }, 'figure.unknown_indicator'],
    ] as const) {
      const response = await officer.fetch(address(county.id, more));
      expect([response.status, await response.text()]).toEqual([400, expect.stringContaining(code)]);
    }
  });
});
