import { Form, Input, Modal, Radio } from 'antd';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../api/problems.js';
import type { ReturnReason } from '../generated/graphql.js';
import { ProblemList } from '../parts/problem-list.js';

export const returnReasons: readonly ReturnReason[] = [
  'FIGURES_DISAGREE',
  'EVIDENCE_MISSING',
  'TEXT_INCOMPLETE',
  'WRONG_PERIOD',
  'OTHER',
];

interface Props {
  open: boolean;
  title: string;
  busy: boolean;
  problems: Problem[];
  onConfirm: (reason: { code: ReturnReason; text: string | null }) => void;
  onCancel: () => void;
}

interface Values {
  code: ReturnReason;
  text?: string;
}

/** Sends something back with a typed reason; words are needed only for another one. */
export const ReturnDialog = ({ open, title, busy, problems, onConfirm, onCancel }: Props) => {
  const { t } = useTranslation();
  const [form] = Form.useForm<Values>();
  const code = Form.useWatch('code', form);
  useEffect(() => {
    if (!open) form.resetFields();
  }, [form, open]);
  return (
    <Modal
      open={open}
      title={title}
      okText={t('directive.return')}
      cancelText={t('action.cancel')}
      confirmLoading={busy}
      onOk={() => form.submit()}
      onCancel={onCancel}
    >
      <ProblemList problems={problems} />
      <Form
        form={form}
        layout="vertical"
        name="return"
        initialValues={{ code: 'FIGURES_DISAGREE' }}
        onFinish={(values) => onConfirm({ code: values.code, text: values.text?.trim() || null })}
      >
        <Form.Item name="code" label={t('tasks.chooseReason')}>
          <Radio.Group
            className="stacked"
            options={returnReasons.map((each) => ({ value: each, label: t(`tasks.reasonCode.${each}`) }))}
          />
        </Form.Item>
        <Form.Item
          name="text"
          label={t('tasks.reasonMore')}
          rules={[{ required: code === 'OTHER', whitespace: true, message: t('reason.required') }]}
        >
          <Input.TextArea rows={3} maxLength={500} showCount />
        </Form.Item>
      </Form>
    </Modal>
  );
};
