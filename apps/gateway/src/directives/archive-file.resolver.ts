import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '@fayuan/context';
import { type ArchiveFile, ArchiveFileService } from '@fayuan/directives';
import { Ctx } from '../access/request.js';
import { Permission } from '../access/rule.js';
import { ArchiveFileType } from './archive-file.type.js';

const shown = (file: ArchiveFile): ArchiveFileType => ({
  ...file,
  downloadUrl: file.finishedAt === null ? null : `/archives/${file.id}.zip`,
});

@Resolver(() => ArchiveFileType)
export class ArchiveFileResolver {
  constructor(private readonly service: ArchiveFileService) {}

  @Permission('directive.read')
  @Query(() => [ArchiveFileType], {
    description: 'Archive files of a directive at the own unit and below, the latest first.',
  })
  async archiveFiles(
    @Ctx() ctx: RequestContext,
    @Args('directiveId', { type: () => ID }) directiveId: string,
  ): Promise<ArchiveFileType[]> {
    return (await this.service.list(ctx, directiveId)).map(shown);
  }

  @Permission('directive.issue')
  @Mutation(() => ArchiveFileType)
  async prepareArchiveFile(
    @Ctx() ctx: RequestContext,
    @Args('directiveId', { type: () => ID }) directiveId: string,
    @Args('idempotencyKey', { type: () => ID }) key: string,
  ): Promise<ArchiveFileType> {
    return shown(await this.service.prepare(ctx, directiveId, key));
  }
}
