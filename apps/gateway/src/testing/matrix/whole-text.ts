import JSZip from 'jszip';

/** Headers and body of an answer; a Word document or an Excel workbook with all its parts. */
export async function wholeText(response: Response): Promise<string> {
  const headers = JSON.stringify([...response.headers]);
  const body = Buffer.from(await response.arrayBuffer());
  if (!response.headers.get('content-type')?.includes('openxmlformats'))
    return `${headers}\n${body.toString('latin1')}`;
  const parts = Object.values((await JSZip.loadAsync(body)).files).map((part) => part.async('string'));
  return [headers, ...(await Promise.all(parts))].join('\n');
}
