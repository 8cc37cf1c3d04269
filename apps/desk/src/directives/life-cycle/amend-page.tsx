import { Alert, App, Button, Card, Col, Form, Input, Row } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { useAct } from '../../api/use-act.js';
import { useAsk } from '../../api/use-ask.js';
import {
  DirectiveDocument,
  type DirectiveFieldsFragment,
  ProposeAmendmentDocument,
} from '../../generated/graphql.js';
import { Asked } from '../../parts/asked.js';
import { DateField } from '../../parts/date-field.js';
import { Nothing } from '../../parts/nothing.js';
import { PageFrame } from '../../parts/page-frame.js';
import { ProblemList } from '../../parts/problem-list.js';
import { useFieldProblems } from '../../parts/use-field-problems.js';
import { limitsOf, type UpperLimits } from '../checks.js';
import { type DirectiveDraft, draftOf, inputOf } from '../draft.js';
import { SectionsField } from '../sections-field.js';
import { TasksField } from '../tasks-field.js';

const FORM = 'amendment';

type AmendmentDraft = DirectiveDraft & { reason: string };

/** Changing an issued directive: the whole text as it shall stand, with the reason, put before the leader. */
export const AmendPage = () => {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const answer = useAsk(DirectiveDocument, { id });
  return (
    <Asked answer={answer} rows={12}>
      {({ directive }) =>
        directive ? <AmendForm directive={directive} /> : <Nothing text={t('app.notFound')} />
      }
    </Asked>
  );
};

const AmendForm = ({ directive }: { directive: DirectiveFieldsFragment }) => {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { message } = App.useApp();
  const [form] = Form.useForm<AmendmentDraft>();
  const initial = useMemo(() => draftOf(directive), [directive]);
  const limits = useMemo(() => limitsOf(directive.upper), [directive]);
  const propose = useAct(ProposeAmendmentDocument);
  useFieldProblems(form, propose.problems);
  const submit = async () => {
    // The whole store: a task's id has no field of its own.
    const { reason, ...values } = form.getFieldsValue(true) as AmendmentDraft;
    const all = inputOf({ ...initial, ...values }, null);
    const { title, theme = null, objective = null, sections, startsOn, endsOn, reportDue, tasks } = all;
    const input = { title, theme, objective, sections, startsOn, endsOn, reportDue, tasks };
    if (!(await propose.run({ directiveId: directive.id, input, reason: reason.trim() }))) return;
    void message.success(t('lifeCycle.proposed'));
    void navigate(`/directives/${directive.id}`);
  };
  return (
    <PageFrame
      title={t('lifeCycle.amendTitle')}
      note={directive.documentNumber}
      actions={
        <Button type="primary" loading={propose.busy} onClick={() => form.submit()}>
          {t('lifeCycle.propose')}
        </Button>
      }
    >
      <ProblemList problems={propose.problems} form={FORM} />
      <Alert showIcon type="info" title={t('lifeCycle.amendHint')} />
      <Form
        form={form}
        name={FORM}
        layout="vertical"
        initialValues={initial}
        validateTrigger="onSubmit"
        scrollToFirstError
        className="form-stack"
        onFinish={() => void submit()}
      >
        <AmendedFields limits={limits} />
      </Form>
    </PageFrame>
  );
};

const days = ['startsOn', 'endsOn', 'reportDue'] as const;

const AmendedFields = ({ limits }: { limits: UpperLimits | null }) => {
  const { t } = useTranslation();
  const required = (text: string) => [{ required: true, whitespace: true, message: text }];
  return (
    <>
      <Card title={t('editor.basics')}>
        <Form.Item name="reason" label={t('lifeCycle.reason')} rules={required(t('reason.required'))}>
          <Input.TextArea rows={2} maxLength={500} showCount />
        </Form.Item>
        <Form.Item name="title" label={t('directive.title')} rules={required(t('editor.titleRequired'))}>
          <Input.TextArea autoSize={{ minRows: 1, maxRows: 3 }} maxLength={200} />
        </Form.Item>
        <Form.Item name="theme" label={t('directive.theme')}>
          <Input maxLength={100} />
        </Form.Item>
        <Form.Item name="objective" label={t('directive.objective')}>
          <Input maxLength={200} />
        </Form.Item>
        <Row gutter={16}>
          {days.map((day) => (
            <Col xs={24} md={8} key={day}>
              <Form.Item name={day} label={t(`directive.${day}`)} rules={required(t('editor.dayRequired'))}>
                <DateField />
              </Form.Item>
            </Col>
          ))}
        </Row>
      </Card>
      <Card title={t('editor.text')}>
        <SectionsField />
      </Card>
      <Card title={t('editor.tasks')}>
        <TasksField limits={limits} dueOn={null} />
      </Card>
    </>
  );
};
