import { Injectable } from '@nestjs/common';
import { type RequestContext, requirePermission } from '@fayuan/context';
import { Database } from '@fayuan/database';
import { isId, newId } from '@fayuan/kernel';
import { FileStore } from './file-store.js';
import { fileNotFound, fileTooLarge, MOST_BYTES, notAPicture } from './files.errors.js';
import { imageTypeOf } from './image-type.js';
import { findStoredFile, insertStoredFile, type StoredFile } from './stored-file.repository.js';

/** Photos of a unit: rows under the walls of the database, bytes in the store. */
@Injectable()
export class FilesService {
  constructor(
    private readonly database: Database,
    private readonly store: FileStore,
  ) {}

  /**
   * Keeps an uploaded photo for the unit. A repeat with the same key gives the same file.
   * @throws Refusal `file.not_a_picture`, `file.too_large`
   */
  async keep(ctx: RequestContext, upload: { key: string; bytes: Buffer }): Promise<StoredFile> {
    requirePermission(ctx, 'activity.record');
    return this.keepFor(ctx, upload);
  }

  /** The same for a caller whose right to it is checked already. */
  async keepFor(ctx: RequestContext, upload: { key: string; bytes: Buffer }): Promise<StoredFile> {
    const { bytes, key } = upload;
    if (bytes.length > MOST_BYTES) throw fileTooLarge();
    const mediaType = imageTypeOf(bytes);
    if (!mediaType) throw notAPicture();
    // Bytes first: a row never points at a file that is not there; a file without a row is only space.
    const sha256 = await this.store.put(ctx.unitId, bytes);
    return this.database.once(ctx, { key, operation: 'keepFile', input: { sha256 } }, async (tx) => {
      const file = { id: newId(), tenantId: ctx.unitId, sha256, mediaType, bytes: bytes.length };
      await insertStoredFile(tx, file);
      await tx.audit({ action: 'file.kept', subjectKind: 'stored_file', subjectId: file.id });
      return file;
    });
  }

  /**
   * A file of the own unit or one below it, with its bytes; the walls are asked at every reading.
   * @throws Refusal `file.not_found`
   */
  async open(ctx: RequestContext, id: string): Promise<StoredFile & { readonly content: Buffer }> {
    requirePermission(ctx, 'activity.read');
    if (!isId(id)) throw fileNotFound();
    const file = await this.database.read(ctx, (tx) => findStoredFile(tx, id));
    if (!file) throw fileNotFound();
    return { ...file, content: await this.store.read(file.tenantId, file.sha256) };
  }
}
