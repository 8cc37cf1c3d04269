import { App, Button, Form, Input, Modal } from 'antd';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../api/use-act.js';
import {
  type ExtensionFieldsFragment,
  GrantExtensionDocument,
  RefuseExtensionDocument,
} from '../generated/graphql.js';
import { DateField } from '../parts/date-field.js';
import { addDays } from '../parts/format.js';
import { ProblemList } from '../parts/problem-list.js';
import { useFieldProblems } from '../parts/use-field-problems.js';

interface Props {
  /** Null while none is being answered. */
  extension: ExtensionFieldsFragment | null;
  onClose: () => void;
  onAnswered: () => void;
}

interface Values {
  until: string | null;
  answer?: string;
}

/** 批复延期: granted until a day, which may be another than was wanted, or refused saying why. */
export const AnswerExtensionDialog = ({ extension, onClose, onAnswered }: Props) => {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [form] = Form.useForm<Values>();
  const grant = useAct(GrantExtensionDocument);
  const refuse = useAct(RefuseExtensionDocument);
  const problems = [...grant.problems, ...refuse.problems];
  useFieldProblems(form, problems);
  const id = extension?.id;
  const wanted = extension?.wantedUntil ?? null;
  useEffect(() => {
    form.resetFields();
    form.setFieldsValue({ until: wanted });
  }, [form, id, wanted]);
  if (!extension) return null;
  const settle = async (run: () => Promise<unknown>) => {
    if (!(await run())) return;
    void message.success(t('tasks.answered'));
    onAnswered();
  };
  const grantIt = async () => {
    refuse.clear();
    const { until, answer } = form.getFieldsValue();
    if (!until) return form.setFields([{ name: 'until', errors: [t('tasks.dayRequired')] }]);
    await settle(() => grant.run({ id: extension.id, until, answer: answer?.trim() || null }));
  };
  const refuseIt = async () => {
    grant.clear();
    const answer = form.getFieldValue('answer') as string | undefined;
    if (!answer?.trim()) return form.setFields([{ name: 'answer', errors: [t('tasks.reasonRequired')] }]);
    await settle(() => refuse.run({ id: extension.id, answer: answer.trim() }));
  };
  const { unit, title, wantedUntil, dueOn, originalDue, reason } = extension;
  return (
    <Modal
      open
      title={t('tasks.answerTitle', { unit: unit.name, title })}
      onCancel={onClose}
      footer={[
        <Button key="cancel" onClick={onClose}>
          {t('action.cancel')}
        </Button>,
        <Button key="refuse" danger loading={refuse.busy} onClick={() => void refuseIt()}>
          {t('tasks.refuse')}
        </Button>,
        <Button key="grant" type="primary" loading={grant.busy} onClick={() => void grantIt()}>
          {t('tasks.grant')}
        </Button>,
      ]}
    >
      <ProblemList problems={problems} form="answer" />
      <p>{t('tasks.wants', { day: wantedUntil, due: dueOn, original: originalDue })}</p>
      <p className="keep-lines">{t('tasks.because', { reason })}</p>
      <Form form={form} name="answer" layout="vertical">
        <Form.Item name="until" label={t('tasks.until')}>
          <DateField notBefore={addDays(dueOn, 1)} />
        </Form.Item>
        <Form.Item name="answer" label={t('tasks.answer')} extra={t('tasks.answerHint')}>
          <Input.TextArea rows={3} maxLength={500} />
        </Form.Item>
      </Form>
    </Modal>
  );
};
