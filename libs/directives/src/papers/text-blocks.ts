import { type Block, headingLevelOf, numberedHeading } from '@fayuan/papers';
import type { Section } from '../directive.js';

/** A second-level heading is at most so long; a longer line that begins with （一） is a paragraph with a run-in heading. */
const HEADING_END = /^([^。！？；]{1,40}。)(.+)$/su;

/** A line of a section's text: a heading of the second level is set in 楷体, with what follows it in 仿宋. */
function lineBlock(line: string): Block {
  if (headingLevelOf(line) !== 2) return { kind: 'paragraph', text: line };
  const [, heading, rest] = HEADING_END.exec(line) ?? [];
  if (heading !== undefined && rest !== undefined) return { kind: 'heading', level: 2, text: heading, rest };
  return line.endsWith('。') && line.length > 30
    ? { kind: 'paragraph', text: line }
    : { kind: 'heading', level: 2, text: line };
}

const linesOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/**
 * The sections of a directive as numbered headings with their paragraphs. Sections without a heading do not count; a
 * heading that has a number keeps it.
 */
export function sectionBlocks(sections: readonly Section[]): readonly Block[] {
  let headings = 0;
  return sections.flatMap(({ heading, text }): readonly Block[] => {
    const words = heading.trim();
    const lines = linesOf(text).map(lineBlock);
    if (words === '') return lines;
    headings += 1;
    return [{ kind: 'heading', level: 1, text: numberedHeading(1, words, headings) }, ...lines];
  });
}
