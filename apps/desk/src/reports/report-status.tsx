import { Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ReportStatus } from '../generated/graphql.js';

const colours: Record<ReportStatus, string> = { SUBMITTED: 'blue', RETURNED: 'red', ACCEPTED: 'green' };

export const ReportStatusTag = ({ status }: { status: ReportStatus }) => {
  const { t } = useTranslation();
  return <Tag color={colours[status]}>{t(`report.status.${status}`)}</Tag>;
};
