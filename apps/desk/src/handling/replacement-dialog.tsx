import { Form, Input, Modal, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useAct } from '../api/use-act.js';
import { type AskedBy, ProposeReplacementDocument } from '../generated/graphql.js';
import { DateField } from '../parts/date-field.js';
import { todayHere } from '../parts/format.js';
import { ProblemList } from '../parts/problem-list.js';
import { useFieldProblems } from '../parts/use-field-problems.js';
import { CandidateChoice, type Choice, ChoiceReasonItem } from './candidate-choice.js';
import { ASKED_BY } from './choices.js';
import { type PartProps, standingAssignment } from './handled.js';

interface Values {
  askedBy: AskedBy;
  askedOn: string;
  reason: string;
  handlerId?: Choice | null;
  choiceReason?: string;
}

const FORM = 'replacement';

/** Asks for another handler: by whom, since when, why, and whom instead; a leader decides. */
export const ReplacementDialog = ({
  handled,
  handling,
  open,
  onClose,
  onDone,
}: PartProps & { open: boolean; onClose: () => void }) => {
  const { t } = useTranslation();
  const [form] = Form.useForm<Values>();
  const chosen = Form.useWatch('handlerId', form);
  const propose = useAct(ProposeReplacementDocument);
  useFieldProblems(form, propose.problems);
  const submit = async ({ handlerId: choice, choiceReason, ...asked }: Values) => {
    if (!choice) return;
    const { candidate, wish } = choice;
    const whom = { handlerId: candidate.handler.id, wish, choiceReason: choiceReason ?? null };
    if (!(await propose.run({ id: handled.id, version: handled.version, ...asked, ...whom }))) return;
    onClose();
    onDone();
  };
  const needed = (what: string) => [{ required: true, message: t('handling.required', { what }) }];
  return (
    <Modal
      open={open}
      width={720}
      title={t('handling.replace')}
      okText={t('handling.replace')}
      cancelText={t('action.cancel')}
      confirmLoading={propose.busy}
      onOk={() => form.submit()}
      onCancel={onClose}
      destroyOnHidden
    >
      <ProblemList problems={propose.problems} form={FORM} />
      <p className="muted">{t('handling.replaceMeans')}</p>
      <Form<Values>
        form={form}
        layout="vertical"
        name={FORM}
        preserve={false}
        initialValues={{ askedBy: 'RECIPIENT', askedOn: todayHere() }}
        onFinish={(values) => void submit(values)}
      >
        <Form.Item name="askedBy" label={t('handling.askedBy')}>
          <Select options={ASKED_BY.map((value) => ({ value, label: t(`askedBy.${value}`) }))} />
        </Form.Item>
        <Form.Item name="askedOn" label={t('handling.askedOn')} rules={needed(t('handling.askedOn'))}>
          <DateField notAfter={todayHere()} />
        </Form.Item>
        <Form.Item
          name="reason"
          label={t('handling.replaceReason')}
          rules={[
            {
              required: true,
              whitespace: true,
              message: t('handling.required', { what: t('handling.reason') }),
            },
          ]}
        >
          <Input.TextArea rows={3} maxLength={500} showCount />
        </Form.Item>
        <Form.Item
          name="handlerId"
          label={t('handling.newHandler')}
          rules={[{ required: true, message: t('handling.newHandlerNeeded') }]}
        >
          <CandidateChoice caseId={handled.id} except={standingAssignment(handling)?.handlerId} />
        </Form.Item>
        <ChoiceReasonItem choice={chosen} />
      </Form>
    </Modal>
  );
};
