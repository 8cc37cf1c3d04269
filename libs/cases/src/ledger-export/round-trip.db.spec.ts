import { buffer } from 'node:stream/consumers';
import { Clocks } from '@fayuan/clocks';
import { newId, parseDay } from '@fayuan/kernel';
import { allIndicators, Ledger } from '@fayuan/ledger';
import { type SheetCell, workbook } from '@fayuan/papers';
import { actingFor } from '@fayuan/testing';
import { insertParties } from '../applications/case-party.repository.js';
import { ConsultationService } from '../consultations/consultation.service.js';
import { CASE_LEDGER } from '../ledger-import/case-ledger.js';
import { consultationLedger } from '../ledger-import/consultation-ledger.js';
import type { Ledger as PaperLedger } from '../ledger-import/ledger.js';
import { askersUnderTest, notesUnderTest } from '../testing/asker-keys.js';
import { plantCase } from '../testing/case-row.js';
import { LEDGER_CLOCK, LedgerBench, PAPER_CASE, PAPER_CLOSING } from '../testing/ledger-bench.js';
import { CaseExportService } from './case-export.service.js';
import { CaseLines } from './case-lines.js';
import { ConsultationExportService } from './consultation-export.service.js';
import { ConsultationLines } from './consultation-lines.js';
import { type Line, lineCells, lineColumns } from './ledger-line.js';

