import { CheckCircleFilled, CloseCircleFilled } from '@ant-design/icons';
import { Alert, Card } from 'antd';
import { useTranslation } from 'react-i18next';
import type { SummaryFieldsFragment } from '../generated/graphql.js';
import { formatCell } from '../parts/format.js';

interface Props {
  summary: SummaryFieldsFragment;
  onMark: (paragraph: number) => void;
}

/** The checks a summary must pass before it is final; a failed one leads to its paragraph. */
export const SummaryChecks = ({ summary, onMark }: Props) => {
  const { t } = useTranslation();
  const sorted = [...summary.checks].sort((a, b) => Number(a.ok) - Number(b.ok));
  return (
    <Card size="small" title={t('summary.checks')}>
      <ul className="checks">
        {sorted.map((check, at) => (
          <li key={`${check.code}-${at}`}>
            {check.ok ? (
              <CheckCircleFilled aria-hidden className="good" />
            ) : (
              <CloseCircleFilled aria-hidden className="bad" />
            )}
            <span className="visually-hidden">{t(check.ok ? 'check.passed' : 'check.mustMend')}</span>
            {check.paragraph === null || check.ok ? (
              check.message
            ) : (
              <button type="button" className="link" onClick={() => onMark(check.paragraph ?? 0)}>
                {check.message}
              </button>
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
};

/** The figures that moved since the text was written. */
export const SummaryChanges = ({ summary }: { summary: SummaryFieldsFragment }) => {
  const { t } = useTranslation();
  if (summary.changed.length === 0) return null;
  return (
    <Alert
      type="warning"
      showIcon
      title={t(summary.status === 'FINAL' ? 'summary.changedFinal' : 'summary.changed', {
        number: summary.changed.length,
      })}
      description={
        <ul className="plain-list">
          {summary.changed.map(({ key, label, was, now }) => (
            <li key={key}>{t('summary.change', { label, was: formatCell(was), now: formatCell(now) })}</li>
          ))}
        </ul>
      }
    />
  );
};
