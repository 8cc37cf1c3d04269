import { randomBytes } from 'node:crypto';
import { fixedClock } from '@fayuan/context';
import { DataKeys } from '@fayuan/crypto';
import { FileStore } from '@fayuan/files';
import { newId } from '@fayuan/kernel';
import { WorkbookProcess } from '@fayuan/papers';
import { LedgerBench } from '../testing/ledger-bench.js';
import { ImportFiles } from './import-files.js';
import type { ImportWorkshop } from './import-workshop.js';
import { RowsOfLedgers } from './known-row.js';
import { LedgerImportService } from './ledger-import.service.js';

describe('ledgers taken over from workbooks', () => {
  const bench = new LedgerBench();
  beforeAll(() => bench.start());
  beforeEach(() => bench.grow());
  afterAll(() => bench.stop());

  const row = (number: number, more: Record<string, string> = {}) => ({
    number: String(number),
    occurredOn: '2026-03-01',
    channel: '来访',
    matter: '民事-劳动报酬',
    groups: '妇女、农民工',
    ...more,
  });

  it('records every row once, however often and in whatever form it comes', async () => {
    const rows = Array.from({ length: 230 }, (_, at) => row(at + 1));
    expect(await bench.recorded(await bench.uploaded('consultations', rows))).toEqual([
      'done',
      230,
      230,
      0,
      0,
    ]);
    expect(await bench.totals('consultations', 'questions_answered', 'consultations.women')).toEqual([
      230, 230, 230,
    ]);
    const again = await bench.uploaded('consultations', rows);
    expect(await bench.stateOf(again)).toEqual(['checked', 230, 0, 230, 0]);
    await expect(bench.recorded(again)).rejects.toMatchObject({ code: 'ledger_import.nothing_to_record' });
    const mended = await bench.uploaded('consultations', [
      ...rows.slice(5).reverse(),
      row(231),
      row(7, { channel: '来电' }),
    ]);
    expect(await bench.stateOf(mended)).toEqual(['checked', 227, 1, 225, 1]);
  });

  it('gives the file back with what is wrong, and takes the right rows alone only when told so', async () => {
    const id = await bench.uploaded('consultations', [
      row(1),
      row(2, { channel: '飞鸽' }),
      row(2),
      row(4, { occurredOn: '2026-07-01' }),
      row(5, { groups: '未成年人、老年人' }),
    ]);
    expect(await bench.stateOf(id)).toEqual(['checked', 5, 1, 0, 4]);
    const shown = await bench.service.import(bench.officer, id);
    expect(shown?.problems.map(({ column, rows: many, firstRow }) => [column, many, firstRow])).toEqual([
      ['channel', 1, 6],
      ['number', 1, 7],
      ['occurredOn', 1, 8],
      ['groups', 1, 9],
    ]);
    await expect(bench.recorded(id)).rejects.toMatchObject({ code: 'ledger_import.has_problems' });
    const { bytes } = await bench.service.returned(bench.officer, id);
    const back = await new WorkbookProcess().read(bytes, {
      columns: [{ key: 'wrong', titles: ['错误说明'], isNeeded: true }],
      mostRows: 10,
    });
    expect(back.rows.map(({ no, cells }) => [no, cells['wrong']?.text.split('：')[0]])).toEqual([
      [6, '咨询途径'],
      [7, '编号'],
      [8, '咨询日期'],
      [9, '人群'],
    ]);
    expect(await bench.recorded(id, bench.officer, true)).toEqual(['done', 5, 1, 0, 4]);
    // The file that came back, mended and with its added column, brings the rest alone.
    expect(await bench.totals('consultations')).toEqual([1]);
  });

  it('goes on where it was when the process dies between two pieces, and doubles nothing', async () => {
    const id = await bench.uploaded(
      'consultations',
      Array.from({ length: 350 }, (_, at) => row(at + 1)),
    );
    await bench.service.begin(bench.officer, id, false, newId());
    let asked = 0;
    const dying: ImportWorkshop['files'] = Object.create(bench.workshop.files, {
      openRows: {
        value: (...of: [string, string, string]) => {
          asked += 1;
          if (asked === 3) throw new Error('killed');
          return bench.workshop.files.openRows(...of);
        },
      },
    });
    await bench.work({ files: dying });
    expect((await bench.service.import(bench.officer, id))?.done).toBe(200);
    await bench.work({ clock: fixedClock(new Date('2026-06-01T13:00:00+08:00')) });
    expect(await bench.stateOf(id)).toEqual(['done', 350, 350, 0, 0]);
    expect([await bench.rowsOf('consultation'), await bench.totals('consultations')]).toEqual([350, [350]]);
  });

  it('records a row once when two files bring it at the same time', async () => {
    const rows = Array.from({ length: 120 }, (_, at) => row(at + 1));
    const [one, other] = [
      await bench.uploaded('consultations', rows),
      await bench.uploaded('consultations', rows),
    ];
    for (const id of [one, other]) await bench.service.begin(bench.officer, id, false, newId());
    await Promise.all([bench.work(), bench.work()]);
    const counts = [
      await bench.service.import(bench.officer, one),
      await bench.service.import(bench.officer, other),
    ];
    expect(counts.map((each) => each?.state)).toEqual(['done', 'done']);
    expect(counts.reduce((sum, each) => sum + (each?.good ?? 0), 0)).toBe(120);
    expect(await bench.rowsOf('consultation')).toBe(120);
  });

  it('tries a file again whose child was killed, and gives it up when that goes on', async () => {
    const bytes = await bench.fileOf('consultations', [row(1)]);
    const id = await bench.service.upload(bench.officer, { ledger: 'consultations', bytes, key: newId() });
    const at = (hour: number) => fixedClock(new Date(`2026-06-01T${hour}:00:00+08:00`));
    const killing = new WorkbookProcess({}, (child) => child.kill('SIGKILL'));
    await bench.work({ workbooks: killing });
    expect(await bench.stateOf(id)).toEqual(['checking', 0, 0, 0, 0]);
    await bench.work({ clock: at(13) });
    expect(await bench.stateOf(id)).toEqual(['checked', 1, 1, 0, 0]);
    const other = await bench.service.upload(bench.officer, { ledger: 'consultations', bytes, key: newId() });
    for (const hour of [13, 14, 15]) await bench.work({ workbooks: killing, clock: at(hour) });
    expect(await bench.service.import(bench.officer, other)).toMatchObject({
      state: 'unreadable',
      reason: 'too_heavy',
    });
  });

  it('knows a row after a change of keys as before', async () => {
    const rows = [row(1), row(2)];
    expect(await bench.recorded(await bench.uploaded('consultations', rows))).toEqual(['done', 2, 2, 0, 0]);
    const newest = { id: 'k2', secret: randomBytes(32) };
    const both = new RowsOfLedgers(new DataKeys([newest, bench.key], 'aes-256-gcm'));
    expect((await bench.gateway.write(bench.officer, (tx) => both.reseal(tx, 10, null))).rows).toBe(2);
    expect((await bench.gateway.write(bench.officer, (tx) => both.reseal(tx, 10, null))).rows).toBe(0);
    const later = new DataKeys([newest], 'aes-256-gcm');
    const files = new ImportFiles(new FileStore(bench.folder), later);
    const recorders = bench.recordersUnder(later);
    const bytes = await bench.fileOf('consultations', [...rows, row(3)]);
    const id = await new LedgerImportService(bench.gateway, bench.bells, files, recorders).upload(
      bench.officer,
      {
        ledger: 'consultations',
        bytes,
        key: newId(),
      },
    );
    await bench.work({ files, keys: later, recorders });
    expect(await bench.stateOf(id)).toEqual(['checked', 3, 1, 2, 0]);
  });

  it('says why a file is none that can be read', async () => {
    const id = await bench.service.upload(bench.officer, {
      ledger: 'cases',
      bytes: await bench.fileOf('consultations', [row(1)]),
      key: newId(),
    });
    await bench.work();
    const found = await bench.service.import(bench.officer, id);
    expect([found?.state, found?.reason, found?.reasonColumns.includes('案号')]).toEqual([
      'unreadable',
      'no_header',
      true,
    ]);
  });
});
