import fc from 'fast-check';
import { buffer } from 'node:stream/consumers';
import { foreignWorkbook } from '../testing/workbooks.js';
import { workbook } from '../workbook.js';
import { readTable, type TableWish } from './read-table.js';
import type { UnreadableWorkbook } from './unreadable-workbook.js';

const WISH: TableWish = {
  columns: [
    { key: 'number', titles: ['编号'], isNeeded: true },
    { key: 'day', titles: ['日期', '咨询日期'], isNeeded: true },
    { key: 'name', titles: ['姓名'], isNeeded: false },
  ],
  mostRows: 100,
};
const HEAD =
  '<row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2" t="s"><v>1</v></c><c r="D2" t="inlineStr"><is><t>姓 名（必填）</t></is></c></row>';
const read = async (rows: string, more?: Record<string, string>) =>
  readTable(await foreignWorkbook(`<row r="1"><c r="A1"><v>1</v></c></row>${HEAD}${rows}`, more), WISH);
const reasonOf = (work: () => unknown): string => {
  try {
    work();
  } catch (error) {
    return `${(error as UnreadableWorkbook).reason} ${(error as UnreadableWorkbook).columns.join()}`.trim();
  }
  return 'read';
};

describe('readTable', () => {
  it('finds the heads by their words, wherever they stand, and says where', async () => {
    const { place, rows } = await read('<row r="5"><c r="B5" t="s"><v>2</v></c></row>');
    expect(place).toEqual({ sheet: 0, headRow: 2, columns: { number: 0, day: 1, name: 3 } });
    expect(rows).toEqual([{ no: 5, cells: { day: { kind: 'text', text: '张三' } } }]);
  });

  it('tells days, numbers, texts, formulas and errors apart', async () => {
    const { rows } = await read(
      '<row r="3"><c r="A3"><v>35012319800101123</v></c><c r="B3" s="1"><v>46082</v></c><c r="D3" t="str"><f>A1</f><v>x</v></c></row>' +
        '<row r="4"><c r="A4"><v>0.30000000000000004</v></c><c r="B4" s="2"><v>46082.75</v></c><c r="D4" t="e"><v>#N/A</v></c></row>' +
        '<row r="6"><c r="A6" t="inlineStr"><is><t>&lt;A&amp;&#x4e2d;&#20013;&nope;</t></is></c><c r="B6" t="d"><v>2026-03-01T00:00:00</v></c></row>',
    );
    expect(rows.map(({ no, cells }) => [no, cells['number'], cells['day'], cells['name']])).toEqual([
      [
        3,
        { kind: 'number', text: '35012319800101124' },
        { kind: 'day', text: '2026-03-01' },
        { kind: 'formula', text: '' },
      ],
      [
        4,
        { kind: 'number', text: '0.3' },
        { kind: 'day', text: '2026-03-01' },
        { kind: 'error', text: '#N/A' },
      ],
      [6, { kind: 'text', text: '<A&中中&nope;' }, { kind: 'day', text: '2026-03-01' }, undefined],
    ]);
  });

  it('counts days from 1904 where the file says so', async () => {
    const { rows } = await read('<row r="3"><c r="B3" s="1"><v>44620</v></c></row>', {
      'xl/workbook.xml':
        '<x:workbook><x:workbookPr date1904="1"/><x:sheets><x:sheet name="a" r:id="rId1"/></x:sheets></x:workbook>',
    });
    expect(rows[0]?.cells['day']?.text).toBe('2026-03-01');
  });

  it('names what is missing, what stands there twice, and when there is nothing or too much', async () => {
    const file = (rows: string) => foreignWorkbook(rows);
    const cell = (place: string, words: string) =>
      `<c r="${place}" t="inlineStr"><is><t>${words}</t></is></c>`;
    const heads = (...words: string[]) =>
      `<row r="1">${words.map((each, at) => cell(`${'ABCD'[at]}1`, each)).join('')}</row>`;
    const outcomes = [
      heads('姓名', '编号'),
      heads('编号', '日期', '编号'),
      heads('编号', '日期'),
      `${heads('编号', '日期')}${Array.from({ length: 101 }, (_, at) => `<row r="${at + 2}">${cell(`A${at + 2}`, 'x')}</row>`).join('')}`,
    ].map(async (rows) => {
      const bytes = await file(rows);
      return reasonOf(() => readTable(bytes, WISH));
    });
    expect(await Promise.all(outcomes)).toEqual([
      'no_header 日期',
      'doubled_column 编号',
      'no_rows',
      'too_many_rows',
    ]);
  });

  it('reads what our own writer writes, whatever the texts', async () => {
    const texts = fc.array(
      fc.tuple(fc.string({ unit: 'binary' }), fc.constantFrom('=1+1', '＝A1', '@x', '-1', '0012')),
      {
        minLength: 1,
        maxLength: 20,
      },
    );
    await fc.assert(
      fc.asyncProperty(texts, async (rows) => {
        const sheet = {
          name: '表',
          title: '表',
          notes: ['说明'],
          columns: ['日期', '编号'].map((title) => ({ title: `${title}*`, width: 9, choices: ['甲', '乙'] })),
          rows,
        };
        const found = readTable(await buffer(workbook([sheet], new Date(0))), WISH);
        expect(found.rows.map(({ cells }) => cells['number'])).toEqual(
          rows.map(([, text]) => ({ kind: 'text', text })),
        );
      }),
      { numRuns: 30 },
    );
  });
});
