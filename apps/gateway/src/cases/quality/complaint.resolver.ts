import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { ComplaintService } from '@fayuan/cases';
import type { RequestContext } from '@fayuan/context';
import { Ctx } from '../../access/request.js';
import { Permission } from '../../access/rule.js';
import {
  ActOnComplaintArgs,
  ComplaintPageType,
  ComplaintsArgs,
  ComplaintType,
  ReceiveComplaintArgs,
  shownComplaint,
} from './complaint.type.js';

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
    return { ...found, items: found.items.map(shownComplaint) };
  }

  @Permission('quality.check')
  @Mutation(() => ComplaintType)
  async receiveComplaint(
    @Ctx() ctx: RequestContext,
    @Args() { input, idempotencyKey }: ReceiveComplaintArgs,
  ): Promise<ComplaintType> {
    return shownComplaint(await this.service.receive(ctx, input, idempotencyKey));
  }

  @Permission('quality.check')
  @Mutation(() => ComplaintType)
  async actOnComplaint(
    @Ctx() ctx: RequestContext,
    @Args() { input, idempotencyKey }: ActOnComplaintArgs,
  ): Promise<ComplaintType> {
    return shownComplaint(await this.service.act(ctx, input, idempotencyKey));
  }
}
