import { Button, Card, Form, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useAct } from '../api/use-act.js';
import { CloseCaseDocument, type ClosingInput, type FinalPaper } from '../generated/graphql.js';
import { OPINIONS } from './choices.js';
import { DateField } from '../parts/date-field.js';
import { todayHere } from '../parts/format.js';
import { ProblemList } from '../parts/problem-list.js';
import { useFieldProblems } from '../parts/use-field-problems.js';
import { YuanField } from '../parts/yuan-field.js';
import type { PartProps } from './handled.js';

const FORM = 'closing';
/** Of these the day itself counts, not the receipt. */
const OWN_DAY: readonly (FinalPaper | undefined)[] = ['SETTLEMENT', 'PERFORMANCE'];

/** 结案 in one form: the paper, its days, the result and what the recipient gained. */
export const CloseForm = ({ handled, handling, onDone }: PartProps) => {
  const { t } = useTranslation();
  const [form] = Form.useForm<ClosingInput>();
  const close = useAct(CloseCaseDocument);
  const finalPaper = Form.useWatch('finalPaper', form);
  useFieldProblems(form, close.problems);
  const submit = async (input: ClosingInput) => {
    if (await close.run({ id: handled.id, version: handled.version, input })) onDone();
  };
  const needed = (what: string) => [{ required: true, message: t('handling.required', { what }) }];
  return (
    <Card size="small" title={t('handling.close')}>
      <ProblemList problems={close.problems} form={FORM} />
      <Form<ClosingInput>
        form={form}
        name={FORM}
        layout="vertical"
        onFinish={(values) => void submit(values)}
      >
        <Form.Item
          name="finalPaper"
          label={t('handling.finalPaper')}
          rules={needed(t('handling.finalPaper'))}
        >
          <Select
            options={handling.finalPapers.map((value) => ({ value, label: t(`finalPaper.${value}`) }))}
          />
        </Form.Item>
        <Form.Item name="paperOn" label={t('handling.paperOn')} rules={needed(t('handling.paperOn'))}>
          <DateField notAfter={todayHere()} />
        </Form.Item>
        {!OWN_DAY.includes(finalPaper) && (
          <Form.Item
            name="receivedOn"
            label={t('handling.receivedOn')}
            extra={t('handling.receivedHint')}
            rules={needed(t('handling.receivedOn'))}
          >
            <DateField notAfter={todayHere()} />
          </Form.Item>
        )}
        <Form.Item name="result" label={t('handling.result')} rules={needed(t('handling.result'))}>
          <Select options={handling.results.map((value) => ({ value, label: t(`caseResult.${value}`) }))} />
        </Form.Item>
        {handled.matter?.caseType === 'CRIMINAL' && (
          <Form.Item name="opinion" label={t('handling.opinion')} rules={needed(t('handling.opinion'))}>
            <Select options={OPINIONS.map((value) => ({ value, label: t(`opinion.${value}`) }))} />
          </Form.Item>
        )}
        <Form.Item name="moneyCents" label={t('handling.money')}>
          <YuanField />
        </Form.Item>
        <Button type="primary" htmlType="submit" loading={close.busy}>
          {t('handling.close')}
        </Button>
      </Form>
    </Card>
  );
};
