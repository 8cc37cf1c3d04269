import { useTranslation } from 'react-i18next';
import { formatCell } from '../parts/format.js';

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

const toTenth = (number: number): number => Math.round(number * 10) / 10;

/** How a figure moved against a year before, by the rules of official writing: no percent of a small base, no fall in multiples. */
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

/** The same in words. */
export const useGrowthWords = (): ((compared: Compared) => string) => {
  const { t } = useTranslation();
  return (compared) => {
    const growth = growthOf(compared);
    if (growth.kind !== 'more' && growth.kind !== 'less') return t(`overview.growth.${growth.kind}`);
    const { kind, percent, times } = growth;
    const difference = formatCell(growth.difference);
    if (times !== null) return t('overview.growth.moreTimes', { difference, times });
    if (percent === null) return t(`overview.growth.${kind}`, { difference });
    return t(kind === 'more' ? 'overview.growth.morePercent' : 'overview.growth.lessPercent', {
      difference,
      percent,
    });
  };
};
