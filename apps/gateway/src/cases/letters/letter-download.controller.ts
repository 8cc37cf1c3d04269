import { Controller, Get, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { LetterService } from '@fayuan/cases';
import type { RequestContext } from '@fayuan/context';
import { Ctx } from '../../access/request.js';
import { Permission } from '../../access/rule.js';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** A letter as a Word document: for the unit that issued it, and people of it who may see persons in clear. */
@Controller('case-letters')
export class LetterDownloadController {
  constructor(private readonly service: LetterService) {}

  @Permission('person.unmask')
  @Get(':id.docx')
  async download(
    @Ctx() ctx: RequestContext,
    @Param('id') id: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { title, number, document } = await this.service.document(ctx, id);
    await reply
      .headers({
        'content-type': WORD,
        'content-disposition': `attachment; filename="letter.docx"; filename*=UTF-8''${encodeURIComponent(`${title} ${number}.docx`)}`,
        'x-content-type-options': 'nosniff',
        'cache-control': 'private, no-store',
      })
      .send(document);
  }
}
