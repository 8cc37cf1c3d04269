import { htmlDocument } from './html-document.js';
import { paperPages } from './paper-layout.js';
import type { Paper } from './paper.js';
import { PLAIN_PAPER } from './paper.js';
import { LETTER_PAPER, NOTICE } from './testing/samples.js';

const NASTY = `<script>alert(1)</script>"'&\u0000`;
const nasty: Paper = {
  ...PLAIN_PAPER,
  head: { form: 'document', issuers: [NASTY], documentNumber: NASTY, urgency: '特急', copyNumber: NASTY },
  title: NASTY,
  addressee: NASTY,
  body: [
    { kind: 'paragraph', text: NASTY },
    { kind: 'heading', level: 2, text: NASTY, rest: NASTY },
    { kind: 'table', columns: [{ share: 1, align: 'left' }], head: [[NASTY]], rows: [[NASTY]] },
  ],
  annexes: [{ title: NASTY, body: [] }],
  enclosures: [{ title: NASTY, addressee: NASTY, body: [], signature: null, documentNumber: NASTY }],
  note: NASTY,
  imprint: { copies: NASTY, printer: NASTY, printedOn: null },
  signature: { issuers: [NASTY], day: null, sealed: true },
};

it('lets no text of a paper become markup', () => {
  const html = htmlDocument(nasty);
  expect(html).not.toMatch(/<script/iu);
  expect(html).not.toContain('\u0000');
  const body = html.slice(html.indexOf('<body>'));
  const tags = new Set([...body.matchAll(/<([a-z]+)/gu)].map(([, tag]) => tag));
  expect([...tags].toSorted()).toEqual(['body', 'div', 'i', 'p', 'section', 'span']);
});

it('loads nothing and runs nothing', () => {
  expect(htmlDocument(NOTICE)).not.toMatch(/<script|<link|<img|@import|url\(|https?:/iu);
});

it('has one sheet a page, each with its number', () => {
  const html = htmlDocument(NOTICE);
  const pages = paperPages(NOTICE);
  expect(html.match(/<section class="page"/gu)).toHaveLength(pages.length);
  for (const { number } of pages) expect(html).toContain(`— ${number} —`);
});

it('leaves the first page of a letter without a number', () => {
  const html = htmlDocument(LETTER_PAPER);
  expect(html).not.toContain('— 1 —');
  expect(html).toContain('— 2 —');
});
