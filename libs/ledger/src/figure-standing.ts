import type { Tx } from '@fayuan/database';
import { type Coverage, type FigureState, NOBODY, stateOf } from './coverage.js';
import { type Campaigns, coverageFor } from './campaigns.js';
import type { CoveredUnit } from './coverage.repository.js';
import { distinctOf } from './distinct.repository.js';
import { assembled, partsOf } from './figure-parts.js';
import type { Figure, FigureQuery, FigureUnit, ShownFigure } from './figure.js';
import { requireTodaysTree } from './figure-tree.js';
import type { Indicator } from './indicator.js';
import type { Comparison } from './figure-comparison.repository.js';
import { hiddenFigures } from './sensitive-figures.repository.js';

/** A figure as it may be shown: what it says, of how many units, and the number where there is one to show. */
export interface StandingFigure extends ShownFigure {
  readonly state: FigureState;
  readonly coverage: Coverage;
}

export interface StandingUnit {
  readonly unit: FigureUnit;
  readonly figures: readonly StandingFigure[];
  /** Beside the base that was asked for: of indicators that add up over days and may be seen everywhere. */
  readonly comparison: Comparison;
}

/** What was read for one unit: a figure for each part of the indicators asked. */
export interface FigureLine {
  readonly unitId: string;
  readonly figures: readonly Figure[];
}

/** A question with the catalogue it is read by. */
export interface Asking {
  readonly query: FigureQuery;
  readonly catalogue: readonly Indicator[];
  readonly campaigns: Campaigns;
}

/**
 * Puts together the figures asked for, says of each how it stands, and hides what must not be seen above the unit that
 * counted it. One statement; one more for a campaign and where persons are asked for, and two where an indicator is sensitive.
 */
export async function standingOf(
  tx: Tx,
  asking: Asking,
  lines: readonly FigureLine[],
): Promise<StandingFigure[][]> {
  const { query, catalogue } = asking;
  const unitIds = lines.map((line) => line.unitId);
  const units = await coverageFor(tx, asking.campaigns, query, unitIds);
  const counted = await withPersons(tx, asking, lines);
  const read = partsOf(query.indicators, catalogue);
  const isHidden = await hiddenFigures(
    tx,
    query,
    catalogue.filter(({ code }) => read.includes(code)),
  );
  return counted.map(({ unitId, figures }) =>
    assembled(query.indicators, catalogue, figures).map((figure) => {
      const parts = partsOf([figure.indicator], catalogue);
      const hides = parts.some((part) => isHidden(unitId, part));
      return standing(figure, units.get(unitId), hides ? 'hidden' : indicatorOf(catalogue, figure));
    }),
  );
}

const indicatorOf = (catalogue: readonly Indicator[], { indicator }: ShownFigure) =>
  catalogue.find((each) => each.code === indicator);

function standing(
  figure: ShownFigure,
  unit: CoveredUnit | undefined,
  indicator: Indicator | undefined | 'hidden',
): StandingFigure {
  const coverage = unit?.coverage ?? NOBODY;
  const empty = { indicator: figure.indicator, coverage, quantity: null, folded: null, tail: null };
  if (indicator === 'hidden') return { ...empty, state: 'suppressed' };
  const state = unit && indicator ? stateOf(figure.quantity, unit, indicator) : 'number';
  return state === 'not_applicable' ? { ...empty, state } : { ...figure, state, coverage };
}

/** Persons are counted by rows of their own, in place of the sum that there is none of. */
async function withPersons(
  tx: Tx,
  { query, catalogue }: Asking,
  lines: readonly FigureLine[],
): Promise<readonly FigureLine[]> {
  const persons = catalogue.filter(
    ({ code, kind }) => kind === 'distinct' && query.indicators.includes(code),
  );
  if (persons.length === 0) return lines;
  requireTodaysTree(query);
  const indicators = persons.map(({ code }) => code);
  const found = await distinctOf(tx, { ...query, unitIds: lines.map((line) => line.unitId), indicators });
  return lines.map(({ unitId, figures }) => ({
    unitId,
    figures: figures.map((figure) => {
      if (!indicators.includes(figure.indicator)) return figure;
      const mine = found.find((each) => each.unitId === unitId && each.indicator === figure.indicator);
      const quantity = mine?.persons ?? 0;
      return { indicator: figure.indicator, quantity, folded: quantity, tail: 0 };
    }),
  }));
}
