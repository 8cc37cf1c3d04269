import { Inject } from '@nestjs/common';
import { Args, Context, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '@fayuan/context';
import type { Config } from '@fayuan/config';
import { type OpenSession, permissionsOf, SignInService, UnitService } from '@fayuan/org';
import { sessionRequired } from '../access/access.errors.js';
import type { Caller } from '../access/caller.js';
import { CallerOf, Ctx, type GatewayContext } from '../access/request.js';
import { Public, SignedIn } from '../access/rule.js';
import { CONFIG } from '../tokens.js';
import { noSessionCookie, sessionCookie } from './session-cookie.js';
import { SessionType } from './session.type.js';

@Resolver(() => SessionType)
export class SessionResolver {
  constructor(
    private readonly signIns: SignInService,
    private readonly units: UnitService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Public()
  @Query(() => SessionType, { nullable: true, description: 'Public: null when nobody is signed in.' })
  async me(@CallerOf() caller: Caller): Promise<SessionType | null> {
    return caller.session && caller.ctx ? this.show(caller.ctx, caller.session) : null;
  }

  @Public()
  @Mutation(() => SessionType, { description: 'Public. Sets the session cookie.' })
  async signIn(
    @Args('login') login: string,
    @Args('password') password: string,
    @Context() { reply, caller }: GatewayContext,
  ): Promise<SessionType> {
    const { token, session } = await this.signIns.signIn(login, password, caller.requestId);
    const shown = await this.show(this.signIns.contextOf(session, caller.requestId), session);
    void reply?.header('set-cookie', sessionCookie(this.config, token));
    return shown;
  }

  @SignedIn()
  @Mutation(() => Boolean)
  async signOut(@Ctx() ctx: RequestContext, @Context() { caller, reply }: GatewayContext): Promise<boolean> {
    await this.signIns.signOut(ctx, sessionOf(caller));
    void reply?.header('set-cookie', noSessionCookie(this.config));
    return true;
  }

  @SignedIn()
  @Mutation(() => Int, { description: "Ends every session of the caller's account." })
  async signOutEverywhere(
    @Ctx() ctx: RequestContext,
    @Context() { caller, reply }: GatewayContext,
    @Args('idempotencyKey', { type: () => ID }) key: string,
  ): Promise<number> {
    const ended = await this.signIns.signOutEverywhere(ctx, sessionOf(caller), key);
    void reply?.header('set-cookie', noSessionCookie(this.config));
    return ended;
  }

  @SignedIn()
  @Mutation(() => Boolean)
  async changePassword(
    @CallerOf() caller: Caller,
    @Args('current') current: string,
    @Args('next') next: string,
    @Args('idempotencyKey', { type: () => ID }) key: string,
  ): Promise<boolean> {
    if (!caller.ctx) throw sessionRequired();
    return this.signIns.changePassword(caller.ctx, sessionOf(caller), { current, next }, key);
  }

  private async show(ctx: RequestContext, session: OpenSession): Promise<SessionType> {
    const unit = await this.units.unit(ctx);
    const { accountId: id, login, name, post, roles, csrfToken, expiresAt } = session;
    return {
      account: { id, login, name, post, unit, roles, active: true, lockedUntil: null },
      unit,
      roles,
      permissions: [...permissionsOf(roles)].sort(),
      csrfToken,
      expiresAt,
    };
  }
}

function sessionOf(caller: Caller): OpenSession {
  if (!caller.session) throw sessionRequired();
  return caller.session;
}
