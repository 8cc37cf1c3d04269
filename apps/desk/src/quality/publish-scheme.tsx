import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { App, Button, Flex, Form, Input, InputNumber, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { useAct } from '../api/use-act.js';
import { PublishReviewSchemeDocument, type ReviewMode } from '../generated/graphql.js';
import { DateField } from '../parts/date-field.js';
import { todayHere } from '../parts/format.js';
import { FormDrawer } from '../parts/form-drawer.js';

const MODES = ['POINTS', 'FIVE'] as const;
const GRADES = ['excellent', 'good', 'passed'] as const;

interface Values {
  title: string;
  mode: ReviewMode;
  validFrom: string;
  items: { title: string; points?: number | null }[];
  thresholds: Record<(typeof GRADES)[number], number>;
}

const INITIAL: Partial<Values> = {
  mode: 'POINTS',
  items: [{ title: '' }],
  thresholds: { excellent: 90, good: 75, passed: 60 },
};

/** Publishes the next version of the scheme that files are reviewed by. */
export const PublishScheme = ({ open, onClose }: { open: boolean; onClose: () => void }) => {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const publish = useAct(PublishReviewSchemeDocument);
  const send = async ({ items, ...values }: Values) => {
    const numbered = items.map(({ title, points }, at) => ({
      code: `item_${at + 1}`,
      title,
      points: values.mode === 'FIVE' ? 5 : (points ?? 0),
    }));
    if (!(await publish.run({ input: { ...values, items: numbered } }))) return false;
    void message.success(t('fileReview.published'));
    onClose();
    return true;
  };
  const titled = [{ required: true, whitespace: true, message: t('fileReview.titleRequired') }];
  return (
    <FormDrawer<Values>
      open={open}
      title={t('fileReview.publish')}
      send={t('fileReview.publishIt')}
      name="review-scheme"
      initial={{ ...INITIAL, validFrom: todayHere() }}
      busy={publish.busy}
      problems={publish.problems}
      note={t('fileReview.publishNote')}
      onClose={onClose}
      onSend={send}
    >
      <Form.Item name="title" label={t('fileReview.schemeTitle')} rules={titled}>
        <Input maxLength={60} />
      </Form.Item>
      <Form.Item name="mode" label={t('fileReview.mode')}>
        <Radio.Group options={MODES.map((value) => ({ value, label: t(`fileReview.modes.${value}`) }))} />
      </Form.Item>
      <Form.Item
        name="validFrom"
        label={t('fileReview.validFrom')}
        rules={[{ required: true, message: t('quality.dayRequired') }]}
      >
        <DateField notBefore={todayHere()} />
      </Form.Item>
      <SchemeItems />
      <Form.Item label={t('fileReview.thresholds')}>
        <Flex gap={8} wrap>
          {GRADES.map((grade) => {
            const label = t(`fileReview.grades.${grade.toUpperCase() as Uppercase<typeof grade>}`);
            return (
              <Form.Item key={grade} name={['thresholds', grade]} noStyle>
                <InputNumber min={1} max={99} prefix={label} aria-label={label} changeOnWheel={false} />
              </Form.Item>
            );
          })}
        </Flex>
      </Form.Item>
    </FormDrawer>
  );
};

const SchemeItems = () => {
  const { t } = useTranslation();
  const mode = Form.useWatch('mode') as ReviewMode | undefined;
  const titled = [{ required: true, whitespace: true, message: t('fileReview.titleRequired') }];
  return (
    <Form.Item label={t('fileReview.item')}>
      <Form.List name="items">
        {(fields, { add, remove }, { errors }) => (
          <>
            {fields.map(({ key, name }, at) => (
              <Flex key={key} gap={8} align="start">
                <Form.Item name={[name, 'title']} rules={titled} className="grow">
                  <Input
                    maxLength={100}
                    aria-label={t('fileReview.itemTitle')}
                    placeholder={t('fileReview.itemTitle')}
                  />
                </Form.Item>
                {mode !== 'FIVE' && (
                  <Form.Item
                    name={[name, 'points']}
                    rules={[{ required: true, message: t('fileReview.pointsNeeded') }]}
                  >
                    <InputNumber
                      min={1}
                      max={100}
                      precision={0}
                      changeOnWheel={false}
                      aria-label={t('fileReview.itemPoints')}
                      placeholder={t('fileReview.itemPoints')}
                    />
                  </Form.Item>
                )}
                <Button
                  type="text"
                  icon={<DeleteOutlined aria-hidden />}
                  aria-label={t('fileReview.removeItem', { number: at + 1 })}
                  disabled={fields.length === 1}
                  onClick={() => remove(name)}
                />
              </Flex>
            ))}
            <Form.ErrorList errors={errors} />
            <Button icon={<PlusOutlined aria-hidden />} onClick={() => add({ title: '' })}>
              {t('fileReview.addItem')}
            </Button>
          </>
        )}
      </Form.List>
    </Form.Item>
  );
};
