import { escapeMarkup } from './escape-markup.js';
import type { Run } from './flow.js';
import { fontStack, pt, STYLE_SHEET } from './html-styles.js';
import { characterOf, LOOKS, PAGE } from './measures.js';
import { LETTER, type Page } from './pages.js';
import type { Paper } from './paper.js';
import { paperPages } from './paper-layout.js';
import type { Placed, PlacedLine, PlacedRow, PlacedRule } from './placing.js';
import { cellLine } from './table-layout.js';

const styleOf = (values: Readonly<Record<string, string>>): string =>
  Object.entries(values)
    .map(([name, value]) => `${name}:${value}`)
    .join(';');

const runsHtml = (runs: readonly Run[]): string =>
  runs
    .map(({ text, font }) =>
      font
        ? `<span style="font-family:${fontStack(font).replace(/'/gu, '&#39;')}">${escapeMarkup(text)}</span>`
        : escapeMarkup(text),
    )
    .join('');

function lineHtml(line: PlacedLine): string {
  const spacing = characterOf({ ...LOOKS.body, size: line.size }) - line.size * 10;
  const style = styleOf({
    left: pt(line.left),
    top: pt(line.top),
    width: pt(line.width),
    height: pt(line.height),
    'line-height': pt(line.height),
    'font-size': pt(line.size * 10),
    ...(spacing === 0 ? {} : { 'letter-spacing': pt(spacing) }),
  });
  const end = line.end ? `<span class="end">${runsHtml(line.end)}</span>` : '';
  const full = line.full ? ' full' : '';
  return `<p class="line ${line.look}${full}" style="${style}">${runsHtml(line.runs)}${end}</p>`;
}

const ruleHtml = (rule: PlacedRule): string =>
  `<i class="rule ${rule.color}" style="${styleOf({
    left: pt(rule.left),
    top: pt(rule.top),
    width: pt(rule.width),
    height: pt(rule.weight),
  })}"></i>`;

function rowHtml({ top, cells, size, part, height }: PlacedRow): string {
  const row = styleOf({
    left: '0',
    top: pt(top),
    height: pt(height),
    'font-size': pt(size * 10),
    'line-height': pt(cellLine(size)),
  });
  const children = cells.map(({ width, lines, align }) => {
    const style = styleOf({ width: pt(width), 'text-align': align });
    return `<div class="cell" style="${style}">${lines.map((line) => `<p>${escapeMarkup(line)}</p>`).join('')}</div>`;
  });
  return `<div class="row${part === 'body' ? '' : ' strong'}" style="${row}">${children.join('')}</div>`;
}

function placedHtml(placed: Placed): string {
  switch (placed.kind) {
    case 'line':
      return lineHtml(placed);
    case 'rule':
      return ruleHtml(placed);
    case 'row':
      return rowHtml(placed);
  }
}

/** 4号 half-width “— 1 —”, its dash 7 mm under the text area; odd pages right, even pages left, one character in. */
function numberHtml({ number }: Page): string {
  const line = LOOKS.pageNumber.line;
  const style = styleOf({
    top: pt(PAGE.height - PAGE.margin.top - PAGE.footer - line),
    height: pt(line),
    'line-height': pt(line),
    'font-size': pt(LOOKS.pageNumber.size * 10),
    [number % 2 === 1 ? 'right' : 'left']: '14pt',
  });
  return `<p class="number" style="${style}">— ${number} —</p>`;
}

/** The double lines of a letter: thick over thin above, thin over thick at the foot. */
function letterLines({ placed }: Page): string {
  const mark = placed.find((each) => each.kind === 'line');
  const size = mark?.kind === 'line' ? mark.size : LOOKS.issuerMark.size;
  const line = (top: number, weight: number): string =>
    ruleHtml({ kind: 'rule', top, left: LETTER.lineLeft, width: LETTER.lineWidth, weight, color: 'red' });
  const [thick, thin, apart] = [40, 15, 70];
  const upper = LETTER.doubleLine(size);
  const foot = LETTER.footLine;
  return [
    line(upper, thick),
    line(upper + apart, thin),
    line(foot - apart, thin),
    line(foot - thick, thick),
  ].join('');
}

function pageHtml(page: Page): string {
  const inside = [
    ...page.placed.map(placedHtml),
    ...(page.letterLines ? [letterLines(page)] : []),
    ...(page.numbered ? [numberHtml(page)] : []),
  ];
  return `<section class="page" data-page="${page.number}"><div class="area">${inside.join('\n')}</div></section>`;
}

/**
 * The paper as one HTML page of A4 sheets with the same line and page breaks as the Word document. It carries no script
 * and loads nothing; printed by the browser, each sheet is a page.
 */
export function htmlDocument(paper: Paper): string {
  return [
    '<!doctype html>',
    '<html lang="zh-CN">',
    `<head><meta charset="utf-8"><title>${escapeMarkup(paper.title)}</title><style>${STYLE_SHEET}</style></head>`,
    '<body>',
    ...paperPages(paper).map(pageHtml),
    '</body>',
    '</html>',
  ].join('\n');
}
