import { Button, Flex, Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { PhotoField } from '../activities/photo-field.js';
import { useAct } from '../api/use-act.js';
import { type CaseMilestoneInput, RecordMilestoneDocument } from '../generated/graphql.js';
import { DateField } from '../parts/date-field.js';
import { todayHere } from '../parts/format.js';
import { ProblemList } from '../parts/problem-list.js';
import { useFieldProblems } from '../parts/use-field-problems.js';
import { TOLD_HOW } from './choices.js';
import type { PartProps } from './handled.js';

const FORM = 'milestone';

/** What was done, or when a hearing will be, with photos of its papers. */
export const MilestoneForm = ({ handled, handling, onDone }: PartProps) => {
  const { t } = useTranslation();
  const [form] = Form.useForm<CaseMilestoneInput>();
  const record = useAct(RecordMilestoneDocument);
  const kind = Form.useWatch('kind', form);
  useFieldProblems(form, record.problems);
  const submit = async (input: CaseMilestoneInput) => {
    if (!(await record.run({ id: handled.id, version: handled.version, input }))) return;
    form.resetFields();
    onDone();
  };
  return (
    <Form<CaseMilestoneInput>
      form={form}
      name={FORM}
      layout="vertical"
      initialValues={{ kind: 'MEETING', happenedOn: todayHere() }}
      onFinish={(values) => void submit(values)}
    >
      <ProblemList problems={record.problems} form={FORM} />
      <Flex gap={8} wrap>
        <Form.Item name="kind" label={t('handling.kind')} style={{ minWidth: 180 }}>
          <Select
            options={handling.milestoneKinds.map((value) => ({ value, label: t(`milestone.${value}`) }))}
          />
        </Form.Item>
        <Form.Item
          name="happenedOn"
          label={t('handling.day')}
          rules={[{ required: true, message: t('editor.dayRequired') }]}
        >
          <DateField />
        </Form.Item>
        {kind === 'PROGRESS_TOLD' ? (
          <Form.Item name="toldHow" label={t('handling.toldHow')} style={{ minWidth: 120 }}>
            <Select options={TOLD_HOW.map((value) => ({ value, label: t(`toldHow.${value}`) }))} />
          </Form.Item>
        ) : (
          <>
            <Form.Item name="atTime" label={t('handling.time')}>
              <Input maxLength={5} />
            </Form.Item>
            <Form.Item name="venue" label={t('handling.venue')}>
              <Input maxLength={100} />
            </Form.Item>
          </>
        )}
        <Form.Item name="note" label={t('handling.note')} style={{ flex: 1, minWidth: 220 }}>
          <Input maxLength={500} />
        </Form.Item>
      </Flex>
      <Form.Item name="fileIds" label={t('handling.photos')} extra={t('handling.photosHint')}>
        <PhotoField />
      </Form.Item>
      <Button htmlType="submit" loading={record.busy}>
        {t('handling.record')}
      </Button>
    </Form>
  );
};
