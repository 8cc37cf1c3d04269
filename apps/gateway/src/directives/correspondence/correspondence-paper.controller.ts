import { Controller, Get, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { RequestContext } from '@fayuan/context';
import { CorrespondencePaperService } from '@fayuan/directives';
import { Ctx } from '../../access/request.js';
import { Permission } from '../../access/rule.js';
import { sendPreview, sendWord } from '../send-paper.js';

/** Requests, reports and letters as Word documents and as paged previews. */
@Controller('correspondence')
export class CorrespondencePaperController {
  constructor(private readonly service: CorrespondencePaperService) {}

  @Permission('directive.read')
  @Get(':id/paper.docx')
  async word(@Ctx() ctx: RequestContext, @Param('id') id: string, @Res() reply: FastifyReply): Promise<void> {
    await sendWord(reply, await this.service.get(ctx, id));
  }

  @Permission('directive.read')
  @Get(':id/paper.html')
  async preview(
    @Ctx() ctx: RequestContext,
    @Param('id') id: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await sendPreview(reply, await this.service.get(ctx, id));
  }
}
