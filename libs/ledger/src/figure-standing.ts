import type { Tx } from '@fayuan/database';
import { type Coverage, type FigureState, NOBODY, stateOf } from './coverage.js';
import { coverageOf, type CoveredUnit, ownQuantities } from './coverage.repository.js';
import { distinctOf } from './distinct.repository.js';
import { assembled, partsOf } from './figure-parts.js';
import type { Figure, FigureQuery, FigureUnit, ShownFigure } from './figure.js';
import { requireTodaysTree } from './figure-tree.js';
import type { Indicator } from './indicator.js';
import type { Comparison } from './figure-comparison.repository.js';
import { hiddenIn } from './suppression.js';

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
  /** The lines are the children of one unit, whose total another answer shows. */
  readonly isPartition: boolean;
}

/**
 * Puts together the figures asked for, says of each how it stands, and hides what must not be seen above the unit that
 * counted it. One statement; one more where persons are asked for, and where an indicator is sensitive.
 */
export async function standingOf(
  tx: Tx,
  asking: Asking,
  lines: readonly FigureLine[],
): Promise<StandingFigure[][]> {
  const { query, catalogue } = asking;
  const units = await coverageOf(tx, { ...query, unitIds: lines.map((line) => line.unitId) });
  const counted = await withPersons(tx, asking, lines);
  const hidden = await hiddenParts(tx, asking, counted);
  return counted.map(({ unitId, figures }, line) =>
    assembled(query.indicators, catalogue, figures).map((figure) => {
      const parts = partsOf([figure.indicator], catalogue);
      const isHidden = parts.some((part) => hidden[line]?.has(part));
      return standing(figure, units.get(unitId), isHidden ? 'hidden' : indicatorOf(catalogue, figure));
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

/** For each line the parts that must not be seen. What the own unit counted it knows: judged is what others counted. */
async function hiddenParts(
  tx: Tx,
  { query, catalogue, isPartition }: Asking,
  lines: readonly FigureLine[],
): Promise<ReadonlySet<string>[]> {
  const parts = lines[0]?.figures.map((figure) => figure.indicator) ?? [];
  const columns = parts.map((code) => columnOf(catalogue, code));
  if (!columns.some((column) => column.sensitive)) return lines.map(() => new Set());
  const mine = await ownQuantities(tx, { ...query, indicators: parts });
  const judged = lines.map(({ unitId, figures }) =>
    figures.map(({ indicator, quantity }) =>
      unitId === tx.scope.tenantId ? quantity - (mine.get(indicator) ?? 0) : quantity,
    ),
  );
  const hidden = hiddenIn({ columns, lines: judged, isPartition });
  return hidden.map((line) => new Set(parts.filter((_, column) => line[column])));
}

function columnOf(catalogue: readonly Indicator[], code: string) {
  const indicator = catalogue.find((each) => each.code === code);
  // Members that overlap do not add up, so nothing follows from them.
  const adds = indicator?.breakdown && !indicator.breakdown.overlapping;
  return {
    indicator: code,
    sensitive: indicator?.sensitive ?? false,
    partOf: adds ? indicator.partOf : null,
    breakdown: adds ? indicator.breakdown?.code : null,
  };
}
