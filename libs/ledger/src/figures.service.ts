import { Injectable } from '@nestjs/common';
import { type RequestContext, requirePermission, today } from '@fayuan/context';
import { Database, type Tx } from '@fayuan/database';
import { addingUpFault } from './adding-up.js';
import { Campaigns } from './campaigns.js';
import type { Page, PageRequest } from './cursor.js';
import { type FactRowPage, factRowsOf } from './fact-rows.repository.js';
import { comparable, partsOf, requireOpenLevel } from './figure-parts.js';
import type { ChangeQuery, FigureChanges } from './changes.js';
import { changesOf } from './changes.repository.js';
import type { Figure, FigureQuery, UnitFigures } from './figure.js';
import { type BelowRequest, figuresByChildOf, figuresOf } from './figure.repository.js';
import {
  compareFigures,
  type Comparison,
  compareUnits,
  NO_COMPARISON,
} from './figure-comparison.repository.js';
import { standingOf, type StandingFigure, type StandingUnit } from './figure-standing.js';
import { type MonthFigure, monthsOf } from './figure-months.js';
import { requireOpenRows } from './open-rows.repository.js';
import type { Indicator, IndicatorRule } from './indicator.js';
import { allIndicators, rulesOf } from './indicator.repository.js';
import {
  type Period,
  type PeriodKind,
  periodsOf,
  type Span,
  windowPeriod,
  yearOf,
  yearToDate,
} from './period.js';
import { periodKind, periodKinds } from './period.repository.js';

/** Which units below are asked for, and the span that they are compared with. */
export interface UnitsBelow extends BelowRequest {
  readonly base?: Span | null | undefined;
}

/** Figures as people ask for them: for the own unit or one below it. */
@Injectable()
export class FiguresService {
  constructor(
    private readonly database: Database,
    private readonly campaigns: Campaigns,
  ) {}

  /** The catalogue; every signed-in person may read it. */
  indicators(ctx: RequestContext): Promise<Indicator[]> {
    return this.database.read(ctx, allIndicators);
  }

  /** The versions of a counting rule (口径), the latest first; every signed-in person may read them. */
  indicatorRules(ctx: RequestContext, indicator: string): Promise<IndicatorRule[]> {
    return this.database.read(ctx, (tx) => rulesOf(tx, indicator));
  }

  figures(ctx: RequestContext, query: FigureQuery): Promise<StandingFigure[]> {
    return this.ask(ctx, query, async (tx, parts, catalogue) => {
      const figures = await figuresOf(tx, parts, 'distinct');
      const asking = { query, catalogue, campaigns: this.campaigns };
      const [standing] = await standingOf(tx, asking, [{ unitId: query.unitId, figures }]);
      return standing ?? [];
    });
  }

  /**
   * The same for each unit right below, or for all of a level below; beside those of another span when one is given.
   * @throws Refusal `figure.level_withheld` for a sensitive indicator of a whole level
   */
  figuresByChild(ctx: RequestContext, query: FigureQuery, below: UnitsBelow): Promise<Page<StandingUnit>> {
    return this.ask(ctx, query, async (tx, parts, catalogue) => {
      if (below.level) requireOpenLevel(parts.indicators, catalogue);
      const found = await figuresByChildOf(tx, parts, below, 'distinct');
      const lines = found.items.map(({ unit, figures }) => ({ unitId: unit.id, figures }));
      const standing = await standingOf(tx, { query, catalogue, campaigns: this.campaigns }, lines);
      const { base } = below;
      const open = { ...query, indicators: comparable(query.indicators, catalogue) };
      const beside = base ? await compareUnits(tx, { query: open, base, below }, found.items) : [];
      const items = found.items.map(({ unit }, at) => ({
        unit,
        figures: standing[at] ?? [],
        comparison: beside[at] ?? NO_COMPARISON,
      }));
      return { ...found, items };
    });
  }

