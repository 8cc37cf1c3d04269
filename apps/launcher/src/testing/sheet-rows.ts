import JSZip from 'jszip';

/** The rows of the first sheet of a workbook, each cell as it is kept: numbers without grouping, texts as they are. */
export async function sheetRows(bytes: Uint8Array): Promise<string[][]> {
  const zip = await JSZip.loadAsync(bytes);
  const xml = (await zip.file('xl/worksheets/sheet1.xml')?.async('string')) ?? '';
  return [...xml.matchAll(/<row[^>]*>(.*?)<\/row>/gu)].map(([, row = '']) =>
    [...row.matchAll(/<v>(.*?)<\/v>|<t [^>]*>(.*?)<\/t>/gu)].map(([, number, text]) => number ?? text ?? ''),
  );
}
