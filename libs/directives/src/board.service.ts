import { Injectable } from '@nestjs/common';
import { type RequestContext, requirePermission, today } from '@fayuan/context';
import { Database, type Tx } from '@fayuan/database';
import { isId } from '@fayuan/kernel';
import {
  cursorOf,
  type DayFigure,
  figuresByChildOf,
  figuresByDay,
  keysOf,
  type Page,
  pageOf,
  type PageRequest,
  pageSize,
} from '@fayuan/ledger';
import { type UnitName, unitInOwnSubtree, unitNotFound, type UnitPlace } from '@fayuan/org';
import {
  type Board,
  boardCoverage,
  type BoardRow,
  type ReceiptCounts,
  standingLight,
  type UnitStanding,
} from './board.js';
import { STANDINGS } from './board.sql.js';
import type { DirectiveTask, DirectiveText } from './directive.js';
import { directiveTexts } from './directive-text.repository.js';
import { figureSpan } from './directive-rules.js';
import { directiveNotFound } from './directives.errors.js';
import { countLights, severity } from './light.js';
import { taskProgress } from './task-progress.js';
import { actsOfUnits, type ChildActs } from './tasks/board-tasks.repository.js';
import type { CountedDays } from './tasks/counted-days.js';
import { type TaskFacts, taskFacts } from './tasks/task-facts.repository.js';
import { noFacts, termsOf } from './tasks/task-standing.js';
import { workingDays } from './tasks/working-days.js';

export interface BoardQuery extends PageRequest {
  readonly directiveId: string;
  /** The own unit or one below it; the own one by default. */
  readonly unitId?: string | null | undefined;
}

/** More children than any unit of the tree has. */
const CHILDREN = 500;
const MOST_ROWS = 100;

type StandingRow = UnitStanding & { readonly self: boolean };

/** Receipts, tasks and lights of a directive at one unit and its children; a fixed number of statements at any size. */
@Injectable()
export class BoardService {
  constructor(private readonly database: Database) {}

  /** @throws Refusal `directive.not_found`, `unit.not_found` */
  async board(ctx: RequestContext, query: BoardQuery): Promise<Board> {
    requirePermission(ctx, 'directive.read');
    const unitId = query.unitId ?? ctx.unitId;
    if (!isId(query.directiveId)) throw directiveNotFound('directiveId');
    if (!isId(unitId)) throw unitNotFound('unitId');
    return this.database.read(ctx, async (tx) => {
      const [directive] = await directiveTexts(tx, [query.directiveId]);
      if (!directive) throw directiveNotFound('directiveId');
      const unit = await unitInOwnSubtree(tx, unitId);
      return boardOf(tx, { directive, unit, query });
    });
  }
}

interface Asked {
  readonly directive: DirectiveText;
  readonly unit: UnitPlace;
  readonly query: BoardQuery;
}

async function boardOf(tx: Tx, { directive, unit, query }: Asked): Promise<Board> {
  const day = today(tx.ctx);
  const asked = [directive.rootId, directive.id, unit.id, unit.path, day];
  const standings = await tx.rows<StandingRow>(STANDINGS, asked);
  const self = standings.find((each) => each.self);
  const below = standings.filter((each) => !each.self);
  const known = await knownOf(tx, { directive, unit, below });
  const rows = below.map((standing) =>
    rowOf(standing, {
      light: standingLight(standing, { today: day, days: known.days }),
      ...taskCells(directive.tasks, standing.unit.id, known),
    }),
  );
  const page = pageOfRows(rows, query);
  return {
    directiveId: directive.id,
    unit: nameOf(unit),
    asOf: tx.now,
    receipts: self?.receipts ?? NONE,
    coverage: boardCoverage(self, below),
    tasks: directive.tasks.map((task) => {
      const terms = termsOf(task, known.facts.get(task.id) ?? noFacts(task.id));
      const frame = { startsOn: directive.startsOn, today: day, days: known.days, terms };
      return taskProgress(task, known.byDay, frame);
    }),
    lights: countLights(rows.map((row) => row.light)),
    rows: page.items,
    hasMore: page.hasMore,
    endCursor: page.endCursor,
  };
}

