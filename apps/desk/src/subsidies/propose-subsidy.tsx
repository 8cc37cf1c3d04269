import { App, Button, Drawer, Form, Input, InputNumber, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useAct } from '../api/use-act.js';
import { ProposeSubsidyDocument, type SubsidyInput } from '../generated/graphql.js';
import { DateField } from '../parts/date-field.js';
import { todayHere } from '../parts/format.js';
import { ProblemList } from '../parts/problem-list.js';
import { useFieldProblems } from '../parts/use-field-problems.js';
import { YuanField } from '../parts/yuan-field.js';
import { CaseField, CaseHandlerField, HandlerField } from './payee-fields.js';
import { SUBSIDY_KINDS } from './subsidy-kinds.js';
import { yuan } from './yuan.js';

interface Props {
  open: boolean;
  /** The case it is proposed for, where the form was opened from one. */
  caseId: string | null;
  onClose: () => void;
  onDone: () => void;
}

const FORM = 'subsidy';

/** A line of payment: what for, to whom, and what differs from the standard; the standard itself is the province's. */
export const ProposeSubsidy = ({ open, caseId, onClose, onDone }: Props) => {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [form] = Form.useForm<SubsidyInput>();
  const propose = useAct(ProposeSubsidyDocument);
  useFieldProblems(form, propose.problems);
  const submit = async (input: SubsidyInput) => {
    const done = await propose.run({ input });
    if (!done) return;
    void message.success(t('subsidy.proposed', { amount: yuan(done.proposeSubsidy.actualCents) }));
    onDone();
  };
  return (
    <Drawer
      open={open}
      title={t('subsidy.propose')}
      onClose={onClose}
      size="min(560px, 100vw)"
      destroyOnHidden
      footer={
        <Button type="primary" block loading={propose.busy} onClick={() => form.submit()}>
          {t('subsidy.propose')}
        </Button>
      }
    >
      <ProblemList problems={propose.problems} form={FORM} />
      <Form<SubsidyInput>
        form={form}
        name={FORM}
        layout="vertical"
        preserve={false}
        initialValues={{ kind: 'CASE', caseId }}
        onFinish={(values) => void submit(values)}
      >
        <Form.Item name="kind" label={t('subsidy.kind')} extra={t('subsidy.standardHint')}>
          <Select
            options={SUBSIDY_KINDS.map((value) => ({ value, label: t(`subsidyKind.${value}`) }))}
            onChange={() => form.resetFields(['handlerId'])}
          />
        </Form.Item>
        <ServiceItems />
        <Additions />
      </Form>
    </Drawer>
  );
};

/** What is paid for: a case whose papers were checked, or days of service. */
const ServiceItems = () => {
  const { t } = useTranslation();
  const form = Form.useFormInstance<SubsidyInput>();
  const kind = Form.useWatch('kind', form) ?? 'CASE';
  const caseId = Form.useWatch('caseId', form) ?? null;
  const needed = (what: string) => [{ required: true, message: t('handler.required', { what }) }];
  const payee = t('subsidy.handler');
  if (kind === 'CASE')
    return (
      <>
        <Form.Item name="caseId" label={t('subsidy.case')} rules={needed(t('subsidy.case'))}>
          <CaseField onChoose={() => form.resetFields(['handlerId'])} />
        </Form.Item>
        <Form.Item name="handlerId" label={payee} rules={needed(payee)}>
          <CaseHandlerField caseId={caseId} />
        </Form.Item>
      </>
    );
  return (
    <>
      <Form.Item name="handlerId" label={payee} rules={needed(payee)}>
        <HandlerField />
      </Form.Item>
      <Form.Item
        name="serviceOn"
        label={t('subsidy.serviceOn')}
        initialValue={todayHere()}
        rules={needed(t('subsidy.serviceOn'))}
      >
        <DateField notAfter={todayHere()} />
      </Form.Item>
      <Form.Item
        name="days"
        label={t('subsidy.workingDays')}
        extra={t('subsidy.halfDays')}
        rules={needed(t('subsidy.workingDays'))}
      >
        <InputNumber className="wide" min={0.5} max={31} step={0.5} />
      </Form.Item>
    </>
  );
};

/** What is paid besides the standard and what is cut, each with its reason where one is needed (R52). */
const Additions = () => {
  const { t } = useTranslation();
  const form = Form.useFormInstance<SubsidyInput>();
  const other = Form.useWatch('otherCents', form) ?? 0;
  const cut = Form.useWatch('cutCents', form) ?? 0;
  const reasonFor = (what: string) => [
    { required: true, whitespace: true, message: t('handler.required', { what }) },
  ];
  return (
    <>
      <Form.Item name="remoteCents" label={t('subsidy.remote')}>
        <YuanField />
      </Form.Item>
      <Form.Item name="translationCents" label={t('subsidy.translation')}>
        <YuanField />
      </Form.Item>
      <Form.Item name="otherCents" label={t('subsidy.other')}>
        <YuanField />
      </Form.Item>
      {other > 0 && (
        <Form.Item
          name="otherReason"
          label={t('subsidy.otherReason')}
          rules={reasonFor(t('subsidy.otherReason'))}
        >
          <Input maxLength={500} />
        </Form.Item>
      )}
      <Form.Item name="cutCents" label={t('subsidy.cut')}>
        <YuanField />
      </Form.Item>
      {cut > 0 && (
        <Form.Item name="cutReason" label={t('subsidy.cutReason')} rules={reasonFor(t('subsidy.cutReason'))}>
          <Input maxLength={500} />
        </Form.Item>
      )}
    </>
  );
};
