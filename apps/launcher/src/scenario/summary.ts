import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { keyOf, type Play, type PlayedDirective } from './play.js';

const SUMMARY =
  'id title status downloadUrl gaps { label } checks { ok message } paragraphs { style runs { text } }';
const WRITE = `mutation ScenarioSummary($directiveId: ID!, $key: ID!) {
  writeSummary(directiveId: $directiveId, idempotencyKey: $key) { ${SUMMARY} } }`;

interface Summary {
  readonly title: string;
  readonly downloadUrl: string;
  readonly gaps: readonly { label: string }[];
  readonly checks: readonly { ok: boolean; message: string }[];
  readonly paragraphs: readonly { style: string; runs: readonly { text: string }[] }[];
}

/** The sentence that carries the totals: the paragraph with the most digits. */
function figureSentence(summary: Summary): string {
  const texts = summary.paragraphs.map((paragraph) => paragraph.runs.map((run) => run.text).join(''));
  const digits = (text: string) => text.replace(/\D/g, '').length;
  return texts.sort((a, b) => digits(b) - digits(a))[0] ?? '';
}

/** The last issuer writes its summary of the campaign; the Word file is saved. @returns where it lies */
export async function playSummary(
  play: Play,
  directives: readonly PlayedDirective[],
  folder: string,
): Promise<string> {
  const last = directives.at(-1);
  if (!last) throw new Error('a scenario without directives has no summary');
  const key = keyOf(play, 'summary', last.issuer.code);
  const { writeSummary } = await last.issuer.worker.ask<{ writeSummary: Summary }>(WRITE, {
    directiveId: last.id,
    key,
  });
  for (const gap of writeSummary.gaps) play.tell(`  待填 to fill in: ${gap.label}`);
  for (const check of writeSummary.checks.filter((each) => !each.ok))
    play.tell(`  核对不通过 check failed: ${check.message}`);
  play.tell(figureSentence(writeSummary));
  const document = await last.issuer.worker.download(writeSummary.downloadUrl);
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `${writeSummary.title}.docx`);
  writeFileSync(path, document);
  return path;
}
