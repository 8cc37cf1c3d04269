import { App, Form, Input, Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { useAct } from '../api/use-act.js';
import { ChangePasswordDocument } from '../generated/graphql.js';
import { ProblemList } from '../parts/problem-list.js';
import { useFieldProblems } from '../parts/use-field-problems.js';
import { MIN_PASSWORD } from './password.js';

interface Values {
  current: string;
  next: string;
  repeat: string;
}

export const ChangePasswordDialog = ({ open, onClose }: { open: boolean; onClose: () => void }) => {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [form] = Form.useForm<Values>();
  const change = useAct(ChangePasswordDocument);
  useFieldProblems(form, change.problems);
  const close = () => {
    form.resetFields();
    change.clear();
    onClose();
  };
  const submit = async ({ current, next }: Values) => {
    if (!(await change.run({ current, next }))) return;
    void message.success(t('session.changed'));
    close();
  };
  return (
    <Modal
      open={open}
      title={t('session.changePassword')}
      okText={t('session.changePassword')}
      cancelText={t('action.cancel')}
      confirmLoading={change.busy}
      onOk={() => form.submit()}
      onCancel={close}
    >
      <ProblemList problems={change.problems} form="password" />
      <Form form={form} name="password" layout="vertical" validateTrigger="onSubmit" onFinish={submit}>
        <Form.Item
          name="current"
          label={t('session.current')}
          rules={[{ required: true, message: t('session.passwordRequired') }]}
        >
          <Input.Password autoComplete="current-password" />
        </Form.Item>
        <Form.Item
          name="next"
          label={t('session.next')}
          extra={t('session.nextHint')}
          rules={[{ required: true, min: MIN_PASSWORD, message: t('session.nextShort') }]}
        >
          <Input.Password autoComplete="new-password" />
        </Form.Item>
        <Form.Item
          name="repeat"
          label={t('session.repeat')}
          rules={[
            ({ getFieldValue }) => ({
              validator: (_rule, value) =>
                value === getFieldValue('next')
                  ? Promise.resolve()
                  : Promise.reject(new Error(t('session.repeatDiffers'))),
            }),
          ]}
        >
          <Input.Password autoComplete="new-password" />
        </Form.Item>
      </Form>
    </Modal>
  );
};
