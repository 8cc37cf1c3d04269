import { App, Button, Card, Checkbox, Form, Input, Radio, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useAct } from '../api/use-act.js';
import { type AgencyKind, type NoticeBasis, RegisterNoticeDocument } from '../generated/graphql.js';
import { DateField } from '../parts/date-field.js';
import { todayHere } from '../parts/format.js';
import { PageFrame } from '../parts/page-frame.js';
import { ProblemList } from '../parts/problem-list.js';
import { useFieldProblems } from '../parts/use-field-problems.js';
import { useChoices } from './use-choices.js';

interface Values {
  basis: NoticeBasis;
  agencyKind: AgencyKind;
  agency: string;
  ground: string;
  noticedOn: string;
  hearingOn?: string | null;
  isSummary?: boolean;
  contact?: string;
  causeOfAction?: string;
  recipient: { name: string; number?: string };
}

const BASES = ['NOTIFIED', 'REQUESTED', 'COMPULSORY_TREATMENT'] as const;
const AGENCIES = ['POLICE', 'STATE_SECURITY', 'PROCURATORATE', 'COURT'] as const;
const LISTS = {
  NOTIFIED: 'noticeGrounds',
  REQUESTED: 'requestGrounds',
  COMPULSORY_TREATMENT: 'treatmentGrounds',
} as const;

const NoticeFields = () => {
  const { t } = useTranslation();
  const { optionsOf } = useChoices();
  const basis = (Form.useWatch('basis') as NoticeBasis | undefined) ?? 'NOTIFIED';
  const required = [{ required: true, message: t('case.required') }];
  return (
    <Card size="small">
      <Form.Item name="basis" label={t('case.basis')} rules={required}>
        <Radio.Group
          optionType="button"
          options={BASES.map((value) => ({ value, label: t(`case.bases.${value}`) }))}
        />
      </Form.Item>
      <Form.Item name="ground" label={t('case.noticeGround')} rules={required}>
        <Select options={optionsOf(LISTS[basis])} />
      </Form.Item>
      <Form.Item name="agencyKind" label={t('case.agencyKind')} rules={required}>
        <Radio.Group options={AGENCIES.map((value) => ({ value, label: t(`case.agencies.${value}`) }))} />
      </Form.Item>
      <Form.Item name="agency" label={t('case.agency')} rules={required}>
        <Input maxLength={100} />
      </Form.Item>
      <Form.Item name="noticedOn" label={t('case.noticedOn')} rules={required}>
        <DateField notAfter={todayHere()} />
      </Form.Item>
      <Form.Item name={['recipient', 'name']} label={t('case.name')} rules={required}>
        <Input autoComplete="off" maxLength={50} />
      </Form.Item>
      <Form.Item name={['recipient', 'number']} label={t('case.idNumber')}>
        <Input autoComplete="off" maxLength={20} />
      </Form.Item>
      <Form.Item name="causeOfAction" label={t('case.charge')}>
        <Input maxLength={100} />
      </Form.Item>
      <Form.Item name="hearingOn" label={t('case.hearingOn')}>
        <DateField />
      </Form.Item>
      <Form.Item name="isSummary" valuePropName="checked">
        <Checkbox>{t('case.isSummary')}</Checkbox>
      </Form.Item>
      <Form.Item name="contact" label={t('case.contact')}>
        <Input maxLength={100} />
      </Form.Item>
    </Card>
  );
};

/** Registers the notice of an agency: no means test, no decision, and the clock of the assignment runs. */
export const NoticePage = () => {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const navigate = useNavigate();
  const [form] = Form.useForm<Values>();
  const register = useAct(RegisterNoticeDocument);
  useFieldProblems(form, register.problems);
  const submit = async ({ recipient, ...values }: Values) => {
    const number = recipient.number?.trim();
    const done = await register.run({
      input: {
        ...values,
        hearingOn: values.hearingOn ?? null,
        recipient: {
          name: recipient.name,
          document: number ? { kind: 'RESIDENT_ID', number } : null,
        },
      },
    });
    if (!done) return;
    void message.success(t('case.noticeRegistered'));
    void navigate(`/cases/${done.registerNotice}`);
  };
  return (
    <PageFrame
      title={t('case.newNotice')}
      note={t('case.noticeNote')}
      actions={
        <Button type="primary" loading={register.busy} onClick={() => form.submit()}>
          {t('case.register')}
        </Button>
      }
    >
      <ProblemList problems={register.problems} form="notice" />
      <Form
        form={form}
        name="notice"
        layout="vertical"
        validateTrigger="onSubmit"
        initialValues={{ basis: 'NOTIFIED', noticedOn: todayHere() }}
        onFinish={(values) => void submit(values)}
      >
        <NoticeFields />
      </Form>
    </PageFrame>
  );
};
