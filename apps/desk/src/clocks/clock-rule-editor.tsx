import { App, Form, Input, InputNumber, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useAct } from '../api/use-act.js';
import {
  type ClockRuleFieldsFragment,
  type ClockRuleInput,
  PublishClockRuleDocument,
  type TermUnit,
} from '../generated/graphql.js';
import { DateField } from '../parts/date-field.js';
import { FormDrawer } from '../parts/form-drawer.js';
import { todayHere } from '../parts/format.js';

interface Props {
  open: boolean;
  /** What may be made stricter. */
  national: readonly ClockRuleFieldsFragment[];
  onClose: () => void;
  onPublished: (firstDay: string) => void;
}

const units: readonly TermUnit[] = ['CALENDAR_DAY', 'WORKING_DAY', 'MONTH', 'HOUR'];
const texts = ['articleZh', 'articleEn', 'source'] as const;

/** A stricter rule of the own place; a looser one is refused with the reason at its field, and what was typed stays. */
export const ClockRuleEditor = ({ open, national, onClose, onPublished }: Props) => {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const publish = useAct(PublishClockRuleDocument);
  const lengthOf = ({ unit, value }: ClockRuleFieldsFragment) => t(`clock.length.${unit}`, { value });
  const send = async (input: ClockRuleInput) => {
    if (!(await publish.run({ input }))) return false;
    void message.success(t('clock.published'));
    onPublished(input.validFrom);
    return true;
  };
  const required = { required: true, message: t('clock.required') };
  return (
    <FormDrawer<ClockRuleInput>
      open={open}
      title={t('clock.publish')}
      send={t('clock.publish')}
      name="clockRule"
      initial={{ unit: 'WORKING_DAY', validFrom: todayHere() }}
      busy={publish.busy}
      problems={publish.problems}
      note={t('clock.publishNote')}
      onClose={onClose}
      onSend={send}
    >
      <Form.Item name="code" label={t('clock.ruleToTighten')} rules={[required]}>
        <Select
          showSearch={{ optionFilterProp: 'label' }}
          options={national.map((rule) => ({
            value: rule.code,
            label: t('clock.ruleOption', { title: rule.title, length: lengthOf(rule) }),
          }))}
        />
      </Form.Item>
      <Form.Item name="value" label={t('clock.value')} rules={[required]}>
        <InputNumber min={1} max={999} precision={0} className="wide" />
      </Form.Item>
      <Form.Item name="unit" label={t('clock.unitOfTerm')} rules={[required]}>
        <Select options={units.map((value) => ({ value, label: t(`clock.unit.${value}`) }))} />
      </Form.Item>
      <Form.Item name="validFrom" label={t('clock.validFrom')} rules={[required]}>
        <DateField notBefore={todayHere()} />
      </Form.Item>
      {texts.map((name) => (
        <Form.Item
          key={name}
          name={name}
          label={t(`clock.${name}`)}
          rules={[{ ...required, whitespace: true }]}
        >
          <Input maxLength={200} />
        </Form.Item>
      ))}
    </FormDrawer>
  );
};
