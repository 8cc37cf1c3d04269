import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import {
  ApplicationReader,
  ApplicationService,
  DraftService,
  MATERIALS,
  MATTERS,
  NO_MEANS_GROUNDS,
  NOT_VERIFIED_GROUNDS,
  NOTICE_GROUNDS,
  REFUSAL_REASONS,
  REQUEST_GROUNDS,
  TREATMENT_GROUNDS,
  URGENT_GROUNDS,
} from '@fayuan/cases';
import type { RequestContext } from '@fayuan/context';
import { Ctx } from '../../access/request.js';
import { Permission, SignedIn } from '../../access/rule.js';
import { IdArgs, SaveDraftArgs, SubmitApplicationArgs } from './application.args.js';
import { CasePersonInput } from './application.input.js';
import {
  ApplicationChoicesType,
  ApplicationReceiptType,
  CaseDraftType,
  CaseDraftVersionType,
  CaseIntakeType,
  EarlierCaseType,
} from './application.type.js';
import { CaseClockType } from './case-clock.type.js';
import { CaseFileType } from './case-file.type.js';
import { shownChoice, shownClock, shownFile } from './shown-file.js';

/** Applications as they are taken in, and the file of a case. */
@Resolver()
export class ApplicationResolver {
  constructor(
    private readonly applications: ApplicationService,
    private readonly drafts: DraftService,
    private readonly reader: ApplicationReader,
  ) {}

  @SignedIn()
  @Query(() => ApplicationChoicesType)
  applicationChoices(@Ctx() { locale }: RequestContext): ApplicationChoicesType {
    const shown = shownChoice(locale);
    return {
      matters: MATTERS.map((matter) => ({ ...shown(matter), caseTypes: matter.caseTypes })),
      noMeansGrounds: NO_MEANS_GROUNDS.map(shown),
      notVerifiedGrounds: NOT_VERIFIED_GROUNDS.map(shown),
      urgentGrounds: URGENT_GROUNDS.map(shown),
      refusalReasons: REFUSAL_REASONS.map(shown),
      materials: MATERIALS.map(shown),
      noticeGrounds: NOTICE_GROUNDS.map(shown),
      requestGrounds: REQUEST_GROUNDS.map(shown),
      treatmentGrounds: TREATMENT_GROUNDS.map(shown),
    };
  }

  @Permission('case.read')
  @Query(() => CaseFileType, { nullable: true })
  async caseFile(
    @Ctx() ctx: RequestContext,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<CaseFileType | null> {
    const file = await this.reader.file(ctx, id);
    return file && shownFile(file, ctx.locale);
  }

  @Permission('case.read')
  @Query(() => [CaseClockType], { description: 'Clocks of a page of cases.' })
  async caseClocks(
    @Ctx() ctx: RequestContext,
    @Args('ids', { type: () => [ID] }) ids: string[],
  ): Promise<CaseClockType[]> {
    const clocks = await this.reader.clocksOf(ctx, ids);
    return [...clocks.values()].flat().map(shownClock(ctx.locale));
  }

  @Permission('case.take_in')
  @Query(() => [EarlierCaseType], { description: 'Own cases of the same document or telephone.' })
  async earlierCases(
    @Ctx() ctx: RequestContext,
    @Args('person', { type: () => CasePersonInput }) person: CasePersonInput,
  ): Promise<readonly EarlierCaseType[]> {
    return this.reader.earlierCases(ctx, person);
  }

  @Permission('case.take_in')
  @Query(() => [CaseIntakeType], {
    description: 'Papers the own unit handed up earlier of the same document or telephone.',
  })
  async earlierIntakes(
    @Ctx() ctx: RequestContext,
    @Args('person', { type: () => CasePersonInput }) person: CasePersonInput,
  ): Promise<readonly CaseIntakeType[]> {
    return this.reader.earlierIntakes(ctx, person);
  }

  @Permission('case.take_in')
  @Query(() => [CaseDraftType], { description: 'Open drafts of the caller.' })
  caseDrafts(@Ctx() ctx: RequestContext): Promise<readonly CaseDraftType[]> {
    return this.drafts.drafts(ctx);
  }

  @Permission('case.take_in')
  @Mutation(() => CaseDraftVersionType)
  saveCaseDraft(@Ctx() ctx: RequestContext, @Args() args: SaveDraftArgs): Promise<CaseDraftVersionType> {
    const at = args.id ? { id: args.id, version: args.version ?? 0 } : null;
    return this.drafts.save(ctx, at, args.content, args.idempotencyKey);
  }

  @Permission('case.take_in')
  @Mutation(() => Boolean)
  discardCaseDraft(@Ctx() ctx: RequestContext, @Args() { id, idempotencyKey }: IdArgs): Promise<boolean> {
    return this.drafts.discard(ctx, id, idempotencyKey);
  }

  @Permission('case.take_in')
  @Mutation(() => ApplicationReceiptType)
  submitApplication(
    @Ctx() ctx: RequestContext,
    @Args() { input, draftId, content, idempotencyKey }: SubmitApplicationArgs,
  ): Promise<ApplicationReceiptType> {
    return this.applications.submit(
      ctx,
      { ...input, receivedOn: input.receivedOn ?? null },
      { draftId: draftId ?? null, content: content ?? null },
      idempotencyKey,
    );
  }
}
