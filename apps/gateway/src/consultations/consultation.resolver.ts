import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { ConsultationService } from '@fayuan/cases';
import type { RequestContext } from '@fayuan/context';
import { Ctx } from '../access/request.js';
import { Permission, SignedIn } from '../access/rule.js';
import {
  ConsultationsArgs,
  DeleteConsultationArgs,
  EditConsultationArgs,
  RecordConsultationArgs,
} from './consultation.args.js';
import { ConsultationFormType } from './consultation-form.type.js';
import { ConsultationPageType, ConsultationType } from './consultation.type.js';

@Resolver(() => ConsultationType)
export class ConsultationResolver {
  constructor(private readonly service: ConsultationService) {}

  @SignedIn()
  @Query(() => ConsultationFormType)
  async consultationForm(@Ctx() ctx: RequestContext): Promise<ConsultationFormType> {
    return this.service.form(ctx);
  }

  @Permission('consultation.read')
  @Query(() => ConsultationPageType)
  async consultations(
    @Ctx() ctx: RequestContext,
    @Args() { filter, ...page }: ConsultationsArgs,
  ): Promise<ConsultationPageType> {
    return this.service.consultations(ctx, filter, page);
  }

  @Permission('consultation.read')
  @Query(() => ConsultationType, { nullable: true })
  async consultation(
    @Ctx() ctx: RequestContext,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<ConsultationType | null> {
    return this.service.consultation(ctx, id);
  }

  @Permission('consultation.read')
  @Query(() => String, {
    nullable: true,
    description: 'What is noted beside a consultation of the own unit; null for every other.',
  })
  async consultationNote(
    @Ctx() ctx: RequestContext,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<string | null> {
    return this.service.note(ctx, id);
  }

  @Permission('consultation.record')
  @Mutation(() => ConsultationType)
  async recordConsultation(
    @Ctx() ctx: RequestContext,
    @Args() { input, idempotencyKey }: RecordConsultationArgs,
  ): Promise<ConsultationType> {
    return this.service.recordConsultation(ctx, input, idempotencyKey);
  }

  @Permission('consultation.record')
  @Mutation(() => ConsultationType)
  async editConsultation(
    @Ctx() ctx: RequestContext,
    @Args() { input, idempotencyKey, ...at }: EditConsultationArgs,
  ): Promise<ConsultationType> {
    return this.service.editConsultation(ctx, at, input, idempotencyKey);
  }

  @Permission('consultation.record')
  @Mutation(() => ConsultationType)
  async deleteConsultation(
    @Ctx() ctx: RequestContext,
    @Args() { idempotencyKey, ...at }: DeleteConsultationArgs,
  ): Promise<ConsultationType> {
    return this.service.deleteConsultation(ctx, at, idempotencyKey);
  }
}
