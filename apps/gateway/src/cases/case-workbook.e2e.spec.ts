import JSZip from 'jszip';
import { newId } from '@fayuan/kernel';
import { ApplicationBench } from '../testing/application-bench.js';
import type { TestClient } from '../testing/gateway-under-test.js';
import { personalDataFound } from '../testing/personal-data-scan.js';

const WHY = { reason: '年度统计核对' };

describe('cases as an Excel workbook', () => {
  let bench: ApplicationBench;

  beforeAll(async () => {
    bench = await ApplicationBench.start();
  });
  beforeEach(() => bench.grow());
  afterAll(() => bench?.stop());

  async function sheetOf(response: Response): Promise<string> {
    expect(response.status).toBe(200);
    const zip = await JSZip.loadAsync(await response.arrayBuffer());
    return (await zip.file('xl/worksheets/sheet1.xml')?.async('string')) ?? '';
  }
  const textsOf = (sheet: string) =>
    [...sheet.matchAll(/<v>(.*?)<\/v>|<t [^>]*>(.*?)<\/t>/gu)].map(
      ([, number, text]) => number ?? text ?? '',
    );
  const masked = async (client: TestClient, query = '') =>
    textsOf(await sheetOf(await client.fetch(`/cases.xlsx${query}`)));
  const named = (client: TestClient, body: object = WHY, headers: Record<string, string> = {}) =>
    client.upload(
      Buffer.from(JSON.stringify(body)),
      'application/json',
      { 'idempotency-key': newId(), ...headers },
      '/cases.xlsx',
    );
  const codeOf = async (response: Response) =>
    ((await response.json()) as { error: { code: string } }).error.code;

  it('holds what the list shows: masked, days as days, every text a text', async () => {
    await bench.taken({ causeOfAction: '=1+1' });
    const sheet = await sheetOf(await bench.officer.fetch('/cases.xlsx?stages=RECEIVED&caseType=CIVIL'));
    const texts = textsOf(sheet);
    expect(texts).toContain('案件数 1');
    for (const text of ['46174', '王**', '110105********002X', '138****0000', '=1+1', '农民工', '待审查'])
      expect(texts).toContain(text);
    expect(sheet).not.toMatch(/<f>|王小明|11010519491231002X/u);
    expect(await masked(bench.officer, '?stages=CLOSED')).not.toContain('王**');
    const wrong = await bench.officer.fetch('/cases.xlsx?stages=RECEIVED,GONE');
    expect(await wrong.text()).toContain('input.stages');
  });

  it('gives full names to whoever may and says why, and keeps neither them nor the reason in an address', async () => {
    await bench.taken();
    const texts = textsOf(await sheetOf(await named(bench.officer)));
    expect(texts).toContain('王小明');
    expect(texts).not.toContain('11010519491231002X');
    expect(await codeOf(await named(bench.officer, { reason: '查' }))).toBe('person.reason_missing');
    expect(await codeOf(await named(bench.officer, {}))).toBe('person.reason_missing');
    expect(await codeOf(await named(bench.officer, WHY, { 'idempotency-key': '' }))).toBe(
      'idempotency.missing',
    );
    expect(await codeOf(await named(bench.officer, WHY, { 'x-csrf-token': 'x' }))).toBe('session.csrf');
    const { gateway } = bench;
    expect(await personalDataFound(gateway.db, { name: '王小明' }, gateway.logged)).toEqual([]);
  });

  it('tells those above everything but who it is, and the neighbour nothing', async () => {
    await bench.taken();
    const unit = `?unit=${bench.county.id}`;
    const above = await masked(bench.province, unit);
    expect(above).toContain('仅本单位可见');
    expect(above.join()).not.toMatch(/王|138\*/u);
    const asked = textsOf(await sheetOf(await named(bench.province)));
    expect(asked.join()).not.toContain('王');
    const far = await bench.neighbour.fetch(`/cases.xlsx${unit}`);
    expect([far.status, await codeOf(far)]).toEqual([404, 'unit.not_found']);
    const administrator = await bench.gateway.signedIn(bench.county, ['unit_administrator']);
    expect((await administrator.fetch('/cases.xlsx')).status).toBe(403);
    expect((await named(administrator)).status).toBe(403);
  });
});