  /** What was recorded since a moment. @throws Refusal as `figureRows` */
  figureChanges(ctx: RequestContext, query: ChangeQuery, page: PageRequest): Promise<FigureChanges> {
    return this.open(ctx, query, (tx) => changesOf(tx, query, page));
  }

  /** As `figures`, for readers that ask only for indicators whose figures are sums. @throws Refusal as `figureRows` */
  sums(ctx: RequestContext, query: FigureQuery): Promise<Figure[]> {
    return this.open(ctx, query, (tx) => figuresOf(tx, query));
  }

  /** As `figuresByChild`, likewise. */
  sumsByChild(ctx: RequestContext, query: FigureQuery, page: PageRequest): Promise<Page<UnitFigures>> {
    return this.open(ctx, query, (tx) => figuresByChildOf(tx, query, page));
  }

  /** Month by month; of indicators that add up over days only. @throws Refusal as `figureRows`, and for too many months */
  figuresByMonth(ctx: RequestContext, query: FigureQuery): Promise<MonthFigure[]> {
    requirePermission(ctx, 'figure.read');
    return this.database.read(ctx, (tx) => monthsOf(tx, this.campaigns, query));
  }

  /** The kinds of reporting periods; every signed-in person may read them. */
  periodKinds(ctx: RequestContext): Promise<PeriodKind[]> {
    return this.database.read(ctx, periodKinds);
  }

  /** The periods of a year, each with what it is compared with. @throws Refusal for an unknown kind */
  periods(ctx: RequestContext, code: string, year: number): Promise<Period[]> {
    return this.database.read(ctx, async (tx) => {
      const kind = await periodKind(tx, code);
      if (kind.cut === 'calendar') return periodsOf(kind, year);
      if (kind.cut === 'to_date') return yearToDate(kind, year, today(ctx));
      const windows = await this.campaigns.windows(tx, yearOf(kind, year));
      return windows.map((window) => windowPeriod(kind, window));
    });
  }

  /** Figures beside those of another span (同比, 环比), with the growth of what was there in both. @throws as `figureRows` */
  figureComparison(ctx: RequestContext, query: FigureQuery, base: Span): Promise<Comparison> {
    return this.open(ctx, query, (tx) => compareFigures(tx, query, base));
  }

  /** One number for several indicators. @throws Refusal saying why they do not add up, and as `figureRows` */
  figureSum(ctx: RequestContext, query: FigureQuery): Promise<number> {
    return this.open(ctx, query, async (tx) => {
      const fault = addingUpFault(query.indicators, await allIndicators(tx));
      if (fault) throw fault;
      return (await figuresOf(tx, query)).reduce((sum, figure) => sum + figure.quantity, 0);
    });
  }

  /** @throws Refusal for a sensitive indicator, whose rows are seen only where they were counted */
  figureRows(ctx: RequestContext, query: FigureQuery, page: PageRequest): Promise<FactRowPage> {
    return this.open(ctx, query, (tx) => factRowsOf(tx, query, page));
  }

  /** Reads what is shown as it is, or refused for indicators that could point at a person. */
  private open<T>(ctx: RequestContext, query: FigureQuery, read: (tx: Tx) => Promise<T>): Promise<T> {
    requirePermission(ctx, 'figure.read');
    return this.database.read(ctx, async (tx) => {
      await requireOpenRows(tx, query);
      return read(tx);
    });
  }

  /** Reads what the indicators asked for are made of. */
  private ask<T>(
    ctx: RequestContext,
    query: FigureQuery,
    read: (tx: Tx, parts: FigureQuery, catalogue: readonly Indicator[]) => Promise<T>,
  ): Promise<T> {
    requirePermission(ctx, 'figure.read');
    return this.database.read(ctx, async (tx) => {
      const catalogue = await allIndicators(tx);
      return read(tx, { ...query, indicators: partsOf(query.indicators, catalogue) }, catalogue);
    });
  }
}
