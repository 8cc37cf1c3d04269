import { Controller, Get, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { RequestContext } from '@fayuan/context';
import { SummaryService } from '@fayuan/summaries';
import { Ctx } from '../access/request.js';
import { Permission } from '../access/rule.js';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** The summary as a Word document; only for the unit that wrote it. */
@Controller('summaries')
export class SummaryDownloadController {
  constructor(private readonly service: SummaryService) {}

  @Permission('figure.read')
  @Get(':id.docx')
  async download(
    @Ctx() ctx: RequestContext,
    @Param('id') id: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { title } = await this.service.get(ctx, id);
    const document = await this.service.document(ctx, id);
    await reply
      .headers({
        'content-type': WORD,
        'content-disposition': `attachment; filename="summary.docx"; filename*=UTF-8''${encodeURIComponent(`${title}.docx`)}`,
        'x-content-type-options': 'nosniff',
        'cache-control': 'private, no-store',
      })
      .send(document);
  }
}
