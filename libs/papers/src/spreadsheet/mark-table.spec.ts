import JSZip from 'jszip';
import { foreignWorkbook } from '../testing/workbooks.js';
import { markTable } from './mark-table.js';
import { readTable, type TableWish } from './read-table.js';

const WISH: TableWish = {
  columns: [
    { key: 'number', titles: ['编号'], isNeeded: true },
    { key: 'day', titles: ['日期'], isNeeded: true },
    { key: 'wrong', titles: ['错误说明'], isNeeded: false },
  ],
  mostRows: 100,
};
const ROWS =
  '<row r="2" spans="1:3"><c r="A2" t="s"><v>0</v></c><c r="B2" t="s"><v>1</v></c><c r="C2"><v>7</v></c></row>' +
  '<row r="3" ht="20"><c r="A3" s="2" t="s"><v>2</v></c></row><row r="4"><c r="A4"><f>1+1</f><v>2</v></c></row>' +
  '<row r="5"><c r="B5" s="1"><v>46082</v></c></row>';
const AT = new Date('2026-06-01T00:00:00Z');
const partOf = async (file: Buffer, name: string) =>
  (await (await JSZip.loadAsync(file, { checkCRC32: true })).file(name)?.async('string')) ?? '';

async function marked(file: Buffer, marks: { row: number; columns: number[]; text: string }[]) {
  const { place } = readTable(file, WISH);
  return markTable(file, { place, title: '错误说明', marks }, AT);
}

describe('markTable', () => {
  it('says beside each row what is wrong, colours the cells, and leaves all else', async () => {
    const file = await marked(await foreignWorkbook(ROWS), [
      { row: 3, columns: [0, 1], text: '编号：<有误>' },
      { row: 5, columns: [1], text: '日期有误' },
    ]);
    const sheet = await partOf(file, 'xl/worksheets/sheet1.xml');
    expect(sheet).toContain('<row r="4"><c r="A4"><f>1+1</f><v>2</v></c></row>');
    expect(sheet).toContain(
      '<row r="3" ht="20"><c r="A3" t="s" s="5"><v>2</v></c><c r="B3" s="4"></c><c r="D3"',
    );
    expect(sheet).toContain('编号：&lt;有误&gt;');
    expect(sheet).toContain('<col min="4" max="4" width="60"');
    expect(sheet).toContain('<mergeCell ref="A1:B1"/>');
    expect(sheet).not.toContain('dimension');
    const styles = await partOf(file, 'xl/styles.xml');
    expect(styles).toContain('<cellXfs count="7">');
    expect(styles).toContain('<fills count="3">');
    expect(styles).toContain(
      '<xf numFmtId="164" fontId="0" fillId="2" applyFill="1"><alignment horizontal="center"/></xf>',
    );
    const { rows } = readTable(file, WISH);
    expect(rows.map(({ cells }) => cells['wrong']?.text)).toEqual(['编号：<有误>', undefined, '日期有误']);
    expect(rows[2]?.cells['day']).toEqual({ kind: 'day', text: '2026-03-01' });
  });

  it('uses its column again and takes old words away', async () => {
    const first = await marked(await foreignWorkbook(ROWS), [{ row: 3, columns: [0], text: '旧' }]);
    const second = await marked(first, [{ row: 5, columns: [], text: '新' }]);
    const { rows, place } = readTable(second, WISH);
    expect(place.columns['wrong']).toBe(3);
    expect(rows.map(({ cells }) => cells['wrong']?.text)).toEqual([undefined, undefined, '新']);
  });

  it('writes in the dialect of the file', async () => {
    const file = await foreignWorkbook('', {
      'xl/worksheets/sheet1.xml':
        '<x:worksheet><x:sheetData><x:row r="1"><x:c r="A1" t="s"><x:v>0</x:v></x:c><x:c r="B1" t="s"><x:v>1</x:v></x:c></x:row><x:row r="2"><x:c r="A2"><x:v>5</x:v></x:c></x:row></x:sheetData></x:worksheet>',
    });
    const sheet = await partOf(
      await marked(file, [{ row: 2, columns: [0], text: '错' }]),
      'xl/worksheets/sheet1.xml',
    );
    expect(sheet).toContain(
      '<x:c r="C2" t="inlineStr" s="4"><x:is><x:t xml:space="preserve">错</x:t></x:is></x:c>',
    );
    expect(sheet).toContain('<x:cols><x:col min="3"');
  });
});
