import { useTranslation } from 'react-i18next';
import type { ReturnReason } from '../generated/graphql.js';

/** Why something came back: the typed reason with what was added, or the words alone. */
export const ReasonLine = ({ code, text }: { code: ReturnReason | null; text: string | null }) => {
  const { t } = useTranslation();
  if (code === null && text === null) return null;
  const word = code && t(`tasks.reasonCode.${code}`);
  const reason = word && text ? t('tasks.reasonWith', { code: word, text }) : (word ?? text ?? '');
  return <div className="bad">{t('inbox.reason', { reason })}</div>;
};
