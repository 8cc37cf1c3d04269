import { LockOutlined } from '@ant-design/icons';
import { Collapse, Flex, Table } from 'antd';
import { useTranslation } from 'react-i18next';
import type { DirectiveFieldsFragment } from '../generated/graphql.js';
import { useIndicators } from '../figures/use-indicators.js';
import { formatCell } from '../parts/format.js';
import { sectionNumbers } from './draft.js';

export type UpperDirective = DirectiveFieldsFragment['upper'][number];

/** A received directive, as an upper one of the re-issue that is being written. */
export const asUpper = (directive: DirectiveFieldsFragment): UpperDirective => ({
  id: directive.id,
  status: directive.status,
  title: directive.title,
  documentNumber: directive.documentNumber,
  issuer: { id: directive.issuer.id, name: directive.issuer.name },
  theme: directive.theme,
  objective: directive.objective,
  sections: directive.sections,
  reportDue: directive.reportDue,
  tasks: directive.tasks.filter((task) => task.directiveId === directive.id),
});

const UpperText = ({ upper }: { upper: UpperDirective }) => {
  const { t } = useTranslation();
  const { nameOf, unitOf } = useIndicators();
  const numbers = sectionNumbers(upper.sections);
  return (
    <div className="upper-text">
      {upper.theme && <p>{t('directive.themeIs', { theme: upper.theme })}</p>}
      {upper.sections.map((section, at) => (
        <div key={at}>
          <strong>{`${numbers[at] ?? ''}${section.heading}`}</strong>
          <p className="keep-lines">{section.text}</p>
        </div>
      ))}
      <p>{t('directive.reportDueIs', { day: upper.reportDue })}</p>
      {upper.tasks.length > 0 && (
        <Table
          size="small"
          rowKey="id"
          pagination={false}
          dataSource={upper.tasks}
          columns={[
            { title: t('task.title'), dataIndex: 'title' },
            { title: t('task.indicator'), dataIndex: 'indicator', render: nameOf },
            {
              title: t('task.target'),
              align: 'right',
              render: (_value, task) =>
                t('task.quantity', { quantity: formatCell(task.target), unit: unitOf(task.indicator) }),
            },
            { title: t('task.dueOn'), dataIndex: 'dueOn', className: 'nowrap' },
          ]}
        />
      )}
    </div>
  );
};

/** The texts from above, root first, which nobody below can change. */
export const UpperTexts = ({ upper, open }: { upper: UpperDirective[]; open: boolean }) => {
  const { t } = useTranslation();
  if (upper.length === 0) return null;
  return (
    <Collapse
      {...(open ? { defaultActiveKey: upper.map(({ id }) => id) } : {})}
      items={upper.map((each) => ({
        key: each.id,
        label: (
          <Flex gap={8} align="baseline">
            <LockOutlined aria-hidden />
            <span>{t('directive.upperLabel', { issuer: each.issuer.name, title: each.title })}</span>
            <span className="muted">{t('directive.locked')}</span>
          </Flex>
        ),
        children: <UpperText upper={each} />,
      }))}
    />
  );
};
