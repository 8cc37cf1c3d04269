import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { type GqlContextType, GqlExecutionContext } from '@nestjs/graphql';
import type { RequestContext } from '@fayuan/context';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { sessionRequired } from './access.errors.js';
import type { Caller } from './caller.js';

/** A request as the gateway's own hooks and guards see it. */
export type GatewayRequest = FastifyRequest & {
  caller?: Caller;
  /** Kind and first field of the operation, e.g. `mutation signIn`: a name from the schema, never the client's. */
  operation?: string;
  meter?: { statements: number };
};

/** The `context` of every GraphQL operation. */
export interface GatewayContext {
  readonly req: object;
  /** Absent on a subscription: a stream cannot set a cookie. */
  readonly reply?: FastifyReply;
  readonly caller: Caller;
}

export const isGraphql = (context: ExecutionContext): boolean =>
  context.getType<GqlContextType>() === 'graphql';

export const gatewayContext = (context: ExecutionContext): GatewayContext =>
  GqlExecutionContext.create(context).getContext<GatewayContext>();

/** Who asks, in both worlds. @throws Refusal `session.required` when the guard has not resolved a caller. */
export function callerOf(context: ExecutionContext): Caller {
  const caller = isGraphql(context)
    ? gatewayContext(context).caller
    : context.switchToHttp().getRequest<GatewayRequest>().caller;
  if (!caller) throw sessionRequired();
  return caller;
}

/** Hands a resolver or controller the context of the signed-in person. */
export const Ctx = createParamDecorator((_: unknown, context: ExecutionContext): RequestContext => {
  const { ctx } = callerOf(context);
  if (!ctx) throw sessionRequired();
  return ctx;
});

/** Hands a public operation what is known of the caller, signed in or not. */
export const CallerOf = createParamDecorator((_: unknown, context: ExecutionContext): Caller =>
  callerOf(context),
);
