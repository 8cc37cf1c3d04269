import { DownloadOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { FigureQuery } from '../generated/graphql.js';

/** Where the gateway gives the table that is on the screen as an Excel workbook. */
const addressOf = ({ unitId, indicators, from, to, campaignId }: FigureQuery): string => {
  const asked = new URLSearchParams({ unit: unitId, indicators: [...indicators].join(','), from, to });
  if (campaignId) asked.set('campaign', campaignId);
  return `/figures.xlsx?${asked.toString()}`;
};

/** Takes the figures on the screen out as an Excel workbook. */
export const ExportButton = ({ query }: { query: FigureQuery }) => {
  const { t } = useTranslation();
  return (
    <Button
      icon={<DownloadOutlined aria-hidden />}
      href={addressOf(query)}
      download
      title={t('figureExport.explain')}
    >
      {t('figureExport.open')}
    </Button>
  );
};
