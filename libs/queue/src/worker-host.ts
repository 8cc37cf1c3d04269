import { counter, histogram, type Logger } from '@fayuan/telemetry';
import { openWorker, type QueueAddress } from './backend.js';
import type { JobContract } from './job.js';

export interface JobHandler {
  readonly job: JobContract;
  /** Looks for due rows and does them. Safe to run twice, late, or for nothing. */
  readonly handle: () => Promise<void>;
}

export interface WorkerHostOptions extends QueueAddress {
  readonly logger: Logger;
  /** Every job is also heard this often without any ring: the only recovery there is. */
  readonly reconcileSeconds: number;
  /** Jobs this process must be able to do; a missing or a second handler stops the boot. */
  readonly jobs: readonly JobContract[];
}

const runs = counter('fayuan_job_runs_total', 'Job runs by outcome', ['job', 'outcome']);
const seconds = histogram('fayuan_job_seconds', 'Time of a job run', ['job']);

/** Serves the jobs of one worker process. */
export class WorkerHost {
  private readonly workers: { close(): Promise<void> }[] = [];
  private timer: NodeJS.Timeout | undefined;
  private readonly running = new Map<string, Promise<void>>();

  private constructor(
    private readonly options: WorkerHostOptions,
    private readonly handlers: ReadonlyMap<string, JobHandler>,
  ) {}

  /** @throws Error when a job has two handlers, or none. */
  static start(options: WorkerHostOptions, handlers: readonly JobHandler[]): WorkerHost {
    const byName = new Map<string, JobHandler>();
    for (const handler of handlers) {
      if (byName.has(handler.job.name)) throw new Error(`job ${handler.job.name} has two handlers`);
      byName.set(handler.job.name, handler);
    }
    const missing = options.jobs.filter((job) => !byName.has(job.name)).map((job) => job.name);
    if (missing.length) throw new Error(`no handler for job ${missing.join(', ')}`);
    const host = new WorkerHost(options, byName);
    host.open();
    return host;
  }

  async close(): Promise<void> {
    clearInterval(this.timer);
    await Promise.all(this.workers.map((worker) => worker.close()));
    await Promise.allSettled(this.running.values());
  }

  private open(): void {
    const trouble = (error: unknown) => this.options.logger.warn({ err: error }, 'queue in trouble');
    for (const queue of new Set(this.options.jobs.map((job) => job.queue))) {
      this.workers.push(openWorker(queue, this.options, (name) => this.hear(name), trouble));
    }
    const hearAll = () => {
      for (const name of this.handlers.keys()) this.hear(name).catch(() => undefined);
    };
    hearAll();
    this.timer = setInterval(hearAll, this.options.reconcileSeconds * 1000);
  }

  /** A ring during a run waits for it and runs again, because the run may have looked already. */
  private async hear(name: string): Promise<void> {
    const handler = this.handlers.get(name);
    if (!handler) throw new Error(`no handler for job ${name}`);
    const run = (this.running.get(name) ?? Promise.resolve())
      .catch(() => undefined)
      .then(() => this.run(handler));
    this.running.set(name, run);
    return run;
  }

  private async run(handler: JobHandler): Promise<void> {
    const job = handler.job.name;
    const stop = seconds.startTimer({ job });
    try {
      await handler.handle();
      runs.inc({ job, outcome: 'done' });
    } catch (error) {
      runs.inc({ job, outcome: 'failed' });
      this.options.logger.error({ err: error, job }, 'job failed');
      throw error;
    } finally {
      stop();
    }
  }
}
