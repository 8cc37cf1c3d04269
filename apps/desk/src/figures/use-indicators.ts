import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useAsk } from '../api/use-ask.js';
import { IndicatorsDocument, type IndicatorsQuery } from '../generated/graphql.js';

export type Indicator = IndicatorsQuery['indicators'][number];

export interface Indicators {
  all: Indicator[];
  /** The name in the reader's language; a mark while the catalogue is on its way, never a bare code in its place. */
  nameOf: (code: string) => string;
  unitOf: (code: string) => string;
  /** Those of the codes that add up over days and may be seen month by month and beside other days. */
  comparable: (codes: readonly string[]) => string[];
  /** Those of the codes whose figures are sums of rows, which can be shown; persons and ratios are none. */
  summed: (codes: readonly string[]) => string[];
}

/** The catalogue of indicators, asked for once per session. */
export const useIndicators = (): Indicators => {
  const { i18n } = useTranslation();
  const { data } = useAsk(IndicatorsDocument, {});
  const byCode = useMemo(() => new Map((data?.indicators ?? []).map((each) => [each.code, each])), [data]);
  const english = i18n.language === 'en';
  const nameOf = useCallback(
    (code: string) => {
      const indicator = byCode.get(code);
      return (english ? indicator?.nameEn : indicator?.name) ?? (byCode.size === 0 ? '…' : code);
    },
    [byCode, english],
  );
  const unitOf = useCallback(
    (code: string) => (english ? byCode.get(code)?.unitEn : byCode.get(code)?.unit) ?? '',
    [byCode, english],
  );
  const comparable = useCallback(
    (codes: readonly string[]) =>
      codes.filter((code) => byCode.get(code)?.kind === 'ADDITIVE' && !byCode.get(code)?.sensitive),
    [byCode],
  );
  const summed = useCallback(
    (codes: readonly string[]) =>
      codes.filter((code) => ['ADDITIVE', 'STOCK'].includes(byCode.get(code)?.kind ?? '')),
    [byCode],
  );
  return { all: data?.indicators ?? [], nameOf, unitOf, comparable, summed };
};
