import { Controller, HttpCode, Post, Req } from '@nestjs/common';
import { HandlerLinkDoor, LinkedCaseService } from '@fayuan/cases';
import { FilesService } from '@fayuan/files';
import type { Caller } from '../../access/caller.js';
import { CallerOf, type GatewayRequest } from '../../access/request.js';
import { Public } from '../../access/rule.js';
import { readPhoto } from '../../outreach/read-photo.js';
import { LinkSession } from './link-cookie.js';

/** Photos of papers that a handler hands in by a link; they can be looked at by the centre alone. */
@Controller('handler-photos')
export class LinkPhotosController {
  constructor(
    private readonly door: HandlerLinkDoor,
    private readonly linked: LinkedCaseService,
    private readonly files: FilesService,
  ) {}

  /** The body is the photo itself. Public: for an opened link, which is asked before the body is read. */
  @Public()
  @Post()
  @HttpCode(201)
  async upload(
    @CallerOf() { requestId, locale }: Caller,
    @LinkSession() session: string | undefined,
    @Req() request: GatewayRequest,
  ): Promise<{ readonly id: string }> {
    const inside = await this.door.enter(session, { requestId, locale });
    await this.linked.requirePhotoPlace(inside);
    const { id } = await this.files.keepFor(inside.ctx, await readPhoto(request));
    return { id };
  }
}
