import { Button, Card, Flex, Form, Image, Input, Modal, Select, Table } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PhotoField } from '../activities/photo-field.js';
import { useAct } from '../api/use-act.js';
import {
  type CorrespondenceFieldsFragment,
  type DeliveryWay,
  RecordLetterDeliveryDocument,
  RecordLetterReplyDocument,
} from '../generated/graphql.js';
import { DateField } from '../parts/date-field.js';
import { todayHere } from '../parts/format.js';
import { ProblemList } from '../parts/problem-list.js';
import { useSession } from '../session/session.js';

type Row = CorrespondenceFieldsFragment['deliveries'][number];

const ways: DeliveryWay[] = ['BY_HAND', 'POST', 'EXCHANGE', 'FAX', 'E_MAIL'];

interface Props {
  paper: CorrespondenceFieldsFragment;
  onChanged: () => void;
}

/** What became of a letter at each body, kept by hand. */
export const LetterDeliveries = ({ paper, onChanged }: Props) => {
  const { t } = useTranslation();
  const { may } = useSession();
  const [dialog, setDialog] = useState<{ row: Row; what: 'delivery' | 'reply' } | null>(null);
  const done = () => {
    setDialog(null);
    onChanged();
  };
  return (
    <Card size="small" title={t('correspondence.deliveries')}>
      <Table<Row>
        size="small"
        rowKey="bodyId"
        dataSource={paper.deliveries}
        pagination={false}
        scroll={{ x: 560 }}
        columns={[
          { title: t('correspondence.bodyName'), dataIndex: 'bodyName' },
          {
            title: t('correspondence.deliveredOn'),
            render: (_value, { deliveredOn, way, deliveredBy, receiptFileIds }) =>
              deliveredOn && way ? (
                <>
                  {t('correspondence.deliveredLine', {
                    day: deliveredOn,
                    way: t(`correspondence.ways.${way}`),
                    name: deliveredBy ?? '',
                  })}
                  <ReceiptPictures ids={receiptFileIds} />
                </>
              ) : (
                t('correspondence.notDelivered')
              ),
          },
          {
            title: t('correspondence.repliedOn'),
            render: (_value, { repliedOn, replyNumber, replyNote }) =>
              repliedOn ? (
                <>
                  {repliedOn} {replyNumber}
                  <div className="muted">{replyNote}</div>
                </>
              ) : (
                t('correspondence.notReplied')
              ),
          },
          ...(may('directive.issue')
            ? [
                {
                  width: 210,
                  render: (_value: unknown, row: Row) => (
                    <Flex gap={8}>
                      <Button size="small" onClick={() => setDialog({ row, what: 'delivery' })}>
                        {t('correspondence.deliver')}
                      </Button>
                      {row.deliveredOn && (
                        <Button size="small" onClick={() => setDialog({ row, what: 'reply' })}>
                          {t('correspondence.recordReply')}
                        </Button>
                      )}
                    </Flex>
                  ),
                },
              ]
            : []),
        ]}
      />
      {dialog?.what === 'delivery' && (
        <DeliveryDialog id={paper.id} row={dialog.row} onDone={done} onCancel={() => setDialog(null)} />
      )}
      {dialog?.what === 'reply' && (
        <ReplyDialog id={paper.id} row={dialog.row} onDone={done} onCancel={() => setDialog(null)} />
      )}
    </Card>
  );
};

/** The pictures of a receipt (回执), small; a click opens one. */
const ReceiptPictures = ({ ids }: { ids: readonly string[] }) => {
  const { t } = useTranslation();
  if (ids.length === 0) return null;
  return (
    <Image.PreviewGroup>
      <Flex gap={8} wrap>
        {ids.map((id, at) => (
          <Image
            key={id}
            src={`/files/${id}`}
            width={56}
            height={56}
            alt={t('correspondence.receiptPicture', { number: at + 1 })}
          />
        ))}
      </Flex>
    </Image.PreviewGroup>
  );
};

interface DialogProps {
  id: string;
  row: Row;
  onDone: () => void;
  onCancel: () => void;
}

