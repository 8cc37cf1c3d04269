import { App, Button, Drawer, Form } from 'antd';
import { useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../api/use-act.js';
import {
  type ConsultationFieldsFragment,
  EditConsultationDocument,
  RecordConsultationDocument,
} from '../generated/graphql.js';
import { todayHere } from '../parts/format.js';
import { ProblemList } from '../parts/problem-list.js';
import { useFieldProblems } from '../parts/use-field-problems.js';
import { ConsultationFields } from './consultation-fields.js';
import {
  consultationInput,
  type ConsultationValues,
  emptyConsultation,
  valuesOf,
} from './consultation-values.js';
import { useConsultationForm } from './use-consultation-form.js';

interface Props {
  /** The record to change; null for new ones. */
  record: ConsultationFieldsFragment | null;
  open: boolean;
  onClose: () => void;
  /** A new record is saved and the next one may be entered, or the change is made. */
  onSaved: () => void;
}

const FORM = 'consultation';

/** Enters consultations one after the other, or changes one with a reason. */
export const ConsultationEditor = ({ record, open, onClose, onSaved }: Props) => {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [form] = Form.useForm<ConsultationValues>();
  const { namesOf } = useConsultationForm();
  const add = useAct(RecordConsultationDocument);
  const edit = useAct(EditConsultationDocument);
  const problems = useMemo(() => [...add.problems, ...edit.problems], [add.problems, edit.problems]);
  useFieldProblems(form, problems);
  const initial = useMemo(() => (record ? valuesOf(record) : emptyConsultation(null, todayHere())), [record]);
  useEffect(() => {
    if (open) form.setFieldsValue(initial);
  }, [form, initial, open]);
  const submit = async (given: Partial<ConsultationValues>) => {
    const values = { ...initial, ...given };
    const input = consultationInput(values);
    if (!input) return;
    const done = record
      ? await edit.run({ id: record.id, version: record.version, input, reason: values.reason.trim() })
      : await add.run({ input });
    if (!done) return;
    void message.success(t('consultation.saved', { title: namesOf(values.matters) }));
    if (record) onClose();
    else {
      form.setFieldsValue(emptyConsultation(values.channel, todayHere()));
      form.focusField('matters');
    }
    onSaved();
  };
  return (
    <Drawer
      open={open}
      title={t(record ? 'consultation.edit' : 'consultation.new')}
      onClose={onClose}
      size="min(600px, 100vw)"
      destroyOnHidden
      footer={
        <Button type="primary" block loading={add.busy || edit.busy} onClick={() => form.submit()}>
          {t(record ? 'action.save' : 'consultation.saveAndGoOn')}
        </Button>
      }
    >
      <ProblemList problems={problems} form={FORM} />
      <Form
        form={form}
        name={FORM}
        layout="vertical"
        initialValues={initial}
        validateTrigger="onSubmit"
        onFinish={(values) => void submit(values)}
        onKeyDownCapture={(event) => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
          // An open list would take the key for a choice.
          event.stopPropagation();
          form.submit();
        }}
      >
        <ConsultationFields record={record} />
        <p className="muted">{t('consultation.keys')}</p>
      </Form>
    </Drawer>
  );
};
