import { DownloadOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ConsultationFilter } from '../generated/graphql.js';

/** Where the gateway gives the list that is on the screen as an Excel workbook. */
const addressOf = (filter: ConsultationFilter): string => {
  const asked = new URLSearchParams();
  for (const [key, value] of Object.entries(filter)) if (value) asked.set(key, String(value));
  return `/consultations.xlsx?${asked.toString()}`;
};

/** Takes the list on the screen out as an Excel workbook. */
export const ExportButton = ({ filter }: { filter: ConsultationFilter }) => {
  const { t } = useTranslation();
  return (
    <Button icon={<DownloadOutlined aria-hidden />} href={addressOf(filter)} download>
      {t('consultation.export')}
    </Button>
  );
};
