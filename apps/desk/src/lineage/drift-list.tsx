import { WarningFilled } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import type { DriftFieldsFragment } from '../generated/graphql.js';
import { useIndicators } from '../figures/use-indicators.js';

/** Where a re-issue departs from what it hands on, each with both values. */
export const DriftList = ({ drifts }: { drifts: DriftFieldsFragment[] }) => {
  const { t } = useTranslation();
  const { nameOf } = useIndicators();
  return (
    <ul className="drifts">
      {drifts.map(({ kind, field, task, indicator, upperValue, ownValue }, at) => (
        <li key={at}>
          <WarningFilled aria-hidden className="bad" />
          <div>
            <strong className="bad">
              {t('lineage.driftOf', {
                kind: t(`lineage.drift.${kind}`),
                subject: task ?? t(`lineage.field.${field}`),
              })}
            </strong>
            {indicator && <span className="muted drift-indicator">{nameOf(indicator)}</span>}
            <div>
              {t('lineage.upperValue')} <ins>{upperValue}</ins>
            </div>
            <div>
              {t('lineage.ownValue')} {ownValue === null ? t('lineage.nothing') : <del>{ownValue}</del>}
            </div>
          </div>
        </li>
      ))}
    </ul>
  );
};

/** A node's drift in one mark: shape, word and number. */
export const DriftTag = ({ count }: { count: number }) => {
  const { t } = useTranslation();
  return count === 0 ? (
    <span className="light light-done">
      <span aria-hidden="true">✓</span>
      {t('lineage.faithful')}
    </span>
  ) : (
    <span className="light light-overdue">
      <span aria-hidden="true">◆</span>
      {t('lineage.drifted', { count })}
    </span>
  );
};
