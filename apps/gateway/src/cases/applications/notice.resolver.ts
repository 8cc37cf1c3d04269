import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { DutyLawyerService, HardshipService, NoticeService } from '@fayuan/cases';
import type { RequestContext } from '@fayuan/context';
import { Ctx } from '../../access/request.js';
import { Permission } from '../../access/rule.js';
import { CaseDayArgs, KeyArgs, ReasonArgs, UnitPageArgs } from './application.args.js';
import { HardshipStandardType } from './application.type.js';
import {
  DutyLawyerHelpInputType,
  DutyLawyerHelpPageType,
  DutyLawyerHelpType,
  HardshipStandardInputType,
  NoticeInputType,
} from './notice.input.js';

/** Cases by notice of an agency, help of duty lawyers, and the standards of hardship. */
@Resolver()
export class NoticeResolver {
  constructor(
    private readonly notices: NoticeService,
    private readonly helps: DutyLawyerService,
    private readonly hardship: HardshipService,
  ) {}

  @Permission('case.review')
  @Mutation(() => String, { description: 'The id of the case, which waits to be assigned.' })
  registerNotice(
    @Ctx() ctx: RequestContext,
    @Args('input', { type: () => NoticeInputType }) input: NoticeInputType,
    @Args() { idempotencyKey }: KeyArgs,
  ): Promise<string> {
    return this.notices.register(ctx, input, idempotencyKey);
  }

  @Permission('case.handle')
  @Mutation(() => String, { description: 'The id of the case whose agency was told who was assigned.' })
  tellAgency(@Ctx() ctx: RequestContext, @Args() args: CaseDayArgs): Promise<string> {
    return this.notices.tellAgency(ctx, args, args.on, args.idempotencyKey);
  }

  @Permission('case.read')
  @Query(() => DutyLawyerHelpPageType)
  dutyLawyerHelps(
    @Ctx() ctx: RequestContext,
    @Args() { unitId, ...page }: UnitPageArgs,
  ): Promise<DutyLawyerHelpPageType> {
    return this.helps.helps(ctx, unitId ?? null, page);
  }

  @Permission('case.handle')
  @Mutation(() => DutyLawyerHelpType)
  recordDutyLawyerHelp(
    @Ctx() ctx: RequestContext,
    @Args('input', { type: () => DutyLawyerHelpInputType }) input: DutyLawyerHelpInputType,
    @Args() { idempotencyKey }: KeyArgs,
  ): Promise<DutyLawyerHelpType> {
    return this.helps.record(ctx, input, idempotencyKey);
  }

  @Permission('case.handle')
  @Mutation(() => DutyLawyerHelpType)
  deleteDutyLawyerHelp(@Ctx() ctx: RequestContext, @Args() args: ReasonArgs): Promise<DutyLawyerHelpType> {
    return this.helps.delete(ctx, args.id, args.reason, args.idempotencyKey);
  }

  @Permission('unit.read')
  @Query(() => [HardshipStandardType], {
    description: 'Standards of hardship of the own place, the newest first.',
  })
  hardshipStandards(@Ctx() ctx: RequestContext): Promise<readonly HardshipStandardType[]> {
    return this.hardship.standards(ctx);
  }

  @Permission('case_rule.publish')
  @Mutation(() => [HardshipStandardType])
  publishHardshipStandard(
    @Ctx() ctx: RequestContext,
    @Args('input', { type: () => HardshipStandardInputType }) input: HardshipStandardInputType,
    @Args() { idempotencyKey }: KeyArgs,
  ): Promise<readonly HardshipStandardType[]> {
    return this.hardship.publish(ctx, input, idempotencyKey);
  }
}
