import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { ComplaintService, type ShownComplaint, stepsAt } from '@fayuan/cases';
import type { RequestContext } from '@fayuan/context';
import type { Locale } from '@fayuan/kernel';
import { Ctx } from '../../access/request.js';
import { Permission } from '../../access/rule.js';
import { shownClock } from '../../clocks/shown-clock.js';
import {
  ActOnComplaintArgs,
  ComplaintPageType,
  ComplaintsArgs,
  ComplaintType,
  ReceiveComplaintArgs,
} from './complaint.type.js';

/** A complaint with what can be done with it now, its clocks in the language of the reader. */
const shown =
  (locale: Locale) =>
  (complaint: ShownComplaint): ComplaintType => ({
    ...complaint,
    steps: stepsAt(complaint.status),
    clocks: complaint.clocks.map((clock) => shownClock(clock, locale)),
  });

/** Complaints (投诉) at the own unit. */
@Resolver(() => ComplaintType)
export class ComplaintResolver {
  constructor(private readonly service: ComplaintService) {}

  @Permission('case.read')
  @Query(() => ComplaintPageType)
  async complaints(
    @Ctx() ctx: RequestContext,
    @Args() { statuses, ...page }: ComplaintsArgs,
  ): Promise<ComplaintPageType> {
    const found = await this.service.complaints(ctx, statuses ?? [], page);
    return { ...found, items: found.items.map(shown(ctx.locale)) };
  }

  @Permission('quality.check')
  @Mutation(() => ComplaintType)
  async receiveComplaint(
    @Ctx() ctx: RequestContext,
    @Args() { input, idempotencyKey }: ReceiveComplaintArgs,
  ): Promise<ComplaintType> {
    return shown(ctx.locale)(await this.service.receive(ctx, input, idempotencyKey));
  }

  @Permission('quality.check')
  @Mutation(() => ComplaintType)
  async actOnComplaint(
    @Ctx() ctx: RequestContext,
    @Args() { input, idempotencyKey }: ActOnComplaintArgs,
  ): Promise<ComplaintType> {
    return shown(ctx.locale)(await this.service.act(ctx, input, idempotencyKey));
  }
}
