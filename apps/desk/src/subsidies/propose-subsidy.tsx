import { App, Form, Input, InputNumber, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useAct } from '../api/use-act.js';
import { ProposeSubsidyDocument, type SubsidyInput } from '../generated/graphql.js';
import { DateField } from '../parts/date-field.js';
import { FormDrawer } from '../parts/form-drawer.js';
import { todayHere } from '../parts/format.js';
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

/** A line of payment: what for, to whom, and what differs from the standard; the standard itself is the province's. */
export const ProposeSubsidy = ({ open, caseId, onClose, onDone }: Props) => {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const propose = useAct(ProposeSubsidyDocument);
  const send = async (input: SubsidyInput) => {
    const done = await propose.run({ input });
    if (!done) return false;
    void message.success(t('subsidy.proposed', { amount: yuan(done.proposeSubsidy.actualCents) }));
    onDone();
    return true;
  };
  return (
    <FormDrawer<SubsidyInput>
      open={open}
      title={t('subsidy.propose')}
      send={t('subsidy.propose')}
      name="subsidy"
      about={caseId ?? undefined}
      initial={{ kind: 'CASE', caseId }}
      busy={propose.busy}
      problems={propose.problems}
      onClose={onClose}
      onSend={send}
    >
      <KindItem />
      <ServiceItems />
      <Additions />
    </FormDrawer>
  );
};

const KindItem = () => {
  const { t } = useTranslation();
  const form = Form.useFormInstance<SubsidyInput>();
  return (
    <Form.Item name="kind" label={t('subsidy.kind')} extra={t('subsidy.standardHint')}>
      <Select
        options={SUBSIDY_KINDS.map((value) => ({ value, label: t(`subsidyKind.${value}`) }))}
        onChange={() => form.setFieldValue('handlerId', undefined)}
      />
    </Form.Item>
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
  const dropPayee = () => form.setFieldValue('handlerId', undefined);
  if (kind === 'CASE')
    return (
      <>
        <Form.Item name="caseId" label={t('subsidy.case')} rules={needed(t('subsidy.case'))}>
          <CaseField onChoose={dropPayee} />
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
