import { Button, Drawer, Form, type FormInstance } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../api/problems.js';
import { ProblemList } from './problem-list.js';
import { useFieldProblems } from './use-field-problems.js';

interface Props<Values extends object> {
  open: boolean;
  title: string;
  /** Words of the button that sends it; 保存 unless said otherwise. */
  send?: string;
  form: FormInstance<Values>;
  name: string;
  initial: Partial<Values>;
  busy: boolean;
  problems: Problem[];
  /** A line above the fields. */
  note?: ReactNode;
  onClose: () => void;
  onSend: (values: Values) => void;
  children: ReactNode;
}

/** A form beside the list it adds to: refusals stand at their fields, what was typed stays, Ctrl+Enter sends. */
export function FormDrawer<Values extends object>(props: Props<Values>) {
  const { t } = useTranslation();
  const { form, name, busy, problems } = props;
  useFieldProblems(form, problems);
  return (
    <Drawer
      open={props.open}
      title={props.title}
      onClose={props.onClose}
      size="min(600px, 100vw)"
      destroyOnHidden
      footer={
        <Button type="primary" block loading={busy} onClick={() => form.submit()}>
          {props.send ?? t('action.save')}
        </Button>
      }
    >
      <ProblemList problems={problems} form={name} />
      {props.note && <p className="muted">{props.note}</p>}
      <Form<Values>
        form={form}
        name={name}
        layout="vertical"
        preserve={false}
        initialValues={props.initial}
        onFinish={props.onSend}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) form.submit();
        }}
      >
        {props.children}
      </Form>
    </Drawer>
  );
}
