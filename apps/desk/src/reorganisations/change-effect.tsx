import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ReorganisationPreviewQuery } from '../generated/graphql.js';
import { formatCell } from '../parts/format.js';

type Effect = ReorganisationPreviewQuery['reorganisationPreview'];

/** What a change will write anew, before it is made. */
export const ChangeEffect = ({ effect }: { effect: Effect }) => {
  const { t } = useTranslation();
  const rows = effect.rows.reduce((sum, each) => sum + each.rows, 0);
  const lines = [
    t('reorganisation.effect.units', { number: formatCell(effect.units) }),
    t('reorganisation.effect.figures', { number: formatCell(effect.figures) }),
    t('reorganisation.effect.rows', { number: formatCell(rows) }),
  ];
  return (
    <Alert
      type={effect.accounts > 0 ? 'warning' : 'info'}
      showIcon
      title={t('reorganisation.effect.title')}
      description={
        <ul className="plain-list">
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
          {effect.accounts > 0 && (
            <li>{t('reorganisation.effect.accounts', { number: formatCell(effect.accounts) })}</li>
          )}
          <li>{t('reorganisation.effect.facts')}</li>
        </ul>
      }
    />
  );
};