describe('a ledger that is taken out and brought back', () => {
  const bench = new LedgerBench();
  let cases: CaseExportService;
  let consultations: ConsultationExportService;
  beforeAll(async () => {
    await bench.start();
    cases = new CaseExportService(bench.gateway, new CaseLines(bench.persons));
    consultations = new ConsultationExportService(bench.gateway, new ConsultationLines(bench.keys));
  });
  beforeEach(() => bench.grow());
  afterAll(() => bench.stop());

  const WHY = { reason: '年度统计核对' };
  const taken = async (export_: Promise<{ lines: AsyncIterable<{ line: Line }> }>): Promise<Line[]> => {
    const lines: Line[] = [];
    for await (const { line } of (await export_).lines) lines.push(line);
    return lines;
  };
  const fileOf = (ledger: PaperLedger, lines: readonly Line[], change = (cells: SheetCell[]) => cells) =>
    buffer(
      workbook(
        [
          {
            ...{ name: '台账', title: '台账', notes: ['截至 2026-06-01'] },
            columns: [...lineColumns(ledger, 'zh-CN'), { title: '办理阶段', width: 10 }],
            rows: lines.map((line) => change([...lineCells(ledger, line, 'zh-CN'), '待审查'])),
          },
        ],
        new Date('2026-06-01T00:00:00Z'),
      ),
    );
  const paper = async () => {
    await bench.lawyer('李律师', 'L1');
    const id = await bench.uploaded('cases', [
      {
        ...PAPER_CASE,
        groups: '妇女、农民工',
        causeOfAction: '=追索劳动报酬',
        ...PAPER_CLOSING,
        money: '12000.5',
      },
      { ...PAPER_CASE, number: '民援〔2026〕6号', documentKind: '护照', document: 'E12345678', phone: '' },
      { ...PAPER_CASE, number: '民援〔2026〕7号', decision: '不予', refusal: '其他' },
    ]);
    expect(await bench.recorded(id, bench.leader)).toEqual(['done', 3, 3, 0, 0]);
  };
  const typedHere = (more: Parameters<typeof plantCase>[1] = {}, by = bench.officer) =>
    bench.gateway.write(by, async (tx) => {
      const caseId = await plantCase(tx, { applicationNumber: '长乐申〔2026〕1号', ...more });
      const personId = await bench.persons.record(
        tx,
        { name: '欧阳试样' },
        { isSealed: more.isSealed ?? false },
      );
      await insertParties(tx, 'case', caseId, [{ role: 'recipient', relation: null, personId }]);
      return caseId;
    });

  it('brings nothing new of cases: from paper or typed in, masked or with full names', async () => {
    await paper();
    await typedHere();
    const masked = await taken(cases.masked(bench.officer, {}));
    expect(masked.map(({ name }) => name)).toContainEqual({ kind: 'text', text: '欧**' });
    expect(JSON.stringify(masked)).not.toMatch(/王小明|欧阳|11010519491231002X|13800138000/u);
    const again = await bench.brought('cases', await fileOf(CASE_LEDGER, masked));
    expect(await bench.stateOf(again)).toEqual(['checked', 4, 0, 4, 0]);
    const named = await taken(cases.named(bench.officer, {}, { ...WHY, key: newId() }));
    expect(named.map(({ name }) => name)).toContainEqual({ kind: 'text', text: '欧阳试样' });
    expect(JSON.stringify(named)).not.toMatch(/11010519491231002X|13800138000/u);
    const same = await bench.brought('cases', await fileOf(CASE_LEDGER, named));
    expect(await bench.stateOf(same)).toEqual(['checked', 4, 0, 4, 0]);
    expect(await bench.rowsOf('aid_case')).toBe(4);
  });

  it('makes no case of an application that was taken out and filled in further', async () => {
    await typedHere();
    const [line] = await taken(cases.masked(bench.officer, {}));
    const known = Object.fromEntries(CASE_LEDGER.columns.map(({ key }) => [key, '']));
    const filled = {
      ...known,
      ...PAPER_CASE,
      number: line?.['number']?.kind === 'text' ? line['number'].text : '',
    };
    expect(await bench.stateOf(await bench.uploaded('cases', [filled]))).toEqual(['checked', 1, 0, 0, 1]);
  });

  it('is told of what was changed in it, and of another name that is masked alike', async () => {
    await paper();
    const lines = await taken(cases.named(bench.officer, {}, { ...WHY, key: newId() }));
    const at = CASE_LEDGER.columns.findIndex(({ key }) => key === 'causeOfAction');
    const changed = await fileOf(CASE_LEDGER, lines, (cells) => cells.with(at, '侵权纠纷'));
    expect(await bench.stateOf(await bench.brought('cases', changed))).toEqual(['checked', 3, 0, 0, 3]);
    const renamed = await fileOf(CASE_LEDGER, lines, (cells) => cells.with(2, '王大明'));
    expect(await bench.stateOf(await bench.brought('cases', renamed))).toEqual(['checked', 3, 0, 0, 3]);
  });

  it('holds sealed cases for their team alone, of units below nobody’s name, and leaves its trail', async () => {
    await typedHere({ isSealed: true });
    await bench.gateway.write(bench.officer, (tx) =>
      tx.run(
        `insert into case_member (partition_id, tenant_id, tenant_path, case_id, account_id)
         select partition_id, tenant_id, tenant_path, id, $1 from aid_case where tenant_id = $2`,
        [bench.officer.accountId, bench.county.id],
      ),
    );
    await typedHere({ applicationNumber: '长乐申〔2026〕2号' });
    const colleague = actingFor(bench.county, ['case.read', 'person.unmask'], { clock: LEDGER_CLOCK });
    expect((await taken(cases.masked(bench.officer, {}))).map(({ number }) => number)).toHaveLength(2);
    const theirs = await taken(cases.named(colleague, {}, { ...WHY, key: newId() }));
    expect(theirs.map(({ number }) => number)).toEqual([{ kind: 'text', text: '长乐申〔2026〕2号' }]);
    const above = actingFor(bench.tree.province, ['case.read', 'person.unmask'], { clock: LEDGER_CLOCK });
    const seen = await taken(cases.named(above, { unitId: bench.county.id }, { ...WHY, key: newId() }));
    expect(seen.map(({ name }) => name)).toEqual([
      { kind: 'words', words: expect.objectContaining({ 'zh-CN': '仅本单位可见' }) },
    ]);
    const stranger = actingFor(bench.neighbour, ['case.read'], { clock: LEDGER_CLOCK });
    await expect(cases.masked(stranger, { unitId: bench.county.id })).rejects.toMatchObject({
      code: 'unit.not_found',
    });
    await expect(cases.named(stranger, {}, { ...WHY, key: newId() })).rejects.toMatchObject({
      code: 'access.not_permitted',
    });
    await expect(cases.named(colleague, {}, { reason: '查', key: newId() })).rejects.toMatchObject({
      field: 'reason',
    });
    const trail = await bench.db.sql<{ action: string; reason: string | null }>(
      `select action, detail ->> 'reason' as reason from audit_event where tenant_id = $1 and action like 'cases.exported%'
       order by occurred_at, id`,
      [bench.county.id],
    );
    expect(trail).toEqual([
      { action: 'cases.exported', reason: null },
      { action: 'cases.exported_with_names', reason: WHY.reason },
    ]);
  });

  it('reads many cases page by page, each page in the same few statements', async () => {
    const { county } = bench;
    await bench.db.sql(
      `insert into aid_case (partition_id, id, tenant_id, tenant_path, basis, case_type, case_form, matter, groups, claims,
         is_sealed, stage, case_number, received_on, taken_in_by, recorded_at, recorded_by_name, changed_at)
       select $1, gen_random_uuid(), $2, $3, 'applied', 'civil', 'civil_suit', 'labour', '{}', 1, false, 'granted',
         '民援〔2026〕' || n || '号', date '2026-05-01', $2, now(), '', now() from generate_series(1, 1200) n`,
      [county.partitionId, county.id, county.path],
    );
    const meter = { statements: 0 };
    const lines = await taken(cases.masked({ ...bench.officer, meter }, {}));
    expect(new Set(lines.map(({ number }) => JSON.stringify(number))).size).toBe(1200);
    expect(meter.statements).toBeLessThan(20);
  });

  it('brings nothing new of consultations: from paper, mended since, or typed in', async () => {
    const row = { number: '3-1', occurredOn: '2026-03-01', channel: '来访', matter: '民事-劳动报酬' };
    const id = await bench.uploaded('consultations', [
      { ...row, groups: '妇女、农民工', moreMatters: '刑事' },
      { ...row, number: '3-2' },
    ]);
    expect(await bench.recorded(id)).toEqual(['done', 2, 2, 0, 0]);
    const service = new ConsultationService(
      bench.gateway,
      new Ledger(bench.bells),
      new Clocks(bench.bells),
      askersUnderTest(),
      notesUnderTest(),
    );
    const input = { channel: 'letter', matters: ['civil'], occurredOn: parseDay('2026-05-01') } as const;
    await service.recordConsultation(bench.officer, input, newId());
    const [mended] = await bench.db.sql<{ id: string }>(
      `select id from consultation where tenant_id = $1 and person_groups = '{}' and channel = 'visit'`,
      [bench.county.id],
    );
    const change = { id: mended?.id ?? '', version: 1, reason: '更正' };
    await service.editConsultation(bench.officer, change, { ...input, channel: 'phone' }, newId());
    const ledger = consultationLedger(await bench.gateway.read(bench.officer, allIndicators));
    const lines = await taken(consultations.open(bench.officer, {}));
    const again = await bench.brought('consultations', await fileOf(ledger, lines));
    expect(await bench.stateOf(again)).toEqual(['checked', 3, 0, 3, 0]);
    const at = ledger.columns.findIndex(({ key }) => key === 'channel');
    const changed = await fileOf(ledger, lines, (cells) => cells.with(at, '12348'));
    expect(await bench.stateOf(await bench.brought('consultations', changed))).toEqual([
      'checked',
      3,
      0,
      0,
      3,
    ]);
    expect(await bench.rowsOf('consultation')).toBe(3);
  });
});
