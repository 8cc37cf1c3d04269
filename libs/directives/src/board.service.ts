import { Injectable } from '@nestjs/common';
import { type RequestContext, requirePermission, today } from '@fayuan/context';
import { Database, type Tx } from '@fayuan/database';
import { isId } from '@fayuan/kernel';
import {
  cursorOf,
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
import type { DirectiveText } from './directive.js';
import { directiveTexts } from './directive-text.repository.js';
import { figureSpan } from './directive-rules.js';
import { directiveNotFound } from './directives.errors.js';
import { severity } from './light.js';
import { taskProgress } from './task-progress.js';

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
  const standings = await tx.rows<StandingRow>(STANDINGS, [
    directive.rootId,
    directive.id,
    unit.id,
    unit.path,
    day,
  ]);
  const self = standings.find((each) => each.self);
  const below = standings.filter((each) => !each.self);
  const figures = { unitId: unit.id, ...figureSpan(directive), campaignId: directive.campaign.id };
  const indicators = [...new Set(directive.tasks.map((task) => task.indicator))];
  const days = await figuresByDay(tx, { ...figures, indicators });
  const achieved = await achievedByChild(tx, { ...figures, indicators });
  const rows = below.map((standing) =>
    rowOf(standing, {
      light: standingLight(standing, day),
      achieved: directive.tasks.map((task) => achieved.get(standing.unit.id)?.get(task.indicator) ?? 0),
    }),
  );
  const page = pageOfRows(rows, query);
  return {
    directiveId: directive.id,
    unit: nameOf(unit),
    asOf: tx.now,
    receipts: self?.receipts ?? NONE,
    coverage: boardCoverage(self, below),
    tasks: directive.tasks.map((task) =>
      taskProgress(task, days, { startsOn: directive.startsOn, today: day }),
    ),
    rows: page.items,
    hasMore: page.hasMore,
    endCursor: page.endCursor,
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

function rowOf(standing: UnitStanding, judged: Pick<BoardRow, 'light' | 'achieved'>): BoardRow {
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
