import JSZip from 'jszip';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ledgerImportHandler } from '@fayuan/cases';
import { fixedClock } from '@fayuan/context';
import { newId } from '@fayuan/kernel';
import { workbook } from '@fayuan/papers';
import { growProvince, type TestProvince, type TestUnit } from '@fayuan/testing';
import { buffer } from 'node:stream/consumers';
import { GatewayUnderTest, type TestClient } from '../testing/gateway-under-test.js';
import { personalDataFound } from '../testing/personal-data-scan.js';
import { IMPORT_WORKSHOP } from './ledger-imports.api.module.js';

const ID = '11010519491231002X';
const FIELDS = `id ledger state reason reasonColumns total done good present bad uploadedBy begunBy mayBegin returnedUrl
  problems { column text rows firstRow }`;
const IMPORTS = `{ ledgerImports { ${FIELDS} } }`;
const IMPORT = `query ($id: ID!) { ledgerImport(id: $id) { ${FIELDS} } }`;
const BEGIN = `mutation ($id: ID!, $goodOnly: Boolean!, $idempotencyKey: ID!) {
  beginLedgerImport(id: $id, goodOnly: $goodOnly, idempotencyKey: $idempotencyKey) { ${FIELDS} } }`;

/** A file of the columns; what a template with other columns beside them becomes in use. */
const fileOf = (columns: string[], rows: string[][]): Promise<Buffer> =>
  buffer(
    workbook(
      [{ name: '表', title: '表', notes: [], columns: columns.map((title) => ({ title, width: 9 })), rows }],
      new Date(0),
    ),
  );

