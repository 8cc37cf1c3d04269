import { Controller, Get, HttpCode, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Readable } from 'node:stream';
import { LEDGER_NAMES, LedgerImportService, ledgerSheets } from '@fayuan/cases';
import { type RequestContext, today } from '@fayuan/context';
import { Refusal, words } from '@fayuan/kernel';
import { workbook } from '@fayuan/papers';
import { Ctx, type GatewayRequest } from '../access/request.js';
import { Permission } from '../access/rule.js';
import { requestKey } from '../http/request-key.js';
import { readUpload } from '../http/upload-body.js';

const EXCEL = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
/** 20,000 rows of cases have some 4 MB. */
const MOST_BYTES = 10 * 1_048_576;

const bodyMissing = (): Refusal =>
  new Refusal({
    code: 'ledger_import.no_file',
    field: 'file',
    text: words('请选择填好的 Excel 文件（.xlsx）', 'Send the workbook itself as the body (octet-stream)'),
  });

const headersOf = (title: string) => ({
  'content-type': EXCEL,
  'content-disposition': `attachment; filename="ledger.xlsx"; filename*=UTF-8''${encodeURIComponent(title)}.xlsx`,
  'x-content-type-options': 'nosniff',
  'content-security-policy': "default-src 'none'; sandbox",
  'cache-control': 'private, no-store',
});

/** Workbooks of ledgers in and out: bytes that GraphQL is not made for. */
@Controller()
export class LedgerImportController {
  constructor(private readonly service: LedgerImportService) {}

  /** The workbook that is filled in, with the choices of the day. */
  @Permission('case.read')
  @Get('ledger-templates/:ledger.xlsx')
  async template(
    @Ctx() ctx: RequestContext,
    @Param('ledger') kind: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const ledger = await this.service.ledger(ctx, kind);
    const title = words('模板', ' template');
    const name = `${LEDGER_NAMES[ledger.kind][ctx.locale]}${title[ctx.locale]} ${today(ctx)}`;
    await reply.headers(headersOf(name)).send(workbook(ledgerSheets(ledger, ctx.locale), ctx.clock.now()));
  }

  /** The body is the file itself. Answers which import it is; a repeat with the same key answers the same. */
  @Permission('case.read')
  @Post('ledger-imports')
  @HttpCode(201)
  async upload(
    @Ctx() ctx: RequestContext,
    @Query('ledger') ledger: string,
    @Req() request: GatewayRequest,
  ): Promise<{ id: string }> {
    const key = requestKey(request);
    if (!(request.body instanceof Readable)) throw bodyMissing();
    const bytes = await readUpload(request.body, MOST_BYTES);
    if (bytes.length === 0) throw bodyMissing();
    return { id: await this.service.upload(ctx, { ledger, bytes, key }) };
  }

  /** The file with what is wrong beside each row, for whoever uploaded it: asked of the database each time. */
  @Permission('case.read')
  @Get('ledger-imports/:id.xlsx')
  async returned(
    @Ctx() ctx: RequestContext,
    @Param('id') id: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { found, bytes } = await this.service.returned(ctx, id);
    const title = words('错误说明', ' what is wrong');
    await reply
      .headers(headersOf(`${LEDGER_NAMES[found.ledger][ctx.locale]}${title[ctx.locale]} ${today(ctx)}`))
      .send(bytes);
  }
}
