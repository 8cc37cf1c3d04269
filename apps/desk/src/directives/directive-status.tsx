import { useTranslation } from 'react-i18next';
import type { DirectiveStatus } from '../generated/graphql.js';
import { StateTag, type Tone } from '../parts/state-tag.js';

const tones: Record<DirectiveStatus, Tone> = {
  DRAFT: 'plain',
  IN_REVIEW: 'busy',
  SIGNED_OFF: 'busy',
  ISSUING: 'busy',
  ISSUED: 'good',
  CLOSED: 'plain',
  ARCHIVED: 'plain',
  WITHDRAWN: 'bad',
  ANNULLED: 'bad',
};

/** The state in a word; an issued directive that has begun is in force. */
export const DirectiveStatusTag = ({ status, inForce }: { status: DirectiveStatus; inForce: boolean }) => {
  const { t } = useTranslation();
  if (status === 'ISSUED' && inForce) return <StateTag tone="good">{t('lifeCycle.inForce')}</StateTag>;
  return <StateTag tone={tones[status]}>{t(`directive.status.${status}`)}</StateTag>;
};
