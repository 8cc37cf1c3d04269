import { Injectable } from '@nestjs/common';
import {
  addWorkingDays,
  type CalendarWarning,
  calendarWarnings,
  workingCalendar,
  type WorkingCalendar,
} from '@fayuan/calendar';
import { type RequestContext, requirePermission, today } from '@fayuan/context';
import { Database } from '@fayuan/database';
import { type Day, isId } from '@fayuan/kernel';
import { directiveTexts } from '../directive-text.repository.js';
import { directiveNotFound } from '../directives.errors.js';
import type { ChaseStep } from './chase-step.js';
import { chaseLadder } from './chase.job.js';

/** When units are told of the report of a directive without anybody's doing. */
export interface ChasePlan {
  readonly steps: readonly (ChaseStep & { readonly day: Day })[];
  /** Years that the plan or the tasks reach and whose holidays are not published. */
  readonly warnings: readonly CalendarWarning[];
}

/** The ladder laid over the calendar: computed when asked and when telling, never stored, so a published year counts at once. */
@Injectable()
export class ChasePlanService {
  constructor(private readonly database: Database) {}

  /** @throws Refusal `directive.not_found` */
  async plan(ctx: RequestContext, directiveId: string): Promise<ChasePlan> {
    requirePermission(ctx, 'directive.read');
    if (!isId(directiveId)) throw directiveNotFound('directiveId');
    return this.database.read(ctx, async (tx) => {
      const [directive] = await directiveTexts(tx, [directiveId]);
      if (!directive) throw directiveNotFound('directiveId');
      const dueDays = [directive.reportDue, ...directive.tasks.map((task) => task.dueOn)].sort();
      const last = dueDays.at(-1) ?? directive.reportDue;
      const calendar = await workingCalendar(tx, dueDays[0] ?? last, last);
      const ladder = directive.retrospective ? [] : await chaseLadder(tx);
      const steps = planned(directive.reportDue, ladder, calendar);
      return { steps, warnings: calendarWarnings([...dueDays, ...steps.map((step) => step.day)], calendar) };
    });
  }

  /** One warning for each year of the days whose holidays are not published. */
  async warnings(ctx: RequestContext, days: readonly Day[]): Promise<CalendarWarning[]> {
    const sorted = [...days].sort();
    const [first, last] = [sorted[0] ?? today(ctx), sorted.at(-1) ?? today(ctx)];
    return this.database.read(ctx, async (tx) =>
      calendarWarnings(days, await workingCalendar(tx, first, last)),
    );
  }
}

const planned = (
  due: Day,
  ladder: readonly ChaseStep[],
  calendar: WorkingCalendar,
): (ChaseStep & { readonly day: Day })[] =>
  ladder.map((step) => ({ ...step, day: addWorkingDays(due, step.workingDays, calendar) }));
