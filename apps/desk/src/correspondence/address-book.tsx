import { Button, Drawer, Flex, Form, Input, Select, Table } from 'antd';
import { useTranslation } from 'react-i18next';
import { useAct } from '../api/use-act.js';
import { useAsk } from '../api/use-ask.js';
import {
  type BodyKind,
  OutsideBodiesDocument,
  type OutsideBodiesQuery,
  SaveOutsideBodyDocument,
} from '../generated/graphql.js';
import { Asked } from '../parts/asked.js';
import { Nothing } from '../parts/nothing.js';
import { ProblemList } from '../parts/problem-list.js';
import { StateTag } from '../parts/state-tag.js';

type Row = OutsideBodiesQuery['outsideBodies'][number];

const kinds: BodyKind[] = [
  'COURT',
  'PROCURATORATE',
  'POLICE',
  'WOMENS_FEDERATION',
  'TRADE_UNION',
  'YOUTH_LEAGUE',
  'DISABLED_PERSONS_FEDERATION',
  'AGEING_COMMITTEE',
  'ARMED_FORCES_DEPARTMENT',
  'OTHER',
];

interface Props {
  open: boolean;
  onClose: () => void;
}

/** Bodies outside the tree that letters of the own unit can go to. */
export const AddressBook = ({ open, onClose }: Props) => {
  const { t } = useTranslation();
  return (
    <Drawer
      open={open}
      title={t('correspondence.addressBook')}
      onClose={onClose}
      size="min(640px, 100vw)"
      destroyOnHidden
    >
      <Bodies />
    </Drawer>
  );
};

const Bodies = () => {
  const { t } = useTranslation();
  const list = useAsk(OutsideBodiesDocument, {});
  const save = useAct(SaveOutsideBodyDocument);
  const [form] = Form.useForm<{ name: string; kind: BodyKind; contact?: string }>();
  const add = async (body: { name: string; kind: BodyKind; contact?: string }) => {
    if (!(await save.run({ input: { ...body, contact: body.contact ?? null, id: null } }))) return;
    form.resetFields();
    list.again();
  };
  const setClosed = async ({ id, name, kind, contact }: Row, closed: boolean) => {
    if (await save.run({ input: { id, name, kind, contact, closed } })) list.again();
  };
  return (
    <Flex vertical gap={16}>
      <ProblemList problems={save.problems} form="body" />
      <Form
        form={form}
        name="body"
        layout="vertical"
        initialValues={{ kind: 'COURT' }}
        onFinish={(body) => void add(body)}
      >
        <Form.Item
          name="name"
          label={t('correspondence.bodyName')}
          rules={[{ required: true, whitespace: true, message: t('correspondence.required') }]}
        >
          <Input maxLength={60} />
        </Form.Item>
        <Form.Item name="kind" label={t('correspondence.bodyKindLabel')}>
          <Select options={kinds.map((value) => ({ value, label: t(`correspondence.bodyKind.${value}`) }))} />
        </Form.Item>
        <Form.Item name="contact" label={t('correspondence.contact')}>
          <Input maxLength={100} />
        </Form.Item>
        <Button type="primary" htmlType="submit" loading={save.busy}>
          {t('correspondence.addBody')}
        </Button>
      </Form>
      <Asked answer={list}>
        {({ outsideBodies }) => (
          <Table<Row>
            size="small"
            rowKey="id"
            dataSource={outsideBodies}
            pagination={false}
            locale={{ emptyText: <Nothing text={t('correspondence.addressBookNone')} /> }}
            columns={[
              {
                title: t('correspondence.bodyName'),
                render: (_value, { name, closed }) => (
                  <>
                    {name} {closed && <StateTag tone="plain">{t('correspondence.closed')}</StateTag>}
                  </>
                ),
              },
              {
                title: t('correspondence.bodyKindLabel'),
                width: 110,
                render: (_value, { kind }) => t(`correspondence.bodyKind.${kind}`),
              },
              { title: t('correspondence.contact'), dataIndex: 'contact' },
              {
                width: 80,
                render: (_value, body) => (
                  <Button
                    size="small"
                    disabled={save.busy}
                    aria-label={t(body.closed ? 'correspondence.reopenBody' : 'correspondence.closeBody', {
                      name: body.name,
                    })}
                    onClick={() => void setClosed(body, !body.closed)}
                  >
                    {t(body.closed ? 'correspondence.reopen' : 'correspondence.close')}
                  </Button>
                ),
              },
            ]}
          />
        )}
      </Asked>
    </Flex>
  );
};
