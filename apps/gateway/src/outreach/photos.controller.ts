import { Controller, Get, HttpCode, Param, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Readable } from 'node:stream';
import type { RequestContext } from '@fayuan/context';
import { FilesService, MOST_BYTES } from '@fayuan/files';
import { Refusal, words } from '@fayuan/kernel';
import { Ctx, type GatewayRequest } from '../access/request.js';
import { Permission } from '../access/rule.js';
import { readUpload } from '../http/upload-body.js';
import { photoOf } from './photo-address.js';

const keyMissing = (): Refusal =>
  new Refusal({
    code: 'idempotency.missing',
    field: 'idempotency-key',
    text: words(
      '请求缺少编号，请重新上传',
      'The request carries no key (header idempotency-key); upload again',
    ),
  });

const bodyMissing = (): Refusal =>
  new Refusal({
    code: 'file.not_a_picture',
    field: 'file',
    text: words(
      '请以图片格式发送照片（JPEG、PNG 或 WebP）',
      'Send the photo itself as the body, with its type (JPEG, PNG or WebP)',
    ),
  });

/** Photos in and out: bytes that GraphQL is not made for. */
@Controller('files')
export class PhotosController {
  constructor(private readonly files: FilesService) {}

  /** The body is the photo itself. Answers where it is found; a repeat with the same key answers the same. */
  @Permission('activity.record')
  @Post()
  @HttpCode(201)
  async upload(@Ctx() ctx: RequestContext, @Req() request: GatewayRequest) {
    const key = request.headers['idempotency-key'];
    if (typeof key !== 'string' || key === '' || key.length > 200) throw keyMissing();
    if (!(request.body instanceof Readable)) throw bodyMissing();
    const bytes = await readUpload(request.body, MOST_BYTES);
    const { id, url, thumbnailUrl, bytes: size } = photoOf(await this.files.keep(ctx, { key, bytes }));
    return { id, url, thumbnailUrl, bytes: size };
  }

  /**
   * The photo, when it is of the own unit or one below: asked of the database each time. The headers make sure that nothing
   * but a picture is made of it, wherever it is opened.
   */
  @Permission('activity.read')
  @Get(':id')
  async download(
    @Ctx() ctx: RequestContext,
    @Param('id') id: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { content, mediaType } = await this.files.open(ctx, id);
    const extension = mediaType.replace('image/', '');
    await reply
      .headers({
        'content-type': mediaType,
        'content-disposition': `attachment; filename="${id}.${extension}"`,
        'content-security-policy': "default-src 'none'; sandbox",
        'cross-origin-resource-policy': 'same-origin',
        'cache-control': 'private, max-age=300',
        vary: 'cookie',
      })
      .send(content);
  }
}
