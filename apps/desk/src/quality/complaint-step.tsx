import { App, Form, Input, Modal, Radio, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useAct } from '../api/use-act.js';
import {
  ActOnComplaintDocument,
  type ComplaintFieldsFragment,
  type ComplaintResult,
  type ComplaintStep,
} from '../generated/graphql.js';
import { ProblemList } from '../parts/problem-list.js';
import { useFieldProblems } from '../parts/use-field-problems.js';
import { RESULTS } from './complaint-choices.js';

const FORM = 'complaint-step';

interface Values {
  text?: string;
  result?: ComplaintResult;
  mergedInto?: string;
}

const asksText = (step: ComplaintStep): step is 'TELL_MISSING' | 'REFUSE' | 'ANSWER' =>
  step === 'TELL_MISSING' || step === 'REFUSE' || step === 'ANSWER';

interface Props {
  /** Null while the dialog is closed. */
  at: { complaint: ComplaintFieldsFragment; step: ComplaintStep } | null;
  /** Which complaints it may join. */
  others: readonly ComplaintFieldsFragment[];
  onClose: () => void;
  onDone: () => void;
}

/** Says what a step means and asks what it needs. */
export const ComplaintStepDialog = ({ at, others, onClose, onDone }: Props) => {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [form] = Form.useForm<Values>();
  const act = useAct(ActOnComplaintDocument);
  useFieldProblems(form, act.problems);
  const confirm = async ({ text, result, mergedInto }: Values) => {
    if (!at) return;
    const { id, version } = at.complaint;
    const input = {
      id,
      version,
      step: at.step,
      text: text ?? null,
      result: result ?? null,
      mergedInto: mergedInto ?? null,
    };
    if (!(await act.run({ input }))) return;
    void message.success(t('complaint.done'));
    onDone();
  };
  const close = () => {
    act.clear();
    onClose();
  };
  return (
    <Modal
      open={at !== null}
      title={at && t(`complaint.steps.${at.step}`)}
      okText={at && t(`complaint.steps.${at.step}`)}
      cancelText={t('action.cancel')}
      confirmLoading={act.busy}
      onOk={() => form.submit()}
      onCancel={close}
      destroyOnHidden
    >
      <ProblemList problems={act.problems} form={FORM} />
      {at && <p>{t(`complaint.means.${at.step}`)}</p>}
      <Form<Values>
        form={form}
        name={FORM}
        layout="vertical"
        preserve={false}
        onFinish={(values) => void confirm(values)}
      >
        {at && <StepFields step={at.step} others={others.filter(({ id }) => id !== at.complaint.id)} />}
      </Form>
    </Modal>
  );
};

const StepFields = ({ step, others }: { step: ComplaintStep; others: Props['others'] }) => {
  const { t } = useTranslation();
  const required = [{ required: true, message: t('complaint.required') }];
  return (
    <>
      {step === 'ANSWER' && (
        <Form.Item name="result" label={t('complaint.result')} rules={required}>
          <Radio.Group
            optionType="button"
            options={RESULTS.map((value) => ({ value, label: t(`complaint.results.${value}`) }))}
          />
        </Form.Item>
      )}
      {step === 'MERGE' && (
        <Form.Item name="mergedInto" label={t('complaint.mergedInto')} rules={required}>
          <Select
            notFoundContent={t('complaint.noOther')}
            options={others
              .filter(({ status }) => status !== 'MERGED')
              .map(({ id, receivedOn, filedBy, matter }) => ({
                value: id,
                label: t('complaint.of', {
                  day: receivedOn,
                  who: t(`complaint.filedBys.${filedBy}`),
                  matter: t(`complaint.matters.${matter}`),
                }),
              }))}
          />
        </Form.Item>
      )}
      {asksText(step) && (
        <Form.Item
          name="text"
          label={t(`complaint.text.${step}`)}
          extra={t('quality.noNames')}
          rules={[{ required: true, whitespace: true, message: t('complaint.textNeeded') }]}
        >
          <Input.TextArea rows={3} maxLength={1000} autoFocus />
        </Form.Item>
      )}
    </>
  );
};
