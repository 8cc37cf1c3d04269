import { Controller, Get, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { ConsultationExportService } from '@fayuan/cases';
import { type RequestContext, today } from '@fayuan/context';
import { workbook } from '@fayuan/papers';
import { Ctx } from '../access/request.js';
import { Permission } from '../access/rule.js';
import { excelHeaders } from '../http/excel-headers.js';
import { type ConsultationAddress, consultationFilterOf } from './consultation-address.js';
import { consultationSheet } from './consultation-sheet.js';

/** The consultations that a list shows, as an Excel workbook; for the unit and those above. */
@Controller('consultations.xlsx')
export class ConsultationWorkbookController {
  constructor(private readonly service: ConsultationExportService) {}

  @Permission('consultation.read')
  @Get()
  async download(
    @Ctx() ctx: RequestContext,
    @Query() address: ConsultationAddress,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    // What may be refused is asked before the first byte is sent; the rows are read on the way.
    const taken = await this.service.open(ctx, consultationFilterOf(address));
    const sheet = consultationSheet(taken, today(ctx), ctx.locale);
    await reply
      .headers(excelHeaders('consultations', `${sheet.title} ${today(ctx)}`))
      .send(workbook([sheet], ctx.clock.now()));
  }
}
