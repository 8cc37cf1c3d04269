/** The only place that asks what time it is; tests bring a fixed one. */
export interface Clock {
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };

/** A clock that always shows the same moment. */
export const fixedClock = (moment: Date): Clock => ({ now: () => moment });
