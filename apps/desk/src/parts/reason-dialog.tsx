import { Form, Input, Modal } from 'antd';
import { useEffect, useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../api/problems.js';
import { ProblemList } from './problem-list.js';

interface Props {
  open: boolean;
  title: string;
  /** What the act means, before the reason is asked. */
  text?: string;
  label: string;
  confirm: string;
  danger?: boolean;
  busy: boolean;
  problems: Problem[];
  onConfirm: (reason: string) => void;
  onCancel: () => void;
}

/** Asks for a reason before an act that others will read about. */
export const ReasonDialog = (props: Props) => {
  const { t } = useTranslation();
  const [form] = Form.useForm<{ reason: string }>();
  // A page has several of these: by one name for all, every label would lead to the first field.
  const name = useId();
  useEffect(() => {
    if (!props.open) form.resetFields();
  }, [form, props.open]);
  return (
    <Modal
      open={props.open}
      title={props.title}
      okText={props.confirm}
      cancelText={t('action.cancel')}
      okButtonProps={{ danger: props.danger ?? false }}
      confirmLoading={props.busy}
      onOk={() => form.submit()}
      onCancel={props.onCancel}
    >
      <ProblemList problems={props.problems} />
      {props.text && <p>{props.text}</p>}
      <Form
        form={form}
        layout="vertical"
        name={name}
        onFinish={({ reason }) => props.onConfirm(reason.trim())}
      >
        <Form.Item
          name="reason"
          label={props.label}
          rules={[{ required: true, whitespace: true, message: t('reason.required') }]}
        >
          <Input.TextArea rows={3} maxLength={500} showCount autoFocus />
        </Form.Item>
      </Form>
    </Modal>
  );
};
