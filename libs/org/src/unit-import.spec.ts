import fc from 'fast-check';
import { UnitImportError } from './unit-import.errors.js';
import { type Place, readPlaces } from './unit-import.js';

const HEADER = 'code,parent,level,name';
const GOOD = [
  '35,,province,福建省',
  '3501,35,prefecture,福州市',
  '350112,3501,county,长乐区',
  '350112001,350112,township,吴航街道',
];
const file = (...rows: string[]) => [HEADER, ...rows].join('\n');
const places = (csv: Uint8Array | string): readonly Place[] => {
  const reading = readPlaces(csv);
  if (reading.faults) throw new UnitImportError(reading.faults);
  return reading.places;
};
/** What is wrong as `line kind`, so that a missing or a surplus fault fails the test. */
const faults = (csv: Uint8Array | string) =>
  (readPlaces(csv).faults ?? []).map((each) => `${each.line} ${each.kind}`);

describe('reading a file of places', () => {
  it('names the unit that serves each place', () => {
    expect(places(file(...GOOD)).map(({ level, name, placeName }) => [level, placeName, name])).toEqual([
      ['province', '福建省', '福建省法律援助中心'],
      ['city', '福州市', '福州市法律援助中心'],
      ['county', '长乐区', '长乐区法律援助中心'],
      ['township', '吴航街道', '吴航街道法律援助工作站'],
    ]);
  });

  it('gives rows that stand for a gap in the list the name of the unit above', () => {
    const names = places(file('11,,province,北京市', '1101,11,prefecture,市辖区')).map((each) => each.name);
    expect(names).toEqual(['北京市法律援助中心', '北京市市辖区法律援助中心']);
  });

  it('does not mind the order, blank lines, quotes, a byte order mark or Windows line ends', () => {
    const upsideDown = `\uFEFF${[HEADER, ...GOOD.toReversed()].join('\r\n')}\r\n\r\n`;
    expect(new Set(places(upsideDown).map((each) => each.code))).toEqual(
      new Set(places(file(...GOOD)).map((each) => each.code)),
    );
    expect(places(file('"35", "",province,"福建 ""省"""'))[0]?.placeName).toBe('福建 "省"');
    expect(places(Buffer.from(upsideDown))).toHaveLength(4);
  });

  it.each([
    ['a file of another encoding', Buffer.from([0xb8, 0xa3]), ['1 encoding']],
    ['another header', 'code;parent;level;name\n35;;province;福建省', ['1 header']],
    ['an empty file', '', ['1 header']],
    ['no places', `${HEADER}\n\n`, ['2 header']],
    ['a missing column', file('35,,province'), ['2 columns']],
    ['a surplus column', file('35,,province,福建省,x'), ['2 columns']],
    ['an open quotation mark', file('35,,province,"福建省'), ['2 columns']],
    ['a code with letters', file('3x,,province,福建省'), ['2 code']],
    ['a code too long for its level', file('3501,,province,福建省'), ['2 code']],
    ['an unknown level', file('35,,state,福建省'), ['2 level']],
    ['an empty name', file('35,,province, '), ['2 name']],
    ['an endless name', file(`35,,province,${'长'.repeat(61)}`), ['2 name']],
    ['a duplicate', file(...GOOD, GOOD[1] ?? ''), ['6 duplicate']],
    ['an orphan', file('35,,province,福建省', '350112,3501,county,长乐区'), ['3 orphan']],
    ['no parent where one is needed', file('3501,,prefecture,福州市'), ['2 orphan']],
    ['a province with a parent', file('35,,province,福建省', '32,35,province,江苏省'), ['3 wrong_level']],
    [
      'a level left out',
      file('35,,province,福建省', '350112,35,county,长乐区', '350112001,350112,township,吴航街道'),
      ['3 wrong_level'],
    ],
    ['a place that is its own parent', file('3501,3501,prefecture,福州市'), ['2 wrong_level']],
    [
      'places that are one another’s parent',
      file('3501,3502,prefecture,福州市', '3502,3501,prefecture,厦门市'),
      ['2 wrong_level', '3 wrong_level'],
    ],
  ])('refuses %s and names the line', (_what, csv, expected) => {
    expect(faults(csv)).toEqual(expected);
  });

  it('lists every fault in the order of the lines, not only the first', () => {
    const csv = file('35,,province,', 'x', '3501,35,prefecture,福州市', '350112,3509,county,长乐区');
    expect(faults(csv)).toEqual(['2 name', '3 columns', '5 orphan']);
  });

  it('shows at most 50 faults, and how many there are', () => {
    const orphans = Array.from({ length: 120 }, (_, index) => `35${1000 + index},3501,county,县`);
    const lines = new UnitImportError(readPlaces(file(...orphans)).faults ?? []).lines();
    expect(lines).toHaveLength(51);
    expect(lines[0]).toBe('第 2 行：文件中没有上级 “3501” · line 2: its parent “3501” is not in the file');
    expect(lines[50]).toContain('共 120 处错误，以上为前 50 处，未导入任何单位');
  });
});

describe('any tree', () => {
  const size = fc.integer({ min: 0, max: 3 });
  const name = fc
    .string({ minLength: 1, maxLength: 8, unit: fc.constantFrom('长', '乐', '镇', ',', '"', ' ', 'a') })
    .filter((text) => text.trim() === text);
  const number = (index: number, digits: number) => String(index + 1).padStart(digits, '0');

  /** Rows of a tree: for each level and each parent as many children as drawn. */
  const tree = fc.infiniteStream(fc.tuple(size, name)).map((drawn) => {
    const next = () => drawn.next().value as [number, string];
    const rows = [{ code: '35', parent: '', level: 'province', name: next()[1] }];
    let above = rows;
    for (const [level, digits] of [
      ['prefecture', 2] as const,
      ['county', 2] as const,
      ['township', 3] as const,
    ]) {
      const here = above.flatMap((parent) =>
        Array.from({ length: next()[0] }, (_, index) => {
          return { code: parent.code + number(index, digits), parent: parent.code, level, name: next()[1] };
        }),
      );
      rows.push(...here);
      above = here;
    }
    return rows;
  });
  type Row = { code: string; parent: string; level: string; name: string };
  const csvOf = (rows: readonly Row[]) =>
    file(...rows.map((row) => `${row.code},${row.parent},${row.level},"${row.name.replaceAll('"', '""')}"`));

  it('comes out as it went in, whatever the order of the rows', () => {
    fc.assert(
      fc.property(tree, fc.boolean(), (rows, turned) => {
        const read = places(csvOf(turned ? rows.toReversed() : rows));
        const back = read.map((place) => [place.code, place.parentCode ?? '', place.placeName]);
        const wanted = rows.map((row) => [row.code, row.parent, row.name]);
        expect(back.sort()).toEqual(wanted.sort());
      }),
    );
  });

  it('is refused as a whole, at the right line, when one place above others is taken out', () => {
    fc.assert(
      fc.property(tree, fc.nat(), (rows, pick) => {
        const parents = rows.filter((row) => rows.some((other) => other.parent === row.code));
        const gone = parents[pick % Math.max(parents.length, 1)];
        fc.pre(gone !== undefined && rows.length > 1);
        const left = rows.filter((row) => row !== gone);
        const orphans = left.flatMap((row, index) =>
          row.parent === gone?.code ? [`${index + 2} orphan`] : [],
        );
        expect(faults(csvOf(left))).toEqual(orphans);
      }),
    );
  });
});
