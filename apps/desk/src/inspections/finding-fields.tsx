import { Flex, Form, Input, InputNumber, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { PhotoField } from '../activities/photo-field.js';
import type { FindingCategory, FindingInput, FindingSeverity } from '../generated/graphql.js';

const CATEGORIES: FindingCategory[] = [
  'ORGANISATION',
  'PUBLICITY',
  'RECORDS',
  'SERVICE',
  'PREMISES',
  'OTHER',
];
const SEVERITIES: FindingSeverity[] = ['MINOR', 'SERIOUS'];
export const USUAL_DAYS = 10;
export const MOST_DAYS = 60;

/** A finding as the form begins with it. */
export const emptyFinding = (): FindingInput => ({
  text: '',
  category: 'PUBLICITY',
  severity: 'MINOR',
  dueInWorkingDays: USUAL_DAYS,
  photoIds: [],
});

/** What was found, at place `at` of the list `findings` of the form. */
export const FindingFields = ({ at }: { at: number }) => {
  const { t } = useTranslation();
  return (
    <>
      <Form.Item
        name={[at, 'text']}
        label={t('finding.text')}
        rules={[{ required: true, whitespace: true, message: t('finding.textRequired') }]}
      >
        <Input.TextArea autoSize={{ minRows: 2 }} maxLength={1000} />
      </Form.Item>
      <Flex gap={12} wrap>
        <Form.Item name={[at, 'category']} label={t('finding.categoryTitle')} className="filter">
          <Select options={CATEGORIES.map((value) => ({ value, label: t(`finding.category.${value}`) }))} />
        </Form.Item>
        <Form.Item name={[at, 'severity']} label={t('finding.severityTitle')} className="filter">
          <Select options={SEVERITIES.map((value) => ({ value, label: t(`finding.severity.${value}`) }))} />
        </Form.Item>
        <Form.Item
          name={[at, 'dueInWorkingDays']}
          label={t('finding.dueIn')}
          rules={[{ required: true, message: t('finding.dueRequired') }]}
        >
          <InputNumber min={1} max={MOST_DAYS} precision={0} />
        </Form.Item>
      </Flex>
      <Form.Item name={[at, 'photoIds']} label={t('activity.photos')}>
        <PhotoField />
      </Form.Item>
    </>
  );
};
