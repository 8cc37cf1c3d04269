import { CheckCircleFilled, CloseCircleFilled, ExclamationCircleFilled } from '@ant-design/icons';
import { Card } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Check } from './checks.js';

const ADVICE = { ok: false, blocking: false };

const mark = ({ ok, blocking }: Pick<Check, 'ok' | 'blocking'>) => {
  if (ok) return <CheckCircleFilled aria-hidden className="good" />;
  return blocking ? (
    <CloseCircleFilled aria-hidden className="bad" />
  ) : (
    <ExclamationCircleFilled aria-hidden className="warn" />
  );
};

const word = ({ ok, blocking }: Pick<Check, 'ok' | 'blocking'>) => {
  if (ok) return 'check.passed' as const;
  return blocking ? ('check.mustMend' as const) : ('check.advice' as const);
};

interface Props {
  checks: Check[];
  /** Advice in sentences, such as a year without published holidays. */
  warnings: string[];
}

/** What still stands between the draft and its signature; open points first. */
export const CheckPanel = ({ checks, warnings }: Props) => {
  const { t } = useTranslation();
  const open = checks.filter((check) => !check.ok);
  const count = open.length + warnings.length;
  const sorted = [...open, ...checks.filter((check) => check.ok)];
  return (
    <Card
      size="small"
      title={count === 0 ? t('check.allGood') : t('check.title', { open: count })}
      role="region"
      aria-label={t('check.label')}
    >
      <ul className="checks" aria-live="polite">
        {warnings.map((warning) => (
          <li key={warning}>
            {mark(ADVICE)}
            <span className="visually-hidden">{t(word(ADVICE))}</span>
            {warning}
          </li>
        ))}
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
