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

/** A clock that stands at noon of a day in China until a test puts it on another. */
export class StandingClock implements Clock {
  private at: Date;

  constructor(day: string) {
    this.at = noonOf(day);
  }

  now(): Date {
    return this.at;
  }

  set(day: string): void {
    this.at = noonOf(day);
  }
}

const noonOf = (day: string): Date => new Date(`${day}T12:00:00+08:00`);
