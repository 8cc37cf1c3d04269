import { Inject } from '@nestjs/common';
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { HandlerLinkDoor, LinkedCaseReader, LinkedCaseService, type LinkedHandler } from '@fayuan/cases';
import type { Config } from '@fayuan/config';
import type { Caller } from '../../access/caller.js';
import { CallerOf, type GatewayContext } from '../../access/request.js';
import { Public } from '../../access/rule.js';
import { CONFIG } from '../../tokens.js';
import { linkCookie, LinkSession, noLinkCookie } from './link-cookie.js';
import { AnswerByLinkArgs, HandInByLinkArgs, OpenLinkArgs, RecordByLinkArgs } from './link.args.js';
import { LinkedCaseType, shownLinkedCase } from './link.type.js';

/**
 * For handlers without an account. What is public here asks for the session of a link itself, which opens one case and is no
 * session of an account: no other operation knows it.
 */
@Resolver(() => LinkedCaseType)
export class LinkedCaseResolver {
  constructor(
    private readonly door: HandlerLinkDoor,
    private readonly reader: LinkedCaseReader,
    private readonly linked: LinkedCaseService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Public()
  @Query(() => LinkedCaseType, { nullable: true, description: 'Public: null without an opened link.' })
  async linkedCase(
    @CallerOf() caller: Caller,
    @LinkSession() session: string | undefined,
    @Context() context: GatewayContext,
  ): Promise<LinkedCaseType | null> {
    const inside = session ? await this.door.find(session, asked(caller, context)) : null;
    return inside && this.show(inside);
  }

  @Public()
  @Mutation(() => LinkedCaseType, { description: 'Public. Sets the cookie of the link, for two hours.' })
  async openHandlerLink(
    @Args() { token, proof }: OpenLinkArgs,
    @CallerOf() caller: Caller,
    @Context() context: GatewayContext,
  ): Promise<LinkedCaseType> {
    const opened = await this.door.open(token, proof, asked(caller, context));
    const shown = await this.show(await this.door.enter(opened.session, asked(caller, context)));
    void context.reply?.header('set-cookie', linkCookie(this.config, opened));
    return shown;
  }

  @Public()
  @Mutation(() => Boolean, { description: 'Public: for an opened link. It can be opened again.' })
  async leaveHandlerLink(
    @CallerOf() caller: Caller,
    @LinkSession() session: string | undefined,
    @Context() context: GatewayContext,
  ): Promise<boolean> {
    await this.door.leave(await this.door.enter(session, asked(caller, context)));
    void context.reply?.header('set-cookie', noLinkCookie(this.config));
    return true;
  }

  @Public()
  @Mutation(() => Boolean, { description: 'Public: for an opened link. After a refusal it leads nowhere.' })
  async answerByLink(
    @Args() { accepts, reason, idempotencyKey }: AnswerByLinkArgs,
    @CallerOf() caller: Caller,
    @LinkSession() session: string | undefined,
    @Context() context: GatewayContext,
  ): Promise<boolean> {
    const inside = await this.door.enter(session, asked(caller, context));
    await this.linked.answer(inside, { accepts, reason }, idempotencyKey);
    return true;
  }

  @Public()
  @Mutation(() => LinkedCaseType, { description: 'Public: for an opened link.' })
  async recordMilestoneByLink(
    @Args() { input, idempotencyKey }: RecordByLinkArgs,
    @CallerOf() caller: Caller,
    @LinkSession() session: string | undefined,
    @Context() context: GatewayContext,
  ): Promise<LinkedCaseType> {
    const inside = await this.door.enter(session, asked(caller, context));
    await this.linked.record(inside, input, idempotencyKey);
    return this.show(inside);
  }

  @Public()
  @Mutation(() => LinkedCaseType, { description: 'Public: for an opened link.' })
  async handInPapersByLink(
    @Args() { papers, idempotencyKey }: HandInByLinkArgs,
    @CallerOf() caller: Caller,
    @LinkSession() session: string | undefined,
    @Context() context: GatewayContext,
  ): Promise<LinkedCaseType> {
    const inside = await this.door.enter(session, asked(caller, context));
    await this.linked.handIn(inside, papers, idempotencyKey);
    return this.show(inside);
  }

  private async show(inside: LinkedHandler): Promise<LinkedCaseType> {
    return shownLinkedCase(await this.reader.view(inside), inside.ctx.locale);
  }
}

/** What the request says of itself; never of whoever is signed in beside it. */
function asked({ requestId, locale }: Caller, { req }: GatewayContext) {
  const { meter } = req as { meter?: { statements: number } };
  return { requestId, locale, ...(meter && { meter }) };
}
