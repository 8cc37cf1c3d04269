import { CheckCircleFilled, CloseCircleFilled, ExclamationCircleFilled } from '@ant-design/icons';
import { Card } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Check } from './checks.js';

const mark = ({ ok, blocking }: Check) => {
  if (ok) return <CheckCircleFilled aria-hidden className="good" />;
  return blocking ? (
    <CloseCircleFilled aria-hidden className="bad" />
  ) : (
    <ExclamationCircleFilled aria-hidden className="warn" />
  );
};

const word = ({ ok, blocking }: Check) => {
  if (ok) return 'check.passed' as const;
  return blocking ? ('check.mustMend' as const) : ('check.advice' as const);
};

/** What still stands between the draft and its signature; open points first. */
export const CheckPanel = ({ checks }: { checks: Check[] }) => {
  const { t } = useTranslation();
  const open = checks.filter((check) => !check.ok);
  const sorted = [...open, ...checks.filter((check) => check.ok)];
  return (
    <Card
      size="small"
      title={open.length === 0 ? t('check.allGood') : t('check.title', { open: open.length })}
      role="region"
      aria-label={t('check.label')}
    >
      <ul className="checks" aria-live="polite">
        {sorted.map((check) => (
          <li key={check.code}>
            {mark(check)}
            <span className="visually-hidden">{t(word(check))}</span>
            {t(check.ok ? `check.${check.code}.ok` : `check.${check.code}.open`)}
          </li>
        ))}
      </ul>
    </Card>
  );
};
