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

export const DirectiveStatusTag = ({ status }: { status: DirectiveStatus }) => {
  const { t } = useTranslation();
  return <StateTag tone={tones[status]}>{t(`directive.status.${status}`)}</StateTag>;
};
