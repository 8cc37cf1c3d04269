import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import {
  IntakeSupplementService,
  type Parcel,
  ParcelService,
  type ParcelState,
  TransferService,
} from '@fayuan/cases';
import type { RequestContext } from '@fayuan/context';
import { Ctx } from '../../access/request.js';
import { Permission } from '../../access/rule.js';
import { UnitNameType } from '../../org/unit.type.js';
import { BringPapersArgs, IdArgs, ReasonArgs, TransferArgs, UnitPageArgs } from './application.args.js';
import { ParcelStateEnum } from './application.enum.js';
import { CaseIntakePageType, CaseParcelType, OpenedCaseType } from './application.type.js';

const shownParcel = ({ content, ...parcel }: Parcel): CaseParcelType => {
  const { caseType, matter, causeOfAction, isSealed } = content.matter;
  return { ...parcel, caseType, matter, isSealed, causeOfAction: isSealed ? null : causeOfAction };
};

/** Papers on their way between stations and centres. */
@Resolver()
export class ParcelResolver {
  constructor(
    private readonly service: ParcelService,
    private readonly transfers: TransferService,
    private readonly supplements: IntakeSupplementService,
  ) {}

  @Permission('case.review')
  @Query(() => [CaseParcelType], { description: 'Papers sent to the own centre, the longest waiting first.' })
  async caseParcels(
    @Ctx() ctx: RequestContext,
    @Args('state', { type: () => ParcelStateEnum }) state: ParcelState,
  ): Promise<readonly CaseParcelType[]> {
    return (await this.service.parcels(ctx, state)).map(shownParcel);
  }

  @Permission('case.read')
  @Query(() => CaseIntakePageType, { description: 'Papers that stations and branches handed up.' })
  caseIntakes(
    @Ctx() ctx: RequestContext,
    @Args() { unitId, ...page }: UnitPageArgs,
  ): Promise<CaseIntakePageType> {
    return this.service.intakes(ctx, unitId ?? null, page);
  }

  @Permission('case.review')
  @Query(() => [UnitNameType], {
    description: 'Centres a case may be passed on to, by part of a name or code.',
  })
  transferCenters(
    @Ctx() ctx: RequestContext,
    @Args('text', { type: () => String }) text: string,
  ): Promise<readonly UnitNameType[]> {
    return this.service.centers(ctx, text);
  }

  @Permission('case.read')
  @Query(() => UnitNameType, {
    nullable: true,
    description: 'The competent centre, where the own one is not.',
  })
  competentCenter(
    @Ctx() ctx: RequestContext,
    @Args('agencyPlace', { type: () => String }) agencyPlace: string,
  ): Promise<UnitNameType | null> {
    return this.service.competentCenter(ctx, agencyPlace);
  }

  @Permission('case.take_in')
  @Mutation(() => String, { description: 'The id of the papers.' })
  bringIntakePapers(
    @Ctx() ctx: RequestContext,
    @Args() { id, kinds, idempotencyKey }: BringPapersArgs,
  ): Promise<string> {
    return this.supplements.bring(ctx, id, kinds, idempotencyKey);
  }

  @Permission('case.review')
  @Mutation(() => OpenedCaseType)
  acceptCaseParcel(
    @Ctx() ctx: RequestContext,
    @Args() { id, idempotencyKey }: IdArgs,
  ): Promise<OpenedCaseType> {
    return this.service.accept(ctx, id, idempotencyKey);
  }

  @Permission('case.review')
  @Mutation(() => String, { description: 'The id of the papers.' })
  returnCaseParcel(@Ctx() ctx: RequestContext, @Args() args: ReasonArgs): Promise<string> {
    return this.service.sendBack(ctx, args.id, args.reason, args.idempotencyKey);
  }

  @Permission('case.review')
  @Mutation(() => String, { description: 'The id of the case.' })
  transferCase(@Ctx() ctx: RequestContext, @Args() args: TransferArgs): Promise<string> {
    const { id, version, receiverId, reason, idempotencyKey } = args;
    return this.transfers.transfer(ctx, { at: { id, version }, receiverId, reason }, idempotencyKey);
  }
}
