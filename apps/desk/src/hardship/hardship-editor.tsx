import { App, Button, Drawer, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { useAct } from '../api/use-act.js';
import { type HardshipStandardInput, PublishHardshipStandardDocument } from '../generated/graphql.js';
import { DateField } from '../parts/date-field.js';
import { todayHere } from '../parts/format.js';
import { ProblemList } from '../parts/problem-list.js';
import { useFieldProblems } from '../parts/use-field-problems.js';
import { YuanField } from '../parts/yuan-field.js';

interface Props {
  open: boolean;
  onClose: () => void;
  onPublished: () => void;
}

const FORM = 'hardship';
const texts = ['title', 'source'] as const;

/** Publishes the standard of a province from a day on; it is never changed, a later one takes its place. */
export const HardshipEditor = ({ open, onClose, onPublished }: Props) => {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [form] = Form.useForm<HardshipStandardInput>();
  const publish = useAct(PublishHardshipStandardDocument);
  useFieldProblems(form, publish.problems);
  const required = { required: true, message: t('case.required') };
  const submit = async (input: HardshipStandardInput) => {
    if (!(await publish.run({ input }))) return;
    void message.success(t('hardship.published'));
    form.resetFields();
    onPublished();
  };
  return (
    <Drawer
      open={open}
      title={t('hardship.publish')}
      onClose={onClose}
      size="min(560px, 100vw)"
      footer={
        <Button type="primary" block loading={publish.busy} onClick={() => form.submit()}>
          {t('hardship.publish')}
        </Button>
      }
    >
      <p className="muted">{t('hardship.publishNote')}</p>
      <ProblemList problems={publish.problems} form={FORM} />
      <Form
        form={form}
        name={FORM}
        layout="vertical"
        validateTrigger="onSubmit"
        initialValues={{ validFrom: todayHere() }}
        onFinish={(input) => void submit(input)}
      >
        <Form.Item name="monthlyIncome" label={t('hardship.amount')} rules={[required]}>
          <YuanField />
        </Form.Item>
        <Form.Item name="validFrom" label={t('hardship.validFrom')} rules={[required]}>
          <DateField />
        </Form.Item>
        {texts.map((name) => (
          <Form.Item
            key={name}
            name={name}
            label={t(`hardship.${name}`)}
            rules={[{ ...required, whitespace: true }]}
          >
            <Input maxLength={200} />
          </Form.Item>
        ))}
      </Form>
    </Drawer>
  );
};
