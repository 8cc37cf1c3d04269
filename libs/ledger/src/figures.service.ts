import { Injectable } from '@nestjs/common';
import { type RequestContext, requirePermission } from '@fayuan/context';
import { Database } from '@fayuan/database';
import type { Page, PageRequest } from './cursor.js';
import { type FactRowPage, factRowsOf } from './fact-rows.repository.js';
import type { Figure, FigureQuery, UnitFigures } from './figure.js';
import { figuresByChildOf, figuresOf } from './figure.repository.js';
import type { Indicator } from './indicator.js';
import { allIndicators } from './indicator.repository.js';

/** Figures as people ask for them: for the own unit or one below it. */
@Injectable()
export class FiguresService {
  constructor(private readonly database: Database) {}

  /** The catalogue; every signed-in person may read it. */
  indicators(ctx: RequestContext): Promise<Indicator[]> {
    return this.database.read(ctx, allIndicators);
  }

  figures(ctx: RequestContext, query: FigureQuery): Promise<Figure[]> {
    requirePermission(ctx, 'figure.read');
    return this.database.read(ctx, (tx) => figuresOf(tx, query));
  }

  figuresByChild(ctx: RequestContext, query: FigureQuery, page: PageRequest): Promise<Page<UnitFigures>> {
    requirePermission(ctx, 'figure.read');
    return this.database.read(ctx, (tx) => figuresByChildOf(tx, query, page));
  }

  figureRows(ctx: RequestContext, query: FigureQuery, page: PageRequest): Promise<FactRowPage> {
    requirePermission(ctx, 'figure.read');
    return this.database.read(ctx, (tx) => factRowsOf(tx, query, page));
  }
}
