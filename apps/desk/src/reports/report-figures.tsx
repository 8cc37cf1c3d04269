import { Table } from 'antd';
import { useTranslation } from 'react-i18next';
import { useIndicators } from '../figures/use-indicators.js';
import { formatCell } from '../parts/format.js';

interface Props {
  figures: { indicator: string; quantity: number }[];
  onOpen?: (indicator: string) => void;
}

/** The figures of a report, one line each. */
export const ReportFigures = ({ figures, onOpen }: Props) => {
  const { t } = useTranslation();
  const { nameOf, unitOf } = useIndicators();
  return (
    <Table
      size="small"
      rowKey="indicator"
      pagination={false}
      dataSource={figures}
      locale={{ emptyText: <span className="muted">{t('report.noFigures')}</span> }}
      columns={[
        { title: t('task.indicator'), dataIndex: 'indicator', render: nameOf },
        {
          title: t('rows.quantity'),
          align: 'right',
          width: 180,
          render: (_value, { indicator, quantity }) => {
            const text = t('task.quantity', { quantity: formatCell(quantity), unit: unitOf(indicator) });
            return onOpen ? (
              <button type="button" className="link number" onClick={() => onOpen(indicator)}>
                {text}
              </button>
            ) : (
              text
            );
          },
        },
      ]}
    />
  );
};
