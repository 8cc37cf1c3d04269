import { Table } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ChangeFieldsFragment } from '../../generated/graphql.js';
import { useIndicators } from '../../figures/use-indicators.js';

export type Difference = ChangeFieldsFragment['differences'][number];

/** Says in words which field of a directive differs. */
const useFieldName = () => {
  const { t } = useTranslation();
  const words: Record<string, string> = {
    title: t('directive.title'),
    theme: t('directive.theme'),
    objective: t('directive.objective'),
    startsOn: t('directive.startsOn'),
    endsOn: t('directive.endsOn'),
    reportDue: t('directive.reportDue'),
  };
  const ofTask: Record<string, string> = {
    title: t('task.title'),
    indicator: t('task.indicator'),
    target: t('task.target'),
    dueOn: t('task.dueOn'),
  };
  return ({ field, subject }: Difference): string => {
    const [list, at = '', part = ''] = field.split('.');
    if (list === 'sections') {
      const number = Number(at) + 1;
      return part === 'heading'
        ? t('lifeCycle.sectionHeading', { number })
        : t('lifeCycle.sectionText', { number });
    }
    if (list !== 'tasks') return words[field] ?? field;
    const what = ofTask[part] ?? t('lifeCycle.otherDemand');
    return t('lifeCycle.ofTask', { task: subject ?? '', what });
  };
};

/** What stood and what stands, field by field. */
export const DifferenceTable = ({ differences }: { differences: Difference[] }) => {
  const { t } = useTranslation();
  const nameOfField = useFieldName();
  const { nameOf } = useIndicators();
  const shown = (difference: Difference, value: string | null) => {
    if (value === null) return <span className="muted">{t('lifeCycle.difference.nothing')}</span>;
    return (
      <span className="keep-lines">{difference.field.endsWith('.indicator') ? nameOf(value) : value}</span>
    );
  };
  return (
    <Table
      size="small"
      rowKey="field"
      pagination={false}
      scroll={{ x: 560 }}
      dataSource={differences}
      columns={[
        { title: t('lifeCycle.difference.field'), width: 180, render: (_value, row) => nameOfField(row) },
        {
          title: t('lifeCycle.difference.before'),
          render: (_value, row) => <del>{shown(row, row.before)}</del>,
        },
        { title: t('lifeCycle.difference.after'), render: (_value, row) => shown(row, row.after) },
      ]}
    />
  );
};
