import { Controller, Get, HttpCode, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { type CaseExport, CaseExportService } from '@fayuan/cases';
import { type RequestContext, today } from '@fayuan/context';
import { workbook } from '@fayuan/papers';
import { Ctx, type GatewayRequest } from '../access/request.js';
import { Permission } from '../access/rule.js';
import { excelHeaders } from '../http/excel-headers.js';
import { requestKey } from '../http/request-key.js';
import { type CaseAddress, caseFilterOf } from './case-address.js';
import { caseSheet } from './case-sheet.js';

/** The cases that a list shows, as an Excel workbook; for the unit and those above, who learn nobody's name. */
@Controller('cases.xlsx')
export class CaseWorkbookController {
  constructor(private readonly service: CaseExportService) {}

  /** With recipients masked. */
  @Permission('case.read')
  @Get()
  async masked(
    @Ctx() ctx: RequestContext,
    @Query() address: CaseAddress,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await send(ctx, reply, await this.service.masked(ctx, caseFilterOf(address)));
  }

  /** With full names of own recipients; the body says why, so that no reason stands in an address. */
  @Permission('person.unmask')
  @Post()
  @HttpCode(200)
  async named(
    @Ctx() ctx: RequestContext,
    @Query() address: CaseAddress,
    @Req() request: GatewayRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const asked = { reason: reasonIn(request.body), key: requestKey(request) };
    await send(ctx, reply, await this.service.named(ctx, caseFilterOf(address), asked));
  }
}

/** What the body gives as the reason; an empty one is refused where reasons are judged. */
function reasonIn(body: unknown): string {
  const reason = typeof body === 'object' && body !== null && 'reason' in body ? body.reason : '';
  return typeof reason === 'string' ? reason : '';
}

/** What may be refused was asked before; the rows are read while they are sent. */
async function send(ctx: RequestContext, reply: FastifyReply, taken: CaseExport): Promise<void> {
  const sheet = caseSheet(taken, today(ctx), ctx.locale);
  await reply
    .headers(excelHeaders('cases', `${sheet.title} ${today(ctx)}`))
    .send(workbook([sheet], ctx.clock.now()));
}
