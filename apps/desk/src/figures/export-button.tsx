import { DownloadOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { FigureQuery } from '../generated/graphql.js';
import { todayHere } from '../parts/format.js';
import { basesFor } from './periods.js';
import type { StatisticsChoice } from './statistics-choice.js';

interface Props {
  query: FigureQuery;
  choice: Pick<StatisticsChoice, 'level' | 'base'>;
}

/** Where the gateway gives the table that is on the screen as an Excel workbook. */
const addressOf = ({ query, choice }: Props): string => {
  const { unitId, indicators, from, to, campaignId } = query;
  const asked = new URLSearchParams({ unit: unitId, indicators: [...indicators].join(','), from, to });
  const base = basesFor(query, todayHere())?.[choice.base];
  if (campaignId) asked.set('campaign', campaignId);
  if (query.tree && query.tree !== 'TODAY') asked.set('tree', query.tree);
  if (query.treeDay) asked.set('treeDay', query.treeDay);
  if (choice.level) asked.set('level', choice.level);
  if (base) {
    asked.set('baseFrom', base.from);
    asked.set('baseTo', base.to);
  }
  return `/figures.xlsx?${asked.toString()}`;
};

/** Takes the figures on the screen out as an Excel workbook. */
export const ExportButton = ({ query, choice }: Props) => {
  const { t } = useTranslation();
  return (
    <Button
      icon={<DownloadOutlined aria-hidden />}
      href={addressOf({ query, choice })}
      download
      title={t('figureExport.explain')}
    >
      {t('figureExport.open')}
    </Button>
  );
};
