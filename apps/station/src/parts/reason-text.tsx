import type { ReturnReason } from '../generated/graphql.js';
import { useTexts } from '../i18n/i18n.js';

interface Props {
  code: ReturnReason | null;
  text: string | null;
  /** False for the reason of something that was not sent back, such as a withdrawal. */
  returned?: boolean;
}

/** Why something came back or is void: the typed reason with what was added, or the words alone. */
export function ReasonText({ code, text, returned = true }: Props) {
  const { t } = useTexts();
  if (code === null && text === null) return null;
  const word = code && t(`reason.${code}`);
  const reason = word && text ? t('reason.with', { code: word, text }) : (word ?? text ?? '');
  return <span className="reason">{t(returned ? 'directive.reason' : 'inbox.reason', { reason })}</span>;
}
