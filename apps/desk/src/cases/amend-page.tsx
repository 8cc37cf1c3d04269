import { Alert, App, Button, Card, Form, Input } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { useAct } from '../api/use-act.js';
import { useAsk } from '../api/use-ask.js';
import { AmendApplicationDocument, CaseDocument } from '../generated/graphql.js';
import { PageFrame } from '../parts/page-frame.js';
import { ProblemList } from '../parts/problem-list.js';
import { useFieldProblems } from '../parts/use-field-problems.js';
import { NotFound } from '../shell/dead-ends.js';
import { amendmentInput, valuesOf } from './amendment-values.js';
import { AgentFields, ApplicantFields, OpponentFields } from './application-fields.js';
import type { ApplicationValues } from './application-values.js';
import { MatterFields } from './matter-fields.js';
import { MeansFields } from './means-fields.js';
import type { CaseFile, SectionProps } from './shown-case.js';
import { UrgencyFields } from './urgency-fields.js';

const FORM = 'application';

type Values = ApplicationValues & { reason?: string };

const ReasonField = () => {
  const { t } = useTranslation();
  return (
    <Card size="small">
      <Form.Item
        name="reason"
        label={t('application.amendReason')}
        rules={[{ required: true, whitespace: true, message: t('reason.required') }]}
      >
        <Input.TextArea rows={2} maxLength={500} showCount />
      </Form.Item>
    </Card>
  );
};

const partyOf = (file: CaseFile, role: 'RECIPIENT' | 'AGENT' | 'OPPONENT') =>
  file.parties.find((party) => party.role === role);

const AmendForm = ({ shown, file, onDone }: SectionProps) => {
  const { t } = useTranslation();
  const [form] = Form.useForm<Values>();
  const amend = useAct(AmendApplicationDocument);
  useFieldProblems(form, amend.problems);
  const initial = useMemo(() => valuesOf(shown, file), [shown, file]);
  const submit = async ({ reason = '', ...values }: Values) => {
    const input = amendmentInput(values);
    if (input && (await amend.run({ id: shown.id, version: shown.version, input, reason }))) onDone();
  };
  return (
    <PageFrame
      title={t('application.amendTitle', { number: shown.applicationNumber })}
      note={t('application.amendNote')}
      actions={
        <Button type="primary" loading={amend.busy} onClick={() => form.submit()}>
          {t('action.save')}
        </Button>
      }
    >
      <ProblemList problems={amend.problems} form={FORM} />
      <Form
        form={form}
        name={FORM}
        layout="vertical"
        validateTrigger="onSubmit"
        scrollToFirstError={{ focus: true, block: 'center' }}
        initialValues={initial}
        onFinish={(values) => void submit(values)}
      >
        <div className="form-stack">
          <ReasonField />
          <Alert type="info" showIcon title={t('application.keptPeople')} />
          <ApplicantFields isNameNeeded={false} kept={partyOf(file, 'RECIPIENT')} />
          <AgentFields kept={partyOf(file, 'AGENT')} />
          <MatterFields />
          <OpponentFields kept={partyOf(file, 'OPPONENT')} />
          <MeansFields />
          <UrgencyFields asksForwarder={false} />
        </div>
      </Form>
    </PageFrame>
  );
};

/** Mends what an application says, until a decision is proposed; of people nothing is shown in clear for it. */
export const AmendPage = () => {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const navigate = useNavigate();
  const { id = '' } = useParams();
  const { data, problems, fetching, again } = useAsk(CaseDocument, { id });
  const { case: shown, caseFile: file } = data ?? {};
  if (!shown || !file)
    return fetching || problems.length > 0 ? <ProblemList problems={problems} again={again} /> : <NotFound />;
  const done = () => {
    void message.success(t('application.amended'));
    void navigate(`/cases/${id}`);
  };
  return <AmendForm shown={shown} file={file} onDone={done} />;
};
