import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import JSZip from 'jszip';
import { fixedClock, type RequestContext } from '@fayuan/context';
import type { Database } from '@fayuan/database';
import {
  ArchiveFileService,
  checkCode,
  DirectiveReadingService,
  DraftDirectiveService,
  fanOutHandler,
  IssueDirectiveService,
  ReceiptService,
  SignOffService,
} from '@fayuan/directives';
import { FileStore } from '@fayuan/files';
import { newId, parseDay } from '@fayuan/kernel';
import { Ledger } from '@fayuan/ledger';
import { ActivityService, InspectionService } from '@fayuan/outreach';
import { Bells, migrateQueue } from '@fayuan/queue';
import { makeLogger } from '@fayuan/telemetry';
import { actingFor, growProvince, TestDatabase, type TestProvince, type TestUnit } from '@fayuan/testing';
import { archiveFaults } from './archive-check.js';
import { archiveHandler, type ArchiveWorkshop } from './archive-handler.js';

const clock = fixedClock(new Date('2026-05-05T09:00:00+08:00'));
const later = fixedClock(new Date('2036-05-05T09:00:00+08:00'));
const logger = makeLogger('test', 'silent');
const RIGHTS = [
  'directive.draft',
  'directive.issue',
  'directive.read',
  'receipt.sign',
  'figure.read',
  'activity.read',
];

