import { Button, Drawer, Flex, Form, Input, Popconfirm, Table } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../api/use-act.js';
import { useAsk } from '../api/use-ask.js';
import {
  CreateUnitListDocument,
  DeleteUnitListDocument,
  EditUnitListDocument,
  UnitListDocument,
  type UnitListFieldsFragment,
  UnitListsDocument,
} from '../generated/graphql.js';
import { Asked } from '../parts/asked.js';
import { formatCell, momentText } from '../parts/format.js';
import { Nothing } from '../parts/nothing.js';
import { ProblemList } from '../parts/problem-list.js';
import { useFieldProblems } from '../parts/use-field-problems.js';
import { UnitsSelect } from './unit-select.js';

type UnitList = UnitListFieldsFragment;
interface Draft {
  input: { name: string; unitIds: string[] };
}

/** Lists of units that are often addressed together: made, changed and deleted here, used in every directive. */
export const ListsDrawer = ({ open, onClose }: { open: boolean; onClose: () => void }) => {
  const { t } = useTranslation();
  return (
    <Drawer open={open} title={t('lists.title')} onClose={onClose} size="min(760px, 100vw)" destroyOnHidden>
      {open && <Lists />}
    </Drawer>
  );
};

const Lists = () => {
  const { t } = useTranslation();
  const answer = useAsk(UnitListsDocument, {});
  const remove = useAct(DeleteUnitListDocument);
  const [edited, setEdited] = useState<UnitList | 'new' | null>(null);
  if (edited)
    return (
      <ListForm
        list={edited === 'new' ? null : edited}
        onDone={() => {
          setEdited(null);
          answer.again();
        }}
        onCancel={() => setEdited(null)}
      />
    );
  const removeIt = async (id: string) => {
    if (await remove.run({ id })) answer.again();
  };
  const add = (
    <Button type="primary" onClick={() => setEdited('new')}>
      {t('lists.new')}
    </Button>
  );
  return (
    <Flex vertical gap={16}>
      <p className="muted">{t('lists.hint')}</p>
      <ProblemList problems={remove.problems} />
      <Asked answer={answer}>
        {({ unitLists }) => (
          <Table<UnitList>
            size="small"
            rowKey="id"
            dataSource={unitLists}
            pagination={unitLists.length > 20 ? { pageSize: 20, showSizeChanger: false } : false}
            scroll={{ x: 560 }}
            locale={{ emptyText: <Nothing text={t('lists.none')}>{add}</Nothing> }}
            columns={[
              { title: t('lists.name'), dataIndex: 'name' },
              {
                title: t('lists.units'),
                width: 130,
                align: 'right',
                render: (_value, { count, gone }) => (
                  <>
                    {formatCell(count)}
                    {gone > 0 && <div className="warn">{t('lists.gone', { number: formatCell(gone) })}</div>}
                  </>
                ),
              },
              {
                title: t('lists.changed'),
                width: 180,
                render: (_value, list) => (
                  <span className="muted">
                    {t('lists.changedBy', { name: list.changedBy, time: momentText(list.changedAt) })}
                  </span>
                ),
              },
              {
                title: t('activity.actions'),
                width: 140,
                render: (_value, list) => (
                  <Flex gap={4}>
                    <Button size="small" onClick={() => setEdited(list)}>
                      {t('action.edit')}
                    </Button>
                    <Popconfirm
                      title={t('lists.deleteText', { name: list.name })}
                      okText={t('action.delete')}
                      cancelText={t('action.cancel')}
                      onConfirm={() => void removeIt(list.id)}
                    >
                      <Button size="small" danger>
                        {t('action.delete')}
                      </Button>
                    </Popconfirm>
                  </Flex>
                ),
              },
            ]}
          />
        )}
      </Asked>
      {(answer.data?.unitLists.length ?? 0) > 0 && add}
    </Flex>
  );
};

interface FormProps {
  list: UnitList | null;
  onDone: () => void;
  onCancel: () => void;
}

const FORM = 'unit-list';

const ListForm = ({ list, onDone, onCancel }: FormProps) => {
  const { t } = useTranslation();
  const [form] = Form.useForm<Draft>();
  const detail = useAsk(UnitListDocument, { id: list?.id ?? '' }, { pause: list === null });
  const create = useAct(CreateUnitListDocument);
  const edit = useAct(EditUnitListDocument);
  const problems = [...create.problems, ...edit.problems];
  useFieldProblems(form, problems);
  const units = detail.data?.unitList?.units;
  useEffect(() => {
    if (units)
      form.setFieldValue(
        ['input', 'unitIds'],
        units.map(({ id }) => id),
      );
  }, [form, units]);
  const save = async ({ input }: Draft) => {
    const saved = list
      ? await edit.run({ id: list.id, version: list.version, input })
      : await create.run({ input });
    if (saved) onDone();
  };
  return (
    <Form<Draft>
      form={form}
      name={FORM}
      layout="vertical"
      initialValues={{ input: { name: list?.name ?? '', unitIds: [] } }}
      onFinish={(values) => void save(values)}
    >
      <ProblemList problems={problems} form={FORM} />
      <Form.Item
        name={['input', 'name']}
        label={t('lists.name')}
        rules={[{ required: true, whitespace: true, message: t('lists.nameRequired') }]}
      >
        <Input maxLength={60} />
      </Form.Item>
      <Form.Item
        name={['input', 'unitIds']}
        label={t('lists.units')}
        rules={[{ required: true, type: 'array', min: 1, message: t('lists.unitsRequired') }]}
      >
        <UnitsSelect placeholder={t('recipients.search')} />
      </Form.Item>
      <Flex gap={8}>
        <Button type="primary" htmlType="submit" loading={create.busy || edit.busy}>
          {t('action.save')}
        </Button>
        <Button onClick={onCancel}>{t('action.cancel')}</Button>
      </Flex>
    </Form>
  );
};
