import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import {
  Button,
  Form,
  type FormListFieldData,
  Input,
  InputNumber,
  Select,
  Table,
  type TableColumnsType,
} from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useIndicators } from '../figures/use-indicators.js';
import { DateField } from '../parts/date-field.js';
import { latestDue, type UpperLimits } from './checks.js';
import { emptyTask, hasTerms, type TaskDraft } from './draft.js';
import { TaskTermsField } from './task-terms-field.js';

const IndicatorSelect = (props: {
  id?: string;
  value?: string | null;
  onChange?: (code: string) => void;
}) => {
  const { t } = useTranslation();
  const { all, nameOf, unitOf } = useIndicators();
  return (
    <Select
      {...props}
      aria-label={t('task.indicator')}
      className="wide"
      showSearch={{ optionFilterProp: 'label' }}
      placeholder={t('task.chooseIndicator')}
      options={all
        .filter(({ kind, enteredIn }) => kind === 'ADDITIVE' && enteredIn !== null)
        .map(({ code }) => ({
          value: code,
          label: t('task.indicatorWithUnit', { name: nameOf(code), unit: unitOf(code) }),
        }))}
    />
  );
};

const DueField = ({ at, limits }: { at: number; limits: UpperLimits | null }) => {
  const { t } = useTranslation();
  const form = Form.useFormInstance();
  const indicator = Form.useWatch(['tasks', at, 'indicator'], form) as string | null;
  const latest = latestDue(indicator, limits);
  return (
    <Form.Item
      name={[at, 'dueOn']}
      rules={[
        { required: true, message: t('task.dueRequired') },
        {
          validator: (_rule, day: string | null) =>
            day && latest && day > latest
              ? Promise.reject(new Error(t('task.dueUpper', { day: latest })))
              : Promise.resolve(),
        },
      ]}
      extra={latest && t('task.latest', { day: latest })}
    >
      <DateField notAfter={latest} aria-label={t('task.dueOn')} />
    </Form.Item>
  );
};

/** The own tasks: each counts one indicator against a target by a day; what more it asks for is under its line. */
export const TasksField = ({ limits, dueOn }: { limits: UpperLimits | null; dueOn: string | null }) => {
  const { t } = useTranslation();
  const form = Form.useFormInstance();
  // Once opened, a line stays open: what is typed there is never out of sight.
  const [opened, setOpened] = useState<readonly number[]>([]);
  const isOpen = ({ key, name }: FormListFieldData): boolean => {
    const task = form.getFieldValue(['tasks', name]) as TaskDraft | undefined;
    return opened.includes(key) || (task !== undefined && hasTerms({ ...emptyTask(null), ...task }));
  };
  const columns = useColumns(limits);
  return (
    <Form.List name="tasks">
      {(fields, { add, remove }) => (
        <Table
          className="form-table"
          rowKey="key"
          size="small"
          pagination={false}
          scroll={{ x: 680 }}
          dataSource={fields}
          locale={{ emptyText: <span className="muted">{t(limits ? 'task.noneOwn' : 'task.none')}</span> }}
          footer={() => (
            <Button icon={<PlusOutlined aria-hidden />} onClick={() => add(emptyTask(dueOn))}>
              {t('task.add')}
            </Button>
          )}
          expandable={{
            expandedRowKeys: fields.map(({ key }) => key),
            showExpandColumn: false,
            expandedRowRender: (field) =>
              isOpen(field) ? (
                <TaskTermsField at={field.name} />
              ) : (
                <Button
                  type="link"
                  size="small"
                  icon={<PlusOutlined aria-hidden />}
                  aria-label={t('tasks.moreOf', { number: field.name + 1 })}
                  onClick={() => setOpened([...opened, field.key])}
                >
                  {t('tasks.more')}
                </Button>
              ),
          }}
          columns={[
            ...columns,
            {
              title: <span className="visually-hidden">{t('action.delete')}</span>,
              width: 48,
              render: (_value, { name }) => (
                <Button
                  type="text"
                  icon={<DeleteOutlined aria-hidden />}
                  aria-label={t('task.remove', { number: name + 1 })}
                  onClick={() => remove(name)}
                />
              ),
            },
          ]}
        />
      )}
    </Form.List>
  );
};

const useColumns = (limits: UpperLimits | null): TableColumnsType<FormListFieldData> => {
  const { t } = useTranslation();
  return [
    {
      title: t('task.title'),
      render: (_value, { name }) => (
        <Form.Item
          name={[name, 'title']}
          rules={[{ required: true, whitespace: true, message: t('task.titleRequired') }]}
        >
          <Input aria-label={t('task.title')} maxLength={100} />
        </Form.Item>
      ),
    },
    {
      title: t('task.indicator'),
      width: 190,
      render: (_value, { name }) => (
        <Form.Item
          name={[name, 'indicator']}
          rules={[{ required: true, message: t('task.indicatorRequired') }]}
        >
          <IndicatorSelect />
        </Form.Item>
      ),
    },
    {
      title: t('task.target'),
      width: 104,
      align: 'right',
      render: (_value, { name }) => (
        <Form.Item name={[name, 'target']} rules={[{ required: true, message: t('task.targetRequired') }]}>
          <InputNumber<number>
            aria-label={t('task.target')}
            min={1}
            precision={0}
            className="wide"
            changeOnWheel={false}
          />
        </Form.Item>
      ),
    },
    {
      title: t('task.dueOn'),
      width: 150,
      render: (_value, { name }) => <DueField at={name} limits={limits} />,
    },
  ];
};
