import JSZip from 'jszip';
import { type Sheet, workbook } from './workbook.js';

const AT = new Date('2026-05-07T01:30:00Z');
const sheet: Sheet = {
  name: '统计',
  title: '统计表 <A&B>',
  notes: ['期间：2026-05-01 至 2026-05-31'],
  columns: [
    { title: '单位', width: 30 },
    { title: '资料（份）', width: 14 },
  ],
  rows: [
    ['=1+1', 1000.5],
    ['0012\u0007', 0],
    ['甲站', '未报'],
  ],
};

describe('workbook', () => {
  it('keeps numbers numbers and texts texts, whatever they look like', async () => {
    const zip = await JSZip.loadAsync(await workbook([sheet], AT));
    const xml = (await zip.file('xl/worksheets/sheet1.xml')?.async('string')) ?? '';
    expect(xml).toContain('<v>1000.5</v>');
    expect(xml).toContain('<v>0</v>');
    expect(xml).toContain('>=1+1</t>');
    expect(xml).toContain('>0012</t>');
    expect(xml).not.toContain('<f>');
    expect(xml).toContain('统计表 &lt;A&amp;B&gt;');
  });

  it('is the same file for the same content and moment', async () => {
    expect((await workbook([sheet], AT)).equals(await workbook([sheet], AT))).toBe(true);
  });
});
