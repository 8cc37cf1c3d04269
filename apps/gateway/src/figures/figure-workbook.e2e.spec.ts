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
  async function rowsOf(response: Response): Promise<string[][]> {
    const zip = await JSZip.loadAsync(await response.arrayBuffer());
    const xml = (await zip.file(`xl/worksheets/sheet1.xml`)?.async('string')) ?? '';
    return [...xml.matchAll(/<row[^>]*>(.*?)<\/row>/gu)].map(([, row = '']) =>
      [...row.matchAll(/<v>(.*?)<\/v>|<t [^>]*>(.*?)<\/t>/gu)].map(
        ([, number, text]) => number ?? text ?? '',
      ),
    );
  }

  it('holds the total, the units below, the period and the units of measure', async () => {
    const response = await officer.fetch(address(county.id));
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toContain('spreadsheetml');
    const rows = await rowsOf(response);
    expect(rows[0]).toEqual([`${county.name}统计表`]);
    expect(rows[1]).toEqual(['期间：2026-05-01 至 2026-05-31']);
    const head = rows.findIndex(([first]) => first === '单位');
    expect(rows[head]).toEqual(['单位', '发放宣传资料（份）', '悬挂标语（幅）', '应报单位', '已报齐单位']);
    expect(rows[head + 1]?.slice(0, 2)).toEqual([`${county.name} 合计`, '1650']);
    expect(rows.slice(head + 2)).toContainEqual([station.name, '1650', '未报', '1', '0']);
  });

  it('holds all units of a level, each under the one above, beside another span', async () => {
    const city = await gateway.signedIn(tree.cities[0], ['officer']);
    const beside = { level: 'TOWNSHIP', baseFrom: '2025-05-01', baseTo: '2025-05-31' };
    const rows = await rowsOf(await city.fetch(address(tree.cities[0]?.id ?? '', beside)));
    expect(rows).toContainEqual(['对比期：2025-05-01 至 2025-05-31']);
    const head = rows.findIndex(([first]) => first === '单位');
    expect(rows[head]?.slice(0, 5)).toEqual([
      '单位',
      '上级单位',
      '发放宣传资料（份）',
      '发放宣传资料：对比期',
      '发放宣传资料：增减',
    ]);
    expect(rows[head + 1]?.slice(2, 5)).toEqual(['1650', '0', '1650']);
    expect(rows.slice(head + 2).map(([name]) => name)).toEqual(tree.stations.map(({ name }) => name));
    expect(rows[head + 2]?.slice(0, 5)).toEqual([station.name, county.name, '1650', '0', '1650']);
  });

  it('holds figures by the tree of a day, and says so; a tree there is none of is refused', async () => {
    const rows = await rowsOf(
      await officer.fetch(address(county.id, { tree: 'DAY', treeDay: '2026-05-31' })),
    );
    expect(rows).toContainEqual(['按 2026-05-31 的隶属关系汇总']);
    expect(rows.find(([name]) => name === station.name)?.[1]).toBe('1650');
    const refused = await officer.fetch(address(county.id, { tree: 'ANY' }));
    expect(refused.status).toBe(400);
  });

  it('asks the database as many questions before the first byte for thousands of units as for a few', async () => {
    const large = await growProvince(gateway.db, { countiesPerCity: 2, stationsPerCounty: 600 });
    const reader = await gateway.signedIn(large.province, ['officer']);
    const wanted = { level: 'TOWNSHIP', baseFrom: '2025-05-01', baseTo: '2025-05-31' };
    const few = await officer.fetch(address(county.id, wanted));
    const many = await reader.fetch(address(large.province.id, wanted));
    const statements = Number(many.headers.get('x-statements'));
    expect(statements).toBe(Number(few.headers.get('x-statements')));
    expect(statements).toBeLessThanOrEqual(17);
    const rows = await rowsOf(many);
    const head = rows.findIndex(([first]) => first === '单位');
    expect(rows.slice(head + 2).map(([name]) => name)).toEqual(large.stations.map(({ name }) => name));
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
      [{ level: 'VILLAGE' }, 'input.level'],
      [{ baseFrom: '2025-05-01' }, 'input.date'],
    ] as const) {
      const response = await officer.fetch(address(county.id, more));
      expect([response.status, await response.text()]).toEqual([400, expect.stringContaining(code)]);
    }
  });
});
