import { Injectable } from '@nestjs/common';
import { workingCalendar } from '@fayuan/calendar';
import { type RequestContext, requirePermission, today } from '@fayuan/context';
import { Database, type Tx } from '@fayuan/database';
import { addDays, type Day, isId, LEVELS, type Level } from '@fayuan/kernel';
import { countable, type UnitSelection } from '@fayuan/org';
import { recipientsByLevel } from '../burden/burden.repository.js';
import { directiveTexts } from '../directive-text.repository.js';
import {
  type DeadlinePlan,
  type DueDay,
  type DueWarning,
  dueWarnings,
  planDeadlines,
} from './deadline-plan.js';

export interface PlanWish {
  readonly startsOn: Day;
  readonly endsOn: Day;
  /** The day by which all reports are wanted; for a re-issue at the latest the upper one, which is preset. */
  readonly topDue?: Day | null | undefined;
  readonly recipients: UnitSelection;
  /** The received directive that is re-issued. */
  readonly reissuesId?: string | null | undefined;
  /** The due days as they stand in the draft. */
  readonly dues: readonly DueDay[];
}

export interface PlanAnswer extends DeadlinePlan {
  /** Null when neither the draft nor anything above says by when. */
  readonly topDue: Day | null;
  readonly warnings: readonly DueWarning[];
}

/** Longer ahead nothing is planned; a date beyond is a slip of the pen. */
const HORIZON_DAYS = 800;

/** Inner deadlines proposed from the top due day backwards (倒排工期), in working days. */
@Injectable()
export class PlanningService {
  constructor(private readonly database: Database) {}

  /** A proposal and what is wrong with the days as they stand; a fixed number of statements. */
  async plan(ctx: RequestContext, wish: PlanWish): Promise<PlanAnswer> {
    requirePermission(ctx, 'directive.draft');
    return this.database.read(ctx, (tx) => planOf(tx, wish));
  }
}

async function planOf(tx: Tx, wish: PlanWish): Promise<PlanAnswer> {
  const now = today(tx.ctx);
  const horizon = addDays(now, HORIZON_DAYS);
  const levels = await levelsBelow(tx, wish.recipients);
  const upper = await upperDue(tx, wish.reissuesId);
  const topDue = earlier(wish.topDue ?? null, upper);
  const calendar = await workingCalendar(tx, now, horizon);
  const near = wish.dues.filter(({ day }) => day <= horizon);
  const warnings = dueWarnings(near, now, calendar);
  if (topDue === null || topDue > horizon)
    return { steps: [], taskDue: null, reportDue: null, topDue, warnings };
  const { startsOn, endsOn } = wish;
  const reportsAs = upper === null ? null : levelOf(tx.scope.level);
  const frame = { today: now, startsOn, endsOn, topDue, levels, reportsAs };
  return { ...planDeadlines(frame, calendar), topDue, warnings };
}

const levelOf = (level: string): Level | null => LEVELS.find((each) => each === level) ?? null;

async function levelsBelow(tx: Tx, recipients: UnitSelection): Promise<Level[]> {
  return (await recipientsByLevel(tx, countable(recipients))).map(({ level }) => level);
}

/** The earliest report day of everything above; null for a root directive or one the unit may not read. */
async function upperDue(tx: Tx, reissuesId: string | null | undefined): Promise<Day | null> {
  if (!reissuesId || !isId(reissuesId)) return null;
  const [received] = await directiveTexts(tx, [reissuesId]);
  const upper = received ? await directiveTexts(tx, received.lineage) : [];
  return upper.map((each) => each.reportDue).reduce<Day | null>((a, b) => earlier(a, b), null);
}

const earlier = (a: Day | null, b: Day | null): Day | null => (a === null || (b !== null && b < a) ? b : a);
