import { Injectable } from '@nestjs/common';
import { type RequestContext, requirePermission } from '@fayuan/context';
import { Database, type Tx } from '@fayuan/database';
import { addingUpFault } from './adding-up.js';
import type { Page, PageRequest } from './cursor.js';
import { type FactRowPage, factRowsOf } from './fact-rows.repository.js';
import { assembled, partsOf } from './figure-parts.js';
import type { DayFigure, Figure, FigureQuery, ShownFigure, ShownUnitFigures, UnitFigures } from './figure.js';
import { figuresByChildOf, figuresByMonth, figuresOf } from './figure.repository.js';
import type { Indicator, IndicatorRule } from './indicator.js';
import { allIndicators, rulesOf } from './indicator.repository.js';

/** Figures as people ask for them: for the own unit or one below it. */
@Injectable()
export class FiguresService {
  constructor(private readonly database: Database) {}

  /** The catalogue; every signed-in person may read it. */
  indicators(ctx: RequestContext): Promise<Indicator[]> {
    return this.database.read(ctx, allIndicators);
  }

  /** The versions of a counting rule (口径), the latest first; every signed-in person may read them. */
  indicatorRules(ctx: RequestContext, indicator: string): Promise<IndicatorRule[]> {
    return this.database.read(ctx, (tx) => rulesOf(tx, indicator));
  }

  figures(ctx: RequestContext, query: FigureQuery): Promise<ShownFigure[]> {
    return this.ask(ctx, query, async (tx, parts, shown) => shown(await figuresOf(tx, parts)));
  }

  figuresByChild(
    ctx: RequestContext,
    query: FigureQuery,
    page: PageRequest,
  ): Promise<Page<ShownUnitFigures>> {
    return this.ask(ctx, query, async (tx, parts, shown) => {
      const found = await figuresByChildOf(tx, parts, page);
      return { ...found, items: found.items.map(({ unit, figures }) => ({ unit, figures: shown(figures) })) };
    });
  }

  /** As `figures`, for readers that ask only for indicators whose figures are sums. */
  sums(ctx: RequestContext, query: FigureQuery): Promise<Figure[]> {
    requirePermission(ctx, 'figure.read');
    return this.database.read(ctx, (tx) => figuresOf(tx, query));
  }

  /** As `figuresByChild`, likewise. */
  sumsByChild(ctx: RequestContext, query: FigureQuery, page: PageRequest): Promise<Page<UnitFigures>> {
    requirePermission(ctx, 'figure.read');
    return this.database.read(ctx, (tx) => figuresByChildOf(tx, query, page));
  }

  /** Month by month; of indicators that add up over days only. */
  figuresByMonth(ctx: RequestContext, query: FigureQuery): Promise<DayFigure[]> {
    requirePermission(ctx, 'figure.read');
    return this.database.read(ctx, (tx) => figuresByMonth(tx, query));
  }

  /** One number for several indicators. @throws Refusal saying why they do not add up */
  figureSum(ctx: RequestContext, query: FigureQuery): Promise<number> {
    requirePermission(ctx, 'figure.read');
    return this.database.read(ctx, async (tx) => {
      const fault = addingUpFault(query.indicators, await allIndicators(tx));
      if (fault) throw fault;
      return (await figuresOf(tx, query)).reduce((sum, figure) => sum + figure.quantity, 0);
    });
  }

  figureRows(ctx: RequestContext, query: FigureQuery, page: PageRequest): Promise<FactRowPage> {
    requirePermission(ctx, 'figure.read');
    return this.database.read(ctx, (tx) => factRowsOf(tx, query, page));
  }

  /** Reads what the indicators asked for are made of; `shown` puts it together again. */
  private ask<T>(
    ctx: RequestContext,
    query: FigureQuery,
    read: (tx: Tx, parts: FigureQuery, shown: (figures: readonly Figure[]) => ShownFigure[]) => Promise<T>,
  ): Promise<T> {
    requirePermission(ctx, 'figure.read');
    return this.database.read(ctx, async (tx) => {
      const catalogue = await allIndicators(tx);
      const parts = { ...query, indicators: partsOf(query.indicators, catalogue) };
      return read(tx, parts, (figures) => assembled(query.indicators, catalogue, figures));
    });
  }
}
