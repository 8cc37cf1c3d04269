import { Controller, Get, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { RequestContext } from '@fayuan/context';
import { ArchiveFileService } from '@fayuan/directives';
import { FileStore } from '@fayuan/files';
import { Ctx } from '../access/request.js';
import { Permission } from '../access/rule.js';

/** The archive of a directive; for the unit that made it and those above. */
@Controller('archives')
export class ArchiveFileController {
  constructor(
    private readonly service: ArchiveFileService,
    private readonly store: FileStore,
  ) {}

  @Permission('directive.read')
  @Get(':id.zip')
  async download(
    @Ctx() ctx: RequestContext,
    @Param('id') id: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { title, tenantId, sha256, bytes } = await this.service.finished(ctx, id);
    const file = encodeURIComponent(`归档 ${title}.zip`);
    await reply
      .headers({
        'content-type': 'application/zip',
        'content-length': String(bytes),
        'content-disposition': `attachment; filename="archive.zip"; filename*=UTF-8''${file}`,
        'x-content-type-options': 'nosniff',
        'cache-control': 'private, no-store',
        etag: `"${sha256}"`,
      })
      .send(this.store.stream(tenantId, sha256));
  }
}
