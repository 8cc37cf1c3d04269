import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useAsk } from '../api/use-ask.js';
import {
  FigureComparisonDocument,
  type FigureComparisonQuery,
  type FigureQuery,
} from '../generated/graphql.js';
import { useGrowthWords } from './growth-words.js';
import type { Period } from './periods.js';
import type { BaseName } from './statistics-choice.js';
import { useIndicators } from './use-indicators.js';

export type Comparison = FigureComparisonQuery['figureComparison'];

/** The figures beside those of a base, asked for all at once; of those that add up over days. No base: nothing to compare. */
export const useComparison = (query: FigureQuery, base: Period | undefined): Comparison | undefined => {
  const { comparable } = useIndicators();
  const asked = useMemo(
    () => ({
      query: { ...query, indicators: comparable(query.indicators) },
      baseFrom: base?.from ?? query.from,
      baseTo: base?.to ?? query.to,
    }),
    [query, base, comparable],
  );
  const answer = useAsk(FigureComparisonDocument, asked, { pause: base === undefined });
  return base && answer.data?.figureComparison;
};

interface Props {
  comparison: Comparison | undefined;
  indicator: string;
  base: BaseName;
}

/** Growth of the units that were there in both spans. */
export const GrowthLine = ({ comparison, indicator, base }: Props) => {
  const growth = useGrowthWords();
  const figure = comparison?.figures.find((each) => each.indicator === indicator);
  return figure ? <span className="muted">{growth.sentence(figure, base)}</span> : null;
};

/** How many units the growth leaves out, because they were not there in both spans. */
export const UnlikeLine = ({ comparison, base }: { comparison: Comparison | undefined; base: BaseName }) => {
  const { t } = useTranslation();
  const count = comparison?.unlikeUnits ?? 0;
  return count > 0 ? (
    <p className="muted">{t('statistics.unlike', { base: t(`statistics.bases.${base}`), count })}</p>
  ) : null;
};
