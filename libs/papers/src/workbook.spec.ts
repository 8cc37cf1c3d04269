import { buffer } from 'node:stream/consumers';
import JSZip from 'jszip';
import { dayFormats } from './spreadsheet/cell-styles.js';
import { type Sheet, type SheetCell, workbook } from './workbook.js';

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
    ['@SUM(A1)', -3],
    ['-甲站', '未报'],
  ],
};
const bytesOf = (sheets: readonly Sheet[]) => buffer(workbook(sheets, AT));
const xmlOf = async (bytes: Buffer): Promise<string> =>
  (await (
    await JSZip.loadAsync(bytes, { checkCRC32: true })
  )
    .file('xl/worksheets/sheet1.xml')
    ?.async('string')) ?? '';

describe('workbook', () => {
  it('keeps numbers numbers and texts texts, whatever they look like', async () => {
    const xml = await xmlOf(await bytesOf([sheet]));
    expect(xml).toContain('<v>1000.5</v>');
    expect(xml).toContain('<v>0</v>');
    expect(xml).toContain('<v>-3</v>');
    for (const text of ['=1+1', '0012', '@SUM(A1)', '-甲站', '未报']) expect(xml).toContain(`>${text}</t>`);
    expect(xml).not.toContain('<f>');
    expect(xml).toContain('统计表 &lt;A&amp;B&gt;');
  });

  it('keeps days days, and one that no program can tell a text', async () => {
    const days = ['2026-03-01', '1900-03-01', '1899-12-31'].map((day) => [{ day }]);
    const bytes = await bytesOf([{ ...sheet, rows: days }]);
    const xml = await xmlOf(bytes);
    expect([...xml.matchAll(/s="7"><v>(\d+)<\/v>/gu)].map(([, serial]) => serial)).toEqual(['46082', '61']);
    expect(xml).toContain('>1899-12-31</t>');
    const styles = await (await JSZip.loadAsync(bytes)).file('xl/styles.xml')?.async('string');
    expect(dayFormats(styles ?? '')[7]).toBe(true);
  });

  it('says the place of every row and cell', async () => {
    const wide = { ...sheet, notes: [], rows: [Array.from({ length: 28 }, (_, at) => at)] };
    const xml = await xmlOf(await bytesOf([wide]));
    expect([...xml.matchAll(/<row r="(\d+)"/gu)].map(([, at]) => at)).toEqual(['1', '2', '3']);
    const places = [...xml.matchAll(/<c r="([A-Z]+3)"/gu)].map(([, place]) => place);
    expect([places[0], places[25], places[26], places[27]]).toEqual(['A3', 'Z3', 'AA3', 'AB3']);
  });

  it('is the same file for the same content and moment', async () => {
    expect((await bytesOf([sheet])).equals(await bytesOf([sheet]))).toBe(true);
  });

  it('asks for rows only as fast as they are taken', async () => {
    let asked = 0;
    function* rows(): Generator<SheetCell[]> {
      for (asked = 0; asked < 400_000; asked += 1) yield [`第${(asked * 7919) % 400_000}站`, asked * 31];
    }
    const stream = workbook([{ ...sheet, rows: rows() }], AT);
    const reader = stream[Symbol.asyncIterator]();
    await reader.next();
    await new Promise((resolve) => setImmediate(resolve));
    expect(asked).toBeLessThan(40_000);
    stream.destroy();
  });

  it('fails as its rows do', async () => {
    async function* rows(): AsyncGenerator<SheetCell[]> {
      yield ['甲站', 1];
      throw new Error('no more rows');
    }
    await expect(bytesOf([{ ...sheet, rows: rows() }])).rejects.toThrow('no more rows');
  });
});
