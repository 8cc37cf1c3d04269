import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '@fayuan/context';
import { UnitService } from '@fayuan/org';
import { type CampaignRecord, changesBetween, type Summary, SummaryService } from '@fayuan/summaries';
import { Ctx } from '../access/request.js';
import { Permission } from '../access/rule.js';
import { CampaignRecordReader } from './campaign-record.reader.js';
import { downloadUrl } from './summary-address.js';
import { GapText, SummaryListItemType, SummaryType } from './summary.type.js';

@Resolver(() => SummaryType)
export class SummaryResolver {
  constructor(
    private readonly service: SummaryService,
    private readonly records: CampaignRecordReader,
    private readonly units: UnitService,
  ) {}

  @Permission('figure.read')
  @Query(() => [SummaryListItemType])
  async summaries(@Ctx() ctx: RequestContext): Promise<readonly SummaryListItemType[]> {
    return this.service.list(ctx);
  }

  @Permission('figure.read')
  @Query(() => SummaryType, { nullable: true })
  async summary(
    @Ctx() ctx: RequestContext,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<SummaryType | null> {
    const found = await this.service.find(ctx, id);
    return found && this.shown(ctx, found);
  }

  @Permission('summary.write')
  @Mutation(() => SummaryType)
  async writeSummary(
    @Ctx() ctx: RequestContext,
    @Args('directiveId', { type: () => ID }) directiveId: string,
    @Args('idempotencyKey', { type: () => ID }) key: string,
  ): Promise<SummaryType> {
    const record = await this.records.read(ctx, directiveId);
    return this.shown(ctx, await this.service.write(ctx, record, key), record);
  }

  @Permission('summary.write')
  @Mutation(() => SummaryType)
  async fillSummaryGaps(
    @Ctx() ctx: RequestContext,
    @Args('id', { type: () => ID }) id: string,
    @Args('texts', { type: () => [GapText] }) texts: GapText[],
    @Args('idempotencyKey', { type: () => ID }) key: string,
  ): Promise<SummaryType> {
    return this.shown(ctx, await this.service.fillGaps(ctx, id, texts, key));
  }

  @Permission('summary.write')
  @Mutation(() => SummaryType)
  async refreshSummary(
    @Ctx() ctx: RequestContext,
    @Args('id', { type: () => ID }) id: string,
    @Args('idempotencyKey', { type: () => ID }) key: string,
  ): Promise<SummaryType> {
    const { directiveId } = await this.service.get(ctx, id);
    const record = await this.records.read(ctx, directiveId);
    return this.shown(ctx, await this.service.refresh(ctx, id, record, key), record);
  }

  @Permission('summary.write')
  @Mutation(() => SummaryType)
  async finalizeSummary(
    @Ctx() ctx: RequestContext,
    @Args('id', { type: () => ID }) id: string,
    @Args('idempotencyKey', { type: () => ID }) key: string,
  ): Promise<SummaryType> {
    return this.shown(ctx, await this.service.finalize(ctx, id, key));
  }

  /** @param read the campaign's present record, where the caller has read it already */
  private async shown(ctx: RequestContext, summary: Summary, read?: CampaignRecord): Promise<SummaryType> {
    const { id, title, status, directiveId, asOf, content, record } = summary;
    const { paragraphs, gaps, checks } = content;
    const unit = await this.units.unit(ctx);
    const changed = changesBetween(record, read ?? (await this.records.read(ctx, directiveId)));
    return {
      id,
      title,
      status,
      directiveId,
      asOf,
      unit,
      paragraphs,
      gaps,
      checks,
      changed,
      downloadUrl: downloadUrl(id),
    };
  }
}
