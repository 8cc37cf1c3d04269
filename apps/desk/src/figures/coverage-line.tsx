import { useTranslation } from 'react-i18next';
import type { FiguresQuery } from '../generated/graphql.js';
import { formatCell } from '../parts/format.js';

type Counts = FiguresQuery['figures'][number]['coverage'];

/** Of how many units a total speaks: said in words beside it. */
export const CoverageLine = ({ coverage }: { coverage: Counts }) => {
  const { t } = useTranslation();
  const { expected, reported, late, revised, nil } = coverage;
  const more = [
    late > 0 && t('coverage.late', { count: late }),
    revised > 0 && t('coverage.revised', { count: revised }),
    nil > 0 && t('coverage.nil', { count: nil }),
  ].filter(Boolean);
  return (
    <span className="muted coverage-line">
      {[
        t('coverage.reported', { reported: formatCell(reported), expected: formatCell(expected) }),
        ...more,
      ].join(t('coverage.separator'))}
    </span>
  );
};
