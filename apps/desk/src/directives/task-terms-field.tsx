import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Col, Flex, Form, InputNumber, Row, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { EvidenceRule } from '../generated/graphql.js';
import { UnitSelect, UnitsSelect } from '../org/unit-select.js';
import { DateField } from '../parts/date-field.js';

const rules: readonly EvidenceRule[] = ['NONE', 'PHOTOS', 'LIST', 'FIGURES'];
const MOST_PHOTOS = 20;

/** The own plan of a task: so much in all by a day. */
const Milestones = ({ at }: { at: number }) => {
  const { t } = useTranslation();
  const required = [{ required: true, message: t('tasks.milestoneRequired') }];
  return (
    <Form.List name={[at, 'milestones']}>
      {(fields, { add, remove }) => (
        <fieldset className="measures">
          <legend>{t('tasks.milestones')}</legend>
          {fields.map(({ key, name }) => (
            <Flex key={key} gap={8} align="start">
              <Form.Item name={[name, 'on']} rules={required} className="milestone-day">
                <DateField aria-label={t('tasks.milestoneDay', { number: name + 1 })} />
              </Form.Item>
              <Form.Item name={[name, 'quantity']} rules={required}>
                <InputNumber<number>
                  aria-label={t('tasks.milestoneQuantity', { number: name + 1 })}
                  min={0}
                  precision={2}
                  formatter={(value) => (value === undefined ? '' : String(Number(value)))}
                  changeOnWheel={false}
                />
              </Form.Item>
              <Button
                type="text"
                icon={<DeleteOutlined aria-hidden />}
                aria-label={t('tasks.removeMilestone', { number: name + 1 })}
                onClick={() => remove(name)}
              />
            </Flex>
          ))}
          <Flex gap={8} align="center" wrap className="gap-below">
            <Button
              size="small"
              icon={<PlusOutlined aria-hidden />}
              onClick={() => add({ on: null, quantity: null })}
            >
              {t('tasks.addMilestone')}
            </Button>
            {fields.length === 0 && <span className="muted">{t('tasks.milestonesHint')}</span>}
          </Flex>
        </fieldset>
      )}
    </Form.List>
  );
};

const Evidence = ({ at }: { at: number }) => {
  const { t } = useTranslation();
  const form = Form.useFormInstance();
  const rule = Form.useWatch(['tasks', at, 'evidence'], form) as EvidenceRule | undefined;
  return (
    <Flex gap={8}>
      <Form.Item name={[at, 'evidence']} label={t('tasks.evidenceRule')} className="grow">
        <Select options={rules.map((value) => ({ value, label: t(`tasks.evidenceChoice.${value}`) }))} />
      </Form.Item>
      {rule === 'PHOTOS' && (
        <Form.Item
          name={[at, 'evidenceCount']}
          label={t('tasks.evidenceCount')}
          rules={[{ required: true, message: t('tasks.photosRequired') }]}
        >
          <InputNumber<number> min={1} max={MOST_PHOTOS} precision={0} changeOnWheel={false} />
        </Form.Item>
      )}
    </Flex>
  );
};

const Partners = ({ at }: { at: number }) => {
  const { t } = useTranslation();
  const form = Form.useFormInstance();
  return (
    <Row gutter={16}>
      <Col xs={24} md={12}>
        <Form.Item
          name={[at, 'leadUnitId']}
          label={t('tasks.leadUnit')}
          extra={t('tasks.leadHint')}
          dependencies={[['tasks', at, 'coUnitIds']]}
          rules={[
            {
              validator: (_rule, lead: string | null) =>
                !lead && ((form.getFieldValue(['tasks', at, 'coUnitIds']) as string[]) ?? []).length > 0
                  ? Promise.reject(new Error(t('tasks.leadRequired')))
                  : Promise.resolve(),
            },
          ]}
        >
          <UnitSelect placeholder={t('tasks.searchUnit')} />
        </Form.Item>
      </Col>
      <Col xs={24} md={12}>
        <Form.Item name={[at, 'coUnitIds']} label={t('tasks.coUnits')}>
          <UnitsSelect placeholder={t('tasks.searchUnit')} />
        </Form.Item>
      </Col>
    </Row>
  );
};

/** What a task asks for beside an amount by a day: its own plan, what has to be shown, and who leads whom. */
export const TaskTermsField = ({ at }: { at: number }) => (
  <div className="task-terms">
    <Milestones at={at} />
    <Evidence at={at} />
    <Partners at={at} />
  </div>
);
