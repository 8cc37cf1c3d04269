import { useTranslation } from 'react-i18next';
import { useIndicators } from './use-indicators.js';

/** Says why some figures read as a star, where one of those chosen is of people in a sensitive situation. */
export const SensitiveNote = ({ indicators }: { indicators: readonly string[] }) => {
  const { t } = useTranslation();
  const { all } = useIndicators();
  const isNeeded = all.some(({ code, sensitive }) => sensitive && indicators.includes(code));
  return isNeeded ? <p className="muted">{t('figure.sensitiveNote')}</p> : null;
};
