import { Controller, HttpCode, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Readable } from 'node:stream';
import { ApplicationPaperService } from '@fayuan/cases';
import type { RequestContext } from '@fayuan/context';
import { MOST_BYTES } from '@fayuan/files';
import { Refusal, words } from '@fayuan/kernel';
import { Ctx, type GatewayRequest } from '../../access/request.js';
import { Permission } from '../../access/rule.js';
import { keyOfRequest, readUpload } from '../../http/upload-body.js';

const bodyMissing = (): Refusal =>
  new Refusal({
    code: 'application_paper.type',
    field: 'file',
    text: words(
      '请选择照片（JPEG、PNG、WebP）或者 PDF 文件',
      'Send the photo or PDF itself as the body, with its type',
    ),
  });

const placeOf = (query: { readonly case?: string; readonly intake?: string; readonly kind?: string }) => ({
  subject: query.intake === undefined ? ('case' as const) : ('intake' as const),
  id: query.intake ?? query.case ?? '',
  kind: query.kind ?? '',
});

/** The reason of a look stands in the body, so that no address and no line of a log ever holds it. */
const reasonIn = ({ body }: GatewayRequest): string => {
  const said = (body as { reason?: unknown } | null | undefined)?.reason;
  return typeof said === 'string' ? said : '';
};

/** Pages of papers in and out: bytes that GraphQL is not made for. */
@Controller('application-papers')
export class ApplicationPaperController {
  constructor(private readonly service: ApplicationPaperService) {}

  /**
   * The body is the page itself; `?case=` or `?intake=` and `kind=` say where it belongs, which is asked before the body is read. A
   * repeat with the same key answers the same.
   */
  @Permission('case.take_in')
  @Post()
  @HttpCode(201)
  async upload(
    @Ctx() ctx: RequestContext,
    @Query() query: Parameters<typeof placeOf>[0],
    @Req() request: GatewayRequest,
  ): Promise<{ readonly id: string }> {
    const key = keyOfRequest(request);
    const place = placeOf(query);
    await this.service.requirePlace(ctx, place);
    if (!(request.body instanceof Readable)) throw bodyMissing();
    const bytes = await readUpload(request.body, MOST_BYTES);
    return { id: await this.service.add(ctx, place, { bytes, key }) };
  }

  /** A page in clear for the reason in the body `{"reason"}`; every look is written down, once per key. Nothing keeps it. */
  @Permission('person.unmask')
  @Post(':id/look')
  @HttpCode(200)
  async look(
    @Ctx() ctx: RequestContext,
    @Param('id') id: string,
    @Req() request: GatewayRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { mediaType, content } = await this.service.look(ctx, id, reasonIn(request), keyOfRequest(request));
    await reply
      .headers({
        'content-type': mediaType,
        'content-disposition': 'attachment; filename="paper"',
        'x-content-type-options': 'nosniff',
        'content-security-policy': "default-src 'none'; sandbox",
        'cross-origin-resource-policy': 'same-origin',
        'cache-control': 'private, no-store',
      })
      .send(content);
  }
}
