import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { RequestContext } from '@fayuan/context';
import { DirectivePaperService } from '@fayuan/directives';
import { Ctx } from '../access/request.js';
import { Permission } from '../access/rule.js';
import { sendPreview, sendWord } from './send-paper.js';

/** Directives, receipts and lists of receipts as Word documents and as paged previews. */
@Controller('directives')
export class DirectivePaperController {
  constructor(private readonly service: DirectivePaperService) {}

  @Permission('directive.read')
  @Get(':id/paper.docx')
  async word(@Ctx() ctx: RequestContext, @Param('id') id: string, @Res() reply: FastifyReply): Promise<void> {
    await sendWord(reply, await this.service.directive(ctx, id));
  }

  @Permission('directive.read')
  @Get(':id/paper.html')
  async preview(
    @Ctx() ctx: RequestContext,
    @Param('id') id: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await sendPreview(reply, await this.service.directive(ctx, id));
  }

  /** Of the own unit, or of the one below that `unit` names. */
  @Permission('directive.read')
  @Get(':id/receipt.docx')
  async receiptWord(
    @Ctx() ctx: RequestContext,
    @Param('id') id: string,
    @Query('unit') unit: string | undefined,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await sendWord(reply, await this.service.receiptProof(ctx, id, unit ?? null));
  }

  @Permission('directive.read')
  @Get(':id/receipt.html')
  async receiptPreview(
    @Ctx() ctx: RequestContext,
    @Param('id') id: string,
    @Query('unit') unit: string | undefined,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await sendPreview(reply, await this.service.receiptProof(ctx, id, unit ?? null));
  }

  @Permission('directive.read')
  @Get(':id/receipts.docx')
  async receiptsWord(
    @Ctx() ctx: RequestContext,
    @Param('id') id: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await sendWord(reply, await this.service.receiptList(ctx, id));
  }

  @Permission('directive.read')
  @Get(':id/receipts.html')
  async receiptsPreview(
    @Ctx() ctx: RequestContext,
    @Param('id') id: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await sendPreview(reply, await this.service.receiptList(ctx, id));
  }
}
