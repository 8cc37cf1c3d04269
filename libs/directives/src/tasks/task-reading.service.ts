import { Injectable } from '@nestjs/common';
import { type RequestContext, requirePermission, today } from '@fayuan/context';
import { Database, type Tx } from '@fayuan/database';
import { type Day, isId } from '@fayuan/kernel';
import { type DayFigure, figuresByChildOf, figuresByDay } from '@fayuan/ledger';
import { unitInOwnSubtree, type UnitName, unitNames, unitNotFound, type UnitPlace } from '@fayuan/org';
import type { DirectiveTask, DirectiveText } from '../directive.js';
import { directiveTexts } from '../directive-text.repository.js';
import { figureSpan } from '../directive-rules.js';
import { directiveNotFound } from '../directives.errors.js';
import { planOf, type ProgressFrame, taskProgress, type TaskProgress } from '../task-progress.js';
import { checkEvidence, type EvidenceCheck } from './evidence.js';
import { evidenceOf, type EvidenceQuestion, type ShownEvidence } from './evidence.repository.js';
import { type CurvePoint, taskCurve } from './task-curve.js';
import { type TaskFacts, taskFacts } from './task-facts.repository.js';
import { noFacts, termsOf } from './task-standing.js';
import { type TaskReview, taskReviews } from './task-review.repository.js';
import { workingDays } from './working-days.js';

/** A unit's share, and what has come of it. */
export interface ShareStanding {
  readonly unit: UnitName;
  readonly quantity: number;
  /** Null for a unit that is no direct child. */
  readonly achieved: number | null;
}

/** One task at one unit: plan, deed, evidence, partners, more time, and how the unit split it on. */
export interface TaskStanding extends TaskProgress {
  readonly facts: TaskFacts;
  /** Plan and deed day by day. */
  readonly curve: readonly CurvePoint[];
  readonly evidence: EvidenceCheck;
  readonly photoIds: readonly string[];
  readonly sharer: UnitName | null;
  readonly shares: readonly ShareStanding[];
}

/** Tasks as the screens show them. */
@Injectable()
export class TaskReadingService {
  constructor(private readonly database: Database) {}

  /**
   * The tasks of a directive and of those it re-issues, root first, as they stand at the own unit or one below; a fixed
   * number of statements whatever the number of tasks.
   * @throws Refusal `directive.not_found`, `unit.not_found`
   */
  async standings(
    ctx: RequestContext,
    directiveId: string,
    unitId: string | null | undefined,
  ): Promise<TaskStanding[]> {
    requirePermission(ctx, 'directive.read');
    const asked = unitId ?? ctx.unitId;
    if (!isId(directiveId)) throw directiveNotFound('directiveId');
    if (!isId(asked)) throw unitNotFound('unitId');
    return this.database.read(ctx, async (tx) => {
      const [directive] = await directiveTexts(tx, [directiveId]);
      if (!directive) throw directiveNotFound('directiveId');
      const texts = await directiveTexts(tx, directive.lineage);
      return standingsAt(tx, texts, await unitInOwnSubtree(tx, asked));
    });
  }

  /** What units below have said about tasks and the own unit decides on, open ones first. */
  async reviews(ctx: RequestContext, directiveId: string): Promise<TaskReview[]> {
    requirePermission(ctx, 'report.review');
    if (!isId(directiveId)) throw directiveNotFound('directiveId');
    return this.database.read(ctx, (tx) => taskReviews(tx, directiveId));
  }
}

/** More children than any unit of the tree has. */
const CHILDREN = 500;

