import { Injectable } from '@nestjs/common';
import { today } from '@fayuan/context';
import type { Tx } from '@fayuan/database';
import type { Day } from '@fayuan/kernel';
import { Bells } from '@fayuan/queue';
import type { Clock, ClockStart, ClockSubject } from './clock.js';
import {
  type ClockKey,
  clocksOf,
  endStops,
  insertClocks,
  insertStops,
  type KeptClock,
  labelClocks,
  lockAllOpen,
  lockOpen,
  saveClocks,
  standing,
} from './clock.repository.js';
import { resumeBeforeStop, stopBeforeStart, stopNotAllowed } from './clock.errors.js';
import { scheduleReminders } from './clock-reminder.job.js';
import type { StopReason } from './clock-rule.js';
import { countAnew, metAt, pointIn } from './counting.js';
import { newClocks } from './new-clocks.js';

/** A clock to be met. */
export interface ClockMet {
  readonly subject: ClockSubject;
  readonly rule: string;
  /** The day on which it was done; for a rule in hours the moment. */
  readonly on: Day | Date;
}

/**
 * The clocks of the law, for the rooms whose matters they run for. Everything happens in the caller's transaction, for the
 * unit of its scope: its region decides which rules hold.
 */
@Injectable()
export class Clocks {
  constructor(private readonly bells: Bells) {}

  /** Starts one clock. @returns it, or the one already open; undefined where no rule holds (`startAll`) */
  async start(tx: Tx, start: ClockStart): Promise<Clock | undefined> {
    return (await this.startAll(tx, [start]))[0];
  }

  /**
   * Starts clocks, any number in the same few statements. A subject has one open clock of a rule: started again it stays as
   * it is. Where no rule of the code holds on the day there is no clock.
   * @returns the open clocks. @throws TypeError when a rule in hours is given a day instead of a moment
   */
  async startAll(tx: Tx, starts: readonly ClockStart[]): Promise<Clock[]> {
    const clocks = await newClocks(tx, starts);
    if (clocks.length === 0) return [];
    await insertClocks(tx, clocks);
    await scheduleReminders(tx, this.bells);
    return (await lockOpen(tx, clocks)).map((clock) => shown(tx, clock));
  }

  /**
   * Stops an open clock: the days after `from` do not count until it resumes; a stop on the last day gives that day back.
   * Stopped already for the reason, or no clock open: nothing happens.
   * @throws Refusal `clock.stop_not_allowed`, `clock.stop_before_start`
   */
  async stop(
    tx: Tx,
    subject: ClockSubject,
    rule: string,
    { reason, from }: { readonly reason: StopReason; readonly from: Day | Date },
  ): Promise<Clock | undefined> {
    const [clock] = await lockOpen(tx, [keyOf(subject, rule)]);
    if (!clock) return undefined;
    const { day, moment } = pointIn(tx, from);
    if (!clock.stopReasons.includes(reason)) throw stopNotAllowed(rule, reason);
    if (day < clock.startedOn) throw stopBeforeStart(clock.startedOn);
    await insertStops(tx, [clock.id], { reason, fromOn: day, fromAt: moment });
    return this.recount(tx, keyOf(subject, rule));
  }

  /**
   * Lets an open clock run on: `to` is the last day that does not count. Ends the stop of one reason, or all of them when
   * none is named. Not stopped, or no clock open: nothing happens. @throws Refusal `clock.resume_before_stop`
   */
  async resume(
    tx: Tx,
    subject: ClockSubject,
    rule: string,
    { to, reason = null }: { readonly to: Day | Date; readonly reason?: StopReason | null },
  ): Promise<Clock | undefined> {
    const [clock] = await lockOpen(tx, [keyOf(subject, rule)]);
    if (!clock) return undefined;
    const { day, moment } = pointIn(tx, to);
    const open = clock.stops.filter((stop) => stop.to === null && (reason ?? stop.reason) === stop.reason);
    const tooLate = open.find((stop) => stop.from > day);
    if (tooLate) throw resumeBeforeStop(tooLate.from);
    await endStops(tx, [{ clockId: clock.id, toOn: day, toAt: moment }], reason);
    return this.recount(tx, keyOf(subject, rule));
  }

  /** What the clock runs for was done: in time or late. No clock open: nothing happens. */
  async meet(tx: Tx, subject: ClockSubject, rule: string, on: Day | Date): Promise<Clock | undefined> {
    return (await this.meetAll(tx, [{ subject, rule, on }]))[0];
  }

  /** As `meet`, for any number at once. @returns the clocks met */
  async meetAll(tx: Tx, met: readonly ClockMet[]): Promise<Clock[]> {
    const open = await lockOpen(
      tx,
      met.map(({ subject, rule }) => keyOf(subject, rule)),
    );
    const ended = open.flatMap((clock) => {
      const act = met.find(({ subject, rule }) => subject.id === clock.subjectId && rule === clock.code);
      return act ? [metAt(clock, pointIn(tx, act.on))] : [];
    });
    const stopped = ended.filter((clock) => clock.stops.some((stop) => stop.to === null));
    if (stopped.length > 0)
      await endStops(
        tx,
        stopped.map(({ id, metOn, metAt: toAt }) => ({ clockId: id, toOn: metOn, toAt })),
        null,
      );
    await saveClocks(tx, ended);
    return ended.map((clock) => shown(tx, clock));
  }

  /** Ends the open clock of a rule, or all of the subject, without their being met: the matter is withdrawn, or moved on. */
  async cancel(tx: Tx, subject: ClockSubject, rule?: string): Promise<Clock[]> {
    const open = await lockAllOpen(tx, subject.id);
    const ended = open
      .filter((clock) => (rule ?? clock.code) === clock.code)
      .map((clock) => ({ ...clock, state: 'cancelled' as const }));
    await saveClocks(tx, ended);
    return ended.map((clock) => shown(tx, clock));
  }

  /** All clocks of the subjects that the scope may see, by subject; one statement for a page of them. */
  async ofSubjects(tx: Tx, subjectIds: readonly string[]): Promise<ReadonlyMap<string, readonly Clock[]>> {
    const clocks = subjectIds.length === 0 ? [] : await clocksOf(tx, subjectIds);
    const byId = new Map<string, Clock[]>(subjectIds.map((id) => [id, []]));
    for (const clock of clocks) byId.get(clock.subjectId)?.push(shown(tx, clock));
    return byId;
  }

  /** Calls a subject by another label (its case number) from now on, in all its clocks. No personal data. */
  async relabel(tx: Tx, subject: ClockSubject, label: string | null): Promise<void> {
    await labelClocks(tx, subject.id, label);
  }

  private async recount(tx: Tx, key: ClockKey): Promise<Clock | undefined> {
    const [counted] = await countAnew(tx, await lockOpen(tx, [key]));
    if (!counted) return undefined;
    await saveClocks(tx, [counted]);
    return shown(tx, counted);
  }
}

const keyOf = (subject: ClockSubject, rule: string): ClockKey => ({ subjectId: subject.id, code: rule });

const shown = (tx: Tx, clock: KeptClock): Clock => standing(clock, { now: tx.now, today: today(tx.ctx) });
