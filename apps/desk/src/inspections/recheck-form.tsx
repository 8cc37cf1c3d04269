import { Button, Flex, Form, Input, InputNumber } from 'antd';
import { useTranslation } from 'react-i18next';
import { useAct } from '../api/use-act.js';
import { RecheckFindingDocument } from '../generated/graphql.js';
import { ProblemList } from '../parts/problem-list.js';
import { useFieldProblems } from '../parts/use-field-problems.js';
import { MOST_DAYS, USUAL_DAYS } from './finding-fields.js';

interface Remark {
  remark: string;
  dueInWorkingDays: number;
}

/** The inspector looks again: passed, or once more with a reason and a new day. */
export const RecheckForm = ({ id, onDone }: { id: string; onDone: () => void }) => {
  const { t } = useTranslation();
  const [form] = Form.useForm<Remark>();
  const recheck = useAct(RecheckFindingDocument);
  useFieldProblems(form, recheck.problems);
  const decide = async (passed: boolean) => {
    const { remark, dueInWorkingDays } = form.getFieldsValue();
    const due = passed ? {} : { dueInWorkingDays };
    if (await recheck.run({ id, passed, remark, ...due })) onDone();
  };
  return (
    <Form<Remark>
      form={form}
      name={`recheck-${id}`}
      layout="vertical"
      initialValues={{ remark: '', dueInWorkingDays: USUAL_DAYS }}
    >
      <ProblemList problems={recheck.problems} form={`recheck-${id}`} />
      <Form.Item name="remark" label={t('finding.remark')}>
        <Input.TextArea autoSize maxLength={1000} />
      </Form.Item>
      <Flex gap={12} wrap align="end">
        <Button type="primary" loading={recheck.busy} onClick={() => void decide(true)}>
          {t('finding.pass')}
        </Button>
        <Form.Item name="dueInWorkingDays" label={t('finding.dueAgain')} className="tight">
          <InputNumber min={1} max={MOST_DAYS} precision={0} />
        </Form.Item>
        <Button danger loading={recheck.busy} onClick={() => void decide(false)}>
          {t('finding.again')}
        </Button>
      </Flex>
    </Form>
  );
};
