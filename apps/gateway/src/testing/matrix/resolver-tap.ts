import {
  type CallHandler,
  type ExecutionContext,
  Injectable,
  Module,
  type NestInterceptor,
} from '@nestjs/common';
import { APP_INTERCEPTOR } from '@nestjs/core';
import { GqlExecutionContext } from '@nestjs/graphql';
import { type Observable, tap } from 'rxjs';
import { type GatewayContext, isGraphql } from '../../access/request.js';

/** What one root field of a request came to. */
export type Outcome = { readonly refused: string } | { readonly shown: string };

const outcomes = new Map<string, Outcome[]>();
const waiting = new Map<string, { readonly calls: number; readonly done: () => void }>();

function keep(requestId: string, outcome: Outcome): void {
  const known = [...(outcomes.get(requestId) ?? []), outcome];
  outcomes.set(requestId, known);
  const waiter = waiting.get(requestId);
  if (waiter && known.length >= waiter.calls) waiter.done();
}

/**
 * Looks over the shoulder of the resolvers. One refused field empties the whole answer, so without this a row shown under
 * another alias of the same document would pass unseen.
 */
@Injectable()
class ResolverTap implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    if (!isGraphql(context)) return next.handle();
    const { requestId } = GqlExecutionContext.create(context).getContext<GatewayContext>().caller;
    return next.handle().pipe(
      tap({
        next: (result: unknown) => keep(requestId, { shown: JSON.stringify(result) ?? '' }),
        error: (error: Error) => keep(requestId, { refused: error.message }),
      }),
    );
  }
}

@Module({ providers: [{ provide: APP_INTERCEPTOR, useClass: ResolverTap }] })
export class ResolverTapModule {}

/**
 * What the root fields of a request came to, in the order in which they ended; asked for once. The first refusal sends the
 * answer off while the other fields are still at work, so this waits for all of them.
 */
export async function outcomesOf(requestId: string, calls: number): Promise<readonly Outcome[]> {
  if ((outcomes.get(requestId)?.length ?? 0) < calls)
    await new Promise<void>((done) => waiting.set(requestId, { calls, done }));
  waiting.delete(requestId);
  const found = outcomes.get(requestId) ?? [];
  outcomes.delete(requestId);
  return found;
}
