import JSZip from 'jszip';

/** How the library writes that no space is put between Chinese and digits; between Chinese and Latin it cannot say it. */
const NO_SPACE_AT_DIGITS = /<w:autoSpaceDN w:val="(?:false|0)"\/>/gu;
const NO_SPACE_AT_ALL = '<w:autoSpaceDE w:val="0"/><w:autoSpaceDN w:val="0"/>';

/** Adds to the paragraphs of a document that no space is put between Chinese and Latin letters. */
export async function withoutAutoSpace(bytes: Buffer): Promise<JSZip> {
  const zip = await JSZip.loadAsync(bytes);
  for (const file of zip.file(/^word\/(?:document|header\d+|footer\d+)\.xml$/u))
    zip.file(file.name, (await file.async('string')).replace(NO_SPACE_AT_DIGITS, NO_SPACE_AT_ALL));
  return zip;
}

/** The same zip file with one moment on all its entries, so that equal content gives equal bytes. */
export async function steadyZip(source: JSZip, at: Date): Promise<Buffer> {
  const steady = new JSZip();
  for (const file of Object.values(source.files)) {
    if (file.dir) continue;
    steady.file(file.name, await file.async('nodebuffer'), { date: at, createFolders: false });
  }
  return steady.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE', platform: 'DOS' });
}
