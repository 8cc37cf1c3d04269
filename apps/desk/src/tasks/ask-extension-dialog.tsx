import { App, Form, Input, Modal } from 'antd';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../api/use-act.js';
import { AskExtensionDocument } from '../generated/graphql.js';
import { DateField } from '../parts/date-field.js';
import { addDays } from '../parts/format.js';
import { ProblemList } from '../parts/problem-list.js';
import { useFieldProblems } from '../parts/use-field-problems.js';

interface Props {
  open: boolean;
  title: string;
  directiveId: string;
  /** Null for the report. */
  taskId: string | null;
  /** The day that holds now. */
  dueOn: string;
  onClose: () => void;
  onAsked: () => void;
}

interface Values {
  wantedUntil: string;
  reason: string;
}

/** 申请延期: asked of the unit above before the due day has passed. */
export const AskExtensionDialog = ({ open, title, directiveId, taskId, dueOn, onClose, onAsked }: Props) => {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [form] = Form.useForm<Values>();
  const ask = useAct(AskExtensionDocument);
  useFieldProblems(form, ask.problems);
  useEffect(() => {
    if (!open) form.resetFields();
  }, [form, open]);
  const submit = async ({ wantedUntil, reason }: Values) => {
    if (!(await ask.run({ directiveId, taskId, wantedUntil, reason: reason.trim() }))) return;
    void message.success(t('tasks.asked'));
    onAsked();
  };
  return (
    <Modal
      open={open}
      title={title}
      okText={t('tasks.send')}
      cancelText={t('action.cancel')}
      confirmLoading={ask.busy}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <ProblemList problems={ask.problems} form="extension" />
      <Form form={form} name="extension" layout="vertical" onFinish={submit}>
        <Form.Item
          name="wantedUntil"
          label={t('tasks.wantedUntil')}
          extra={t('tasks.due', { day: dueOn })}
          rules={[{ required: true, message: t('tasks.dayRequired') }]}
        >
          <DateField notBefore={addDays(dueOn, 1)} />
        </Form.Item>
        <Form.Item
          name="reason"
          label={t('tasks.reason')}
          rules={[{ required: true, whitespace: true, message: t('tasks.reasonRequired') }]}
        >
          <Input.TextArea rows={3} maxLength={500} showCount />
        </Form.Item>
      </Form>
    </Modal>
  );
};
