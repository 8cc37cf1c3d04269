import { wordDocument } from '@fayuan/papers';
import { PrintedPaper } from '@fayuan/testing';
import { criminalFacts, fullFacts, longFacts } from '../testing/letter-facts.js';
import { composeLetter } from './compose-letter.js';
import { LETTER_KINDS, type LetterFacts, type LetterKind } from './letter.js';

jest.setTimeout(300_000);

const NUMBER = '望谟援函〔2026〕12345号';
const AT = { author: '望谟县法律援助中心', at: new Date('2026-11-28T08:00:00Z') };

const factsFor = (kind: LetterKind): LetterFacts =>
  kind === 'legal_help_notice' ? criminalFacts() : longFacts();

const wordFor = (kind: LetterKind, facts: LetterFacts): Promise<Buffer> => {
  const paper = composeLetter(kind, facts).paper(NUMBER);
  if (!paper) throw new Error(`${kind} does not fit on a page`);
  return wordDocument(paper, AT);
};

describe('every form, printed by LibreOffice with the longest data of practice', () => {
  const printed = new Map<string, PrintedPaper>();

  beforeAll(async () => {
    const all = [
      ...LETTER_KINDS.map((kind) => ({ name: kind as string, kind, facts: factsFor(kind) })),
      ...(['assignment_notice', 'agency_letter', 'agreement', 'power_of_attorney'] as const).map((kind) => ({
        name: `criminal ${kind}`,
        kind,
        facts: criminalFacts(),
      })),
      ...LETTER_KINDS.map((kind) => ({ name: `full ${kind}`, kind, facts: fullFacts(factsFor(kind)) })),
    ];
    const documents = await Promise.all(all.map(({ kind, facts }) => wordFor(kind, facts)));
    const papers = await PrintedPaper.fromWords(documents);
    all.forEach(({ name }, at) => {
      const paper = papers[at];
      if (paper) printed.set(name, paper);
    });
  });
  afterAll(async () => {
    for (const paper of printed.values()) await paper.remove();
  });

  const names = [
    ...LETTER_KINDS,
    'criminal assignment_notice',
    'criminal agency_letter',
    'criminal agreement',
    'criminal power_of_attorney',
    ...LETTER_KINDS.map((kind) => `full ${kind}`),
  ];

  it.each(names)('%s is one page of A4 with its number, its day and the place of the seal', async (name) => {
    const pages = (await printed.get(name)?.pages()) ?? [];
    expect(pages).toHaveLength(1);
    const [page] = pages;
    expect(page?.width).toBeCloseTo(210, 0);
    expect(page?.height).toBeCloseTo(297, 0);
    const text = page?.lines.map((line) => line.text).join('') ?? '';
    expect(text).toContain(NUMBER);
    expect(text).toContain('（公章）');
    expect(text).toMatch(/2026年\d{1,2}月\d{1,2}日/u);
    expect(text).not.toMatch(/undefined|null|NaN|\{|\}|【/u);
  });
});
