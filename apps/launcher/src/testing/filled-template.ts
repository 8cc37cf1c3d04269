import JSZip from 'jszip';

const SHEET = 'xl/worksheets/sheet1.xml';
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const cellOf = (text: string): string =>
  `<c t="inlineStr"><is><t xml:space="preserve">${text.replaceAll(/[&<>]/gu, (sign) => ENTITIES[sign] ?? sign)}</t></is></c>`;

/**
 * A downloaded template with rows typed below its heads, as people fill it in.
 * @param rows cells by the head of their column, without its mark
 */
export async function filledTemplate(
  template: Uint8Array,
  rows: readonly Readonly<Record<string, string>>[],
): Promise<Buffer> {
  const zip = await JSZip.loadAsync(template);
  const xml = (await zip.file(SHEET)?.async('string')) ?? '';
  const drawn = [...xml.matchAll(/<row[^>]*>(.*?)<\/row>/gu)].map(([, row = '']) => row);
  const heads = [...(drawn.at(-1) ?? '').matchAll(/<t [^>]*>(.*?)<\/t>/gu)].map(([, head = '']) =>
    head.replace(/\*$/u, ''),
  );
  const typed = rows.map(
    (row, at) =>
      `<row r="${drawn.length + at + 1}">${heads.map((head) => cellOf(row[head] ?? '')).join('')}</row>`,
  );
  zip.file(SHEET, xml.replace('</sheetData>', `${typed.join('')}</sheetData>`));
  return zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' });
}
