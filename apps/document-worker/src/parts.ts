import type { FileStore } from '@fayuan/files';
import { type Paper, wordDocument } from '@fayuan/papers';

/** A finished piece of an archive file: where it goes, and which bytes it is. */
export interface Part {
  readonly path: string;
  readonly sha256: string;
  readonly bytes: number;
}

/** A piece before it is kept. */
export interface Piece {
  readonly path: string;
  readonly content: Uint8Array;
}

/** Data of an archive: the same data give the same bytes. */
export const jsonPiece = (path: string, data: unknown): Piece => ({
  path,
  content: Buffer.from(`${JSON.stringify(data, null, 2)}\n`, 'utf8'),
});

export const paperPiece = async (
  path: string,
  paper: Paper,
  properties: { readonly author: string; readonly at: Date },
): Promise<Piece> => ({ path, content: await wordDocument(paper, properties) });

/** Keeps pieces in the folder of unfinished archives, so that a killed worker goes on where it was. */
export async function keepPieces(
  store: FileStore,
  archiveId: string,
  pieces: readonly Piece[],
): Promise<readonly Part[]> {
  const parts: Part[] = [];
  for (const { path, content } of pieces)
    parts.push({ path, bytes: content.length, sha256: await store.put(archiveId, content) });
  return parts;
}

/** 001, 002 …: files of a folder in their order. */
export const numbered = (n: number): string => String(n).padStart(3, '0');

/** A name that every system can unpack: no path, nothing it forbids, not too long. */
export const fileName = (text: string): string =>
  text
    .replace(/[\\/:*?"<>|\p{Cc}]/gu, '')
    .replace(/^\.+/u, '')
    .slice(0, 60)
    .trim() || '未命名';
