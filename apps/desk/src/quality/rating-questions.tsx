import { Form, Radio } from 'antd';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';

const RATINGS = ['SATISFIED', 'BASICALLY_SATISFIED', 'DISSATISFIED'] as const;

export interface RatingQuestion {
  name: string | string[];
  label: string;
}

interface Props {
  /** What is rated, for those who do not see it. */
  label: string;
  questions: readonly RatingQuestion[];
  /** Said where an answer is missing. */
  needed: string;
}

/** Questions answered by one of three ratings; the keys 1 to 3 answer the one in focus and go on to the next. */
export const RatingQuestions = ({ label, questions, needed }: Props) => {
  const { t } = useTranslation();
  const form = Form.useFormInstance();
  const answer = (at: number, event: KeyboardEvent<HTMLElement>) => {
    const rating = RATINGS[Number(event.key) - 1];
    const question = questions[at];
    if (!rating || !question) return;
    event.preventDefault();
    form.setFieldValue(question.name, rating);
    const following = event.currentTarget.parentElement?.children[at + 1];
    following?.querySelector<HTMLInputElement>('input')?.focus();
  };
  return (
    <div role="group" aria-label={label}>
      {questions.map((question, at) => (
        <div key={String(question.name)} onKeyDown={(event) => answer(at, event)}>
          <Form.Item
            name={question.name}
            label={question.label}
            rules={[{ required: true, message: needed }]}
          >
            <Radio.Group
              optionType="button"
              options={RATINGS.map((value) => ({ value, label: t(`visits.ratings.${value}`) }))}
            />
          </Form.Item>
        </div>
      ))}
    </div>
  );
};
