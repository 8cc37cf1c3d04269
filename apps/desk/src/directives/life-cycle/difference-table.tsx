import { Table } from 'antd';
import { useTranslation } from 'react-i18next';
import { type Difference, useFieldName, useValueWords } from './difference-words.js';

/** What stood and what stands, field by field. */
export const DifferenceTable = ({ differences }: { differences: Difference[] }) => {
  const { t } = useTranslation();
  const nameOfField = useFieldName();
  const wordsOf = useValueWords(differences);
  const shown = (difference: Difference, value: string | null) =>
    value === null ? (
      <span className="muted">{t('lifeCycle.difference.nothing')}</span>
    ) : (
      <span className="keep-lines">{wordsOf(difference, value)}</span>
    );
  return (
    <Table
      size="small"
      rowKey="field"
      pagination={false}
      scroll={{ x: 560 }}
      dataSource={differences}
      columns={[
        { title: t('lifeCycle.difference.field'), width: 220, render: (_value, row) => nameOfField(row) },
        {
          title: t('lifeCycle.difference.before'),
          render: (_value, row) => <del>{shown(row, row.before)}</del>,
        },
        { title: t('lifeCycle.difference.after'), render: (_value, row) => shown(row, row.after) },
      ]}
    />
  );
};