const useRequired = () => {
  const { t } = useTranslation();
  return [{ required: true, message: t('correspondence.required') }];
};

interface Delivery {
  deliveredOn: string;
  way: DeliveryWay;
  deliveredBy: string;
  receiptFileIds: string[];
}

/** What was recorded before stands in the form: recording it again corrects it, or adds the receipt that came later. */
const recordedOf = ({ deliveredOn, way, deliveredBy, receiptFileIds }: Row): Delivery => ({
  deliveredOn: deliveredOn ?? todayHere(),
  way: way ?? 'BY_HAND',
  deliveredBy: deliveredBy ?? '',
  receiptFileIds: [...receiptFileIds],
});

const DeliveryDialog = ({ id, row, onDone, onCancel }: DialogProps) => {
  const { t } = useTranslation();
  const required = useRequired();
  const record = useAct(RecordLetterDeliveryDocument);
  const [form] = Form.useForm<Delivery>();
  return (
    <Modal
      open
      title={`${t('correspondence.deliver')}：${row.bodyName}`}
      okText={t('action.save')}
      cancelText={t('action.cancel')}
      confirmLoading={record.busy}
      onOk={() => form.submit()}
      onCancel={onCancel}
    >
      <ProblemList problems={record.problems} form="delivery" />
      <Form
        form={form}
        name="delivery"
        layout="vertical"
        initialValues={recordedOf(row)}
        onFinish={(words) =>
          void record.run({ id, bodyId: row.bodyId, ...words }).then((answer) => answer && onDone())
        }
      >
        <Form.Item name="deliveredOn" label={t('correspondence.deliveredOn')} rules={required}>
          <DateField notAfter={todayHere()} />
        </Form.Item>
        <Form.Item name="way" label={t('correspondence.way')}>
          <Select options={ways.map((value) => ({ value, label: t(`correspondence.ways.${value}`) }))} />
        </Form.Item>
        <Form.Item name="deliveredBy" label={t('correspondence.deliveredBy')} rules={required}>
          <Input maxLength={40} />
        </Form.Item>
        <Form.Item
          name="receiptFileIds"
          label={t('correspondence.receiptPictures')}
          extra={t('correspondence.receiptPicturesHint')}
        >
          <PhotoField />
        </Form.Item>
      </Form>
    </Modal>
  );
};

const ReplyDialog = ({ id, row, onDone, onCancel }: DialogProps) => {
  const { t } = useTranslation();
  const required = useRequired();
  const record = useAct(RecordLetterReplyDocument);
  const [form] = Form.useForm<{ repliedOn: string; replyNumber?: string; replyNote?: string }>();
  const save = (words: { repliedOn: string; replyNumber?: string; replyNote?: string }) =>
    record.run({
      id,
      bodyId: row.bodyId,
      repliedOn: words.repliedOn,
      replyNumber: words.replyNumber ?? null,
      replyNote: words.replyNote ?? null,
    });
  return (
    <Modal
      open
      title={`${t('correspondence.recordReply')}：${row.bodyName}`}
      okText={t('action.save')}
      cancelText={t('action.cancel')}
      confirmLoading={record.busy}
      onOk={() => form.submit()}
      onCancel={onCancel}
    >
      <ProblemList problems={record.problems} form="letterReply" />
      <Form
        form={form}
        name="letterReply"
        layout="vertical"
        initialValues={{ repliedOn: todayHere() }}
        onFinish={(words) => void save(words).then((answer) => answer && onDone())}
      >
        <Form.Item name="repliedOn" label={t('correspondence.repliedOn')} rules={required}>
          <DateField notAfter={todayHere()} />
        </Form.Item>
        <Form.Item name="replyNumber" label={t('correspondence.replyNumber')}>
          <Input maxLength={60} />
        </Form.Item>
        <Form.Item name="replyNote" label={t('correspondence.replyNote')}>
          <Input.TextArea rows={3} maxLength={500} />
        </Form.Item>
      </Form>
    </Modal>
  );
};
