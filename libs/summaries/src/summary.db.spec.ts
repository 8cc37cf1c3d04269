import JSZip from 'jszip';
import type { RequestContext } from '@fayuan/context';
import type { Database } from '@fayuan/database';
import { newId } from '@fayuan/kernel';
import { actingFor, growProvince, TestDatabase, type TestProvince, type TestUnit } from '@fayuan/testing';
import type { CampaignRecord } from './campaign-record.js';
import { textOf } from './summary-content.js';
import { changesBetween } from './summary-changes.js';
import { SummaryService } from './summary.service.js';
import type { Summary } from './summary.js';
import { changleRecord, value, withFigure } from './testing/changle-record.js';

const PERMISSIONS = ['summary.write', 'figure.read'];

describe('the summaries of a unit', () => {
  let db: TestDatabase;
  let gateway: Database;
  let tree: TestProvince;
  let service: SummaryService;
  let county: TestUnit;
  let ctx: RequestContext;
  let record: CampaignRecord;

  beforeAll(async () => {
    db = await TestDatabase.create();
    gateway = await db.open('app_gateway');
    tree = await growProvince(db, { countiesPerCity: 2 });
    service = new SummaryService(gateway);
  });
  afterAll(() => db.drop());
  beforeEach(() => {
    county = tree.counties[0] as TestUnit;
    ctx = actingFor(county, PERMISSIONS);
    record = {
      ...changleRecord,
      unit: { ...changleRecord.unit, id: county.id },
      directive: { ...changleRecord.directive, id: newId(), campaignId: newId() },
    };
  });

  const textFrom = ({ content }: Summary) => content.paragraphs.map(({ runs }) => textOf(runs)).join('\n');
  const gap = (): CampaignRecord => withFigure(record, 'banners', { state: 'notReported' });
  const without = (row: CampaignRecord): CampaignRecord => ({ ...row, byUnit: [] });

  it('are written, kept and read back as they were', async () => {
    const written = await service.write(ctx, record, 'k');
    expect(written).toMatchObject({ status: 'draft', directiveId: record.directive.id, record });
    expect(written.asOf.toISOString()).toBe(record.asOf);
    expect(textFrom(written)).toContain('发放资料6043份');
    expect(await service.get(ctx, written.id)).toEqual(written);
    expect(await service.list(ctx)).toContainEqual({
      id: written.id,
      directiveId: record.directive.id,
      status: 'draft',
      title: written.title,
      asOf: written.asOf,
    });
  });

  it('are written once per key, and while a draft is open once per directive', async () => {
    const [first, again] = await Promise.all([
      service.write(ctx, record, 'k1'),
      service.write(ctx, record, 'k1'),
    ]);
    expect(again.id).toBe(first.id);
    const fresh = withFigure(record, 'leaflets', value(7000));
    const rewritten = await service.write(ctx, { ...fresh, byUnit: [] }, 'k2');
    expect(rewritten.id).toBe(first.id);
    expect(textFrom(rewritten)).toContain('发放资料7000份');
  });

  it('take words for gaps and keep them through a refresh', async () => {
    const draft = await service.write(ctx, without(gap()), 'w');
    expect(draft.content.gaps.map(({ key }) => key)).toEqual(['publicity.banners']);
    const filled = await service.fillGaps(
      ctx,
      draft.id,
      [{ key: 'publicity.banners', text: '各站均悬挂标语' }],
      'f',
    );
    expect(filled.content.gaps).toEqual([]);
    const fresh = withFigure(without(gap()), 'leaflets', value(6100));
    const refreshed = await service.refresh(ctx, draft.id, fresh, 'r');
    expect(textFrom(refreshed)).toContain('五是各站均悬挂标语。');
    expect(textFrom(refreshed)).toContain('发放资料6100份');
  });

  it('refuse words for a gap they do not have, and words without end', async () => {
    const draft = await service.write(ctx, without(gap()), 'w');
    const fill = (key: string, text: string) =>
      service.fillGaps(ctx, draft.id, [{ key, text }], `${key}${text.length}`);
    await expect(fill('publicity.banners', '30幅')).rejects.toMatchObject({
      code: 'summary.gap_text_bare_number',
    });
    await expect(fill('nothing', '')).rejects.toMatchObject({
      code: 'summary.unknown_gap',
      field: 'texts.0.key',
    });
    await expect(fill('publicity.banners', '长'.repeat(501))).rejects.toMatchObject({
      code: 'summary.gap_text_too_long',
      field: 'texts.0.text',
    });
  });

  it('become final only without a gap and with every check passed, and then never change', async () => {
    const open = await service.write(ctx, without(gap()), 'w1');
    await expect(service.finalize(ctx, open.id, 'f1')).rejects.toMatchObject({
      code: 'summary.gap_open',
      text: { 'zh-CN': expect.stringContaining('横幅标语（幅）') },
    });
    await service.fillGaps(ctx, open.id, [{ key: 'publicity.banners', text: '悬挂标语幅' }], 'g1');
    await expect(service.finalize(ctx, open.id, 'f2')).rejects.toMatchObject({
      code: 'summary.check_failed',
      text: { 'zh-CN': expect.stringContaining('标语幅') },
    });
    await service.fillGaps(ctx, open.id, [{ key: 'publicity.banners', text: '' }], 'g2');
    const final = await service.finalize(ctx, open.id, 'f3');
    expect(final).toMatchObject({ status: 'final' });
    expect(final.finalizedAt).toBeInstanceOf(Date);

    const moved = withFigure(without(gap()), 'leaflets', value(9999));
    await expect(service.refresh(ctx, open.id, moved, 'r')).rejects.toMatchObject({ code: 'summary.final' });
    await expect(service.finalize(ctx, open.id, 'f4')).rejects.toMatchObject({ code: 'summary.final' });
    expect(await service.finalize(ctx, open.id, 'f3')).toEqual(final);
    expect(await service.get(ctx, open.id)).toEqual(final);
    expect(changesBetween(final.record, moved)).toMatchObject([
      {
        key: 'total.leaflets',
        label: '宣传资料',
        was: 6043,
        now: 9999,
        token: { indicator: 'leaflets', unitId: record.unit.id, campaignId: record.directive.campaignId },
      },
    ]);
    expect((await service.write(ctx, moved, 'w2')).id).not.toBe(open.id);
  });

  it('come as a Word document', async () => {
    const { id } = await service.write(ctx, record, 'w');
    const zip = await JSZip.loadAsync(await service.document(ctx, id));
    expect(await zip.file('word/document.xml')?.async('string')).toContain('>6043<');
  });

  it('answer alike for another unit, the unit above, the station below and for nobody', async () => {
    const { id } = await service.write(ctx, record, 'w');
    const others = [tree.counties[1], tree.cities[0], tree.stations[0]] as TestUnit[];
    for (const other of others.map((unit) => actingFor(unit, PERMISSIONS))) {
      await expect(service.get(other, id)).rejects.toMatchObject({ code: 'summary.not_found' });
      await expect(service.document(other, id)).rejects.toMatchObject({ code: 'summary.not_found' });
      await expect(service.finalize(other, id, newId())).rejects.toMatchObject({ code: 'summary.not_found' });
      await expect(service.fillGaps(other, id, [], newId())).rejects.toMatchObject({
        code: 'summary.not_found',
      });
      expect(await service.list(other)).toEqual([]);
    }
    await expect(service.get(ctx, newId())).rejects.toMatchObject({ code: 'summary.not_found' });
    await expect(service.get(ctx, 'x')).rejects.toMatchObject({ code: 'summary.not_found' });
  });

  it('ask for the permission, and for a record of the own unit', async () => {
    const reader = actingFor(county, ['figure.read']);
    await expect(service.write(reader, record, 'w')).rejects.toMatchObject({ code: 'access.not_permitted' });
    await expect(service.finalize(reader, newId(), 'f')).rejects.toMatchObject({
      code: 'access.not_permitted',
    });
    await expect(service.write(ctx, changleRecord, 'w')).rejects.toThrow('another unit');
  });
});
