import { Injectable } from '@nestjs/common';
import { type RequestContext, requirePermission } from '@fayuan/context';
import { Database } from '@fayuan/database';
import type { FigureQuery } from './figure.js';
import { FiguresService } from './figures.service.js';
import { type FilledForm, filledForm, type StatisticalForm } from './statistical-form.js';
import { allForms, formInForce } from './statistical-form.repository.js';

/** Which form to fill, for a unit with all below it and a span of days. */
export interface FormQuery extends Pick<FigureQuery, 'unitId' | 'from' | 'to'> {
  readonly form: string;
}

/** The official forms, filled from the figures and checked. */
@Injectable()
export class StatisticalFormsService {
  constructor(
    private readonly database: Database,
    private readonly figures: FiguresService,
  ) {}

  /** All forms with all versions; every signed-in person may read them. */
  forms(ctx: RequestContext): Promise<StatisticalForm[]> {
    return this.database.read(ctx, allForms);
  }

  /**
   * Fills the version in force on the last day and evaluates its checks.
   * @throws Refusal when none is in force, for a unit that is not there and for reversed days
   */
  async fill(ctx: RequestContext, { form: code, ...span }: FormQuery): Promise<FilledForm> {
    requirePermission(ctx, 'figure.read');
    const form = await this.database.read(ctx, (tx) => formInForce(tx, code, span.to));
    const indicators = form.columns.map(({ indicator }) => indicator);
    // All columns in one question: what is hidden here must not come out of the others.
    return filledForm(form, await this.figures.figures(ctx, { ...span, indicators }));
  }
}