describe('the archive of a directive', () => {
  let db: TestDatabase;
  let gateway: Database;
  let tree: TestProvince;
  let bells: Bells;
  let folder: string;
  let workshop: ArchiveWorkshop;
  let archives: ArchiveFileService;
  let directiveId: string;

  const at = (units: readonly TestUnit[], index = 0): TestUnit => {
    const unit = units[index];
    if (!unit) throw new Error('no such unit');
    return unit;
  };
  const officer = (unit: TestUnit): RequestContext => actingFor(unit, RIGHTS, { clock });

  async function issue(unit: TestUnit, more: { title: string; reissuesId?: string }): Promise<string> {
    const reading = new DirectiveReadingService(gateway);
    const signOffs = new SignOffService(gateway, reading);
    const input = {
      kind: 'general' as const,
      sections: [{ heading: '一', text: '请遵照执行' }],
      startsOn: parseDay('2026-05-10'),
      endsOn: parseDay('2026-05-31'),
      reportDue: parseDay(more.reissuesId ? '2026-06-05' : '2026-06-15'),
      tasks: [],
      recipients: { levels: [], unitIds: [], exceptUnitIds: [] },
      ...more,
    };
    const { id } = await new DraftDirectiveService(gateway, reading).draft(officer(unit), input, newId());
    await signOffs.submit(officer(unit), id, newId());
    await signOffs.signOff(actingFor(unit, ['directive.sign_off', 'directive.read'], { clock }), id, newId());
    await new IssueDirectiveService(gateway, bells, reading).issue(officer(unit), id, undefined, newId());
    await fanOutHandler({ database: workshop.database, clock: later, logger }).handle();
    return id;
  }

  beforeAll(async () => {
    db = await TestDatabase.create();
    await migrateQueue(db.urlOf('app_queue'));
    tree = await growProvince(db, { cities: 2, countiesPerCity: 2, stationsPerCounty: 3 });
    gateway = await db.open('app_gateway');
    bells = new Bells({ databaseUrl: db.urlOf('app_queue'), logger });
    folder = await mkdtemp(join(tmpdir(), 'fayuan-archive-'));
    workshop = {
      database: await db.open('app_worker'),
      bells,
      store: new FileStore(folder),
      unfinished: new FileStore(join(folder, 'unfinished')),
      clock: later,
      logger,
    };
    archives = new ArchiveFileService(gateway, bells);
    directiveId = await issue(at(tree.cities), { title: '关于开展宣传月活动的通知' });
    await new ReceiptService(gateway).sign(officer(at(tree.counties)), directiveId, undefined, newId());
    await issue(at(tree.counties), { title: '转发宣传月活动的通知', reissuesId: directiveId });
  });
  afterAll(async () => {
    await bells?.close();
    await db?.drop();
    await rm(folder, { recursive: true, force: true });
  });

  /** The city visits a county under the directive and finds something. */
  const inspect = () =>
    new InspectionService(gateway, new ActivityService(gateway, new Ledger(bells))).record(
      actingFor(at(tree.cities), [...RIGHTS, 'activity.record'], {
        clock: fixedClock(new Date('2026-05-12T09:00:00+08:00')),
      }),
      {
        title: '督查',
        heldOn: parseDay('2026-05-12'),
        inspectedUnitId: at(tree.counties).id,
        directiveId,
        findings: [{ text: '台账不全', category: 'records', severity: 'minor', dueInWorkingDays: 5 }],
      },
      newId(),
    );

  const made = async (): Promise<{ id: string; bytes: Buffer }> => {
    const { id } = await archives.prepare(officer(at(tree.cities)), directiveId, newId());
    await archiveHandler(workshop).handle();
    const { tenantId, sha256 } = await archives.finished(officer(at(tree.cities)), id);
    return { id, bytes: await workshop.store.read(tenantId, sha256) };
  };

  it('holds directive, re-issue, receipts, figures and acts as papers and data, with checksums that agree', async () => {
    const { id, bytes } = await made();
    expect(await archiveFaults(bytes)).toEqual([]);
    const zip = await JSZip.loadAsync(bytes);
    const names = Object.keys(zip.files);
    for (const name of ['1-文件/文件', '3-回执/回执-001', '4-数据/统计数据', '6-经过/经过-001'])
      expect(names).toEqual(expect.arrayContaining([`${name}.docx`, `${name}.json`]));
    expect(names.filter((name) => name.startsWith('2-转发/'))).toHaveLength(2);
    const receipts = JSON.parse((await zip.file('3-回执/回执-001.json')?.async('string')) ?? '[]');
    const below = tree.all.filter(({ path }) => path.startsWith(`${at(tree.cities).path}.`)).length;
    expect(receipts).toHaveLength(below);
    expect(receipts.filter((each: { signedOn: string | null }) => each.signedOn !== null)).toHaveLength(1);
    const [{ checkCode: code, deliveredAt, openedAt, signedRecordedAt, ...facts }] = receipts;
    const moment = (text: string | null) => (text === null ? null : new Date(text));
    const read = {
      ...facts,
      deliveredAt: new Date(deliveredAt),
      openedAt: moment(openedAt),
      signedRecordedAt: moment(signedRecordedAt),
    };
    expect(checkCode(read)).toBe(code);
    const [latest] = await archives.list(officer(at(tree.cities)), directiveId);
    expect(latest).toMatchObject({ id, bytes: bytes.length });
    expect(latest?.total).toBe(below + 2);
    expect(latest?.done).toBe(latest?.total);
    expect(await readdir(join(folder, 'unfinished'))).toEqual([]);
  });

  it('is the same file, byte by byte, when it is made again of the same moment', async () => {
    const [first, second] = [await made(), await made()];
    expect(second.id).not.toBe(first.id);
    expect(second.bytes.equals(first.bytes)).toBe(true);
  });

  it('holds what inspections under it found, and not what others found', async () => {
    await inspect();
    const zip = await JSZip.loadAsync((await made()).bytes);
    const found = JSON.parse((await zip.file('8-督查/督查问题-001.json')?.async('string')) ?? '[]');
    expect(found).toMatchObject([
      { unit: { id: at(tree.counties).id }, text: '台账不全', status: 'open', steps: [{ kind: 'found' }] },
    ]);
    expect(Object.keys(zip.files)).toContain('8-督查/督查问题-001.docx');
    expect(await zip.file('5-活动/活动-001.json')?.async('string')).toContain('inspection');
  });

  it('tells which file was changed, taken out or put in', async () => {
    const { bytes } = await made();
    const zip = await JSZip.loadAsync(bytes);
    zip
      .file('1-文件/文件.json', '{}')
      .remove('4-数据/统计数据.json')
      .file('外来.txt', 'x', { createFolders: false });
    const faults = await archiveFaults(await zip.generateAsync({ type: 'nodebuffer' }));
    expect(faults.toSorted()).toEqual(
      ['1-文件/文件.json: changed', '4-数据/统计数据.json: missing', '外来.txt: added'].toSorted(),
    );
  });

  it('goes on where it was when a step fails in the middle', async () => {
    const { id } = await archives.prepare(officer(at(tree.cities)), directiveId, newId());
    let kept = 0;
    const { unfinished } = workshop;
    const failing = Object.assign(new FileStore(join(folder, 'unfinished')), {
      put: (unitId: string, content: Uint8Array) => {
        kept += 1;
        if (kept === 4) throw new Error('no space left');
        return unfinished.put(unitId, content);
      },
    });
    await archiveHandler({ ...workshop, unfinished: failing }).handle();
    await expect(archives.finished(officer(at(tree.cities)), id)).rejects.toMatchObject({
      code: 'archive_file.unfinished',
    });
    const again = await archives.prepare(officer(at(tree.cities)), directiveId, newId());
    expect(again.id).toBe(id);
    await db.sql('update due_work set due_at = now()');
    await archiveHandler(workshop).handle();
    const { sha256, tenantId } = await archives.finished(officer(at(tree.cities)), id);
    expect(await archiveFaults(await workshop.store.read(tenantId, sha256))).toEqual([]);
  });

  it('is asked for by the issuer alone, and read by the issuer and those above', async () => {
    const { id } = await made();
    expect((await archives.finished(officer(tree.province), id)).id).toBe(id);
    for (const unit of [at(tree.cities, 1), at(tree.counties)]) {
      await expect(archives.prepare(officer(unit), directiveId, newId())).rejects.toMatchObject({
        code: 'directive.not_found',
      });
      await expect(archives.finished(officer(unit), id)).rejects.toMatchObject({
        code: 'archive_file.not_found',
      });
      expect(await archives.list(officer(unit), directiveId)).toEqual([]);
    }
    await expect(archives.finished(officer(at(tree.cities)), newId())).rejects.toMatchObject({
      code: 'archive_file.not_found',
    });
  });
});
