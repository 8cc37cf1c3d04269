import { type PrintedPage, PrintedPaper } from '@fayuan/testing';
import { textOfRuns } from './flow.js';
import { paperPages } from './paper-layout.js';
import type { Paper } from './paper.js';
import { LETTER_PAPER, NOTICE, REQUEST } from './testing/samples.js';
import { wordDocument } from './word-document.js';

const PROPERTIES = { author: '长乐市法律援助中心', at: new Date('2026-04-20T08:00:00Z') };
const printed: PrintedPaper[] = [];

async function print(paper: Paper): Promise<{ paper: PrintedPaper; pages: PrintedPage[] }> {
  const one = await PrintedPaper.fromWord(await wordDocument(paper, PROPERTIES));
  printed.push(one);
  return { paper: one, pages: await one.pages() };
}
const page = (pages: readonly PrintedPage[], number: number): PrintedPage => {
  const found = pages[number - 1];
  if (!found) throw new Error(`no page ${number}`);
  return found;
};
const lineWith = (from: PrintedPage, text: string) => {
  const found = from.lines.find((line) => line.text.includes(text));
  if (!found) throw new Error(`no line with ${text}`);
  return found;
};
/** The text lines of our own pages, without spaces. */
const ownLines = (paper: Paper): string[][] =>
  paperPages(paper).map(({ placed }) =>
    placed.flatMap((each) =>
      each.kind === 'line' && each.look !== 'issuerMark' && each.look !== 'imprint' && each.runs.length > 0
        ? [textOfRuns([...each.runs, ...(each.end ?? [])]).replace(/\s/gu, '')]
        : [],
    ),
  );

afterAll(async () => {
  for (const one of printed) await one.remove();
});

jest.setTimeout(300_000);

describe('a notice printed by LibreOffice', () => {
  let paper: PrintedPaper;
  let pages: PrintedPage[];
  beforeAll(async () => {
    ({ paper, pages } = await print(NOTICE));
  });

  it('is on A4, its text inside 37, 26, 35 and 28 mm', async () => {
    for (const { width, height } of pages) {
      expect(width).toBeCloseTo(210, 0);
      expect(height).toBeCloseTo(297, 0);
    }
    const { left, right, stripes } = await paper.ink(2);
    expect(left).toBeGreaterThanOrEqual(27.9);
    expect(left).toBeLessThan(29);
    expect(right).toBeLessThanOrEqual(184.1);
    expect(right).toBeGreaterThan(182.5);
    expect(stripes[0]?.top).toBeGreaterThan(37);
    expect(stripes.at(-2)?.bottom).toBeLessThanOrEqual(262);
  });

  it('has 22 lines of 28 characters', async () => {
    const { lines } = page(pages, 2);
    const text = lines.slice(0, -1);
    expect(text).toHaveLength(22);
    for (const line of text) expect([...line.text]).toHaveLength(28);
    const { stripes } = await paper.ink(2);
    expect(stripes).toHaveLength(23);
    const steps = stripes.slice(1, 22).map(({ top }, at) => top - (stripes[at]?.top ?? 0));
    for (const step of steps) expect(step).toBeCloseTo(10.21, 0);
  });

  it('has marks, red head, number, red line and title where the standard puts them', async () => {
    const { stripes } = await paper.ink(1);
    const [copy, urgency, mark, number, redLine, title] = stripes;
    if (!copy || !urgency || !mark || !number || !redLine || !title) throw new Error('too little ink');
    expect(copy.top).toBeGreaterThan(37);
    expect(urgency.top).toBeGreaterThan(copy.bottom);
    // The top of the issuer's mark is 35 mm under the upper edge of the text area.
    expect(Math.abs(mark.top - 72)).toBeLessThan(1);
    // The number two lines below it, the red line 4 mm under the number, 156 mm wide.
    expect(number.top - mark.bottom).toBeGreaterThan(2 * 10.2);
    expect(number.top - mark.bottom).toBeLessThan(3 * 10.2);
    expect(Math.abs(redLine.top - number.bottom - 4)).toBeLessThan(0.7);
    // The title two lines under the line.
    expect(title.top - redLine.bottom).toBeGreaterThan(2 * 10.2);
    expect(title.top - redLine.bottom).toBeLessThan(3 * 10.2);
    const { left, right } = await paper.ink(1);
    expect(right - left).toBeGreaterThan(155);
    expect(right - left).toBeLessThan(157);
    const centre = 28 + 78;
    for (const text of ['长乐法援〔2026〕12号', '法律援助宣传月活动的通知', '长乐市法律援助中心文件']) {
      const line = lineWith(page(pages, 1), text);
      expect(Math.abs((line.left + line.right) / 2 - centre)).toBeLessThan(1.5);
    }
  });

  it('shows text on the first page, addressee flush left, two characters before a paragraph', () => {
    const { lines } = page(pages, 1);
    expect(lineWith(page(pages, 1), '各县（区）法律援助中心：').left).toBeCloseTo(28, 0);
    const first = lines[lines.findIndex(({ text }) => text.startsWith('各县（区）')) + 1];
    expect(first?.text).toHaveLength(26);
    expect((first?.left ?? 0) - 28).toBeCloseTo(11.1, 0);
  });

  it('numbers odd pages at the right and even pages at the left, 7 mm under the text', async () => {
    pages.forEach(({ lines }, at) => {
      const number = lines.at(-1);
      expect(number?.text).toBe(`—${at + 1}—`);
      if (at % 2 === 0) expect(184 - (number?.right ?? 0)).toBeCloseTo(4.94, 0);
      else expect((number?.left ?? 0) - 28).toBeCloseTo(4.94, 0);
    });
    const number = (await paper.ink(2)).stripes.at(-1);
    if (!number) throw new Error('no number');
    expect(Math.abs((number.top + number.bottom) / 2 - 269)).toBeLessThan(0.6);
  });

  it('breaks lines and pages as the preview does', () => {
    const own = ownLines(NOTICE);
    expect(pages).toHaveLength(own.length);
    for (const number of [1, 2, 3, 4, 5])
      for (const line of own[number - 1] ?? [])
        expect(page(pages, number).lines.map(({ text }) => text)).toContain(line);
  });

  it('ends with the imprint on the foot of an even page', async () => {
    expect(pages.length % 2).toBe(0);
    const last = page(pages, pages.length);
    const printer = lineWith(last, '长乐市法律援助中心办公室');
    expect(printer.text).toContain('2026年4月20日印发');
    expect(printer.right).toBeGreaterThan(184 - 4.94 - 1.5);
    const { stripes } = await paper.ink(pages.length);
    // The last line of the imprint lies on the lower edge of the text area, 262 mm from the top.
    expect(Math.abs((stripes.at(-2)?.bottom ?? 0) - 262)).toBeLessThan(0.6);
  });
});

