import type { Clock } from '@fayuan/context';
import type { Channel } from '@fayuan/database';
import { isInSubtree, type OpenSession } from '@fayuan/org';
import { RingStream } from './ring-stream.js';

export type LiveChannel = Exclude<Channel, 'session_ended'>;

interface Listener {
  readonly channel: LiveChannel;
  readonly session: OpenSession;
  readonly stream: RingStream;
}

/** Hands what the database announces to the streams it concerns. A ring says "ask again", never what changed. */
export class LiveHub {
  private readonly listeners = new Set<Listener>();

  constructor(private readonly clock: Clock) {}

  /**
   * A stream that rings for a session's unit. Before each ring `lives` is asked; when the session has ended, the
   * stream ends instead.
   */
  listen(channel: LiveChannel, session: OpenSession, lives: () => Promise<boolean>): RingStream {
    const stream = new RingStream(this.clock, lives, () => this.listeners.delete(listener));
    const listener: Listener = { channel, session, stream };
    this.listeners.add(listener);
    return stream;
  }

  /** Takes an announcement; an empty one concerns everybody (some may have been missed). */
  hear(channel: Channel, payload: Readonly<Record<string, string>>): void {
    for (const each of this.listeners) {
      if (channel === 'session_ended') {
        if (!payload['account'] || payload['account'] === each.session.accountId) each.stream.recheck();
      } else if (channel === each.channel && concerns(payload['lo'], each.session.unitPath)) {
        each.stream.ring();
      }
    }
  }

  /** Ends all streams. */
  close(): void {
    for (const each of this.listeners) void each.stream.return();
  }
}

/** Where either unit stands above the other, or both are one. */
const concerns = (changed: string | undefined, own: string): boolean =>
  !changed || isInSubtree(changed, own) || isInSubtree(own, changed);
