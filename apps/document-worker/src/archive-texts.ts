import { type ArchiveFile, type ReissuePlace, type Directive } from '@fayuan/directives';
import type { ArchiveSources } from './archive-sources.js';
import { fileName, jsonPiece, numbered, paperPiece, type Piece } from './parts.js';

/** The text of a directive as data; what is the reader's own of it (receipt, re-issue) is left out. */
const textOf = ({ receipt: _receipt, reissueId: _reissueId, ...text }: Directive) => text;

async function piecesOf(
  sources: ArchiveSources,
  archive: ArchiveFile,
  id: string,
  name: string,
): Promise<Piece[]> {
  const ctx = sources.contextOf(archive);
  const directive = await sources.reading.get(ctx, id);
  const { paper, author, at } = await sources.papers.directive(ctx, id);
  return [
    await paperPiece(`${name}.docx`, paper, { author, at }),
    jsonPiece(`${name}.json`, textOf(directive)),
  ];
}

/** The directive itself, with the papers above it enclosed. */
export const directivePieces = (sources: ArchiveSources, archive: ArchiveFile): Promise<Piece[]> =>
  piecesOf(sources, archive, archive.directiveId, '1-文件/文件');

/** Re-issues below, each as paper and as data. */
export async function reissuePieces(
  sources: ArchiveSources,
  archive: ArchiveFile,
  reissues: { readonly places: readonly ReissuePlace[]; readonly first: number },
): Promise<Piece[]> {
  const pieces: Piece[] = [];
  for (const [at, { id }] of reissues.places.entries()) {
    const directive = await sources.reading.get(sources.contextOf(archive), id);
    const name = `2-转发/${numbered(reissues.first + at)}-${fileName(directive.issuer.name)}`;
    pieces.push(...(await piecesOf(sources, archive, id, name)));
  }
  return pieces;
}
