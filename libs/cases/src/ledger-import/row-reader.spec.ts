import fc from 'fast-check';
import { words } from '@fayuan/kernel';
import { column, type Ledger } from './ledger.js';
import { centsOf, dayOf, RowReader } from './row-reader.js';

const LIST = [
  { code: 'a', name: words('甲类', 'First') },
  { code: 'b', name: words('乙类', 'Second') },
];
const LEDGER: Ledger = {
  kind: 'cases',
  columns: [
    column('number', words('编号', 'Number'), 'number', { isNeeded: true }),
    column('kind', words('类别', 'Kind'), 'choice', { choices: LIST }),
    column('kinds', words('各类', 'Kinds'), 'choices', { choices: LIST }),
    column('day', words('日期', 'Day'), 'day'),
  ],
};
const reading = (
  cells: Record<string, [kind: 'text' | 'number' | 'day' | 'formula' | 'error', text: string]>,
) =>
  new RowReader(LEDGER, {
    no: 7,
    cells: Object.fromEntries(Object.entries(cells).map(([key, [kind, text]]) => [key, { kind, text }])),
  });
const codes = ({ problems }: RowReader) => problems.map(({ column: key, code }) => `${key} ${code}`);

describe('a row of a ledger', () => {
  it('says what is wrong with each of its cells at once', () => {
    const row = reading({ kind: ['text', '丙类'], kinds: ['formula', ''], day: ['text', '2026-02-30'] });
    expect([row.text('number'), row.choice('kind'), row.choices('kinds'), row.day('day')]).toEqual([
      null,
      null,
      [],
      null,
    ]);
    expect(codes(row)).toEqual(['number missing', 'kind no_choice', 'kinds formula', 'day no_day']);
  });

  it('knows a number whose digits the program lost', () => {
    const lost = reading({ number: ['number', '350123198001011000'] });
    expect([lost.text('number'), codes(lost)]).toEqual([null, ['number digits_lost']]);
    expect(reading({ number: ['number', '13800138000'] }).text('number')).toBe('13800138000');
  });

  it('takes choices in both languages, several at once, however they are parted', () => {
    expect(reading({ kind: ['text', ' first '] }).choice('kind')).toBe('a');
    expect(reading({ kinds: ['text', '甲类，乙类、Second'] }).choices('kinds')).toEqual(['a', 'b', 'b']);
  });

  it('reads a day in whatever way it is written', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }),
        (date) => {
          const day = date.toISOString().slice(0, 10);
          const [y, m, d] = day.split('-').map(Number);
          const ways = [
            day,
            `${y}/${m}/${d}`,
            `${y}.${m}.${d}`,
            `${y}年${m}月${d}日`,
            day.replaceAll('-', ''),
            ` ${y}－${m}－${d} `,
          ];
          expect(ways.map(dayOf)).toEqual(ways.map(() => day));
        },
      ),
    );
    for (const none of ['', '2026', '2026-13-01', '03-01-2026', '46082', '昨天'])
      expect(dayOf(none)).toBeUndefined();
  });

  it('reads yuan as cents, and no word as an amount', () => {
    expect(['12', '12.5', '1,234.56元', '￥0.01'].map(centsOf)).toEqual([1200, 1250, 123456, 1]);
    for (const none of ['', '一万', '1.234', '-5', '1e5']) expect(centsOf(none)).toBeUndefined();
  });
});
