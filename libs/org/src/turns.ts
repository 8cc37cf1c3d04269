/** Lets so many work at once; so many more wait, in order; the rest is turned away. */
export class Turns {
  private working = 0;
  private readonly waiting: (() => void)[] = [];

  constructor(
    private readonly atOnce: number,
    private readonly mayWait: number,
    private readonly turnedAway: () => Error,
  ) {}

  /** Runs the work when its turn comes. @throws what `turnedAway` makes, when too many wait */
  async take<T>(work: () => Promise<T>): Promise<T> {
    await this.begin();
    try {
      return await work();
    } finally {
      const next = this.waiting.shift();
      // The place goes straight to who waits longest, so nobody slips in between.
      if (next) next();
      else this.working -= 1;
    }
  }

  private async begin(): Promise<void> {
    if (this.working < this.atOnce) {
      this.working += 1;
      return;
    }
    if (this.waiting.length >= this.mayWait) throw this.turnedAway();
    await new Promise<void>((resolve) => this.waiting.push(resolve));
  }
}
