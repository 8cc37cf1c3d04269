import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { RequestContext } from '@fayuan/context';
import { DirectivePaperService, type MadePaper } from '@fayuan/directives';
import { htmlDocument, wordDocument } from '@fayuan/papers';
import { Ctx } from '../access/request.js';
import { Permission } from '../access/rule.js';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** The preview runs nothing and loads nothing; only the own pages may show it in a frame. */
const PREVIEW_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

const COMMON = { 'x-content-type-options': 'nosniff', 'cache-control': 'private, no-store' } as const;

async function sendWord(reply: FastifyReply, { paper, name, author, at }: MadePaper): Promise<void> {
  const document = await wordDocument(paper, { author, at });
  const file = encodeURIComponent(`${name}.docx`);
  await reply
    .headers({
      ...COMMON,
      'content-type': WORD,
      'content-disposition': `attachment; filename="paper.docx"; filename*=UTF-8''${file}`,
    })
    .send(document);
}

async function sendPreview(reply: FastifyReply, { paper }: MadePaper): Promise<void> {
  await reply
    .headers({
      ...COMMON,
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': PREVIEW_POLICY,
    })
    .send(htmlDocument(paper));
}

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
