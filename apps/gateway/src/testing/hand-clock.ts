import type { Clock } from '@fayuan/context';

/** A clock that runs, and that a test can put forward. */
export class HandClock implements Clock {
  private ahead = 0;

  now(): Date {
    return new Date(Date.now() + this.ahead);
  }

  forwardMinutes(minutes: number): void {
    this.ahead += minutes * 60_000;
  }
}