/** What is known of the tasks of a board, at its unit and the units directly below. */
interface Known {
  /** Of the unit whose board it is: its own splits say the shares of those below. */
  readonly facts: ReadonlyMap<string, TaskFacts>;
  readonly byDay: readonly DayFigure[];
  readonly achieved: ReadonlyMap<string, ReadonlyMap<string, number>>;
  readonly acts: ReadonlyMap<string, ChildActs>;
  readonly days: CountedDays;
}

interface Below {
  readonly directive: DirectiveText;
  readonly unit: UnitPlace;
  readonly below: readonly UnitStanding[];
}

async function knownOf(tx: Tx, { directive, unit, below }: Below): Promise<Known> {
  const { tasks } = directive;
  const facts = await taskFacts(tx, tasks, unit);
  const extended = [...facts.values()].map((each) => each.extendedTo);
  const span = figureSpan(directive, extended);
  const indicators = [...new Set(tasks.map((task) => task.indicator))];
  const query = { unitId: unit.id, ...span, campaignId: directive.campaign.id, indicators };
  const units = below.map((each) => each.unit.id);
  const now = today(tx.ctx);
  return {
    facts,
    byDay: await figuresByDay(tx, query),
    achieved: await achievedByChild(tx, query),
    acts: await actsOfUnits(tx, tasks, units),
    days: await workingDays(tx, span.from, span.to < now ? now : span.to),
  };
}

type TaskCells = Pick<BoardRow, 'achieved' | 'shares' | 'taskStates' | 'redos'>;

/** What a unit's row says about each task. */
function taskCells(
  tasks: readonly DirectiveTask[],
  unitId: string,
  { achieved, acts, facts }: Known,
): TaskCells {
  const own = acts.get(unitId);
  const shareOf = (task: DirectiveTask): number | null =>
    facts.get(task.id)?.split?.shares.find((share) => share.unitId === unitId)?.quantity ?? null;
  return {
    achieved: tasks.map((task) => achieved.get(unitId)?.get(task.indicator) ?? 0),
    shares: tasks.map(shareOf),
    taskStates: tasks.map((task) => own?.states.get(task.id) ?? null),
    redos: own?.redos ?? 0,
  };
}

const NONE: ReceiptCounts = { total: 0, delivered: 0, opened: 0, signed: 0, overdue: 0 };

const nameOf = ({ id, code, name, placeName, level }: UnitPlace): UnitName => ({
  id,
  code,
  name,
  placeName,
  level,
});

async function achievedByChild(
  tx: Tx,
  query: Parameters<typeof figuresByChildOf>[1],
): Promise<ReadonlyMap<string, ReadonlyMap<string, number>>> {
  const children = await figuresByChildOf(tx, query, { first: CHILDREN });
  const quantities = (figures: readonly { indicator: string; quantity: number }[]) =>
    new Map(figures.map((figure) => [figure.indicator, figure.quantity]));
  return new Map(children.items.map((child) => [child.unit.id, quantities(child.figures)]));
}

function rowOf(standing: UnitStanding, judged: TaskCells & Pick<BoardRow, 'light'>): BoardRow {
  const { unit, childCount, receipts, own } = standing;
  return {
    unit,
    childCount,
    receipts,
    signedOn: own?.signedOn ?? null,
    signedBy: own?.signedBy ?? null,
    report: own?.report ?? null,
    reportId: own?.reportId ?? null,
    reportDue: own?.reportDue ?? null,
    ...judged,
  };
}

/** Worst light first, then by code. */
function pageOfRows(rows: readonly BoardRow[], request: PageRequest): Page<BoardRow> {
  const key = (row: BoardRow): string => `${severity(row.light)}${row.unit.code}`;
  const sorted = [...rows].sort((a, b) => (key(a) < key(b) ? -1 : 1));
  const [after] = request.after ? keysOf(request.after, () => true) : [];
  const rest = after === undefined ? sorted : sorted.filter((row) => key(row) > after);
  const size = Math.min(pageSize(request, MOST_ROWS), MOST_ROWS);
  return pageOf(rest, size, (row) => cursorOf(key(row)));
}