async function standingsAt(
  tx: Tx,
  texts: readonly DirectiveText[],
  unit: UnitPlace,
): Promise<TaskStanding[]> {
  const tasks = texts.flatMap((text) => text.tasks);
  const [root] = texts;
  if (tasks.length === 0 || !root) return [];
  const facts = await taskFacts(tx, tasks, unit);
  const all = [...facts.values()];
  const span = wholeSpan(texts, all);
  const campaignId = root.campaign.id;
  const indicators = [...new Set(tasks.map((task) => task.indicator))];
  const query = { unitId: unit.id, ...span, campaignId, indicators };
  const figures = await figuresByDay(tx, query);
  const now = today(tx.ctx);
  const days = await workingDays(tx, span.from, span.to < now ? now : span.to);
  const shares = await sharesOf(tx, query, all);
  const shown = await evidenceOf(
    tx,
    tasks.map((task) => questionOf(task, { path: unit.path, campaignId, facts })),
  );
  const sharerIds = all.flatMap(({ sharerId }) => (sharerId ? [sharerId] : []));
  const sharers = await unitNames(tx, sharerIds);
  return tasks.map((task, index) => {
    const own = facts.get(task.id) ?? noFacts(task.id);
    const there = shown[index] ?? NOTHING;
    const startsOn = texts.find((text) => text.id === task.directiveId)?.startsOn ?? span.from;
    const frame = { startsOn, today: now, days, terms: termsOf(task, own) };
    return {
      ...courseOf(task, figures, frame),
      facts: own,
      evidence: checkEvidence({ ...task, share: own.share }, there),
      photoIds: there.photoIds,
      sharer: own.sharerId ? (sharers.get(own.sharerId) ?? null) : null,
      shares: shares(task, own),
    };
  });
}

/** How the task goes, with its curve. */
function courseOf(
  task: DirectiveTask,
  figures: readonly DayFigure[],
  frame: ProgressFrame,
): TaskProgress & Pick<TaskStanding, 'curve'> {
  const within = figures.filter(
    ({ day, indicator }) => day >= frame.startsOn && indicator === task.indicator,
  );
  return { ...taskProgress(task, within, frame), curve: taskCurve(planOf(task, frame), within, frame) };
}

const NOTHING: ShownEvidence = { photos: 0, photoIds: [], achieved: 0, files: 0, written: false };

interface EvidenceSource {
  readonly path: string;
  readonly campaignId: string;
  readonly facts: ReadonlyMap<string, TaskFacts>;
}

function questionOf(task: DirectiveTask, { path, campaignId, facts }: EvidenceSource): EvidenceQuestion {
  const { id: taskId, directiveId, indicator } = task;
  const act = facts.get(taskId)?.act;
  return {
    taskId,
    path,
    directiveId,
    indicator,
    campaignId,
    fileIds: act?.fileIds ?? [],
    note: act?.note ?? null,
  };
}

/** The days whose figures can count for any of the tasks. */
function wholeSpan(texts: readonly DirectiveText[], facts: readonly TaskFacts[]): { from: Day; to: Day } {
  const extended = facts.map((each) => each.extendedTo);
  const spans = texts.map((text) => figureSpan(text, extended));
  const [first] = spans;
  if (!first) throw new Error('a directive without its text');
  return {
    from: spans.reduce((least, { from }) => (from < least ? from : least), first.from),
    to: spans.reduce((most, { to }) => (to > most ? to : most), first.to),
  };
}

/** Names and figures for the units that the own splits name: two statements, none where nothing was split. */
async function sharesOf(
  tx: Tx,
  query: Parameters<typeof figuresByChildOf>[1],
  facts: readonly TaskFacts[],
): Promise<(task: DirectiveTask, of: TaskFacts) => ShareStanding[]> {
  const ids = facts.flatMap(({ split }) => split?.shares.map((share) => share.unitId) ?? []);
  if (ids.length === 0) return () => [];
  const names = await unitNames(tx, ids);
  const children = await figuresByChildOf(tx, query, { first: CHILDREN });
  const achieved = new Map(children.items.map((child) => [child.unit.id, child.figures]));
  return (task, { split }) =>
    (split?.shares ?? []).flatMap(({ unitId, quantity }) => {
      const unit = names.get(unitId);
      const figure = achieved.get(unitId)?.find((each) => each.indicator === task.indicator);
      return unit ? [{ unit, quantity, achieved: figure?.quantity ?? null }] : [];
    });
}
