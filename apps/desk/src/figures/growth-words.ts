import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { formatCell } from '../parts/format.js';
import type { BaseName } from './statistics-choice.js';

/** Below this base a percentage says more than is known. */
const SMALL_BASE = 10;
/** From here on growth is told in multiples. */
const DOUBLED_AND_MORE = 200;

interface Compared {
  sameNow: number;
  sameBase: number;
}

export type Growth =
  | { kind: 'nothing' | 'same' | 'fromZero' }
  | { kind: 'more' | 'less'; difference: number; percent: number | null; times: number | null };

/** Which words say it. */
const wordsOf = (growth: Growth) => {
  if (growth.kind !== 'more' && growth.kind !== 'less') return growth.kind;
  if (growth.times !== null) return 'moreTimes';
  if (growth.percent === null) return growth.kind;
  return growth.kind === 'more' ? 'morePercent' : 'lessPercent';
};

const toTenth = (number: number): number => Math.round(number * 10) / 10;

/** How a figure moved against a base, by the rules of official writing: no percent of a small base, no fall in multiples. */
export const growthOf = ({ sameNow, sameBase }: Compared): Growth => {
  if (sameNow === 0 && sameBase === 0) return { kind: 'nothing' };
  if (sameBase === 0) return { kind: 'fromZero' };
  if (sameNow === sameBase) return { kind: 'same' };
  const difference = Math.abs(sameNow - sameBase);
  const kind = sameNow > sameBase ? 'more' : 'less';
  const share = toTenth((difference / sameBase) * 100);
  if (sameBase < SMALL_BASE || share === 0) return { kind, difference, percent: null, times: null };
  if (kind === 'more' && share >= DOUBLED_AND_MORE)
    return { kind, difference, percent: null, times: toTenth(difference / sameBase) };
  return { kind, difference, percent: share, times: null };
};

interface GrowthWords {
  /** In a sentence of its own: 比上年同期增加 37，增长 13.5%. */
  sentence: (compared: Compared, base: BaseName) => string;
  /** In a cell whose head says what it is compared with: +37（+13.5%）; nothing where both are 0. */
  cell: (compared: Compared) => string;
}

/** The same in words. */
export const useGrowthWords = (): GrowthWords => {
  const { t } = useTranslation();
  return useMemo(() => {
    const partsOf = (growth: Growth) =>
      growth.kind === 'more' || growth.kind === 'less'
        ? {
            ...growth,
            difference: formatCell(growth.difference),
            percent: growth.percent ?? '',
            times: growth.times ?? '',
          }
        : {};
    return {
      sentence: (compared, base) => {
        const growth = growthOf(compared);
        return t(`growth.${wordsOf(growth)}`, { than: t(`growth.than.${base}`), ...partsOf(growth) });
      },
      cell: (compared) => {
        const growth = growthOf(compared);
        const words = wordsOf(growth);
        return words === 'nothing' ? '' : t(`growth.short.${words}`, partsOf(growth));
      },
    };
  }, [t]);
};