describe('ledgers over HTTP', () => {
  let gateway: GatewayUnderTest;
  let tree: TestProvince;
  let county: TestUnit;
  let folder: string;
  let officer: TestClient, leader: TestClient, neighbour: TestClient;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'fayuan-imports-'));
    gateway = await GatewayUnderTest.start({
      env: { FILES_DIR: folder },
      clock: fixedClock(new Date('2026-06-01T12:00:00+08:00')),
    });
    tree = await growProvince(gateway.db, { countiesPerCity: 2 });
    county = tree.counties[0] as TestUnit;
    officer = await gateway.signedIn(county, ['officer'], { name: '陈经办' });
    leader = await gateway.signedIn(county, ['leader'], { name: '林主任' });
    neighbour = await gateway.signedIn(tree.counties[1], ['officer']);
  });
  afterAll(async () => {
    await gateway?.stop();
    await rm(folder, { recursive: true, force: true });
  });

  const work = () => ledgerImportHandler(gateway.app.get(IMPORT_WORKSHOP)).handle();
  const upload = (client: TestClient, ledger: string, body: Buffer, key: string = newId()) =>
    client.upload(
      body,
      'application/octet-stream',
      { 'idempotency-key': key },
      `/ledger-imports?ledger=${ledger}`,
    );
  async function uploaded(client: TestClient, ledger: string, body: Buffer): Promise<string> {
    const response = await upload(client, ledger, body);
    expect(response.status).toBe(201);
    await work();
    return ((await response.json()) as { id: string }).id;
  }
  const codeOf = async (response: Response) =>
    ((await response.json()) as { error: { code: string } }).error.code;
  const consultations = (...rows: string[][]) =>
    fileOf(
      ['备注', '编号', '咨询日期', '咨询途径', '咨询事项'],
      rows.map((row) => ['', ...row]),
    );
  const cases = (...rows: string[][]) =>
    fileOf(
      [
        '案号',
        '收案日期',
        '受援人姓名',
        '证件号码',
        '联系电话',
        '来源',
        '案件类型',
        '援助方式',
        '援助事项',
        '经济困难情形',
        '决定',
        '决定日期',
      ],
      rows,
    );
  const CASE = [
    '民援〔2026〕5号',
    '2026-03-01',
    '王小明',
    ID,
    '13800138000',
    '申请',
    '民事',
    '民事诉讼代理',
    '请求确认劳动关系或者支付劳动报酬',
    '诚信承诺书',
    '给予',
    '2026-03-04',
  ];

  it('give a template with the lists of the day and a sheet that explains it', async () => {
    for (const [ledger, heads] of [
      ['consultations', ['编号*', '咨询途径*', '人群']],
      ['cases', ['案号*', '受援人姓名*', '承办人']],
    ] as const) {
      const response = await officer.fetch(`/ledger-templates/${ledger}.xlsx`);
      expect(response.status).toBe(200);
      const zip = await JSZip.loadAsync(await response.arrayBuffer());
      const sheet = (await zip.file('xl/worksheets/sheet1.xml')?.async('string')) ?? '';
      for (const head of heads) expect(sheet).toContain(`>${head}</t>`);
      expect(sheet).toContain('<dataValidation type="list"');
      expect(await zip.file('xl/workbook.xml')?.async('string')).toContain('state="hidden"');
    }
    expect(await codeOf(await officer.fetch('/ledger-templates/money.xlsx'))).toBe('ledger_import.ledger');
  });

  it('are looked at, come back with what is wrong, and are recorded once by somebody’s word', async () => {
    const file = await consultations(
      ['1', '2026-03-01', '来访', '民事-劳动报酬'],
      ['2', '2026年3月2日', '来电', '刑事'],
      ['3', '2026-03-03', '飞鸽', '刑事'],
    );
    const key = newId();
    const first = (await (await upload(officer, 'consultations', file, key)).json()) as { id: string };
    expect(await (await upload(officer, 'consultations', file, key)).json()).toEqual(first);
    await work();
    const { ledgerImport: looked } = (await officer.query(IMPORT, first)).data;
    expect(looked).toMatchObject({
      state: 'CHECKED',
      total: 3,
      good: 2,
      bad: 1,
      uploadedBy: '陈经办',
      mayBegin: true,
    });
    expect(looked.problems).toEqual([
      { column: '咨询途径', text: '没有这个选项，请从下拉列表中选择', rows: 1, firstRow: 5 },
    ]);
    expect((await officer.mutate(BEGIN, { ...first, goodOnly: false })).code).toBe(
      'ledger_import.has_problems',
    );
    const back = await officer.fetch(looked.returnedUrl);
    expect(back.status).toBe(200);
    const sheet = await (
      await JSZip.loadAsync(await back.arrayBuffer())
    )
      .file('xl/worksheets/sheet1.xml')
      ?.async('string');
    expect(sheet).toContain('咨询途径：没有这个选项');
    const { data } = await officer.mutate(BEGIN, { ...first, goodOnly: true });
    expect(data['beginLedgerImport']).toMatchObject({ state: 'RECORDING', begunBy: '陈经办' });
    await work();
    const again = await uploaded(officer, 'consultations', file);
    const { ledgerImports } = (await officer.query(IMPORTS)).data;
    expect(ledgerImports.slice(0, 2)).toMatchObject([
      { id: again, good: 0, present: 2, bad: 1, mayBegin: false },
      { id: first.id, state: 'DONE', good: 2, present: 0, bad: 1 },
    ]);
    const listed = await officer.query(
      '{ consultations(filter: {}, first: 9) { total items { recordedBy } } }',
    );
    expect(listed.data['consultations'].total).toBe(2);
    expect(listed.data['consultations'].items[0].recordedBy).toBe('陈经办');
  });

  it('of cases are taken over by a leader who did not bring the file', async () => {
    const id = await uploaded(
      officer,
      'cases',
      await cases(CASE, ['民援〔2026〕6号', ...CASE.slice(1, 4), '12', ...CASE.slice(5)]),
    );
    expect((await officer.query(IMPORT, { id })).data['ledgerImport']).toMatchObject({
      good: 1,
      bad: 1,
      mayBegin: false,
    });
    expect((await officer.mutate(BEGIN, { id, goodOnly: true })).code).toBe('access.not_permitted');
    expect((await leader.query(IMPORT, { id })).data['ledgerImport']).toMatchObject({
      mayBegin: true,
      returnedUrl: null,
    });
    expect(await codeOf(await leader.fetch(`/ledger-imports/${id}.xlsx`))).toBe('ledger_import.not_found');
    expect((await leader.mutate(BEGIN, { id, goodOnly: true })).errors).toEqual([]);
    await work();
    const { cases: page } = (
      await leader.query('{ cases(filter: {}, first: 9) { total items { caseNumber stage } } }')
    ).data;
    expect(page).toMatchObject({ total: 1, items: [{ caseNumber: '民援〔2026〕5号', stage: 'GRANTED' }] });
    const planted = { document: ID, phone: '13800138000', name: '王小明' };
    expect(await personalDataFound(gateway.db, planted, gateway.logged)).toEqual([]);
  });

  it('say why a file is none, and take none from who may not bring it', async () => {
    const id = await uploaded(officer, 'consultations', Buffer.from('编号,日期'));
    const { ledgerImport } = (await officer.query(IMPORT, { id })).data;
    expect([ledgerImport.state, ledgerImport.reason]).toEqual([
      'UNREADABLE',
      expect.stringContaining('另存为 .xlsx'),
    ]);
    const file = await cases(CASE);
    expect((await upload(officer, 'cases', Buffer.alloc(0))).status).toBe(400);
    expect((await upload(officer, 'cases', Buffer.alloc(10 * 1_048_576 + 1))).status).toBe(400);
    const station = await gateway.signedIn(tree.stations[0], ['station_worker']);
    expect(await codeOf(await upload(station, 'cases', file))).toBe('access.not_permitted');
    const atStation = await gateway.signedIn(tree.stations[0], ['officer']);
    expect(await codeOf(await upload(atStation, 'cases', file))).toBe('case.only_center');
    const administrator = await gateway.signedIn(county, ['unit_administrator']);
    expect((await upload(administrator, 'consultations', file)).status).toBe(403);
  });

  it('are nobody’s but the unit’s', async () => {
    const id = await uploaded(
      officer,
      'consultations',
      await consultations(['9', '2026-03-09', '飞鸽', '刑事'], ['10', '2026-03-09', '来访', '刑事']),
    );
    const above = await gateway.signedIn(tree.cities[0], ['officer']);
    for (const stranger of [neighbour, above]) {
      expect((await stranger.query(IMPORT, { id })).data['ledgerImport']).toBeNull();
      expect((await stranger.query(IMPORTS)).data['ledgerImports']).toEqual([]);
      for (const each of [id, newId()]) {
        expect((await stranger.mutate(BEGIN, { id: each, goodOnly: true })).code).toBe(
          'ledger_import.not_found',
        );
        expect(await codeOf(await stranger.fetch(`/ledger-imports/${each}.xlsx`))).toBe(
          'ledger_import.not_found',
        );
      }
    }
  });
});
