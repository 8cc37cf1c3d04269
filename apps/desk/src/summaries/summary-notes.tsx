import { CheckCircleFilled, CloseCircleFilled } from '@ant-design/icons';
import { Alert, Card } from 'antd';
import { useTranslation } from 'react-i18next';
import { useIndicators } from '../figures/use-indicators.js';
import type { FigureQuery, SummaryFieldsFragment } from '../generated/graphql.js';
import { formatCell } from '../parts/format.js';
import { figureOfToken } from './figure-of-token.js';

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

interface ChangesProps {
  summary: SummaryFieldsFragment;
  onOpen: (figure: FigureQuery) => void;
}

/** The figures that moved since the text was written, each leading to the rows that moved it. */
export const SummaryChanges = ({ summary, onOpen }: ChangesProps) => {
  const { t } = useTranslation();
  const { nameOf } = useIndicators();
  const { changed, status } = summary;
  const isFinal = status === 'FINAL';
  if (changed.length === 0)
    return isFinal ? <Alert type="success" showIcon title={t('summary.unchangedFinal')} /> : null;
  return (
    <Alert
      type="warning"
      showIcon
      title={t(isFinal ? 'summary.changedFinal' : 'summary.changed', { number: changed.length })}
      description={
        <ul className="plain-list">
          {changed.map(({ key, label, was, now, token }) => {
            const figure = token && figureOfToken(token);
            const text = t('summary.change', {
              label: token?.indicator ? nameOf(token.indicator) : label,
              was: formatCell(was),
              now: formatCell(now),
            });
            return (
              <li key={key}>
                {text}{' '}
                {figure && (
                  <button type="button" className="link" onClick={() => onOpen(figure)}>
                    {t('summary.seeChanges')}
                    <span className="visually-hidden">{text}</span>
                  </button>
                )}
              </li>
            );
          })}
        </ul>
      }
    />
  );
};
