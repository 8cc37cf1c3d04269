import { Form, Input, Modal, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useAct } from '../api/use-act.js';
import { type AskedBy, ProposeTerminationDocument, type TerminationGround } from '../generated/graphql.js';
import { ProblemList } from '../parts/problem-list.js';
import { useFieldProblems } from '../parts/use-field-problems.js';
import { ASKED_BY, GROUNDS } from './choices.js';
import type { PartProps } from './handled.js';

interface TerminationValues {
  askedBy: AskedBy;
  ground: TerminationGround;
  reason: string;
}

const FORM = 'termination';

/** Asks for the end of the aid on one of the eight grounds of art. 48; a leader decides. */
export const TerminationDialog = ({
  handled,
  open,
  onClose,
  onDone,
}: PartProps & { open: boolean; onClose: () => void }) => {
  const { t } = useTranslation();
  const [form] = Form.useForm<TerminationValues>();
  const propose = useAct(ProposeTerminationDocument);
  useFieldProblems(form, propose.problems);
  const submit = async (values: TerminationValues) => {
    if (!(await propose.run({ id: handled.id, version: handled.version, ...values }))) return;
    onClose();
    onDone();
  };
  const needed = (what: string) => [{ required: true, message: t('handling.required', { what }) }];
  return (
    <Modal
      open={open}
      title={t('handling.terminate')}
      okText={t('handling.terminate')}
      cancelText={t('action.cancel')}
      confirmLoading={propose.busy}
      onOk={() => form.submit()}
      onCancel={onClose}
      destroyOnHidden
    >
      <ProblemList problems={propose.problems} form={FORM} />
      <Form<TerminationValues>
        form={form}
        layout="vertical"
        name={FORM}
        initialValues={{ askedBy: 'HANDLER' }}
        onFinish={(values) => void submit(values)}
      >
        <Form.Item name="askedBy" label={t('handling.askedBy')}>
          <Select options={ASKED_BY.map((value) => ({ value, label: t(`askedBy.${value}`) }))} />
        </Form.Item>
        <Form.Item name="ground" label={t('handling.ground')} rules={needed(t('handling.ground'))}>
          <Select options={GROUNDS.map((value) => ({ value, label: t(`ground.${value}`) }))} />
        </Form.Item>
        <Form.Item name="reason" label={t('handling.reason')} rules={needed(t('handling.reason'))}>
          <Input.TextArea rows={3} maxLength={500} showCount />
        </Form.Item>
      </Form>
    </Modal>
  );
};
