import type { ReturnReason } from '../generated/graphql.js';
import { useTexts } from '../i18n/i18n.js';

/** Why something came back: the typed reason with what was added, or the words alone. */
export function ReasonText({ code, text }: { code: ReturnReason | null; text: string | null }) {
  const { t } = useTexts();
  if (code === null && text === null) return null;
  const word = code && t(`reason.${code}`);
  const reason = word && text ? t('reason.with', { code: word, text }) : (word ?? text ?? '');
  return <span className="reason">{t('directive.reason', { reason })}</span>;
}
