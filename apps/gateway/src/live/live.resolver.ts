import { Resolver, Subscription } from '@nestjs/graphql';
import { SignInService } from '@fayuan/org';
import { sessionRequired } from '../access/access.errors.js';
import type { Caller } from '../access/caller.js';
import { CallerOf } from '../access/request.js';
import { SignedIn } from '../access/rule.js';
import { type LiveChannel, LiveHub } from './live-hub.js';
import { RingType } from './live.type.js';
import type { Ringing, RingStream } from './ring-stream.js';

const asIs = (ringing: Ringing): Ringing => ringing;

@Resolver()
export class LiveResolver {
  constructor(
    private readonly hub: LiveHub,
    private readonly signIn: SignInService,
  ) {}

  @SignedIn()
  @Subscription(() => RingType, {
    description:
      "Rings when the caller's inbox may have changed; the receiver asks again under the own scope.",
    resolve: asIs,
  })
  inboxChanged(@CallerOf() caller: Caller): RingStream {
    return this.listen('inbox_changed', caller);
  }

  @SignedIn()
  @Subscription(() => RingType, {
    description: "Rings when receipts, reports or figures below the caller's unit changed.",
    resolve: asIs,
  })
  figuresChanged(@CallerOf() caller: Caller): RingStream {
    return this.listen('figures_changed', caller);
  }

  private listen(channel: LiveChannel, { session }: Caller): RingStream {
    if (!session) throw sessionRequired();
    return this.hub.listen(channel, session, () => this.signIn.lives(session));
  }
}
