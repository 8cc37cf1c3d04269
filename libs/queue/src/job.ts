/** A kind of doorbell. It carries no data at all: whoever hears it looks for due rows. */
export interface JobContract {
  readonly name: string;
  readonly queue: string;
  /** Rings within this many milliseconds count as one; 0 rings every time. */
  readonly gatherMs: number;
}

export const defineJob = (job: { name: string; queue: string; gatherMs?: number }): JobContract =>
  Object.freeze({ gatherMs: 0, ...job });
