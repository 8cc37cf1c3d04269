import { fixedClock } from '@fayuan/context';
import { newId } from '@fayuan/kernel';
import { actingFor, growProvince, TestDatabase, type TestProvince, type TestUnit } from '@fayuan/testing';
import { BoardService } from './board.service.js';
import { DirectiveListService } from './directive-list.service.js';
import { DirectiveReadingService } from './directive-reading.service.js';
import { InboxService } from './inbox.service.js';
import { fanOutBatch } from './fan-out.job.js';
import { ReceiptService } from './receipt.service.js';
import { unitAt } from './testing/directive-world.js';

/** The last migration of the first release. */
const FIRST_RELEASE = 'Summaries20261101000500';
const PERIOD = { starts_on: '2026-05-01', ends_on: '2026-05-31', report_due: '2026-06-15' };
const PERMISSIONS = ['directive.read', 'receipt.sign', 'report.submit', 'report.review', 'figure.read'];

/*
 * A county of the first release: one directive its four stations received (two signed, one of them was sent its report
 * back), and one whose delivery was under way, two of four receipts written, when the new release was installed.
 */
describe('a database of the first release, brought up to date', () => {
  let db: TestDatabase;
  let tree: TestProvince;
  const [sent, underWay, draft] = [newId(), newId(), newId()];

  const county = () => unitAt(tree.counties);
  const station = (index: number) => unitAt(tree.stations, index);
  const as = (unit: TestUnit) =>
    actingFor(unit, PERMISSIONS, { clock: fixedClock(new Date('2026-05-10T09:00:00+08:00')) });
  const gateway = () => db.open('app_gateway');

  async function plant(table: string, unit: TestUnit, row: Record<string, unknown>): Promise<void> {
    const owner = { partition_id: unit.partitionId, tenant_id: unit.id, tenant_path: unit.path };
    const entries = Object.entries({ ...owner, ...row });
    const names = entries.map(([name]) => name).join(', ');
    const marks = entries.map((_, at) => `$${at + 1}`).join(', ');
    await db.sql(
      `insert into ${table} (${names}) values (${marks})`,
      entries.map(([, value]) => value),
    );
  }

  async function plantDirective(id: string, status: string, no: number | null): Promise<void> {
    await plant('directive', county(), {
      ...PERIOD,
      id,
      status,
      kind: 'publicity_month',
      title: `通知${no ?? ''}`,
      sections: JSON.stringify([{ heading: '一、内容', text: '宣传' }]),
      document_number: no && `长乐法援〔2026〕${no}号`,
      document_year: no && 2026,
      document_no: no,
      root_id: id,
      lineage: [id],
      campaign_id: id,
      campaign_ids: [id],
      recipients: JSON.stringify({ levels: [], unitIds: [], exceptUnitIds: [] }),
      recipient_count: no ? 4 : 0,
      delivered_count: status === 'issuing' ? 2 : no ? 4 : 0,
      drafted_by: newId(),
      drafted_by_name: '张三',
      issued_on: no && '2026-04-20',
      issued_at: no && '2026-04-20T01:00:00Z',
      recorded_at: '2026-04-19T01:00:00Z',
    });
    const task = { directive_id: id, position: 1, title: '悬挂标语', indicator: 'banners' };
    await plant('directive_task', county(), { ...task, id: newId(), target: 18, due_on: '2026-05-20' });
  }

  async function plantReceipt(id: string, unit: TestUnit, signedOn: string | null): Promise<void> {
    const receiptId = newId();
    await plant('receipt', unit, {
      ...PERIOD,
      id: receiptId,
      directive_id: id,
      issuer_id: county().id,
      issuer_name: county().name,
      root_id: id,
      lineage: [id],
      campaign_ids: [id],
      title: '通知',
      document_number: '长乐法援〔2026〕1号',
      retrospective: false,
      issued_on: '2026-04-20',
      delivered_at: '2026-04-20T01:00:00Z',
      signed_on: signedOn,
      signed_recorded_at: signedOn && `${signedOn}T02:00:00Z`,
      signed_by_name: signedOn && '陈站员',
    });
    for (const [kind, due_on] of [
      ['sign', '2026-04-23'],
      ['report', '2026-06-15'],
    ] as const) {
      const done_on = kind === 'sign' ? signedOn : null;
      const duty = { directive_id: id, receipt_id: receiptId, kind, due_on, done_on };
      await plant('duty', unit, { ...duty, id: newId(), created_at: '2026-04-20T01:00:00Z' });
    }
    const kind = signedOn ? 'report' : 'sign';
    await plantInbox(id, unit, kind, null);
  }

  const plantInbox = (id: string, unit: TestUnit, kind: string, reason: string | null) =>
    plant('inbox_item', unit, {
      id: newId(),
      kind,
      directive_id: id,
      title: '通知',
      from_unit_id: county().id,
      from_unit_name: county().name,
      due_on: '2026-06-15',
      reason,
      created_at: '2026-04-21T01:00:00Z',
    });

  async function plantReturnedReport(unit: TestUnit): Promise<void> {
    await db.sql(`delete from inbox_item where tenant_id = $1 and kind = 'report'`, [unit.id]);
    await plantInbox(sent, unit, 'returned', '数字与照片不符');
    await plant('completion_report', unit, {
      id: newId(),
      directive_id: sent,
      reviewer_id: county().id,
      status: 'returned',
      figures: JSON.stringify([{ indicator: 'banners', quantity: 3 }]),
      coverage: JSON.stringify({ expected: 1, reported: 1, accepted: 1 }),
      reported_on: '2026-05-05',
      recorded_at: '2026-05-05T01:00:00Z',
      reported_by: newId(),
      reported_by_name: '陈站员',
      reason: '数字与照片不符',
    });
  }

  async function plantDelivery(): Promise<void> {
    const numbers = await db.sql<{ id: string; no: number }>(
      'select id, no from org_unit where parent_id = $1 order by no',
      [county().id],
    );
    for (const id of [sent, underWay])
      for (const unit of numbers)
        await db.sql(
          `insert into directive_recipient (partition_id, directive_id, unit_id, tenant_id, tenant_path, unit_no)
           values ($1, $2, $3, $4, $5, $6)`,
          [county().partitionId, id, unit.id, county().id, county().path, unit.no],
        );
    await db.sql(
      `insert into due_work (id, kind, partition_id, tenant_id, subject_id, due_at, progress, created_at)
       values ($1, 'fan_out', $2, $3, $4, now(), $5, now())`,
      [newId(), county().partitionId, county().id, underWay, JSON.stringify({ afterNo: numbers[1]?.no })],
    );
  }

  beforeAll(async () => {
    db = await TestDatabase.ofRelease(FIRST_RELEASE);
    tree = await growProvince(db, { stationsPerCounty: 4 });
    await plantDirective(sent, 'issued', 1);
    await plantDirective(underWay, 'issuing', 2);
    await plantDirective(draft, 'draft', null);
    for (const index of [0, 1, 2, 3]) {
      await plantReceipt(sent, station(index), index < 2 ? '2026-04-22' : null);
      if (index < 2) await plantReceipt(underWay, station(index), null);
    }
    await plantReturnedReport(station(1));
    await plantDelivery();
    await db.upgrade();
  });
  afterAll(() => db?.drop());

  it('shows every unit the acts that waited for it, each once', async () => {
    const inbox = new InboxService(await gateway());
    const kinds = async (index: number) =>
      (await inbox.page(as(station(index)), {})).items
        .map((item) => `${item.kind} ${item.directiveId === sent ? 'sent' : 'under way'}`)
        .sort();
    expect(await kinds(0)).toEqual(['report sent', 'sign under way']);
    expect(await kinds(1)).toEqual(['returned sent', 'sign under way']);
    expect(await kinds(2)).toEqual(['sign sent']);
  });

  it('reads directives as they were written, drafts too', async () => {
    const reading = new DirectiveReadingService(await gateway());
    expect(await reading.get(as(county()), sent)).toMatchObject({
      status: 'issued',
      documentNumber: '长乐法援〔2026〕1号',
      documentKind: 'notice',
      tasks: [{ title: '悬挂标语', target: 18, dueOn: '2026-05-20' }],
    });
    expect(await reading.get(as(station(0)), sent)).toMatchObject({ receipt: { signedOn: '2026-04-22' } });
    expect(await reading.get(as(county()), draft)).toMatchObject({ status: 'draft', documentNumber: null });
    const lists = new DirectiveListService(await gateway());
    const { items } = await lists.page(as(county()), 'sent', {});
    expect(items.map((item) => item.id).sort()).toEqual([draft, sent, underWay].sort());
  });

  it('goes on with a delivery that was under way: nobody left out, nobody twice', async () => {
    const worker = await db.open('app_worker');
    const [work] = await db.sql<never>(`select * from due_work where kind = 'fan_out'`);
    await worker.write(as(county()), (tx) => fanOutBatch(tx, work as never, 10));
    const rows = await db.sql<{ units: number; receipts: number; duties: number; status: string }>(
      `select d.status, d.delivered_count as units, (select count(*)::int from receipt r where r.directive_id = d.id) as receipts,
         (select count(*)::int from duty u where u.directive_id = d.id) as duties from directive d where d.id = $1`,
      [underWay],
    );
    expect(rows).toEqual([{ status: 'issued', units: 4, receipts: 4, duties: 4 }]);
  });

  it('lets the units go on working, and counts them', async () => {
    const receipts = new ReceiptService(await gateway());
    expect((await receipts.sign(as(station(2)), sent, null, newId())).signedOn).toBe('2026-05-10');
    const board = await new BoardService(await gateway()).board(as(county()), { directiveId: sent });
    expect(board.receipts).toMatchObject({ total: 4, signed: 3 });
  });
});
