import { deflateRawSync } from 'node:zlib';
import { foreignParts, foreignWorkbook, zipOf } from '../testing/workbooks.js';
import type { TableWish } from './read-table.js';
import type { UnreadableWorkbook } from './unreadable-workbook.js';
import { WorkbookProcess } from './workbook-process.js';

const WISH: TableWish = {
  columns: [
    { key: 'number', titles: ['编号'], isNeeded: true },
    { key: 'day', titles: ['日期'], isNeeded: true },
  ],
  mostRows: 20_000,
};
const HEAD = '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>';
const ROW = '<row r="2"><c r="A2"><v>5</v></c></row>';
const reasonOf = (outcome: Promise<unknown>): Promise<string> =>
  outcome.then(
    () => 'read',
    (error: UnreadableWorkbook) => error.reason,
  );

/** A file whose directory says `size` of an entry that unpacks to `real` bytes of blanks. */
async function lying(real: number, size: number): Promise<Buffer> {
  const packed = deflateRawSync(Buffer.alloc(real, ' '));
  const file = await zipOf({ ...foreignParts(HEAD + ROW), 'xl/media/a.bin': 'x' });
  const [name, local, central] = [Buffer.from('xl/worksheets/sheet1.xml'), 30, 46];
  const head = (bytes: number, signature: number, sizes: number): Buffer => {
    const made = Buffer.alloc(bytes);
    made.writeUInt32LE(signature);
    made.writeUInt16LE(8, sizes - 10);
    made.writeUInt32LE(packed.length, sizes);
    made.writeUInt32LE(size, sizes + 4);
    made.writeUInt16LE(name.length, sizes + 8);
    return made;
  };
  const offset = file.length;
  const entry = Buffer.concat([head(local, 0x04034b50, 18), name, packed]);
  const line = head(central, 0x02014b50, 20);
  line.writeUInt32LE(offset, 42);
  const end = Buffer.from(file.subarray(file.length - 22));
  const from = end.readUInt32LE(16);
  const count = end.readUInt16LE(10) + 1;
  const directory = Buffer.concat([file.subarray(from, file.length - 22), line, name]);
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset + entry.length, 16);
  return Buffer.concat([file, entry, directory, end]);
}

describe('a file in a process of its own', () => {
  const reader = new WorkbookProcess();

  it('is read', async () => {
    const { rows } = await reader.read(await foreignWorkbook(HEAD + ROW), WISH);
    expect(rows).toEqual([{ no: 2, cells: { number: { kind: 'number', text: '5' } } }]);
  });

  it('is refused for what it is', async () => {
    const parts = foreignParts(HEAD + ROW);
    const files: [Buffer | Promise<Buffer>, string][] = [
      [Buffer.from('编号,日期\n1,2026-01-01'), 'not_a_workbook'],
      [Buffer.alloc(0), 'not_a_workbook'],
      [Buffer.from('d0cf11e0a1b11ae1000000000000000000000000000000', 'hex'), 'old_or_locked'],
      [zipOf({ 'a.txt': 'a' }), 'not_a_workbook'],
      [zipOf({ ...parts, 'xl/vbaProject.bin': 'x' }), 'has_macros'],
      [zipOf({ ...parts, 'xl/macrosheets/sheet1.xml': 'x' }), 'has_macros'],
      [
        zipOf({
          ...parts,
          '[Content_Types].xml':
            '<Types ContentType="application/vnd.ms-excel.sheet.macroEnabled.main+xml"/>',
        }),
        'has_macros',
      ],
      [(await foreignWorkbook(HEAD + ROW)).subarray(0, 500), 'damaged'],
    ];
    for (const [file, reason] of files) expect(await reasonOf(reader.read(await file, WISH))).toBe(reason);
  });

  it('does not burst: neither by what it says of itself nor by what it hides', async () => {
    const bomb = await zipOf({ ...foreignParts(HEAD + ROW), 'xl/media/a.bin': Buffer.alloc(60_000_000) });
    expect(await reasonOf(reader.read(bomb, WISH))).toBe('too_large');
    expect(await reasonOf(reader.read(await lying(200_000_000, 300_000), WISH))).toBe('damaged');
    const many = await zipOf(Object.fromEntries(Array.from({ length: 1_001 }, (_, at) => [`a${at}`, ''])));
    expect(await reasonOf(reader.read(many, WISH))).toBe('too_large');
  });

  it('looks up no entity that the file declares', async () => {
    const file = await foreignWorkbook(HEAD + ROW, {
      'xl/sharedStrings.xml':
        '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd"><!ENTITY b "&a;&a;">]><sst><si><t>编号</t></si><si><t>日期</t></si></sst>',
      'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${HEAD}<row r="2"><c r="A2" t="inlineStr"><is><t>&a;&b;</t></is></c></row></sheetData></worksheet>`,
    });
    const { rows } = await reader.read(file, WISH);
    expect(rows[0]?.cells['number']?.text).toBe('&a;&b;');
  });

  it('is given up when it takes too much memory, and this process lives', async () => {
    const rows = Array.from(
      { length: 60_000 },
      (_, at) => `<row r="${at + 2}"><c r="A${at + 2}"><v>${at}</v></c></row>`,
    );
    const small = new WorkbookProcess({ memory: 8 });
    expect(
      await reasonOf(small.read(await foreignWorkbook(HEAD + rows.join('')), { ...WISH, mostRows: 1e6 })),
    ).toBe('too_heavy');
  });

  it('is given up when its process is killed, or answers without end', async () => {
    const file = await foreignWorkbook(HEAD + ROW);
    const killed = new WorkbookProcess({}, (child) => child.kill('SIGKILL'));
    expect(await reasonOf(killed.read(file, WISH))).toBe('too_heavy');
    const talkative = new WorkbookProcess({ answer: 10 });
    expect(await reasonOf(talkative.read(file, WISH))).toBe('too_heavy');
  });
});
