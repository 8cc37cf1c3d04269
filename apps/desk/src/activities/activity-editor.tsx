import { App, Button, Drawer, Form, Input, Select, Skeleton } from 'antd';
import { useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../api/use-act.js';
import {
  type ActivityFieldsFragment,
  type ActivityKind,
  EditActivityDocument,
  RecordActivityDocument,
} from '../generated/graphql.js';
import { todayHere } from '../parts/format.js';
import { ProblemList } from '../parts/problem-list.js';
import { useFieldProblems } from '../parts/use-field-problems.js';
import { DirectiveField } from './directive-field.js';
import { ActivityFields } from './activity-fields.js';
import { activityInput, type ActivityValues, emptyActivity, valuesOf } from './activity-values.js';
import { useActivityForms } from './use-activity-forms.js';

interface Props {
  /** The record to change; null for a new one. */
  activity: ActivityFieldsFragment | null;
  directiveId: string | null;
  open: boolean;
  onClose: () => void;
  onSaved: () => void;
}

const FORM = 'activity';

/** Enters an activity, or changes one with a reason. */
export const ActivityEditor = ({ activity, directiveId, open, onClose, onSaved }: Props) => {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [form] = Form.useForm<ActivityValues>();
  const record = useAct(RecordActivityDocument);
  const edit = useAct(EditActivityDocument);
  const problems = useMemo(() => [...record.problems, ...edit.problems], [record.problems, edit.problems]);
  useFieldProblems(form, problems);
  const busy = record.busy || edit.busy;

  const submit = async (values: ActivityValues, formOfKind: Parameters<typeof activityInput>[1]) => {
    const input = activityInput(values, formOfKind);
    const done = activity
      ? await edit.run({ id: activity.id, version: activity.version, input, reason: values.reason.trim() })
      : await record.run({ input });
    if (!done) return;
    void message.success(t('state.saved'));
    onSaved();
  };
  return (
    <Drawer
      open={open}
      title={t(activity ? 'activity.edit' : 'activity.new')}
      onClose={onClose}
      size="min(560px, 100vw)"
      destroyOnHidden
      footer={
        <Button type="primary" block loading={busy} onClick={() => form.submit()}>
          {t('action.save')}
        </Button>
      }
    >
      <ProblemList problems={problems} form={FORM} />
      <Fields
        key={activity?.id ?? 'new'}
        form={form}
        activity={activity}
        directiveId={directiveId}
        onSubmit={submit}
      />
    </Drawer>
  );
};

interface FieldsProps extends Pick<Props, 'activity' | 'directiveId'> {
  form: ReturnType<typeof Form.useForm<ActivityValues>>[0];
  onSubmit: (values: ActivityValues, form: Parameters<typeof activityInput>[1]) => Promise<void>;
}

const Fields = ({ form, activity, directiveId, onSubmit }: FieldsProps) => {
  const { t } = useTranslation();
  const { forms, formOf, nameOfKind } = useActivityForms();
  const ofActivity = formOf(activity?.kind);
  const initial = useMemo(
    () =>
      activity && ofActivity
        ? valuesOf(activity, ofActivity)
        : emptyActivity('CONSULTATION_EVENT', todayHere(), directiveId),
    [activity, ofActivity, directiveId],
  );
  const kind = (Form.useWatch('kind', form) as ActivityKind | undefined) ?? initial.kind;
  const formOfKind = formOf(kind);
  useEffect(() => form.resetFields(), [form, initial]);
  if (!formOfKind) return <Skeleton active />;
  const submit = () =>
    onSubmit({ ...initial, ...(form.getFieldsValue(true) as Partial<ActivityValues>) }, formOfKind);
  return (
    <Form
      form={form}
      name={FORM}
      layout="vertical"
      initialValues={initial}
      validateTrigger="onSubmit"
      preserve
      onFinish={submit}
    >
      <Form.Item name="kind" label={t('activity.kindTitle')}>
        <Select
          disabled={activity !== null}
          options={forms.map((each) => ({ value: each.kind, label: nameOfKind(each.kind) }))}
        />
      </Form.Item>
      <DirectiveField />
      <ActivityFields form={formOfKind} further={initial.further} />
      {activity && (
        <Form.Item
          name="reason"
          label={t('activity.reason')}
          extra={t('activity.reasonHint')}
          rules={[{ required: true, whitespace: true, message: t('reason.required') }]}
        >
          <Input.TextArea rows={2} maxLength={500} />
        </Form.Item>
      )}
    </Form>
  );
};
