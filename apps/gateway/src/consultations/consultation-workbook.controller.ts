import { Controller, Get, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import {
  type Consultation,
  type ConsultationFilter,
  type ConsultationPage,
  ConsultationService,
} from '@fayuan/cases';
import { type RequestContext, today } from '@fayuan/context';
import { workbook } from '@fayuan/papers';
import { Ctx } from '../access/request.js';
import { Permission } from '../access/rule.js';
import { type ConsultationAddress, consultationFilterOf } from './consultation-address.js';
import { consultationSheet } from './consultation-sheet.js';

const EXCEL = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const PAGE = 500;

/** The consultations that a list shows, as an Excel workbook; for the unit and those above. */
@Controller('consultations.xlsx')
export class ConsultationWorkbookController {
  constructor(private readonly service: ConsultationService) {}

  @Permission('consultation.read')
  @Get()
  async download(
    @Ctx() ctx: RequestContext,
    @Query() address: ConsultationAddress,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const filter = consultationFilterOf(address);
    // What may be refused is read before the first byte is sent; the other pages on the way.
    const first = await this.page(ctx, filter, null);
    const form = await this.service.form(ctx);
    const { total, questions } = first;
    const rows = this.rows(ctx, filter, first);
    const sheet = consultationSheet({ form, asOf: today(ctx), total, questions, rows }, ctx.locale);
    const file = encodeURIComponent(`${sheet.title} ${today(ctx)}.xlsx`);
    await reply
      .headers({
        'content-type': EXCEL,
        'content-disposition': `attachment; filename="consultations.xlsx"; filename*=UTF-8''${file}`,
        'x-content-type-options': 'nosniff',
        'cache-control': 'private, no-store',
      })
      .send(workbook([sheet], ctx.clock.now()));
  }

  private async *rows(
    ctx: RequestContext,
    filter: ConsultationFilter,
    first: ConsultationPage,
  ): AsyncGenerator<Consultation> {
    for (let page = first; ; page = await this.page(ctx, filter, page.endCursor)) {
      yield* page.items;
      if (!page.hasMore) return;
    }
  }

  private page(ctx: RequestContext, filter: ConsultationFilter, after: string | null) {
    return this.service.consultations(ctx, filter, { first: PAGE, after });
  }
}
