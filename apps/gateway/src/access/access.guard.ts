import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { GqlExecutionContext } from '@nestjs/graphql';
import { timingSafeEqual } from 'node:crypto';
import type { GraphQLResolveInfo } from 'graphql';
import { requirePermission } from '@fayuan/context';
import { CallerResolver } from '../session/caller-resolver.js';
import { csrfRequired, sessionRequired } from './access.errors.js';
import type { Caller } from './caller.js';
import { callerOf, type GatewayRequest, isGraphql } from './request.js';
import { ACCESS_RULE, type AccessRule } from './rule.js';

const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Denies everything that its rule does not allow; what has no rule is denied too. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly callers: CallerResolver,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const rule = this.reflector.getAllAndOverride<AccessRule | undefined>(ACCESS_RULE, [
      context.getHandler(),
      context.getClass(),
    ]);
    if (!rule) throw new Error(`no access rule on ${context.getClass().name}.${context.getHandler().name}`);
    if (!isGraphql(context)) await this.resolve(context);
    if (rule.kind === 'public') return true;
    const caller = callerOf(context);
    if (!caller.ctx) throw sessionRequired();
    if (changesSomething(context)) requireCsrf(caller);
    if (rule.kind === 'permission') requirePermission(caller.ctx, rule.permission);
    return true;
  }

  private async resolve(context: ExecutionContext): Promise<void> {
    const request = context.switchToHttp().getRequest<GatewayRequest>();
    request.caller ??= await this.callers.fromRequest(request);
  }
}

function changesSomething(context: ExecutionContext): boolean {
  if (!isGraphql(context)) {
    return !SAFE_METHODS.has(context.switchToHttp().getRequest<GatewayRequest>().method);
  }
  const info = GqlExecutionContext.create(context).getInfo<GraphQLResolveInfo>();
  return info.operation.operation === 'mutation';
}

function requireCsrf(caller: Caller): void {
  const expected = Buffer.from(caller.session?.csrfToken ?? '');
  const given = Buffer.from(caller.csrfToken ?? '');
  if (expected.length === 0 || expected.length !== given.length || !timingSafeEqual(expected, given)) {
    throw csrfRequired();
  }
}
