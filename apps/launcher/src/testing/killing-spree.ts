import { setTimeout as after } from 'node:timers/promises';
import { seeded } from './random.js';
import type { AppName, SystemUnderTest } from './system-under-test.js';

/** Where the work of each worker is seen for as long as it is not done. */
const WORK_OF = {
  'dispatch-worker': 'due_work where due_at <= now()',
  'rollup-worker': 'fact_tail',
} as const;
type WorkerName = keyof typeof WORK_OF;

/** Enough to hit every phase; each further start of a process only makes the test longer. */
const KILLS_PER_WORKER = 3;
/** The longest time from the arrival of work to the kill, and from the kill to the new start. */
const STRIKE_MS = 100;
const DOWN_MS = 600;
const GATEWAY_WITHIN_MS = 1500;
const LOOK_EVERY_MS = 3;

/** One thing that runs while processes are killed under it, and how the random moments are chosen. */
class KillingSpree {
  readonly killed: AppName[] = [];
  private isOver = false;
  private readonly end: Promise<void>;

  constructor(
    private readonly system: SystemUnderTest,
    running: Promise<unknown>,
    private readonly seed: number,
  ) {
    const over = () => void (this.isOver = true);
    this.end = running.then(over, over);
  }

  async run(): Promise<void> {
    await Promise.all([
      this.huntWorker('dispatch-worker', seeded(this.seed)),
      this.huntWorker('rollup-worker', seeded(this.seed + 1)),
      this.huntGateway(seeded(this.seed + 2)),
    ]);
  }

  /** Kills a worker at a random moment after it got work, starts it again, and waits for its next work. */
  private async huntWorker(name: WorkerName, random: () => number): Promise<void> {
    for (let kills = 0; kills < KILLS_PER_WORKER; kills += 1) {
      if (!(await this.workArrives(name))) return;
      await this.moment(random() * STRIKE_MS);
      await this.kill(name, random);
    }
  }

  /** Kills the gateway once, at a random moment after a worker was killed. */
  private async huntGateway(random: () => number): Promise<void> {
    while (!this.isOver && this.killed.length === 0) await this.moment(LOOK_EVERY_MS);
    await this.moment(random() * GATEWAY_WITHIN_MS);
    await this.kill('gateway', random);
  }

  /** @returns false when it is over before any work arrived */
  private async workArrives(name: WorkerName): Promise<boolean> {
    while (!this.isOver) {
      const found = await this.system.sql(`select from ${WORK_OF[name]} limit 1`);
      if (found.length) return true;
      await this.moment(LOOK_EVERY_MS);
    }
    return false;
  }

  private async kill(name: AppName, random: () => number): Promise<void> {
    if (this.isOver) return;
    await this.system.kill(name);
    this.killed.push(name);
    await this.moment(random() * DOWN_MS);
    await this.system.restart(name);
  }

  private async moment(milliseconds: number): Promise<void> {
    await Promise.race([after(milliseconds), this.end]);
  }
}

/**
 * Kills every process with SIGKILL at random moments while something runs, and starts each again: the workers several
 * times while they have work in hand, the gateway once.
 * @param seed the same seed chooses the same waiting times
 * @returns who was killed, in order
 */
export async function killWhile(
  system: SystemUnderTest,
  running: Promise<unknown>,
  seed: number,
): Promise<readonly AppName[]> {
  const spree = new KillingSpree(system, running, seed);
  await spree.run();
  return spree.killed;
}
