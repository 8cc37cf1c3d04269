import { DeleteOutlined } from '@ant-design/icons';
import { Button, Card, Flex, Form, Input, InputNumber } from 'antd';
import { useTranslation } from 'react-i18next';
import type {
  AppraisalCriterionInput,
  AppraisalMeasure,
  AppraisalSubjectKind,
} from '../generated/graphql.js';
import { MEASURES_OF } from './measures.js';

type Criteria = Partial<AppraisalCriterionInput>[];

/** What is appraised, each with its weight; what is taken out can be put in again. */
export const SchemeCriteria = ({ kind }: { kind: AppraisalSubjectKind }) => {
  const { t } = useTranslation();
  const criteria = (Form.useWatch('criteria') as Criteria | undefined) ?? [];
  const form = Form.useFormInstance();
  // Not watched: a field that is not drawn yet has no watched value, and what is drawn depends on it.
  const measureAt = (at: number) => form.getFieldValue(['criteria', at, 'measure']) as AppraisalMeasure;
  const without = (used: AppraisalMeasure[]) =>
    MEASURES_OF[kind].filter((measure) => !used.includes(measure));
  const sum = criteria.reduce((all, each) => all + (each?.weight ?? 0), 0);
  return (
    <Form.Item label={t('appraisal.criteria')}>
      <Form.List name="criteria">
        {(fields, { add, remove }, { errors }) => (
          <Flex vertical gap={8}>
            {fields.map(({ key, name }) => (
              <Criterion key={key} at={name} measure={measureAt(name)} onRemove={() => remove(name)} />
            ))}
            <Form.ErrorList errors={errors} />
            <Flex gap={8} wrap align="center">
              <strong role="status" className={sum === 100 ? '' : 'bad'}>
                {t('appraisal.weights', { sum })}
              </strong>
              {without(fields.map(({ name }) => measureAt(name))).map((measure) => {
                const title = t(`appraisal.measures.${measure}`);
                return (
                  <Button key={measure} size="small" onClick={() => add({ measure, title })}>
                    {t('appraisal.uses', { measure: title })}
                  </Button>
                );
              })}
            </Flex>
          </Flex>
        )}
      </Form.List>
    </Form.Item>
  );
};

interface Props {
  at: number;
  measure: AppraisalMeasure;
  onRemove: () => void;
}

const Criterion = ({ at, measure, onRemove }: Props) => {
  const { t } = useTranslation();
  const named = { measure: t(`appraisal.measures.${measure}`) };
  const needed = (message: string) => [{ required: true, message }];
  return (
    <Card
      size="small"
      title={named.measure}
      extra={
        <Button
          type="text"
          icon={<DeleteOutlined aria-hidden />}
          aria-label={`${t('action.delete')} ${named.measure}`}
          onClick={onRemove}
        />
      }
    >
      <p className="tight muted">{t(`appraisal.areas.${measure}`)}</p>
      <Form.Item name={[at, 'measure']} hidden>
        <Input aria-label={named.measure} />
      </Form.Item>
      <Form.Item
        name={[at, 'title']}
        label={t('appraisal.criterionTitle', named)}
        rules={[{ required: true, whitespace: true, message: t('appraisal.titleRequired') }]}
      >
        <Input maxLength={60} />
      </Form.Item>
      <Flex gap={16} wrap>
        <Form.Item
          name={[at, 'weight']}
          label={t('appraisal.weight', named)}
          rules={needed(t('appraisal.weightNeeded'))}
        >
          <InputNumber min={1} max={100} precision={0} changeOnWheel={false} />
        </Form.Item>
        {measure === 'CASES_CLOSED' && (
          <Form.Item
            name={[at, 'target']}
            label={t('appraisal.target')}
            rules={needed(t('appraisal.targetNeeded'))}
          >
            <InputNumber min={1} max={100_000} precision={0} changeOnWheel={false} />
          </Form.Item>
        )}
        {measure === 'COMPLAINTS' && (
          <Form.Item
            name={[at, 'deduction']}
            label={t('appraisal.deduction')}
            rules={needed(t('appraisal.deductionNeeded'))}
          >
            <InputNumber min={0.5} max={100} step={0.5} changeOnWheel={false} />
          </Form.Item>
        )}
      </Flex>
    </Card>
  );
};
