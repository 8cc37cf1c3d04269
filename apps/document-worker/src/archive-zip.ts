import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import JSZip from 'jszip';
import type { FileStore } from '@fayuan/files';
import { type ArchiveHead, readme } from './archive-tables.js';
import type { Part } from './parts.js';

export const MANIFEST = 'manifest.json';
export const SUMS = 'SHA256SUMS';
const README = '说明.txt';

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** What the archive is, and every file in it with its checksum. Names of fields follow GB/T 33480-2016 where it has them. */
function manifestOf({ archive, documentNumber, issuer }: ArchiveHead, parts: readonly Part[]): string {
  const manifest = {
    format: 'fayuan-archive/1',
    title: archive.title,
    documentNumber,
    issuer,
    directiveId: archive.directiveId,
    archivedBy: archive.requestedBy,
    archivedAt: archive.requestedAt.toISOString(),
    files: parts,
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/** One line a file as `sha256sum -c` reads them. */
const sumsOf = (parts: readonly Part[]): string =>
  parts.map(({ path, sha256 }) => `${sha256}  ${path}\n`).join('');

/** The bytes of a kept part, opened only when the zip comes to it: neither all of them nor all open files at once. */
const lazily = (store: FileStore, id: string, sha256: string): Readable =>
  Readable.from(
    (async function* () {
      yield* store.stream(id, sha256);
    })(),
    { objectMode: false },
  );

/**
 * The whole archive as a stream of zip: the kept parts, how to read them, the manifest, and the checksums of all. The same
 * parts asked for at the same moment give the same bytes.
 */
export function archiveZip(store: FileStore, head: ArchiveHead, parts: readonly Part[]): Readable {
  const zip = new JSZip();
  const { id, requestedAt: date } = head.archive;
  const add = (path: string, content: Uint8Array): Part => {
    zip.file(path, content, { date, createFolders: false });
    return { path, bytes: content.length, sha256: hashOf(content) };
  };
  for (const { path, sha256 } of parts)
    zip.file(path, lazily(store, id, sha256), { date, createFolders: false, binary: true });
  const all = [...parts, add(README, Buffer.from(readme(head), 'utf8'))];
  const manifest = add(MANIFEST, Buffer.from(manifestOf(head, all), 'utf8'));
  add(SUMS, Buffer.from(sumsOf([...all, manifest]), 'utf8'));
  const stream = zip.generateNodeStream({ compression: 'DEFLATE', platform: 'DOS', streamFiles: true });
  // The library's stream is of an older kind that cannot be waited for.
  return new Readable().wrap(stream);
}
