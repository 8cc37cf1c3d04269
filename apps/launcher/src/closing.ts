/** What must be undone at the end, last thing first; done once, however often the end is asked for. */
export class Closing {
  private readonly steps: (() => Promise<void> | void)[] = [];
  private readonly listeners: (() => void)[] = [];
  private done: Promise<void> | undefined;

  /** True from the moment the end was asked for. */
  get hasBegun(): boolean {
    return this.done !== undefined;
  }

  /** Adds what is to be undone; an end already under way takes it along. */
  add(step: () => Promise<void> | void): void {
    this.steps.push(step);
  }

  /** Names what is to happen at once when the end is asked for, before anything is undone. */
  onBegin(listener: () => void): void {
    this.listeners.push(listener);
  }

  /** Undoes everything; one step that fails keeps no other from its turn. */
  run(): Promise<void> {
    this.done ??= this.unwind();
    return this.done;
  }

  private async unwind(): Promise<void> {
    for (const listener of this.listeners) listener();
    for (let step = this.steps.pop(); step !== undefined; step = this.steps.pop()) {
      try {
        await step();
      } catch (error) {
        console.error(error);
      }
    }
  }
}
