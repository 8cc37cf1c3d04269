import { Button, Card, Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { useAct } from '../api/use-act.js';
import { AssignCaseDocument } from '../generated/graphql.js';
import { ProblemList } from '../parts/problem-list.js';
import { useFieldProblems } from '../parts/use-field-problems.js';
import { CandidateChoice, type Choice, ChoiceReasonItem } from './candidate-choice.js';
import type { PartProps } from './handled.js';

interface Values {
  handlerId?: Choice | null;
  choiceReason?: string;
}

const FORM = 'assignment';

/** Everybody on the roster in the order for the case: choosing one and 指派 is all there is to it. */
export const AssignPanel = ({ handled, onDone }: PartProps) => {
  const { t } = useTranslation();
  const [form] = Form.useForm<Values>();
  const chosen = Form.useWatch('handlerId', form);
  const assign = useAct(AssignCaseDocument);
  useFieldProblems(form, assign.problems);
  const submit = async ({ handlerId: choice, choiceReason }: Values) => {
    if (!choice) return;
    const { candidate, wish } = choice;
    const whom = { handlerId: candidate.handler.id, wish, choiceReason: choiceReason ?? null };
    if (await assign.run({ id: handled.id, version: handled.version, ...whom })) onDone();
  };
  return (
    <Card size="small" title={t('handling.assign')}>
      <ProblemList problems={assign.problems} form={FORM} />
      <Form<Values> form={form} name={FORM} layout="vertical" onFinish={(values) => void submit(values)}>
        <Form.Item name="handlerId">
          <CandidateChoice caseId={handled.id} />
        </Form.Item>
        <ChoiceReasonItem choice={chosen} />
        {chosen && (
          <Button type="primary" htmlType="submit" loading={assign.busy}>
            {t('handling.assignTo', { name: chosen.candidate.handler.name })}
          </Button>
        )}
      </Form>
    </Card>
  );
};
