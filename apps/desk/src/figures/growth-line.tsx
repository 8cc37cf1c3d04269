import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useAsk } from '../api/use-ask.js';
import {
  FigureComparisonDocument,
  type FigureComparisonQuery,
  type FigureQuery,
} from '../generated/graphql.js';
import { formatCell } from '../parts/format.js';
import { yearBefore } from './periods.js';
import { useIndicators } from './use-indicators.js';

type Comparison = FigureComparisonQuery['figureComparison'];

/** 同比: the figures beside the same days of the year before, asked for all at once; of those that add up over days. */
export const useComparison = (query: FigureQuery): Comparison | undefined => {
  const { comparable } = useIndicators();
  const asked = useMemo(() => {
    const base = yearBefore(query);
    return {
      query: { ...query, indicators: comparable(query.indicators) },
      baseFrom: base.from,
      baseTo: base.to,
    };
  }, [query, comparable]);
  return useAsk(FigureComparisonDocument, asked).data?.figureComparison;
};

interface Props {
  comparison: Comparison | undefined;
  indicator: string;
}

/** Growth of the units that were there in both spans; the others are named. */
export const GrowthLine = ({ comparison, indicator }: Props) => {
  const { t } = useTranslation();
  const figure = comparison?.figures.find((each) => each.indicator === indicator);
  if (!comparison || !figure) return null;
  const { growth, base } = figure;
  const percent = growth === null ? null : Math.round(growth * 10) / 10;
  return (
    <span className="muted">
      {percent === null
        ? t('statistics.noBase')
        : t(percent < 0 ? 'statistics.fell' : 'statistics.grew', {
            percent: Math.abs(percent),
            base: formatCell(base),
          })}
      {comparison.unlikeUnits > 0 && t('statistics.unlike', { units: comparison.unlikeUnits })}
    </span>
  );
};
