import { App, Form, Input, Modal, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useAct } from '../api/use-act.js';
import {
  type CaseType,
  PublishSubsidyStandardDocument,
  type SubsidyStandardInput,
} from '../generated/graphql.js';
import { DateField } from '../parts/date-field.js';
import { todayHere } from '../parts/format.js';
import { ProblemList } from '../parts/problem-list.js';
import { useFieldProblems } from '../parts/use-field-problems.js';
import { YuanField } from '../parts/yuan-field.js';
import { SUBSIDY_KINDS } from './subsidy-kinds.js';

interface Props {
  open: boolean;
  onClose: () => void;
  onDone: () => void;
}

type Values = Omit<SubsidyStandardInput, 'per'>;

const FORM = 'subsidyStandard';
const CASE_TYPES: readonly CaseType[] = ['CIVIL', 'CRIMINAL', 'ADMINISTRATIVE'];

/** Publishes an amount from a day on; what held for the same ends the day before. */
export const PublishStandard = ({ open, onClose, onDone }: Props) => {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [form] = Form.useForm<Values>();
  const kind = Form.useWatch('kind', form);
  const publish = useAct(PublishSubsidyStandardDocument);
  useFieldProblems(form, publish.problems);
  const submit = async (values: Values) => {
    const per = values.kind === 'CASE' ? 'CASE' : 'WORKING_DAY';
    if (!(await publish.run({ input: { ...values, per } }))) return;
    void message.success(t('subsidy.published'));
    onDone();
  };
  const needed = (what: string) => [{ required: true, message: t('handler.required', { what }) }];
  return (
    <Modal
      open={open}
      title={t('subsidy.publish')}
      okText={t('subsidy.publish')}
      cancelText={t('action.cancel')}
      confirmLoading={publish.busy}
      onOk={() => form.submit()}
      onCancel={onClose}
      destroyOnHidden
    >
      <ProblemList problems={publish.problems} form={FORM} />
      <p className="muted">{t('subsidy.publishMeans')}</p>
      <Form<Values>
        form={form}
        name={FORM}
        layout="vertical"
        preserve={false}
        initialValues={{ kind: 'CASE', validFrom: todayHere() }}
        onFinish={(values) => void submit(values)}
      >
        <Form.Item name="kind" label={t('subsidy.kind')}>
          <Select options={SUBSIDY_KINDS.map((value) => ({ value, label: t(`subsidyKind.${value}`) }))} />
        </Form.Item>
        {kind === 'CASE' && (
          <>
            <Form.Item name="caseType" label={t('subsidy.caseType')}>
              <Select
                allowClear
                placeholder={t('subsidy.everyType')}
                options={CASE_TYPES.map((value) => ({ value, label: t(`case.type.${value}`) }))}
              />
            </Form.Item>
            <Form.Item name="procedureStage" label={t('subsidy.procedureStage')}>
              <Input maxLength={50} placeholder={t('subsidy.everyStage')} />
            </Form.Item>
          </>
        )}
        <Form.Item
          name="amountCents"
          label={t(kind === 'CASE' ? 'subsidy.amountPerCase' : 'subsidy.amountPerDay')}
          rules={needed(t('subsidy.standardAmount'))}
        >
          <YuanField />
        </Form.Item>
        <Form.Item name="validFrom" label={t('subsidy.validFrom')} rules={needed(t('subsidy.validFrom'))}>
          <DateField notBefore={todayHere()} />
        </Form.Item>
        <Form.Item
          name="source"
          label={t('subsidy.source')}
          extra={t('subsidy.sourceHint')}
          rules={[
            {
              required: true,
              whitespace: true,
              message: t('handler.required', { what: t('subsidy.source') }),
            },
          ]}
        >
          <Input maxLength={200} />
        </Form.Item>
      </Form>
    </Modal>
  );
};
