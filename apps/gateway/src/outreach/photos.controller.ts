import { Controller, Get, HttpCode, Param, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { RequestContext } from '@fayuan/context';
import { FilesService } from '@fayuan/files';
import { Ctx, type GatewayRequest } from '../access/request.js';
import { Permission } from '../access/rule.js';
import { photoOf } from './photo-address.js';
import { readPhoto } from './read-photo.js';

/** Photos in and out: bytes that GraphQL is not made for. */
@Controller('files')
export class PhotosController {
  constructor(private readonly files: FilesService) {}

  /** The body is the photo itself. Answers where it is found; a repeat with the same key answers the same. */
  @Permission('activity.record')
  @Post()
  @HttpCode(201)
  async upload(@Ctx() ctx: RequestContext, @Req() request: GatewayRequest) {
    const kept = await this.files.keep(ctx, await readPhoto(request));
    const { id, url, thumbnailUrl, bytes: size } = photoOf(kept);
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
