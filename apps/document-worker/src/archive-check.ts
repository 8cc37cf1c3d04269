import { createHash } from 'node:crypto';
import JSZip from 'jszip';
import { MANIFEST, SUMS } from './archive-zip.js';

const LINE = /^([0-9a-f]{64}) {2}(.+)$/u;

/**
 * Compares every file of an archive with its checksum.
 * @returns what is wrong, one sentence each; nothing when the archive is whole
 */
export async function archiveFaults(bytes: Uint8Array): Promise<string[]> {
  const zip = await JSZip.loadAsync(bytes);
  const listed = await zip.file(SUMS)?.async('string');
  if (listed === undefined) return [`${SUMS}: missing`];
  const sums = new Map(
    listed.split('\n').flatMap((line) => {
      const [, sum, path] = LINE.exec(line) ?? [];
      return sum !== undefined && path !== undefined ? [[path, sum] as const] : [];
    }),
  );
  const faults: string[] = [];
  if (!sums.has(MANIFEST)) faults.push(`${MANIFEST}: not listed`);
  for (const [path, sum] of sums) {
    const content = await zip.file(path)?.async('nodebuffer');
    if (!content) faults.push(`${path}: missing`);
    else if (createHash('sha256').update(content).digest('hex') !== sum) faults.push(`${path}: changed`);
  }
  const known = new Set([...sums.keys(), SUMS]);
  for (const { name, dir } of Object.values(zip.files))
    if (!dir && !known.has(name)) faults.push(`${name}: added`);
  return faults;
}
