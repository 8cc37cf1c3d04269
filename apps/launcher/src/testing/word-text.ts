import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import JSZip from 'jszip';

/** The Word documents in a folder. */
export const documentsIn = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.docx'))
    .map((name) => join(folder, name));

/** The text of a Word document, without blanks. */
export async function wordText(file: string): Promise<string> {
  const zip = await JSZip.loadAsync(readFileSync(file));
  const xml = await zip.file('word/document.xml')?.async('text');
  if (xml === undefined) throw new Error(`${file} has no word/document.xml`);
  return xml.replace(/<[^>]*>/gu, '').replace(/\s/gu, '');
}
