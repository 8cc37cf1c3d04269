import type { Clock } from '@fayuan/context';

export interface Ringing {
  readonly at: Date;
}

/** Rings that come faster than this are gathered into one: a fan-out announces hundreds. */
const GATHER_MS = 250;

type Pull = (result: IteratorResult<Ringing, undefined>) => void;

/** One subscriber's rings; pulled one at a time, so that a slow line gathers instead of queueing. */
export class RingStream implements AsyncIterableIterator<Ringing, undefined> {
  private wanted: Pull | undefined;
  private due = false;
  private mustCheck = false;
  private ended = false;
  private working = false;
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly clock: Clock,
    private readonly lives: () => Promise<boolean>,
    private readonly left: () => void,
  ) {}

  ring(): void {
    this.due = true;
    void this.pump();
  }

  /** Looks whether the session still lives, without ringing. */
  recheck(): void {
    this.mustCheck = true;
    void this.pump();
  }

  next(): Promise<IteratorResult<Ringing, undefined>> {
    if (this.ended) return Promise.resolve({ done: true, value: undefined });
    return new Promise((resolve) => {
      this.wanted = resolve;
      void this.pump();
    });
  }

  return(): Promise<IteratorResult<Ringing, undefined>> {
    this.end();
    return Promise.resolve({ done: true, value: undefined });
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  private async pump(): Promise<void> {
    const ringing = this.due && this.wanted !== undefined && this.timer === undefined;
    if (this.ended || this.working || !(ringing || this.mustCheck)) return;
    this.working = true;
    this.mustCheck = false;
    if (ringing) this.due = false;
    // A database that does not answer now is no reason to end; it is one not to ring.
    const alive = await this.lives().catch(() => undefined);
    this.working = false;
    if (alive === false) return this.end();
    if (ringing && alive) this.deliver();
    else if (ringing) this.due = true;
    if (alive) await this.pump();
  }

  private deliver(): void {
    this.timer = setTimeout(() => {
      this.timer = undefined;
      void this.pump();
    }, GATHER_MS);
    this.wanted?.({ done: false, value: { at: this.clock.now() } });
    this.wanted = undefined;
  }

  private end(): void {
    if (this.ended) return;
    this.ended = true;
    clearTimeout(this.timer);
    this.left();
    this.wanted?.({ done: true, value: undefined });
  }
}
