import { Button, Card, Flex, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { useAct } from '../api/use-act.js';
import { FillSummaryGapsDocument, type SummaryFieldsFragment } from '../generated/graphql.js';
import { ProblemList } from '../parts/problem-list.js';

interface Props {
  summary: SummaryFieldsFragment;
  onMark: (paragraph: number) => void;
  onFilled: () => void;
}

/** What the figures could not tell: words for it are typed here, or its sentence is left out. */
export const GapList = ({ summary, onMark, onFilled }: Props) => {
  const { t } = useTranslation();
  const [form] = Form.useForm<{ texts: Record<string, string | undefined> }>();
  const fill = useAct(FillSummaryGapsDocument);
  const { gaps } = summary;
  const send = async (texts: { key: string; text: string }[]) => {
    if (texts.length > 0 && (await fill.run({ id: summary.id, texts }))) onFilled();
  };
  const submit = () => {
    const values = form.getFieldValue('texts') as Record<string, string | undefined> | undefined;
    return send(
      gaps.flatMap(({ key }) => (values?.[key]?.trim() ? [{ key, text: values[key].trim() }] : [])),
    );
  };
  if (summary.status === 'FINAL') return null;
  return (
    <Card size="small" title={t('summary.gaps', { number: gaps.length })}>
      {gaps.length === 0 && <p className="good">{t('summary.noGaps')}</p>}
      <ProblemList problems={fill.problems} />
      <Form form={form} name="gaps" layout="vertical" onFinish={() => void submit()}>
        {gaps.map(({ key, label, paragraph }) => (
          <Form.Item
            key={key}
            name={['texts', key]}
            label={
              <button type="button" className="link" onClick={() => onMark(paragraph)}>
                {label}
              </button>
            }
            extra={
              <Button
                size="small"
                type="link"
                className="flush"
                onClick={() => void send([{ key, text: '' }])}
                aria-label={t('summary.leaveOutOf', { label })}
              >
                {t('summary.leaveOut')}
              </Button>
            }
          >
            <Input.TextArea
              autoSize={{ minRows: 1, maxRows: 4 }}
              onFocus={() => onMark(paragraph)}
              aria-label={label}
            />
          </Form.Item>
        ))}
        {gaps.length > 0 && (
          <Flex justify="end">
            <Button type="primary" htmlType="submit" loading={fill.busy}>
              {t('summary.fill')}
            </Button>
          </Flex>
        )}
      </Form>
    </Card>
  );
};
