import { Button, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { PhotoField } from '../activities/photo-field.js';
import { useAct } from '../api/use-act.js';
import { AnswerFindingDocument } from '../generated/graphql.js';
import { ProblemList } from '../parts/problem-list.js';
import { useFieldProblems } from '../parts/use-field-problems.js';

interface Answer {
  text: string;
  photoIds: string[];
}

/** The inspected unit says how it was put right. */
export const AnswerForm = ({ id, onDone }: { id: string; onDone: () => void }) => {
  const { t } = useTranslation();
  const [form] = Form.useForm<Answer>();
  const answer = useAct(AnswerFindingDocument);
  useFieldProblems(form, answer.problems);
  const send = async (values: Answer) => {
    if (await answer.run({ id, ...values })) onDone();
  };
  return (
    <Form<Answer>
      form={form}
      name={`answer-${id}`}
      layout="vertical"
      initialValues={{ text: '', photoIds: [] }}
      onFinish={(values) => void send(values)}
    >
      <ProblemList problems={answer.problems} form={`answer-${id}`} />
      <Form.Item
        name="text"
        label={t('finding.answer')}
        rules={[{ required: true, whitespace: true, message: t('finding.answerRequired') }]}
      >
        <Input.TextArea autoSize={{ minRows: 2 }} maxLength={1000} />
      </Form.Item>
      <Form.Item name="photoIds" label={t('finding.answerPhoto')}>
        <PhotoField />
      </Form.Item>
      <Button type="primary" htmlType="submit" loading={answer.busy}>
        {t('finding.submitAnswer')}
      </Button>
    </Form>
  );
};
