import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { formatCell } from '../parts/format.js';

interface Props {
  coverage: { expected: number; reported: number; accepted: number };
  gaps: { id: string; name: string }[];
}

const NAMED = 12;

/** How many of the expected units the figures stand on, and which are missing. */
export const CoverageNote = ({ coverage, gaps }: Props) => {
  const { t } = useTranslation();
  const text = t('list.coverage', {
    reported: formatCell(coverage.reported),
    expected: formatCell(coverage.expected),
    accepted: formatCell(coverage.accepted),
  });
  const names = gaps.slice(0, NAMED).map(({ name }) => name);
  const joined = names.join(t('activity.partnerJoint'));
  return (
    <Alert
      type={gaps.length > 0 ? 'warning' : 'success'}
      showIcon
      title={text}
      description={
        gaps.length === 0
          ? t('report.noGaps')
          : gaps.length > NAMED
            ? t('report.gapsMore', { count: gaps.length, names: joined })
            : t('report.gaps', { count: gaps.length, names: joined })
      }
    />
  );
};
