import { Form, Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { useAct } from '../api/use-act.js';
import { SignReceiptDocument } from '../generated/graphql.js';
import { DateField } from '../parts/date-field.js';
import { todayHere } from '../parts/format.js';
import { ProblemList } from '../parts/problem-list.js';
import { useFieldProblems } from '../parts/use-field-problems.js';

interface Props {
  directiveId: string;
  open: boolean;
  onClose: () => void;
  onSigned: () => void;
}

/** Signing for what had already taken place asks for the day it was signed for on paper. */
export const SignDialog = ({ directiveId, open, onClose, onSigned }: Props) => {
  const { t } = useTranslation();
  const [form] = Form.useForm<{ signedOn: string }>();
  const sign = useAct(SignReceiptDocument);
  useFieldProblems(form, sign.problems);
  const submit = async ({ signedOn }: { signedOn: string }) => {
    if (await sign.run({ directiveId, signedOn })) onSigned();
  };
  return (
    <Modal
      open={open}
      title={t('sign.title')}
      okText={t('sign.sign')}
      cancelText={t('action.cancel')}
      confirmLoading={sign.busy}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <ProblemList problems={sign.problems} form="sign" />
      <Form form={form} name="sign" layout="vertical" onFinish={submit}>
        <Form.Item
          name="signedOn"
          label={t('sign.signedOn')}
          extra={t('sign.signedOnHint')}
          rules={[{ required: true, message: t('editor.dayRequired') }]}
        >
          <DateField notAfter={todayHere()} />
        </Form.Item>
      </Form>
    </Modal>
  );
};
