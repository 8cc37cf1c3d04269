import { useTranslation } from 'react-i18next';
import type { ReportStatus } from '../generated/graphql.js';
import { StateTag, type Tone } from '../parts/state-tag.js';

const tones: Record<ReportStatus, Tone> = { SUBMITTED: 'busy', RETURNED: 'bad', ACCEPTED: 'good' };

export const ReportStatusTag = ({ status }: { status: ReportStatus }) => {
  const { t } = useTranslation();
  return <StateTag tone={tones[status]}>{t(`report.status.${status}`)}</StateTag>;
};
