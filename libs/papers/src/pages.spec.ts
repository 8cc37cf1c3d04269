import { parseDay } from '@fayuan/kernel';
import { textOfRuns } from './flow.js';
import { PAGE } from './measures.js';
import type { Page } from './pages.js';
import { paperPages } from './paper-layout.js';
import { type Paper, PLAIN_PAPER } from './paper.js';
import { LETTER_PAPER, NOTICE, REQUEST } from './testing/samples.js';

const bottomOf = (placed: Page['placed'][number]): number =>
  placed.top + (placed.kind === 'rule' ? placed.weight : placed.height);
const linesOf = (page: Page | undefined): string[] =>
  (page?.placed ?? []).flatMap((each) => (each.kind === 'line' ? [textOfRuns(each.runs)] : []));
const withBody = (characters: number, more: Partial<Paper> = {}): Paper => ({
  ...PLAIN_PAPER,
  title: '通知',
  body: [{ kind: 'paragraph', text: '法'.repeat(characters) }],
  signature: { issuers: ['长乐市法律援助中心'], day: parseDay('2026-04-20'), sealed: true },
  ...more,
});

it.each([NOTICE, LETTER_PAPER, REQUEST])('puts nothing below the text area', (paper) => {
  for (const { placed } of paperPages(paper))
    for (const each of placed) expect(bottomOf(each)).toBeLessThanOrEqual(PAGE.textHeight);
});

it('fills a page with 22 lines', () => {
  const [, second] = paperPages(withBody(3000));
  expect(linesOf(second)).toHaveLength(22);
});

const ANNEX = { title: '任务与指标表', body: [{ kind: 'paragraph', text: '无' }] } as const;

it.each([
  ['the signature', []],
  ['the list of annexes', [ANNEX]],
])('never leaves %s on a page without text, wherever the text ends', (_what, annexes) => {
  for (let characters = 300; characters < 700; characters += 28) {
    const pages = paperPages(withBody(characters, { annexes }));
    const signed = pages.filter((page) => linesOf(page).includes('长乐市法律援助中心'));
    expect(signed).toHaveLength(1);
    expect(linesOf(signed[0]).some((line) => line.includes('法法'))).toBe(true);
  }
});

it('puts the imprint on the last even page, below all text', () => {
  for (let characters = 20; characters < 1500; characters += 112) {
    const imprint = {
      copies: '长乐市司法局',
      printer: '长乐市法律援助中心',
      printedOn: parseDay('2026-04-20'),
    };
    const pages = paperPages(withBody(characters, { imprint }));
    expect(pages.length % 2).toBe(0);
    const last = pages.at(-1)?.placed ?? [];
    const start = Math.min(...last.filter((each) => each.kind === 'rule').map(({ top }) => top));
    for (const each of last)
      if (each.kind === 'line' && each.look !== 'imprint') expect(bottomOf(each)).toBeLessThanOrEqual(start);
    expect(pages.slice(0, -1).flatMap(linesOf)).not.toContain('抄送：长乐市司法局。');
    expect(linesOf(pages.at(-1))).toContain('抄送：长乐市司法局。');
  }
});

it('repeats the head of a table on every page it goes on to', () => {
  const heads = paperPages(NOTICE).filter(({ placed }) =>
    placed.some((each) => each.kind === 'row' && each.part === 'head'),
  );
  expect(heads.length).toBeGreaterThan(1);
  const rows = paperPages(NOTICE).flatMap(({ placed }) =>
    placed.filter((each) => each.kind === 'row' && each.part !== 'head'),
  );
  expect(rows).toHaveLength(61);
});

it('begins each annex and each enclosed text on a page of its own', () => {
  const enclosed = { ...withBody(40), title: '原通知', documentNumber: '闽法援〔2026〕3号' };
  const pages = paperPages({ ...withBody(40), enclosures: [enclosed], annexes: [{ title: '表', body: [] }] });
  expect(pages).toHaveLength(3);
  expect(linesOf(pages[1])[0]).toBe('附件');
  expect(linesOf(pages[2]).slice(0, 2)).toEqual(['原通知', '（闽法援〔2026〕3号）']);
});
