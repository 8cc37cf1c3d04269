import { Form, Input, Modal, Select } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../api/problems.js';
import { DateField } from '../parts/date-field.js';
import { addDays, todayHere } from '../parts/format.js';
import { ProblemList } from '../parts/problem-list.js';
import { useFieldProblems } from '../parts/use-field-problems.js';
import type { Issued, PossibleLetter } from './shown-letters.js';

export interface LetterValues {
  againReason?: string;
  receiver?: string;
  request?: string;
  answerBy?: string | null;
  servedLetterId?: string;
}

interface Props {
  /** Null while closed. */
  letter: PossibleLetter | null;
  issued: readonly Issued[];
  busy: boolean;
  problems: Problem[];
  onConfirm: (values: LetterValues) => void;
  onCancel: () => void;
}

const FORM = 'caseLetter';

/** `input.receiver` is the field `receiver` of the dialog; what is not entered here stays a line above it. */
const inDialog = (problem: Problem): Problem => {
  const field = problem.field?.replace(/^input\./u, '');
  return field && /^(receiver|request|answerBy|servedLetterId|againReason)$/u.test(field)
    ? { ...problem, field }
    : { code: problem.code, message: problem.message };
};

const Fields = ({ letter, issued }: { letter: PossibleLetter; issued: readonly Issued[] }) => {
  const { t } = useTranslation();
  const asks = (name: string) => letter.gaps.some(({ field }) => field === `input.${name}`);
  const rules = [{ required: true, message: t('letter.required') }];
  const words = [{ required: true, whitespace: true, message: t('letter.required') }];
  const options = issued
    .filter(({ kind, replacedOn }) => kind !== 'DELIVERY_RECEIPT' && !replacedOn)
    .map(({ id, title, number }) => ({ value: id, label: `${title}（${number}）` }));
  return (
    <>
      {asks('receiver') && (
        <Form.Item name="receiver" label={t('letter.receiver')} rules={words}>
          <Input maxLength={60} />
        </Form.Item>
      )}
      {asks('request') && (
        <Form.Item name="request" label={t('letter.request')} rules={words}>
          <Input.TextArea rows={4} maxLength={400} showCount />
        </Form.Item>
      )}
      {asks('answerBy') && (
        <Form.Item name="answerBy" label={t('letter.answerBy')} rules={rules}>
          <DateField notBefore={addDays(todayHere(), 1)} />
        </Form.Item>
      )}
      {asks('servedLetterId') && (
        <Form.Item name="servedLetterId" label={t('letter.served')} rules={rules}>
          <Select options={options} notFoundContent={t('letter.none')} />
        </Form.Item>
      )}
      {letter.issued && (
        <Form.Item name="againReason" label={t('letter.againReason')} rules={words}>
          <Input.TextArea rows={2} maxLength={200} showCount />
        </Form.Item>
      )}
    </>
  );
};

/** Says what issuing means, and asks for what no row says. */
export const LetterDialog = ({ letter, issued, busy, problems, onConfirm, onCancel }: Props) => {
  const { t } = useTranslation();
  const [form] = Form.useForm<LetterValues>();
  const told = useMemo(() => problems.map(inDialog), [problems]);
  useFieldProblems(form, told);
  return (
    <Modal
      open={letter !== null}
      title={letter && t(letter.issued ? 'letter.againOf' : 'letter.confirm', { title: letter.title })}
      okText={t(letter?.issued ? 'letter.again' : 'letter.issue')}
      cancelText={t('action.cancel')}
      confirmLoading={busy}
      onOk={() => form.submit()}
      onCancel={onCancel}
      destroyOnHidden
    >
      <ProblemList problems={told} form={FORM} />
      {letter && (
        <>
          <p>
            {letter.issued ? t('letter.meansAgain', { number: letter.issued.number }) : t('letter.means')}
          </p>
          <Form form={form} name={FORM} layout="vertical" preserve={false} onFinish={onConfirm}>
            <Fields letter={letter} issued={issued} />
          </Form>
        </>
      )}
    </Modal>
  );
};
