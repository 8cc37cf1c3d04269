import { Form, Modal } from 'antd';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../api/problems.js';
import { DateField } from './date-field.js';
import { todayHere } from './format.js';
import { ProblemList } from './problem-list.js';
import { useFieldProblems } from './use-field-problems.js';

interface AskedDay {
  /** The field of the act that takes the day: refusals about it are shown beside it. */
  name: string;
  label: string;
  /** A day that may be left out. */
  optional?: boolean;
}

type Days = Record<string, string | null | undefined>;

interface Props {
  open: boolean;
  title: string;
  /** What the act means, before the days are asked. */
  text?: string;
  days: readonly AskedDay[];
  confirm: string;
  busy: boolean;
  problems: Problem[];
  onConfirm: (days: Days) => void;
  onCancel: () => void;
}

const FORM = 'days';

/** Asks on which day something was done; none lies ahead. */
export const DaysDialog = (props: Props) => {
  const { t } = useTranslation();
  const [form] = Form.useForm<Days>();
  useFieldProblems(form, props.problems);
  useEffect(() => {
    if (!props.open) form.resetFields();
  }, [form, props.open]);
  return (
    <Modal
      open={props.open}
      title={props.title}
      okText={props.confirm}
      cancelText={t('action.cancel')}
      confirmLoading={props.busy}
      onOk={() => form.submit()}
      onCancel={props.onCancel}
    >
      <ProblemList problems={props.problems} form={FORM} />
      {props.text && <p>{props.text}</p>}
      <Form<Days> form={form} layout="vertical" name={FORM} onFinish={props.onConfirm}>
        {props.days.map(({ name, label, optional = false }) => (
          <Form.Item
            key={name}
            name={name}
            label={label}
            initialValue={optional ? null : todayHere()}
            rules={[{ required: !optional, message: t('editor.dayRequired') }]}
          >
            <DateField notAfter={todayHere()} />
          </Form.Item>
        ))}
      </Form>
    </Modal>
  );
};