describe('a letter printed by LibreOffice', () => {
  it('has its mark 30 mm from the edge, double lines of 170 mm, the number at the right, no number on page 1', async () => {
    const { paper, pages } = await print(LETTER_PAPER);
    const { stripes, left, right } = await paper.ink(1);
    expect(Math.abs((stripes[0]?.top ?? 0) - 30)).toBeLessThan(1);
    expect(right - left).toBeGreaterThan(168.5);
    expect(right - left).toBeLessThan(171.5);
    expect(Math.abs((stripes.at(-1)?.bottom ?? 0) - 277)).toBeLessThan(1.5);
    const number = lineWith(page(pages, 1), '长乐法援函〔2026〕3号');
    expect(number.text.startsWith('特急')).toBe(true);
    expect(Math.abs(number.right - 184)).toBeLessThan(1.5);
    expect(page(pages, 1).lines.map(({ text }) => text)).not.toContain('—1—');
    expect(page(pages, 2).lines.at(-1)?.text).toBe('—2—');
    const own = ownLines(LETTER_PAPER);
    expect(pages).toHaveLength(own.length);
    const text = pages.flatMap(({ lines }) => lines.map((line) => line.text));
    for (const line of own.flat()) expect(text).toContain(line);
  });
});

describe('a request of joint issuers printed by LibreOffice', () => {
  it('names the issuers under one another, the number left and who signed right of it', async () => {
    const { pages } = await print(REQUEST);
    const first = page(pages, 1);
    const marks = ['长乐市法律援助中心', '长乐市妇女联合会', '长乐市总工会'].map((name) =>
      first.lines.find(({ text }) => text.replace('文件', '') === name),
    );
    const tops = marks.map((line) => line?.top ?? 0);
    expect(tops).toEqual(tops.toSorted((a, b) => a - b));
    expect(tops.every((top) => top > 60)).toBe(true);
    expect(lineWith(first, '签发人：张三李四').right).toBeGreaterThan(170);
    const number = lineWith(first, '长乐法援〔2026〕13号');
    expect(number.left - 28).toBeCloseTo(5.6, 0);
    expect(number.text.endsWith('王小五')).toBe(true);
  });
});
