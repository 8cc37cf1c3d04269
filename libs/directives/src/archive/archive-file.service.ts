import { Injectable } from '@nestjs/common';
import { type RequestContext, requirePermission } from '@fayuan/context';
import { Database } from '@fayuan/database';
import { isId, newId, words } from '@fayuan/kernel';
import { Bells, scheduleWork } from '@fayuan/queue';
import { lockOwnDirective } from '../directive.repository.js';
import { directiveNotFound, wrongStatus } from '../directives.errors.js';
import type { ArchiveFile } from './archive-file.js';
import { archiveFileNotFound, archiveFileUnfinished } from './archive-file.errors.js';
import { ARCHIVE, archiveJob } from './archive-file.job.js';
import {
  archiveFilesOf,
  findArchiveFile,
  insertArchiveFile,
  unfinishedArchiveFile,
} from './archive-file.repository.js';

/** A finished file with what names its bytes. */
export type FinishedArchive = ArchiveFile & { readonly sha256: string };

/** Archive files: asked for by the issuer, made by the document worker, read by the issuer and those above. */
@Injectable()
export class ArchiveFileService {
  constructor(
    private readonly database: Database,
    private readonly bells: Bells,
  ) {}

  /**
   * Asks for an archive file of an own issued directive. While one is being made, that one is answered.
   * @throws Refusal `directive.not_found`, `directive.wrong_status`
   */
  async prepare(ctx: RequestContext, directiveId: string, key: string): Promise<ArchiveFile> {
    requirePermission(ctx, 'directive.issue');
    if (!isId(directiveId)) throw directiveNotFound('directiveId');
    const once = { key, operation: 'prepareArchiveFile', input: { directiveId } };
    const { id } = await this.database.once<{ id: string }>(ctx, once, async (tx) => {
      const directive = await lockOwnDirective(tx, directiveId, 'directiveId');
      if (directive.issuedOn === null) throw wrongStatus(words('归档', 'archived'));
      const open = await unfinishedArchiveFile(tx, directiveId);
      if (open) return open;
      const id = newId();
      await insertArchiveFile(tx, { id, directiveId, title: directive.title });
      await tx.audit({
        action: 'archive_file.asked',
        subjectKind: 'directive',
        subjectId: directiveId,
        detail: { id },
      });
      await scheduleWork(tx, this.bells, { kind: ARCHIVE, subjectId: id, job: archiveJob });
      return { id };
    });
    const made = await this.database.read(ctx, (tx) => findArchiveFile(tx, id));
    if (!made) throw archiveFileNotFound();
    return made;
  }

  /** Archive files of a directive at the own unit and below; none for a directive of somebody else. */
  async list(ctx: RequestContext, directiveId: string): Promise<ArchiveFile[]> {
    requirePermission(ctx, 'directive.read');
    if (!isId(directiveId)) return [];
    return this.database.read(ctx, (tx) => archiveFilesOf(tx, directiveId));
  }

  /** @throws Refusal `archive_file.not_found`, `archive_file.unfinished` */
  async finished(ctx: RequestContext, id: string): Promise<FinishedArchive> {
    requirePermission(ctx, 'directive.read');
    const found = isId(id) ? await this.database.read(ctx, (tx) => findArchiveFile(tx, id)) : undefined;
    if (!found) throw archiveFileNotFound();
    const { sha256 } = found;
    if (sha256 === null) throw archiveFileUnfinished();
    return { ...found, sha256 };
  }
}
